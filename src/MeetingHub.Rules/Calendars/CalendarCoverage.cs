using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>How well a year of a calendar is known: for the coverage table, and for the reminder that a notice is due.</summary>
/// <param name="Year">The year.</param>
/// <param name="Certainty">The weakest certainty of any of its days.</param>
/// <param name="Provisional">How many of its days are provisional.</param>
/// <param name="Sources">What the days off and the worked weekend days rest on, each once, in order of first use.</param>
public sealed record YearCoverage(int Year, Certainty Certainty, int Provisional, IReadOnlyList<string> Sources);

/// <summary>Which years of a calendar are official, by rule, provisional.</summary>
public static class CalendarCoverage
{
    /// <summary>The day of the year from which the State Council's notice for the next year can be expected: the earliest of 2019 to 2026 came on 25 October.</summary>
    public static AnnualDate ChineseNoticeExpected { get; } = new(10, 25);

    /// <summary>One row for each year, both included.</summary>
    public static IEnumerable<YearCoverage> Of(WorkingCalendar calendar, int firstYear, int lastYear)
    {
        for (var year = firstYear; year <= lastYear; year++)
        {
            var days = DaysOf(calendar, year).ToList();
            yield return new YearCoverage(
                year,
                days.Max(d => d.Certainty),
                days.Count(d => d.Certainty == Certainty.Provisional),
                [.. days.Where(d => d.Kind is not (DayKind.Normal or DayKind.Weekend)).Select(d => d.Source).Distinct()]);
        }
    }

    /// <summary>
    /// The year whose Chinese notice somebody should look for on this date: the running year while it still has provisional days,
    /// then the next one from 25 October; null when nothing is due.
    /// </summary>
    public static int? ChineseNoticeDue(WorkingCalendar china, LocalDate today) =>
        IsProvisional(china, today.Year) ? today.Year
        : today >= ChineseNoticeExpected.InYear(today.Year) && IsProvisional(china, today.Year + 1) ? today.Year + 1
        : null;

    private static bool IsProvisional(WorkingCalendar calendar, int year) => DaysOf(calendar, year).Any(d => d.Certainty == Certainty.Provisional);

    private static IEnumerable<DayStatus> DaysOf(WorkingCalendar calendar, int year) =>
        new DateInterval(new(year, 1, 1), new(year, 12, 31)).Select(calendar.On);
}
