using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MeetingHub.Web.Letters;

/// <summary>
/// A VTIMEZONE that tells the truth from the year before an event to the year after it. Where the clock changes by a yearly rule the
/// rule is written, as every calendar program knows it; where it does not (a zone that gives summer time up), each change by its date.
/// </summary>
internal static class CalendarZone
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDate Always = new(1970, 1, 1);

    public static void Write(CalendarLines lines, DateTimeZone zone, Interval time)
    {
        var first = time.Start.InZone(zone).Year - 1;
        var last = time.End.InZone(zone).Year + 1;
        var periods = zone.GetZoneIntervals(
            zone.AtStartOfDay(new LocalDate(first, 1, 1)).ToInstant(),
            zone.AtStartOfDay(new LocalDate(last + 1, 1, 1)).ToInstant()).ToList();
        _ = lines.Add("BEGIN:VTIMEZONE").Add($"TZID:{zone.Id}");
        if (Yearly(periods, last - first + 1) is [{ } spring, { } autumn])
        {
            Observance(lines, spring.Period, spring.First, spring.From, spring.Rule);
            Observance(lines, autumn.Period, autumn.First, autumn.From, autumn.Rule);
        }
        else
        {
            Observance(lines, periods[0], Always.AtMidnight(), periods[0].WallOffset, rule: null);
            foreach (var (before, period) in periods.Zip(periods.Skip(1)))
            {
                Observance(lines, period, period.Start.WithOffset(before.WallOffset).LocalDateTime, before.WallOffset, rule: null);
            }
        }

        _ = lines.Add("END:VTIMEZONE");
    }

    private static void Observance(CalendarLines lines, ZoneInterval period, LocalDateTime start, Offset from, string? rule)
    {
        var kind = period.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        _ = lines.Add($"BEGIN:{kind}").Add($"DTSTART:{Local.Format(start)}");
        if (rule is not null)
        {
            _ = lines.Add($"RRULE:{rule}");
        }

        _ = lines.Add($"TZOFFSETFROM:{Format(from)}").Add($"TZOFFSETTO:{Format(period.WallOffset)}").AddText("TZNAME", period.Name).Add($"END:{kind}");
    }

    /// <summary>The two changes of each year as rules; empty where the years differ or the clock never changes.</summary>
    private static List<Change> Yearly(List<ZoneInterval> periods, int years)
    {
        var changes = periods.Zip(periods.Skip(1), (before, period) =>
            (Period: period, From: before.WallOffset, At: period.Start.WithOffset(before.WallOffset).LocalDateTime)).ToList();
        if (changes.Count != 2 * years)
        {
            return [];
        }

        var found = new List<Change>();
        foreach (var change in changes.GroupBy(c => (c.From, c.Period.WallOffset, c.Period.Name, c.At.Month, c.At.DayOfWeek, c.At.TimeOfDay)))
        {
            var dates = change.Select(c => c.At.Date).ToList();
            int? ordinal = dates.All(IsLast) ? -1 : dates.Select(Ordinal).Distinct().ToList() is [var only] ? only : null;
            if (dates.Count != years || ordinal is not { } nth)
            {
                return [];
            }

            var (_, _, _, month, day, at) = change.Key;
            found.Add(new(
                change.First().Period,
                change.Key.From,
                Nth(month, day, nth).At(at),
                string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{Weekday(day)}")));
        }

        return found;
    }

    private static bool IsLast(LocalDate date) => date.PlusDays(7).Month != date.Month;

    private static int Ordinal(LocalDate date) => (date.Day - 1) / 7 + 1;

    /// <summary>The rule's day in 1970, where a rule "since ever" begins by custom.</summary>
    private static LocalDate Nth(int month, IsoDayOfWeek day, int nth)
    {
        var days = Enumerable.Range(1, Always.Calendar.GetDaysInMonth(Always.Year, month))
            .Select(d => new LocalDate(Always.Year, month, d)).Where(d => d.DayOfWeek == day).ToList();
        return nth == -1 ? days[^1] : days[Math.Min(nth, days.Count) - 1];
    }

    private static string Weekday(IsoDayOfWeek day) => day.ToString()[..2].ToUpperInvariant();

    private static string Format(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var sign = offset < Offset.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}{seconds / 60 % 60:00}");
    }

    /// <summary>A change of the clock that comes every year.</summary>
    private sealed record Change(ZoneInterval Period, Offset From, LocalDateTime First, string Rule);
}
