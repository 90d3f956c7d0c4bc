using System.Globalization;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>
/// One State Council notice: the holidays of a year as it arranges them, and the weekend days that are worked for them.
/// A later notice of the same year takes the place of the festivals that it names.
/// </summary>
/// <param name="Year">The year that the notice is for; its New Year's holiday may begin in the December before.</param>
/// <param name="Source">Where it stands: an address, or what the importer wrote down.</param>
/// <param name="Festivals">In the notice's order.</param>
public sealed record ChineseNotice(int Year, string Source, IReadOnlyList<ChineseFestival> Festivals)
{
    /// <summary>Every day that the notice speaks of.</summary>
    public IEnumerable<CalendarDay> Days() => Festivals.SelectMany(f => f.Days(Source));
}

/// <summary>One holiday of a notice.</summary>
/// <param name="Name">The festivals it joins, as the notice writes them: <c>国庆节、中秋节</c>.</param>
/// <param name="Off">First and last day off, weekend days among them.</param>
/// <param name="Workdays">The weekend days that are worked for it.</param>
public sealed record ChineseFestival(string Name, DateInterval Off, IReadOnlyList<LocalDate> Workdays)
{
    /// <summary>What stands between the names of festivals that share their days off.</summary>
    internal const string Between = "、";

    private static readonly Dictionary<string, string> EnglishNames = new()
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明节"] = "Tomb-Sweeping Day (Qingming)",
        ["劳动节"] = "Labour Day",
        ["端午节"] = "Dragon Boat Festival",
        ["中秋节"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
    };

    /// <summary>The seven festivals of the law.</summary>
    internal static IReadOnlyCollection<string> Known => EnglishNames.Keys;

    internal static HolidayName NameOf(string festivals) =>
        new(festivals, string.Join(" and ", festivals.Split(Between).Select(f => EnglishNames.GetValueOrDefault(f, f))));

    /// <summary>
    /// The days off with their kinds: the law's own days, and the weekend days in between, are the holiday; each of the law's days that falls on a weekend
    /// (or on another of them) gives one weekday off in its place; the weekdays that are left are bridged, and worked on <see cref="Workdays"/>.
    /// </summary>
    internal IEnumerable<CalendarDay> Days(string source)
    {
        var name = NameOf(Name);
        var statutory = ChineseStatutoryDays.Of(Off.Start.Year).Concat(ChineseStatutoryDays.Of(Off.End.Year).Where(_ => Off.Start.Year != Off.End.Year))
            .Where(d => Off.Contains(d.Date)).ToList();
        var dates = statutory.Select(d => d.Date).ToHashSet();
        var owed = statutory.Count - dates.Count(d => !Weekend.SaturdaySunday.Contains(d.DayOfWeek));
        foreach (var date in Off)
        {
            var kind = DayKind.Holiday;
            if (!dates.Contains(date) && !Weekend.SaturdaySunday.Contains(date.DayOfWeek))
            {
                kind = owed > 0 && date > statutory[0].Date ? DayKind.Substitute : DayKind.Bridge;
                owed -= kind == DayKind.Substitute ? 1 : 0;
            }

            yield return new CalendarDay(date, new DayStatus(kind, name.In(Language.SimplifiedChinese), source, Certainty.Official));
        }

        var work = new HolidayName($"{name.Own}（调休上班）", $"{name.English} make-up working day");
        foreach (var date in Workdays)
        {
            yield return new CalendarDay(date, new DayStatus(DayKind.Makeup, work.In(Language.SimplifiedChinese), source, Certainty.Official));
        }
    }
}

/// <summary>A day off that the law itself names: 全国年节及纪念日放假办法.</summary>
/// <param name="Feast">The festival's own day, which it stands on or beside: the anchor of what a notice moves.</param>
internal sealed record ChineseStatutoryDay(LocalDate Date, string Festival, LocalDate Feast);

/// <summary>The days off that China's law names, whatever a notice makes of the days around them.</summary>
internal static class ChineseStatutoryDays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>In order of their dates. The text of 2014 holds until 2024; that of 2025 adds New Year's Eve and 2 May.</summary>
    public static IEnumerable<ChineseStatutoryDay> Of(int year)
    {
        var newer = year >= 2025;
        var festivals = new (string Name, LocalDate Feast, int From, int To)[]
        {
            ("元旦", new(year, 1, 1), 0, 0),
            ("春节", Lunar.ToSolar(year, 1, 1), newer ? -1 : 0, 2),
            ("清明节", new(year, 4, Qingming(year)), 0, 0),
            ("劳动节", new(year, 5, 1), 0, newer ? 1 : 0),
            ("端午节", Lunar.ToSolar(year, 5, 5), 0, 0),
            ("中秋节", Lunar.ToSolar(year, 8, 15), 0, 0),
            ("国庆节", new(year, 10, 1), 0, 2),
        };
        return from f in festivals
               from offset in Enumerable.Range(f.From, f.To - f.From + 1)
               let date = f.Feast.PlusDays(offset)
               orderby date
               select new ChineseStatutoryDay(date, f.Name, f.Feast);
    }

    /// <summary>The day on which the sun's longitude reaches 15°, by the usual formula for the 21st century.</summary>
    private static int Qingming(int year) => (int)Math.Floor(4.81 + (0.2422 * (year - 2000))) - ((year - 2000) / 4);
}

/// <summary>Dates of the lunar calendars. Each country has its own table: they differ in some years (2027, 2028).</summary>
internal static class LunarDates
{
    /// <summary>The solar date of a day in a regular (not leap) month.</summary>
    public static LocalDate ToSolar(this EastAsianLunisolarCalendar lunar, int year, int month, int day)
    {
        var leap = lunar.GetLeapMonth(year);
        return LocalDate.FromDateTime(lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }
}
