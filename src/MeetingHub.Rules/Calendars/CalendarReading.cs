using System.Globalization;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>What a file or a pasted text says about a country's calendar; nothing counts before somebody has confirmed it.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Source">How the text names itself, for people.</param>
/// <param name="Days">In order of their dates, each date once.</param>
/// <param name="WholeYears">The years that the text tells completely.</param>
public sealed record CalendarProposal(string Country, string Source, IReadOnlyList<CalendarDay> Days, IReadOnlyList<int> WholeYears)
{
    /// <summary>The layer that the proposal becomes when it is confirmed.</summary>
    public CalendarLayer ToLayer() => CalendarLayer.Imported(Days, WholeYears.Select(y => KeyValuePair.Create(y, Source)));
}

/// <summary>A proposal, or every reason why the text is none. Each refusal names its line: place <c>/lines/12</c>, fact <c>line</c>.</summary>
public sealed record CalendarReading(CalendarProposal? Proposal, IReadOnlyList<Refusal> Errors)
{
    internal static CalendarReading Refused(params IReadOnlyList<Refusal> errors) => new(null, errors);

    /// <summary>The proposal, unless there are errors or nothing is in it.</summary>
    public static CalendarReading Of(CalendarProposal proposal, IReadOnlyList<Refusal> errors) =>
        errors.Count > 0 ? new(null, errors)
        : proposal.Days.Count == 0 ? Refused(new Refusal("calendar.empty", "The text names no day."))
        : new(proposal with { Days = [.. proposal.Days.OrderBy(d => d.Date)] }, []);

    /// <summary>A refusal at a line of the text, the first line being 1.</summary>
    public static Refusal AtLine(int line, string code, string detail)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new Refusal(code, $"Line {number}: {detail}", $"/lines/{number}")
        {
            Facts = new Dictionary<string, string> { ["line"] = number, ["detail"] = detail },
        };
    }
}

/// <summary>Lines of comma-separated values (RFC 4180); no field of a calendar runs over a line's end.</summary>
internal static class CsvLines
{
    /// <summary>The lines that are not blank, with their number from 1, each split into its fields.</summary>
    public static IEnumerable<(int Number, string[] Fields)> Of(string text) => text
        .Split('\n')
        .Select((line, i) => (Number: i + 1, Text: line.TrimEnd('\r')))
        .Where(line => !string.IsNullOrWhiteSpace(line.Text))
        .Select(line => (line.Number, Fields(line.Text)));

    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                _ = field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                _ = field.Clear();
            }
            else
            {
                _ = field.Append(c);
            }
        }

        return [.. fields, field.ToString()];
    }

    /// <summary>A date as <c>2026-07-06</c> or, as Japan's Cabinet Office and spreadsheets write it, <c>2026/7/6</c>; null for anything else.</summary>
    public static LocalDate? Date(string text)
    {
        var parts = text.Trim().Split('-', '/');
        return parts is [{ Length: 4 }, { Length: 1 or 2 }, { Length: 1 or 2 }]
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            && KeptDates.Contains(new LocalDate(year, month, day))
            ? new LocalDate(year, month, day)
            : null;
    }
}
