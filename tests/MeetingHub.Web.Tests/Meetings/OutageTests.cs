using System.Net.Http.Json;
using MeetingHub.Web.Tests.Reminders;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>Graph is away when a meeting is fixed: nothing is lost, and nothing is booked twice.</summary>
public sealed class OutageTests
{
    [Theory]
    [InlineData(503, false)]
    [InlineData(429, false)]
    [InlineData(503, true)]
    public async Task A_queued_booking_goes_out_once_when_the_server_is_back(int status, bool answersAreLost)
    {
        var isAway = true;
        await using var graph = await LocalGraph.Start(async context =>
        {
            if (!isAway || !HttpMethods.IsPost(context.Request.Method) || !context.Request.Path.Value!.EndsWith("/events", StringComparison.Ordinal))
            {
                return false;
            }

            if (answersAreLost)
            {
                // The event is made, and its answer never arrives.
                isAway = false;
                context.Response.OnStarting(() =>
                {
                    context.Abort();
                    return Task.CompletedTask;
                });
                return false;
            }

            context.Response.StatusCode = status;
            await context.Response.WriteAsync("{\"error\":{\"code\":\"ServiceUnavailable\",\"message\":\"Please retry again later.\"}}");
            return true;
        });
        await using var hub = new GraphHub(graph.Address);
        _ = hub.Stranger();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        var start = await BestSlotAsync(coordinator, id);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/schedule", new { start, conference = new { kind = "teams", platform = "Microsoft Teams" } }, TestContext.Current.CancellationToken));

        var waiting = await UntilAsync(coordinator, id, m => m.GetProperty("booking").TryGetProperty("problem", out var problem) && problem.GetString() is not null);
        Assert.Equal("queued", waiting.GetProperty("booking").GetProperty("state").GetString());

        isAway = false;
        hub.Clock.JumpTo(hub.Clock.GetUtcNow().AddMinutes(1));
        var booked = await UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        Assert.StartsWith("https://teams.microsoft.com/", booked.GetProperty("booking").GetProperty("conference").GetProperty("link").GetString(), StringComparison.Ordinal);
        var events = await graph.Send("GET", $"users/{LocalGraph.Organiser}/events");
        _ = Assert.Single(events.Json!["value"]!.AsArray());
    }

    /// <summary>A hub connected to Graph, whose clock runs and can be moved forward.</summary>
    private sealed class GraphHub(Uri graph) : Hub
    {
        public JumpingClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Graph:Address", graph.ToString().TrimEnd('/'))
                .UseSetting("Graph:FixedToken", "secret-token")
                .UseSetting("Graph:Mailbox", LocalGraph.Organiser)
                .UseSetting("Logging:LogLevel:MeetingHub.Web.Outbox", "Error")
                .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
        }
    }
}
