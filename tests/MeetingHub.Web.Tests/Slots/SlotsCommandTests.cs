using System.Text.Json.Nodes;

namespace MeetingHub.Web.Tests.Slots;

/// <summary>Runs the command as a program of its own, as a script would.</summary>
public sealed class SlotsCommandTests
{
    private const string Found = """{"id": "한중", "organizerZone": "Asia/Seoul", "window": {"from": "2026-12-01", "to": "2026-12-01"}, "durationMinutes": 60, "participants": [{"id": "a", "zone": "Asia/Seoul", "workingHours": [{"days": ["tue"], "start": "09:00", "end": "12:00"}]}]}""";

    private static readonly string NotFound = Found.Replace("\"durationMinutes\": 60", "\"durationMinutes\": 240", StringComparison.Ordinal);
    private static readonly string Wrong = Found.Replace("Asia/Seoul", "Asia/Soul", StringComparison.Ordinal);

    [Fact]
    public async Task Tells_the_best_slots_and_with_all_every_start_and_exits_0()
    {
        var (exit, output, errors) = await TheCommand.RunWithAsync(Found, "slots", "-", "--all", "--top", "2");

        var result = JsonNode.Parse(output)!;
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(("한중", "ok", 9, 9, 2), (
            (string?)result["id"], (string?)result["status"], (int)result["feasibleStarts"]!, result["starts"]!.AsArray().Count, result["slots"]!.AsArray().Count));
        Assert.Equal("2026-12-01T00:00:00Z", (string?)result["starts"]![0]);
    }

    [Fact]
    public async Task Says_why_no_time_works_and_exits_3()
    {
        var (exit, output, errors) = await TheCommand.RunWithAsync(NotFound, "slots", "-");

        var result = JsonNode.Parse(output)!;
        Assert.Equal((3, "", "none"), (exit, errors, (string?)result["status"]));
        Assert.Equal(180, (int)result["explanation"]!["singleRelaxations"]!["maxDurationMinutes"]!);
    }

    [Fact]
    public async Task Tells_every_error_as_json_and_one_line_and_exits_2()
    {
        var (exit, output, errors) = await TheCommand.RunWithAsync(Wrong, "slots", "-");

        Assert.Equal(2, exit);
        Assert.Equal(
            ["/organizerZone", "/participants/0/zone"], JsonNode.Parse(output)!["errors"]!.AsArray().Select(e => (string?)e!["path"]));
        Assert.Contains("unknownZone at \"/organizerZone\"", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_line_by_line_in_place_and_exits_0()
    {
        var (exit, output, errors) = await TheCommand.RunWithAsync($"{Found}\n\nno json\n{NotFound}\r\n{Wrong}", "slots", "--lines", "-");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(
            ["ok", "error", "error", "none", "error"], output.TrimEnd('\n').Split('\n').Select(line => (string?)JsonNode.Parse(line)!["status"]));
    }

    /// <summary>Such a line takes a second; looked through again with every block that is read, it took minutes.</summary>
    [Fact]
    public async Task Reads_a_line_of_many_megabytes_block_by_block()
    {
        var large = $"{Found[..^1]}{new string(' ', 40_000_000)}}}";

        var (exit, output, errors) = await TheCommand.RunWithAsync($"{large}\n{NotFound}\n", "slots", "--lines", "-");

        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal(["ok", "none"], output.TrimEnd('\n').Split('\n').Select(line => (string?)JsonNode.Parse(line)!["status"]));
    }

    [Theory]
    [InlineData("cannot be opened", "slots", "no/such/file.json")]
    [InlineData("--top", "slots", "-", "--top", "-1")]
    [InlineData("--top 3000000000 is no number of slots", "slots", "-", "--top", "3000000000")]
    [InlineData("--top", "slots", "-", "--top", "many")]
    [InlineData("--best", "slots", "-", "--best")]
    [InlineData("Required argument missing", "slots")]
    public async Task Says_what_is_wrong_with_the_command_only_on_standard_error(string part, params string[] arguments)
    {
        var (exit, output, errors) = await TheCommand.RunWithAsync("", arguments);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(part, Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }
}
