using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Reminders;

/// <summary>What one meeting keeps waiting, as it stands now.</summary>
public static class WaitingList
{
    /// <summary>Within this time the minutes of a meeting are written.</summary>
    private static readonly Duration MinutesTake = Duration.FromDays(7);

    /// <summary>Everything about a meeting that waits for somebody, in no order.</summary>
    public static IEnumerable<WaitingThing> Of(ReminderFacts facts, Instant now)
    {
        var meeting = facts.Meeting;
        return meeting.State switch
        {
            MeetingState.Draft or MeetingState.Postponed => [About(meeting, WaitingKind.TimeMissing, WindowOf(facts))],
            MeetingState.Proposed => Answers(meeting, WindowOf(facts)),
            MeetingState.Scheduled when meeting.End <= now => [About(meeting, WaitingKind.NotNoted, meeting.End!.Value)],
            MeetingState.Scheduled => Preparations(facts, meeting.Start!.Value),
            MeetingState.Held => [About(meeting, WaitingKind.MinutesMissing, meeting.End!.Value + MinutesTake)],
            MeetingState.Closed or MeetingState.Cancelled => [],
        };
    }

    /// <summary>Everything in the order in which it presses.</summary>
    public static IReadOnlyList<WaitingThing> InOrder(IEnumerable<WaitingThing> waiting) =>
        [.. waiting.OrderBy(w => w.Until).ThenBy(w => w.Kind).ThenBy(w => w.Meeting?.Value)];

    private static IEnumerable<WaitingThing> Answers(Meeting meeting, Instant window)
    {
        if (meeting.Proposal is not { IsOpen: true } open)
        {
            return [About(meeting, WaitingKind.TimeMissing, window)];
        }

        var silent = meeting.Parties.Skip(1).Select(p => p.Government).Where(g => open.AnswerOf(g) is null).ToList();
        return silent.Count > 0
            ? silent.Select(g => About(meeting, WaitingKind.Answer, open.Deadline, g))
            : [About(meeting, WaitingKind.Decision, open.Deadline)];
    }

    private static IEnumerable<WaitingThing> Preparations(ReminderFacts facts, Instant start)
    {
        var meeting = facts.Meeting;
        if (meeting.Booking is null or { State: BookingState.Failed } or { Problem: not null })
        {
            yield return About(meeting, WaitingKind.Unbooked, start);
        }

        foreach (var party in meeting.Parties)
        {
            var government = party.Government;
            if (!facts.Calendars[government].On(start.InZone(facts.Register[government].Zone).Date).Working)
            {
                yield return About(meeting, WaitingKind.DayOff, start, government);
            }

            if (party.Position > 0 && party.IsListMissing)
            {
                yield return About(meeting, WaitingKind.ListMissing, start, government);
            }

            if (facts.NewToPlatform.Contains(government) && meeting.Booking?.Conference.TestDate is null)
            {
                yield return About(meeting, WaitingKind.TestMissing, start, government);
            }
        }
    }

    /// <summary>A time has to be found before the dates begin between which the meeting is to be.</summary>
    private static Instant WindowOf(ReminderFacts facts) =>
        facts.Register[facts.Meeting.Host.Government].Zone.AtStartOfDay(facts.Meeting.Plan.Window.Start).ToInstant();

    private static WaitingThing About(Meeting meeting, WaitingKind kind, Instant until, GovernmentId? government = null) =>
        new(kind, until, meeting.Id, meeting.Plan.Title, government);
}
