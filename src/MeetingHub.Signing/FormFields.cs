using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>A terminal field of the form with its full name.</summary>
/// <param name="Name">Partial names joined by full stops.</param>
/// <param name="Reference">Where the field is kept; null for a field written into the form itself.</param>
/// <param name="Dictionary">The field.</param>
/// <param name="Type">/FT, its own or inherited.</param>
/// <param name="Value">/V resolved; null for an empty field.</param>
/// <param name="Widgets">Its places on pages: the field itself where both are one object.</param>
internal sealed record FormField(
    string Name, PdfReference? Reference, PdfDictionary Dictionary, string? Type, PdfObject? Value, IReadOnlyList<(PdfReference? Reference, PdfDictionary Dictionary)> Widgets)
{
    public bool IsSignature => Type == "Sig";
}

/// <summary>Walks the tree of fields (ISO 32000-1, 12.7.3).</summary>
internal static class FormFields
{
    public static List<FormField> Of(PdfFile pdf)
    {
        var found = new List<FormField>();
        var seen = new HashSet<int>();
        foreach (var root in pdf.Array(pdf.Dictionary(pdf.Catalog["AcroForm"])?["Fields"] ?? PdfObject.Null)?.Items ?? [])
        {
            Walk(pdf, root, "", null, PdfObject.Null, seen, 0, found);
        }

        return found;
    }

    private static void Walk(
        PdfFile pdf, PdfObject node, string prefix, string? type, PdfObject value, HashSet<int> seen, int depth, List<FormField> found)
    {
        var reference = node as PdfReference;
        if (depth > 32 || (reference is not null && !seen.Add(reference.Number)))
        {
            throw new PdfSyntaxException("The tree of form fields runs in a circle", reference is null ? 0 : pdf.Place(reference.Number));
        }

        if (pdf.Dictionary(node) is not { } field)
        {
            return;
        }

        var part = pdf.Resolve(field["T"]) is PdfString t ? t.ToText() : null;
        var name = part is null ? prefix : prefix.Length == 0 ? part : prefix + "." + part;
        type = (pdf.Resolve(field["FT"]) as PdfName)?.Value ?? type;
        value = field.Has("V") ? field["V"] : value;
        var kids = pdf.Array(field["Kids"])?.Items ?? [];
        // A kid with a name is a field; a kid without is only a place on a page.
        if (kids.Any(k => pdf.Dictionary(k)?.Has("T") == true))
        {
            foreach (var kid in kids)
            {
                Walk(pdf, kid, name, type, value, seen, depth + 1, found);
            }

            return;
        }

        var widgets = kids.Count == 0
            ? [(reference, field)]
            : kids.Select(k => (k as PdfReference, pdf.Dictionary(k) ?? [])).ToList();
        var resolved = pdf.Resolve(value);
        found.Add(new FormField(name, reference, field, type, resolved == PdfObject.Null ? null : resolved, widgets));
    }
}
