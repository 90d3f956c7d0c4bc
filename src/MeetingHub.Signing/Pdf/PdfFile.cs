namespace MeetingHub.Signing.Pdf;

/// <summary>
/// A file as its first <see cref="Length"/> bytes tell it: objects by number, read when asked for. The same bytes cut at the end of
/// an earlier revision are that revision's file.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>Objects are read again rather than kept once so many values are held: memory stays small beside the file.</summary>
    private const int MostValuesKept = 500_000;

    /// <summary>
    /// How many objects may be half read at once, each waiting for the next: an object lies in an object stream, whose Length is an object in another.
    /// Honest files need four; a chain without end would be a recursion without end.
    /// </summary>
    private const int MostHalfRead = 16;

    private readonly ParseBudget _budget;
    private readonly Dictionary<int, PdfObject> _read = [];
    private readonly Dictionary<int, ObjectStream> _streams = [];
    private readonly HashSet<int> _beingRead = [];

    private PdfFile(byte[] data, int length, ParseBudget budget)
    {
        (Data, Length) = (data, length);
        _budget = budget;
        if (!data.AsSpan(0, Math.Min(5, length)).SequenceEqual("%PDF-"u8))
        {
            throw new PdfSyntaxException(length == 0 ? "The file is empty" : "The file does not begin with %PDF-", 0);
        }

        Table = new CrossReferenceReader(data, length, _budget).Read();
        if (Table.Trailer.Has("Encrypt"))
        {
            throw new PdfSyntaxException("pdf.encrypted", "The file is encrypted: remove its protection before signing or checking it", Table.Start);
        }

        Catalog = (Table.Trailer["Root"] is PdfReference root ? Resolve(root) : PdfObject.Null) as PdfDictionary ?? throw new PdfSyntaxException("The file has no catalog", Table.Start);
    }

    public byte[] Data { get; }

    public int Length { get; }

    public CrossReference Table { get; }

    public PdfDictionary Catalog { get; }

    /// <summary>Reads the table and the catalog; fails with <see cref="PdfSyntaxException"/>.</summary>
    public static PdfFile Open(byte[] data, int? length = null, ParseBudget? budget = null) => new(data, length ?? data.Length, budget ?? new ParseBudget(data));

    /// <summary>The value that a reference leads to; any other object is its own value.</summary>
    public PdfObject Resolve(PdfObject value)
    {
        for (var hops = 0; value is PdfReference reference; hops++)
        {
            if (hops > 32)
            {
                throw new PdfSyntaxException($"Object {reference.Number} refers to itself", Place(reference.Number));
            }

            value = Get(reference);
        }

        return value;
    }

    public PdfDictionary? Dictionary(PdfObject value) => Resolve(value) as PdfDictionary;

    public PdfArray? Array(PdfObject value) => Resolve(value) as PdfArray;

    /// <summary>The items of an array for a walk over all of them, which the file's budget pays for; none where no array is.</summary>
    public IReadOnlyList<PdfObject> Items(PdfObject value)
    {
        var items = Array(value)?.Items ?? [];
        Walk(items.Count);
        return items;
    }

    /// <summary>Pays for a walk over so many items.</summary>
    public void Walk(int items) => _budget.SpendWalk(items, Table.Start);

    /// <summary>True when the file has the object that the reference names.</summary>
    public bool Defines(PdfReference reference) =>
        Table.Entries.TryGetValue(reference.Number, out var entry) && !entry.IsFree && entry.Generation == reference.Generation;

    /// <summary>The object itself, which may be a reference again; null when the file does not have it.</summary>
    public PdfObject Get(PdfReference reference)
    {
        if (!Defines(reference))
        {
            return PdfObject.Null;
        }

        if (_read.TryGetValue(reference.Number, out var known))
        {
            return known;
        }

        if (_beingRead.Count == MostHalfRead)
        {
            throw new PdfSyntaxException($"Object {reference.Number} is one of a chain of objects that need each other to be read", Place(reference.Number));
        }

        if (!_beingRead.Add(reference.Number))
        {
            throw new PdfSyntaxException($"Object {reference.Number} needs itself to be read", Place(reference.Number));
        }

        try
        {
            var value = Read(reference.Number, Table.Entries[reference.Number]);
            if (_budget.SinceReset > MostValuesKept)
            {
                _budget.SinceReset = 0;
                _read.Clear();
                _streams.Clear();
            }

            return _read[reference.Number] = value;
        }
        finally
        {
            _ = _beingRead.Remove(reference.Number);
        }
    }

    /// <summary>The data of a stream, filters undone.</summary>
    public byte[] Decode(PdfStream stream, long offset)
    {
        var bytes = StreamDecoder.Decode(stream, Resolve, _budget.LargestStream, offset);
        _budget.SpendInflated(bytes.Length);
        return bytes;
    }

    private PdfObject Read(int number, Entry entry)
    {
        if (entry.IsCompressed)
        {
            return StreamOf(entry.ObjectStream).Read(number, entry.Index, _budget);
        }

        if (entry.Offset >= Length)
        {
            throw new PdfSyntaxException($"Object {number} should lie beyond the end of the file", entry.Offset);
        }

        var found = new PdfParser(Data, entry.Offset, Length, _budget).ReadIndirectObject(Resolve);
        return found.Number == number && found.Generation == entry.Generation
            ? found.Value
            : throw new PdfSyntaxException($"Object {found.Number} stands where object {number} should", entry.Offset);
    }

    private ObjectStream StreamOf(int number)
    {
        if (_streams.TryGetValue(number, out var known))
        {
            return known;
        }

        // The format does not allow an object stream inside another, nor a generation other than 0.
        var place = Place(number);
        return Table.Entries.TryGetValue(number, out var entry) && entry is { IsFree: false, IsCompressed: false, Generation: 0 }
               && Get(new PdfReference(number, 0)) is PdfStream stream && stream.Dictionary.Name("Type") == "ObjStm"
            ? _streams[number] = ObjectStream.Of(number, stream.Dictionary, Decode(stream, place), place)
            : throw new PdfSyntaxException($"Object {number} should be an object stream", place);
    }

    /// <summary>The byte where an object stands; for a compressed one, its object stream.</summary>
    public int Place(int number) =>
        !Table.Entries.TryGetValue(number, out var entry) ? 0
        : !entry.IsCompressed ? entry.Offset
        : Table.Entries.TryGetValue(entry.ObjectStream, out var stream) ? stream.Offset : 0;
}
