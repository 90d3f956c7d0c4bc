using MeetingHub.Staff;
using MeetingHub.Web.Conferences.Graph;
using MeetingHub.Web.Tests.Sandbox;
using NodaTime;
using static MeetingHub.Web.Tests.Conferences.Graph.TeamsHarness;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>Proposed times are kept free in own staff's calendars, quietly, and given back.</summary>
public sealed class GraphHoldsTests
{
    private static readonly HoldRequest Request = new("proposal-1-slot-1-head", EmailAddress.Parse(LocalGraph.Head), "[후보] 산둥성 연석회의", FirstOfDecember);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_held_time_is_tentative_for_its_person_and_nobody_is_written_to()
    {
        await using var teams = await Start();
        var held = Assert.IsType<HoldResult.Held>(await teams.Holds.Place(Request, Cancellation));
        var again = Assert.IsType<HoldResult.Held>(await teams.Holds.Place(Request, Cancellation));
        Assert.Equal(held.Hold, again.Hold);
        Assert.Equal([new BusyTime(FirstOfDecember.Start, FirstOfDecember.End, BusyStatus.Tentative)], await Busy(teams));
        var sent = teams.Graph.Exchanges()[0]["requestBody"]!;
        Assert.Equal(("tentative", "[\"MeetingHub\"]"), (sent["showAs"]!.GetValue<string>(), sent["categories"]!.ToJsonString()));
        Assert.Null(sent["attendees"]);
        Assert.Null(sent["isOnlineMeeting"]);
    }

    [Fact]
    public async Task A_released_time_is_free_and_releasing_twice_is_no_error()
    {
        await using var teams = await Start();
        var held = Assert.IsType<HoldResult.Held>(await teams.Holds.Place(Request, Cancellation));
        _ = Assert.IsType<HoldResult.Released>(await teams.Holds.Release(held.Hold, Cancellation));
        _ = Assert.IsType<HoldResult.Released>(await teams.Holds.Release(held.Hold, Cancellation));
        Assert.Empty(await Busy(teams));
    }

    [Fact]
    public async Task A_calendar_that_is_none_of_ours_is_never_written_in()
    {
        await using var teams = await Start();
        _ = await Assert.ThrowsAsync<ArgumentException>(() => teams.Holds.Place(Request with { Person = EmailAddress.Parse(LocalGraph.Outside) }, Cancellation));
        var unknown = await teams.Holds.Place(Request with { Person = EmailAddress.Parse("nobody@gyeonggi.example.org") }, Cancellation);
        Assert.Equal("conference.gone", Assert.IsType<HoldResult.Refused>(unknown).Refusal.Code);
    }

    [Fact]
    public async Task A_graph_that_is_busy_is_asked_later()
    {
        await using var teams = await Start(GraphSandbox.SandboxOptions.Parse(["--fail", "429:1"]).Before);
        var later = Assert.IsType<HoldResult.Later>(await teams.Holds.Place(Request, Cancellation));
        Assert.Equal(("conference.busy", Duration.FromSeconds(1)), (later.Code, later.RetryAfter));
        _ = Assert.IsType<HoldResult.Held>(await teams.Holds.Place(Request, Cancellation));
    }

    private static async Task<IReadOnlyList<BusyTime>> Busy(TeamsHarness teams)
    {
        var window = new Interval(FirstOfDecember.Start - Duration.FromHours(12), FirstOfDecember.End + Duration.FromHours(12));
        return Assert.IsType<CalendarsResult.Read>(await teams.Calendars.Read([Request.Person], window, Cancellation)).Calendars[0].Busy;
    }
}
