using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Tests.Meetings;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Http;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Invitations;

/// <summary>Own staff answer in their calendars, from where the office reads it.</summary>
public sealed class CalendarRepliesTests : IAsyncLifetime
{
    private LocalGraph _graph = null!;
    private Hub _hub = null!;
    private HttpClient _coordinator = null!;
    private string _meeting = "";
    private string _failing = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _graph = await LocalGraph.Start(FailAsync);
        _hub = new ChangeMeetingTests.GraphHub(_graph.Address);
        _coordinator = await ScheduledMeeting.StartAsync(_hub);
        _meeting = await ScheduledAsync(new { kind = "teams", platform = "Microsoft Teams" });
    }

    public async ValueTask DisposeAsync()
    {
        _coordinator.Dispose();
        await _hub.DisposeAsync();
        await _graph.DisposeAsync();
    }

    [Fact]
    public async Task What_a_colleague_says_later_by_telephone_stands_until_they_answer_again_in_their_calendar()
    {
        await RespondAsync(LocalGraph.Head, "accept");
        var id = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/invitations", Stop))).EnumerateArray()
            .Single(i => Text(i, "email") == LocalGraph.Head).GetProperty("id").GetString();
        using var heard = await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/invitations/{id}/answer", new { attendance = "notAttending", channel = "phone" }, Stop);
        Assert.Equal(HttpStatusCode.NoContent, heard.StatusCode);
        Assert.Empty(await ReadAsync());
        Assert.Equal("notAttending", Text(await AnswerOfAsync(LocalGraph.Head), "attendance"));

        await RespondAsync(LocalGraph.Head, "tentativelyAccept");
        _ = Assert.Single(await ReadAsync());
        Assert.Equal("undecided", Text(await AnswerOfAsync(LocalGraph.Head), "attendance"));
    }

    [Fact]
    public async Task What_colleagues_answer_in_their_calendars_stands_beside_what_the_partner_answers()
    {
        Assert.Empty(await ReadAsync());
        await RespondAsync(LocalGraph.Head, "accept");
        await RespondAsync(LocalGraph.Secretary, "decline");

        Assert.Equal(2, (await ReadAsync()).Count);
        var (head, secretary) = (await AnswerOfAsync(LocalGraph.Head), await AnswerOfAsync(LocalGraph.Secretary));
        Assert.Equal(("attending", "calendar", "head"), (Text(head, "attendance"), Text(head.GetProperty("source"), "channel"), Text(head.GetProperty("source"), "givenBy")));
        Assert.Equal("notAttending", Text(secretary, "attendance"));
        Assert.Empty(await ReadAsync());
        var invitation = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/invitations", Stop)))[0].GetProperty("id").GetString();
        await RefusedAsync(HttpStatusCode.BadRequest, "proposal.channelWrong", "/channel",
            await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/invitations/{invitation}/answer", new { attendance = "attending", channel = "calendar" }, Stop));

        using var reader = await _hub.AdministratorAsync();
        var page = await reader.GetStringAsync($"/meetings/{_meeting}/answers", Stop);
        Assert.Contains("calendar (Outlook)", page, StringComparison.Ordinal);
        Assert.Contains("not attending", page, StringComparison.Ordinal);
        await RespondAsync(LocalGraph.Head, "tentativelyAccept");
        var read = await (await Pages.SendAsync(reader, $"/meetings/{_meeting}/answers", "calendars")).Content.ReadAsStringAsync(Stop);
        Assert.Contains("Answers taken over: 1.", read, StringComparison.Ordinal);
        Assert.Contains("not decided", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_move_they_answer_anew_and_until_their_calendars_know_of_it_nothing_is_read()
    {
        await RespondAsync(LocalGraph.Head, "accept");
        _ = await ReadAsync();
        _failing = "PATCH";
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        Assert.Equal(JsonValueKind.Null, (await AnswerOfAsync(LocalGraph.Head)).ValueKind);
        await RefusedAsync(HttpStatusCode.Conflict, "invitation.calendarBehind", null, await PostAsync(_meeting));
        Assert.Equal(JsonValueKind.Null, (await AnswerOfAsync(LocalGraph.Head)).ValueKind);
    }

    [Fact]
    public async Task A_calendar_that_is_away_or_that_nobody_is_in_is_told_and_changes_nothing()
    {
        await RespondAsync(LocalGraph.Head, "accept");
        _ = await ReadAsync();
        _failing = "GET";
        using var reader = await _hub.AdministratorAsync();
        var away = await (await Pages.SendAsync(reader, $"/meetings/{_meeting}/answers", "calendars")).Content.ReadAsStringAsync(Stop);
        Assert.Contains("could not be read from Outlook", away, StringComparison.Ordinal);
        Assert.Equal("attending", Text(await AnswerOfAsync(LocalGraph.Head), "attendance"));

        var byLink = await ScheduledAsync(new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" }, "2030-12-03T05:00:00Z");
        await RefusedAsync(HttpStatusCode.Conflict, "invitation.noCalendar", null, await PostAsync(byLink));
        Assert.DoesNotContain("Read the answers in Outlook", await reader.GetStringAsync($"/meetings/{byLink}/answers", Stop), StringComparison.Ordinal);
    }

    /// <summary>A meeting with the head and the secretary of the own office.</summary>
    private async Task<string> ScheduledAsync(object conference, string start = "2030-12-02T05:00:00Z")
    {
        var id = await DraftAsync(_coordinator);
        var participants = new[] { LocalGraph.Head, LocalGraph.Secretary }
            .Select(a => new { name = new { ko = a.Split('@')[0] }, office = new { }, title = new { }, role = "member", isRequired = true, email = a });
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{id}/parties/gyeonggi", new { participants, needsInterpreter = false }, Stop));
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start, conference }, Stop));
        _ = await UntilAsync(_coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        return id;
    }

    /// <summary>The colleague answers as Outlook does for them: to the entry in their own calendar.</summary>
    private async Task RespondAsync(string colleague, string how)
    {
        var entry = Assert.Single((await _graph.Send("GET", $"users/{colleague}/events")).Json!["value"]!.AsArray())!["id"]!.GetValue<string>();
        Assert.Equal(202, (await _graph.Send("POST", $"users/{colleague}/events/{Uri.EscapeDataString(entry)}/{how}", "{}")).Status);
    }

    private Task<HttpResponseMessage> PostAsync(string meeting) => _coordinator.PostAsync($"/api/meetings/{meeting}/invitations/calendars", null, Stop);

    private async Task<IReadOnlyList<JsonElement>> ReadAsync() => [.. (await JsonAsync(await PostAsync(_meeting))).EnumerateArray()];

    private async Task<JsonElement> AnswerOfAsync(string email) => (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/invitations", Stop)))
        .EnumerateArray().Single(i => Text(i, "email") == email).GetProperty("answer");

    private async Task<bool> FailAsync(HttpContext context)
    {
        if (context.Request.Method == _failing)
        {
            context.Response.StatusCode = 503;
            await context.Response.CompleteAsync();
            return true;
        }

        return false;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
