using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>One revision after the first signature, its bytes told without a gap: objects, one cross-reference section, startxref, %%EOF.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="EndOfFileMark">The byte after %%EOF.</param>
/// <param name="End">The byte after the line's end that follows.</param>
/// <param name="Objects">The objects that it defines, those in object streams included: number to generation.</param>
/// <param name="Containers">Its object streams and cross-reference stream: they hold objects and are none of the document's.</param>
/// <param name="Section">Its part of the cross-reference table.</param>
internal sealed record AppendedRevision(
    int Start, int EndOfFileMark, int End, IReadOnlyDictionary<int, int> Objects, IReadOnlySet<int> Containers, Section Section)
{
    public bool EndsAt(int position) => position == EndOfFileMark || position == End;
}

/// <summary>What is defined in the bytes of one revision, before it is held against the revision's table.</summary>
/// <param name="Places">Every object that stands there: number to its first byte in the file and its generation.</param>
/// <param name="Streams">Those of them that are object streams or the cross-reference stream, by number.</param>
internal sealed record AppendedObjects(Dictionary<int, (int Offset, int Generation)> Places, Dictionary<int, PdfStream> Streams);

/// <summary>
/// Reads what was appended to a signed file, byte by byte. A conforming reader jumps by offsets and never sees what lies between; here
/// everything must be accounted for, and the table must tell exactly of what is there.
/// </summary>
internal sealed class AppendedRevisionReader(PdfFile whole)
{
    private const int LongestComment = 120;

    /// <summary>What a reader that repairs files looks for.</summary>
    private static readonly string[] Suspicious = ["obj", "xref", "trailer", "stream", "EOF"];

    private readonly byte[] _data = whole.Data;
    private readonly ParseBudget _budget = new(whole.Data);

    /// <summary>Reads the revision that begins at <paramref name="start"/> and follows <paramref name="before"/>. Throws <see cref="PdfSyntaxException"/> at the first byte that does not belong.</summary>
    public AppendedRevision Read(int start, PdfFile before)
    {
        var parser = new PdfParser(_data, start, _data.Length, _budget);
        var objects = new AppendedObjects([], []);
        Section? section = null;
        while (true)
        {
            parser.Position = SkipGap(parser.Position);
            var at = parser.Position;
            var token = parser.NextToken();
            if (token.Is("startxref"))
            {
                return Finish(parser, start, before, objects, section ?? throw new PdfSyntaxException("A revision has no cross-reference section", at), at);
            }

            if (token.Is("xref"))
            {
                section = Once(section, new CrossReferenceReader(_data, _data.Length, _budget).ReadSection(at), at);
                parser.Position = AfterTable(at);
                continue;
            }

            parser.Position = at;
            var (number, generation, value) = parser.ReadIndirectObject(whole.Resolve);
            if (!objects.Places.TryAdd(number, (at, generation)))
            {
                throw new PdfSyntaxException($"A revision defines object {number} twice", at);
            }

            if (value is PdfStream stream && stream.Dictionary.Name("Type") is "ObjStm" or "XRef")
            {
                objects.Streams.Add(number, (PdfStream)value);
                section = ((PdfStream)value).Dictionary.Name("Type") == "XRef"
                    ? Once(section, new CrossReferenceReader(_data, _data.Length, _budget).ReadSection(at), at)
                    : section;
            }
        }
    }

    private static Section Once(Section? known, Section found, int at) =>
        known is null ? found : throw new PdfSyntaxException("A revision has two cross-reference sections", at);

    private AppendedRevision Finish(PdfParser parser, int start, PdfFile before, AppendedObjects objects, Section section, int at)
    {
        var named = parser.NextToken();
        if (named.Kind != TokenKind.Integer || named.Integer != section.Offset)
        {
            throw new PdfSyntaxException("startxref does not name the revision's own cross-reference section", at);
        }

        if (section.Previous != before.Table.Start || section.IsHybrid)
        {
            throw new PdfSyntaxException("A revision does not build on the one before it", section.Offset);
        }

        var mark = EndOfFile(parser.Position);
        return new AppendedRevision(start, mark, LineEnd(mark), Defined(objects, section), objects.Streams.Keys.ToHashSet(), section);
    }

