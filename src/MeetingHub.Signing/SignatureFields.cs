using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>Where an empty signature field goes.</summary>
/// <param name="Name">The field's name, unique in the file, without a full stop.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Left">Left edge, in points from the page's left.</param>
/// <param name="Bottom">Lower edge, in points from the page's bottom.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
public sealed record FieldPlace(string Name, int Page, double Left, double Bottom, double Width, double Height);

/// <summary>Gives a file its empty signature fields. All of them go in before the first signature: afterwards a new field is a change to what was signed.</summary>
public static class SignatureFields
{
    /// <summary>A link annotation to this address and a name marks the place of a signature field.</summary>
    public const string LinkPrefix = "https://sign.invalid/";

    private const string NoteSigned = "The file is signed: fields are placed before the first signature";

    /// <summary>
    /// Turns every link to <c>https://sign.invalid/NAME</c> into an empty signature field NAME with that rectangle. A link that was broken
    /// over several lines of a page becomes one field round all its parts. Refused: <c>field.none</c> without such a link, <c>field.exists</c>,
    /// <c>field.name</c>, <c>file.signed</c>, and the codes of an unreadable file.
    /// </summary>
    /// <param name="file">The PDF.</param>
    /// <param name="information">Entries to set in the document information, in the same revision; the other entries stay.</param>
    public static PdfOutcome FromLinks(byte[] file, params IReadOnlyList<(string Key, string Value)> information) => PdfOutcome.Of(() =>
    {
        var pdf = PdfFile.Open(file);
        var links = Links(pdf);
        if (links.Count == 0)
        {
            return PdfOutcome.Refused("field.none", $"The file has no link to {LinkPrefix}NAME");
        }

        var fields = links.GroupBy(l => l.Name).ToList();
        if (fields.FirstOrDefault(f => f.Select(l => l.Page).Distinct().Count() > 1) is { } split)
        {
            return PdfOutcome.Refused("field.name", $"Links to {LinkPrefix}{split.Key} stand on more than one page");
        }

        if (RefusedName(pdf, [.. fields.Select(f => f.Key)]) is { } refused)
        {
            return refused;
        }

        var revision = new RevisionWriter(pdf);
        var references = new List<PdfReference>();
        foreach (var page in links.GroupBy(l => l.Page))
        {
            references.AddRange(ReplaceLinks(pdf, revision, page.Key, [.. page]));
        }

        FormState.AddFields(pdf, revision, references, signatureFlags: 0);
        if (information.Count > 0)
        {
            revision.SetInformation(information);
        }

        return PdfOutcome.Made(revision.Write());
    });

    /// <summary>Adds empty signature fields at the given places. Refused as <see cref="FromLinks"/>, and <c>field.page</c> for a page that is not there.</summary>
    public static PdfOutcome At(byte[] file, params IReadOnlyList<FieldPlace> places) => PdfOutcome.Of(() =>
    {
        var pdf = PdfFile.Open(file);
        if (RefusedName(pdf, [.. places.Select(p => p.Name)]) is { } refused)
        {
            return refused;
        }

        var pages = PageTree.Pages(pdf);
        if (places.FirstOrDefault(p => p.Page < 1 || p.Page > pages.Count) is { } lost)
        {
            return PdfOutcome.Refused("field.page", $"Field {lost.Name} should go on page {lost.Page}; the file has {pages.Count}");
        }

        var revision = new RevisionWriter(pdf);
        var references = new List<PdfReference>();
        foreach (var place in places)
        {
            var rectangle = PdfArray.OfNumbers(place.Left, place.Bottom, place.Left + place.Width, place.Bottom + place.Height);
            var page = pages[place.Page - 1];
            var field = revision.Add(Widget(place.Name, page, rectangle));
            AppendToArray(pdf, revision, page, (PdfDictionary)revision.Current(page), "Annots", field);
            references.Add(field);
        }

        FormState.AddFields(pdf, revision, references, signatureFlags: 0);
        return PdfOutcome.Made(revision.Write());
    });

    private sealed record Link(string Name, PdfReference Page, PdfObject Annotation, PdfDictionary Dictionary);

