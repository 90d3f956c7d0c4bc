using System.Globalization;
using System.Text.RegularExpressions;
using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Reminders;

/// <summary>
/// How far from a date a reminder stands, <c>7d</c> or <c>1h</c>. Days are those of the reader's own calendar: the same hour on their clock, and
/// never on a day off of their office. Hours are hours.
/// </summary>
public readonly partial record struct Lead
{
    private const int LongestDays = 90;
    private const int LongestHours = 72;

    /// <summary>A longer row of days off than any office has: behind it nobody looks further.</summary>
    private const int LongestClosure = 30;

    private Lead(int days, int hours) => (Days, Hours) = (days, hours);

    /// <summary>1 to 90, or 0 where it counts in hours.</summary>
    public int Days { get; }

    /// <summary>1 to 72, or 0 where it counts in days.</summary>
    public int Hours { get; }

    /// <summary>Leads as they stand in a setting, <c>7d, 1d, 1h</c>; none for an empty text; null where it cannot be read.</summary>
    public static IReadOnlyList<Lead>? ParseList(string text)
    {
        var leads = text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        return leads.Contains(null) ? null : [.. leads.OfType<Lead>().Distinct()];
    }

    /// <summary>The moment that lies this far before another one. A day off moves it to the working day before.</summary>
    public Instant Before(Instant moment, DateTimeZone zone, WorkingCalendar calendar) =>
        Days == 0 ? moment - Duration.FromHours(Hours) : OnWorkingDay(moment, zone, calendar, -Days, -1);

    /// <summary>The moment that lies this far after another one. A day off moves it to the working day behind.</summary>
    public Instant After(Instant moment, DateTimeZone zone, WorkingCalendar calendar) =>
        Days == 0 ? moment + Duration.FromHours(Hours) : OnWorkingDay(moment, zone, calendar, Days, 1);

    /// <summary>True where it lies nearer to its date than another one.</summary>
    public bool IsShorterThan(Lead other) => InHours < other.InHours;

    public override string ToString() => Days > 0 ? $"{Days}d" : $"{Hours}h";

    private int InHours => (Days * 24) + Hours;

    private static Instant OnWorkingDay(Instant moment, DateTimeZone zone, WorkingCalendar calendar, int days, int step)
    {
        var local = moment.InZone(zone).LocalDateTime.PlusDays(days);
        for (var moved = 0; moved < LongestClosure && !calendar.On(local.Date).Working; moved++)
        {
            local = local.PlusDays(step);
        }

        // An hour that the clock skips is told as the one after it, an hour that comes twice as the first.
        return zone.AtLeniently(local).ToInstant();
    }

    private static Lead? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var count = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups[2].Value switch
        {
            "d" when count is >= 1 and <= LongestDays => new Lead(count, 0),
            "h" when count is >= 1 and <= LongestHours => new Lead(0, count),
            _ => null,
        };
    }

    [GeneratedRegex(@"^([0-9]{1,3})([dh])\z")]
    private static partial Regex Form();
}
