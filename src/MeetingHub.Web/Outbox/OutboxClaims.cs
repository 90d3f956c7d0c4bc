using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// Takes rows for a worker, so that several may run beside each other. Each statement here is whole by itself and holds the database for a moment only;
/// nothing is held while the other side is asked.
/// </summary>
internal sealed class OutboxClaims(IServiceScopeFactory scopes, WriteTurn writes, IClock clock)
{
    /// <summary>How long a worker has a row before it has to renew it: so long nobody takes over the rows of a killed one.</summary>
    public static readonly Duration Lease = Duration.FromSeconds(30);

    /// <summary>How many rows of one peer are under way at once: Exchange serves an app four requests a mailbox, and mail servers take a few connections.</summary>
    public const int AtOnce = 4;

    /// <summary>No row is tried more often than this, however often its peer comes and goes.</summary>
    private static readonly Duration BetweenTries = Duration.FromSeconds(5);

    /// <summary>
    /// Takes the first due row whose peer has room for it, and whose predecessor in order is not under way; null where there is none.
    /// </summary>
    /// <param name="worker">Who takes it: a name that no other worker has.</param>
    /// <param name="underWay">The rows that this worker has under way: theirs stay its own even if the clock was set past their leases.</param>
    public async Task<OutboxRow?> ClaimAsync(string worker, IReadOnlyCollection<long> underWay, CancellationToken cancellationToken)
    {
        using var turn = await writes.TakeAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        var (now, until) = (Stored(clock.GetCurrentInstant()), Stored(clock.GetCurrentInstant() + Lease));
        var mine = $"[{string.Join(',', underWay)}]";
        // SQLite has one writer, so the choice and the claim cannot be parted. PostgreSQL needs FOR UPDATE SKIP LOCKED in the inner SELECT.
        var claimed = await db.Set<OutboxRow>().FromSql($"""
            UPDATE "Outbox" SET "ClaimedBy" = {worker}, "ClaimedUntil" = {until}
            WHERE "Id" = (
              SELECT due."Id" FROM "Outbox" AS due
              WHERE due."DoneAt" IS NULL AND due."SetAsideAt" IS NULL AND due."DueAt" <= {now}
                AND NOT EXISTS (
                  SELECT 1 FROM "Outbox" AS taken
                  WHERE taken."Peer" = due."Peer" AND taken."OrderedBy" = due."OrderedBy" AND taken."ClaimedUntil" IS NOT NULL
                    AND (taken."ClaimedUntil" > {now} OR taken."Id" IN (SELECT value FROM json_each({mine}))))
                AND {AtOnce} > (
                  SELECT COUNT(*) FROM "Outbox" AS taken
                  WHERE taken."Peer" = due."Peer" AND taken."ClaimedUntil" IS NOT NULL
                    AND (taken."ClaimedUntil" > {now} OR taken."Id" IN (SELECT value FROM json_each({mine}))))
              ORDER BY due."DueAt", due."Id" LIMIT 1)
            RETURNING *
            """).AsNoTracking().ToListAsync(cancellationToken);
        return claimed.SingleOrDefault();
    }

    /// <summary>Prolongs a claim.</summary>
    public async Task RenewAsync(string worker, long row, CancellationToken cancellationToken)
    {
        using var turn = await writes.TakeAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        Instant? until = clock.GetCurrentInstant() + Lease;
        _ = await Mine(scope, worker, row).ExecuteUpdateAsync(set => set.SetProperty(r => r.ClaimedUntil, until), cancellationToken);
    }

    /// <summary>Gives a row back untried: its worker stops.</summary>
    public async Task ReleaseAsync(string worker, long row, CancellationToken cancellationToken)
    {
        using var turn = await writes.TakeAsync(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        _ = await Mine(scope, worker, row).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.ClaimedBy, (string?)null).SetProperty(r => r.ClaimedUntil, (Instant?)null), cancellationToken);
    }

    /// <summary>The peer answers again: whatever waited for it is due at once, and counts its waits from the beginning.</summary>
    internal static Task<int> WakeAsync(HubDb db, string peer, Instant now, CancellationToken cancellationToken)
    {
        var (recently, soon) = (now - BetweenTries, now + BetweenTries);
        return db.Set<OutboxRow>()
            .Where(r => r.DoneAt == null && r.SetAsideAt == null && r.Peer == peer && r.WaitsForPeer)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(r => r.DueAt, r => r.TriedAt > recently ? soon : now)
                    .SetProperty(r => r.Waits, 0)
                    .SetProperty(r => r.WaitsForPeer, false),
                cancellationToken);
    }

    private static IQueryable<OutboxRow> Mine(IServiceScope scope, string worker, long row) =>
        scope.ServiceProvider.GetRequiredService<HubDb>().Set<OutboxRow>().Where(r => r.Id == row && r.ClaimedBy == worker && r.DoneAt == null);

    /// <summary>As the column holds it: whole microseconds.</summary>
    private static long Stored(Instant instant) => instant.ToUnixTimeTicks() / 10;
}
