using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Fixes one of the slots: the meeting is scheduled with it, its conference booked, the contacts told, the holds given back.</summary>
public sealed class DecideProposal(MeetingDesk desk, FindConflicts find, TellParties tell, IClock clock)
{
    /// <param name="start">One of the slots, or a time that a party proposed.</param>
    /// <param name="reason">Why another than the one that the rule offers.</param>
    /// <param name="asOf">For a record of the past: the moment at which it was decided.</param>
    public async Task<Answer<Meeting>> RunAsync(
        MeetingId id, Instant start, string? reason, Conference conference, Instant? asOf, Actor actor, CancellationToken cancellationToken)
    {
        var (meeting, unknown) = await desk.FindAsync(id, cancellationToken);
        if (meeting is null)
        {
            return unknown!;
        }

        var conflicts = await find.OfAsync(meeting, asOf ?? clock.GetCurrentInstant(), cancellationToken);
        return await desk.ChangeAsync(
            id,
            "meeting.decide",
            actor,
            (m, now) => m.Decide(new Interval(start, start + m.Plan.Duration), reason, conference, conflicts, now),
            cancellationToken,
            asOf,
            conference.Kind.ToString(),
            m => [BookConference.RowFor(m, clock.GetCurrentInstant()), .. KeepHolds.RowsFor(m, clock.GetCurrentInstant())],
            m => tell.TellAsync(m, asOf ?? clock.GetCurrentInstant(), clock.GetCurrentInstant(), cancellationToken));
    }
}
