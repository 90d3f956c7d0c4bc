using System.Net;
using System.Net.Http.Json;
using MeetingHub.Web.Tests.Reminders;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>What follows a meeting that was held: thanks with the next steps, and the next meeting of the series.</summary>
public sealed class AfterMeetingTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-after-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Partners_are_thanked_once_and_told_the_open_points()
    {
        await using var hub = Start();
        using var coordinator = hub.Coordinator();
        var id = await HeldAsync(hub, coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/thanks", new { minutesBy = "2030-12-11" }, Stop));
        var thanks = Assert.Single(await hub.MessagesAsync("thanks", 1));
        Assert.Equal("shandong", thanks.GetProperty("government").GetString());
        Assert.Contains("会谈纪要草案送达日期：2030年12月11日（星期三）", thanks.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("관광 홍보를 공동으로 추진한다. (기한: 2031. 6. 30.(월))", thanks.GetProperty("text").GetString(), StringComparison.Ordinal);
        await RefusedAsync(HttpStatusCode.Conflict, "meeting.thanked", null, await coordinator.PostAsJsonAsync($"/api/meetings/{id}/thanks", new { }, Stop));
    }

    [Fact]
    public async Task Nobody_is_thanked_for_a_meeting_that_was_not_held()
    {
        await using var hub = Start();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        await RefusedAsync(HttpStatusCode.Conflict, "meeting.wrongState", null, await coordinator.PostAsJsonAsync($"/api/meetings/{id}/thanks", new { }, Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "meeting.wrongState", null, await coordinator.PostAsJsonAsync($"/api/meetings/{id}/next", new { years = 1 }, Stop));
    }

    [Fact]
    public async Task The_next_meeting_starts_from_the_last_one_once()
    {
        await using var hub = Start();
        using var coordinator = hub.Coordinator();
        var id = await HeldAsync(hub, coordinator);
        var next = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/next", new { years = 2, reference = "next" }, Stop));
        var plan = next.GetProperty("plan");
        Assert.Equal((id, "shandong"), (plan.GetProperty("follows").GetString(), plan.GetProperty("hostedBy").GetString()));
        Assert.Equal("2032-11-29", plan.GetProperty("window").GetProperty("start").GetString());
        Assert.Equal(("draft", "next"), (next.GetProperty("state").GetString(), next.GetProperty("reference").GetString()));
        Assert.Equal(50, next.GetProperty("agendaMinutes").GetInt32());
        await RefusedAsync(HttpStatusCode.Conflict, "series.followed", null, await coordinator.PostAsJsonAsync($"/api/meetings/{id}/next", new { years = 1 }, Stop));
    }

    [Fact]
    public async Task Pages_lead_from_the_last_meeting_to_the_next_and_back_with_what_is_open()
    {
        await using var hub = Start();
        using var coordinator = hub.Coordinator();
        var id = await HeldAsync(hub, coordinator);
        using var administrator = await hub.AdministratorAsync();
        administrator.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ko");
        var answer = await Hub.SendFormAsync(administrator, $"/meetings/{id}", new() { ["Following.Years"] = "1" });
        var next = answer.Headers.Location!.OriginalString;
        Assert.NotEqual($"/meetings/{id}", next);
        var page = await administrator.GetStringAsync(next, Stop);
        Assert.Contains("관광 홍보를 공동으로 추진한다.", page, StringComparison.Ordinal);
        Assert.Contains($"/meetings/{id}", page, StringComparison.Ordinal);
        Assert.Contains(next[next.IndexOf("/meetings/", StringComparison.Ordinal)..], await administrator.GetStringAsync($"/meetings/{id}", Stop), StringComparison.Ordinal);

        var partner = await administrator.GetStringAsync("/governments/shandong", Stop);
        Assert.All(["예정된 회의", "지난 회의 목록", "미완료 합의사항", "관광 홍보를 공동으로 추진한다."], part => Assert.Contains(part, partner, StringComparison.Ordinal));
    }

    private ClockedHub Start()
    {
        var hub = new ClockedHub(_data, new DateTimeOffset(2030, 11, 4, 0, 0, 0, TimeSpan.Zero));
        _ = hub.Stranger();
        return hub;
    }

    /// <summary>A meeting that was held, with one point agreed.</summary>
    private static async Task<string> HeldAsync(ClockedHub hub, HttpClient coordinator)
    {
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new
        {
            start = "2030-12-04T05:00:00Z",
            conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" },
        }, Stop));
        _ = await hub.MessagesAsync("invitation", 2);
        hub.GoTo(new DateTimeOffset(2030, 12, 4, 8, 0, 0, TimeSpan.Zero));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/hold", new { }, Stop));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/points", new
        {
            kind = "agreedPoint",
            field = new { ko = "관광" },
            text = new { ko = "관광 홍보를 공동으로 추진한다." },
            responsible = Array.Empty<object>(),
            due = "2031-06-30",
        }, Stop));
        return id;
    }
}
