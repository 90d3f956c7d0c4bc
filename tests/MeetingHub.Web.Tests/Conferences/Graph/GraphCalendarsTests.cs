using System.Text;
using MeetingHub.Staff;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Conferences.Graph;
using MeetingHub.Web.Tests.Sandbox;
using NodaTime;
using static MeetingHub.Web.Tests.Conferences.Graph.TeamsHarness;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>Own staff's busy times, as the slot search takes them.</summary>
public sealed class GraphCalendarsTests
{
    private static readonly Interval December = new(Instant.FromUtc(2020, 11, 30, 15, 0), Instant.FromUtc(2020, 12, 31, 15, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_booked_meeting_is_busy_for_its_mailbox_and_tentative_for_who_has_not_answered()
    {
        await using var teams = await Start();
        _ = await teams.Booked();
        var calendars = await Read(teams, December, LocalGraph.Organiser, LocalGraph.Head, LocalGraph.Secretary);
        Assert.Equal([new BusyTime(FirstOfDecember.Start, FirstOfDecember.End)], calendars[0].Busy);
        Assert.Equal([new BusyTime(FirstOfDecember.Start, FirstOfDecember.End, BusyStatus.Tentative)], calendars[1].Busy);
        Assert.Empty(calendars[2].Busy);
        Assert.All(calendars, c => Assert.Null(c.Unreadable));
    }

    [Fact]
    public async Task Outside_people_are_not_even_asked_for_and_unknown_ones_are_unreadable()
    {
        await using var teams = await Start();
        var calendars = await Read(teams, December, LocalGraph.Outside, LocalGraph.Head, "nobody@gyeonggi.example.org");
        Assert.Equal(["outside", null, "5009"], calendars.Select(c => c.Unreadable));
        Assert.DoesNotContain("shandong", await File.ReadAllTextAsync(teams.Graph.LogFile, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_people_and_a_long_window_are_asked_in_graphs_portions()
    {
        await using var teams = await Start();
        var people = Enumerable.Range(1, 45).Select(i => $"staff{i}@gyeonggi.example.org").Append(LocalGraph.Organiser).ToArray();
        var window = new Interval(Instant.FromUtc(2020, 9, 1, 0, 0), Instant.FromUtc(2021, 3, 1, 0, 0));
        // On the border of two portions of the window, and so in both answers.
        var border = window.Start + Duration.FromDays(60);
        _ = await teams.Booked(Request(time: new MeetingTime(border - Duration.FromHours(1), border + Duration.FromHours(1), Seoul)));
        var calendars = await Read(teams, window, people);
        Assert.Equal(46, calendars.Count);
        _ = Assert.Single(calendars[^1].Busy);
        var asked = teams.Graph.Exchanges().Where(e => e["path"]!.GetValue<string>().EndsWith("getSchedule", StringComparison.Ordinal)).ToArray();
        Assert.All(asked, e => Assert.Equal(200, e["status"]!.GetValue<int>()));
        Assert.Equal(3 * 4, asked.Length);
    }

    [Fact]
    public async Task A_window_of_a_minute_is_still_an_answer()
    {
        await using var teams = await Start();
        _ = await teams.Booked();
        var calendars = await Read(teams, new Interval(FirstOfDecember.Start, FirstOfDecember.Start + Duration.FromMinutes(1)), LocalGraph.Organiser);
        _ = Assert.Single(calendars[0].Busy);
    }

    [Fact]
    public async Task Times_come_back_right_in_whatever_zone_graph_writes_them()
    {
        await using var teams = await Start(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("""
                {"value": [{"scheduleId": "head@gyeonggi.example.org", "scheduleItems": [
                  {"status": "busy", "start": {"dateTime": "2020-12-01T06:00:00.0000000Z", "timeZone": "UTC"}, "end": {"dateTime": "2020-12-01T15:30:00.0000000", "timeZone": "Korea Standard Time"}},
                  {"status": "oof", "start": {"dateTime": "2020-12-01T15:00:00", "timeZone": "Asia/Tokyo"}, "end": {"dateTime": "2020-11-30T23:00:00.1234567", "timeZone": "Pacific Standard Time"}},
                  {"status": "newStatus", "start": {"dateTime": "2020-12-01T06:00:00", "timeZone": "utc"}, "end": {"dateTime": "2020-12-01T07:00:00", "timeZone": "W. Europe Standard Time"}}
                ]}]}
                """), Cancellation);
            return true;
        });
        var six = Instant.FromUtc(2020, 12, 1, 6, 0);
        var busy = (await Read(teams, December, LocalGraph.Head))[0].Busy;
        Assert.Equal(
            [
                new BusyTime(six, six, BusyStatus.Busy),
                new BusyTime(six, six + Duration.FromMinutes(30), BusyStatus.Busy),
                new BusyTime(six, six + Duration.FromHours(1) + Duration.FromTicks(1234567), BusyStatus.OutOfOffice),
            ],
            busy);
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_an_answer_that_cannot_be_read()
    {
        await using var teams = await Start(async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("""
                {"value": [{"scheduleId": "head@gyeonggi.example.org", "scheduleItems": [
                  {"status": "busy", "start": {"dateTime": "2020-12-01T06:00:00", "timeZone": "tzone://Microsoft/Custom"}, "end": {"dateTime": "2020-12-01T07:00:00", "timeZone": "UTC"}}]}]}
                """), Cancellation);
            return true;
        });
        var result = await teams.Calendars.Read([EmailAddress.Parse(LocalGraph.Head)], December, Cancellation);
        Assert.Equal("conference.unreadable", Assert.IsType<CalendarsResult.Unavailable>(result).Code);
    }

    private static async Task<IReadOnlyList<StaffCalendar>> Read(TeamsHarness teams, Interval window, params string[] addresses) =>
        Assert.IsType<CalendarsResult.Read>(await teams.Calendars.Read(addresses.Select(EmailAddress.Parse), window, Cancellation)).Calendars;
}
