using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Verification;

/// <summary>
/// A classic cross-reference table to the letter (ISO 32000-1, 7.5.4): entries of twenty bytes. Some readers count bytes and some read words;
/// a table that is not exact could tell each of them something else.
/// </summary>
internal static class ExactTable
{
    private const int EntryLength = 20;

    /// <summary>The byte after the last exact line of the table that begins at <paramref name="xref"/>; "trailer" should stand there.</summary>
    public static int End(byte[] data, int xref)
    {
        var at = LineEnd(data, xref + 4);
        while (at > 0 && Subsection(data, at) is var (entries, count))
        {
            var end = entries + (long)count * EntryLength;
            if (end > data.Length || !Enumerable.Range(0, count).All(i => IsEntry(data.AsSpan(entries + i * EntryLength, EntryLength))))
            {
                return entries;
            }

            at = (int)end;
        }

        return at > 0 ? at : xref;
    }

    /// <summary>"5 2" and a line's end: where its entries begin and how many there are.</summary>
    private static (int Entries, int Count)? Subsection(byte[] data, int at)
    {
        if (Digits(data, ref at) is null || at >= data.Length || data[at++] != ' ' || Digits(data, ref at) is not { } count)
        {
            return null;
        }

        return LineEnd(data, at) is var entries and > 0 ? (entries, count) : null;
    }

    private static int? Digits(byte[] data, ref int at)
    {
        var (from, value) = (at, 0);
        for (; at < data.Length && char.IsAsciiDigit((char)data[at]) && at - from < 8; at++)
        {
            value = value * 10 + (data[at] - '0');
        }

        return at > from && value <= CrossReference.LargestNumber ? value : null;
    }

    // Blanks are allowed before a line's end, for many writers put one there; 0 where no line ends.
    private static int LineEnd(byte[] data, int at)
    {
        while (at < data.Length && data[at] == ' ')
        {
            at++;
        }

        var rest = data.AsSpan(Math.Min(at, data.Length));
        return rest.StartsWith("\r\n"u8) ? at + 2 : rest.Length > 0 && rest[0] is (byte)'\r' or (byte)'\n' ? at + 1 : 0;
    }

    private static bool IsEntry(ReadOnlySpan<byte> line) =>
        line[..10].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && line[10] == ' '
        && line[11..16].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && line[16] == ' '
        && line[17] is (byte)'n' or (byte)'f'
        && (line[18..].SequenceEqual(" \r"u8) || line[18..].SequenceEqual(" \n"u8) || line[18..].SequenceEqual("\r\n"u8));
}
