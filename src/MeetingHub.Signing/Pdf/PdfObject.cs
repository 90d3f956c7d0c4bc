using System.Text;

namespace MeetingHub.Signing.Pdf;

/// <summary>One of the eight kinds of PDF object (ISO 32000-1, 7.3), or a reference to one. Two objects are the same when <see cref="Same"/> says so.</summary>
internal abstract class PdfObject
{
    /// <summary>The null object: also what a reference to nothing means.</summary>
    public static PdfObject Null { get; } = new PdfNull();

    /// <summary>True when both mean the same value: order of dictionary keys, notation of numbers and strings do not count; references by number.</summary>
    public static bool Same(PdfObject a, PdfObject b) => (a, b) switch
    {
        (PdfNull, PdfNull) => true,
        (PdfBoolean x, PdfBoolean y) => x.Value == y.Value,
        (PdfInteger x, PdfInteger y) => x.Value == y.Value,
        (PdfReal or PdfInteger, PdfReal or PdfInteger) => Number(a).Equals(Number(b)),
        (PdfName x, PdfName y) => x.Value == y.Value,
        (PdfString x, PdfString y) => x.Bytes.AsSpan().SequenceEqual(y.Bytes),
        (PdfReference x, PdfReference y) => x == y,
        (PdfArray x, PdfArray y) => x.Items.Count == y.Items.Count && x.Items.Zip(y.Items).All(p => Same(p.First, p.Second)),
        (PdfDictionary x, PdfDictionary y) => x.Count == y.Count && x.All(e => Same(e.Value, y[e.Key])),
        (PdfStream x, PdfStream y) => Same(x.Dictionary, y.Dictionary) && x.Raw.Span.SequenceEqual(y.Raw.Span),
        _ => false,
    };

    private static double Number(PdfObject o) => o is PdfInteger i ? i.Value : ((PdfReal)o).Value;

    private sealed class PdfNull : PdfObject;
}

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;
}

internal sealed class PdfInteger(long value) : PdfObject
{
    private static readonly PdfInteger[] Small = [.. Enumerable.Range(0, 256).Select(i => new PdfInteger(i))];

    public long Value { get; } = value;

    public static PdfInteger Of(long value) => value is >= 0 and < 256 ? Small[value] : new PdfInteger(value);
}

internal sealed class PdfReal(double value) : PdfObject
{
    public double Value { get; } = value;
}

/// <summary>A name without its slash, every byte one character (Latin-1), escapes undone.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}

/// <summary>A string's bytes. <see cref="Start"/> and <see cref="End"/> are its place in the file, delimiters included; -1 inside an object stream.</summary>
internal sealed class PdfString(byte[] bytes, bool isHex = false, int start = -1, int end = -1) : PdfObject
{
    public byte[] Bytes { get; } = bytes;

    public bool IsHex { get; } = isHex;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>A text for people: PDFDocEncoding where it is ASCII, else UTF-16 with its byte order mark.</summary>
    public static PdfString Text(string text) => new(
        text.All(c => c is >= ' ' and <= '~') ? Encoding.ASCII.GetBytes(text) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);

    public static PdfString Ascii(string text) => new(Encoding.ASCII.GetBytes(text));

    /// <summary>The text for people: UTF-16 or UTF-8 by its mark, else Latin-1, which PDFDocEncoding equals for letters.</summary>
    public string ToText() => Bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(Bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(Bytes.AsSpan(3)),
        _ => Encoding.Latin1.GetString(Bytes),
    };
}

internal sealed class PdfArray(IEnumerable<PdfObject> items) : PdfObject
{
    public List<PdfObject> Items { get; } = [.. items];

    public static PdfArray OfNumbers(params IEnumerable<double> numbers) => new(numbers.Select(n => new PdfReal(n)));
}

/// <summary>A stream: its dictionary and its bytes as the file has them (still filtered).</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Raw { get; } = raw;
}

/// <summary>"12 0 R". A reference to an object that the file does not have means null.</summary>
internal sealed class PdfReference(int number, int generation) : PdfObject, IEquatable<PdfReference>
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;

    public bool Equals(PdfReference? other) => other is not null && Number == other.Number && Generation == other.Generation;

    public override bool Equals(object? obj) => Equals(obj as PdfReference);

    public override int GetHashCode() => HashCode.Combine(Number, Generation);

    public override string ToString() => FormattableString.Invariant($"{Number} {Generation} R");

    public static bool operator ==(PdfReference? a, PdfReference? b) => a is null ? b is null : a.Equals(b);

    public static bool operator !=(PdfReference? a, PdfReference? b) => !(a == b);
}

/// <summary>Bytes that a writer puts down as they are and whose place it notes: the parts of a signature that are filled in later.</summary>
internal sealed class PdfReserved(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;

    /// <summary>Where the bytes begin in what was written; -1 until then.</summary>
    public int Position { get; set; } = -1;
}