    private static List<Link> Links(PdfFile pdf)
    {
        var links = new List<Link>();
        foreach (var page in PageTree.Pages(pdf))
        {
            foreach (var annotation in pdf.Items(((PdfDictionary)pdf.Get(page))["Annots"]))
            {
                if (pdf.Dictionary(annotation) is { } dictionary && dictionary.Name("Subtype") == "Link"
                    && pdf.Resolve(pdf.Dictionary(dictionary["A"])?["URI"] ?? PdfObject.Null) is PdfString uri
                    && uri.ToText() is var address && address.StartsWith(LinkPrefix, StringComparison.Ordinal))
                {
                    links.Add(new Link(Uri.UnescapeDataString(address[LinkPrefix.Length..]), page, annotation, dictionary));
                }
            }
        }

        return links;
    }

    private static PdfOutcome? RefusedName(PdfFile pdf, IReadOnlyList<string> names)
    {
        var known = FormFields.Of(pdf);
        if (known.Any(f => f.IsSignature && f.Value is not null))
        {
            return PdfOutcome.Refused("file.signed", NoteSigned);
        }

        // A full stop parts a field's name from its parent's (ISO 32000-1, 12.7.3.2).
        if (names.FirstOrDefault(n => n.Length is 0 or > 100 || n.Contains('.', StringComparison.Ordinal)) is { } bad)
        {
            return PdfOutcome.Refused("field.name", $"\"{bad}\" cannot be a field's name");
        }

        var taken = known.Select(f => f.Name).ToHashSet();
        return names.FirstOrDefault(n => !taken.Add(n)) is { } twice
            ? PdfOutcome.Refused("field.exists", $"The file already has a field {twice}")
            : null;
    }

    // The first part of a link becomes the field, in its place in the page's order; the other parts go.
    private static List<PdfReference> ReplaceLinks(PdfFile pdf, RevisionWriter revision, PdfReference page, List<Link> links)
    {
        var references = new List<PdfReference>();
        var dictionary = (PdfDictionary)pdf.Get(page);
        var replaced = new Dictionary<PdfObject, PdfReference>();
        foreach (var field in links.GroupBy(l => l.Name))
        {
            var first = field.First();
            var widget = Widget(field.Key, page, Around(pdf, [.. field.Select(l => l.Dictionary["Rect"])]));
            widget["StructParent"] = first.Dictionary["StructParent"];
            var reference = first.Annotation as PdfReference;
            if (reference is null)
            {
                reference = revision.Add(widget);
            }
            else
            {
                revision.Replace(reference, widget);
            }

            replaced[first.Annotation] = reference;
            references.Add(reference);
        }

        var (parts, kept) = (links.Select(l => l.Annotation).ToHashSet(), new HashSet<PdfObject>());
        revision.Replace(page, dictionary.With("Annots", new PdfArray(pdf.Items(dictionary["Annots"])
            .Where(a => replaced.ContainsKey(a) ? kept.Add(a) : !parts.Contains(a)).Select(a => replaced.GetValueOrDefault(a) ?? a))));
        return references;
    }

    private static PdfArray Around(PdfFile pdf, List<PdfObject> rectangles)
    {
        var corners = rectangles.Select(r => Rectangle.Of(pdf, r) ?? throw new PdfSyntaxException("A link has no rectangle", 0)).ToList();
        return PdfArray.OfNumbers(corners.Min(c => c.Left), corners.Min(c => c.Bottom), corners.Max(c => c.Right), corners.Max(c => c.Top));
    }

    private static PdfDictionary Widget(string name, PdfReference page, PdfArray rectangle) => new()
    {
        ["Type"] = new PdfName("Annot"),
        ["Subtype"] = new PdfName("Widget"),
        ["FT"] = new PdfName("Sig"),
        ["T"] = PdfString.Text(name),
        ["F"] = PdfInteger.Of(4),
        ["Rect"] = rectangle,
        ["P"] = page,
    };

    /// <summary>Appends to an array under a key, wherever the array lives.</summary>
    private static void AppendToArray(PdfFile pdf, RevisionWriter revision, PdfReference owner, PdfDictionary dictionary, string key, PdfObject item)
    {
        var items = dictionary[key] is PdfReference shared ? revision.Current(shared) as PdfArray : dictionary[key] as PdfArray;
        revision.Replace(owner, dictionary.With(key, new PdfArray([.. items?.Items ?? [], item])));
    }
}
