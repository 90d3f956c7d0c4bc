using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>Where fields stand on the pages of a file. Made once for all fields, for pages and fields may both be many.</summary>
internal sealed class FieldPlaces
{
    private readonly PdfFile _file;
    private readonly Dictionary<PdfReference, Sheet> _smallest = [];

    private FieldPlaces(PdfFile file) => _file = file;

    public static FieldPlaces Of(PdfFile file)
    {
        var places = new FieldPlaces(file);
        foreach (var page in PageTree.Pages(file).Select(p => (PdfDictionary)file.Get(p)))
        {
            if (Rectangle.Of(file, PageTree.Inherited(file, page, "MediaBox")) is { } media)
            {
                var sheet = new Sheet(media, Rectangle.Of(file, PageTree.Inherited(file, page, "CropBox")) ?? media);
                foreach (var annotation in file.Items(page["Annots"]).OfType<PdfReference>())
                {
                    places.Add(annotation, sheet);
                }
            }
        }

        return places;
    }

    /// <summary>
    /// True for a field that takes half a page or half of what is seen of it. A party could have laid it there, empty and unseen, before the other
    /// signed, to draw a page of its own into it afterwards.
    /// </summary>
    public bool CoversAPage(int widget)
    {
        var reference = new PdfReference(widget, _file.Table.Entries[widget].Generation);
        return _smallest.TryGetValue(reference, out var sheet) && _file.Dictionary(reference) is { } field
               && Rectangle.Of(_file, field["Rect"]) is { } place && sheet.IsCoveredBy(place);
    }

    // A field that several pages show is judged by the one of which it takes most.
    private void Add(PdfReference annotation, Sheet sheet)
    {
        if (!_smallest.TryGetValue(annotation, out var known) || Area(sheet.Seen) < Area(known.Seen))
        {
            _smallest[annotation] = sheet;
        }
    }

    private static double Area(Rectangle box) => box.Width * box.Height;

    private sealed record Sheet(Rectangle Media, Rectangle Seen)
    {
        public bool IsCoveredBy(Rectangle place) =>
            Area(place) >= Area(Media) / 2
            || Math.Max(0, Math.Min(place.Right, Seen.Right) - Math.Max(place.Left, Seen.Left))
               * Math.Max(0, Math.Min(place.Top, Seen.Top) - Math.Max(place.Bottom, Seen.Bottom)) >= Area(Seen) / 2;
    }
}
