using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>Drops rows that were closed long ago, once a day: nobody reads them any more, and the table would only grow.</summary>
internal sealed class DropDeliveredRows(HubDb db, Alarms alarms, IClock clock) : IScheduledWork
{
    public const string StoredName = "drop-delivered-rows";

    /// <summary>Long enough to look into a complaint about a message that did not come.</summary>
    private static readonly Duration Kept = Duration.FromDays(90);

    private static readonly Duration UntilNext = Duration.FromDays(1);

    public string Name => StoredName;

    public Task PlanAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var before = now - Kept;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        _ = await db.Set<OutboxRow>().Where(r => r.DoneAt < before).ExecuteDeleteAsync(cancellationToken);
        await alarms.CommitAsync(transaction, StoredName, "outbox", new Dictionary<string, Instant?> { ["daily"] = now + UntilNext }, cancellationToken);
        return true;
    }
}
