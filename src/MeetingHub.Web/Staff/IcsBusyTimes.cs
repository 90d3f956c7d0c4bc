using MeetingHub.Calendars;
using MeetingHub.Staff;
using MeetingHub.Web.Files;
using NodaTime;

namespace MeetingHub.Web.Staff;

/// <summary>Reads when a person is busy out of an iCalendar file of their own.</summary>
internal static class IcsBusyTimes
{
    /// <summary>Reads the text; errors are told all at once.</summary>
    /// <param name="zone">The person's: where whole days and times without a zone are read.</param>
    /// <param name="person">Whose calendar it is: what they declined does not keep them.</param>
    /// <param name="period">For repeating events: what lies outside is left out.</param>
    public static BusyReading Read(string text, DateTimeZone zone, EmailAddress person, DateInterval period, CancellationToken cancellationToken)
    {
        var file = IcsStream.Read(text, zone, cancellationToken);
        if (file.IsTooLong)
        {
            return BusyCalendarFile.Refused(BusyCalendarFile.TooMany);
        }

        if (file.Entries.Count == 0)
        {
            return BusyCalendarFile.Refused(new Refusal("busy.empty", "The file holds no calendar entry."));
        }

        var (times, errors) = (new HashSet<BusyTime>(), new List<Refusal>());
        foreach (var entry in file.Entries)
        {
            var (spans, problem) = entry.LayOut(period, BusyCalendarFile.MostTimes, cancellationToken);
            if (problem is not null)
            {
                errors.Add(At(entry.Line, problem));
                if (problem.Fault == IcsFault.TooOften)
                {
                    // What a file may cost is spent: what comes after would be refused for it too.
                    break;
                }
            }
            else if (StatusOf(entry, person) is { } status)
            {
                times.UnionWith(spans.Where(span => span.End > span.Start).Select(span => new BusyTime(span.Start, span.End, status)));
                if (times.Count > BusyCalendarFile.MostTimes)
                {
                    return BusyCalendarFile.Refused([.. errors, BusyCalendarFile.TooMany]);
                }
            }
        }

        return errors.Count > 0
            ? BusyCalendarFile.Refused(errors)
            : new BusyReading([.. times.OrderBy(t => t.Start).ThenBy(t => t.End)], [], period.End);
    }

    private static Refusal At(int line, IcsProblem problem) => problem.Fault switch
    {
        IcsFault.UnknownZone => CalendarReading.AtLine(line, "busy.zone", $"The time zone \"{problem.Detail}\" of this entry is unknown."),
        IcsFault.Reversed => CalendarReading.AtLine(line, "busy.reversed", "The entry that begins here ends before it begins."),
        IcsFault.OutOfRange => KeptDates.OutsideAtLine(line),
        IcsFault.TooOften => CalendarReading.AtLine(line, "busy.tooOften", "The entry that begins here comes back more often than can be looked at: leave it out, or let it come back daily at most."),
        _ => CalendarReading.AtLine(line, "busy.unreadable", "The entry that begins here is broken, or its repetition makes no sense."),
    };

    /// <summary>What an event means for its owner's time; null where it does not keep them.</summary>
    private static BusyStatus? StatusOf(IcsEntry entry, EmailAddress person)
    {
        var own = entry.Attendees.FirstOrDefault(a => EmailAddress.TryParse(a.Address) == person).Said;
        return entry.Status == "CANCELLED" || own == "DECLINED" ? null : entry.OutlookStatus switch
        {
            "FREE" or "WORKINGELSEWHERE" => null,
            "OOF" => BusyStatus.OutOfOffice,
            "TENTATIVE" => BusyStatus.Tentative,
            _ when entry.Transparency == "TRANSPARENT" => null,
            _ when entry.Status == "TENTATIVE" || own is "TENTATIVE" or "NEEDS-ACTION" => BusyStatus.Tentative,
            _ => BusyStatus.Busy,
        };
    }
}
