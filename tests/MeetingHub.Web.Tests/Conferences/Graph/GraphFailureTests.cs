using System.Net;
using System.Net.Sockets;
using System.Text;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Conferences.Graph;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Testing;
using static MeetingHub.Web.Tests.Conferences.Graph.TeamsHarness;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>What the house makes of a Graph that is busy, away, broken or says no. Nothing waits, and nothing is repeated in silence.</summary>
public sealed class GraphFailureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("3600", 3600)]
    [InlineData("Tue, 10 Nov 2020 00:02:00 GMT", 120)]
    [InlineData("Mon, 09 Nov 2020 00:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public async Task Throttling_is_told_at_once_with_graphs_own_delay(string? retryAfter, int? seconds)
    {
        var asked = 0;
        await using var teams = await Start(context =>
        {
            asked++;
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }

            return Answer(context, 429, "application/json", """{"error": {"code": "TooManyRequests", "message": "Please retry again later."}}""");
        });
        var later = Assert.IsType<ConferenceResult.Later>(await teams.Conference.Book(Request(), Cancellation));
        Assert.Equal("conference.busy", later.Code);
        Assert.Equal(seconds is { } s ? Duration.FromSeconds(s) : null, later.RetryAfter);
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData(401, "conference.signIn", true)]
    [InlineData(408, "conference.busy", true)]
    [InlineData(409, "conference.busy", true)]
    [InlineData(423, "conference.busy", true)]
    [InlineData(500, "conference.busy", true)]
    [InlineData(502, "conference.busy", true)]
    [InlineData(503, "conference.busy", true)]
    [InlineData(504, "conference.busy", true)]
    [InlineData(509, "conference.busy", true)]
    [InlineData(400, "conference.refused", false)]
    [InlineData(403, "conference.forbidden", false)]
    [InlineData(404, "conference.gone", false)]
    [InlineData(412, "conference.refused", false)]
    [InlineData(413, "conference.refused", false)]
    [InlineData(501, "conference.refused", false)]
    public async Task Only_what_can_pass_by_itself_is_for_later(int status, string code, bool later)
    {
        var asked = 0;
        await using var teams = await Start(context =>
        {
            asked++;
            return Answer(context, status, "application/json", """{"error": {"code": "X", "message": "Because."}}""");
        });
        var result = await teams.Conference.Book(Request(), Cancellation);
        Assert.Equal((code, later), result switch
        {
            ConferenceResult.Later l => (l.Code, true),
            ConferenceResult.Refused r => (r.Refusal.Code, false),
            _ => default,
        });
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData(201, "application/json", "{\"id\": \"AAM", "conference.unreadable")]
    [InlineData(201, "text/html", "<html><body>Welcome to the guest network</body></html>", "conference.unreadable")]
    [InlineData(502, "text/html", "<html><body>Bad gateway</body></html>", null)]
    [InlineData(503, "text/plain", "", null)]
    [InlineData(500, "application/json", "{\"error\"", null)]
    [InlineData(202, null, "", "conference.unreadable")]
    public async Task What_is_no_answer_of_graphs_is_for_later(int status, string? type, string body, string? code)
    {
        await using var teams = await Start(context => Answer(context, status, type, body));
        var later = Assert.IsType<ConferenceResult.Later>(await teams.Conference.Book(Request(), Cancellation));
        Assert.Contains(later.Code, code is null ? ["conference.busy", "conference.unreadable"] : new[] { code });
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_for_later()
    {
        await using var teams = await Start(async context =>
        {
            context.Response.StatusCode = 201;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 5000;
            await context.Response.WriteAsync("{\"id\": \"AAM", Cancellation);
            return true;
        });
        _ = Assert.IsType<ConferenceResult.Later>(await teams.Conference.Book(Request(), Cancellation));
    }

    [Fact]
    public async Task A_booking_whose_answer_was_lost_is_found_again_and_not_made_twice()
    {
        var lost = false;
        LocalGraph? graph = null;
        await using var teams = await Start(async context =>
        {
            if (lost || context.Request.Method != "POST")
            {
                return false;
            }

            lost = true;
            using var reader = new StreamReader(context.Request.Body);
            _ = await graph!.Send("POST", $"users/{LocalGraph.Organiser}/events", await reader.ReadToEndAsync(Cancellation));
            context.Abort();
            return true;
        });
        graph = teams.Graph;
        var first = Assert.IsType<ConferenceResult.Later>(await teams.Conference.Book(Request(), Cancellation));
        Assert.Equal("conference.unreachable", first.Code);
        _ = await teams.Booked();
        _ = Assert.Single((await teams.Graph.Send("GET", "me/events")).Json!["value"]!.AsArray());
    }

    [Fact]
    public async Task Nobody_there_is_for_later()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var options = Options(new Uri($"http://127.0.0.1:{port}/v1.0"));
        using var connection = new GraphConnection(options);
        var result = await new GraphConference(connection, options, new FakeClock(Now)).Book(Request(), Cancellation);
        Assert.Equal("conference.unreachable", Assert.IsType<ConferenceResult.Later>(result).Code);
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_for_later()
    {
        await using var teams = await Start(async context =>
        {
            var gone = new TaskCompletionSource();
            await using var _ = context.RequestAborted.Register(gone.SetResult);
            await gone.Task;
            return true;
        }, timeout: TimeSpan.FromSeconds(1));
        var later = Assert.IsType<ConferenceResult.Later>(await teams.Conference.Book(Request(), Cancellation));
        Assert.Equal("conference.unreachable", later.Code);
    }

    [Fact]
    public async Task Who_stops_the_house_is_not_told_that_graph_is_away()
    {
        using var stop = new CancellationTokenSource();
        await using var teams = await Start(async context =>
        {
            await stop.CancelAsync();
            return false;
        });
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => teams.Conference.Book(Request(), stop.Token));
    }

    [Fact]
    public async Task A_refusal_tells_graphs_reason()
    {
        await using var teams = await Start();
        var request = Request(time: new MeetingTime(FirstOfDecember.End, FirstOfDecember.Start, Seoul));
        var refused = Assert.IsType<ConferenceResult.Refused>(await teams.Conference.Book(request, Cancellation));
        Assert.Contains("ErrorCalendarEndDateIsEarlierThanStartDate", refused.Refusal.Detail, StringComparison.Ordinal);
        Assert.Equal("400", refused.Refusal.Facts["status"]);
    }

    private static async Task<bool> Answer(HttpContext context, int status, string? type, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body), Cancellation);
        return true;
    }
}
