using System.Text;

namespace MeetingHub.Web.Invitations;

/// <summary>Rows of a CSV list (RFC 4180; comma, semicolon or tab, whichever the heading line has most of). Lines count from 1, as editors count.</summary>
internal static class CsvRows
{
    public static (IReadOnlyList<DelegationRow> Rows, Refusal? Broken) Read(string text)
    {
        var separator = new[] { ',', ';', '\t' }.MaxBy(c => text.Split('\n', 2)[0].Count(l => l == c));
        var rows = new List<DelegationRow>();
        DelegationColumn?[]? columns = null;
        foreach (var (line, cells) in Records(text, separator))
        {
            if (cells is null)
            {
                return ([], DelegationList.AtLine(line, "delegation.quote", "A quotation mark opens here and never closes."));
            }

            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (columns is null)
            {
                columns = [.. cells.Select(DelegationHeadings.ColumnOf)];
                if (Problem(columns) is { } problem)
                {
                    return ([], DelegationList.AtLine(line, "delegation.headings", problem));
                }

                continue;
            }

            if (Row(line, columns, cells) is { Cells.Count: > 0 } row)
            {
                rows.Add(row);
            }

            if (rows.Count > DelegationList.MostRows)
            {
                break; // One too many is enough to say so.
            }
        }

        return (rows, null);
    }

    private static string? Problem(DelegationColumn?[] columns)
    {
        if (!columns.Contains(DelegationColumn.Name))
        {
            return "The first line has no heading for names (성명, 姓名, 氏名 or Name).";
        }

        var twice = columns.OfType<DelegationColumn>().GroupBy(c => c).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? null : $"Two columns are headed as {twice.Key}.";
    }

    private static DelegationRow Row(int line, DelegationColumn?[] columns, IReadOnlyList<string> cells)
    {
        var found = new Dictionary<DelegationColumn, string>();
        foreach (var (column, cell) in columns.Zip(cells))
        {
            if (column is { } known && DelegationRow.Clean(cell) is { } value)
            {
                found[known] = value;
            }
        }

        return new(line, found);
    }

    /// <summary>Each record with the line that it starts on; null cells where a quotation never ends.</summary>
    private static IEnumerable<(int Line, IReadOnlyList<string>? Cells)> Records(string text, char separator)
    {
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
                    yield return (start, cells);
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
}
