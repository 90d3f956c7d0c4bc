namespace MeetingHub.Signing.Pdf;

/// <summary>A rectangle in points, its corners put in order.</summary>
internal sealed record Rectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public static Rectangle? Of(PdfFile pdf, PdfObject value)
    {
        if (pdf.Array(value) is not { Items.Count: 4 } array)
        {
            return null;
        }

        var n = array.Items.Select(i => pdf.Resolve(i) switch { PdfInteger x => x.Value, PdfReal x => x.Value, _ => double.NaN }).ToList();
        return n.Any(double.IsNaN) ? null : new Rectangle(Math.Min(n[0], n[2]), Math.Min(n[1], n[3]), Math.Max(n[0], n[2]), Math.Max(n[1], n[3]));
    }
}
