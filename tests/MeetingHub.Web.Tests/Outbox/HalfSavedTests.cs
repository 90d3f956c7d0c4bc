using System.Net.Http.Json;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>Wherever a delivery fails, nothing of it is half saved: nobody is lost, and nothing is done twice.</summary>
public sealed class HalfSavedTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>The database itself refuses one write: each of those between asking the platform and inviting the last person.</summary>
    [Theory]
    [InlineData("BEFORE UPDATE ON Bookings WHEN NEW.AskedAt IS NOT NULL AND OLD.AskedAt IS NULL", 0)]
    [InlineData("BEFORE UPDATE ON Bookings WHEN NEW.State = 'Booked'", 1)]
    [InlineData("BEFORE INSERT ON Invitations", 1)]
    [InlineData("BEFORE INSERT ON Messages", 1)]
    [InlineData("BEFORE INSERT ON Messages WHEN NEW.Government = 'shandong'", 1)]
    [InlineData("BEFORE INSERT ON PersonalLinks", 1)]
    [InlineData("BEFORE INSERT ON Outbox WHEN NEW.Kind = 'message.send'", 1)]
    [InlineData("BEFORE UPDATE ON Outbox WHEN NEW.DoneAt IS NOT NULL AND NEW.Kind = 'conference.book'", 1)]
    public async Task Booking_and_inviting_are_kept_together_or_not_at_all(string refused, int eventsMeanwhile)
    {
        await using var graph = await LocalGraph.Start();
        await using var hub = new OutboxHub(
            workers: 2, [], ("Graph:Address", graph.Address.ToString().TrimEnd('/')), ("Graph:FixedToken", "secret-token"), ("Graph:Mailbox", LocalGraph.Organiser));
        _ = hub.Stranger();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        var start = await BestSlotAsync(coordinator, id);
        hub.Execute($"CREATE TRIGGER Refuses {refused} BEGIN SELECT RAISE(ABORT, 'refused by the test'); END");
        _ = await JsonAsync(await coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/schedule", new { start, conference = new { kind = "teams", platform = "Microsoft Teams" } }, Stop));

        var row = (await hub.UntilAsync(rows => rows is [{ Attempts: > 0 }]))[0];
        Assert.Contains("refused by the test", row.LastProblem, StringComparison.Ordinal);
        var meeting = await MeetingAsync(coordinator, id);
        Assert.Equal("queued", meeting.GetProperty("booking").GetProperty("state").GetString());
        Assert.Empty((await JsonAsync(await coordinator.GetAsync("/api/messages", Stop))).EnumerateArray());
        Assert.Equal(eventsMeanwhile, await EventsAsync(graph));

        hub.Execute("DROP TRIGGER Refuses");
        hub.Jump(Duration.FromMinutes(1));
        _ = await UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        _ = await hub.UntilAsync(rows => rows.All(r => r.DoneAt is not null));
        var told = (await JsonAsync(await coordinator.GetAsync("/api/messages", Stop))).EnumerateArray().ToList();
        Assert.Equal(
            ["gyeonggi invitation written", "shandong invitation written"],
            told.Select(m => $"{m.GetProperty("government")} {m.GetProperty("kind")} {m.GetProperty("state")}").Order(StringComparer.Ordinal));
        Assert.Equal(1, await EventsAsync(graph));
    }

    [Fact]
    public async Task A_delivery_that_saves_by_itself_is_stopped_before_it_has()
    {
        await using var hub = new OutboxHub(workers: 1, []) { With = services => services.AddScoped<IDelivery, SavesByItself>() };
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.saves", "", hub.Now));
        var row = (await hub.UntilAsync(rows => rows[0].Attempts == 1))[0];
        Assert.Contains("saves nothing itself", row.LastProblem, StringComparison.Ordinal);
        Assert.Equal(0, await NotesAsync(hub));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_note_that_fails_after_its_own_save_is_undone_and_made_once(bool failsForGood)
    {
        var tries = 0;
        var receiver = new Receiver("test.receive", payload => new Delivered.Done(async (services, stop) =>
        {
            var db = services.GetRequiredService<HubDb>();
            _ = db.Add(new AuditEntry(services.GetRequiredService<IClock>().GetCurrentInstant(), "test", "test.noted", "test"));
            _ = await db.SaveChangesAsync(stop);
            if (++tries == 1 || failsForGood)
            {
                throw new InvalidOperationException("After the save.");
            }
        }));
        await using var hub = new OutboxHub(workers: 1, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.receive", "", hub.Now));
        _ = await hub.UntilAsync(rows => rows[0].Attempts == 1);
        Assert.Equal(0, await NotesAsync(hub));
        hub.Jump(Duration.FromMinutes(1));
        if (failsForGood)
        {
            _ = await hub.UntilAsync(rows => rows[0].Attempts == 2);
            hub.Jump(Duration.FromMinutes(1));
            _ = await hub.UntilAsync(rows => rows[0].SetAsideAt is not null);
        }
        else
        {
            _ = await hub.UntilAsync(rows => rows[0].DoneAt is not null);
        }

        Assert.Equal(failsForGood ? 0 : 1, await NotesAsync(hub));
    }

    private static Task<int> NotesAsync(OutboxHub hub) => hub.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(e => e.Act == "test.noted", Stop));

    private static async Task<int> EventsAsync(LocalGraph graph) => (await graph.Send("GET", $"users/{LocalGraph.Organiser}/events")).Json!["value"]!.AsArray().Count;

    private sealed class SavesByItself(HubDb db, IClock clock) : IDelivery
    {
        public string Kind => "test.saves";

        public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
        {
            _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), "test", "test.noted", "test"));
            _ = await db.SaveChangesAsync(cancellationToken);
            throw new InvalidOperationException("After the save.");
        }
    }
}
