using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingHub.Web.Tests.Slots;

public sealed class SlotsApiTests(Hub hub) : IClassFixture<Hub>
{
    private const string Problem = """
        {"organizerZone": "Asia/Seoul", "window": {"from": "2026-12-01", "to": "2026-12-01"}, "durationMinutes": 60,
         "participants": [{"id": "a", "zone": "Asia/Seoul", "workingHours": [{"days": ["tue"], "start": "09:00", "end": "12:00"}]}]}
        """;

    [Fact]
    public async Task Answers_a_problem_as_the_command_does()
    {
        var (status, result) = await PostAsync("/api/slots?all=true&top=1", Problem);

        Assert.Equal((HttpStatusCode.OK, "ok", 9, 1), (
            status, (string?)result["status"], result["starts"]!.AsArray().Count, result["slots"]!.AsArray().Count));
    }

    [Fact]
    public async Task Tells_every_error_with_400()
    {
        var (status, result) = await PostAsync("/api/slots", Problem.Replace("Asia/Seoul", "Asia/Soul", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["/organizerZone", "/participants/0/zone"], result["errors"]!.AsArray().Select(e => (string?)e!["path"]));
    }

    [Fact]
    public async Task Is_closed_to_strangers()
    {
        using var stranger = hub.Stranger();
        using var content = new StringContent(Problem, Encoding.UTF8, "application/json");
        var answer = await stranger.PostAsync("/api/slots", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<(HttpStatusCode Status, JsonNode Result)> PostAsync(string address, string problem)
    {
        using var coordinator = hub.Coordinator();
        using var content = new StringContent(problem, Encoding.UTF8, "application/json");
        using var answer = await coordinator.PostAsync(address, content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!);
    }
}
