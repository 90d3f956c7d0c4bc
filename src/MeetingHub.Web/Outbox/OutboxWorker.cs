using System.Collections.Concurrent;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// Delivers what is due in the outbox: every five seconds, and at once when nudged. Each row it has claimed is delivered beside the others, so that a peer that
/// hangs holds up nobody but those who wait for the same peer. Several workers may run, in one process or in several.
/// </summary>
internal sealed partial class OutboxWorker(OutboxClaims claims, DeliverRow deliver, OutboxNudge nudge, TimeProvider time, ILogger<OutboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    /// <summary>Three renewals within a lease: two may get lost.</summary>
    private static readonly TimeSpan BetweenRenewals = OutboxClaims.Lease.ToTimeSpan() / 3;

    /// <summary>So long a delivery may go on when the service stops: a message that was handed over is then noted as sent, and not sent twice.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly string _name = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}";
    private readonly ConcurrentDictionary<long, Task> _underWay = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var look = time.CreateTimer(_ => nudge.Nudge(), null, BetweenLooks, BetweenLooks);
        using var cut = new CancellationTokenSource();
        while (!stoppingToken.IsCancellationRequested)
        {
            var nudged = nudge.Next;
            if (await ClaimAsync(stoppingToken) is { } row)
            {
                Start(row, cut.Token);
            }
            else
            {
                await nudged.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        cut.CancelAfter(Grace);
        await Task.WhenAll(_underWay.Values);
    }

    private async Task<OutboxRow?> ClaimAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await claims.ClaimAsync(_name, [.. _underWay.Keys], stoppingToken);
        }
        catch (Exception failure)
        {
            if (!stoppingToken.IsCancellationRequested)
            {
                Log.NotClaimed(logger, failure);
            }

            return null;
        }
    }

    private void Start(OutboxRow row, CancellationToken cut)
    {
        var over = new TaskCompletionSource();
        _underWay[row.Id] = over.Task;
        _ = Task.Run(async () =>
        {
            await DeliverAsync(row, cut);
            _ = _underWay.TryRemove(row.Id, out _);
            over.SetResult();
            nudge.Nudge();
        }, CancellationToken.None);
    }

    private async Task DeliverAsync(OutboxRow row, CancellationToken cut)
    {
        await using var renewals = time.CreateTimer(_ => _ = RenewAsync(row), null, BetweenRenewals, BetweenRenewals);
        try
        {
            await deliver.RunAsync(row, cut);
        }
        catch (LostClaimException)
        {
            Log.TakenOver(logger, row.Kind, row.Id);
        }
        catch (Exception) when (cut.IsCancellationRequested)
        {
            await TryAsync(row, () => claims.ReleaseAsync(_name, row.Id, CancellationToken.None));
        }
        catch (Exception failure)
        {
            // Not even the failure could be noted. The lease ends by itself, and the row comes back.
            Log.NotNoted(logger, failure, row.Kind, row.Id);
        }
    }

    private Task RenewAsync(OutboxRow row) => TryAsync(row, () => claims.RenewAsync(_name, row.Id, CancellationToken.None));

    /// <summary>A lease that could not be changed ends by itself.</summary>
    private async Task TryAsync(OutboxRow row, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or ObjectDisposedException)
        {
            Log.LeaseNotChanged(logger, row.Kind, row.Id, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The outbox could not be looked into; it is tried again in seconds.")]
        public static partial void NotClaimed(ILogger logger, Exception failure);

        [LoggerMessage(LogLevel.Error, "What came of outbox row {Id} ({Kind}) could not be noted; it is delivered again.")]
        public static partial void NotNoted(ILogger logger, Exception failure, string kind, long id);

        [LoggerMessage(LogLevel.Warning, "Outbox row {Id} ({Kind}) took longer than its lease, and another worker has it by now.")]
        public static partial void TakenOver(ILogger logger, string kind, long id);

        [LoggerMessage(LogLevel.Warning, "The lease of outbox row {Id} ({Kind}) could not be changed: {Problem}")]
        public static partial void LeaseNotChanged(ILogger logger, string kind, long id, string problem);
    }
}
