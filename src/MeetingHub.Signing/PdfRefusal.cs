using System.Globalization;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>An expected "no" from this library.</summary>
/// <param name="Code">Stable: <c>pdf.unreadable</c>, <c>pdf.encrypted</c>, <c>field.unknown</c>, <c>field.signed</c>, …</param>
/// <param name="Detail">One English sentence with the facts.</param>
/// <param name="Offset">The byte of the file where reading stopped; null where no single place is at fault.</param>
public sealed record PdfRefusal(string Code, string Detail, long? Offset = null)
{
    public override string ToString() =>
        Offset is { } at ? string.Create(CultureInfo.InvariantCulture, $"{Detail} (at byte {at})") : Detail;

    internal static PdfRefusal From(PdfSyntaxException e) => new(e.Code, e.Message, e.Offset);
}

/// <summary>A new file, or why there is none.</summary>
public sealed record PdfOutcome
{
    private PdfOutcome(byte[]? file, PdfRefusal? refusal) => (File, Refusal) = (file, refusal);

    /// <summary>The whole new file: the old one's bytes, untouched, and a revision after them. Null when refused.</summary>
    public byte[]? File { get; }

    /// <summary>Null when the file was made.</summary>
    public PdfRefusal? Refusal { get; }

    internal static PdfOutcome Made(byte[] file) => new(file, null);

    internal static PdfOutcome Refused(string code, string detail) => new(null, new PdfRefusal(code, detail));

    /// <summary>Runs a verb; a file that cannot be read becomes a refusal with its offset.</summary>
    internal static PdfOutcome Of(Func<PdfOutcome> verb)
    {
        try
        {
            return verb();
        }
        catch (PdfSyntaxException e)
        {
            return new PdfOutcome(null, PdfRefusal.From(e));
        }
    }
}
