using System.Data;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Where every write to a meeting is made: load, ask the rule, announce what changed, keep all of it or nothing.</summary>
public sealed class MeetingDesk(HubDb db, IServiceScopeFactory scopes, Alarms alarms, IClock clock, OutboxNudge nudge)
{
    /// <summary>How often a verb is asked when others keep changing the meeting under it.</summary>
    private const int MostAttempts = 5;

    /// <summary>What this request has read: a page and its use case ask for the same meeting.</summary>
    private readonly Dictionary<MeetingId, Meeting> _read = [];

    /// <summary>One meeting as it stood when this request first asked, or the refusal that there is none. To change it is the desk's own business.</summary>
    public async Task<Outcome<Meeting>> FindAsync(MeetingId id, CancellationToken cancellationToken)
    {
        if (!_read.TryGetValue(id, out var meeting))
        {
            if (await ReadAsync(id, cancellationToken) is not { } found)
            {
                return Unknown;
            }

            _read[id] = meeting = found;
        }

        return meeting;
    }

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
    /// Does one deed to a meeting and keeps what came of it, with all that follows; nothing is kept when the meeting refuses. Where somebody else, or a
    /// job, changed the meeting since it was read, it is asked again as it then is.
    /// </summary>
    public async Task<Outcome<Meeting>> ChangeAsync(MeetingId id, MeetingDeed deed, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (Future(deed.AsOf, now) is { } future)
        {
            return future;
        }

        _ = _read.Remove(id, out var read);
        for (var attempt = 0; attempt < MostAttempts; attempt++, read = null)
        {
            await using var scope = scopes.CreateAsyncScope();
            var own = scope.ServiceProvider.GetRequiredService<HubDb>();
            await using var transaction = await BeginAsync(own, cancellationToken);
            if ((read ?? await ReadAsync(id, cancellationToken)) is not { } before)
            {
                return Unknown;
            }

            var (announced, refusal) = await scope.ServiceProvider.GetRequiredService<TellFollowers>().RunAsync(before, deed, now, cancellationToken);
            if (announced is null)
            {
                return refusal!;
            }

            if (await IsKeptAsync(own, transaction, announced.Alarms, isLatest: read is null, cancellationToken))
            {
                if (announced.IsDue)
                {
                    nudge.Nudge();
                }

                return announced.Change.After;
            }
        }

        return ChangedMeanwhile;
    }

    /// <summary>
    /// Does one deed as a part of what the caller keeps: an answer from outside that changes a meeting, noted with the outbox row that asked for it. The
    /// caller saves; a refusal leaves nothing to save.
    /// </summary>
    public async Task<Refusal?> TakeInAsync(IServiceProvider services, MeetingId id, MeetingDeed deed, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, cancellationToken) is not { } before)
        {
            return Unknown;
        }

        var (announced, refusal) = await services.GetRequiredService<TellFollowers>().RunAsync(before, deed, clock.GetCurrentInstant(), cancellationToken);
        return announced?.Alarms.Count > 0 ? throw new InvalidOperationException($"{deed.Act} sets an alarm: only the desk's own save can keep one.") : refusal;
    }

    /// <summary>What a deed would do: the same, without the save.</summary>
    public async Task<Outcome<MeetingPreview>> PreviewAsync(MeetingId id, MeetingDeed deed, CancellationToken cancellationToken)
    {
        var (before, unknown) = await FindAsync(id, cancellationToken);
        if (before is null)
        {
            return unknown!;
        }

        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<TellFollowers>().RunAsync(before, deed, clock.GetCurrentInstant(), cancellationToken))
            .Select(would => new MeetingPreview(would.Change.Before, would.Change.After, would.Letters, would.ToldByExchange));
    }

    /// <summary>Keeps a new meeting; nobody is told of a draft.</summary>
    /// <param name="make">Makes it from what the database holds; run in the transaction that keeps it.</param>
    internal async Task<Outcome<Meeting>> DraftAsync(
        Func<HubDb, CancellationToken, Task<Outcome<Meeting>>> make, Actor actor, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<HubDb>();
        await using var transaction = await BeginAsync(own, cancellationToken);
        var made = await make(own, cancellationToken);
        if (made.Value is { } meeting)
        {
            _ = own.Add(meeting);
            _ = own.Add(new AuditEntry(meeting.CreatedAt, actor.Name, "meeting.draft", meeting.Id.ToString()));
            _ = await own.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return made;
    }

    /// <summary>The refusal of a moment that lies in the future: only the past is recorded as of a moment.</summary>
    internal static Refusal? Future(Instant? asOf, Instant now) =>
        asOf > now ? new Refusal("time.asOfFuture", "asOf records the past; it cannot lie in the future.", "/asOf") : null;

    private static Refusal ChangedMeanwhile { get; } = new("meeting.changedMeanwhile", "Somebody changed the meeting meanwhile. Look at it again, then repeat.");

    /// <summary>The refusal of a meeting that is not there, whoever asked for it.</summary>
    internal static Refusal Unknown => new("meeting.unknown", "There is no such meeting.");

    /// <summary>Whoever writes waits for whoever wrote first, from the first look on: what a verb has checked still holds when it is kept.</summary>
    private static Task<IDbContextTransaction> BeginAsync(HubDb own, CancellationToken cancellationToken) =>
        own.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);

    /// <param name="isLatest">False where the meeting was read before the transaction: somebody else may have kept the same rows since.</param>
    private async Task<bool> IsKeptAsync(
        HubDb own, IDbContextTransaction transaction, IReadOnlyList<Alarm> set, bool isLatest, CancellationToken cancellationToken)
    {
        try
        {
            _ = await own.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || !isLatest)
        {
            return false;
        }

        if (set is [var alarm])
        {
            var at = new Dictionary<string, Instant?> { [alarm.Meeting.ToString()] = alarm.At };
            await alarms.CommitAsync(transaction, alarm.Work, alarm.Group, at, cancellationToken);
        }
        else
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>By a context of its own, so that what is read belongs to nobody who could save it.</summary>
    private async Task<Meeting?> ReadAsync(MeetingId id, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await MeetingRows.ReadAsync(scope.ServiceProvider.GetRequiredService<HubDb>(), id, cancellationToken);
    }
}

/// <summary>What a deed would do.</summary>
/// <param name="Letters">Every letter that would go out; the personal links in them open nothing.</param>
/// <param name="ToldByExchange">Whom the conference's own calendar event would tell, by name.</param>
public sealed record MeetingPreview(Meeting Before, Meeting After, IReadOnlyList<WrittenLetter> Letters, IReadOnlyList<string> ToldByExchange);
