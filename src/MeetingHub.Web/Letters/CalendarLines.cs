using System.Text;

namespace MeetingHub.Web.Letters;

/// <summary>Content lines of RFC 5545, section 3.1: CRLF, folded after at most 75 octets (not characters) and never inside one.</summary>
internal sealed class CalendarLines
{
    private const int MostOctets = 75;
    private readonly StringBuilder _lines = new(4096);

    /// <summary>A line as it is: <c>BEGIN:VEVENT</c>, a date, an address.</summary>
    public CalendarLines Add(string line)
    {
        var (octets, start, at) = (0, 0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            octets += rune.Utf8SequenceLength;
            if (octets > MostOctets)
            {
                _ = _lines.Append(line, start, at - start).Append("\r\n ");
                (octets, start) = (1 + rune.Utf8SequenceLength, at);
            }

            at += rune.Utf16SequenceLength;
        }

        _ = _lines.Append(line, start, line.Length - start).Append("\r\n");
        return this;
    }

    /// <summary>A line whose value is text: backslash, semicolon, comma and line break are escaped (section 3.3.11).</summary>
    public CalendarLines AddText(string name, string text) => Add($"{name}:{Escaped(text)}");

    /// <summary>A parameter value in quotes, so that a comma or semicolon in a name ends nothing; what cannot stand in quotes is replaced.</summary>
    public static string Quoted(string value) =>
        $"\"{string.Concat(value.Select(c => c == '"' ? '\'' : char.IsControl(c) ? ' ' : c))}\"";

    public override string ToString() => _lines.ToString();

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
