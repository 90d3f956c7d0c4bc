using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace MeetingHub.Web.Tests.Calendars;

/// <summary>Calendars over the API, from the upload to the undo.</summary>
public sealed class CalendarsApiTests(CalendarsApiTests.TwoCountries hub) : IClassFixture<CalendarsApiTests.TwoCountries>
{
    private const string Notice2027 =
        """
        国务院办公厅关于2027年部分节假日安排的通知
        一、元旦：1月1日（周五）至3日（周日）放假，共3天。
        二、春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。1月31日（周日）、2月13日（周六）上班。
        三、清明节：4月3日（周六）至5日（周一）放假，共3天。
        四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
        五、端午节：6月9日（周三）放假，共1天。
        六、中秋节：9月15日（周三）放假，共1天。
        七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
        """;

    private readonly HttpClient _administrator = hub.Administrator;

    [Fact]
    public async Task A_notice_is_proposed_confirmed_and_undone_and_counts_only_in_between()
    {
        var proposed = await ProposeAsync("CN", Notice2027);
        Assert.Equal("proposed", proposed.GetProperty("state").GetString());
        Assert.Equal("normal", (await DayAsync("CN", "2027-02-09")).GetProperty("kind").GetString());

        var confirmed = await PostAsync($"/api/calendars/imports/{proposed.GetProperty("id")}/confirm");
        Assert.Equal("confirmed", confirmed.GetProperty("state").GetString());
        var day = await DayAsync("CN", "2027-02-09");
        Assert.Equal(("substitute", "official"), (day.GetProperty("kind").GetString(), day.GetProperty("certainty").GetString()));
        Assert.True((await DayAsync("CN", "2027-01-31")).GetProperty("working").GetBoolean());

        _ = await PostAsync($"/api/calendars/imports/{proposed.GetProperty("id")}/undo");
        Assert.Equal("provisional", (await DayAsync("CN", "2027-02-09")).GetProperty("certainty").GetString());
    }

    [Fact]
    public async Task The_preview_tells_what_opens_and_what_closes()
    {
        var changes = (await ProposeAsync("CN", Notice2027)).GetProperty("changes").EnumerateArray()
            .ToLookup(c => c.GetProperty("change").GetString(), c => c.GetProperty("date").GetString());

        Assert.Contains("2027-10-04", changes["closes"]);
        Assert.Contains("2027-10-09", changes["opens"]);
        Assert.Contains("2027-10-01", changes["confirms"]);
    }

    [Fact]
    public async Task A_booked_meeting_that_falls_on_a_new_day_off_is_listed()
    {
        var meeting = await ScheduleAsync("2027-10-05T02:00:00Z");

        var struck = (await ProposeAsync("CN", Notice2027)).GetProperty("meetings").EnumerateArray().Single();

        Assert.Equal(meeting, struck.GetProperty("meeting").GetString());
        Assert.Equal(("shandong", "2027-10-05"), (struck.GetProperty("government").GetString(), struck.GetProperty("date").GetString()));
    }

