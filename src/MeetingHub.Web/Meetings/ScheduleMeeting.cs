using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Proposals;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Fixes a meeting's time and asks for its conference; slots that were before the parties are over with it. The conference itself is booked by a job, and again until the platform is back.</summary>
public sealed class ScheduleMeeting(MeetingDesk desk, TellParties tell, IClock clock)
{
    /// <param name="start">The meeting's length follows from its agenda.</param>
    /// <param name="asOf">For a record of the past: the moment at which it was scheduled.</param>
    public Task<Answer<Meeting>> RunAsync(
        MeetingId id, Instant start, Conference conference, Instant? asOf, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id,
            "meeting.schedule",
            actor,
            (meeting, now) => meeting.Schedule(new Interval(start, start + meeting.Plan.Duration), conference, now),
            cancellationToken,
            asOf,
            conference.Kind.ToString(),
            meeting => [BookConference.RowFor(meeting, clock.GetCurrentInstant()), .. KeepHolds.RowsFor(meeting, clock.GetCurrentInstant())],
            meeting => tell.TellAsync(meeting, asOf ?? clock.GetCurrentInstant(), clock.GetCurrentInstant(), cancellationToken));
}

/// <summary>Calls a meeting off or puts it off, and takes its conference back.</summary>
public sealed class CallOffMeeting(MeetingDesk desk, Invite invite, TellParties tell, IClock clock)
{
    /// <summary>Calls it off.</summary>
    /// <param name="reason">As the house keeps it.</param>
    /// <param name="told">The reason as recipients read it, by language; nobody reads it in another. Null: it is not told.</param>
    public Task<Answer<Meeting>> CancelAsync(MeetingId id, string reason, LocalText? told, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id, "meeting.cancel", actor, (meeting, _) => meeting.Cancel(reason), cancellationToken, effects: Release,
            also: meeting => TellAsync(meeting, null, told, cancellationToken));

    /// <summary>Puts it off to a time between other dates.</summary>
    /// <inheritdoc cref="CancelAsync" path="/param"/>
    public Task<Answer<Meeting>> PostponeAsync(
        MeetingId id, string reason, LocalText? told, DateInterval window, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            id, "meeting.postpone", actor, (meeting, _) => meeting.Postpone(reason, window), cancellationToken, effects: Release,
            also: meeting => TellAsync(meeting, window, told, cancellationToken));

    /// <summary>Whoever was invited is told, and whoever was asked for times.</summary>
    private async Task TellAsync(Meeting meeting, DateInterval? newWindow, LocalText? told, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        await invite.TellCallOffAsync(meeting, newWindow, told ?? LocalText.Empty, now, cancellationToken);
        await tell.TellAsync(meeting, now, now, cancellationToken, told, newWindow);
    }

    private IEnumerable<OutboxRow> Release(Meeting meeting)
    {
        var now = clock.GetCurrentInstant();
        var booked = meeting.Bookings is [.., { State: BookingState.Released } released] ? ReleaseConference.RowFor(meeting, released, now) : null;
        return booked is null ? KeepHolds.RowsFor(meeting, now) : [booked, .. KeepHolds.RowsFor(meeting, now)];
    }
}
