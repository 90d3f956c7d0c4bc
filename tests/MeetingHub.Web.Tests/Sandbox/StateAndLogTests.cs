using System.Diagnostics;
using System.Globalization;
using GraphSandbox;
using static MeetingHub.Web.Tests.Sandbox.LocalGraph;

namespace MeetingHub.Web.Tests.Sandbox;

/// <summary>What the sandbox leaves behind: its events for the next start, its exchanges for the reader.</summary>
public sealed class StateAndLogTests
{
    [Fact]
    public async Task Events_outlive_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("meetinghub-state-");
        var state = Path.Combine(folder.FullName, "graph", "state.json");
        string before, path;
        await using (var first = await Start(stateFile: state))
        {
            var seen = await first.Created(Event(("isOnlineMeeting", true), ("attendees", Attendees(Head)), ("transactionId", "kept")));
            path = $"me/events/{Uri.EscapeDataString(seen["id"]!.GetValue<string>())}";
            before = (await first.Send("GET", path)).Json!.ToJsonString();
        }

        await using (var second = await Start(stateFile: state))
        {
            Assert.Equal(before, (await second.Send("GET", path)).Json!.ToJsonString());
            _ = await second.Created(Event(("transactionId", "kept")));
            _ = Assert.Single((await second.Send("GET", "me/events")).Json!["value"]!.AsArray());
        }

        Assert.Equal(["state.json"], Directory.GetFiles(Path.GetDirectoryName(state)!).Select(Path.GetFileName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_exchange_is_one_line_with_everything_but_the_token()
    {
        await using var graph = await Start();
        _ = await graph.Created(Event(("subject", "회의 会议 会議")));
        _ = await graph.Send("GET", $"users/meetings%40gyeonggi.example.org/events?$top=5");
        _ = await graph.Send("GET", "me/contacts");
        var lines = graph.Exchanges();
        Assert.Equal([201, 200, 501], lines.Select(l => l["status"]!.GetValue<int>()));
        Assert.All(lines, l => Assert.Equal(
            ["ts", "durationMs", "method", "path", "query", "headers", "requestBody", "status", "responseHeaders", "responseBody"],
            l.Select(p => p.Key)));
        Assert.All(lines, l => Assert.True(DateTimeOffset.TryParse(l["ts"]!.GetValue<string>(), CultureInfo.InvariantCulture, out _)));
        Assert.Equal("회의 会议 会議", lines[0]["requestBody"]!["subject"]!.GetValue<string>());
        Assert.Equal("회의 会议 会議", lines[0]["responseBody"]!["subject"]!.GetValue<string>());
        Assert.Equal(("/v1.0/users/meetings%40gyeonggi.example.org/events", "$top=5"), (lines[1]["path"]!.GetValue<string>(), lines[1]["query"]!.GetValue<string>()));
        Assert.Null(lines[1]["requestBody"]);
        var text = await File.ReadAllTextAsync(graph.LogFile, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("secret-token", text, StringComparison.Ordinal);
        Assert.Contains("회의 会议 会議", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fails_as_often_as_it_is_told_to()
    {
        await using var graph = await Start(SandboxOptions.Parse(["--fail", "429:2"]).Before);
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await graph.Send("GET", "me/events")).Status);
        }

        Assert.Equal([429, 429, 200], statuses);
    }

    [Theory]
    [InlineData("--port", "seventy")]
    [InlineData("--port", "70000")]
    [InlineData("--fail", "429")]
    [InlineData("--fail", "200:1")]
    [InlineData("--colour", "red")]
    [InlineData("--state")]
    public void An_option_that_is_none_is_named(params string[] args)
    {
        var wrong = Assert.Throws<SandboxOptionsException>(() => SandboxOptions.Parse(args));
        Assert.Contains(args[0], wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5190")]
    [InlineData("http://192.0.2.1:5190")]
    [InlineData("https://127.0.0.1:5190")]
    [InlineData("here")]
    public void Listens_on_loopback_only(string urls) =>
        Assert.Throws<SandboxOptionsException>(() => SandboxApp.Build(new SandboxOptions { Urls = urls }));

    [Fact]
    public async Task A_broken_state_or_people_file_stops_the_start()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "{", TestContext.Current.CancellationToken);
        _ = Assert.Throws<SandboxOptionsException>(() => SandboxApp.Build(new SandboxOptions { StateFile = file }));
        _ = Assert.Throws<SandboxOptionsException>(() => SandboxApp.Build(new SandboxOptions { PeopleFile = file }));
        File.Delete(file);
    }

    [Fact]
    public async Task The_command_says_where_it_answers_and_ends_with_2_on_a_wrong_option()
    {
        using var running = Command("--port", "0");
        var line = await running.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Matches(@"^GraphSandbox answers at http://127\.0\.0\.1:\d+/v1\.0$", line);
        using var http = new HttpClient();
        using var response = await http.GetAsync(line!.Split(' ')[^1] + "/me/events", TestContext.Current.CancellationToken);
        Assert.Equal(401, (int)response.StatusCode);
        running.Kill();

        using var wrong = Command("--fail", "often");
        await wrong.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, wrong.ExitCode);
        Assert.StartsWith("GraphSandbox: --fail often", await wrong.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Process Command(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GraphSandbox.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