    [Fact]
    public async Task A_contradictory_notice_is_refused_with_its_line_and_nothing_is_kept()
    {
        var before = (await GetAsync("/api/calendars/imports")).GetArrayLength();

        var answer = await UploadAsync("CN", Notice2027.Replace("共5天", "共6天", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(("calendar.dayCount", "/lines/5"), (problem.GetProperty("code").GetString(), problem.GetProperty("place").GetString()));
        Assert.Equal(before, (await GetAsync("/api/calendars/imports")).GetArrayLength());
    }

    [Fact]
    public async Task An_import_is_confirmed_once_and_only_a_confirmed_one_is_undone()
    {
        var id = (await ProposeAsync("CN", Notice2027)).GetProperty("id");

        Assert.Equal(HttpStatusCode.Conflict, (await _administrator.PostAsync($"/api/calendars/imports/{id}/undo", null, TestContext.Current.CancellationToken)).StatusCode);
        _ = await PostAsync($"/api/calendars/imports/{id}/confirm");
        Assert.Equal(HttpStatusCode.Conflict, (await _administrator.PostAsync($"/api/calendars/imports/{id}/confirm", null, TestContext.Current.CancellationToken)).StatusCode);
        _ = await PostAsync($"/api/calendars/imports/{id}/undo");
    }

    [Fact]
    public async Task Only_an_administrator_imports()
    {
        var answer = await hub.Coordinator().PostAsync(
            "/api/calendars/CN/imports?source=x", new StringContent(Notice2027, Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task An_offices_own_day_shows_in_its_month_and_in_no_others()
    {
        var kept = await _administrator.PutAsJsonAsync(
            "/api/calendars/offices/gyeonggi/2026-12-11", new { kind = "closure", names = new { ko = "청사 이전" } }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);

        var month = (await GetAsync("/api/calendars?month=2026-12")).EnumerateArray().ToList();

        Assert.Equal(["gyeonggi", "shandong"], month.Select(o => o.GetProperty("government").GetString()));
        Assert.Equal(["closure", "normal"], month.Select(o => o.GetProperty("days")[10].GetProperty("kind").GetString()));
        Assert.All(month, office => Assert.Equal(31, office.GetProperty("days").GetArrayLength()));

        _ = await _administrator.DeleteAsync("/api/calendars/offices/gyeonggi/2026-12-11", TestContext.Current.CancellationToken);
        Assert.Equal("normal", (await GetAsync("/api/calendars?month=2026-12"))[0].GetProperty("days")[10].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Coverage_tells_each_country_of_the_register_year_by_year()
    {
        var countries = (await GetAsync("/api/calendars/coverage")).GetProperty("countries").EnumerateArray().ToList();

        Assert.Equal(["KR", "CN"], countries.Select(c => c.GetProperty("country").GetString()));
        Assert.All(countries, c => Assert.Equal(4, c.GetProperty("years").GetArrayLength()));
    }

    [Theory]
    [InlineData("/api/calendars?month=2026-13", "/month")]
    [InlineData("/api/calendars/ZZ/days?from=2026-01-01&to=2026-01-02", "/country")]
    [InlineData("/api/calendars/KR/days?from=2026-01-01&to=2025-01-02", "/to")]
    [InlineData("/api/calendars/KR/days?from=1&to=2025-01-02", "/from")]
    public async Task A_question_that_cannot_be_read_is_refused_with_its_place(string address, string place)
    {
        var answer = await _administrator.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(place, (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("place").GetString());
    }

    private async Task<string> ScheduleAsync(string start)
    {
        var plan = new
        {
            title = new { ko = "화상회의" },
            window = new { start = "2027-10-01", end = "2027-10-15" },
            agenda = new[] { new { title = new { ko = "안건" }, minutes = 60 } },
            interpretation = "none",
            openness = "open",
            minutesKind = "agreedRecord",
            minutesLanguages = new[] { "ko", "zh-Hans" },
        };
        var draft = await _administrator.PostAsJsonAsync("/api/meetings", new { plan, partners = new[] { "shandong" } }, TestContext.Current.CancellationToken);
        Assert.True(draft.IsSuccessStatusCode, await draft.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var id = (await draft.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
        var fixedTime = await _administrator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start, conference = new { kind = "joinLink", platform = "Webex", link = "https://example.org/join" } }, TestContext.Current.CancellationToken);
        Assert.True(fixedTime.IsSuccessStatusCode, await fixedTime.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return id;
    }

    private Task<HttpResponseMessage> UploadAsync(string country, string text) => _administrator.PostAsync(
        $"/api/calendars/{country}/imports?source=pasted", new StringContent(text, Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);

    private async Task<JsonElement> ProposeAsync(string country, string text) => await ReadAsync(await UploadAsync(country, text));

    private async Task<JsonElement> PostAsync(string address) => await ReadAsync(await _administrator.PostAsync(address, null, TestContext.Current.CancellationToken));

    private async Task<JsonElement> GetAsync(string address) => await ReadAsync(await _administrator.GetAsync(address, TestContext.Current.CancellationToken));

    private async Task<JsonElement> DayAsync(string country, string date) =>
        (await GetAsync($"/api/calendars/{country}/days?from={date}&to={date}"))[0];

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>A hub with a Korean host and a Chinese partner, and its administrator.</summary>
    public sealed class TwoCountries : Hub, IAsyncLifetime
    {
        public HttpClient Administrator { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Administrator = await AdministratorAsync();
            await EnterAsync("gyeonggi", "KR", "Asia/Seoul", "ko", "경기도", isHost: true);
            await EnterAsync("shandong", "CN", "Asia/Shanghai", "zh-Hans", "山东省", isHost: false);
        }

        private bool _hasMeeting;

        /// <summary>Books one meeting with the partner, once.</summary>
        public async Task HasMeetingOnAsync(string start)
        {
            if (_hasMeeting)
            {
                return;
            }

            _hasMeeting = true;
            var id = await Meetings.Exchange.DraftAsync(Administrator);
            var conference = new { kind = "joinLink", platform = "Tencent Meeting", link = "https://meeting.example.org/j/1" };
            _ = await Meetings.Exchange.JsonAsync(await Administrator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start, conference }, TestContext.Current.CancellationToken));
        }

        private async Task EnterAsync(string id, string country, string zone, string language, string name, bool isHost)
        {
            object[] weekly = [new { days = new[] { "mon", "tue", "wed", "thu", "fri" }, start = "09:00", end = "18:00" }];
            var seasons = new[] { new { from = "01-01", through = "12-31", weekly } };
            var entry = new
            {
                country,
                zone,
                name = new Dictionary<string, string> { [language] = name },
                language,
                isHost,
                officeHours = new { seasons, source = new { en = "placeholder" }, assumed = true },
            };
            var answer = await Administrator.PutAsJsonAsync($"/api/governments/{id}", entry, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
