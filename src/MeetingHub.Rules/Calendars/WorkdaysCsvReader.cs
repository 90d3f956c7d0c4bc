using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>Reads the file that <see cref="WorkdaysCsv"/> writes, as somebody has edited it. A year of which every date is there is told completely.</summary>
public static class WorkdaysCsvReader
{
    /// <summary>True when the text begins with the file's header.</summary>
    public static bool Recognises(string text) => text.StartsWith(WorkdaysCsv.Header, StringComparison.Ordinal);

    /// <summary>Reads the text; errors are told all at once.</summary>
    /// <param name="country">ISO 3166-1 alpha-2.</param>
    /// <param name="source">How the file is called, for people.</param>
    public static CalendarReading Read(string text, string country, string source)
    {
        var errors = new List<Refusal>();
        var days = new Dictionary<LocalDate, CalendarDay>();
        foreach (var (line, fields) in CsvLines.Of(text).Skip(1))
        {
            if (Row(line, fields, country, source) is var (day, error) && day is not null)
            {
                if (!days.TryAdd(day.Date, day))
                {
                    errors.Add(CalendarReading.AtLine(line, "calendar.dateTwice", $"{fields[0]} is there twice."));
                }
            }
            else
            {
                errors.Add(error!);
            }
        }

        var whole = days.Keys.GroupBy(d => d.Year).Where(y => y.Count() == CalendarSystem.Iso.GetDaysInYear(y.Key)).Select(y => y.Key).Order();
        return CalendarReading.Of(new CalendarProposal(country, source, [.. days.Values], [.. whole]), errors);
    }

    private static (CalendarDay? Day, Refusal? Error) Row(int line, string[] fields, string country, string source)
    {
        if (fields.Length != 5)
        {
            return (null, CalendarReading.AtLine(line, "calendar.fields", $"It has {fields.Length} fields; {WorkdaysCsv.Header} are five."));
        }

        if (CsvLines.Date(fields[0]) is not { } date)
        {
            return (null, CalendarReading.AtLine(line, "calendar.date", $"\"{fields[0]}\" is no date."));
        }

        if (DayWords.ParseKind(fields[2]) is not { } kind)
        {
            return (null, CalendarReading.AtLine(line, "calendar.kind", $"\"{fields[2]}\" is no kind of day."));
        }

        var names = LocalText.Of((WorkdaysCsv.LanguageOf(country) ?? Language.English, fields[3]));
        var status = new DayStatus(kind, names, source, Certainty.Official);
        return fields[1] == (status.Working ? "true" : "false")
            ? (new CalendarDay(date, status), null)
            : (null, CalendarReading.AtLine(line, "calendar.contradiction", $"A day of kind {kind.Word()} cannot have working \"{fields[1]}\"."));
    }
}
