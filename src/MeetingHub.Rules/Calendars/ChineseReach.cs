using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>The days around China's festivals that a notice usually moves: until it is out, nobody can promise them.</summary>
internal static class ChineseReach
{
    /// <summary>
    /// The movable days of a year's festivals, the law's own days among them; New Year's may lie in the December before.
    /// Weekdays may become days off, weekend days may be worked.
    /// </summary>
    public static IEnumerable<LocalDate> Of(int year) =>
        from day in ChineseStatutoryDays.Of(year)
        let reach = ReachOf(day.Festival, day.Feast.DayOfWeek)
        from offset in Enumerable.Range(reach.WorkFrom, reach.WorkTo - reach.WorkFrom + 1)
        let date = day.Feast.PlusDays(offset)
        where Weekend.SaturdaySunday.Contains(date.DayOfWeek) || (offset >= reach.OffFrom && offset <= reach.OffTo)
        select date;

    /// <summary>
    /// In days from the festival's own day. The long holidays: the widest that the notices of 2019 to 2026 moved. A festival of one day becomes a long weekend:
    /// from a Tuesday or Thursday the day between is moved, on a weekend it is given back on Monday, on a Monday, Wednesday or Friday nothing moves.
    /// </summary>
    private static (int OffFrom, int OffTo, int WorkFrom, int WorkTo) ReachOf(string festival, IsoDayOfWeek weekday) => (festival, weekday) switch
    {
        ("春节", _) => (-2, 7, -7, 11),
        ("劳动节", _) => (-2, 4, -8, 10),
        ("国庆节", _) => (0, 7, -11, 11),
        (_, IsoDayOfWeek.Tuesday) => (-1, 0, -3, 0),
        (_, IsoDayOfWeek.Thursday) => (0, 1, 0, 3),
        (_, IsoDayOfWeek.Saturday) => (0, 2, 0, 2),
        (_, IsoDayOfWeek.Sunday) => (0, 1, -1, 1),
        _ => (0, 0, 0, 0),
    };
}
