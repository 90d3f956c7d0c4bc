using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Hosting;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>What people and the platform are told when a fixed meeting changes: through the public API, against the sandbox.</summary>
public sealed class ChangeMeetingTests
{
    private const string Member = "member@shandong.example.org";
    private const string Successor = "successor@shandong.example.org";

    private static readonly object Webex = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
    private static readonly object Zoom = new { kind = "joinLink", platform = "Zoom", link = "https://meet.example.org/2" };
    private static readonly object Teams = new { kind = "teams", platform = "Microsoft Teams" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_the_invitation_to_the_cancellation_each_recipient_gets_one_message_a_change()
    {
        await using var hub = new Hub();
        var coordinator = await Started(hub);
        var id = await Scheduled(coordinator, Webex, Member);
        await Changed(coordinator, HttpMethod.Post, $"{id}/move", new { start = "2030-12-03T05:00:00Z" });
        await Changed(coordinator, HttpMethod.Put, $"{id}/conference", Zoom);
        _ = await Told(coordinator, id, 9);
        await Changed(coordinator, HttpMethod.Post, $"{id}/cancel", new { reason = "폭설", told = new Dictionary<string, string> { ["ko"] = "폭설" } });

        var messages = await Told(coordinator, id, 12);
        Assert.Equal(
            ["invitation", "change", "change", "cancellation"],
            messages.Where(m => To(m) == Member).Select(m => m.GetProperty("kind").GetString()));
        var entries = await Entries(coordinator, messages.Where(m => To(m) == Member));
        _ = Assert.Single(entries.Select(e => Line(e, "UID")).Distinct());
        Assert.Equal(["0", "1", "2", "3"], entries.Select(e => Line(e, "SEQUENCE")));
        Assert.Equal(["REQUEST", "REQUEST", "REQUEST", "CANCEL"], entries.Select(e => Line(e, "METHOD")));
        var moved = Text(messages, Member, 1);
        Assert.Contains("2030年12月2日", moved, StringComparison.Ordinal);
        Assert.Contains("2030年12月3日", moved, StringComparison.Ordinal);
        var elsewhere = Text(messages, Member, 2);
        Assert.Contains("https://meet.example.org/1", elsewhere, StringComparison.Ordinal);
        Assert.Contains("https://meet.example.org/2", elsewhere, StringComparison.Ordinal);
        Assert.DoesNotContain("폭설", Text(messages, Member, 3), StringComparison.Ordinal);
        Assert.Contains("폭설", Text(messages, "contact@kr.example.org", 3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_joins_is_invited_who_leaves_is_told_so_and_the_others_read_who_changed()
    {
        await using var hub = new Hub();
        var coordinator = await Started(hub);
        var id = await Scheduled(coordinator, Webex, Member);
        await NameAsync(coordinator, id, Successor);
        var messages = await Told(coordinator, id, 3 + 4);
        Assert.Equal(["invitation", "cancellation"], messages.Where(m => To(m) == Member).Select(m => m.GetProperty("kind").GetString()));
        Assert.Equal(["invitation"], messages.Where(m => To(m) == Successor).Select(m => m.GetProperty("kind").GetString()));
        var others = Text(messages, "contact@kr.example.org", 1);
        Assert.Contains("member", others, StringComparison.Ordinal);
        Assert.Contains("successor", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_change_again_is_refused_and_a_look_changes_nothing()
    {
        await using var hub = new Hub();
        var coordinator = await Started(hub);
        var id = await Scheduled(coordinator, Webex, Member);
        var move = new { start = "2030-12-03T05:00:00Z" };
        await Changed(coordinator, HttpMethod.Post, $"{id}/move", move);
        await RefusedAsync(HttpStatusCode.BadRequest, "meeting.sameTime", "/start", await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", move, Stop));
        await RefusedAsync(HttpStatusCode.BadRequest, "conference.same", "/conference", await coordinator.PutAsJsonAsync($"/api/meetings/{id}/conference", Webex, Stop));
        await NameAsync(coordinator, id, Member);
        _ = await coordinator.GetAsync($"/api/meetings/{id}/move", Stop);
        Assert.Equal(1, (await MeetingAsync(coordinator, id)).GetProperty("sequence").GetInt32());
        Assert.Equal(6, (await Told(coordinator, id, 6)).Count);
    }

    [Fact]
    public async Task A_move_through_graph_sends_start_and_end_alone_and_own_staff_get_no_message_of_ours()
    {
        await using var graph = await LocalGraph.Start();
        await using var hub = new GraphHub(graph.Address);
        var coordinator = await Started(hub);
        var id = await Scheduled(coordinator, Teams, LocalGraph.Head, "gyeonggi");
        await Changed(coordinator, HttpMethod.Post, $"{id}/move", new { start = "2030-12-03T05:00:00Z" });
        await NameAsync(coordinator, id, LocalGraph.Secretary, "gyeonggi");
        await Until(() => Patches(graph).Count >= 2);
        Assert.Equal(["@odata.type", "end", "start"], Patches(graph)[0].EnumerateObject().Select(p => p.Name).Order());
        Assert.Equal(["@odata.type", "attendees"], Patches(graph)[1].EnumerateObject().Select(p => p.Name));
        Assert.Equal([LocalGraph.Secretary], Patches(graph)[1].GetProperty("attendees").EnumerateArray()
            .Select(a => a.GetProperty("emailAddress").GetProperty("address").GetString()));
        Assert.Equal(2, Patches(graph).Count);
        Assert.DoesNotContain(await Messages(coordinator, id), m => To(m).EndsWith("@gyeonggi.example.org", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Leaving_teams_cancels_its_event_and_own_staff_then_get_our_invitation()
    {
        await using var graph = await LocalGraph.Start();
        await using var hub = new GraphHub(graph.Address);
        var coordinator = await Started(hub);
        var id = await Scheduled(coordinator, Teams, LocalGraph.Head, "gyeonggi");
        Assert.DoesNotContain(await Messages(coordinator, id), m => To(m) == LocalGraph.Head);
        await Changed(coordinator, HttpMethod.Put, $"{id}/conference", Webex);
        await Until(() => graph.Exchanges().Any(e => e["path"]!.GetValue<string>().EndsWith("/cancel", StringComparison.Ordinal)));
        await Until(async () => (await Messages(coordinator, id)).Any(m => To(m) == LocalGraph.Head));
        Assert.Equal(["invitation"], (await Messages(coordinator, id)).Where(m => To(m) == LocalGraph.Head).Select(m => m.GetProperty("kind").GetString()));

        await Changed(coordinator, HttpMethod.Put, $"{id}/conference", Teams);
        await Until(async () => (await Messages(coordinator, id)).Count(m => To(m) == LocalGraph.Head) == 2);
        Assert.Equal("cancellation", (await Messages(coordinator, id)).Last(m => To(m) == LocalGraph.Head).GetProperty("kind").GetString());
        var events = (await graph.Send("GET", $"users/{LocalGraph.Organiser}/events")).Json!["value"]!.AsArray();
        _ = Assert.Single(events);
    }

    private static async Task<HttpClient> Started(Hub hub)
    {
        _ = hub.Stranger();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        return coordinator;
    }

    /// <summary>A meeting on 2 December 2030 with one named participant, booked and told.</summary>
    private static async Task<string> Scheduled(HttpClient coordinator, object conference, string participant, string government = "shandong")
    {
        var id = await DraftAsync(coordinator);
        await NameAsync(coordinator, id, participant, government);
        await Changed(coordinator, HttpMethod.Post, $"{id}/schedule", new { start = "2030-12-02T05:00:00Z", conference });
        _ = await UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        return id;
    }

    private static Task NameAsync(HttpClient coordinator, string id, string address, string government = "shandong") => Changed(
        coordinator,
        HttpMethod.Put,
        $"{id}/parties/{government}",
        new { participants = new[] { new { name = new { en = address.Split('@')[0] }, office = new { }, title = new { }, role = "member", isRequired = true, email = address } }, needsInterpreter = false });

    private static async Task Changed(HttpClient coordinator, HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, $"/api/meetings/{path}") { Content = JsonContent.Create(body) };
        _ = await JsonAsync(await coordinator.SendAsync(request, Stop));
    }

    private static async Task<IReadOnlyList<JsonElement>> Told(HttpClient coordinator, string id, int count)
    {
        await Until(async () => (await Messages(coordinator, id)).Count >= count);
        return await Messages(coordinator, id);
    }

    /// <summary>A meeting's messages, the oldest first.</summary>
    private static async Task<IReadOnlyList<JsonElement>> Messages(HttpClient coordinator, string id) =>
        [.. (await JsonAsync(await coordinator.GetAsync($"/api/messages?meeting={id}", Stop))).EnumerateArray().Reverse()];

    private static async Task<IReadOnlyList<string>> Entries(HttpClient coordinator, IEnumerable<JsonElement> messages)
    {
        var entries = new List<string>();
        foreach (var message in messages)
        {
            var mail = await coordinator.GetStringAsync($"/api/messages/{message.GetProperty("id").GetString()}/file", Stop);
            var part = mail[mail.IndexOf("Content-Type: text/calendar", StringComparison.Ordinal)..];
            entries.Add(System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(part.Split("\r\n\r\n")[1].Split("\r\n--")[0].ReplaceLineEndings(""))));
        }

        return entries;
    }

    private static string Line(string entry, string name) => entry.Split("\r\n").First(l => l.StartsWith($"{name}:", StringComparison.Ordinal))[(name.Length + 1)..];

    private static string To(JsonElement message) => message.GetProperty("email").GetString()!;

    private static string Text(IEnumerable<JsonElement> messages, string address, int index) =>
        messages.Where(m => To(m) == address).ElementAt(index).GetProperty("text").GetString()!;

    private static IReadOnlyList<JsonElement> Patches(LocalGraph graph) =>
    [
        .. graph.Exchanges().Where(e => e["method"]!.GetValue<string>() == "PATCH")
            .Select(e => JsonDocument.Parse(e["requestBody"]!.ToJsonString()).RootElement),
    ];

    private static Task Until(Func<bool> wanted) => Until(() => Task.FromResult(wanted()));

    private static async Task Until(Func<Task<bool>> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await wanted())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
        }
    }

    /// <summary>A hub that is connected to a sandbox.</summary>
    internal sealed class GraphHub(Uri graph) : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Graph:Address", graph.ToString().TrimEnd('/'))
                .UseSetting("Graph:FixedToken", "secret-token")
                .UseSetting("Graph:Mailbox", LocalGraph.Organiser);
        }
    }
}
