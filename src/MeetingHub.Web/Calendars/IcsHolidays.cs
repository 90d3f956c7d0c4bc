using System.Text.RegularExpressions;
using MeetingHub.Calendars;
using MeetingHub.Web.Files;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>
/// Reads an iCalendar file of holidays: whole-day events are days off, unless the file marks them as worked
/// (<c>X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY</c>, or a name that says 班 or "workday"). Observances that are no days off are left out.
/// </summary>
public static partial class IcsHolidays
{
    // A country has twenty holidays a year; nobody's calendar has one each day of seven years.
    private const int MostDays = 2_000;

    /// <summary>Reads the text; errors are told all at once. It never tells a year completely: such files leave out what they do not know.</summary>
    /// <param name="period">The dates that count; repeating events are laid out over them.</param>
    public static CalendarReading Read(string text, string country, string source, DateInterval period, CancellationToken cancellationToken)
    {
        var file = IcsStream.Read(text, DateTimeZone.Utc, cancellationToken);
        if (file.IsTooLong)
        {
            return new CalendarReading(null, [TooMany]);
        }

        var errors = new List<Refusal>();
        var days = new SortedDictionary<LocalDate, CalendarDay>();
        foreach (var entry in file.Entries.Where(IsDayOff))
        {
            var (spans, problem) = entry.LayOut(period, MostDays, cancellationToken);
            if (problem is { Fault: IcsFault.Broken or IcsFault.OutOfRange or IcsFault.TooOften })
            {
                errors.Add(At(entry.Line, problem));
                if (problem.Fault == IcsFault.TooOften)
                {
                    // What a file may cost is spent: what comes after would be refused for it too.
                    break;
                }
            }
            else if (!entry.IsAllDay || string.IsNullOrWhiteSpace(entry.Summary) || problem is not null)
            {
                errors.Add(CalendarReading.AtLine(entry.Line, "calendar.notADay", $"\"{entry.Summary}\" is no whole day with a name."));
            }
            else
            {
                var status = Status(entry, country, source);
                foreach (var date in spans.SelectMany(span => Days(span, period)))
                {
                    Add(days, new CalendarDay(date, status), entry.Line, errors);
                }
            }

            if (days.Count > MostDays)
            {
                return new CalendarReading(null, [TooMany]);
            }
        }

        return CalendarReading.Of(new CalendarProposal(country, source, [.. days.Values], []), errors);
    }

    private static Refusal TooMany { get; } = new("calendar.tooMany", $"The file holds more than {MostDays} days off: it is no calendar of holidays.");

    private static Refusal At(int line, IcsProblem problem) => problem.Fault switch
    {
        IcsFault.OutOfRange => KeptDates.OutsideAtLine(line),
        IcsFault.TooOften => CalendarReading.AtLine(line, "calendar.tooOften", "The entry that begins here comes back more often than a holiday does."),
        _ => CalendarReading.AtLine(line, "calendar.unreadable", "The iCalendar file is broken here, or a repetition in it makes no sense."),
    };

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

    private static IEnumerable<LocalDate> Days(IcsSpan span, DateInterval period)
    {
        var (first, last) = (LocalDate.Max(span.First, period.Start), LocalDate.Min(span.Last, period.End));
        return first <= last ? new DateInterval(first, last) : [];
    }

    private static DayStatus Status(IcsEntry entry, string country, string source)
    {
        var name = entry.Summary!.Trim();
        var kind = entry.SpecialDay == "ALTERNATE-WORKDAY" || WorkedName().IsMatch(name) ? DayKind.Makeup
            : SubstituteName().IsMatch(name) ? DayKind.Substitute
            : DayKind.Holiday;
        return new DayStatus(kind, LocalText.Of((WorkdaysCsv.LanguageOf(country) ?? Language.English, name)), source, Certainty.Official);
    }

    private static bool IsDayOff(IcsEntry entry) =>
        entry.Status != "CANCELLED" && !Observance().IsMatch(entry.Description ?? "");

    [GeneratedRegex(@"班|make-?up work|workday|working day|出勤", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WorkedName();

    [GeneratedRegex(@"대체\s*공휴일|대체\s*휴일|振替休日|\bsubstitute\b|\bin lieu\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SubstituteName();

    // The first word of the description in the holiday calendars that Google publishes.
    [GeneratedRegex(@"^\s*(?:Observance|기념일|祭日|纪念日|節日)", RegexOptions.CultureInvariant)]
    private static partial Regex Observance();
}
