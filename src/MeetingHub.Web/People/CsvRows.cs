using MeetingHub.Web.Files;
namespace MeetingHub.Web.People;

/// <summary>Rows of a CSV list.</summary>
internal static class CsvRows
{
    /// <summary>Lines above the headings: what the list is called, its date, who made it.</summary>
    private const int MostTitles = 5;

    public static (IReadOnlyList<DelegationRow> Rows, Refusal? Broken) Read(string text)
    {
        var rows = new List<DelegationRow>();
        DelegationColumn?[]? columns = null;
        var titles = new List<int>();
        foreach (var (line, cells, tooLarge) in CsvRecords.Of(text))
        {
            if (cells is null)
            {
                return ([], tooLarge ?? DelegationList.AtLine(line, "delegation.quote", "A quotation mark opens here and never closes."));
            }

            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (columns is null)
            {
                DelegationColumn?[] found = [.. cells.Select(DelegationHeadings.ColumnOf)];
                if (!found.Contains(DelegationColumn.Name))
                {
                    titles.Add(line);
                    if (titles.Count > MostTitles)
                    {
                        break;
                    }
                }
                else if (Twice(found) is { } twice)
                {
                    return ([], DelegationList.AtLine(line, "delegation.headingTwice", $"Two columns are headed as {twice}."));
                }
                else
                {
                    columns = found;
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

        return columns is null && titles.Count > 0
            ? ([], DelegationList.AtLine(titles[0], "delegation.headings", "No line heads a column of names (성명, 姓名, 氏名 or Name)."))
            : (rows, null);
    }

    private static DelegationColumn? Twice(DelegationColumn?[] columns) => columns.OfType<DelegationColumn>().GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key;

    private static DelegationRow Row(int line, DelegationColumn?[] columns, IReadOnlyList<string> cells)
    {
        var found = new Dictionary<DelegationColumn, string>();
        foreach (var (column, cell) in columns.Zip(cells))
        {
            if (column is { } known && DelegationRow.Clean(cell, DelegationRow.IsAddress(known)) is { } value)
            {
                found[known] = value;
            }
        }

        return new(line, found);
    }
}
