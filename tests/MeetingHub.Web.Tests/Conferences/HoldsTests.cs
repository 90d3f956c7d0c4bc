using System.Globalization;
using System.Net.Http.Json;
using MeetingHub.Web.Tests.Reminders;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Hosting;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Conferences;

/// <summary>Slots before the parties stand in own staff's calendars as tentative entries with the house's mark, and go again.</summary>
public sealed class HoldsTests
{
    private static readonly object Link = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Own_staff_have_each_slot_as_a_tentative_entry_until_the_decision()
    {
        await using var graph = await LocalGraph.Start();
        await using var hub = new ConnectedHub(graph.Address);
        using var coordinator = hub.Coordinator();
        var (id, slots) = await ProposedAsync(coordinator);
        var held = Posted(graph);
        Assert.Equal(2, held.Count);
        Assert.All(held, e => Assert.Equal(("tentative", "[\"MeetingHub\"]"), (e["showAs"]!.GetValue<string>(), e["categories"]!.ToJsonString())));
        Assert.All(held, e => Assert.Equal("[후보] 교류협력 회의", e["subject"]!.GetValue<string>()));

        // A meeting's own slots are no obstacle to itself.
        Assert.Contains(slots[0], await StartsAsync(coordinator, id));

        _ = await JsonAsync(await coordinator.PutAsJsonAsync(
            $"/api/meetings/{id}/proposal/answers/shandong", new { choices = new[] { "firstChoice", "possible" }, givenBy = "王主任", channel = "phone" }, Stop));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/decision", new { start = slots[0], conference = Link }, Stop));
        await HeldAsync(coordinator, id, 0);
        Assert.Equal(2, Deleted(graph));
    }

    [Fact]
    public async Task They_go_when_the_proposal_is_taken_back_and_come_once_when_the_calendar_was_away()
    {
        await using var graph = await LocalGraph.Start(GraphSandbox.SandboxOptions.Parse(["--fail", "503:1"]).Before);
        await using var hub = new ConnectedHub(graph.Address);
        using var coordinator = hub.Coordinator();
        var (id, _) = await ProposedAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/withdrawal", new { }, Stop));
        await HeldAsync(coordinator, id, 0);
        Assert.Equal((2, 2), (Posted(graph).Count, Deleted(graph)));
    }

    [Fact]
    public async Task They_follow_the_people_who_take_part()
    {
        await using var graph = await LocalGraph.Start();
        await using var hub = new ConnectedHub(graph.Address);
        using var coordinator = hub.Coordinator();
        var (id, _) = await ProposedAsync(coordinator);
        await NameAsync(coordinator, id, LocalGraph.Head, LocalGraph.Secretary);
        await HeldAsync(coordinator, id, 4);
        await NameAsync(coordinator, id, LocalGraph.Secretary);
        await HeldAsync(coordinator, id, 2);
        Assert.Equal(2, Deleted(graph));
        Assert.All(graph.Exchanges().Where(e => (string?)e["method"] == "DELETE"), e => Assert.Contains("/users/head", (string)e["path"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task They_go_at_the_deadline_on_the_partners_clock_and_come_back_when_it_is_opened_again()
    {
        var data = Directory.CreateTempSubdirectory("meetinghub-holds-");
        await using var graph = await LocalGraph.Start();
        await using (var hub = new ClockedHub(data.FullName, At("2030-11-04T00:00:00Z"), [.. Connection(graph.Address)]))
        {
            _ = hub.Stranger();
            using var coordinator = hub.Coordinator();
            var (id, slots) = await ProposedAsync(coordinator);
            var other = await DraftAsync(coordinator);

            // 18:00 in Jinan is 19:00 in Suwon.
            hub.GoTo(At("2030-11-22T09:59:00Z"));
            Assert.DoesNotContain(slots[0], await StartsAsync(coordinator, other));
            Assert.Equal((2, 0), (await HeldAsync(coordinator, id), Deleted(graph)));
            hub.GoTo(At("2030-11-22T10:00:00Z"));
            await HeldAsync(coordinator, id, 0);
            Assert.Equal((2, 2), (Posted(graph).Count, Deleted(graph)));
            Assert.Contains(slots[0], await StartsAsync(coordinator, other));

            _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/reopen", new { deadline = "2030-11-26T18:00:00", reason = "회신 대기" }, Stop));
            await HeldAsync(coordinator, id, 2);
            Assert.DoesNotContain(slots[0], await StartsAsync(coordinator, other));
            hub.GoTo(At("2030-11-26T10:00:00Z"));
            await HeldAsync(coordinator, id, 0);
            Assert.Equal((4, 4), (Posted(graph).Count, Deleted(graph)));
        }

        data.Delete(recursive: true);
    }

    private static async Task<(string Id, string[] Slots)> ProposedAsync(HttpClient coordinator)
    {
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        await NameAsync(coordinator, id, LocalGraph.Head);
        var starts = (await StartsAsync(coordinator, id)).DistinctBy(s => s[..10]).Take(2).ToArray();
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts, deadline = "2030-11-22T18:00:00" }, Stop));
        await HeldAsync(coordinator, id, 2);
        return (id, starts);
    }

    /// <summary>Own staff of the meeting, the head first.</summary>
    private static async Task NameAsync(HttpClient coordinator, string id, params string[] addresses)
    {
        var participants = addresses.Select((email, i) =>
            new { name = new { ko = "과장" }, office = new { ko = "국제과" }, title = new { ko = "과장" }, role = i == 0 ? "head" : "member", isRequired = true, email });
        _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/meetings/{id}/parties/gyeonggi", new { participants, needsInterpreter = false }, Stop));
    }

    /// <summary>Waits until so many entries stand in the calendars.</summary>
    private static async Task HeldAsync(HttpClient coordinator, string id, int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (await HeldAsync(coordinator, id) != count)
        {
            Assert.False(limit.IsCancellationRequested, $"The calendars never held {count} slots.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        }
    }

    private static async Task<int> HeldAsync(HttpClient coordinator, string id) =>
        (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("held").GetInt32();

    private static async Task<IReadOnlyList<string>> StartsAsync(HttpClient coordinator, string id) =>
        [.. (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/slots?top=1000", Stop))).GetProperty("slots").EnumerateArray().Select(s => s.GetProperty("start").GetString()!)];

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Connection(Uri graph) =>
        [("Graph:Mailbox", LocalGraph.Organiser), ("Graph:Address", graph.AbsoluteUri), ("Graph:FixedToken", "secret-token")];

    private static IReadOnlyList<System.Text.Json.Nodes.JsonObject> Posted(LocalGraph graph) =>
    [
        .. graph.Exchanges().Where(e => (string?)e["method"] == "POST" && ((string?)e["path"])!.Contains("/users/head", StringComparison.Ordinal) && (int)e["status"]! == 201)
            .Select(e => e["requestBody"]!.AsObject()),
    ];

    private static int Deleted(LocalGraph graph) => graph.Exchanges().Count(e => (string?)e["method"] == "DELETE" && (int)e["status"]! == 204);

    private sealed class ConnectedHub(Uri graph) : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var (key, value) in Connection(graph))
            {
                _ = builder.UseSetting(key, value);
            }
        }
    }
}
