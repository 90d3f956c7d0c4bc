using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>One festival's part of a notice: its days off, their count, the weekend days worked for it.</summary>
internal sealed partial class ChineseNoticeParagraph(int year, int line, string name, string text, List<Refusal> errors)
{
    private const string Weekdays = "一二三四五六日";

    /// <summary>The festival; null, with the reasons among the errors, where the part contradicts itself or cannot be read.</summary>
    public ChineseFestival? Read()
    {
        var before = errors.Count;
        var sentences = text.Split('。', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rest = DaysOff().Match(sentences.FirstOrDefault() ?? "");
        if (!rest.Success)
        {
            Refuse("calendar.unreadable", $"{name}: no days off can be read here, like 1月1日（周四）至3日（周六）放假调休，共3天。");
            return null;
        }

        var from = Date(rest, "1", year, null);
        var to = rest.Groups["day2"].Success && from is { } start ? Date(rest, "2", start.Year, start.Month) : from;
        var workdays = sentences.Select(s => Workdays().Match(s)).Where(m => m.Success).SelectMany(Worked).ToList();
        if (errors.Count > before || from is null || to is null)
        {
            return null;
        }

        if (to < from || Period.DaysBetween(from.Value, to.Value) > 20)
        {
            Refuse("calendar.contradiction", $"{name}: the days off end on {Text(to.Value)}, which does not follow {Text(from.Value)}.");
            return null;
        }

        var festival = new ChineseFestival(name, new DateInterval(from.Value, to.Value), workdays);
        CheckCount(rest, festival.Off.Length);
        CheckLaw(festival);
        return errors.Count > before ? null : festival;
    }

    private IEnumerable<LocalDate> Worked(Match sentence)
    {
        int? month = null;
        foreach (var match in OneDate().Matches(sentence.Groups["dates"].Value).Cast<Match>())
        {
            if (Date(match, "1", year, month) is not { } date)
            {
                yield break;
            }

            month = date.Month;
            if (!Weekend.SaturdaySunday.Contains(date.DayOfWeek))
            {
                Refuse("calendar.contradiction", $"{name}: {Text(date)} is worked, but it is no weekend day.");
            }

            yield return date;
        }
    }

    private void CheckCount(Match rest, int days)
    {
        if (rest.Groups["count"].Success && Number(rest.Groups["count"]) != days)
        {
            Refuse("calendar.dayCount", $"{name}: the text counts {rest.Groups["count"].Value} days off, its dates make {days}.");
        }
    }

    private void CheckLaw(ChineseFestival festival)
    {
        var feasts = name.Split(ChineseFestival.Between);
        foreach (var day in ChineseStatutoryDays.Of(year).Where(d => feasts.Contains(d.Festival) && !festival.Off.Contains(d.Date)))
        {
            Refuse("calendar.contradiction", $"{name}: {Text(day.Date)} is a day off by law, and the notice leaves it out.");
        }
    }

    /// <summary>A date whose year and month may be left to what stands before it. In a New Year's holiday December is the year before.</summary>
    private LocalDate? Date(Match match, string number, int defaultYear, int? defaultMonth)
    {
        var month = match.Groups["month" + number].Success ? Number(match.Groups["month" + number]) : defaultMonth;
        var day = Number(match.Groups["day" + number]);
        var inYear = match.Groups["year" + number].Success ? Number(match.Groups["year" + number])
            : month == 12 && name.Contains("元旦", StringComparison.Ordinal) ? year - 1
            : month == 1 && defaultYear == year - 1 ? year
            : defaultYear;
        if (month is not (>= 1 and <= 12) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(inYear, month.Value))
        {
            Refuse("calendar.date", $"{name}: \"{match.Value}\" holds no date of the calendar.");
            return null;
        }

        var date = new LocalDate(inYear, month.Value, day);
        var weekday = Weekday().Match(match.Groups["note" + number].Value);
        if (weekday.Success && Weekdays.IndexOf(weekday.Groups[1].Value.Replace('天', '日'), StringComparison.Ordinal) + 1 != (int)date.DayOfWeek)
        {
            Refuse("calendar.weekday", $"{name}: {Text(date)} is a {date.DayOfWeek}, the text says {weekday.Value}.");
        }

        return date;
    }

    private void Refuse(string code, string detail) => errors.Add(CalendarReading.AtLine(line, code, detail));

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static string Text(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    private const string First = @"(?:(?<year1>20[0-9]{2})年)?(?:(?<month1>[0-9]{1,2})月)?(?<day1>[0-9]{1,2})日(?<note1>\s*[（(][^）)]*[）)])?";
    private const string Last = @"(?:(?<year2>20[0-9]{2})年)?(?:(?<month2>[0-9]{1,2})月)?(?<day2>[0-9]{1,2})日(?<note2>\s*[（(][^）)]*[）)])?";

    [GeneratedRegex($@"^\s*{First}\s*(?:至\s*{Last})?\s*放假(?:调休)?\s*(?:[，,]?\s*共?\s*(?<count>[0-9]{{1,2}})\s*天)?", RegexOptions.CultureInvariant)]
    private static partial Regex DaysOff();

    [GeneratedRegex(@"^(?<dates>[^，,]*日[^，,起]*?)\s*上班", RegexOptions.CultureInvariant)]
    private static partial Regex Workdays();

    [GeneratedRegex(First, RegexOptions.CultureInvariant)]
    private static partial Regex OneDate();

    [GeneratedRegex(@"(?:周|星期)([一二三四五六日天])", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
