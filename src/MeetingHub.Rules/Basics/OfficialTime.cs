using System.Globalization;
using NodaTime;

namespace MeetingHub.Basics;

/// <summary>
/// Times as each country's offices write them, always with year, weekday, 24 hours and the zone's official name:
/// <c>2020. 12. 1.(화) 15:00~16:30(한국시간)</c>, <c>2020年12月1日（星期二）14:00—15:30（北京时间）</c>,
/// <c>2020年12月1日（火）15時00分～16時30分（日本時間）</c>, <c>Tuesday, 1 December 2020, 15:00–16:30 (Korea Standard Time)</c>.
/// Korea: Enforcement Decree on administrative efficiency, art. 7; China: GB/T 9704; Japan: 公用文作成の考え方.
/// </summary>
public static class OfficialTime
{
    /// <summary>From start to end on the clock of one zone. A range that passes midnight tells both dates in full.</summary>
    /// <param name="start">The first moment.</param>
    /// <param name="end">The moment after the last.</param>
    /// <param name="zone">Whose clock.</param>
    /// <param name="language">Whose form.</param>
    /// <param name="withEra">In Japanese only: the era in brackets behind the year, as copies kept in Japan alone have it.</param>
    public static string Range(Instant start, Instant end, DateTimeZone zone, Language language, bool withEra = false)
    {
        var (from, to) = (start.InZone(zone), end.InZone(zone));
        var first = Point(from, language, withEra);
        var last = from.Date == to.Date ? Clock(to.TimeOfDay, language) : Point(to, language, withEra);
        return InBrackets(first + Dash(language) + last, ZoneNames.Of(zone, start, language), language);
    }

    /// <summary>One range on the clocks of several zones on one line, each zone name once: what a mixed audience has to read.</summary>
    public static string Range(Instant start, Instant end, IEnumerable<DateTimeZone> zones, Language language) =>
        string.Join(" / ", zones.Select(zone => Range(start, end, zone, language)).Distinct());

    /// <summary>One moment on the clock of one zone: a deadline, a signing time.</summary>
    public static string Moment(Instant moment, DateTimeZone zone, Language language) =>
        InBrackets(Point(moment.InZone(zone), language, withEra: false), ZoneNames.Of(zone, moment, language), language);

    /// <summary>A date with its weekday: <c>2020. 12. 1.(화)</c>, <c>2020年12月1日（星期二）</c>, <c>2020年12月1日（火）</c>, <c>Tuesday, 1 December 2020</c>.</summary>
    public static string Date(LocalDate date, Language language, bool withEra = false)
    {
        var weekday = (int)date.DayOfWeek - 1;
        return language switch
        {
            Language.Korean => $"{date.Year}. {date.Month}. {date.Day}.({"월화수목금토일"[weekday]})",
            Language.SimplifiedChinese => $"{date.Year}年{date.Month}月{date.Day}日（星期{"一二三四五六日"[weekday]}）",
            Language.Japanese => $"{date.Year}年{(withEra ? Era(date) : "")}{date.Month}月{date.Day}日（{"月火水木金土日"[weekday]}）",
            Language.English => $"{date.DayOfWeek}, {date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)} {date.Year}",
        };
    }

    /// <summary>The hour and minute alone: <c>15:00</c>, in Japanese <c>15時00分</c>.</summary>
    public static string Clock(LocalTime time, Language language) => language == Language.Japanese
        ? $"{time.Hour}時{time.Minute:00}分"
        : $"{time.Hour:00}:{time.Minute:00}";

    private static string Point(ZonedDateTime at, Language language, bool withEra) => language switch
    {
        Language.Korean => $"{Date(at.Date, language)} {Clock(at.TimeOfDay, language)}",
        Language.English => $"{Date(at.Date, language)}, {Clock(at.TimeOfDay, language)}",
        _ => Date(at.Date, language, withEra) + Clock(at.TimeOfDay, language),
    };

    private static string Dash(Language language) => language switch
    {
        Language.Korean => "~",
        Language.SimplifiedChinese => "—",
        Language.Japanese => "～",
        Language.English => "–",
    };

    private static string InBrackets(string time, string zone, Language language) => language switch
    {
        Language.Korean => $"{time}({zone})",
        Language.English => $"{time} ({zone})",
        _ => $"{time}（{zone}）",
    };

    /// <summary>（令和2年）; the first year is 元年. Dates before 1989 have no era here: no meeting is that old.</summary>
    private static string Era(LocalDate date)
    {
        var (name, first) = date >= new LocalDate(2019, 5, 1) ? ("令和", 2019)
            : date >= new LocalDate(1989, 1, 8) ? ("平成", 1989)
            : ("", 0);
        return first == 0 ? "" : date.Year == first ? $"（{name}元年）" : $"（{name}{date.Year - first + 1}年）";
    }
}
