namespace MeetingHub.Web.Cli;

/// <summary>Files that a command reads.</summary>
internal static class InputFile
{
    /// <summary>The bytes, or one sentence on why they cannot be read.</summary>
    public static async Task<(byte[]? Bytes, string? Unreadable)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return (await File.ReadAllBytesAsync(path, cancellationToken), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"{path} cannot be read: {e.Message}");
        }
    }
}

/// <summary>Files that a command writes: whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes beside the place and moves there, so that nobody meets half a file; one sentence where it cannot be written.</summary>
    public static async Task<string?> WriteAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(unfinished, bytes, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{path} cannot be written: {e.Message}";
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
