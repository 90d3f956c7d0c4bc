namespace MeetingHub.Signing.Pdf;

/// <summary>
/// Everything that can be reached from a revision's trailer: which objects, which references to nothing (a later revision could fill them with
/// anything), and from where the objects of interest are reached.
/// </summary>
internal sealed class ReferenceGraph
{
    private readonly HashSet<int> _reached = [];
    private readonly HashSet<int> _missing = [];
    private readonly Dictionary<int, Sources> _sources = [];

    /// <summary>Walks the file; <paramref name="interest"/> are the objects whose sources are noted.</summary>
    public static ReferenceGraph Of(PdfFile file, IReadOnlySet<int> interest)
    {
        var graph = new ReferenceGraph();
        var open = new Stack<(PdfReference Reference, string Key)>();
        graph.Scan(file.Table.Trailer, "", file, interest, open);
        while (open.TryPop(out var next))
        {
            graph.Scan(file.Get(next.Reference), next.Key, file, interest, open);
        }

        return graph;
    }

    public bool Reaches(int number) => _reached.Contains(number);

    /// <summary>True when something refers to this number and nothing was there.</summary>
    public bool Misses(int number) => _missing.Contains(number);

    /// <summary>From where an object of interest is referred to.</summary>
    public Sources SourcesOf(int number) => _sources.GetValueOrDefault(number, Sources.None);

    public int? LargestReached => _reached.Count > 0 ? _reached.Max() : null;

    private void Scan(PdfObject value, string key, PdfFile file, IReadOnlySet<int> interest, Stack<(PdfReference, string)> open)
    {
        switch (value)
        {
            case PdfReference reference:
                if (interest.Contains(reference.Number))
                {
                    if (!_sources.TryGetValue(reference.Number, out var sources))
                    {
                        _sources[reference.Number] = sources = new Sources();
                    }

                    sources.Add(key);
                }

                if (!file.Defines(reference))
                {
                    _ = _missing.Add(reference.Number);
                }
                else if (_reached.Add(reference.Number))
                {
                    open.Push((reference, key));
                }

                break;
            case PdfArray array:
                foreach (var item in array.Items)
                {
                    Scan(item, key, file, interest, open);
                }

                break;
            case PdfDictionary dictionary:
                foreach (var (name, item) in dictionary)
                {
                    Scan(item, name, file, interest, open);
                }

                break;
            case PdfStream stream:
                Scan(stream.Dictionary, key, file, interest, open);
                break;
        }
    }
}
