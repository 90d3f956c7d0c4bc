using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>What earlier signatures forbid later ones: a certification at level 1, and fields locked by FieldMDP (ISO 32000-1, 12.8.2).</summary>
internal sealed class Locks
{
    /// <summary>A signature locks fields once, and a file has as many signatures at most.</summary>
    private const int Most = 128;

    private readonly List<(HashSet<string> Names, bool AllButThem)> _fields = [];
    private bool _all;

    private Locks()
    {
    }

    /// <summary>What the signatures of a file forbid.</summary>
    public static Locks Of(PdfFile signed, IEnumerable<FormField> fields)
    {
        var locks = new Locks();
        foreach (var signature in fields.Where(f => f.IsSignature).Select(f => f.Value).OfType<PdfDictionary>())
        {
            foreach (var reference in signed.Items(signature["Reference"]).Select(signed.Dictionary))
            {
                if (reference is not null && signed.Dictionary(reference["TransformParams"]) is { } parameters)
                {
                    locks.Add(signed, (signed.Resolve(reference["TransformMethod"]) as PdfName)?.Value, parameters);
                }
            }
        }

        return locks;
    }

    public bool Forbid(string field) => _all || _fields.Any(f => AndAbove(field).Any(f.Names.Contains) != f.AllButThem);

    private void Add(PdfFile signed, string? method, PdfDictionary parameters)
    {
        var action = (signed.Resolve(parameters["Action"]) as PdfName)?.Value;
        switch (method, action)
        {
            case ("DocMDP", _):
                _all |= signed.Resolve(parameters["P"]) is PdfInteger { Value: 1 };
                break;
            case ("FieldMDP", "All"):
                _all = true;
                break;
            case ("FieldMDP", _) when _fields.Count == Most:
                throw new PdfSyntaxException("pdf.tooLarge", $"The file's signatures lock fields more than {Most} times", signed.Table.Start);
            case ("FieldMDP", "Include" or "Exclude"):
                _fields.Add(([.. signed.Items(parameters["Fields"]).Select(signed.Resolve).OfType<PdfString>().Select(n => n.ToText())], action == "Exclude"));
                break;
        }
    }

    // Naming a field names those below it.
    private static IEnumerable<string> AndAbove(string field)
    {
        for (var end = field.Length; end > 0; end = field.LastIndexOf('.', end - 1))
        {
            yield return field[..end];
        }
    }
}
