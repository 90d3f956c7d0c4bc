namespace MeetingHub.Signing.Pdf;

/// <summary>Follows startxref and /Prev through classic tables, cross-reference streams and hybrids of both (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferenceReader(byte[] data, int end, ParseBudget budget)
{
    /// <summary>Readers look for startxref in the last kilobyte; more would let a file carry two endings.</summary>
    private const int TailLength = 1024;

    /// <summary>Sections of a file: one that was saved daily for ten years has some thousands.</summary>
    private const int MostSections = 10_000;

    public CrossReference Read()
    {
        var sections = new List<Section>();
        var seen = new HashSet<int>();
        for (int? at = ReadStart(); at is { } offset;)
        {
            if (!seen.Add(offset))
            {
                throw new PdfSyntaxException("The chain of cross-reference sections runs in a circle", offset);
            }

            if (sections.Count == MostSections)
            {
                throw new PdfSyntaxException("pdf.tooLarge", $"The file was saved more than {MostSections} times", offset);
            }

            var section = ReadSection(offset);
            sections.Add(section);
            at = section.Previous;
        }

        return CrossReference.Of(sections);
    }

    /// <summary>One section, without those before it.</summary>
    public Section ReadSection(int offset)
    {
        if (offset < 0 || offset >= end)
        {
            throw new PdfSyntaxException("A cross-reference offset lies outside the file", offset);
        }

        var parser = new PdfParser(data, offset, end, budget);
        var first = parser.NextToken();
        if (first.Is("xref") && first.Start == offset)
        {
            return ReadClassic(parser, offset);
        }

        parser.Position = offset;
        return ReadStream(parser, offset);
    }

    private int ReadStart()
    {
        var from = Math.Max(0, end - TailLength);
        var at = data.AsSpan(from, end - from).LastIndexOf("startxref"u8);
        if (at < 0)
        {
            throw new PdfSyntaxException("The file's end has no startxref", end);
        }

        var parser = new PdfParser(data, from + at, end, budget);
        _ = parser.NextToken();
        var offset = parser.NextToken();
        return offset.Kind == TokenKind.Integer && offset.Integer >= 0 && offset.Integer < end
            ? (int)offset.Integer
            : throw new PdfSyntaxException("startxref names no place in the file", offset.Start);
    }

    private Section ReadClassic(PdfParser parser, int offset)
    {
        var entries = new Dictionary<int, Entry>();
        for (var token = parser.NextToken(); !token.Is("trailer"); token = parser.NextToken())
        {
            var count = parser.NextToken();
            if (token.Kind != TokenKind.Integer || count.Kind != TokenKind.Integer || token.Integer is < 0 or > CrossReference.LargestNumber
                || count.Integer < 0 || count.Integer > CrossReference.LargestNumber - token.Integer)
            {
                throw new PdfSyntaxException("A cross-reference table cannot be read", token.Start);
            }

            budget.SpendEntries(count.Integer, token.Start);
            for (var i = 0; i < count.Integer; i++)
            {
                ReadClassicEntry(parser, (int)token.Integer + i, entries);
            }
        }

        var at = parser.Position;
        var trailer = parser.ReadObject() as PdfDictionary ?? throw new PdfSyntaxException("The trailer is no dictionary", at);
        var hybrid = trailer["XRefStm"] as PdfInteger;
        if (hybrid is not null)
        {
            var hiddenAt = ToOffset(hybrid);
            parser.Position = hiddenAt;
            AddHidden(entries, ReadStream(parser, hiddenAt));
        }

        return new Section(offset, false, trailer, entries) { Previous = PreviousOf(trailer), IsHybrid = hybrid is not null };
    }

    private static void ReadClassicEntry(PdfParser parser, int number, Dictionary<int, Entry> entries)
    {
        var (place, generation, kind) = (parser.NextToken(), parser.NextToken(), parser.NextToken());
        if (place.Kind != TokenKind.Integer || generation.Kind != TokenKind.Integer || !(kind.Is("n") || kind.Is("f"))
            || place.Integer is < 0 or > int.MaxValue || generation.Integer is < 0 or > 65535)
        {
            throw new PdfSyntaxException("A cross-reference entry cannot be read", place.Start);
        }

        // Offset 0 is the header: some writers mark unused numbers so.
        var entry = kind.Is("n") && place.Integer > 0 ? Entry.At((int)place.Integer, (int)generation.Integer) : Entry.Free;
        if (!entries.TryAdd(number, entry))
        {
            throw new PdfSyntaxException($"A cross-reference section lists object {number} twice", place.Start);
        }
    }

    // A hybrid's stream tells of objects that the classic table calls free, for old readers' sake.
    private static void AddHidden(Dictionary<int, Entry> entries, Section hidden)
    {
        foreach (var (number, entry) in hidden.Entries)
        {
            if (!entries.TryGetValue(number, out var known) || known.IsFree)
            {
                entries[number] = entry;
            }
        }
    }

    private Section ReadStream(PdfParser parser, int offset)
    {
        // A length given by reference could not be looked up: the table is not read yet.
        var (number, generation, value) = parser.ReadIndirectObject(length => length);
        if (value is not PdfStream stream || stream.Dictionary.Name("Type") != "XRef")
        {
            throw new PdfSyntaxException("No cross-reference section stands here", offset);
        }

        var bytes = StreamDecoder.Decode(stream, o => o, budget.LargestStream, offset);
        budget.SpendInflated(bytes.Length);
        var widths = Numbers(stream.Dictionary["W"], offset);
        if (widths.Count != 3 || widths.Any(w => w > 7) || widths.Sum() == 0)
        {
            throw new PdfSyntaxException("A cross-reference stream's field widths are out of range", offset);
        }

        var ranges = stream.Dictionary.Has("Index") ? Numbers(stream.Dictionary["Index"], offset) : [0, .. Numbers(new PdfArray([stream.Dictionary["Size"]]), offset)];
        var entries = new Dictionary<int, Entry>();
        var (at, width) = (0, widths.Sum());
        for (var r = 0; r + 1 < ranges.Count; r += 2)
        {
            budget.SpendEntries(ranges[r + 1], offset);
            for (var i = 0L; i < ranges[r + 1]; i++)
            {
                if (at + width > bytes.Length || ranges[r] + i > CrossReference.LargestNumber)
                {
                    throw new PdfSyntaxException("A cross-reference stream is shorter than it says", offset);
                }

                if (!entries.TryAdd((int)(ranges[r] + i), ReadStreamEntry(bytes, ref at, widths, offset)))
                {
                    throw new PdfSyntaxException($"A cross-reference section lists object {ranges[r] + i} twice", offset);
                }
            }
        }

        // Some writers leave the stream's own entry out.
        _ = entries.TryAdd(number, Entry.At(offset, generation));
        return new Section(offset, true, stream.Dictionary, entries) { Previous = PreviousOf(stream.Dictionary) };
    }

    private static Entry ReadStreamEntry(byte[] bytes, ref int at, List<long> widths, int offset)
    {
        var kind = widths[0] == 0 ? 1 : Field(bytes, ref at, widths[0]);
        var (second, third) = (Field(bytes, ref at, widths[1]), Field(bytes, ref at, widths[2]));
        return kind switch
        {
            0 => Entry.Free,
            1 when second <= int.MaxValue && third <= 65535 => Entry.At((int)second, (int)third),
            2 when second is > 0 and <= CrossReference.LargestNumber && third <= int.MaxValue => Entry.InStream((int)second, (int)third),
            1 or 2 => throw new PdfSyntaxException("A cross-reference entry is out of range", offset),
            // "Any other value shall be interpreted as a reference to the null object."
            _ => Entry.Free,
        };
    }

    private static long Field(byte[] bytes, ref int at, long width)
    {
        var value = 0L;
        for (var i = 0; i < width; i++)
        {
            value = value << 8 | bytes[at++];
        }

        return value;
    }

    private static List<long> Numbers(PdfObject value, int offset) =>
        value is PdfArray array && array.Items.All(i => i is PdfInteger { Value: >= 0 and <= int.MaxValue })
            ? [.. array.Items.Select(i => ((PdfInteger)i).Value)]
            : throw new PdfSyntaxException("A cross-reference stream cannot be read", offset);

    private int? PreviousOf(PdfDictionary trailer) => trailer["Prev"] switch
    {
        PdfInteger offset => ToOffset(offset),
        var none when none == PdfObject.Null => null,
        _ => throw new PdfSyntaxException("A trailer's Prev is no number", end),
    };

    private int ToOffset(PdfInteger offset) =>
        offset.Value >= 0 && offset.Value < end ? (int)offset.Value : throw new PdfSyntaxException("A cross-reference offset lies outside the file", offset.Value);
}