    // The table and the bytes must tell the same: no object outside the table, no entry that points elsewhere.
    private Dictionary<int, int> Defined(AppendedObjects objects, Section section)
    {
        var (places, streams) = objects;
        var inside = new Dictionary<int, (int Stream, int Index)>();
        foreach (var (number, stream) in streams.Where(s => s.Value.Dictionary.Name("Type") == "ObjStm"))
        {
            var place = places[number].Offset;
            var held = ObjectStream.Of(number, stream.Dictionary, whole.Decode(stream, place), place).Numbers.ToList();
            for (var i = 0; i < held.Count; i++)
            {
                if (stream.Dictionary.Has("Extends") || places.ContainsKey(held[i]) || !inside.TryAdd(held[i], (number, i)))
                {
                    throw new PdfSyntaxException($"A revision defines object {held[i]} twice", place);
                }
            }
        }

        foreach (var (number, entry) in section.Entries.Where(e => !e.Value.IsFree))
        {
            var isThere = entry.IsCompressed
                ? inside.TryGetValue(number, out var held) && held == (entry.ObjectStream, entry.Index)
                : places.TryGetValue(number, out var place) && place == (entry.Offset, entry.Generation);
            if (!isThere)
            {
                throw new PdfSyntaxException($"The cross-reference entry of object {number} points outside its revision", section.Offset);
            }
        }

        return places.Select(p => (p.Key, p.Value.Generation)).Concat(inside.Keys.Select(n => (Key: n, Generation: 0)))
            .Select(d => section.Entries.TryGetValue(d.Key, out var entry) && !entry.IsFree
                ? d
                : throw new PdfSyntaxException($"Object {d.Key} is in no cross-reference table", section.Offset))
            .Where(d => !streams.ContainsKey(d.Key))
            .ToDictionary(d => d.Key, d => d.Generation);
    }

    private int AfterTable(int xref)
    {
        var trailer = ExactTable.End(_data, xref);
        var parser = new PdfParser(_data, trailer, _data.Length, _budget);
        if (!parser.NextToken().Is("trailer"))
        {
            throw new PdfSyntaxException("A cross-reference table is not written in lines of twenty bytes: readers would disagree about it", trailer);
        }

        _ = parser.ReadObject();
        return parser.Position;
    }

    // Comments are for people; one that looks like part of a file could be taken for one by a reader that repairs.
    private int SkipGap(int at)
    {
        for (; at < _data.Length; at++)
        {
            if (_data[at] == '%')
            {
                var rest = _data.AsSpan(at);
                var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
                var text = Encoding.Latin1.GetString(rest[..Math.Min(length < 0 ? rest.Length : length, LongestComment + 1)]);
                if (length < 0 || length > LongestComment || text.Any(c => c is < ' ' or > '~') || text.StartsWith("%%", StringComparison.Ordinal)
                    || text.StartsWith("%PDF", StringComparison.Ordinal) || Suspicious.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                {
                    throw new PdfSyntaxException("Bytes that belong to no object stand after the signed part", at);
                }

                at += length;
            }
            else if (!PdfLexer.IsSpace(_data[at]))
            {
                break;
            }
        }

        return at;
    }

    private int EndOfFile(int at)
    {
        while (at < _data.Length && PdfLexer.IsSpace(_data[at]))
        {
            at++;
        }

        return _data.AsSpan(at).StartsWith("%%EOF"u8) ? at + 5 : throw new PdfSyntaxException("A revision does not end with %%EOF", at);
    }

    private int LineEnd(int at) =>
        _data.AsSpan(at).StartsWith("\r\n"u8) ? at + 2 : at < _data.Length && _data[at] is (byte)'\r' or (byte)'\n' ? at + 1 : at;
}
