using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace MeetingHub.Web.Files;

/// <summary>
/// The records of comma-separated values (RFC 4180; comma, semicolon or tab: the one that Excel's <c>sep=</c> line names, else whichever the first line
/// with any of them has most of). Lines end as on any system, and count from 1, as editors count.
/// </summary>
internal static class CsvRecords
{
    /// <summary>As many as Excel's old format has; nobody's list is as long.</summary>
    public const int MostRows = 65_536;

    /// <summary>As many as Excel's old format has.</summary>
    public const int MostColumns = 256;

    /// <summary>What a cell of Excel holds, in characters.</summary>
    public const int LongestCell = 32_767;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>A title, the place and the date may stand above the headings.</summary>
    private const int LinesAtTop = 10;

    private const int BufferSize = 64 * 1024;

    /// <summary>The cells of the lines at the top, for whoever has to know a file by its headings.</summary>
    public static IEnumerable<string> Headings(string text) => Top(text).SelectMany(line => line.Split(Separators)).Select(cell => cell.Trim('"', '\r'));

    /// <summary>A heading or a word by its letters alone, in lower case: "E-mail", "e mail" and "ＥＭＡＩＬ" are one.</summary>
    public static string Key(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Each record with the line that it starts on. One that cannot be read, or is larger than lists are, is the last.</summary>
    public static IEnumerable<CsvRecord> Of(string text)
    {
        var (separator, isNamed) = SeparatorOf(text);
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator,
            // No line of an office's list is a comment: U+FFFF is no character.
            Comment = '\uFFFF',
            BufferSize = BufferSize,
            // A record is never larger than the text, which the caller has bounded.
            MaxBufferSize = Math.Max(BufferSize, text.Length + 1),
        };
        var (line, rows) = (1, 0);
        CsvDataReader? reader = null;
        try
        {
            while (true)
            {
                var record = Next(ref reader, text, options, line, ++rows);
                if (record is null)
                {
                    yield break;
                }

                if (!(isNamed && record.Cells is [var first, ..] && IsSeparatorLine(first)))
                {
                    yield return record;
                }

                if (record.Cells is null)
                {
                    yield break;
                }

                line += Lines(reader!.GetRawRecordSpan());
            }
        }
        finally
        {
            reader?.Dispose();
        }
    }

    /// <summary>The next record; null at the end.</summary>
    private static CsvRecord? Next(ref CsvDataReader? reader, string text, CsvDataReaderOptions options, int line, int row)
    {
        try
        {
            reader ??= CsvDataReader.Create(new StringReader(text), options);
            if (!reader.Read())
            {
                return null;
            }

            if (row > MostRows || reader.RowFieldCount > MostColumns)
            {
                return row > MostRows
                    ? TooLarge(line, "csv.tooManyRows", $"The list has more than {MostRows} lines.", MostRows)
                    : TooLarge(line, "csv.tooManyColumns", $"The line has more than {MostColumns} cells.", MostColumns);
            }

            var cells = new string[reader.RowFieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                if (reader.GetFieldSpan(i).Length > LongestCell)
                {
                    return TooLarge(line, "csv.cellTooLong", $"A cell has more than {LongestCell} characters.", LongestCell);
                }

                cells[i] = reader.GetString(i);
            }

            // A blank before the quotation mark makes it a part of the cell, and the commas behind it would part the cell.
            return cells.Any(cell => cell is [' ' or '\t', ..] && cell.AsSpan().TrimStart() is ['"', ..]) ? new CsvRecord(line, null, null) : new CsvRecord(line, cells, null);
        }
        catch (CsvFormatException)
        {
            // Its message has no line of the file; the caller's refusal names it.
            return new CsvRecord(line, null, null);
        }
    }

    private static CsvRecord TooLarge(int line, string code, string detail, int most)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new CsvRecord(line, null, new Refusal(code, $"Line {number}: {detail}", $"/lines/{number}")
        {
            Facts = new Dictionary<string, string> { ["line"] = number, ["most"] = most.ToString(CultureInfo.InvariantCulture) },
        });
    }

    private static (char Separator, bool IsNamed) SeparatorOf(string text)
    {
        var first = text.TrimStart('\r', '\n').Split('\n', 2)[0].TrimEnd('\r');
        if (IsSeparatorLine(first) && first is [_, _, _, _, var only])
        {
            return (only, true);
        }

        var heading = Top(text).FirstOrDefault(line => line.IndexOfAny(Separators) >= 0) ?? "";
        return (Separators.MaxBy(c => heading.Count(l => l == c)), false);
    }

    private static bool IsSeparatorLine(string line) => line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Excel for Macintosh ends lines with a carriage return alone.</summary>
    private static IEnumerable<string> Top(string text) => text.Split(text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r', LinesAtTop + 1).Take(LinesAtTop);

    private static int Lines(ReadOnlySpan<char> raw)
    {
        var lines = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            lines += raw[i] == '\n' || (raw[i] == '\r' && !(i + 1 < raw.Length && raw[i + 1] == '\n')) ? 1 : 0;
        }

        return lines;
    }
}

/// <summary>A record of a list.</summary>
/// <param name="Line">The line that it starts on.</param>
/// <param name="Cells">Null where a quotation never ends, or something stands between a quotation mark and the next cell; and with <paramref name="TooLarge"/>.</param>
/// <param name="TooLarge">Why the list is larger than lists are.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string>? Cells, Refusal? TooLarge);
