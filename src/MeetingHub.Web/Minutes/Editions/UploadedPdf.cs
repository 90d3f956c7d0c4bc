using MeetingHub.Signing;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>What every upload about editions has to be: a PDF that can be read, of a size that is looked through.</summary>
internal static class UploadedPdf
{
    /// <summary>The largest file that is kept, in bytes: 20 MB. A scan of some pages has a tenth of it.</summary>
    public const int Largest = 20 << 20;

    /// <summary>How many pages the file has, or why it is not taken.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="place">Where in the input it stands.</param>
    public static (int Pages, Refusal? Refusal) Read(byte[] content, string place)
    {
        var refusal = content.Length == 0 ? new Refusal("edition.fileMissing", "Choose the PDF file.", place)
            : content.Length > Largest ? new Refusal("edition.tooLarge", "The file is larger than 20 MB.", place)
            : !content.AsSpan().StartsWith("%PDF-"u8) ? new Refusal("edition.noPdf", "This is no PDF file.", place)
            : null;
        if (refusal is not null)
        {
            return (0, refusal);
        }

        var pages = PdfPages.Of(content);
        return (pages.Count ?? 0, pages.Refusal is { } unreadable ? new Refusal(unreadable.Code, unreadable.ToString(), place) : null);
    }

    /// <summary>What a form's file holds, at most one byte more than is taken: enough to see that it is too large. Empty where none was chosen.</summary>
    public static async Task<byte[]> BytesAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return [];
        }

        var bytes = new byte[Math.Min(file.Length, Largest + 1L)];
        await using var upload = file.OpenReadStream();
        await upload.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
