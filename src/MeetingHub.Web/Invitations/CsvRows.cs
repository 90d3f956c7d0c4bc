namespace MeetingHub.Web.Invitations;

/// <summary>Rows of a CSV list.</summary>
internal static class CsvRows
{
    public static (IReadOnlyList<DelegationRow> Rows, Refusal? Broken) Read(string text)
    {
        var rows = new List<DelegationRow>();
        DelegationColumn?[]? columns = null;
        foreach (var (line, cells) in CsvRecords.Of(text))
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
                if (Problem(columns, line) is { } problem)
                {
                    return ([], problem);
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

    private static Refusal? Problem(DelegationColumn?[] columns, int line)
    {
        if (!columns.Contains(DelegationColumn.Name))
        {
            return DelegationList.AtLine(line, "delegation.headings", "The first line has no heading for names (성명, 姓名, 氏名 or Name).");
        }

        var twice = columns.OfType<DelegationColumn>().GroupBy(c => c).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? null : DelegationList.AtLine(line, "delegation.headingTwice", $"Two columns are headed as {twice.Key}.");
    }

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
