using System.Net.Http.Json;
using System.Text;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Calendars;

/// <summary>When days off change, the meetings that fall on one are listed, and no reminder is due on one any more.</summary>
public sealed class ReplanTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reminder_that_would_fall_on_a_new_day_off_comes_before_it_and_goes_back_when_that_is_undone()
    {
        await using var hub = new Hub();
        var administrator = await hub.AdministratorAsync();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = "2030-12-06T05:00:00Z", conference }, Stop));
        var planned = await AlarmAsync(hub, id);
        Assert.Equal(new LocalDate(2030, 11, 26), DateOf(planned));

        var csv = "date,working,kind,name,certainty\n2030-11-26,false,holiday,节日,official\n2030-12-06,false,holiday,节日,official\n";
        var import = (await JsonAsync(await administrator.PostAsync("/api/calendars/CN/imports?source=test", new StringContent(csv, Encoding.UTF8, "text/csv"), Stop))).GetProperty("id").GetInt64();
        Assert.Equal(planned, await AlarmAsync(hub, id));

        var confirmed = await JsonAsync(await administrator.PostAsync($"/api/calendars/imports/{import}/confirm", null, Stop));
        Assert.Equal(id, Assert.Single(confirmed.GetProperty("meetings").EnumerateArray()).GetProperty("meeting").GetString());
        Assert.Equal(planned - Duration.FromDays(1), await AlarmAsync(hub, id));

        _ = await JsonAsync(await administrator.PostAsync($"/api/calendars/imports/{import}/undo", null, Stop));
        Assert.Equal(planned, await AlarmAsync(hub, id));
    }

    [Fact]
    public async Task A_day_that_an_office_closes_moves_the_reminders_of_that_office()
    {
        await using var hub = new Hub();
        var administrator = await hub.AdministratorAsync();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = "2030-12-06T05:00:00Z", conference }, Stop));
        var planned = await AlarmAsync(hub, id);
        var closed = await administrator.PutAsJsonAsync("/api/calendars/offices/shandong/2030-11-26", new { kind = "closure", names = new Dictionary<string, string> { ["zh-Hans"] = "搬迁" } }, Stop);
        Assert.True(closed.IsSuccessStatusCode, await closed.Content.ReadAsStringAsync(Stop));
        Assert.Equal(planned - Duration.FromDays(1), await AlarmAsync(hub, id));
    }

    private static LocalDate DateOf(Instant? alarm) => alarm!.Value.InUtc().Date;

    /// <summary>When the hub looks at a meeting again: what it plans, and the alarm that is set for it, are one moment.</summary>
    private static async Task<Instant?> AlarmAsync(Hub hub, string meeting)
    {
        await using var scope = hub.Services.CreateAsyncScope();
        var id = MeetingId.TryParse(meeting)!.Value;
        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        var planned = (await db.Set<ReminderProgress>().AsNoTracking().FirstAsync(p => p.Meeting == id, Stop)).NextAt;
        var ticks = await db.Database.SqlQuery<long>($"SELECT NEXT_FIRE_TIME AS Value FROM QRTZ_TRIGGERS WHERE TRIGGER_NAME = {id.ToString()}").SingleAsync(Stop);
        Assert.Equal(planned, Instant.FromDateTimeOffset(new DateTimeOffset(ticks, TimeSpan.Zero)));
        return planned;
    }
}
