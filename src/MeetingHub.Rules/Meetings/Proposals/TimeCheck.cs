using MeetingHub.Calendars;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Meetings.Proposals;

/// <summary>Asks the rules about one given time: the same hours, breaks, holidays and other meetings that the search for times goes by.</summary>
public static class TimeCheck
{
    /// <summary>Everything that speaks against a time, side by side in the order of the meeting; empty where it suits every office.</summary>
    /// <param name="offices">The offices of every party, their calendars and their other meetings.</param>
    public static IReadOnlyList<TimeProblem> Of(Meeting meeting, IReadOnlyList<PartyOffice> offices, Interval time, Instant now)
    {
        if (time.Start < now)
        {
            return [ProblemOf(TimeProblemKind.Passed, offices.First(o => o.Government == meeting.Host.Government), time)];
        }

        var zone = offices.First(o => o.Government == meeting.Host.Government).Facts.Zone;
        var days = new DateInterval(time.Start.InZone(zone).Date, time.End.InZone(zone).Date);
        return [.. SlotSearch.Blockers(TimeSearch.ProblemFor(meeting, new KnownSides(offices, [], []), days, now, TimeWishes.None), time.Start)
            .SelectMany(blocker => ProblemsOf(offices.First(o => o.Government.Value == blocker.Participant), blocker.Reasons, time))];
    }

    private static IEnumerable<TimeProblem> ProblemsOf(PartyOffice office, IReadOnlyList<BlockReason> reasons, Interval time)
    {
        var status = office.Calendar.On(time.Start.InZone(office.Facts.Zone).Date);
        if (!status.Working)
        {
            // On a closed day no hour is any better than another.
            yield return ProblemOf(status.Kind == DayKind.Weekend ? TimeProblemKind.DayOfRest : TimeProblemKind.Holiday, office, time) with { Day = status.Names };
        }
        else if (reasons.Contains(BlockReason.OutsideHours) || reasons.Contains(BlockReason.Holiday))
        {
            yield return ProblemOf(TimeProblemKind.OutsideHours, office, time);
        }
        else if (reasons.Contains(BlockReason.Break))
        {
            yield return ProblemOf(TimeProblemKind.Lunch, office, time);
        }

        if (reasons.Contains(BlockReason.Busy))
        {
            yield return ProblemOf(TimeProblemKind.Taken, office, time);
        }
    }

    private static TimeProblem ProblemOf(TimeProblemKind kind, PartyOffice office, Interval time) => new(
        kind,
        office.Government,
        office.Facts.Place.IsEmpty ? office.Facts.Name : office.Facts.Place,
        office.Facts.Country,
        time.Start.InZone(office.Facts.Zone).LocalDateTime,
        LocalText.Empty);
}

/// <summary>What speaks against a time, on one side's clock.</summary>
/// <param name="Place">The side's seat as it writes it, its name where no seat is known.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Start">When it would begin there.</param>
/// <param name="Day">The holiday's name; empty for everything else.</param>
public sealed record TimeProblem(TimeProblemKind Kind, GovernmentId Government, LocalText Place, string Country, LocalDateTime Start, LocalText Day);

/// <summary>What can speak against a time.</summary>
public enum TimeProblemKind
{
    /// <summary>It lies in the past.</summary>
    Passed,

    /// <summary>The offices there are closed that day.</summary>
    Holiday,

    /// <summary>It is a weekly day of rest there.</summary>
    DayOfRest,

    /// <summary>It begins too early or ends too late there.</summary>
    OutsideHours,

    /// <summary>It runs into lunch there.</summary>
    Lunch,

    /// <summary>The side has another meeting then.</summary>
    Taken,
}
