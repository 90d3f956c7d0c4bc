using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Staff;

/// <summary>What the hub keeps of own staff's time counts in the search of every meeting in which they take part.</summary>
public sealed class BusyTimesTests : IAsyncLifetime
{
    private const string Kim = "kim@gyeonggi.example.org";

    private readonly Hub _hub = new();
    private HttpClient _coordinator = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _ = _hub.Stranger();
        _coordinator = _hub.Coordinator();
        await RegisterAsync(_coordinator);
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task A_time_entered_by_hand_keeps_every_meeting_of_that_person_out_until_it_is_removed()
    {
        var (first, second, other) = (await MeetingOfAsync(Kim), await MeetingOfAsync(Kim.ToUpperInvariant()), await MeetingOfAsync("lee@gyeonggi.example.org"));
        var kim = await EnterAsync();
        var free = await StartsAsync(first);
        var entry = (await JsonAsync(await _coordinator.PostAsJsonAsync(
            $"/api/staff/{kim}/busy", new { start = "2030-12-02T00:00:00Z", end = "2030-12-04T00:00:00Z", status = "outOfOffice", note = "출장" }, Stop))).GetProperty("id").GetInt64();

        Assert.Contains(free, s => string.CompareOrdinal(s, "2030-12-04T00:00:00Z") < 0);
        foreach (var meeting in new[] { first, second })
        {
            var left = await StartsAsync(meeting);
            Assert.NotEmpty(left);
            Assert.All(left, s => Assert.True(string.CompareOrdinal(s, "2030-12-04T00:00:00Z") >= 0, s));
        }

        Assert.Equal(free, await StartsAsync(other));
        Assert.Equal(HttpStatusCode.NoContent, (await _coordinator.DeleteAsync($"/api/staff/{kim}/busy/{entry}", Stop)).StatusCode);
        Assert.Equal(free, await StartsAsync(first));
        await RefusedAsync(HttpStatusCode.NotFound, "busy.unknown", null, await _coordinator.DeleteAsync($"/api/staff/{kim}/busy/{entry}", Stop));
    }

    [Fact]
    public async Task A_file_of_the_same_name_replaces_what_it_said_before_and_goes_with_everything_it_said()
    {
        var meeting = await MeetingOfAsync(Kim);
        var kim = await EnterAsync();
        var free = await StartsAsync(meeting);
        _ = await JsonAsync(await PutAsync(kim, "kim.ics", Ics("DTSTART;TZID=Asia/Seoul:20261130T090000\r\nDTEND;TZID=Asia/Seoul:20261130T120000\r\nRRULE:FREQ=DAILY")));
        var afternoons = await StartsAsync(meeting);
        Assert.NotEmpty(afternoons);
        Assert.All(afternoons, s => Assert.True(string.CompareOrdinal(s[11..], "03:00:00Z") >= 0, s));

        _ = await JsonAsync(await PutAsync(kim, "kim.ics", Ics("DTSTART;TZID=Asia/Seoul:20261130T120000\r\nDTEND;TZID=Asia/Seoul:20261130T180000\r\nRRULE:FREQ=DAILY")));
        var mornings = await StartsAsync(meeting);
        Assert.NotEmpty(mornings);
        Assert.All(mornings, s => Assert.True(string.CompareOrdinal(s[11..], "03:00:00Z") < 0, s));
        Assert.Equal(["kim.ics"], (await JsonAsync(await _coordinator.GetAsync($"/api/staff/{kim}/busy/files", Stop))).EnumerateArray().Select(f => f.GetProperty("source").GetString()));

        Assert.Equal(HttpStatusCode.NoContent, (await _coordinator.DeleteAsync($"/api/staff/{kim}/busy/files/kim.ics", Stop)).StatusCode);
        Assert.Equal(free, await StartsAsync(meeting));
        await RefusedAsync(HttpStatusCode.NotFound, "busyFile.unknown", null, await _coordinator.DeleteAsync($"/api/staff/{kim}/busy/files/kim.ics", Stop));
    }

