using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>Where fields stand on pages.</summary>
internal static class FieldPlaces
{
    /// <summary>
    /// True for a field that takes half a page or more. A party could have laid it there, empty and unseen, before the other signed, to draw a page of
    /// its own into it afterwards.
    /// </summary>
    public static bool CoversAPage(PdfFile file, int widget)
    {
        var reference = new PdfReference(widget, file.Table.Entries[widget].Generation);
        if (Rectangle.Of(file, ((PdfDictionary)file.Get(reference))["Rect"]) is not { } place)
        {
            return false;
        }

        foreach (var page in PageTree.Pages(file).Select(p => (PdfDictionary)file.Get(p)))
        {
            if (file.Array(page["Annots"])?.Items.Contains(reference) == true
                && Rectangle.Of(file, PageTree.Inherited(file, page, "MediaBox")) is { } sheet)
            {
                return place.Width * place.Height >= sheet.Width * sheet.Height / 2;
            }
        }

        return false;
    }
}
