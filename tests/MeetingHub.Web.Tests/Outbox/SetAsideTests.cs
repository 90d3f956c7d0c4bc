using System.Net;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Tests.Invitations;
using NodaTime;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>A row that cannot be delivered is set aside and shown; it holds up nobody, and is tried again when somebody says so.</summary>
public sealed class SetAsideTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Unknown_and_broken_rows_stand_on_the_page_and_stop_nothing_else()
    {
        await using var hub = new OutboxHub(workers: 1, []);
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        await hub.PutAsync(
            new OutboxRow("nobody.knows", "{}", hub.Now),
            new OutboxRow("conference.book", "{", hub.Now),
            new OutboxRow("conference.update", "null", hub.Now),
            new OutboxRow("conference.release", $"{{\"meeting\":\"{Guid.NewGuid()}\",\"revision\":1}}", hub.Now),
            new OutboxRow("message.send", "no id", hub.Now),
            new OutboxRow("message.send", $"{Guid.NewGuid()}", hub.Now));
        _ = await hub.UntilAsync(rows => rows.All(r => r.SetAsideAt is not null));

        var meeting = await ScheduledMeeting.WithAsync(coordinator, "member@shandong.example.org");
        _ = await ScheduledMeeting.MessagesAsync(coordinator, meeting, all => all.Count >= 3 && all.All(m => m.GetProperty("state").GetString() == "written"));

        await RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden", null, await coordinator.GetAsync("/api/outbox/set-aside", Stop));
        await RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden", null, await coordinator.PostAsync("/api/outbox/1/try-again", null, Stop));
        using var administrator = await hub.AdministratorAsync();
        var rows = (await JsonAsync(await administrator.GetAsync("/api/outbox/set-aside", Stop))).EnumerateArray().ToList();
        Assert.Equal(
            ["conference.book", "conference.release", "conference.update", "message.send", "message.send", "nobody.knows"],
            rows.Select(r => r.GetProperty("kind").GetString()).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.False(string.IsNullOrWhiteSpace(r.GetProperty("problem").GetString())));

        administrator.DefaultRequestHeaders.Add("Accept-Language", "ko");
        var page = WebUtility.HtmlDecode(await administrator.GetStringAsync("/operation/outbox", Stop));
        Assert.Contains("화상회의 예약", page, StringComparison.Ordinal);
        Assert.Contains("알 수 없는 작업(nobody.knows)", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await hub.Stranger().GetAsync("/operation/outbox", Stop)).StatusCode);

        var waiting = (await JsonAsync(await coordinator.GetAsync("/api/waiting", Stop))).EnumerateArray().Single(w => w.GetProperty("kind").GetString() == "setAside");
        Assert.Equal((6, "/operation/outbox"), (waiting.GetProperty("count").GetInt32(), waiting.GetProperty("address").GetString()));
    }

    [Fact]
    public async Task What_was_in_the_way_is_removed_and_the_row_tried_again_by_page_and_by_program()
    {
        var isBroken = true;
        var receiver = new Receiver("test.receive", _ => isBroken ? throw new InvalidOperationException("The form is out of paper.") : new Delivered.Done());
        await using var hub = new OutboxHub(workers: 1, [receiver]);
        using var administrator = await hub.AdministratorAsync();
        await hub.PutAsync(new OutboxRow("test.receive", "by page", hub.Now), new OutboxRow("test.receive", "by program", hub.Now));
        for (var errors = 1; errors < 3; errors++)
        {
            _ = await hub.UntilAsync(rows => rows.All(r => r.Errors == errors));
            hub.Jump(Duration.FromMinutes(1));
        }

        var aside = await hub.UntilAsync(rows => rows.All(r => r.SetAsideAt is not null));
        Assert.All(aside, r => Assert.Equal((3, "InvalidOperationException: The form is out of paper."), (r.Attempts, r.LastProblem)));
        hub.Jump(Duration.FromMinutes(30));
        await hub.PutAsync(new OutboxRow("nobody.knows", "", hub.Now));
        _ = await hub.UntilAsync(rows => rows[2].SetAsideAt is not null);
        Assert.Equal(6, receiver.Received.Count);

        isBroken = false;
        var answer = await Pages.SendAsync(administrator, "/operation/outbox", "outbox", ("Entered.Row", $"{aside[0].Id}"));
        Assert.Equal("/operation/outbox", answer.Headers.Location?.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NoContent, (await administrator.PostAsync($"/api/outbox/{aside[1].Id}/try-again", null, Stop)).StatusCode);
        _ = await hub.UntilAsync(rows => rows.Count(r => r.DoneAt is not null) == 2);
        Assert.Equal(["by page", "by program"], receiver.Received.Skip(6).Order(StringComparer.Ordinal));

        await RefusedAsync(HttpStatusCode.Conflict, "outbox.notSetAside", null, await administrator.PostAsync($"/api/outbox/{aside[1].Id}/try-again", null, Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "outbox.unknown", null, await administrator.PostAsync("/api/outbox/999/try-again", null, Stop));
        var late = await Pages.SendAsync(administrator, "/operation/outbox", "outbox", ("Entered.Row", $"{aside[0].Id}"));
        Assert.Contains("tried again already", await late.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_peer_may_be_away_for_a_long_weekend_and_not_for_ever()
    {
        var receiver = new Receiver("test.receive", _ => new Delivered.Later("away", IsPeersFault: true));
        await using var hub = new OutboxHub(workers: 1, [receiver]);
        _ = hub.Stranger();
        await hub.PutAsync(new OutboxRow("test.receive", "patient", hub.Now));
        for (var tries = 1; tries < 12; tries++)
        {
            Assert.Null((await hub.UntilAsync(rows => rows[0].Attempts == tries))[0].SetAsideAt);
            hub.Jump(Duration.FromMinutes(11));
        }

        Assert.Null((await hub.UntilAsync(rows => rows[0].Attempts == 12))[0].SetAsideAt);
        hub.Jump(Duration.FromDays(3));
        Assert.Equal("away", (await hub.UntilAsync(rows => rows[0].SetAsideAt is not null))[0].LastProblem);
    }
}
