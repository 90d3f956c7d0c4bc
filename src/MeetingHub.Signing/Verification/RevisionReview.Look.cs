using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>The look of a signature, and what an act brings along with it.</summary>
internal sealed partial class RevisionReview
{
    /// <summary>What a look must not bring: actions, layers, other files.</summary>
    private static readonly HashSet<string> NotInALook =
        ["A", "AA", "JS", "JavaScript", "OC", "OCGs", "Ref", "OPI", "PS", "URI", "EF", "F", "FFilter", "FDecodeParms", "Metadata", "AF", "Alternates"];

    /// <summary>Categories of resources that name fonts, drawings and colours (ISO 32000-1, 7.8.3).</summary>
    private static readonly HashSet<string> NamedResources = ["Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading"];

    private readonly HashSet<(int Number, Part Part, bool ForALook)> _searched = [];

    // One drawing, new, in a form: the viewer fits it into the field's rectangle, which has not changed.
    private void JudgeLook(int owner, PdfObject look)
    {
        if (_after.Dictionary(look) is { Count: 1 } states && states["N"] is PdfReference drawing && IsDefined(drawing.Number) && !Existed(drawing.Number)
            && After(drawing.Number) is PdfStream form && form.Dictionary.Name("Subtype") == "Form"
            && Rectangle.Of(_after, form.Dictionary["BBox"]) is { Width: > 0, Height: > 0 } && (!form.Dictionary.Has("Matrix") || IsMatrix(form.Dictionary["Matrix"])))
        {
            if (_places.Value.CoversAPage(owner))
            {
                Deny(owner, ChangeKind.AppearanceOverPage);
            }

            ClaimNew(look, ChangeKind.SignatureAppearance, NotInALook);
        }
        else
        {
            Deny(owner, ChangeKind.AppearanceReplaced);
        }
    }

    /// <summary>Layers come into a drawing by its resources too: /Properties names them.</summary>
    private bool HasLayers(PdfDictionary dictionary)
    {
        if (!dictionary.Has("Properties") || _after.Dictionary(dictionary["Properties"]) is not { } properties)
        {
            return false;
        }

        _after.Walk(properties.Count);
        return properties.Any(p => _after.Dictionary(p.Value) is { } named && _after.Resolve(named["Type"]) is PdfName { Value: "OCG" or "OCMD" });
    }

    /// <summary>Six numbers that neither flatten nor lose the drawing: what a viewer then does with it is certain.</summary>
    private bool IsMatrix(PdfObject value)
    {
        var n = _after.Array(value)?.Items.Select(i => _after.Resolve(i) switch { PdfInteger x => x.Value, PdfReal x => x.Value, _ => double.NaN }).ToList() ?? [];
        return n.Count == 6 && n.All(double.IsFinite) && Math.Abs(n[0] * n[3] - n[1] * n[2]) > 1e-9;
    }

    /// <summary>Claims the new objects below a value for an act. Objects that existed are not claimed: they are judged by themselves.</summary>
    private void ClaimNew(PdfObject value, ChangeKind kind, HashSet<string> forbidden)
    {
        var open = new Stack<(PdfObject Value, int Owner, Part Part)>([(value, 0, Part.Other)]);
        while (open.TryPop(out var next))
        {
            switch (next.Value)
            {
                case PdfReference reference when IsDefined(reference.Number) && !Existed(reference.Number):
                    Allow(reference.Number, kind);
                    // What another act has claimed is searched for this one too: it may have been allowed more.
                    if (_searched.Add((reference.Number, next.Part, forbidden.Count > 0)))
                    {
                        open.Push((After(reference.Number), reference.Number, next.Part));
                    }

                    break;
                case PdfArray array:
                    array.Items.ForEach(i => open.Push((i, next.Owner, Part.Other)));
                    break;
                case PdfStream stream:
                    open.Push((stream.Dictionary, next.Owner, Part.Other));
                    break;
                case PdfDictionary dictionary:
                    if (next.Owner > 0 && forbidden.Count > 0 && (IsForbidden(dictionary, next.Part, forbidden) || HasLayers(dictionary)))
                    {
                        Deny(next.Owner, ChangeKind.Action);
                    }

                    foreach (var (key, item) in dictionary)
                    {
                        open.Push((item, next.Owner, PartBelow(next.Part, key)));
                    }

                    break;
            }
        }
    }

    // The keys of a resources' category are names that the producer chose: a font may be called F.
    private static bool IsForbidden(PdfDictionary dictionary, Part part, HashSet<string> forbidden) =>
        (part != Part.Names && dictionary.Keys.Any(forbidden.Contains)) || dictionary.Name("Subtype") == "PS";

    private static Part PartBelow(Part part, string key) =>
        part == Part.Resources && NamedResources.Contains(key) ? Part.Names : part != Part.Names && key is "Resources" or "DR" ? Part.Resources : Part.Other;

    /// <summary>What part a dictionary plays in a drawing.</summary>
    private enum Part
    {
        Other,

        /// <summary>The resources of a drawing, by category.</summary>
        Resources,

        /// <summary>One category of them, by name.</summary>
        Names,
    }
}
