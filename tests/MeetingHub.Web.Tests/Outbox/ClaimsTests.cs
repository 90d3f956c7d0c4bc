using System.Collections.Concurrent;
using System.Diagnostics;
using MeetingHub.Web.Outbox;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>Several workers share the rows: each is delivered once, in its order, and a killed worker's rows come back.</summary>
public sealed class ClaimsTests(ITestOutputHelper output)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Each_of_500_rows_is_delivered_once_and_in_its_order(int workers)
    {
        var underWay = new ConcurrentDictionary<string, int>();
        var most = 0;
        var receiver = new Receiver("test.receive", async (payload, stop) =>
        {
            var peer = payload.Split(' ')[0];
            var beside = underWay.AddOrUpdate(peer, 1, (_, n) => n + 1);
            InterlockedMax(ref most, beside);
            // As long as a mail server on the same floor takes.
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, stop);
            _ = underWay.AddOrUpdate(peer, 0, (_, n) => n - 1);
            return new Delivered.Done();
        });
        await using var hub = new OutboxHub(workers, [receiver]);
        _ = hub.Stranger();
        var watch = Stopwatch.StartNew();
        await hub.PutAsync(Enumerable.Range(0, 500).Select(i =>
            new OutboxRow("test.receive", $"peer{i % 3} thing{i % 30} {i:D3}", hub.Now) { Peer = $"peer{i % 3}", OrderedBy = $"thing{i % 30}" }).ToList());
        while (receiver.Received.Count < 500)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop);
        }

        output.WriteLine($"{workers} workers: {500 / watch.Elapsed.TotalSeconds:F0} rows/s");
        var rows = await hub.UntilAsync(all => all.All(r => r.DoneAt is not null));
        var received = receiver.Received;
        Assert.Equal(rows.Select(r => r.Payload).Order(StringComparer.Ordinal), received.Order(StringComparer.Ordinal));
        Assert.All(received.GroupBy(p => p.Split(' ')[1]), thing => Assert.Equal(thing.Order(StringComparer.Ordinal), thing));
        Assert.InRange(most, 2, OutboxClaims.AtOnce);
        Assert.All(rows, r => Assert.Equal((null, null, 0), (r.ClaimedBy, r.ClaimedUntil, r.Attempts)));
    }

    [Fact]
    public async Task The_rows_of_a_killed_worker_come_back_when_its_lease_is_over()
    {
        var receiver = new Receiver("test.receive", _ => new Delivered.Done());
        await using var hub = new OutboxHub(workers: 0, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.receive", "only", hub.Now));
        var claims = hub.Services.GetRequiredService<OutboxClaims>();
        var killed = await claims.ClaimAsync("killed", [], Stop);
        Assert.NotNull(killed);
        Assert.Null(await claims.ClaimAsync("other", [], Stop));

        hub.Jump(OutboxClaims.Lease - Duration.FromSeconds(10));
        Assert.Null(await claims.ClaimAsync("other", [], Stop));
        await claims.RenewAsync("killed", killed.Id, Stop);
        hub.Jump(OutboxClaims.Lease - Duration.FromSeconds(10));
        Assert.Null(await claims.ClaimAsync("other", [], Stop));

        hub.Jump(Duration.FromSeconds(10));
        using var worker = ActivatorUtilities.CreateInstance<OutboxWorker>(hub.Services);
        await worker.StartAsync(Stop);
        _ = await hub.UntilAsync(rows => rows.All(r => r.DoneAt is not null));
        await worker.StopAsync(Stop);
        Assert.Equal(["only"], receiver.Received);

        // The killed one was only slow: what it would keep now is not kept.
        _ = await Assert.ThrowsAsync<LostClaimException>(() => hub.Services.GetRequiredService<DeliverRow>().RunAsync(killed, Stop));
    }

    [Fact]
    public async Task A_row_that_takes_longer_than_its_lease_stays_its_workers()
    {
        var goOn = new TaskCompletionSource();
        var receiver = new Receiver("test.receive", async (_, _) =>
        {
            await goOn.Task;
            return new Delivered.Done();
        });
        await using var hub = new OutboxHub(workers: 1, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.receive", "slow", hub.Now));
        var claimed = await hub.UntilAsync(rows => rows.All(r => r.ClaimedUntil is not null) && receiver.Received.Count == 1);
        hub.Jump(OutboxClaims.Lease * 3);
        _ = await hub.UntilAsync(rows => rows.All(r => r.ClaimedUntil > claimed[0].ClaimedUntil + OutboxClaims.Lease));
        goOn.SetResult();
        _ = await hub.UntilAsync(rows => rows.All(r => r.DoneAt is not null));
        Assert.Equal(["slow"], receiver.Received);
    }

    [Fact]
    public async Task A_worker_that_stops_gives_its_rows_back_at_once()
    {
        var receiver = new Receiver("test.receive", async (_, stop) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
            return new Delivered.Done();
        });
        await using var hub = new OutboxHub(workers: 0, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.receive", "hangs", hub.Now));
        using var worker = ActivatorUtilities.CreateInstance<OutboxWorker>(hub.Services);
        await worker.StartAsync(Stop);
        _ = await hub.UntilAsync(_ => receiver.Received.Count == 1);
        await worker.StopAsync(Stop);
        Assert.NotNull(await hub.Services.GetRequiredService<OutboxClaims>().ClaimAsync("next", [], Stop));
    }

    private static void InterlockedMax(ref int most, int seen)
    {
        for (var before = most; seen > before; before = most)
        {
            _ = Interlocked.CompareExchange(ref most, seen, before);
        }
    }
}
