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
    /// <summary>Of two coordinators who fix one time for two meetings the later is refused.</summary>
    /// <param name="asOf">For a record of the past: the moment at which it was decided.</param>
    public async Task<Outcome<Meeting>> RunAsync(MeetingId id, WantedDecision wanted, Instant? asOf, Actor actor, CancellationToken cancellationToken)
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
            async (m, now, data, stop) =>
            {
                var taken = await FindConflicts.TakenAsync(new OtherMeetings(data.Db), m, m.RequiredPartners, now, stop);
                var time = new Interval(wanted.Start, wanted.Start + m.Plan.Duration);
                return m.Decide(time, wanted.Reason, wanted.Conference, new Conflicts(taken, ownStaff), now);
            })
        {
            AsOf = asOf,
            Note = wanted.Conference.Kind.ToString(),
        };
        return await desk.ChangeAsync(id, deed, cancellationToken);
    }
}

/// <summary>The time to fix, and where the meeting then takes place.</summary>
/// <param name="Start">One of the slots, or a time that a party proposed; the meeting's length follows from its agenda.</param>
/// <param name="Reason">Why another than the one that the rule offers; needed only then.</param>
public sealed record WantedDecision(Instant Start, Conference Conference, string? Reason);
