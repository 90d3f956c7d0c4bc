namespace MeetingHub.Signing.Pdf;

/// <summary>Where one object lives: in the file at <see cref="Offset"/>, or as item <see cref="Index"/> of an object stream; or nowhere (free).</summary>
internal readonly record struct Entry(bool IsFree, int Offset, int Generation, int ObjectStream, int Index)
{
    public bool IsCompressed => ObjectStream > 0;

    public static Entry Free { get; } = new(true, 0, 0, 0, 0);

    public static Entry At(int offset, int generation) => new(false, offset, generation, 0, 0);

    public static Entry InStream(int objectStream, int index) => new(false, 0, 0, objectStream, index);
}

/// <summary>One section of the table: a classic "xref … trailer" or a cross-reference stream, and what it says of objects.</summary>
internal sealed record Section(int Offset, bool IsStream, PdfDictionary Trailer, Dictionary<int, Entry> Entries)
{
    /// <summary>The section before this one in time; null for the oldest.</summary>
    public int? Previous { get; init; }

    /// <summary>True when a classic section points to a cross-reference stream besides (a hybrid file).</summary>
    public bool IsHybrid { get; init; }
}

/// <summary>The whole table of a file: the sections from newest to oldest, the first word on each object counting.</summary>
internal sealed class CrossReference
{
    /// <summary>The format's own limit (ISO 32000-1, annex C).</summary>
    public const int LargestNumber = 8_388_607;

    private readonly Dictionary<int, Entry> _entries = [];

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    public PdfDictionary Trailer => Sections[0].Trailer;

    /// <summary>The byte that the file's last startxref names.</summary>
    public int Start => Sections[0].Offset;

    public IReadOnlyDictionary<int, Entry> Entries => _entries;

    /// <summary>One more than the largest number in use or declared: where new objects begin.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>How many times the file was saved: sections that stand after the one before them in time (a linearised file's first pair counts once).</summary>
    public int Revisions => 1 + Sections.Count(s => s.Previous is { } before && before < s.Offset);

    public static CrossReference Of(IReadOnlyList<Section> sections)
    {
        var table = new CrossReference { Sections = sections };
        foreach (var section in sections)
        {
            foreach (var (number, entry) in section.Entries)
            {
                _ = table._entries.TryAdd(number, entry);
                table.NextNumber = Math.Max(table.NextNumber, number + 1);
            }

            if (section.Trailer["Size"] is PdfInteger { Value: > 0 and <= LargestNumber } size)
            {
                table.NextNumber = Math.Max(table.NextNumber, (int)size.Value);
            }
        }

        return table;
    }
}
