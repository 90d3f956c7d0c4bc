using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Asks a meeting to change and announces the change to its followers, in their order: conference, holds, letters, reminders. Everything that follows
/// lies in the database of this scope then, unsaved.
/// </summary>
internal sealed class TellFollowers(HubDb db, PartyRegister register, IEnumerable<IMeetingFollower> followers, ILetterPost post)
{
    /// <param name="before">As it was read; it stays as it is.</param>
    public async Task<Outcome<Announced>> RunAsync(Meeting before, MeetingDeed deed, Instant now, CancellationToken cancellationToken)
    {
        var meeting = MeetingRows.AttachCopy(db, before);
        if (await deed.Verb(meeting, deed.AsOf ?? now, new MeetingData(db, register), cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var change = new MeetingChange(before, meeting, deed, now);
        var followUps = new List<FollowUp>();
        foreach (var follower in followers)
        {
            followUps.Add(await follower.FollowAsync(change, cancellationToken));
        }

        List<Telling> tellings = [.. followUps.SelectMany(f => f.Letters)];
        var letters = tellings.Count == 0 ? [] : await post.WriteAsync(meeting, tellings, change.DecidedAt, now, cancellationToken);
        List<OutboxRow> rows = [.. followUps.SelectMany(f => f.Rows)];
        db.AddRange(rows);
        db.AddRange(deed.Kept);
        if (deed.Actor.Kind != ActorKind.Hub)
        {
            _ = db.Add(new AuditEntry(now, deed.Actor.Name, deed.Act, meeting.Id.ToString(), deed.Note) { AsOf = deed.AsOf, Side = deed.Actor.Side });
        }

        return new Announced(change, letters, [.. followUps.SelectMany(f => f.ToldByExchange)], rows.Count > 0 || letters.Count > 0, [.. followUps.Select(f => f.Alarm).OfType<Alarm>()]);
    }
}

/// <summary>A change with all that follows from it.</summary>
/// <param name="IsDue">True where something has to leave the house now.</param>
internal sealed record Announced(
    MeetingChange Change, IReadOnlyList<WrittenLetter> Letters, IReadOnlyList<string> ToldByExchange, bool IsDue, IReadOnlyList<Alarm> Alarms);