    [Fact]
    public async Task A_broken_file_is_refused_with_its_lines_and_what_was_read_before_stays()
    {
        var meeting = await MeetingOfAsync(Kim);
        var kim = await EnterAsync();
        _ = await JsonAsync(await PutAsync(kim, "list.csv", "start,end\n2030-12-02,2030-12-05"));
        var left = await StartsAsync(meeting);
        var refused = await PutAsync(kim, "list.csv", "start,end\n2030-12-02 10:00,11:00\n2030-13-02 10:00,11:00\nsoon,later");
        await RefusedAsync(HttpStatusCode.BadRequest, "busy.moment", "/lines/3", refused);
        Assert.Equal(
            ["/lines/3", "/lines/4"],
            JsonDocument.Parse(await refused.Content.ReadAsStringAsync(Stop)).RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("place").GetString()));
        Assert.Equal(left, await StartsAsync(meeting));
        Assert.All(left, s => Assert.StartsWith("2030-12-06", s, StringComparison.Ordinal));
    }

    /// <summary>A calendar that nobody can read keeps nobody from searching; the slots say so, until a file tells it.</summary>
    [Fact]
    public async Task Who_has_no_readable_calendar_is_shown_as_such_and_is_no_error()
    {
        var meeting = await MeetingOfAsync(Kim);
        Assert.Contains("unverified", await ReasonsAsync(meeting));
        var line = Assert.Single((await JsonAsync(await _coordinator.GetAsync("/api/staff", Stop))).EnumerateArray());
        Assert.Equal((Kim, "kim", false), (line.GetProperty("address").GetString(), line.GetProperty("name").GetString(), line.GetProperty("isConnected").GetBoolean()));

        var kim = await EnterAsync();
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/staff/{kim}/busy", new { start = "2030-12-02T00:00:00Z", end = "2030-12-02T01:00:00Z" }, Stop));
        Assert.Contains("unverified", await ReasonsAsync(meeting));
        _ = await JsonAsync(await PutAsync(kim, "kim.csv", "start\n2030-12-02"));
        Assert.DoesNotContain("unverified", await ReasonsAsync(meeting));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_at_its_place()
    {
        await RefusedAsync(HttpStatusCode.BadRequest, "staff.address", "/address", await _coordinator.PostAsJsonAsync("/api/staff", new { address = "kim", name = "김" }, Stop));
        await RefusedAsync(HttpStatusCode.BadRequest, "staff.nameMissing", "/name", await _coordinator.PostAsJsonAsync("/api/staff", new { address = Kim, name = " " }, Stop));
        var kim = await EnterAsync();
        Assert.Equal(kim, await EnterAsync());
        var reversed = new { start = "2030-12-02T01:00:00Z", end = "2030-12-02T01:00:00Z" };
        await RefusedAsync(HttpStatusCode.BadRequest, "busy.endBeforeStart", "/end", await _coordinator.PostAsJsonAsync($"/api/staff/{kim}/busy", reversed, Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "staff.unknown", null, await _coordinator.PostAsJsonAsync($"/api/staff/{Guid.NewGuid()}/busy", reversed, Stop));
        await RefusedAsync(HttpStatusCode.BadRequest, "busy.tooLarge", null, await PutAsync(kim, "big", new string(' ', 8 * 1024 * 1024 + 1)));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _hub.Stranger().GetAsync("/api/staff", Stop)).StatusCode);
    }

    [Fact]
    public async Task The_pages_keep_a_persons_time_by_forms_alone()
    {
        _ = await MeetingOfAsync(Kim);
        var administrator = await _hub.AdministratorAsync();
        administrator.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ko");
        Assert.Contains("일정표를 읽을 수 없음", await PageAsync(administrator, "/staff"), StringComparison.Ordinal);
        var page = (await SendAsync(administrator, "/staff", "open", new() { ["Opened"] = Kim })).Headers.Location!.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal);

        var soon = TimeProvider.System.GetUtcNow().AddDays(9);
        var day = soon.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        _ = await SendAsync(administrator, page, "hand", new() { ["Entered.FirstDay"] = day, ["Entered.From"] = "14:00", ["Entered.To"] = "15:30", ["Entered.Status"] = "OutOfOffice", ["Entered.Note"] = "출장 <b>" });
        var html = await PageAsync(administrator, page);
        Assert.Contains("14:00~15:30(한국시간)", html, StringComparison.Ordinal);
        Assert.Contains("출장 &lt;b&gt;", await administrator.GetStringAsync(page, Stop), StringComparison.Ordinal);

        var refused = await SendAsync(administrator, page, "hand", new() { ["Entered.FirstDay"] = day, ["Entered.From"] = "14:00", ["Entered.To"] = "13:00" });
        Assert.Contains("종료가 시작보다 뒤여야 합니다.", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);

        _ = await UploadAsync(administrator, page, "휴가.csv", $"시작,종료\n{day},{day}");
        html = await PageAsync(administrator, page);
        Assert.Contains("휴가.csv", html, StringComparison.Ordinal);
        var broken = await UploadAsync(administrator, page, "휴가.csv", "시작,종료\n언젠가,나중에");
        Assert.Contains("2행: 날짜와 시각을 읽을 수 없습니다.", WebUtility.HtmlDecode(await broken.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);

        var entry = Regex.Match(html, "name=\"Removed\" value=\"(\\d+)\"").Groups[1].Value;
        _ = await SendAsync(administrator, page, "remove", new() { ["Removed"] = entry });
        Assert.DoesNotContain("14:00~15:30", await PageAsync(administrator, page), StringComparison.Ordinal);
        _ = await SendAsync(administrator, page, "removeFile", new() { ["RemovedFile"] = "휴가.csv" });
        Assert.DoesNotContain("휴가.csv", await PageAsync(administrator, page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/staff/{Guid.NewGuid()}", Stop)).StatusCode);
    }

    private async Task<string> MeetingOfAsync(string address)
    {
        var id = await DraftAsync(_coordinator);
        var person = new { name = new { ko = address.Split('@')[0] }, office = new { }, title = new { }, role = "member", isRequired = true, email = address };
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{id}/parties/gyeonggi", new { participants = new[] { person }, needsInterpreter = false }, Stop));
        return id;
    }

    private async Task<string> EnterAsync() =>
        (await JsonAsync(await _coordinator.PostAsJsonAsync("/api/staff", new { address = Kim, name = "김" }, Stop))).GetProperty("id").GetString()!;

    private async Task<string[]> StartsAsync(string meeting) =>
        [.. (await SlotsAsync(meeting)).Select(s => s.GetProperty("start").GetString()!).Order(StringComparer.Ordinal)];

    private async Task<string[]> ReasonsAsync(string meeting) =>
        [.. (await SlotsAsync(meeting))[0].GetProperty("reasons").EnumerateArray().Select(r => r.GetProperty("code").GetString()!)];

    private async Task<IReadOnlyList<JsonElement>> SlotsAsync(string meeting) =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{meeting}/slots?top=100", Stop))).GetProperty("slots").EnumerateArray()];

    private Task<HttpResponseMessage> PutAsync(string member, string source, string text) =>
        _coordinator.PutAsync($"/api/staff/{member}/busy/files/{source}", new StringContent(text, Encoding.UTF8, "application/octet-stream"), Stop);

    private static string Ics(string lines) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static async Task<string> PageAsync(HttpClient client, string page) => WebUtility.HtmlDecode(await client.GetStringAsync(page, Stop));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string page, string form, Dictionary<string, string> entered)
    {
        foreach (var (name, value) in await HiddenAsync(client, page, form))
        {
            entered[name] = value;
        }

        return await client.PostAsync(page, new FormUrlEncodedContent(entered), Stop);
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string page, string file, string text)
    {
        using var body = new MultipartFormDataContent();
        foreach (var (name, value) in await HiddenAsync(client, page, "file"))
        {
            body.Add(new StringContent(value), name);
        }

        var bytes = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        bytes.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        body.Add(bytes, "Uploaded.File", file);
        return await client.PostAsync(page, body, Stop);
    }

    /// <summary>The hidden fields of one form of a page.</summary>
    private static async Task<IEnumerable<(string Name, string Value)>> HiddenAsync(HttpClient client, string page, string form)
    {
        var html = (await client.GetStringAsync(page, Stop)).Split("<form").First(f => f.Contains($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal));
        return Regex.Matches(html, "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").Select(m => (m.Groups[1].Value, m.Groups[2].Value));
    }
}
