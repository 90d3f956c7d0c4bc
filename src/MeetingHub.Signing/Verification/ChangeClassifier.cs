using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>Names what a refused change touched, so that a person understands it. Nothing is decided here.</summary>
internal static class ChangeClassifier
{
    public static ChangeKind KindOfCatalogEntry(string key) => key switch
    {
        "Pages" => ChangeKind.PageTree,
        "OpenAction" or "AA" or "URI" => ChangeKind.Action,
        "Names" or "Dests" or "AF" => ChangeKind.Names,
        "Metadata" or "Lang" => ChangeKind.Metadata,
        "OCProperties" => ChangeKind.OptionalContent,
        "Perms" => ChangeKind.Permissions,
        "StructTreeRoot" or "MarkInfo" => ChangeKind.Structure,
        "AcroForm" => ChangeKind.Form,
        "PageLabels" or "PageMode" or "PageLayout" or "ViewerPreferences" or "Outlines" or "Threads" => ChangeKind.View,
        _ => ChangeKind.Other,
    };

    /// <param name="before">The object as it was; null when it is new.</param>
    /// <param name="after">The object as it is.</param>
    /// <param name="sources">The keys under which the signed revision refers to it.</param>
    /// <param name="file">The file before.</param>
    /// <param name="number">The object's number.</param>
    public static ChangeKind KindOf(PdfObject before, PdfObject after, Sources sources, PdfFile file, int number)
    {
        var shown = before == PdfObject.Null ? after : before;
        var dictionary = shown as PdfDictionary ?? (shown as PdfStream)?.Dictionary ?? [];
        if (dictionary.Name("Type") == "Page")
        {
            return before == PdfObject.Null ? ChangeKind.PageTree : KindOfPage(dictionary, after as PdfDictionary ?? []);
        }

        if (dictionary.Name("Subtype") == "Widget" || dictionary.Has("FT"))
        {
            return before == PdfObject.Null ? ChangeKind.NewField : KindOfField(dictionary, after as PdfDictionary ?? []);
        }

        return BySource(sources) ?? ByType(dictionary) ?? (
            file.Table.Trailer["Info"] is PdfReference info && info.Number == number ? ChangeKind.Metadata
            : before == PdfObject.Null ? ChangeKind.ObjectAdded : ChangeKind.Other);
    }

    private static ChangeKind KindOfPage(PdfDictionary before, PdfDictionary after)
    {
        var changed = before.Keys.Union(after.Keys).Where(k => !PdfObject.Same(before[k], after[k])).ToList();
        return changed.Any(k => k is "Contents" or "Resources") ? ChangeKind.PageContent
            : changed.Any(k => k is "MediaBox" or "CropBox" or "BleedBox" or "TrimBox" or "ArtBox" or "Rotate" or "UserUnit") ? ChangeKind.PageBox
            : changed.Contains("Annots") ? ChangeKind.Annotation
            : changed.Contains("AA") ? ChangeKind.Action
            : ChangeKind.Page;
    }

    private static ChangeKind KindOfField(PdfDictionary before, PdfDictionary after) =>
        before.Has("V") && !after.Has("V") ? ChangeKind.SignatureRemoved
        : !PdfObject.Same(before["V"], after["V"]) && before.Has("V") ? ChangeKind.SignatureReplaced
        : !PdfObject.Same(before["AP"], after["AP"]) && before.Has("V") ? ChangeKind.AppearanceReplaced
        : !PdfObject.Same(before["F"], after["F"]) || !PdfObject.Same(before["Rect"], after["Rect"]) ? ChangeKind.FieldHidden
        : ChangeKind.Field;

    private static ChangeKind? BySource(Sources sources) => sources.Keys.Select(s => (ChangeKind?)(s switch
    {
        "Contents" => ChangeKind.PageContent,
        "V" => ChangeKind.SignatureReplaced,
        "AP" or "N" or "D" or "R" => ChangeKind.AppearanceReplaced,
        "Annots" => ChangeKind.Annotation,
        "Kids" or "Pages" => ChangeKind.PageTree,
        "OpenAction" or "A" or "AA" or "JS" => ChangeKind.Action,
        "Names" or "JavaScript" or "EmbeddedFiles" or "Dests" => ChangeKind.Names,
        "Metadata" or "Info" => ChangeKind.Metadata,
        "FontFile" or "FontFile2" or "FontFile3" or "ToUnicode" or "DescendantFonts" or "FontDescriptor" or "CharProcs" or "Encoding" or "Widths" or "Font" => ChangeKind.Font,
        "SMask" => ChangeKind.Image,
        "OCProperties" or "OCGs" or "OC" => ChangeKind.OptionalContent,
        "StructTreeRoot" or "ParentTree" or "K" => ChangeKind.Structure,
        "Outlines" or "First" or "PageLabels" or "ViewerPreferences" => ChangeKind.View,
        "Perms" => ChangeKind.Permissions,
        "Resources" or "XObject" or "ExtGState" or "Pattern" or "Shading" or "ColorSpace" => ChangeKind.PageContent,
        "AcroForm" or "DR" or "XFA" or "Fields" => ChangeKind.Form,
        "DSS" or "Certs" or "CRLs" or "OCSPs" or "VRI" => ChangeKind.ValidationData,
        _ => null,
    })).FirstOrDefault(k => k is not null);

    private static ChangeKind? ByType(PdfDictionary dictionary) => dictionary.Name("Type") switch
    {
        "Pages" => ChangeKind.PageTree,
        "Font" or "FontDescriptor" => ChangeKind.Font,
        "Annot" => ChangeKind.Annotation,
        "Metadata" => ChangeKind.Metadata,
        "OCG" or "OCMD" => ChangeKind.OptionalContent,
        "StructElem" or "StructTreeRoot" => ChangeKind.Structure,
        "Outlines" => ChangeKind.View,
        "Action" => ChangeKind.Action,
        "Sig" or "DocTimeStamp" => ChangeKind.SignatureReplaced,
        "XObject" when dictionary.Name("Subtype") == "Image" => ChangeKind.Image,
        "XObject" => ChangeKind.PageContent,
        _ when dictionary.Name("Subtype") == "Image" => ChangeKind.Image,
        _ when dictionary.Name("Subtype") == "Form" => ChangeKind.PageContent,
        _ when dictionary.Name("S") is "JavaScript" or "URI" or "GoTo" or "GoToR" or "Launch" or "SubmitForm" or "Hide" or "Named" => ChangeKind.Action,
        _ => null,
    };
}
