using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MeetingHub.Web.Tests.Calendars;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Files;

/// <summary>Whatever a request or a file says, the service answers with a refusal at its place and changes nothing.</summary>
public sealed class OutsideDataTests(CalendarsApiTests.TwoCountries hub) : IClassFixture<CalendarsApiTests.TwoCountries>
{
    private const string Somewhere = "/api/meetings/00000000-0000-0000-0000-000000000001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/staff/{kim}/busy?from=2026-01-01&to=9999-12-31", "/to")]
    [InlineData("/api/staff/{kim}/busy?from=0001-01-01&to=2026-12-31", "/from")]
    [InlineData("/api/calendars?month=9999-12", "/month")]
    [InlineData("/api/calendars/KR/days?from=9999-12-30&to=9999-12-31", "/from")]
    [InlineData($"{Somewhere}/slots?asOf=9999-12-31T23:59:59Z", "/asOf")]
    public async Task An_address_with_a_date_that_is_not_kept_is_refused(string address, string place) => await RefusedAsync(
        HttpStatusCode.BadRequest, "date.outOfRange", place, await hub.Administrator.GetAsync(address.Replace("{kim}", await KimAsync(), StringComparison.Ordinal), Stop));

    [Theory]
    [InlineData("POST", $"{Somewhere}/proposal/decision", """{"start":"9999-12-31T23:59:59Z","conference":{"kind":"joinLink","platform":"Webex","link":"https://example.org/1"}}""", "/start")]
    [InlineData("POST", $"{Somewhere}/proposal", """{"starts":["2030-12-02T01:00:00Z","9999-12-31T23:59:59Z"]}""", "/starts/1")]
    [InlineData("POST", $"{Somewhere}/proposal", """{"starts":["2030-12-02T01:00:00Z"],"deadline":"9999-12-31T23:59:59"}""", "/deadline")]
    [InlineData("POST", $"{Somewhere}/schedule", """{"start":"0001-01-01T00:00:00Z","conference":{"kind":"joinLink","platform":"Webex","link":"https://example.org/1"}}""", "/start")]
    [InlineData("POST", $"{Somewhere}/move", """{"start":"9999-12-31T23:59:59Z"}""", "/start")]
    [InlineData("POST", $"{Somewhere}/hold", """{"asOf":"9999-12-31T23:59:59Z"}""", "/asOf")]
    [InlineData("POST", $"{Somewhere}/thanks", """{"minutesBy":"9999-12-31"}""", "/minutesBy")]
    [InlineData("POST", $"{Somewhere}/postpone", """{"reason":"폭우","window":{"start":"2030-01-01","end":"9999-12-31"}}""", "/window")]
    [InlineData("POST", "/api/staff/{kim}/busy", """{"start":"2030-12-02T01:00:00Z","end":"9999-12-31T23:59:59Z"}""", "/end")]
    [InlineData("PUT", "/api/calendars/offices/gyeonggi/9999-12-31", """{"kind":"makeup"}""", "/date")]
    public async Task A_body_with_a_date_that_is_not_kept_is_refused(string verb, string address, string body, string place)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), address.Replace("{kim}", await KimAsync(), StringComparison.Ordinal));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        await RefusedAsync(HttpStatusCode.BadRequest, "date.outOfRange", place, await hub.Administrator.SendAsync(request, Stop));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("utf-7")]
    public async Task An_encoding_that_nobody_knows_is_refused(string charset)
    {
        using var body = new ByteArrayContent("""{"address":"lee@gyeonggi.example.org","name":"이"}"""u8.ToArray());
        Assert.True(body.Headers.TryAddWithoutValidation("Content-Type", $"application/json; charset={charset}"));
        await RefusedAsync(HttpStatusCode.BadRequest, "request.charset", "", await hub.Administrator.PostAsync("/api/staff", body, Stop));
        Assert.DoesNotContain("lee@", await hub.Administrator.GetStringAsync("/api/staff", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_in_an_encoding_of_the_region_is_read()
    {
        var korean = Encoding.GetEncoding("ks_c_5601-1987");
        using var body = new ByteArrayContent(korean.GetBytes("""{"address":"park@gyeonggi.example.org","name":"박 주무관"}"""));
        Assert.True(body.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=ks_c_5601-1987"));
        Assert.Equal("박 주무관", (await JsonAsync(await hub.Administrator.PostAsync("/api/staff", body, Stop))).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"weekly":[null]}""")]
    [InlineData("""{"weekly":[{"days":["mon"],"start":"09:00","end":"18:00","breaks":[null]}]}""")]
    [InlineData("""{"weekly":[{"days":[null],"start":"09:00","end":"18:00"}]}""")]
    public async Task Office_hours_with_nothing_in_a_list_are_refused(string season)
    {
        var entry = JsonSerializer.SerializeToNode(Government("KR", "Asia/Seoul", "ko", "수원시"))!;
        var hours = entry["officeHours"]!["seasons"]!.AsArray()[0]!;
        hours["weekly"] = System.Text.Json.Nodes.JsonNode.Parse(season)!["weekly"]!.DeepClone();
        var answer = await hub.Administrator.PutAsJsonAsync("/api/governments/suwon", entry, Stop);
        await RefusedAsync(HttpStatusCode.BadRequest, "request.json", "/officeHours/seasons/0/weekly", answer);
        Assert.Equal(HttpStatusCode.NotFound, (await hub.Administrator.GetAsync("/api/governments/suwon", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_plan_with_nothing_in_its_agenda_is_refused()
    {
        var plan = JsonSerializer.SerializeToNode(Plan())!;
        plan["agenda"] = new System.Text.Json.Nodes.JsonArray((System.Text.Json.Nodes.JsonNode?)null);
        await RefusedAsync(HttpStatusCode.BadRequest, "request.json", "/plan/agenda/0", await hub.Administrator.PostAsJsonAsync("/api/meetings", new { plan, partners = new[] { "shandong" } }, Stop));
    }

    [Theory]
    [InlineData("start,end\n9999-12-31,9999-12-31", "file.dateOutOfRange", "/lines/2")]
    [InlineData("start,end\n2030-12-02,9999-12-31", "file.dateOutOfRange", "/lines/2")]
    [InlineData("start,end\n0001-01-01,0001-01-01", "file.dateOutOfRange", "/lines/2")]
    [InlineData("start,end\n٢٠٢٠-١٢-٠١,٢٠٢٠-١٢-٠١", "busy.moment", "/lines/2")]
    [InlineData("start,end\n2030-12-02 ١٠:٠٠,2030-12-02 11:00", "busy.moment", "/lines/2")]
    [InlineData("ics DTSTART:20301202T010000Z|DURATION:P99999999W", "busy.unreadable", "/lines/2")]
    [InlineData("ics DTSTART:20301202T010000Z|DURATION:P99999999999W", "busy.unreadable", "/lines/2")]
    [InlineData("ics DTSTART:20301202T010000Z|DURATION:P900000D", "file.dateOutOfRange", "/lines/2")]
    [InlineData("ics DTSTART:99991231T235959Z|DURATION:PT1H", "file.dateOutOfRange", "/lines/2")]
    [InlineData("ics DTSTART;VALUE=DATE:00010101", "file.dateOutOfRange", "/lines/2")]
    [InlineData("ics DTSTART:20301202T010000Z|DURATION:PT1H|RRULE:FREQ=DAILY;INTERVAL=99999999999", "busy.unreadable", "/lines/2")]
    [InlineData("ics DTSTART:20301202T010000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=99MO", "busy.unreadable", "/lines/2")]
    [InlineData("ics DTSTART:19900101T000000Z|DURATION:PT1S|RRULE:FREQ=SECONDLY", "busy.tooOften", "/lines/2")]
    [InlineData("ics DTSTART:19900101T000000Z|DURATION:PT1S|RRULE:FREQ=SECONDLY;COUNT=2000000000", "busy.tooOften", "/lines/2")]
    [InlineData("ics DTSTART:19900101T000000Z|DURATION:PT1S|RRULE:FREQ=SECONDLY;BYMINUTE=0;BYSECOND=0", "busy.tooOften", "/lines/2")]
    [InlineData("ics DTSTART:20270101T000000Z|DURATION:PT1S|RRULE:FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5,6,7;BYSECOND=0,1,2,3,4,5,6,7", "busy.tooOften", "/lines/2")]
    public async Task A_file_of_busy_times_that_cannot_be_is_refused_at_its_line_and_the_one_before_stays(string file, string code, string place)
    {
        var kim = await KimAsync();
        _ = await JsonAsync(await PutAsync(kim, "start\n2030-12-02"));
        await RefusedAsync(HttpStatusCode.BadRequest, code, place, await PutAsync(kim, file.StartsWith("ics ", StringComparison.Ordinal) ? Ics(file[4..]) : file));
        var kept = Assert.Single((await JsonAsync(await hub.Administrator.GetAsync($"/api/staff/{kim}/busy?from=2000-01-01&to=2199-12-31", Stop))).EnumerateArray());
        Assert.Equal("2030-12-01T15:00:00Z", kept.GetProperty("start").GetString());
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20270101|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "calendar.unreadable")]
    [InlineData("DTSTART;VALUE=DATE:20270101|RRULE:FREQ=YEARLY;BYMONTH=13", "calendar.unreadable")]
    [InlineData("DTSTART;VALUE=DATE:20270101|DURATION:P99999999W", "calendar.unreadable")]
    [InlineData("DTSTART;VALUE=DATE:99991231", "file.dateOutOfRange")]
    [InlineData("DTSTART;VALUE=DATE:19900101|RRULE:FREQ=SECONDLY", "calendar.tooOften")]
    [InlineData("DTSTART;VALUE=DATE:19900101|RRULE:FREQ=DAILY", "calendar.tooOften")]
    public async Task A_calendar_of_holidays_that_cannot_be_is_refused_at_its_line_and_nothing_is_kept(string entry, string code)
    {
        var before = await hub.Administrator.GetStringAsync("/api/calendars/imports", Stop);
        await RefusedAsync(HttpStatusCode.BadRequest, code, "/lines/2", await ImportAsync($"{entry}|SUMMARY:신정"));
        Assert.Equal(before, await hub.Administrator.GetStringAsync("/api/calendars/imports", Stop));
    }

    [Theory]
    [InlineData("DURATION:PT24H", "2027-01-01")]
    [InlineData("DURATION:P2D", "2027-01-01 2027-01-02")]
    [InlineData("DURATION:PT1H", "2027-01-01")]
    public async Task A_holiday_with_a_length_is_off_for_so_many_days(string length, string days)
    {
        var proposed = await JsonAsync(await ImportAsync($"DTSTART;VALUE=DATE:20270101|{length}|SUMMARY:신정"));
        Assert.Equal(days, string.Join(' ', proposed.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("date").GetString()).Order(StringComparer.Ordinal)));
    }

    private async Task<string> KimAsync() => (await JsonAsync(await hub.Administrator.PostAsJsonAsync(
        "/api/staff", new { address = "kim@gyeonggi.example.org", name = "김" }, Stop))).GetProperty("id").GetString()!;

    private Task<HttpResponseMessage> PutAsync(string member, string text) =>
        hub.Administrator.PutAsync($"/api/staff/{member}/busy/files/kim", new StringContent(text, Encoding.UTF8, "application/octet-stream"), Stop);

    private Task<HttpResponseMessage> ImportAsync(string entry) =>
        hub.Administrator.PostAsync("/api/calendars/KR/imports?source=test", new StringContent(Ics(entry), Encoding.UTF8, "text/calendar"), Stop);

    private static string Ics(string entry) => $"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n{entry.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}
