using System.Text.Json.Nodes;
using static MeetingHub.Web.Tests.Sandbox.LocalGraph;

namespace MeetingHub.Web.Tests.Sandbox;

/// <summary>Who is busy when, and how much may be asked at once.</summary>
public sealed class ScheduleTests(RunningSandbox running) : IClassFixture<RunningSandbox>
{
    private LocalGraph Graph => running.Graph;

    [Theory]
    [InlineData("busy", "0200")]
    [InlineData("tentative", "0100")]
    [InlineData("oof", "0300")]
    [InlineData("free", "0000")]
    [InlineData("workingElsewhere", "0000")]
    public async Task A_digit_tells_how_strongly_somebody_is_not_free(string status, string digits)
    {
        await using var graph = await Start();
        _ = await graph.Created(Event(("showAs", status)));
        var answer = await Ask(graph, [Organiser], "2020-12-01T14:30:00", "2020-12-01T16:30:00", 30);
        // 15:00 to 16:30 is three half hours; the last is asked for here only in part.
        var schedule = answer.Json!["value"]![0]!;
        Assert.Equal(digits[..2] + digits[1] + digits[1], schedule["availabilityView"]!.GetValue<string>());
        Assert.Equal(status, schedule["scheduleItems"]![0]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task Who_has_not_answered_an_invitation_is_tentative()
    {
        await using var graph = await Start();
        _ = await graph.Created(Event(("attendees", Attendees(Head))));
        var answer = await Ask(graph, [Head, Secretary], "2020-12-01T15:00:00", "2020-12-01T16:00:00", 30);
        Assert.Equal(["11", "00"], answer.Json!["value"]!.AsArray().Select(s => s!["availabilityView"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_outside_address_has_an_error_and_no_view()
    {
        var answer = await Ask(Graph, [Outside], "2020-12-01T15:00:00", "2020-12-01T16:00:00", 30);
        var schedule = answer.Json!["value"]![0]!;
        Assert.Equal("5009", schedule["error"]!["responseCode"]!.GetValue<string>());
        Assert.Null(schedule["availabilityView"]);
    }

    [Fact]
    public async Task A_private_entry_keeps_its_subject_to_itself()
    {
        await using var graph = await Start();
        _ = await graph.Created(Event(("sensitivity", "private")));
        var item = (await Ask(graph, [Organiser], "2020-12-01T15:00:00", "2020-12-01T16:00:00", 30)).Json!["value"]![0]!["scheduleItems"]![0]!;
        Assert.True(item["isPrivate"]!.GetValue<bool>());
        Assert.Null(item["subject"]);
    }

    [Theory]
    [InlineData(20, "2020-12-01T00:00:00", "2021-01-31T23:59:00", 30, 200, null)]
    [InlineData(21, "2020-12-01T00:00:00", "2020-12-02T00:00:00", 30, 400, "Schedules")]
    [InlineData(0, "2020-12-01T00:00:00", "2020-12-02T00:00:00", 30, 400, "Schedules")]
    [InlineData(1, "2020-12-01T00:00:00", "2021-02-01T00:00:00", 30, 400, "EndTime")]
    [InlineData(1, "2020-12-02T00:00:00", "2020-12-01T00:00:00", 30, 400, "EndTime")]
    [InlineData(1, "2020-12-01T00:00:00", "2020-12-02T00:00:00", 4, 400, "AvailabilityViewInterval")]
    [InlineData(1, "2020-12-01T00:00:00", "2020-12-02T00:00:00", 1441, 400, "AvailabilityViewInterval")]
    public async Task Asks_have_graphs_limits(int addresses, string from, string to, int step, int status, string? target)
    {
        var answer = await Ask(Graph, [.. Enumerable.Repeat(Organiser, addresses)], from, to, step);
        Assert.Equal((status, target), (answer.Status, answer.Target));
    }

    [Theory]
    [InlineData("Schedules", "StartTime", "EndTime", 200)]
    [InlineData("schedules", "startTime", "endTime", 200)]
    [InlineData("schedule", "startTime", "endTime", 400)]
    public async Task Parameters_are_read_in_both_spellings(string schedules, string start, string end, int status)
    {
        var body = new JsonObject { [schedules] = new JsonArray(Organiser), [start] = Time("2020-12-01T00:00:00"), [end] = Time("2020-12-02T00:00:00") };
        Assert.Equal(status, (await Graph.Send("POST", "me/calendar/getSchedule", body.ToJsonString())).Status);
    }

    [Theory]
    [InlineData("Schedules")]
    [InlineData("StartTime")]
    [InlineData("EndTime")]
    public async Task A_parameter_that_is_left_out_is_named(string missing)
    {
        var body = new JsonObject { ["schedules"] = new JsonArray(Organiser), ["startTime"] = Time("2020-12-01T00:00:00"), ["endTime"] = Time("2020-12-02T00:00:00") };
        _ = body.Remove(char.ToLowerInvariant(missing[0]) + missing[1..]);
        var answer = await Graph.Send("POST", "me/calendar/getSchedule", body.ToJsonString());
        Assert.Equal((400, missing), (answer.Status, answer.Target));
    }

    private static Task<Answer> Ask(LocalGraph graph, string[] addresses, string from, string to, int step) =>
        graph.Send("POST", "me/calendar/getSchedule", new JsonObject
        {
            ["schedules"] = new JsonArray([.. addresses]),
            ["startTime"] = Time(from),
            ["endTime"] = Time(to),
            ["availabilityViewInterval"] = step,
        }.ToJsonString());
}
