namespace MeetingHub.Web.Files;

/// <summary>The bytes of an upload.</summary>
public static class UploadedBytes
{
    /// <summary>One byte more than allowed at most: enough to see that there are too many.</summary>
    public static async Task<byte[]> ReadAsync(Stream upload, int most, CancellationToken cancellationToken)
    {
        var bytes = new byte[most + 1];
        var length = await upload.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return bytes[..length];
    }
}
