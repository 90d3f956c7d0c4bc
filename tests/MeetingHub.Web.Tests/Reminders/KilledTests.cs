using System.Globalization;
using System.Net.Http.Json;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Reminders;

/// <summary>The service is killed, as an outage kills it, around the moment when reminders are due: nobody is forgotten, nobody reminded twice.</summary>
public sealed class KilledTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-killed-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public Task Killed_before_a_reminder_is_due_and_started_after_it() => TryAsync(seed: 1, meetings: 1, kills: 1);

    [Theory, Trait("Duration", "Long")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public Task Killed_again_and_again_while_reminders_fall_due(int seed) => TryAsync(seed, meetings: 6, kills: 8);

    /// <summary>Meetings whose last reminder, an hour before, falls due within seconds of each other, while the service lives for moments only.</summary>
    private async Task TryAsync(int seed, int meetings, int kills)
    {
        var random = new Random(seed);
        using (var service = await StartedCommand.StartAsync(_data))
        {
            await RegisterAsync(service.Client);
            for (var i = 0; i < meetings; i++)
            {
                await ScheduleAsync(service.Client);
            }
        }

        for (var i = 0; i < kills; i++)
        {
            using var service = await StartedCommand.StartAsync(_data);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(10, 1500)), TimeProvider.System, Stop);
        }

        using var last = await StartedCommand.StartAsync(_data);
        Assert.Equal(2 * meetings, await UntilAsync(last.Client, 2 * meetings));
    }

    /// <summary>A meeting an hour and a quarter of a minute ahead, which is told to both contacts: time enough for a busy machine to plan it.</summary>
    private static async Task ScheduleAsync(HttpClient coordinator)
    {
        var id = await DraftAsync(coordinator);
        var start = TimeProvider.System.GetUtcNow().AddHours(1).AddSeconds(15);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new
        {
            start = start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" },
        }, Stop));
        _ = await Meetings.Exchange.UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
    }

    /// <summary>How many reminders are written as files, asked until there are as many as wanted, for at most a minute.</summary>
    private static async Task<int> UntilAsync(HttpClient coordinator, int wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            var messages = (await JsonAsync(await coordinator.GetAsync("/api/messages", Stop))).EnumerateArray()
                .Where(m => m.GetProperty("kind").GetString() == "meetingReminder").ToList();
            if (limit.IsCancellationRequested || (messages.Count >= wanted && messages.All(m => m.GetProperty("state").GetString() == "written")))
            {
                return messages.Count;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, Stop);
        }
    }
}
