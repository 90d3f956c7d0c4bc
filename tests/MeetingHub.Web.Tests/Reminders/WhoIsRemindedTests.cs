using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Tests.Invitations;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Reminders;

/// <summary>Nobody is forgotten and nobody is bothered: who gets a reminder, and what becomes of one that still waits to be sent by hand.</summary>
public sealed class WhoIsRemindedTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>14:00 in Korea, a Monday.</summary>
    private static readonly DateTimeOffset Start = At("2030-12-02T05:00:00Z");

    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-reminded-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Offices_that_share_a_mailbox_or_have_no_known_contact_are_reminded_too()
    {
        await using var hub = Hub();
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        // The province and its capital answer from one mailbox; of the third nobody is known.
        _ = await JsonAsync(await coordinator.PutAsJsonAsync("/api/governments/jinan", Government("CN", "Asia/Shanghai", "zh-Hans", "济南市"), Stop));
        var unknown = JsonSerializer.SerializeToNode(Government("JP", "Asia/Tokyo", "ja", "神奈川県"))!.AsObject();
        _ = unknown.Remove("contact");
        _ = await JsonAsync(await coordinator.PutAsJsonAsync("/api/governments/kanagawa", unknown, Stop));
        var id = (await JsonAsync(await coordinator.PostAsJsonAsync("/api/meetings", new { plan = Plan(), partners = new[] { "shandong", "jinan", "kanagawa" } }, Stop)))
            .GetProperty("id").GetString();
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts = new[] { Z(Start) }, deadline = "2030-11-15T18:00:00" }, Stop));

        hub.GoTo(At("2030-11-13T00:00:00Z"));
        var reminders = await hub.MessagesAsync("answerReminder", 3);
        Assert.Equal(
            ["jinan contact@cn.example.org", "kanagawa ", "shandong contact@cn.example.org"],
            reminders.Select(m => $"{m.GetProperty("government").GetString()} {m.GetProperty("email").GetString()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_office_where_nobody_is_known_is_invited_and_reminded_and_its_contact_once_they_are()
    {
        await using var hub = Hub();
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        var named = JsonSerializer.SerializeToNode(Government("CN", "Asia/Shanghai", "zh-Hans", "山东省"))!.AsObject();
        var unnamed = named.DeepClone().AsObject();
        _ = unnamed.Remove("contact");
        _ = await JsonAsync(await coordinator.PutAsJsonAsync("/api/governments/shandong", unnamed, Stop));
        var id = await DraftAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = Z(Start), conference = Conference(null) }, Stop));
        var invited = Assert.Single(await hub.MessagesAsync("invitation", 2), m => m.GetProperty("government").GetString() == "shandong");
        Assert.Equal(JsonValueKind.Null, invited.GetProperty("email").ValueKind);
        hub.GoTo(Start.AddDays(-7));
        Assert.Contains(await hub.MessagesAsync("meetingReminder", 2), m => m.GetProperty("government").GetString() == "shandong");

        _ = await JsonAsync(await coordinator.PutAsJsonAsync("/api/governments/shandong", named, Stop));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = Z(Start.AddDays(1)) }, Stop));
        var again = (await hub.MessagesAsync("invitation", 3)).Where(m => m.GetProperty("government").GetString() == "shandong").ToList();
        Assert.Equal("contact@cn.example.org", again[^1].GetProperty("email").GetString());
        Assert.Empty(await hub.MessagesAsync("cancellation"));
    }

    [Fact]
    public async Task Whoever_has_declined_is_left_alone_and_the_others_are_reminded()
    {
        await using var hub = Hub();
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, "member@shandong.example.org");
        _ = await hub.MessagesAsync("invitation", 3);
        foreach (var invitation in (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/invitations", Stop))).EnumerateArray()
            .Where(i => i.GetProperty("government").GetString() == "shandong"))
        {
            // The contact does not come either; but it is the contact who tells their side.
            var answered = await coordinator.PostAsJsonAsync(
                $"/api/meetings/{id}/invitations/{invitation.GetProperty("id").GetString()}/answer",
                new { attendance = "notAttending", givenBy = "王主任", channel = "phone" },
                Stop);
            Assert.True(answered.IsSuccessStatusCode, await answered.Content.ReadAsStringAsync(Stop));
        }

        hub.GoTo(Start.AddHours(-1));
        Assert.Equal(
            ["contact@cn.example.org", "contact@kr.example.org"], (await hub.MessagesAsync("meetingReminder", 2)).Select(m => m.GetProperty("email").GetString()).Order());
    }

    [Fact]
    public async Task A_day_for_the_test_replaces_the_request_for_one_and_leaves_what_else_waits()
    {
        await using var hub = Hub();
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await DraftAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = Z(Start), conference = Conference(null) }, Stop));
        _ = await hub.MessagesAsync("invitation", 2);
        hub.GoTo(Start.AddDays(-10).AddHours(1));
        _ = await hub.MessagesAsync("testSession", 1);
        _ = await hub.MessagesAsync("delegationReminder", 1);
        Assert.Equal(["delegationReminder", "testSession"], await OpenAsync(coordinator));

        _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/meetings/{id}/conference", Conference("2030-11-28"), Stop));
        Assert.Equal(["delegationReminder"], await OpenAsync(coordinator));
        hub.GoTo(At("2030-11-27T00:30:00Z"));
        Assert.Contains("2030年11月28日", (await hub.MessagesAsync("testSession", 2))[1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_that_still_waits_is_not_sent_with_a_link_that_is_gone()
    {
        await using var hub = Hub();
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await DraftAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = Z(Start), conference = Conference("2030-11-20") }, Stop));
        _ = await hub.MessagesAsync("invitation", 2);
        hub.GoTo(Start.AddDays(-7));
        _ = await hub.MessagesAsync("meetingReminder", 2);
        Assert.Equal(2, await WaitingAsync());

        _ = await JsonAsync(await coordinator.PutAsJsonAsync(
            $"/api/meetings/{id}/conference", new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/2", testDate = "2030-11-20" }, Stop));
        _ = await hub.MessagesAsync("change", 2);
        Assert.Equal(0, await WaitingAsync());
        hub.GoTo(Start.AddDays(-1));
        var anew = (await hub.MessagesAsync("meetingReminder", 4)).Skip(2).ToList();
        Assert.All(anew, m => Assert.Contains("https://meet.example.org/2", m.GetProperty("text").GetString(), StringComparison.Ordinal));

        async Task<int> WaitingAsync() => (await JsonAsync(await coordinator.GetAsync("/api/messages?open=true", Stop))).EnumerateArray()
            .Count(m => m.GetProperty("kind").GetString() == "meetingReminder");
    }

    [Fact]
    public async Task A_partner_whose_zone_is_corrected_is_reminded_by_its_right_clock()
    {
        await using var hub = Hub();
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await DraftAsync(coordinator);
        // On a Tuesday: a day before it is a working day everywhere, and the clocks of Paris go back on the Sunday between.
        _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/meetings/{id}/plan", Plan("2030-10-28", "2030-11-29"), Stop));
        var start = At("2030-10-29T05:00:00Z");
        hub.GoTo(At("2030-10-07T00:00:00Z"));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = Z(start), conference = Conference(null) }, Stop));
        _ = await hub.MessagesAsync("invitation", 2);
        _ = await JsonAsync(await coordinator.PutAsJsonAsync("/api/governments/shandong", Government("FR", "Europe/Paris", "zh-Hans", "山东省"), Stop));

        // Seven days before is 06:00 in Paris, still by summer time: an hour earlier than seven times 24 hours.
        hub.GoTo(start.AddDays(-7).AddMinutes(-50));
        Assert.Equal("shandong", Assert.Single(await hub.MessagesAsync("meetingReminder", 1)).GetProperty("government").GetString());
    }

    private ClockedHub Hub() => new(_data, At("2030-09-30T00:00:00Z"));

    private static object Conference(string? testDate) => new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1", testDate };

    private static async Task<IReadOnlyList<string>> OpenAsync(HttpClient coordinator) =>
        [.. (await JsonAsync(await coordinator.GetAsync("/api/messages?open=true", Stop))).EnumerateArray()
            .Select(m => m.GetProperty("kind").GetString()!).Where(kind => kind is "testSession" or "delegationReminder").Order()];

    private static string Z(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
