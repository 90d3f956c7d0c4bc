using System.Text;

namespace MeetingHub.Web.Files;

/// <summary>The text of an uploaded file: UTF-8, UTF-16 with a byte order mark, or Shift_JIS as Japan's Cabinet Office writes it.</summary>
public static class CalendarText
{
    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    /// <summary>The text without its byte order mark; null where the bytes are none of these encodings. Valid UTF-8 is taken for UTF-8.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marked)
        {
            if (bytes.StartsWith(mark))
            {
                return Decode(encoding, bytes[mark.Length..]);
            }
        }

        return Decode(Marked[0].Encoding, bytes) ?? Decode(ShiftJis, bytes);
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes) is var text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            // Not this encoding: the caller tries the next, or refuses the file.
            return null;
        }
    }
}
