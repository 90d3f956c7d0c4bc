namespace MeetingHub.Signing.Pdf;

/// <summary>What reading one file may cost, so that a hostile file costs no more time and memory than an honest one.</summary>
/// <param name="file">The bytes.</param>
/// <param name="files">How many times over: a file's revisions are files that are read one after the other.</param>
internal sealed class ParseBudget(byte[] file, int files = 1)
{
    /// <summary>Values in one indirect object: a page tree's array of 100,000 kids is far below.</summary>
    private const int MostInOneObject = 400_000;

    /// <summary>Values parsed and items walked over in all, about one second's work; a container counts as four, as it takes the room of four.</summary>
    private long _values = 12_000_000L * files;

    /// <summary>Bytes read in all, streams' data aside. An object can lie inside another's string or comment: so one byte can be read for thousands of objects.</summary>
    private long _bytes = (file.Length + (64L << 20)) * files;

    /// <summary>Entries of cross-reference sections in all; some hundred thousand are many.</summary>
    private long _entries = 1_000_000L * files;

    /// <summary>Bytes inflated from object and cross-reference streams in all.</summary>
    private int _inflated = (48 << 20) * files;

    private int _inObject;

    public byte[] File { get; } = file;

    /// <summary>How many bytes one stream may still inflate to.</summary>
    public int LargestStream => Math.Min(_inflated, 24 << 20);

    /// <summary>Values parsed since the object cache was last emptied.</summary>
    public int SinceReset { get; set; }

    public void BeginObject() => _inObject = 0;

    public void Spend(Token token)
    {
        var cost = token.Kind is TokenKind.ArrayOpen or TokenKind.DictionaryOpen ? 4 : 1;
        _values -= cost;
        _inObject += cost;
        SinceReset += cost;
        if (_values < 0 || _inObject > MostInOneObject)
        {
            throw TooMuch(token.Start);
        }
    }

    /// <summary>A walk over items that are parsed already: many owners may share one long array, and every walk over it is work.</summary>
    public void SpendWalk(int items, long place)
    {
        _values -= items;
        if (_values < 0)
        {
            throw TooMuch(place);
        }
    }

    public void SpendBytes(long bytes, long place)
    {
        _bytes -= bytes;
        if (_bytes < 0)
        {
            throw TooMuch(place);
        }
    }

    public void SpendEntries(long count, long place)
    {
        _entries -= count;
        if (_entries < 0)
        {
            throw new PdfSyntaxException("pdf.tooLarge", "The file's cross-reference table has more entries than this reader takes", place);
        }
    }

    public void SpendInflated(int bytes) => _inflated -= bytes;

    private static PdfSyntaxException TooMuch(long place) => new("pdf.tooLarge", "The file has more objects than this reader takes", place);
}
