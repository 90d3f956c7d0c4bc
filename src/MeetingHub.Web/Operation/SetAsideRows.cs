using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Operation;

/// <summary>The outbox rows that were set aside, for they cannot be delivered as they are: shown, and tried again when what was in the way is gone.</summary>
public sealed class SetAsideRows(HubDb db, IClock clock, OutboxNudge nudge)
{
    /// <summary>All of them, the one that has failed longest first.</summary>
    public async Task<IReadOnlyList<SetAsideRow>> AllAsync(CancellationToken cancellationToken) => await (
        from row in db.Set<OutboxRow>().AsNoTracking()
        where row.SetAsideAt != null
        orderby row.FailingSince, row.Id
        from meeting in db.Set<Meeting>().AsNoTracking().IgnoreAutoIncludes().Where(m => m.Id == row.Meeting).DefaultIfEmpty()
        select new SetAsideRow(
            row.Id, row.Kind, row.Meeting, meeting == null ? null : meeting.Plan.Title, row.LastProblem ?? "", row.FailingSince ?? row.CreatedAt, row.SetAsideAt!.Value, row.Attempts))
        .ToListAsync(cancellationToken);

    /// <summary>Delivers one as if it were new. Where two press at once the second is told.</summary>
    public async Task<Refusal?> TryAgainAsync(long id, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<OutboxRow>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken) is not { } row)
        {
            return new Refusal("outbox.unknown", "There is no such row in the outbox.");
        }

        var now = clock.GetCurrentInstant();
        if (!row.TryAgain(now))
        {
            return new Refusal("outbox.notSetAside", "This row is not set aside: it is delivered, or about to be.");
        }

        _ = db.Add(new AuditEntry(now, actor.Name, "outbox.tryAgain", $"{id}", note: row.Kind));
        _ = await db.SaveChangesAsync(cancellationToken);
        nudge.Nudge();
        return null;
    }
}

/// <summary>A row that was set aside, as pages and programs show it.</summary>
/// <param name="Kind">As it is stored: <c>conference.book</c>; perhaps one that this version does not know.</param>
/// <param name="Title">The meeting's; null where it is about none, or not known about which.</param>
/// <param name="Problem">One English sentence: what was in the way when it was last tried.</param>
/// <param name="FailingSince">When it was first tried in vain.</param>
public sealed record SetAsideRow(
    long Id, string Kind, MeetingId? Meeting, LocalText? Title, string Problem, Instant FailingSince, Instant SetAsideAt, int Attempts);
