using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>
/// Judges one revision against the one before it by an allow-list. Every object that the revision defines must be claimed by one of the acts of
/// signing; what nobody claims is a change. An object that stood before may change only in the entries that its act needs.
/// </summary>
internal sealed partial class RevisionReview
{
    /// <summary>Trailer entries that describe the cross-reference section itself.</summary>
    private static readonly HashSet<string> OwnTrailerKeys = ["Size", "Prev", "Type", "W", "Index", "Length", "Filter", "DecodeParms"];

    private readonly PdfFile _before;
    private readonly PdfFile _after;
    private readonly AppendedRevision _revision;
    private readonly int _number;
    private readonly IReadOnlyList<FoundSignature> _signatures;
    private readonly bool _isUnsigned;
    private readonly ReferenceGraph _graph;
    private readonly SortedDictionary<int, (ChangeKind Kind, bool Allowed)> _verdicts = [];
    private readonly List<RevisionChange> _general = [];
    private readonly HashSet<PdfReference> _newFields = [];
    private readonly List<FormField> _fields;
    private readonly Lazy<HashSet<string>> _fieldNames;
    private readonly Lazy<FieldPlaces> _places;
    private readonly Lazy<Locks> _locks;

    public RevisionReview(PdfFile before, PdfFile after, AppendedRevision revision, int number, IReadOnlyList<FoundSignature> signatures, bool isUnsigned)
    {
        (_before, _after, _revision, _number, _signatures, _isUnsigned) = (before, after, revision, number, signatures, isUnsigned);
        _fields = FormFields.Of(before);
        _fieldNames = new(() => [.. _fields.Select(f => f.Name)]);
        _places = new(() => FieldPlaces.Of(before));
        _locks = new(() => Locks.Of(before, _fields));
        _graph = ReferenceGraph.Of(before, revision.Objects.Keys.Concat(revision.Containers).ToHashSet());
    }

    public List<RevisionChange> Judge()
    {
        JudgeTrailer();
        JudgeNumbers();
        JudgeCatalog();
        JudgeFields();
        JudgePages();
        JudgeDescription();
        foreach (var number in _revision.Objects.Keys.Where(n => !_verdicts.ContainsKey(n)))
        {
            // A signature's own dictionary is told apart from its copy: its place in the file is part of what it says.
            if (Existed(number) && PdfObject.Same(Before(number), After(number)) && !IsSignature(Before(number)))
            {
                Allow(number, ChangeKind.Bookkeeping);
            }
            else
            {
                Deny(number, ChangeClassifier.KindOf(Before(number), After(number), _graph.SourcesOf(number), _before, number));
            }
        }

        return
        [
            .. _verdicts.Select(v => new RevisionChange(_number, new PdfReference(v.Key, _revision.Objects.GetValueOrDefault(v.Key)).ToString(), v.Value.Kind, v.Value.Allowed)),
            .. _general,
        ];
    }

    private void JudgeTrailer()
    {
        var (before, after) = (_before.Table.Trailer, _revision.Section.Trailer);
        foreach (var key in before.Keys.Union(after.Keys).Where(k => !OwnTrailerKeys.Contains(k)))
        {
            var holds = key switch
            {
                "Root" => PdfObject.Same(before[key], after[key]),
                "Info" => PdfObject.Same(before[key], after[key]),
                "ID" => !after.Has(key) || (_after.Array(after[key]) is { Items.Count: 2 } id
                                            && (_before.Array(before[key]) is not { Items.Count: 2 } old || PdfObject.Same(old.Items[0], id.Items[0]))),
                // What only describes an earlier section need not be said again, but nothing may come in.
                _ => !after.Has(key) || PdfObject.Same(before[key], after[key]),
            };
            if (!holds)
            {
                _general.Add(new RevisionChange(_number, "trailer", key == "Info" ? ChangeKind.Metadata : ChangeKind.Trailer, false));
            }
        }

        // Readers ignore objects whose number is not below Size: a smaller one hides objects, a larger one could bring hidden ones to light.
        var (oldSize, newSize) = (Size(before), Size(after));
        if (newSize < oldSize || _revision.Objects.Keys.Concat(_revision.Containers).Any(n => n >= newSize) || _graph.LargestReached >= oldSize)
        {
            _general.Add(new RevisionChange(_number, "trailer", ChangeKind.Trailer, false));
        }
    }

    private static long Size(PdfDictionary trailer) => trailer["Size"] is PdfInteger size ? size.Value : 0;

    private void JudgeNumbers()
    {
        foreach (var number in _revision.Section.Entries.Where(e => e.Value.IsFree && Existed(e.Key)).Select(e => e.Key))
        {
            Deny(number, ChangeKind.ObjectRemoved);
        }

        // An object stream is reached by the table, not by references: another one under its number would give other objects in place of the old.
        foreach (var container in _revision.Containers.Where(c => _graph.Misses(c) || _graph.Reaches(c) || Existed(c)))
        {
            _general.Add(new RevisionChange(_number, new PdfReference(container, 0).ToString(), ChangeKind.ObjectReused, false));
        }

        foreach (var (number, generation) in _revision.Objects)
        {
            // A reference to nothing in the signed revision must stay a reference to nothing.
            if (_graph.Misses(number) || (Existed(number) ? _before.Table.Entries[number].Generation != generation : generation != 0))
            {
                Deny(number, ChangeKind.ObjectReused);
            }
        }
    }

