using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Proposals;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Changes a meeting that is fixed: its time, its conference, its people. The change, the messages that tell of it and the call to the platform
/// are kept in one save; messages wait only where a new conference has to be booked first.
/// </summary>
public sealed class ChangeMeeting(MeetingDesk desk, Invite invite, IClock clock)
{
    /// <summary>Moves it. Its length follows from its agenda.</summary>
    public Task<Answer<Meeting>> MoveAsync(MeetingId id, Instant start, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id,
            "meeting.move",
            actor,
            (meeting, now) => meeting.Move(new Interval(start, start + meeting.Plan.Duration), now),
            cancellationToken,
            effects: Changed,
            also: meeting => TellAsync(meeting, cancellationToken));

    /// <summary>Meets by another conference: the old booking is taken back, the new one booked; people are told once its link is there.</summary>
    public Task<Answer<Meeting>> ChangeConferenceAsync(MeetingId id, Conference conference, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id,
            "meeting.changeConference",
            actor,
            (meeting, now) => meeting.ChangeConference(conference, now),
            cancellationToken,
            note: conference.Kind.ToString(),
            effects: meeting =>
            [
                BookConference.RowFor(meeting, clock.GetCurrentInstant()),
                ReleaseConference.RowFor(meeting, meeting.Bookings[^2], clock.GetCurrentInstant()),
            ]);

    /// <summary>A party says whom it sends. Whoever joins is invited, whoever leaves is told so, the others read who changed.</summary>
    public Task<Answer<Meeting>> NameDelegationAsync(
        MeetingId id, GovernmentId government, Delegation delegation, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id,
            "meeting.nameDelegation",
            actor,
            (meeting, _) => meeting.NameDelegation(government, delegation),
            cancellationToken,
            note: government.Value,
            effects: Changed,
            also: meeting => TellAsync(meeting, cancellationToken));

    /// <summary>
    /// The same out of a form: the same again changes nothing, and a list that somebody else changed since the form was shown is not overwritten.
    /// </summary>
    /// <param name="note">What else is kept in the same save; null where there is nothing.</param>
    public async Task<Refusal?> NameDelegationAsync(
        MeetingId id, GovernmentId government, NewDelegation form, Actor actor, CancellationToken cancellationToken, Action? note = null)
    {
        if ((await desk.FindAsync(id, cancellationToken)).Value?.Parties.FirstOrDefault(p => p.Government == government)?.Delegation == form.Delegation)
        {
            return null;
        }

        return (await desk.ChangeAsync(
            id,
            "meeting.nameDelegation",
            actor,
            (meeting, _) => IsSeen(meeting, government, form) ? meeting.NameDelegation(government, form.Delegation) : ChangedMeanwhile,
            cancellationToken,
            note: government.Value,
            effects: Changed,
            also: meeting =>
            {
                note?.Invoke();
                return TellAsync(meeting, cancellationToken);
            })).Refusal;
    }

    private static bool IsSeen(Meeting meeting, GovernmentId government, NewDelegation form) =>
        meeting.Parties.FirstOrDefault(p => p.Government == government) is not { } party || DelegationMark.Of(party.Delegation) == form.Seen;

    private static Refusal ChangedMeanwhile { get; } =
        new("party.changedMeanwhile", "Somebody changed the list of this party meanwhile. Look at it again, then repeat.");

    private IEnumerable<OutboxRow> Changed(Meeting meeting) =>
        meeting is { State: MeetingState.Scheduled, Booking: { State: BookingState.Booked, Conference.Kind: ConferenceKind.Teams } }
            ? [UpdateConference.RowFor(meeting, clock.GetCurrentInstant())]
            : meeting.Proposal?.IsOpen == true ? KeepHolds.RowsFor(meeting, clock.GetCurrentInstant())
            : [];

    private Task TellAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return invite.TellAsync(meeting, now, now, cancellationToken);
    }
}
