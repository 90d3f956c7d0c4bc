using System.Text.Json.Nodes;
using static MeetingHub.Web.Tests.Sandbox.LocalGraph;

namespace MeetingHub.Web.Tests.Sandbox;

/// <summary>What Exchange and Teams do with an event beyond its types.</summary>
public sealed class EventTests(RunningSandbox running) : IClassFixture<RunningSandbox>
{
    private LocalGraph Graph => running.Graph;

    [Fact]
    public async Task The_same_transaction_makes_one_event()
    {
        var first = await Created(Event(("transactionId", "once")));
        var again = await Graph.Send("POST", $"users/{Organiser}/events", Event(("transactionId", "once"), ("subject", "another")));
        Assert.Equal(201, again.Status);
        Assert.Equal(first["id"]!.GetValue<string>(), again.Json!["id"]!.GetValue<string>());
        Assert.Equal("제1회 연석회의", again.Json["subject"]!.GetValue<string>());
        var late = await Patch(first, new JsonObject { ["transactionId"] = "other" });
        Assert.Equal((400, "transactionId"), (late.Status, late.Target));
    }

    [Fact]
    public async Task Me_and_the_users_address_are_the_same_mailbox_however_its_id_is_written()
    {
        var id = Uri.EscapeDataString((await Created(Event()))["id"]!.GetValue<string>());
        foreach (var path in new[] { $"me/events/{id}", $"users/MEETINGS%40gyeonggi.example.org/events/{id}", $"users/{Organiser}/calendar/events/{Uri.UnescapeDataString(id)}" })
        {
            Assert.Equal(200, (await Graph.Send("GET", path)).Status);
        }

        Assert.Equal((404, "ErrorInvalidUser"), await Graph.Send("GET", $"users/{Outside}/events") is var other ? (other.Status, other.Code) : default);
    }

