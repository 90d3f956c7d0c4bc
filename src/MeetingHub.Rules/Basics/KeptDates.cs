using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Basics;

/// <summary>
/// The dates that the hub keeps: 1900-01-01 to 2199-12-31. What reaches it from outside is held to them, so that nothing that adds days to a date, or
/// turns it to another clock, can leave the calendar (which ends on 9999-12-31).
/// </summary>
public static class KeptDates
{
    /// <summary>The code of the refusal of a date that lies outside.</summary>
    public const string Code = "date.outOfRange";

    /// <summary>The code of the same refusal at a line of a file.</summary>
    public const string CodeAtLine = "file.dateOutOfRange";

    private const string Detail = "A date lies between 1900-01-01 and 2199-12-31.";

    /// <summary>Before it no office that meets today kept its records by this calendar.</summary>
    public static readonly LocalDate First = new(1900, 1, 1);

    /// <summary>Long after every due date, and far from the calendar's end.</summary>
    public static readonly LocalDate Last = new(2199, 12, 31);

    private static readonly Instant Begin = First.AtMidnight().InUtc().ToInstant();
    private static readonly Instant End = Last.PlusDays(1).AtMidnight().InUtc().ToInstant();

    public static bool Contains(LocalDate date) => date >= First && date <= Last;

    /// <summary>As read in UTC.</summary>
    public static bool Contains(Instant moment) => moment >= Begin && moment < End;

    /// <summary>A date as programs and browsers write it (<c>2026-12-01</c>), if it is kept; null for anything else.</summary>
    public static LocalDate? DateOf(string? text) =>
        LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var date } && Contains(date) ? date : null;

    /// <summary>An instant as programs and our own forms write it (<c>2026-12-01T06:00:00Z</c>), if it is kept; null for anything else.</summary>
    public static Instant? InstantOf(string? text) =>
        InstantPattern.ExtendedIso.Parse(text ?? "") is { Success: true, Value: var moment } && Contains(moment) ? moment : null;

    /// <summary>The refusal of a date that lies outside, at its place in the input.</summary>
    public static Refusal Outside(string place) => new(Code, Detail, place);

    /// <summary>The refusal of a date that lies outside, at a line of a file; the first line is 1.</summary>
    public static Refusal OutsideAtLine(int line)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new Refusal(CodeAtLine, $"Line {number}: {Detail}", $"/lines/{number}")
        {
            Facts = new Dictionary<string, string> { ["line"] = number },
        };
    }
}
