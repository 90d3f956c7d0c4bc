using System.Text;

namespace MeetingHub.Web.Files;

/// <summary>
/// The text of an uploaded list or calendar. Offices save CSV in whatever their Excel takes for natural: UTF-8, UTF-16, CP949 in Korea, GB18030 in
/// China, Shift_JIS in Japan. The last three look alike; told apart by how many characters fall among each one's everyday ones.
/// </summary>
internal static class UploadedText
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    private static readonly Candidate[] Candidates =
    [
        // KS X 1001: punctuation, and the 2,350 everyday syllables.
        new(949, lead => lead is >= 0x81 and <= 0xFE, (lead, trail) => trail >= 0xA1 && lead is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xC8)),
        // GB 2312: punctuation, and level 1, the 3,755 everyday characters.
        new(54936, lead => lead is >= 0x81 and <= 0xFE, (lead, trail) => trail >= 0xA1 && lead is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xD7)),
        // JIS X 0208: punctuation, kana, and level 1, the 2,965 everyday characters.
        new(932, lead => lead is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC), (lead, _) => lead is (>= 0x81 and <= 0x83) or (>= 0x88 and <= 0x97)),
    ];

    /// <summary>The text, or null where the bytes are none of these encodings.</summary>
    /// <param name="headings">The words by which a heading line is known; who knows more of them in an encoding, reads it rightly.</param>
    public static string? Read(ReadOnlySpan<byte> bytes, Func<string, int> headings)
    {
        foreach (var (mark, encoding) in Marked)
        {
            if (bytes.StartsWith(mark))
            {
                return Decode(encoding, bytes[mark.Length..]);
            }
        }

        if (Decode(Marked[0].Encoding, bytes) is { } unicode)
        {
            return unicode;
        }

        var file = bytes.ToArray();
        return Candidates
            .Select(candidate => (candidate, Text: Decode(candidate.Encoding, file)))
            .Where(read => read.Text is not null)
            .OrderByDescending(read => headings(read.Text!)).ThenByDescending(read => read.candidate.Everyday(file))
            .Select(read => read.Text).FirstOrDefault();
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes) is var text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            // Not this encoding: the next is tried, or the file is refused.
            return null;
        }
    }

    /// <summary>An encoding of two-byte characters, and which of them are everyday ones.</summary>
    private sealed record Candidate(int CodePage, Func<byte, bool> IsLead, Func<byte, byte, bool> IsEveryday)
    {
        public Encoding Encoding { get; } =
            CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

        /// <summary>The share of everyday characters among those that are not ASCII, 0 to 1.</summary>
        public double Everyday(byte[] file)
        {
            var (everyday, all) = (0, 0);
            for (var i = 0; i < file.Length; i++)
            {
                if (file[i] < 0x80)
                {
                    continue;
                }

                all++;
                if (IsLead(file[i]) && i + 1 < file.Length)
                {
                    everyday += IsEveryday(file[i], file[i + 1]) ? 1 : 0;
                    i++;
                }
            }

            return all == 0 ? 0 : (double)everyday / all;
        }
    }
}
