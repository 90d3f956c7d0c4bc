using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Hosting;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>The search for a meeting's times asks own staff's calendars, through the public API and the real SDK.</summary>
public sealed class StaffTimesTests
{
    private const string OneDay = "2031-05-12";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slot_never_lies_in_an_appointment_of_own_staff()
    {
        await using var graph = await LocalGraph.Start();
        await using var hub = new ConnectedHub(graph.Address);
        using var coordinator = hub.Coordinator();
        var meeting = await Drafted(coordinator);
        var free = await Starts(coordinator, meeting);
        // The head is away for the whole morning in Korea.
        var morning = LocalGraph.Event(("start", LocalGraph.Time(OneDay + "T09:00:00")), ("end", LocalGraph.Time(OneDay + "T13:00:00")), ("showAs", "oof"));
        Assert.Equal(201, (await graph.Send("POST", $"users/{LocalGraph.Head}/events", morning)).Status);
        var left = await Starts(coordinator, meeting);
        Assert.Contains(free, s => string.CompareOrdinal(s, OneDay + "T04:00:00Z") < 0);
        Assert.NotEmpty(left);
        Assert.All(left, s => Assert.True(string.CompareOrdinal(s, OneDay + "T04:00:00Z") >= 0, s));
    }

    [Fact]
    public async Task Times_are_found_when_graph_is_away()
    {
        await using var graph = await LocalGraph.Start(GraphSandbox.SandboxOptions.Parse(["--fail", "503:1000"]).Before);
        await using var hub = new ConnectedHub(graph.Address);
        using var coordinator = hub.Coordinator();
        Assert.NotEmpty(await Starts(coordinator, await Drafted(coordinator)));
        Assert.NotEmpty(graph.Exchanges());
    }

    private static async Task<string> Drafted(HttpClient coordinator)
    {
        await Enter(coordinator, "gyeonggi", "KR", "Asia/Seoul", "ko", "경기도", isHost: true);
        await Enter(coordinator, "shandong", "CN", "Asia/Shanghai", "zh-Hans", "山东省", isHost: false);
        var meeting = await Sent(coordinator, HttpMethod.Post, "/api/meetings", $$"""
            {"plan": {"title": {"ko": "연석회의", "zh-Hans": "联席会议"}, "window": {"start": "{{OneDay}}", "end": "{{OneDay}}"},
              "agenda": [{"title": {"ko": "안건"}, "minutes": 30}], "interpretation": "none", "openness": "open",
              "minutesKind": "agreedRecord", "minutesLanguages": ["ko", "zh-Hans"]}, "partners": ["shandong"]}
            """);
        var id = meeting["id"]!.GetValue<string>();
        _ = await Sent(coordinator, HttpMethod.Put, $"/api/meetings/{id}/parties/gyeonggi", $$"""
            {"participants": [{"name": {"ko": "과장"}, "office": {"ko": "외교통상과"}, "title": {"ko": "과장"}, "role": "head", "isRequired": true, "email": "{{LocalGraph.Head}}"}], "needsInterpreter": false}
            """);
        return id;
    }

    private static Task<JsonNode> Enter(HttpClient coordinator, string id, string country, string zone, string language, string name, bool isHost) =>
        Sent(coordinator, HttpMethod.Put, $"/api/governments/{id}", $$$"""
            {"country": "{{{country}}}", "zone": "{{{zone}}}", "name": {"{{{language}}}": "{{{name}}}"}, "language": "{{{language}}}", "isHost": {{{(isHost ? "true" : "false")}}},
             "officeHours": {"seasons": [{"from": "01-01", "through": "12-31", "weekly": [{"days": ["mon", "tue", "wed", "thu", "fri"], "start": "09:00", "end": "18:00"}]}],
               "source": {"en": "a test"}, "assumed": false}}
            """);

    private static async Task<string[]> Starts(HttpClient coordinator, string meeting)
    {
        var found = await coordinator.GetFromJsonAsync<JsonNode>($"/api/meetings/{meeting}/slots?top=100", Cancellation);
        return [.. found!["slots"]!.AsArray().Select(s => s!["start"]!.GetValue<string>())];
    }

    private static async Task<JsonNode> Sent(HttpClient coordinator, HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        using var answer = await coordinator.SendAsync(request, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    private sealed class ConnectedHub(Uri graph) : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Graph:Mailbox", LocalGraph.Organiser)
                .UseSetting("Graph:Address", graph.AbsoluteUri)
                .UseSetting("Graph:FixedToken", "secret-token");
        }
    }
}
