using System.Text.Json;
using MeetingHub.Web.Tests.Meetings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Reminders;

/// <summary>A hub at a moment of the test's choice, on data that outlive it.</summary>
internal sealed class ClockedHub(string data, DateTimeOffset now, params (string Key, string Value)[] settings) : Hub(data)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public JumpingClock Clock { get; } = new(now);

    /// <summary>Moves the clock to a moment.</summary>
    public void GoTo(DateTimeOffset moment)
    {
        Assert.True(moment > Clock.GetUtcNow(), $"{moment} is not ahead of {Clock.GetUtcNow()}.");
        Clock.JumpTo(moment);
    }

    /// <summary>The messages of some kinds, oldest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> MessagesAsync(string kind)
    {
        using var coordinator = Coordinator();
        var messages = await Exchange.JsonAsync(await coordinator.GetAsync("/api/messages", Stop));
        return [.. messages.EnumerateArray().Where(m => m.GetProperty("kind").GetString() == kind).OrderBy(m => m.GetProperty("createdAt").GetString(), StringComparer.Ordinal)];
    }

    /// <summary>Waits until there are so many messages of a kind; more than that is wrong too.</summary>
    public Task<IReadOnlyList<JsonElement>> MessagesAsync(string kind, int count) => MessagesAsync(kind, count, _ => true);

    /// <summary>Waits until there are so many messages of a kind, and every one is handed over as a file.</summary>
    public Task<IReadOnlyList<JsonElement>> WrittenAsync(string kind, int count) => MessagesAsync(kind, count, m => m.GetProperty("state").GetString() == "written");

    private async Task<IReadOnlyList<JsonElement>> MessagesAsync(string kind, int count, Func<JsonElement, bool> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            var messages = await MessagesAsync(kind);
            if (messages.Count >= count && messages.All(isSo))
            {
                Assert.Equal(count, messages.Count);
                return messages;
            }

            Assert.False(limit.IsCancellationRequested, $"{messages.Count} of {count} messages {kind} at {Clock.GetUtcNow():u}.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (key, value) in settings)
        {
            _ = builder.UseSetting(key, value);
        }

        _ = builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
