using System.Text;

namespace MeetingHub.Web;

/// <summary>
/// The records of comma-separated values (RFC 4180; comma, semicolon or tab: the one that Excel's <c>sep=</c> line names, else whichever the first line
/// with any of them has most of). Lines end as on any system, and count from 1, as editors count.
/// </summary>
internal static class CsvRecords
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>A title, the place and the date may stand above the headings.</summary>
    private const int LinesAtTop = 10;

    /// <summary>The cells of the lines at the top, for whoever has to know a file by its headings.</summary>
    public static IEnumerable<string> Headings(string text) => Top(Lines(text)).SelectMany(line => line.Split(Separators)).Select(cell => cell.Trim('"', '\r'));

    /// <summary>A heading or a word by its letters alone, in lower case: "E-mail", "e mail" and "ＥＭＡＩＬ" are one.</summary>
    public static string Key(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Each record with the line that it starts on; null cells where a quotation never ends.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string>? Cells)> Of(string file)
    {
        var text = Lines(file);
        var first = FirstLine(text);
        var named = first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first is [_, _, _, _, var only] ? only : (char?)null;
        var heading = Top(text).FirstOrDefault(line => line.IndexOfAny(Separators) >= 0) ?? "";
        var separator = named ?? Separators.MaxBy(c => heading.Count(l => l == c));
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, start, isQuoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            line += c == '\n' ? 1 : 0;
            if (isQuoted)
            {
                if (c != '"')
                {
                    _ = cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    _ = cell.Append(text[i++]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == '"' && string.IsNullOrWhiteSpace(cell.ToString()))
            {
                _ = cell.Clear();
                isQuoted = true;
            }
            else if (c == separator || c == '\n')
            {
                cells.Add(cell.ToString());
                _ = cell.Clear();
                if (c == '\n')
                {
                    if (named is null || !cells[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                    {
                        yield return (start, cells);
                    }

                    cells = [];
                    start = line;
                }
            }
            else
            {
                _ = cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        yield return (start, isQuoted ? null : cells);
    }

    private static IEnumerable<string> Top(string text) => text.Split('\n', LinesAtTop + 1).Take(LinesAtTop);

    /// <summary>The first line in which something stands.</summary>
    private static string FirstLine(string text) => text.TrimStart('\r', '\n').Split('\n', 2)[0].TrimEnd('\r');

    /// <summary>Excel for Macintosh ends lines with a carriage return alone.</summary>
    private static string Lines(string text) => text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace('\r', '\n');
}
