using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Calls a meeting off or puts it off. Its conference is taken back; whoever was invited is told, and whoever was asked for times.</summary>
public sealed class CallOffMeeting(MeetingDesk desk)
{
    /// <summary>Calls it off.</summary>
    /// <param name="reason">As the house keeps it.</param>
    /// <param name="told">The reason as recipients read it, by language; nobody reads it in another. Null: it is not told.</param>
    public Task<Outcome<Meeting>> CancelAsync(MeetingId id, string reason, LocalText? told, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, Cancel(reason, told, actor), cancellationToken);

    /// <summary>Puts it off to a time between other dates.</summary>
    /// <inheritdoc cref="CancelAsync" path="/param"/>
    public Task<Outcome<Meeting>> PostponeAsync(
        MeetingId id, string reason, LocalText? told, DateInterval window, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, Postpone(reason, told, window, actor), cancellationToken);

    internal static MeetingDeed Cancel(string reason, LocalText? told, Actor actor) =>
        new MeetingDeed("meeting.cancel", actor, (meeting, _) => meeting.Cancel(reason)) { Told = told };

    internal static MeetingDeed Postpone(string reason, LocalText? told, DateInterval window, Actor actor) =>
        new MeetingDeed("meeting.postpone", actor, (meeting, _) => meeting.Postpone(reason, window)) { Told = told };
}
