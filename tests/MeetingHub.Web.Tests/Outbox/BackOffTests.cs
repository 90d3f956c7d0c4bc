using CsCheck;
using MeetingHub.Web.Outbox;
using NodaTime;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>Waits grow to a cap, differ between rows that failed together, honour what the other side asked for, and end with the first progress.</summary>
public sealed class BackOffTests
{
    [Fact]
    public void Every_wait_lies_between_its_bounds() => Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 1000], Gen.Int[0, 100_000].Nullable()).Sample((seed, attempts, seconds) =>
    {
        Duration? asked = seconds is { } s ? Duration.FromSeconds(s) : null;
        var wait = new BackOff(new Random(seed)).After(attempts, asked);
        var step = Duration.Min(BackOff.Longest, BackOff.First * Math.Pow(2, Math.Min(attempts - 1, 20)));
        Assert.InRange(wait, step * (1 - BackOff.Jitter), BackOff.Longest);
        Assert.True(asked is null || wait >= Duration.Min(asked.Value, BackOff.Longest), $"{wait} is shorter than was asked for: {asked}.");
        Assert.True(asked is not null || wait <= step, $"{wait} is longer than {step}.");
    });

    [Fact]
    public void Rows_that_failed_together_do_not_come_back_together()
    {
        var backOff = new BackOff(new Random(1));
        var waits = Enumerable.Range(0, 100).Select(_ => backOff.After(8, null)).ToList();
        Assert.True(waits.Distinct().Count() > 90);
        Assert.True(waits.Max() - waits.Min() > BackOff.Longest * BackOff.Jitter / 2);
    }

    [Fact]
    public async Task Whatever_waited_for_a_peer_is_tried_as_soon_as_the_peer_is_back()
    {
        var isAway = true;
        var receiver = new Receiver("test.receive", _ => isAway ? new Delivered.Later("away", IsPeersFault: true) : new Delivered.Done());
        await using var hub = new OutboxHub(workers: 2, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(Enumerable.Range(0, 5).Select(i => new OutboxRow("test.receive", $"{i}", hub.Now)).ToList());
        for (var tries = 1; tries <= 8; tries++)
        {
            _ = await hub.UntilAsync(rows => rows.All(r => r.Attempts >= tries));
            hub.Jump(BackOff.Longest);
        }

        var waiting = await hub.UntilAsync(rows => rows.All(r => r.Attempts >= 9));
        Assert.All(waiting, r => Assert.True(r.DueAt - r.TriedAt > Duration.FromMinutes(7)));

        isAway = false;
        await hub.PutAsync(new OutboxRow("test.receive", "new", hub.Now));
        _ = await hub.UntilAsync(rows => rows.Single(r => r.Payload == "new").DoneAt is not null);
        hub.Jump(Duration.FromSeconds(6));
        _ = await hub.UntilAsync(rows => rows.All(r => r.DoneAt is not null));
    }

    [Fact]
    public async Task Who_was_told_when_to_come_back_does_not_come_earlier()
    {
        var isAway = true;
        var receiver = new Receiver("test.receive", payload => payload == "told" && isAway ? new Delivered.Later("busy", Duration.FromMinutes(5), IsPeersFault: true) : new Delivered.Done());
        await using var hub = new OutboxHub(workers: 1, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.receive", "told", hub.Now));
        var told = (await hub.UntilAsync(rows => rows[0].Attempts == 1))[0];
        Assert.InRange(told.DueAt - told.TriedAt!.Value, Duration.FromMinutes(5), BackOff.Longest);

        hub.Jump(Duration.FromMinutes(4));
        await hub.PutAsync(new OutboxRow("test.receive", "other", hub.Now));
        _ = await hub.UntilAsync(rows => rows[1].DoneAt is not null);
        Assert.Equal(["told", "other"], receiver.Received);

        isAway = false;
        hub.Jump(Duration.FromMinutes(2));
        _ = await hub.UntilAsync(rows => rows.All(r => r.DoneAt is not null));
        Assert.Equal(["told", "other", "told"], receiver.Received);
    }
}