    [Theory]
    [InlineData("IdType=\"ImmutableId\", outlook.timezone=\"Tokyo Standard Time\"", null)]
    [InlineData("IdType=\"ImmutableId\"", "outlook.timezone=\"Tokyo Standard Time\"")]
    public async Task Preferences_work_joined_and_apart(string one, string? other)
    {
        var plain = (await Created(Event()))["id"]!.GetValue<string>();
        (string, string)[] headers = [("Prefer", one), .. other is null ? Array.Empty<(string, string)>() : [("Prefer", other)]];
        var answer = await Graph.Send("GET", $"me/events/{Uri.EscapeDataString(plain)}", null, headers);
        Assert.NotEqual(plain, answer.Json!["id"]!.GetValue<string>());
        Assert.Equal("2020-12-01T15:00:00.0000000", answer.Json["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal("Tokyo Standard Time", answer.Json["start"]!["timeZone"]!.GetValue<string>());
        Assert.Equal("outlook.timezone=\"Tokyo Standard Time\", IdType=\"ImmutableId\"", answer.Headers["Preference-Applied"]);
    }

    [Fact]
    public async Task The_immutable_ids_preference_is_case_sensitive()
    {
        var id = (await Created(Event()))["id"]!.GetValue<string>();
        var answer = await Graph.Send("GET", $"me/events/{Uri.EscapeDataString(id)}", null, ("Prefer", "IdType=\"immutableid\""));
        Assert.Equal(id, answer.Json!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Korea Standard Time", "2020-12-01T06:00:00.0000000")]
    [InlineData("Asia/Seoul", "2020-12-01T06:00:00.0000000")]
    [InlineData("Pacific Standard Time", "2020-12-01T23:00:00.0000000")]
    [InlineData("W. Europe Standard Time", "2020-12-01T14:00:00.0000000")]
    public async Task Times_come_back_in_utc_where_no_zone_is_preferred(string zone, string utc)
    {
        var seen = await Created(Event(("start", Time("2020-12-01T15:00:00", zone)), ("end", Time("2020-12-01T16:00:00", zone))));
        Assert.Equal((utc, "UTC"), (seen["start"]!["dateTime"]!.GetValue<string>(), seen["start"]!["timeZone"]!.GetValue<string>()));
        Assert.Equal(zone, seen["originalStartTimeZone"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("2020-12-01T15:00:00", "Asia/Pyongyang", "TimeZoneNotSupportedException")]
    [InlineData("2020-12-01T15:00:00+09:00", "Korea Standard Time", "ErrorInvalidParameter")]
    [InlineData("2020-02-30T15:00:00", "Korea Standard Time", "ErrorInvalidParameter")]
    [InlineData("2020-12-02T15:00:00", "Korea Standard Time", "ErrorCalendarEndDateIsEarlierThanStartDate")]
    public async Task Refuses_a_start_that_is_none(string local, string zone, string code)
    {
        var answer = await Graph.Send("POST", "me/events", Event(("start", Time(local, zone))));
        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task An_online_meeting_gets_its_link_and_teams_part_in_the_body()
    {
        var seen = await Online();
        var link = seen["onlineMeeting"]!["joinUrl"]!.GetValue<string>();
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", link, StringComparison.Ordinal);
        Assert.Contains(link, seen["body"]!["content"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("teamsForBusiness", seen["onlineMeetingProvider"]!.GetValue<string>());
        Assert.Null(seen["onlineMeetingUrl"]);
    }

    [Fact]
    public async Task A_body_without_teams_part_loses_the_link_and_one_with_it_keeps_it()
    {
        var seen = await Online();
        var kept = seen["body"]!["content"]!.GetValue<string>().Replace("<p>안건</p>", "<p>바뀐 안건</p>", StringComparison.Ordinal);
        Assert.NotNull((await Patch(seen, new JsonObject { ["body"] = Html(kept) })).Json!["onlineMeeting"]);
        Assert.Null((await Patch(seen, new JsonObject { ["body"] = Html("<p>안건</p>") })).Json!["onlineMeeting"]);
    }

    [Theory]
    [InlineData("isOnlineMeeting", true)]
    [InlineData("onlineMeetingProvider", "teamsForBusiness")]
    public async Task The_online_flags_sent_again_lose_the_link(string flag, object value)
    {
        var answer = await Patch(await Online(), new JsonObject { [flag] = JsonValue.Create(value) });
        Assert.Equal(200, answer.Status);
        Assert.Null(answer.Json!["onlineMeeting"]);
    }

    [Fact]
    public async Task An_online_meeting_stays_online_with_the_provider_it_has()
    {
        var answer = await Patch(await Online(), new JsonObject { ["isOnlineMeeting"] = false });
        Assert.True(answer.Json!["isOnlineMeeting"]!.GetValue<bool>());
        Assert.NotNull(answer.Json["onlineMeeting"]);
        answer = await Patch(await Online(), new JsonObject { ["onlineMeetingProvider"] = "skypeForBusiness" });
        Assert.Equal("teamsForBusiness", answer.Json!["onlineMeetingProvider"]!.GetValue<string>());
    }

    [Fact]
    public async Task Moving_and_changing_people_touch_nothing_else()
    {
        var seen = await Online(("attendees", Attendees(Head, Secretary)));
        var moved = (await Patch(seen, new JsonObject { ["start"] = Time("2020-12-02T10:00:00"), ["end"] = Time("2020-12-02T11:30:00") })).Json!;
        Assert.Equal("2020-12-02T01:00:00.0000000", moved["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal(seen["onlineMeeting"]!.ToJsonString(), moved["onlineMeeting"]!.ToJsonString());
        Assert.Equal(seen["body"]!.ToJsonString(), moved["body"]!.ToJsonString());
        var changed = (await Patch(seen, new JsonObject { ["attendees"] = Attendees(Interpreter) })).Json!;
        Assert.Equal([Interpreter], changed["attendees"]!.AsArray().Select(a => a!["emailAddress"]!["address"]!.GetValue<string>()));
        Assert.NotEqual(moved["changeKey"]!.GetValue<string>(), changed["changeKey"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_refused_change_changes_nothing()
    {
        var seen = await Online();
        var refused = await Patch(seen, new JsonObject { ["subject"] = "x", ["end"] = Time("2020-11-30T00:00:00") });
        Assert.Equal(400, refused.Status);
        Assert.Equal(seen.ToJsonString(), (await Graph.Send("GET", PathOf(seen))).Json!.ToJsonString());
    }

    [Theory]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task A_version_that_is_no_more_is_refused(string method)
    {
        var seen = await Created(Event());
        var old = seen["@odata.etag"]!.GetValue<string>();
        Assert.Equal(200, (await Patch(seen, new JsonObject { ["subject"] = "새 제목" }, ("If-Match", old))).Status);
        var late = await Graph.Send(method, PathOf(seen), method == "PATCH" ? "{\"subject\": \"x\"}" : null, ("If-Match", old));
        Assert.Equal((412, "ErrorIrresolvableConflict"), (late.Status, late.Code));
    }

    [Fact]
    public async Task Only_the_organiser_cancels_and_then_it_is_gone_for_all()
    {
        var seen = await Created(Event(("subject", "cancelled"), ("attendees", Attendees(Head))));
        var copy = (await Graph.Send("GET", $"users/{Head}/events?$top=100")).Json!["value"]!.AsArray().Single(e => e!["subject"]!.GetValue<string>() == "cancelled")!;
        Assert.False(copy["isOrganizer"]!.GetValue<bool>());
        Assert.NotEqual(seen["id"]!.GetValue<string>(), copy["id"]!.GetValue<string>());
        var byAttendee = await Graph.Send("POST", $"users/{Head}/events/{Uri.EscapeDataString(copy["id"]!.GetValue<string>())}/cancel", "{\"Comment\": \"x\"}");
        Assert.Equal(400, byAttendee.Status);
        Assert.Equal(202, (await Graph.Send("POST", PathOf(seen) + "/cancel", "{\"comment\": \"회의가 취소되었습니다\"}")).Status);
        Assert.Equal(404, (await Graph.Send("GET", PathOf(seen))).Status);
        Assert.DoesNotContain("cancelled", (await Graph.Send("GET", $"users/{Head}/events?$top=1000")).Json!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attendee_answers_from_their_own_calendar_and_the_organiser_sees_it_until_the_event_moves()
    {
        var seen = await Created(Event(("subject", "answered"), ("allowNewTimeProposals", false), ("attendees", Attendees(Head, Secretary, Interpreter, Outside))));
        Assert.Equal(202, (await Respond(Head, "accept", "{\"comment\": \"참석합니다\"}")).Status);
        Assert.Equal(202, (await Respond(Interpreter, "tentativelyAccept", "{\"SendResponse\": false}")).Status);
        Assert.Equal((400, "proposedNewTime"), await Respond(Secretary, "decline", "{\"proposedNewTime\": {}}") is var late ? (late.Status, late.Target) : default);
        Assert.Equal(202, (await Respond(Secretary, "decline", "{}")).Status);

        // Whoever keeps their answer to themselves is still awaited; outside the tenant nobody can answer here.
        Assert.Equal(["accepted", "declined", "none", "none"], await Responses(seen));
        Assert.Equal(("accepted", "busy"), await Copy(Head) is { } copy ? (copy["responseStatus"]!["response"]!.GetValue<string>(), copy["showAs"]!.GetValue<string>()) : default);
        Assert.Null(await Copy(Secretary));
        Assert.Equal(400, (await Graph.Send("POST", PathOf(seen) + "/accept", "{}")).Status);

        _ = await Patch(seen, new JsonObject { ["subject"] = "answered, renamed" });
        Assert.Equal(["accepted", "declined", "none", "none"], await Responses(seen));
        _ = await Patch(seen, new JsonObject { ["start"] = Time("2020-12-02T15:00:00"), ["end"] = Time("2020-12-02T16:30:00") });
        Assert.Equal(["none", "none", "none", "none"], await Responses(seen));

        async Task<JsonNode?> Copy(string mailbox) => (await Graph.Send("GET", $"users/{mailbox}/events?$top=1000")).Json!["value"]!.AsArray()
            .SingleOrDefault(e => e!["subject"]!.GetValue<string>() == "answered");

        async Task<Answer> Respond(string mailbox, string how, string body) =>
            await Graph.Send("POST", $"users/{mailbox}/events/{Uri.EscapeDataString((await Copy(mailbox))!["id"]!.GetValue<string>())}/{how}", body);

        async Task<IEnumerable<string>> Responses(JsonNode of) => (await Graph.Send("GET", PathOf(of))).Json!["attendees"]!.AsArray()
            .Select(a => a!["status"]!["response"]!.GetValue<string>());
    }

    [Fact]
    public async Task Deleting_answers_without_content()
    {
        var seen = await Created(Event());
        Assert.Equal(204, (await Graph.Send("DELETE", PathOf(seen))).Status);
        Assert.Equal(404, (await Graph.Send("DELETE", PathOf(seen))).Status);
    }

    [Fact]
    public async Task A_view_shows_what_touches_the_window_in_order_and_page_by_page()
    {
        for (var day = 12; day >= 1; day--)
        {
            _ = await Created(Event(("subject", $"day {day}"), ("start", Time($"2031-05-{day:D2}T10:00:00")), ("end", Time($"2031-05-{day:D2}T11:00:00"))));
        }

        var subjects = new List<string>();
        var next = "me/calendarView?startDateTime=2031-05-02T00:00:00%2B09:00&endDateTime=2031-06-01T00:00:00%2B09:00&$select=subject&$count=true";
        while (next is not null)
        {
            var page = (await Graph.Send("GET", next)).Json!;
            Assert.Equal(11, page["@odata.count"]!.GetValue<int>());
            subjects.AddRange(page["value"]!.AsArray().Select(e => e!["subject"]!.GetValue<string>()));
            next = page["@odata.nextLink"]?.GetValue<string>();
        }

        Assert.Equal(Enumerable.Range(2, 11).Select(d => $"day {d}"), subjects);
    }

    private static string PathOf(JsonNode seen) => $"users/{Organiser}/events/{Uri.EscapeDataString(seen["id"]!.GetValue<string>())}";

    private static JsonObject Html(string content) => new() { ["contentType"] = "html", ["content"] = content };

    private Task<JsonNode> Created(string body) => Graph.Created(body);

    private Task<JsonNode> Online(params (string Name, JsonNode? Value)[] also) =>
        Created(Event([("isOnlineMeeting", true), ("body", Html("<p>안건</p>")), .. also]));

    private Task<Answer> Patch(JsonNode seen, JsonObject change, params (string Name, string Value)[] headers) =>
        Graph.Send("PATCH", PathOf(seen), change.ToJsonString(), headers);
}