    private void JudgeCatalog()
    {
        var root = ((PdfReference)_before.Table.Trailer["Root"]).Number;
        var (before, after) = (_before.Catalog, _after.Catalog);
        if (IsDefined(root))
        {
            var wrong = Differing(before, after).Where(k => k is not ("AcroForm" or "DSS" or "Extensions") && !(k == "Perms" && Certifies(before["Perms"], after["Perms"]))).ToList();
            Settle(root, ChangeKind.Bookkeeping, wrong.Count == 0 && IsReachedOnlyAs(root, "Root", "Data"), wrong.Count > 0 ? ChangeClassifier.KindOfCatalogEntry(wrong[0]) : ChangeKind.Other);
            JudgeExtensions(root, before["Extensions"], after["Extensions"]);
        }

        JudgeForm(root, before["AcroForm"], after["AcroForm"]);
        JudgeStore(root, before["DSS"], after["DSS"]);
    }

    // Developer extensions only say which additions to the format a file uses (ESIC for PAdES).
    private void JudgeExtensions(int root, PdfObject before, PdfObject after)
    {
        if (!PdfObject.Same(before, after)
            && !(after is PdfDictionary extensions && extensions.All(e => e.Value is PdfDictionary one
                 && one.All(p => p.Key is "Type" or "BaseVersion" or "ExtensionLevel" && p.Value is PdfName or PdfInteger))
                 && (before as PdfDictionary ?? []).All(e => extensions.Has(e.Key))))
        {
            Deny(root, ChangeKind.Other);
        }
    }

    private void JudgePages()
    {
        foreach (var number in _revision.Objects.Keys.Where(Existed))
        {
            var isPage = Before(number) is PdfDictionary p && p.Name("Type") == "Page" && After(number) is PdfDictionary;
            if (isPage && Differing((PdfDictionary)Before(number), (PdfDictionary)After(number)) is ["Annots"]
                && OnlyAddsNewFields(((PdfDictionary)Before(number))["Annots"], ((PdfDictionary)After(number))["Annots"]))
            {
                Allow(number, ChangeKind.DocumentTimestamp);
            }
            else if (Before(number) is PdfArray old && IsReachedOnceAs(number, "Annots") && After(number) is PdfArray now && OnlyAddsNewFields(old, now))
            {
                Allow(number, ChangeKind.DocumentTimestamp);
            }
        }
    }

    // Pages may share one long list: each comparison is paid for.
    private bool OnlyAddsNewFields(PdfObject before, PdfObject after)
    {
        var (old, now) = (_before.Items(before), _after.Items(after));
        return now.Count > old.Count && old.Zip(now).All(p => PdfObject.Same(p.First, p.Second))
               && now.Skip(old.Count).All(i => i is PdfReference r && _newFields.Contains(r));
    }

    private bool IsDefined(int number) => _revision.Objects.ContainsKey(number);

    private bool Existed(int number) => _before.Table.Entries.TryGetValue(number, out var entry) && !entry.IsFree;

    private PdfObject Before(int number) => Existed(number) ? _before.Get(new PdfReference(number, _before.Table.Entries[number].Generation)) : PdfObject.Null;

    private PdfObject After(int number) => _after.Get(new PdfReference(number, _revision.Objects[number]));

    /// <summary>True when everything that refers to the object does so under one of these keys: it plays no second part in the file.</summary>
    private bool IsReachedOnlyAs(int number, params string[] keys) => _graph.SourcesOf(number).Keys.All(keys.Contains);

    /// <summary>The same for arrays, where an added item could mean two things in two places.</summary>
    private bool IsReachedOnceAs(int number, string key) => _graph.SourcesOf(number) is { Count: 1 } sources && sources.Times(key) == 1;

    private static bool IsSignature(PdfObject value) => value is PdfDictionary dictionary && dictionary.Has("ByteRange");

    private static List<string> Differing(PdfDictionary before, PdfDictionary after) =>
        [.. before.Keys.Union(after.Keys).Where(k => !PdfObject.Same(before[k], after[k]))];

    private void Allow(int number, ChangeKind kind) => _verdicts.TryAdd(number, (kind, true));

    private void Deny(int number, ChangeKind kind)
    {
        if (!_verdicts.TryGetValue(number, out var known) || known.Allowed)
        {
            _verdicts[number] = (kind, false);
        }
    }

    private void Settle(int number, ChangeKind allowed, bool holds, ChangeKind otherwise)
    {
        if (holds)
        {
            Allow(number, allowed);
        }
        else
        {
            Deny(number, otherwise);
        }
    }
}
