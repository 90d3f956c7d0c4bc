using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Tests.Invitations;
using MeetingHub.Web.Tests.Reminders;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Desk;

/// <summary>What waits for the coordinator comes and goes with the meetings, and each thing leads to the page that moves it on.</summary>
public sealed class WaitingTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-waiting-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task One_meeting_from_the_search_for_a_time_to_its_minutes()
    {
        await using var hub = new ClockedHub(_data, new DateTimeOffset(2030, 9, 2, 0, 0, 0, TimeSpan.Zero));
        _ = hub.Stranger();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        Assert.Empty(await KindsAsync(coordinator));

        var id = await DraftAsync(coordinator);
        Assert.Equal([("timeMissing", $"/meetings/{id}/time")], await KindsAsync(coordinator));

        _ = await JsonAsync(await coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/proposal", new { starts = new[] { "2030-12-04T05:00:00Z" }, deadline = "2030-09-20T18:00:00" }, Stop));
        _ = await hub.MessagesAsync("proposal", 1);
        Assert.Contains(await AllAsync(coordinator), w => (Kind(w), w.GetProperty("government").GetString()) == ("answer", "shandong"));
        await SendAllAsync(coordinator);
        _ = await JsonAsync(await coordinator.PutAsJsonAsync(
            $"/api/meetings/{id}/proposal/answers/shandong", new { choices = new[] { "possible" }, givenBy = "联系人", channel = "phone" }, Stop));
        Assert.Equal([("decision", $"/meetings/{id}/proposal")], await KindsAsync(coordinator));

        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/decision", new
        {
            start = "2030-12-04T05:00:00Z",
            conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" },
        }, Stop));
        _ = await hub.WrittenAsync("invitation", 2);
        await SendAllAsync(coordinator);
        Assert.Equal([("listMissing", $"/meetings/{id}/parties/shandong"), ("testMissing", $"/meetings/{id}/conference")], await KindsAsync(coordinator));

        hub.GoTo(new DateTimeOffset(2030, 12, 4, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(["notNoted"], await OfMeetingsAsync(coordinator));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/hold", new { }, Stop));
        Assert.Equal(["minutesMissing"], await OfMeetingsAsync(coordinator));
        _ = await JsonAsync(await coordinator.PostAsync($"/api/meetings/{id}/close", null, Stop));
        Assert.Empty(await OfMeetingsAsync(coordinator));
    }

    [Fact]
    public async Task What_is_overdue_longest_comes_first_and_a_day_off_is_seen()
    {
        await using var hub = new ClockedHub(_data, new DateTimeOffset(2030, 9, 2, 0, 0, 0, TimeSpan.Zero));
        _ = hub.Stranger();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var later = await DraftAsync(coordinator);
        // 3 October is a holiday in Korea, and in China too.
        var id = await DraftAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new
        {
            start = "2030-10-03T05:00:00Z",
            conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" },
        }, Stop));
        _ = await hub.WrittenAsync("invitation", 2);
        var all = await AllAsync(coordinator);
        Assert.Equal(["gyeonggi", "shandong"], all.Where(w => Kind(w) == "dayOff").Select(w => w.GetProperty("government").GetString()).Order());
        var unsent = Assert.Single(all, w => Kind(w) == "messagesUnsent");
        // A month before the meeting, but a letter leaves within a day.
        Assert.Equal((2, "soon"), (unsent.GetProperty("count").GetInt32(), unsent.GetProperty("urgency").GetString()));
        var until = all.Select(w => w.GetProperty("until").GetString()).ToList();
        Assert.Equal(until.Order(StringComparer.Ordinal), until);
        Assert.Equal(later, all[^1].GetProperty("meeting").GetString());

        hub.GoTo(new DateTimeOffset(2030, 10, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.Contains(await AllAsync(coordinator), w => Kind(w) == "dayOff" && w.GetProperty("urgency").GetString() == "soon");
    }

    [Fact]
    public async Task A_message_that_reached_nobody_waits_until_another_stands_in_its_place()
    {
        await using var hub = new ClockedHub(_data, new DateTimeOffset(2030, 9, 2, 0, 0, 0, TimeSpan.Zero));
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        _ = await ScheduledMeeting.WithAsync(coordinator, "member@shandong.example.org");
        var message = (await hub.WrittenAsync("invitation", 3))[0].GetProperty("id").GetString();
        await SendAllAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/messages/{message}/undelivered", new { reason = "전화로 확인" }, Stop));
        Assert.Contains("messageFailed", await OfMessagesAsync());
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/messages/{message}/again", new { email = "right@shandong.example.org" }, Stop));
        Assert.DoesNotContain("messageFailed", await OfMessagesAsync());

        async Task<IEnumerable<string>> OfMessagesAsync() => (await AllAsync(coordinator)).Select(Kind);
    }

    [Theory]
    [InlineData("ko", "처리할 일이 없습니다.")]
    [InlineData("zh-Hans", "没有待办事项。")]
    [InlineData("ja", "対応が必要な事項はありません。")]
    [InlineData("en", "Nothing waits for you.")]
    public async Task An_office_with_nothing_to_do_is_told_so(string language, string text)
    {
        await using var hub = new Hub();
        using var administrator = await hub.AdministratorAsync();
        administrator.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        Assert.Contains(text, await administrator.GetStringAsync("/waiting", Stop), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<JsonElement>> AllAsync(HttpClient coordinator) =>
        [.. (await JsonAsync(await coordinator.GetAsync("/api/waiting", Stop))).EnumerateArray().Where(w => Kind(w) != "chineseNotice")];

    private static async Task<IReadOnlyList<(string Kind, string Address)>> KindsAsync(HttpClient coordinator) =>
        [.. (await AllAsync(coordinator)).Select(w => (Kind(w), w.GetProperty("address").GetString()!)).Order()];

    private static async Task<IReadOnlyList<string>> OfMeetingsAsync(HttpClient coordinator) =>
        [.. (await AllAsync(coordinator)).Select(Kind).Where(kind => !kind.StartsWith("message", StringComparison.Ordinal))];

    private static async Task SendAllAsync(HttpClient coordinator)
    {
        var open = await JsonAsync(await coordinator.GetAsync("/api/messages?open=true", Stop));
        var messages = open.EnumerateArray().Select(m => m.GetProperty("id").GetString()).ToList();
        _ = (await coordinator.PostAsJsonAsync("/api/messages/sent", new { messages }, Stop)).EnsureSuccessStatusCode();
    }

    private static string Kind(JsonElement waiting) => waiting.GetProperty("kind").GetString()!;
}
