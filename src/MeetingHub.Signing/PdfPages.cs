using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>How many pages a file has, or why it cannot be read: exactly one of the two.</summary>
public sealed record PdfPages(int? Count, PdfRefusal? Refusal)
{
    /// <summary>Counts the pages. Refused: <c>pdf.encrypted</c>, and the codes of an unreadable file.</summary>
    public static PdfPages Of(byte[] file)
    {
        try
        {
            return new PdfPages(PageTree.Pages(PdfFile.Open(file)).Count, null);
        }
        catch (PdfSyntaxException e)
        {
            return new PdfPages(null, PdfRefusal.From(e));
        }
    }
}
