using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Where every write to a meeting is made: load, ask the rule, note who did it, keep all of it or nothing.</summary>
public sealed class MeetingDesk(HubDb db, PlanReminders reminders, MeetingAlarms alarms, IClock clock, OutboxNudge nudge)
{
    /// <summary>How often a verb is asked when others keep changing the meeting under it.</summary>
    private const int MostAttempts = 5;

    /// <summary>One meeting, or the refusal that there is none.</summary>
    public async Task<Answer<Meeting>> FindAsync(MeetingId id, CancellationToken cancellationToken) =>
        await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is { } meeting ? meeting : Unknown;

    /// <summary>Every meeting, the latest first; ones without a time by their window. A reference narrows them to the one that has it.</summary>
    public async Task<IReadOnlyList<Meeting>> AllAsync(string? reference, CancellationToken cancellationToken)
    {
        var meetings = await db.Set<Meeting>().AsNoTracking()
            .Where(m => reference == null || m.Reference == reference)
            .ToListAsync(cancellationToken);
        return [.. meetings.OrderByDescending(m => m.Start ?? m.Plan.Window.Start.AtMidnight().InUtc().ToInstant()).ThenBy(m => m.Id.Value)];
    }

    /// <summary>What was done to a meeting, the latest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> HistoryAsync(MeetingId id, CancellationToken cancellationToken)
    {
        var subject = id.ToString();
        return await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Subject == subject).OrderByDescending(e => e.Id).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Asks one verb of a meeting and keeps what it did; nothing is written when the verb refuses. Where somebody else, or a job, changed the
    /// meeting in the same moment, the verb is asked again about the meeting as it then is.
    /// </summary>
    /// <param name="act">The deed's code in the audit: <c>meeting.hold</c>.</param>
    /// <param name="verb">Gets the meeting and the moment that counts as now: <paramref name="asOf"/>, else the clock's.</param>
    /// <param name="asOf">For a record of the past; never in the future.</param>
    /// <param name="effects">The effects outside the house that follow, as outbox rows; asked after the verb has done its work.</param>
    /// <param name="also">What else is kept in the same save: the messages that tell of it.</param>
    public async Task<Answer<Meeting>> ChangeAsync(
        MeetingId id,
        string act,
        Actor actor,
        Func<Meeting, Instant, Refusal?> verb,
        CancellationToken cancellationToken,
        Instant? asOf = null,
        string? note = null,
        Func<Meeting, IEnumerable<OutboxRow>>? effects = null,
        Func<Meeting, Task>? also = null)
    {
        var now = clock.GetCurrentInstant();
        if (Future(asOf, now) is { } future)
        {
            return future;
        }

        Answer<Meeting> answer = ChangedMeanwhile;
        for (var attempt = 0; attempt < MostAttempts && answer.Refusal == ChangedMeanwhile; attempt++)
        {
            db.ChangeTracker.Clear();
            if (await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
            {
                return Unknown;
            }

            if (verb(meeting, asOf ?? now) is { } refusal)
            {
                return refusal;
            }

            var rows = effects?.Invoke(meeting).ToList() ?? [];
            db.AddRange(rows);
            await (also?.Invoke(meeting) ?? Task.CompletedTask);
            answer = await KeepAsync(
                meeting, new AuditEntry(now, actor.Name, act, id.ToString(), asOf, note, actor.Side), rows.Count > 0 || also is not null, cancellationToken);
        }

        return answer;
    }

    /// <summary>Keeps a new meeting.</summary>
    internal async Task<Answer<Meeting>> KeepNewAsync(Meeting meeting, Actor actor, CancellationToken cancellationToken)
    {
        _ = db.Add(meeting);
        return await KeepAsync(meeting, new AuditEntry(meeting.CreatedAt, actor.Name, "meeting.draft", meeting.Id.ToString()), false, cancellationToken);
    }

    /// <summary>The refusal of a moment that lies in the future: only the past is recorded as of a moment.</summary>
    internal static Refusal? Future(Instant? asOf, Instant now) =>
        asOf > now ? new Refusal("time.asOfFuture", "asOf records the past; it cannot lie in the future.", "/asOf") : null;

    private static Refusal ChangedMeanwhile { get; } = new("meeting.changedMeanwhile", "Somebody changed the meeting meanwhile. Look at it again, then repeat.");

    private static Refusal Unknown => new("meeting.unknown", "There is no such meeting.");

    private async Task<Answer<Meeting>> KeepAsync(Meeting meeting, AuditEntry audit, bool somethingIsDue, CancellationToken cancellationToken)
    {
        _ = db.Add(audit);
        var alarm = await reminders.PlanAsync(meeting, clock.GetCurrentInstant(), cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            _ = await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ChangedMeanwhile;
        }

        await alarms.CommitAsync(transaction, alarm, cancellationToken);
        if (somethingIsDue)
        {
            await nudge.NudgeAsync(cancellationToken);
        }

        return meeting;
    }
}
