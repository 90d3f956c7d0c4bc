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
internal sealed class FormFields
{
    private const int DeepestTree = 32;

    /// <summary>Characters of a field's full name; those of real forms have some dozens.</summary>
    private const int LongestName = 1024;

    /// <summary>Fields and their places on pages in all. A place can be listed by many fields, so there may be more than the file has objects.</summary>
    private const int MostNodes = 400_000;

    /// <summary>Characters of all full names together, for every field repeats its parents' names.</summary>
    private const int MostNameCharacters = 8 << 20;

    private readonly PdfFile _pdf;
    private readonly List<FormField> _found = [];
    private readonly HashSet<int> _seen = [];
    private int _nodes;
    private int _nameCharacters;

    private FormFields(PdfFile pdf) => _pdf = pdf;

    public static List<FormField> Of(PdfFile pdf)
    {
        var fields = new FormFields(pdf);
        foreach (var root in fields.Nodes(pdf.Dictionary(pdf.Catalog["AcroForm"])?["Fields"] ?? PdfObject.Null))
        {
            fields.Walk(root, "", null, PdfObject.Null, 0);
        }

        return fields._found;
    }

    private void Walk(PdfObject node, string prefix, string? type, PdfObject value, int depth)
    {
        var reference = node as PdfReference;
        if (depth > DeepestTree || (reference is not null && !_seen.Add(reference.Number)))
        {
            throw new PdfSyntaxException("The tree of form fields runs in a circle", reference is null ? 0 : _pdf.Place(reference.Number));
        }

        if (_pdf.Dictionary(node) is not { } field)
        {
            return;
        }

        var name = NameOf(field, prefix);
        type = (_pdf.Resolve(field["FT"]) as PdfName)?.Value ?? type;
        value = field.Has("V") ? field["V"] : value;
        var kids = Nodes(field["Kids"]);
        // A kid with a name is a field; a kid without is only a place on a page.
        if (kids.Any(k => _pdf.Dictionary(k)?.Has("T") == true))
        {
            foreach (var kid in kids)
            {
                Walk(kid, name, type, value, depth + 1);
            }

            return;
        }

        var widgets = kids.Count == 0
            ? [(reference, field)]
            : kids.Select(k => (k as PdfReference, _pdf.Dictionary(k) ?? [])).ToList();
        var resolved = _pdf.Resolve(value);
        _found.Add(new FormField(name, reference, field, type, resolved == PdfObject.Null ? null : resolved, widgets));
    }

    private string NameOf(PdfDictionary field, string prefix)
    {
        var part = _pdf.Resolve(field["T"]) is PdfString t ? t.ToText() : null;
        _nameCharacters += prefix.Length + (part?.Length ?? 0);
        return _nameCharacters > MostNameCharacters || prefix.Length + part?.Length > LongestName
            ? throw new PdfSyntaxException("pdf.tooLarge", "The names of the file's form fields are longer than this reader takes", _pdf.Table.Start)
            : part is null ? prefix : prefix.Length == 0 ? part : prefix + "." + part;
    }

    private IReadOnlyList<PdfObject> Nodes(PdfObject list)
    {
        var nodes = _pdf.Items(list);
        _nodes += nodes.Count;
        return _nodes <= MostNodes
            ? nodes
            : throw new PdfSyntaxException("pdf.tooLarge", $"The file's form has more than {MostNodes} fields and places", _pdf.Table.Start);
    }
}
