using System.Globalization;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>
/// The days on which Korea's public offices are closed: 관공서의 공휴일에 관한 규정, with the substitute days under each text in force at the time,
/// and the one-off days of <c>Data/kr-one-off.csv</c>.
/// </summary>
internal static class KoreanHolidays
{
    /// <summary>Hangul Day became an office holiday again in 2013.</summary>
    public const int FirstYear = 2013;

    /// <summary>.NET's Korean lunar table ends early in 2051.</summary>
    public const int LastYear = 2050;

    private const string Law = "관공서의 공휴일에 관한 규정";
    private static readonly KoreanLunisolarCalendar Lunar = new();

    // The texts in force: 2013-11-05 (대통령령 제24828호), 2021-08-04 (제31930호), 2023-05-04 (제33448호).
    private static readonly SubstituteRule Never = new(new LocalDate(9999, 12, 31), OnSaturday: false);
    private static readonly SubstituteRule Sundays2013 = new(new LocalDate(2013, 11, 5), OnSaturday: false);
    private static readonly SubstituteRule Weekends2013 = new(new LocalDate(2013, 11, 5), OnSaturday: true);
    private static readonly SubstituteRule Weekends2021 = new(new LocalDate(2021, 8, 4), OnSaturday: true);
    private static readonly SubstituteRule Weekends2023 = new(new LocalDate(2023, 5, 4), OnSaturday: true);
    private static readonly SubstituteRule Weekends2026 = new(new LocalDate(2026, 1, 1), OnSaturday: true);

    private static readonly ILookup<int, KoreanHoliday> OneOffs = DataFile.Rows("kr-one-off.csv")
        .Select(r => new KoreanHoliday(DataFile.Date(r[0]), new(r[2], r[3]), new(r[2], r[3]), Never, DayWords.ParseKind(r[1])!.Value, r[4]))
        .ToLookup(h => h.Date.Year);

    /// <summary>Public servants work Monday to Friday.</summary>
    public static DayBasis Ordinary { get; } = new("국가공무원 복무규정 제9조", Certainty.Rule);

    /// <summary>Every closed day of a year.</summary>
    public static IEnumerable<CalendarDay> Of(int year)
    {
        var holidays = Statutory(year).Concat(OneOffs[year]).OrderBy(h => h.Date).ToLookup(h => h.Date);
        var closed = holidays.Select(h => h.Key).ToHashSet();
        foreach (var sameDay in holidays)
        {
            yield return Day(sameDay);
            if (Substituted(sameDay) is { Length: > 0 } substituted)
            {
                var date = NextOpen(sameDay.Key, closed);
                _ = closed.Add(date);
                var names = new HolidayName(
                    $"대체공휴일({string.Join("ㆍ", substituted.Select(s => s.Own))})",
                    $"Substitute holiday for {string.Join(" and ", substituted.Select(s => s.English))}");
                yield return new CalendarDay(date, new DayStatus(DayKind.Substitute, names.In(Language.Korean), $"{Law} 제3조", Certainty.Rule));
            }
        }
    }

    private static IEnumerable<KoreanHoliday> Statutory(int year)
    {
        yield return Solar(year, 1, 1, "1월 1일", "New Year's Day", Never);
        foreach (var day in ThreeDays(Lunar.ToSolar(year, 1, 1), "설날", "Seollal", "Seollal (Lunar New Year)"))
        {
            yield return day;
        }

        yield return Solar(year, 3, 1, "3ㆍ1절", "Independence Movement Day", Weekends2021);
        if (year >= 2026)
        {
            yield return Solar(year, 5, 1, "노동절", "Labour Day", Weekends2026);
        }

        yield return Solar(year, 5, 5, "어린이날", "Children's Day", Weekends2013);
        yield return Named(Lunar.ToSolar(year, 4, 8), new("부처님 오신 날", "Buddha's Birthday"), Weekends2023);
        yield return Solar(year, 6, 6, "현충일", "Memorial Day", Never);
        if (year >= 2026)
        {
            yield return Solar(year, 7, 17, "제헌절", "Constitution Day", Weekends2026);
        }

        yield return Solar(year, 8, 15, "광복절", "Liberation Day", Weekends2021);
        foreach (var day in ThreeDays(Lunar.ToSolar(year, 8, 15), "추석", "Chuseok", "Chuseok"))
        {
            yield return day;
        }

        yield return Solar(year, 10, 3, "개천절", "National Foundation Day", Weekends2021);
        yield return Solar(year, 10, 9, "한글날", "Hangul Day", Weekends2021);
        yield return Solar(year, 12, 25, "기독탄신일", "Christmas Day", Weekends2023);
    }

    private static IEnumerable<KoreanHoliday> ThreeDays(LocalDate feast, string own, string english, string fullEnglish)
    {
        HolidayName feastName = new(own, fullEnglish);
        yield return Feast(feast.PlusDays(-1), new($"{own} 전날", $"Day before {english}"));
        yield return Feast(feast, feastName);
        yield return Feast(feast.PlusDays(1), new($"{own} 다음 날", $"Day after {english}"));

        KoreanHoliday Feast(LocalDate date, HolidayName name) => new(date, name, feastName, Sundays2013, DayKind.Holiday, $"{Law} 제2조");
    }

    private static KoreanHoliday Solar(int year, int month, int day, string own, string english, SubstituteRule rule) =>
        Named(new LocalDate(year, month, day), new(own, english), rule);

    private static KoreanHoliday Named(LocalDate date, HolidayName name, SubstituteRule rule) =>
        new(date, name, name, rule, DayKind.Holiday, $"{Law} 제2조");

    private static CalendarDay Day(IGrouping<LocalDate, KoreanHoliday> sameDay)
    {
        var first = sameDay.First();
        var names = new HolidayName(string.Join("ㆍ", sameDay.Select(h => h.Name.Own)), string.Join(" and ", sameDay.Select(h => h.Name.English)));
        var certainty = first.Kind == DayKind.Holiday ? Certainty.Rule : Certainty.Official;
        return new CalendarDay(sameDay.Key, new DayStatus(first.Kind, names.In(Language.Korean), first.Source, certainty));
    }

    /// <summary>The holidays of this date that are given back on another day: one day for the date, however many meet on it.</summary>
    private static HolidayName[] Substituted(IGrouping<LocalDate, KoreanHoliday> sameDay)
    {
        var meets = sameDay.Count() > 1;
        return [.. sameDay
            .Where(h => h.Date >= h.Substitute.InForce && h.Date.DayOfWeek switch
            {
                IsoDayOfWeek.Sunday => true,
                IsoDayOfWeek.Saturday => h.Substitute.OnSaturday,
                _ => meets,
            })
            .Select(h => h.SubstituteFor)];
    }

    private static LocalDate NextOpen(LocalDate date, HashSet<LocalDate> closed)
    {
        do
        {
            date = date.PlusDays(1);
        }
        while (Weekend.SaturdaySunday.Contains(date.DayOfWeek) || closed.Contains(date));

        return date;
    }

    /// <summary>Since when a holiday is given back when it falls on a Sunday (a Saturday too, for some) or meets another on a weekday.</summary>
    private sealed record SubstituteRule(LocalDate InForce, bool OnSaturday);

    private sealed record KoreanHoliday(LocalDate Date, HolidayName Name, HolidayName SubstituteFor, SubstituteRule Substitute, DayKind Kind, string Source);
}
