using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Changes a meeting that is fixed: its time, its conference, its people. What follows is its followers' business: messages wait only where a new
/// conference has to be booked first.
/// </summary>
public sealed class ChangeMeeting(MeetingDesk desk)
{
    /// <summary>Moves it. Its length follows from its agenda. A time at which one of its sides has another meeting is refused.</summary>
    public Task<Outcome<Meeting>> MoveAsync(MeetingId id, Instant start, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, Move(start, actor), cancellationToken);

    /// <summary>Meets by another conference: the old booking is taken back, the new one booked; people are told once its link is there.</summary>
    public Task<Outcome<Meeting>> ChangeConferenceAsync(MeetingId id, Conference conference, Actor actor, CancellationToken cancellationToken) => desk.ChangeAsync(
        id,
        new MeetingDeed("meeting.changeConference", actor, (meeting, now) => meeting.ChangeConference(conference, now)) { Note = conference.Kind.ToString() },
        cancellationToken);

    /// <summary>A party says whom it sends. Whoever joins is invited, whoever leaves is told so, the others read who changed.</summary>
    public Task<Outcome<Meeting>> NameDelegationAsync(
        MeetingId id, GovernmentId government, Delegation delegation, Actor actor, CancellationToken cancellationToken) => desk.ChangeAsync(
        id,
        new MeetingDeed("meeting.nameDelegation", actor, (meeting, _) => meeting.NameDelegation(government, delegation)) { Note = government.Value },
        cancellationToken);

    /// <summary>
    /// The same out of a form: the same again changes nothing, and a list that somebody else changed since the form was shown is not overwritten.
    /// </summary>
    /// <param name="use">The use of a personal link, kept in the same save; null where there is none.</param>
    public async Task<Refusal?> NameDelegationAsync(
        MeetingId id, GovernmentId government, NewDelegation form, Actor actor, CancellationToken cancellationToken, PersonalLinkUse? use = null)
    {
        if ((await desk.FindAsync(id, cancellationToken)).Value?.Parties.FirstOrDefault(p => p.Government == government)?.Delegation == form.Delegation)
        {
            return null;
        }

        var deed = new MeetingDeed(
            "meeting.nameDelegation",
            actor,
            (meeting, _) => IsSeen(meeting, government, form) ? meeting.NameDelegation(government, form.Delegation) : ChangedMeanwhile)
        {
            Note = government.Value,
            Kept = use is null ? [] : [use],
        };
        return (await desk.ChangeAsync(id, deed, cancellationToken)).Refusal;
    }

    internal static MeetingDeed Move(Instant start, Actor actor) => new MeetingDeed(
        "meeting.move",
        actor,
        async (meeting, now, data, stop) =>
        {
            var time = new Interval(start, start + meeting.Plan.Duration);
            return meeting.Move(time, now) ?? await new OtherMeetings(data.Db).RefuseAsync(meeting, time, stop);
        });

    private static bool IsSeen(Meeting meeting, GovernmentId government, NewDelegation form) =>
        meeting.Parties.FirstOrDefault(p => p.Government == government) is not { } party || DelegationMark.Of(party.Delegation) == form.Seen;

    private static Refusal ChangedMeanwhile { get; } =
        new("party.changedMeanwhile", "Somebody changed the list of this party meanwhile. Look at it again, then repeat.");
}

/// <summary>Whom a party sends, as a form has it.</summary>
/// <param name="Seen">The mark of the list that the form was filled in from.</param>
/// <param name="By">Who filled it in, as typed.</param>
public sealed record NewDelegation(Delegation Delegation, string? Seen, string? By);
