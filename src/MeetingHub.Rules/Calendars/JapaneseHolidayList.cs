using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>Reads the Cabinet Office's list of holidays (<c>syukujitsu.csv</c>): <c>国民の祝日・休日月日,国民の祝日・休日名称</c>, then <c>2027/1/1,元日</c>.</summary>
public static class JapaneseHolidayList
{
    private const string Country = "JP";
    private const string Unnamed = "休日";

    /// <summary>True when the text begins with the list's header.</summary>
    public static bool Recognises(string text) => text.StartsWith("国民の祝日", StringComparison.Ordinal);

    /// <summary>
    /// Reads the text; errors are told all at once. Years before the calendar's first are left out: the list goes back to 1955.
    /// A year with both its first and its last holiday of the law is told completely.
    /// </summary>
    public static CalendarReading Read(string text, string source)
    {
        var errors = new List<Refusal>();
        var names = new SortedDictionary<LocalDate, string>();
        foreach (var (line, fields) in CsvLines.Of(text).Skip(1))
        {
            if (fields.Length != 2 || fields[1].Trim().Length == 0)
            {
                errors.Add(CalendarReading.AtLine(line, "calendar.fields", "A row is a date and a name."));
            }
            else if (CsvLines.Date(fields[0]) is not { } date)
            {
                errors.Add(CalendarReading.AtLine(line, "calendar.date", $"\"{fields[0]}\" is no date."));
            }
            else if (date.Year >= JapaneseHolidays.FirstYear && !names.TryAdd(date, fields[1].Trim()))
            {
                errors.Add(CalendarReading.AtLine(line, "calendar.dateTwice", $"{fields[0]} is there twice."));
            }
        }

        var whole = names.Keys.Select(d => d.Year).Distinct()
            .Where(y => names.ContainsKey(new(y, 1, 1)) && names.ContainsKey(new(y, 11, 23)));
        return CalendarReading.Of(new CalendarProposal(Country, source, [.. names.Keys.Select(Day)], [.. whole]), errors);

        CalendarDay Day(LocalDate date)
        {
            var (kind, name) = Named(date, names);
            var texts = new HolidayName(name, JapaneseHolidays.EnglishOf(date.Year, name) ?? "");
            return new CalendarDay(date, new DayStatus(kind, texts.In(Language.Japanese), source, Certainty.Official));
        }
    }

    /// <summary>The list says no more than 休日 of a day without a name of its own: a Sunday's substitute, or a day between two holidays.</summary>
    private static (DayKind Kind, string Name) Named(LocalDate date, SortedDictionary<LocalDate, string> names)
    {
        if (names[date] != Unnamed)
        {
            return (DayKind.Holiday, names[date]);
        }

        for (var before = date.PlusDays(-1); names.ContainsKey(before); before = before.PlusDays(-1))
        {
            if (before.DayOfWeek == IsoDayOfWeek.Sunday)
            {
                return (DayKind.Substitute, JapaneseHolidays.SubstituteName);
            }
        }

        var isBetween = names.ContainsKey(date.PlusDays(-1)) && names.ContainsKey(date.PlusDays(1));
        return (DayKind.Holiday, isBetween ? JapaneseHolidays.BetweenName : Unnamed);
    }
}
