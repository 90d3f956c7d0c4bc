using MeetingHub.Governments;
using MeetingHub.Web.Ui;
using NodaTime;

namespace MeetingHub.Web.Governments;

/// <summary>Office hours in words: <c>월~금 09:00~18:00 (휴게 12:00~13:00)</c>.</summary>
internal static class OfficeHoursWords
{
    private static readonly IsoDayOfWeek[] Week =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>One line per run of weekdays with the same shifts.</summary>
    public static IEnumerable<string> Lines(WeeklyHours hours, Language language)
    {
        if (hours.IsAlways || hours.IsEmpty)
        {
            yield return (hours.IsAlways ? GovernmentTexts.AroundTheClock : GovernmentTexts.NoHours).In(language);
            yield break;
        }

        for (var first = 0; first < Week.Length;)
        {
            var last = first;
            while (last + 1 < Week.Length && hours[Week[last + 1]].SequenceEqual(hours[Week[first]]))
            {
                last++;
            }

            if (hours[Week[first]].Count > 0)
            {
                yield return $"{Days(first, last, language)} {string.Join(", ", hours[Week[first]].Select(shift => Of(shift, language)))}";
            }

            first = last + 1;
        }
    }

    /// <summary>The days on which a season begins and ends: <c>3월 1일~10월 31일</c>.</summary>
    public static string Of(Season season, Language language) =>
        season.From == new AnnualDate(1, 1) && season.Through == new AnnualDate(12, 31)
            ? GovernmentTexts.AllYear.In(language)
            : CommonTexts.FromTo.In(language, Of(season.From, language), Of(season.Through, language));

    private static string Of(Shift shift, Language language)
    {
        var times = Range(shift.Start, shift.End, language);
        return shift.Breaks.Count == 0
            ? times
            : CommonTexts.InLanguage.In(
                language, times, GovernmentTexts.Breaks.In(language, string.Join(", ", shift.Breaks.Select(pause => Range(pause.Start, pause.End, language)))));
    }

    private static string Range(WallTime start, WallTime end, Language language) => GovernmentTexts.FromThrough.In(language, start, end);

    private static string Days(int first, int last, Language language) => first == last
        ? Day(first, language)
        : CommonTexts.FromTo.In(language, Day(first, language), Day(last, language));

    /// <summary>A weekday in short; Monday is 0.</summary>
    public static string Day(int day, Language language) => language switch
    {
        Language.Korean => "월화수목금토일"[day..(day + 1)],
        Language.SimplifiedChinese => $"周{"一二三四五六日"[day]}",
        Language.Japanese => "月火水木金土日"[day..(day + 1)],
        Language.English => Week[day].ToString()[..3],
    };

    private static string Of(AnnualDate date, Language language) => language switch
    {
        Language.Korean => $"{date.Month}월 {date.Day}일",
        Language.English => $"{date.Day} {System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)}",
        _ => $"{date.Month}月{date.Day}日",
    };
}
