using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Fixes one of the slots: the meeting is scheduled with it, its conference booked, the contacts told, the holds given back.</summary>
public sealed class DecideProposal(MeetingDesk desk, FindConflicts find, IClock clock)
{
    /// <param name="start">One of the slots, or a time that a party proposed. Of two coordinators who fix one time for two meetings the later is refused.</param>
    /// <param name="reason">Why another than the one that the rule offers.</param>
    /// <param name="asOf">For a record of the past: the moment at which it was decided.</param>
    public async Task<Outcome<Meeting>> RunAsync(
        MeetingId id, Instant start, string? reason, Conference conference, Instant? asOf, Actor actor, CancellationToken cancellationToken)
    {
        var (meeting, unknown) = await desk.FindAsync(id, cancellationToken);
        if (meeting is null)
        {
            return unknown!;
        }

        // Asked before anybody waits: a calendar may take seconds to answer.
        var ownStaff = await find.OwnStaffAsync(meeting, asOf ?? clock.GetCurrentInstant(), cancellationToken);
        var deed = new MeetingDeed(
            "meeting.decide",
            actor,
            async (m, now, db, stop) =>
            {
                var taken = await FindConflicts.TakenAsync(new OtherMeetings(db), m, m.RequiredPartners, now, stop);
                return m.Decide(new Interval(start, start + m.Plan.Duration), reason, conference, new Conflicts(taken, ownStaff), now);
            })
        {
            AsOf = asOf,
            Note = conference.Kind.ToString(),
        };
        return await desk.ChangeAsync(id, deed, cancellationToken);
    }
}
