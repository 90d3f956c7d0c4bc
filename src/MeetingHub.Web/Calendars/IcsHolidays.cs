using System.Runtime.Serialization;
using System.Text.RegularExpressions;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using MeetingHub.Calendars;
using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>
/// Reads an iCalendar file of holidays: whole-day events are days off, unless the file marks them as worked
/// (<c>X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY</c>, or a name that says 班 or "workday"). Observances that are no days off are left out.
/// </summary>
public static partial class IcsHolidays
{
    /// <summary>True when the text begins an iCalendar stream.</summary>
    public static bool Recognises(string text) => text.AsSpan().TrimStart().StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text; errors are told all at once. It never tells a year completely: such files leave out what they do not know.</summary>
    /// <param name="period">The dates that count; repeating events are laid out over them.</param>
    public static CalendarReading Read(string text, string country, string source, DateInterval period)
    {
        var lines = EventLines(text);
        IReadOnlyList<CalendarEvent> events;
        try
        {
            events = [.. Ical.Net.CalendarCollection.Load(text).SelectMany(c => c.Events)];
        }
        catch (Exception broken) when (broken is SerializationException or FormatException or ArgumentException or InvalidOperationException)
        {
            return new CalendarReading(null, [CalendarReading.AtLine(LastReadable(text), "calendar.unreadable", "The iCalendar file is broken here.")]);
        }

        var errors = new List<Refusal>();
        var days = new SortedDictionary<LocalDate, CalendarDay>();
        foreach (var (entry, i) in events.Select((e, i) => (e, i)).Where(e => IsDayOff(e.e)))
        {
            var line = i < lines.Count ? lines[i] : 1;
            if (entry.Start is not { HasTime: false } || string.IsNullOrWhiteSpace(entry.Summary))
            {
                errors.Add(CalendarReading.AtLine(line, "calendar.notADay", $"\"{entry.Summary}\" is no whole day with a name."));
                continue;
            }

            foreach (var date in DatesOf(entry, period))
            {
                Add(days, new CalendarDay(date, Status(entry, country, source)), line, errors);
            }
        }

        return CalendarReading.Of(new CalendarProposal(country, source, [.. days.Values], []), errors);
    }

    /// <summary>Two names on one date are one day off with both; a day off that is also worked is a contradiction.</summary>
    private static void Add(SortedDictionary<LocalDate, CalendarDay> days, CalendarDay day, int line, List<Refusal> errors)
    {
        if (!days.TryGetValue(day.Date, out var there))
        {
            days[day.Date] = day;
        }
        else if (there.Status.Working != day.Status.Working)
        {
            errors.Add(CalendarReading.AtLine(line, "calendar.contradiction", $"{day.Date:uuuu-MM-dd} is off and worked."));
        }
        else if (there.Status.Names != day.Status.Names)
        {
            var both = there.Status.Names.Languages.Select(l => (l, (string?)$"{there.Status.Names[l]}ㆍ{day.Status.Names[l]}"));
            days[day.Date] = there with { Status = there.Status with { Names = LocalText.Of(both) } };
        }
    }

    private static IEnumerable<LocalDate> DatesOf(CalendarEvent entry, DateInterval period) =>
        from occurrence in entry.GetOccurrences(new CalDateTime(period.Start.Year, period.Start.Month, period.Start.Day)).TakeWhile(o => Date(o.Period.StartTime) <= period.End)
        let start = Date(occurrence.Period.StartTime)
        let end = occurrence.Period.EffectiveEndTime is { } after && Date(after) > start ? Date(after).PlusDays(-1) : start
        from date in new DateInterval(start, end)
        where period.Contains(date)
        select date;

    private static DayStatus Status(CalendarEvent entry, string country, string source)
    {
        var special = entry.Properties.Get<string>("X-APPLE-SPECIAL-DAY");
        var name = entry.Summary!.Trim();
        var kind = special == "ALTERNATE-WORKDAY" || WorkedName().IsMatch(name) ? DayKind.Makeup
            : SubstituteName().IsMatch(name) ? DayKind.Substitute
            : DayKind.Holiday;
        return new DayStatus(kind, LocalText.Of((WorkdaysCsv.LanguageOf(country) ?? Language.English, name)), source, Certainty.Official);
    }

    private static bool IsDayOff(CalendarEvent entry) =>
        entry.Status != Ical.Net.EventStatus.Cancelled && !Observance().IsMatch(entry.Description ?? "");

    private static LocalDate Date(CalDateTime time) => new(time.Year, time.Month, time.Day);

    private static List<int> EventLines(string text) =>
        [.. text.Split('\n').Select((l, i) => (Line: l.Trim(), Number: i + 1)).Where(l => l.Line == "BEGIN:VEVENT").Select(l => l.Number)];

    /// <summary>The first line that is no content line of iCalendar, or the last line of all: there the reader gave up.</summary>
    private static int LastReadable(string text)
    {
        var lines = text.TrimEnd().Split('\n');
        var broken = Array.FindIndex(lines, l => l.TrimEnd('\r') is { Length: > 0 } line && line[0] is not (' ' or '\t') && !ContentLine().IsMatch(line));
        return broken < 0 ? lines.Length : broken + 1;
    }

    [GeneratedRegex(@"班|make-?up work|workday|working day|出勤", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WorkedName();

    [GeneratedRegex(@"대체\s*공휴일|대체\s*휴일|振替休日|\bsubstitute\b|\bin lieu\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubstituteName();

    // The first word of the description in the holiday calendars that Google publishes.
    [GeneratedRegex(@"^\s*(?:Observance|기념일|祭日|纪念日|節日)", RegexOptions.CultureInvariant)]
    private static partial Regex Observance();

    [GeneratedRegex(@"^[A-Za-z0-9-]+(?:;[^:]*)?:", RegexOptions.CultureInvariant)]
    private static partial Regex ContentLine();
}
