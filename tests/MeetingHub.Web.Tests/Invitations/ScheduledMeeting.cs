using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Tests.Letters;
using Microsoft.AspNetCore.Hosting;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Invitations;

/// <summary>A meeting between Gyeonggi and Shandong that is fixed and told: the start of whatever can happen to its messages.</summary>
internal static class ScheduledMeeting
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A coordinator of a running hub that knows both governments.</summary>
    public static async Task<HttpClient> StartAsync(Hub hub)
    {
        _ = hub.Stranger();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        return coordinator;
    }

    /// <summary>On 2 December 2030, by a join link, with one member of Shandong at this address; its messages are written when this returns.</summary>
    public static async Task<string> WithAsync(HttpClient coordinator, string member, string start = "2030-12-02T05:00:00Z")
    {
        var id = await DraftAsync(coordinator);
        var people = new[] { new { name = new { en = "Member" }, office = new { }, title = new { }, role = "member", isRequired = true, email = member } };
        _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/meetings/{id}/parties/shandong", new { participants = people, needsInterpreter = false }, Stop));
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start, conference }, Stop));
        _ = await UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        return id;
    }

    /// <summary>Asks for the meeting's messages until they are as wanted, for at most half a minute.</summary>
    public static async Task<IReadOnlyList<JsonElement>> MessagesAsync(HttpClient coordinator, string meeting, Func<IReadOnlyList<JsonElement>, bool> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        for (; ; await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop))
        {
            List<JsonElement> messages = [.. (await JsonAsync(await coordinator.GetAsync($"/api/messages?meeting={meeting}", Stop))).EnumerateArray()];
            if (wanted(messages))
            {
                return messages;
            }

            Assert.False(limit.IsCancellationRequested, $"It never came to that: {string.Join('\n', messages.Select(m => $"{m.GetProperty("kind")} {m.GetProperty("email")} {m.GetProperty("state")}"))}");
        }
    }

    /// <summary>A hub that submits to a mail server on this machine.</summary>
    public sealed class MailingHub(MailPeer peer) : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Mail:Host", "127.0.0.1").UseSetting("Mail:Port", $"{peer.Port}").UseSetting("Mail:Security", "None");
        }
    }
}
