using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>
/// Reads a State Council notice as somebody pastes it: <c>一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。</c>
/// The year stands in the heading. Weekdays and day counts are checksums: a text that contradicts itself, the calendar or the law is refused with its line.
/// </summary>
public static partial class ChineseNoticeReader
{
    private const string Country = "CN";

    /// <summary>Reads the text; errors are told all at once. A notice that names all seven festivals tells its year completely.</summary>
    public static CalendarReading Read(string text)
    {
        if (Heading().Match(text) is not { Success: true } heading)
        {
            return CalendarReading.Refused(CalendarReading.AtLine(
                1, "calendar.noticeYear", "The heading is missing: 国务院办公厅关于2027年部分节假日安排的通知 tells the year."));
        }

        var year = Number(heading.Groups["year"]);
        var errors = new List<Refusal>();
        var festivals = Paragraphs(text).Select(p => new ChineseNoticeParagraph(year, p.Line, p.Name, p.Text, errors).Read()).OfType<ChineseFestival>().ToList();
        if (festivals.Count == 0 && errors.Count == 0)
        {
            return CalendarReading.Refused(new Refusal("calendar.empty", "No line of the text names a festival and its days."));
        }

        CheckTogether(festivals, text, errors);
        var notice = new ChineseNotice(year, Source(text, year), festivals);
        var isWhole = notice.Festivals.SelectMany(f => f.Name.Split(ChineseFestival.Between)).Distinct().Count() == ChineseFestival.Known.Count;
        return CalendarReading.Of(
            new CalendarProposal(Country, notice.Source, errors.Count > 0 ? [] : [.. notice.Days()], isWhole ? [year] : []), errors);
    }

    /// <summary>True when the text reads like a notice: it has a heading, or names a festival and its days.</summary>
    public static bool Recognises(string text) => Heading().IsMatch(text) || FestivalName().IsMatch(text);

    /// <summary>Each festival's part of the text: from its name to the next festival's, or to the end of its line.</summary>
    private static IEnumerable<(int Line, string Name, string Text)> Paragraphs(string text)
    {
        var names = FestivalName().Matches(text);
        for (var i = 0; i < names.Count; i++)
        {
            var from = names[i].Index + names[i].Length;
            var next = i + 1 < names.Count ? names[i + 1].Index : text.Length;
            var part = text[from..next];
            var blank = BlankLine().Match(part);
            yield return (LineOf(text, names[i].Index), names[i].Groups["name"].Value, blank.Success ? part[..blank.Index] : part);
        }
    }

    private static void CheckTogether(List<ChineseFestival> festivals, string text, List<Refusal> errors)
    {
        foreach (var twice in festivals.SelectMany(f => f.Name.Split(ChineseFestival.Between)).GroupBy(n => n).Where(g => g.Count() > 1))
        {
            errors.Add(At(twice.Key, $"{twice.Key} is there twice."));
        }

        var off = festivals.SelectMany(f => f.Off.Select(date => (Date: date, f.Name))).ToLookup(d => d.Date, d => d.Name);
        foreach (var day in off.Where(d => d.Count() > 1))
        {
            errors.Add(At(day.Last(), $"{Text(day.Key)} is off for {string.Join(" and for ", day)}."));
        }

        foreach (var (festival, date) in festivals.SelectMany(f => f.Workdays.Select(d => (f, d))).Where(w => off.Contains(w.d)))
        {
            errors.Add(At(festival.Name, $"{Text(date)} cannot be worked for {festival.Name} and be off for {off[date].First()}."));
        }

        foreach (var date in festivals.SelectMany(f => f.Workdays).GroupBy(d => d).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            errors.Add(At(festivals.Last(f => f.Workdays.Contains(date)).Name, $"{Text(date)} is worked twice."));
        }

        Refusal At(string name, string detail) =>
            CalendarReading.AtLine(LineOf(text, text.LastIndexOf(name, StringComparison.Ordinal)), "calendar.contradiction", detail);
    }

    private static string Source(string text, int year)
    {
        var number = DocumentNumber().Match(text);
        return $"国务院办公厅关于{year.ToString(CultureInfo.InvariantCulture)}年部分节假日安排的通知{(number.Success ? $"（{number.Value}）" : "")}";
    }

    private static int LineOf(string text, int index) => 1 + text.AsSpan(0, Math.Max(index, 0)).Count('\n');

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static string Text(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    [GeneratedRegex(@"(?<year>20[0-9]{2})\s*年(?:部分)?(?:节假日|元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"(?<name>(?:元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)(?:、(?:元旦|春节|清明节|劳动节|端午节|中秋节|国庆节))*)\s*[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex FestivalName();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.CultureInvariant)]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"国办发明电\s*〔[0-9]{4}〕\s*[0-9]+\s*号", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();
}
