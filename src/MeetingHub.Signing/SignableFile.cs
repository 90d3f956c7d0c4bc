using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>A signature field that a file declares.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="IsSigned">True once it holds a signature, whatever that one is worth.</param>
/// <param name="Width">In points; 0 for a field that is not seen.</param>
/// <param name="Height">In points; 0 for a field that is not seen.</param>
public sealed record DeclaredField(string Name, bool IsSigned, double Width, double Height);

/// <summary>What a file says of itself before anything is signed.</summary>
/// <param name="Fields">Its signature fields, in the form's order.</param>
/// <param name="Information">The texts of its document information dictionary.</param>
public sealed record SignableFile(IReadOnlyList<DeclaredField> Fields, IReadOnlyDictionary<string, string> Information)
{
    /// <summary>Points. A field's rectangle can hold any number: what is smaller is not seen, and viewers show no page above 200 inches.</summary>
    private const double SmallestSide = 1, LargestSide = 14_400;

    /// <summary>Reads a file. Refused with the codes of an unreadable file alone.</summary>
    public static (SignableFile? File, PdfRefusal? Refusal) Open(byte[] file)
    {
        try
        {
            var pdf = PdfFile.Open(file);
            var fields = FormFields.Of(pdf).Where(f => f.IsSignature).Select(f =>
            {
                return Rectangle.Of(pdf, f.Widgets[0].Dictionary["Rect"]) is { Width: >= SmallestSide, Height: >= SmallestSide } place
                    ? new DeclaredField(f.Name, f.Value is not null, Math.Min(place.Width, LargestSide), Math.Min(place.Height, LargestSide))
                    : new DeclaredField(f.Name, f.Value is not null, 0, 0);
            });
            var information = pdf.Dictionary(pdf.Table.Trailer["Info"]) ?? [];
            return (new SignableFile(
                [.. fields],
                information.Select(e => (e.Key, Value: pdf.Resolve(e.Value) as PdfString)).Where(e => e.Value is not null).ToDictionary(e => e.Key, e => e.Value!.ToText())), null);
        }
        catch (PdfSyntaxException e)
        {
            return (null, PdfRefusal.From(e));
        }
    }
}
