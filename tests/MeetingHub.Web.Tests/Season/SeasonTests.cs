using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Tests.Papers;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Hosting;

namespace MeetingHub.Web.Tests.Season;

/// <summary>Plays the real season by the real command against a hub and a stand-in for Graph on ports of their own.</summary>
public sealed class SeasonTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _folder = Directory.CreateTempSubdirectory("meetinghub-season-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Leaves_the_same_season_when_played_again_after_a_restart()
    {
        string first, printed;
        await using (var graph = await LocalGraph.Start(stateFile: GraphState))
        await using (var hub = Start(graph))
        {
            printed = await PlayAsync(hub);
            first = await StateAsync(hub);
            Assert.Equal(5, CreatedEvents(graph));
        }

        Assert.Equal(
            ["2020-09-21-hebei", "2020-10-13-jilin", "2020-11-04-chongqing", "2020-11-04-kanagawa", "2020-12-01-shandong"],
            Directory.GetFiles(Out, "*.pdf").Select(f => Path.GetFileName(f)[..^4].Split('.')[0]).Distinct().Order());
        Assert.Equal(10, Directory.GetFiles(Out, "*.pdf").Length);
        Assert.Contains("Tuesday, 1 December 2020, 10:30–12:00 (Korea Standard Time) / Tuesday, 1 December 2020, 09:30–11:00 (China Standard Time)", printed, StringComparison.Ordinal);

        await ReleasedAsync();
        await using (var graph = await LocalGraph.Start(stateFile: GraphState))
        await using (var hub = Start(graph))
        {
            _ = await PlayAsync(hub);
            Assert.Equal(first, await StateAsync(hub));
            Assert.Equal(0, CreatedEvents(graph));
        }
    }

    [Fact]
    public async Task Plays_without_Graph_over_join_links_and_keeps_the_host_from_being_in_two_meetings()
    {
        await using var hub = Start(graph: null);
        _ = await PlayAsync(hub);
        using var client = hub.Coordinator();
        var meetings = (await client.GetFromJsonAsync<JsonElement>("/api/meetings", Stop)).EnumerateArray()
            .Select(m => (Start: m.GetProperty("start").GetDateTimeOffset(), End: m.GetProperty("end").GetDateTimeOffset(), Kind: m.GetProperty("booking").GetProperty("conference").GetProperty("kind").GetString()))
            .OrderBy(m => m.Start).ToList();
        Assert.Equal(5, meetings.Count);
        Assert.All(meetings, m => Assert.Equal("joinLink", m.Kind));
        Assert.All(meetings.Zip(meetings.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start, $"{pair.First} and {pair.Second}"));
        Assert.Equal(2, meetings.Count(m => m.Start.UtcDateTime.Date == new DateTime(2020, 11, 4)));
    }

    [Theory]
    [InlineData("cannot be reached", "--hub", "http://127.0.0.1:9")]
    [InlineData("is no address of a hub", "--hub", "ftp:/x")]
    [InlineData("governments.json", null, null)]
    public async Task Says_on_one_line_what_is_in_the_way(string part, string? option, string? value)
    {
        var season = option is null ? _folder : PrintingHouse.Season;
        await File.WriteAllTextAsync(Path.Combine(_folder, "season-api-key"), "mhk_x", Stop);
        string[] also = option is null ? [] : [option, value!];
        var (exit, output, errors) = await TheCommand.RunAsync(["season", season, "--data", _folder, .. also]);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(part, Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    private string Out => Path.Combine(_folder, "out");

    private string GraphState => Path.Combine(_folder, "graph.json");

    private SeasonHub Start(LocalGraph? graph)
    {
        var hub = new SeasonHub(Path.Combine(_folder, "data"), graph?.Address);
        hub.UseKestrel(0);
        hub.StartServer();
        return hub;
    }

    /// <summary>The program's own thread gives the data directory back, a moment after its host has stopped.</summary>
    private async Task ReleasedAsync()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                new FileStream(Path.Combine(_folder, "data", "meetinghub.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
                return;
            }
            catch (IOException) when (!limit.IsCancellationRequested)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
            }
        }
    }

    private async Task<string> PlayAsync(SeasonHub hub)
    {
        var (exit, output, errors) = await TheCommand.RunAsync(
            "season", PrintingHouse.Season, "--hub", hub.ClientOptions.BaseAddress.ToString(), "--data", Path.Combine(_folder, "data"), "--out", Out);
        Assert.True(exit == 0, errors);
        return output;
    }

    /// <summary>Everything that the hub tells of its meetings, and which messages it has.</summary>
    private static async Task<string> StateAsync(SeasonHub hub)
    {
        using var client = hub.Coordinator();
        var meetings = await client.GetStringAsync("/api/meetings", Stop);
        var messages = await client.GetFromJsonAsync<JsonElement>("/api/messages", Stop);
        return meetings + string.Join('\n', messages.EnumerateArray().Select(m => m.GetProperty("fileName").GetString()).Order());
    }

    private static int CreatedEvents(LocalGraph graph) =>
        graph.Exchanges().Count(e => (string?)e["method"] == "POST" && ((string?)e["path"])!.EndsWith("/events", StringComparison.Ordinal) && (int)e["status"]! == 201);

    /// <summary>A hub whose data outlive it.</summary>
    private sealed class SeasonHub(string data, Uri? graph) : Hub(data)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            if (graph is not null)
            {
                _ = builder.UseSetting("Graph:Address", graph.ToString().TrimEnd('/'))
                    .UseSetting("Graph:FixedToken", "secret-token")
                    .UseSetting("Graph:Mailbox", LocalGraph.Organiser);
            }
        }
    }
}
