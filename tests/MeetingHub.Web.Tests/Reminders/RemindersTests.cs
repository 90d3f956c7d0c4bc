using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Reminders;

/// <summary>Reminders by the clock: who gets which when, also when a meeting moves, is called off, or the hub was down.</summary>
public sealed class RemindersTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>A Monday.</summary>
    private static readonly DateTimeOffset Now = At("2030-11-04T00:00:00Z");

    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-reminders-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Everybody_is_reminded_seven_days_a_day_and_an_hour_before_each_in_their_own_language_and_time()
    {
        await using var hub = Start(Now);
        var (_, start) = await ScheduledAsync(hub);
        Assert.Equal(At("2030-12-04T05:00:00Z"), start);

        hub.GoTo(start.AddDays(-7).AddMinutes(-5));
        Assert.Empty(await hub.MessagesAsync("meetingReminder"));
        hub.GoTo(start.AddDays(-7));
        var first = await hub.MessagesAsync("meetingReminder", 2);
        Assert.Contains(first, m => Is(m, "gyeonggi", "「교류협력 회의」 개최 재안내: 2030. 12. 4.(수) 14:00~14:45(한국시간)"));
        Assert.Contains(first, m => Is(m, "shandong", "关于“교류협력 회의”即将举行的提示函：2030年12月4日（星期三）13:00—13:45（北京时间）"));

        hub.GoTo(start.AddDays(-1));
        _ = await hub.MessagesAsync("meetingReminder", 4);
        hub.GoTo(start.AddHours(-1));
        _ = await hub.MessagesAsync("meetingReminder", 6);
        hub.GoTo(start.AddHours(1));
        Assert.Equal(6, (await hub.MessagesAsync("meetingReminder")).Count);
    }

    [Fact]
    public async Task A_moved_meeting_is_reminded_of_at_its_new_time_only()
    {
        await using var hub = Start(Now);
        var (id, start) = await ScheduledAsync(hub);
        hub.GoTo(start.AddDays(-7));
        _ = await hub.MessagesAsync("meetingReminder", 2);

        var later = start.AddDays(8);
        using var coordinator = hub.Coordinator();
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = Z(later) }, Stop));
        Assert.DoesNotContain(await OpenAsync(hub), m => m.GetProperty("kind").GetString() == "meetingReminder");

        hub.GoTo(start.AddHours(-1));
        Assert.Equal(2, (await hub.MessagesAsync("meetingReminder")).Count);
        hub.GoTo(later.AddDays(-7).AddHours(1));
        hub.GoTo(later.AddDays(-1));
        var all = await hub.MessagesAsync("meetingReminder", 4);
        Assert.Contains(all, m => Is(m, "gyeonggi", "「교류협력 회의」 개최 재안내: 2030. 12. 12.(목) 14:00~14:45(한국시간)"));
    }

    [Fact]
    public async Task Nobody_is_reminded_of_a_meeting_that_was_called_off_and_what_waits_is_not_sent_any_more()
    {
        await using var hub = Start(Now);
        var (id, start) = await ScheduledAsync(hub);
        hub.GoTo(start.AddDays(-7));
        _ = await hub.MessagesAsync("meetingReminder", 2);
        using var coordinator = hub.Coordinator();
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/cancel", new { reason = "폭설" }, Stop));

        Assert.DoesNotContain(await OpenAsync(hub), m => m.GetProperty("kind").GetString() == "meetingReminder");
        Assert.Equal(0, await AlarmsAsync(hub));
        hub.GoTo(start.AddMinutes(-1));
        Assert.Equal(2, (await hub.MessagesAsync("meetingReminder")).Count);
    }

    [Fact]
    public async Task After_days_down_what_still_helps_goes_out_once_and_what_does_not_never()
    {
        DateTimeOffset start;
        await using (var hub = Start(Now))
        {
            (_, start) = await ScheduledAsync(hub);
        }

        // Down over the reminders of seven days and of one day.
        await using (var hub = Start(start.AddHours(-20)))
        {
            _ = await hub.MessagesAsync("meetingReminder", 2);
        }

        // Down over the last hour and the meeting itself.
        await using (var hub = Start(start.AddHours(2)))
        {
            hub.GoTo(start.AddDays(1));
            Assert.Equal(2, (await hub.MessagesAsync("meetingReminder")).Count);
            Assert.DoesNotContain(await OpenAsync(hub), m => m.GetProperty("kind").GetString() == "meetingReminder");
            // The third day is a Saturday.
            hub.GoTo(start.AddDays(4));
            Assert.Empty(await hub.MessagesAsync("minutesReminder"));
            hub.GoTo(start.AddDays(5).AddHours(1));
            var minutes = Assert.Single(await hub.MessagesAsync("minutesReminder", 1));
            Assert.Equal(("gyeonggi", "ko"), (minutes.GetProperty("government").GetString(), minutes.GetProperty("language").GetString()));
        }

        await using (var hub = Start(start.AddDays(20)))
        {
            _ = await hub.MessagesAsync("minutesReminder", 2);
        }
    }

    [Fact]
    public async Task A_partner_is_asked_for_its_list_and_to_try_the_platform_until_it_has_done_so()
    {
        await using var hub = Start(Now);
        var (id, start) = await ScheduledAsync(hub);
        hub.GoTo(start.AddDays(-10).AddHours(1));
        Assert.Equal("shandong", Assert.Single(await hub.MessagesAsync("delegationReminder", 1)).GetProperty("government").GetString());
        Assert.Equal("shandong", Assert.Single(await hub.MessagesAsync("testSession", 1)).GetProperty("government").GetString());

        using var coordinator = hub.Coordinator();
        var person = new { name = new Dictionary<string, string> { ["zh-Hans"] = "王○○" }, office = new { }, title = new { }, role = "head" };
        _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/meetings/{id}/parties/shandong", new { participants = new[] { person } }, Stop));
        hub.GoTo(start.AddDays(-3).AddHours(1));
        _ = Assert.Single(await hub.MessagesAsync("delegationReminder"));
    }

    [Fact]
    public async Task A_silent_partner_is_reminded_before_the_deadline_and_nobody_who_has_answered()
    {
        await using var hub = Start(Now);
        _ = hub.Stranger();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        // A Friday, 18:00 in Shandong.
        _ = await JsonAsync(await coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/proposal", new { starts = new[] { "2030-12-04T05:00:00Z", "2030-12-05T05:00:00Z" }, deadline = "2030-11-15T18:00:00" }, Stop));
        hub.GoTo(At("2030-11-12T10:00:00Z"));
        var reminder = Assert.Single(await hub.MessagesAsync("answerReminder", 1));
        Assert.Equal(("shandong", "zh-Hans"), (reminder.GetProperty("government").GetString(), reminder.GetProperty("language").GetString()));

        _ = await JsonAsync(await coordinator.PutAsJsonAsync(
            $"/api/meetings/{id}/proposal/answers/shandong", new { choices = new[] { "firstChoice", "possible" }, givenBy = "联系人", channel = "phone" }, Stop));
        Assert.DoesNotContain(await OpenAsync(hub), m => m.GetProperty("kind").GetString() == "answerReminder");
        Assert.Equal(0, await AlarmsAsync(hub));
        hub.GoTo(At("2030-11-15T09:00:00Z"));
        _ = Assert.Single(await hub.MessagesAsync("answerReminder"));
    }

    [Fact]
    public async Task Alarm_and_change_are_kept_together_or_not_at_all()
    {
        await using var hub = Start(Now);
        var (id, start) = await ScheduledAsync(hub);
        Assert.Equal(1, await AlarmsAsync(hub));
        await using (var scope = hub.Services.CreateAsyncScope())
        {
            // The next change of a meeting cannot be noted: a save that fails half-way.
            var db = scope.ServiceProvider.GetRequiredService<HubDb>();
            _ = await db.Database.ExecuteSqlRawAsync("CREATE TRIGGER stop BEFORE INSERT ON Audit BEGIN SELECT RAISE(ABORT, 'stop'); END", Stop);
        }

        using var coordinator = hub.Coordinator();
        var alarm = await AlarmAtAsync(hub);
        var failed = await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = Z(start.AddDays(8)) }, Stop);
        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        Assert.Equal(alarm, await AlarmAtAsync(hub));
        Assert.Equal(start, (await MeetingAsync(coordinator, id)).GetProperty("start").GetDateTimeOffset());
    }

    [Fact]
    public async Task An_office_chooses_its_own_offsets_also_for_what_is_already_planned()
    {
        DateTimeOffset start;
        await using (var hub = Start(Now))
        {
            (_, start) = await ScheduledAsync(hub);
        }

        await using var other = Start(start.AddDays(-6), ("Reminders:Meeting", "2h"), ("Reminders:Delegation", ""), ("Reminders:TestRequest", ""));
        other.GoTo(start.AddHours(-3));
        Assert.Empty(await other.MessagesAsync("meetingReminder"));
        other.GoTo(start.AddHours(-2));
        _ = await other.MessagesAsync("meetingReminder", 2);
    }

    [Fact]
    public async Task A_record_of_the_past_reminds_nobody()
    {
        await using var hub = Start(At("2031-01-06T00:00:00Z"));
        _ = hub.Stranger();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new
        {
            start = "2030-12-04T05:00:00Z",
            conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" },
            asOf = "2030-11-04T00:00:00Z",
        }, Stop));
        hub.GoTo(At("2031-02-06T00:00:00Z"));
        Assert.Equal(0, await AlarmsAsync(hub));
        Assert.Empty(await hub.MessagesAsync("meetingReminder"));
        Assert.Empty(await hub.MessagesAsync("minutesReminder"));
    }

    private ClockedHub Start(DateTimeOffset now, params (string, string)[] settings) => new(_data, now, settings);

    /// <summary>A meeting on 4 December 2030, 14:00 in Korea, whose invitations are written.</summary>
    private static async Task<(string Id, DateTimeOffset Start)> ScheduledAsync(ClockedHub hub)
    {
        _ = hub.Stranger();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        var start = At("2030-12-04T05:00:00Z");
        _ = await JsonAsync(await coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/schedule", new { start = Z(start), conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" } }, Stop));
        _ = await UntilAsync(coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        _ = await hub.MessagesAsync("invitation", 2);
        return (id, start);
    }

    private static async Task<JsonElement[]> OpenAsync(ClockedHub hub)
    {
        using var coordinator = hub.Coordinator();
        return [.. (await JsonAsync(await coordinator.GetAsync("/api/messages?open=true", Stop))).EnumerateArray()];
    }

    private static bool Is(JsonElement message, string government, string subject) =>
        message.GetProperty("government").GetString() == government && message.GetProperty("subject").GetString()!.EndsWith(subject, StringComparison.Ordinal);

    private static Task<int> AlarmsAsync(ClockedHub hub) => AskAsync(hub, "SELECT COUNT(*) AS Value FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP = 'meetings'", Convert.ToInt32);

    private static Task<long> AlarmAtAsync(ClockedHub hub) => AskAsync(hub, "SELECT NEXT_FIRE_TIME AS Value FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP = 'meetings'", value => value);

    private static async Task<T> AskAsync<T>(ClockedHub hub, string sql, Func<long, T> read)
    {
        await using var scope = hub.Services.CreateAsyncScope();
        return read(await scope.ServiceProvider.GetRequiredService<HubDb>().Database.SqlQueryRaw<long>(sql).SingleAsync(Stop));
    }

    private static string Z(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
