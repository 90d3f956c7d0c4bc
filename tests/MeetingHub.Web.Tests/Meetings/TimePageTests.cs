using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>The slot finder as a browser without JavaScript uses it.</summary>
public sealed partial class TimePageTests(TimePageTests.Exchanging hub) : IClassFixture<TimePageTests.Exchanging>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ko", "2030. 12. 2.(월) 주간", "한국시간", "중국시간", "근무", "점심")]
    [InlineData("zh-Hans", "2030年12月2日（星期一）起的一周", "韩国时间", "北京时间", "办公", "午休")]
    [InlineData("ja", "2030年12月2日（月）からの週", "韓国時間", "中国時間", "執務", "昼休み")]
    [InlineData("en", "Week of Monday, 2 December 2030", "Korea Standard Time", "China Standard Time", "office hours", "lunch")]
    public async Task The_week_stands_on_the_clocks_of_both_sides(string language, params string[] words)
    {
        var html = await PageAsync(await hub.DraftAsync(), language);

        Assert.All(words, word => Assert.Contains(word, html, StringComparison.Ordinal));
        Assert.DoesNotContain("Asia/", html, StringComparison.Ordinal);
        Assert.Contains("<td colspan=\"12\">09:00</td>", html, StringComparison.Ordinal);
        var lanes = Rows(html, "lane");
        Assert.Equal(10, lanes.Count);
        Assert.All(lanes, lane => Assert.Equal(120, Spans(lane).Sum()));
    }

    [Fact]
    public async Task Every_slots_reasons_make_its_score()
    {
        var slots = Whys().Matches(await PageAsync(await hub.DraftAsync(), "ko", "at=10:00&on=2030-12-03"));

        Assert.NotEmpty(slots);
        Assert.All(slots, why => Assert.Equal(Numbers(why.Groups["score"].Value).Single(), Numbers(why.Groups["reasons"].Value).Sum()));
        Assert.Contains(slots, why => why.Value.Contains("희망 시간 외 (60분)", StringComparison.Ordinal));
        Assert.Contains(slots, why => why.Value.Contains("희망 날짜 외 (1일)", StringComparison.Ordinal));
        Assert.Contains(slots, why => Regex.IsMatch(why.Value, "점심시간 인접.*?山东省", RegexOptions.Singleline));
    }

    [Fact]
    public async Task A_chosen_slot_is_booked_by_the_form_alone()
    {
        var id = await hub.DraftAsync();
        var start = Regex.Match(await PageAsync(id, "ko"), "name=\"Entered.Start\" value=\"([^\"]+)\"").Groups[1].Value;
        var answer = await Hub.SendFormAsync(hub.Administrator, $"/meetings/{id}/time", new()
        {
            ["Entered.Start"] = start,
            ["Entered.Kind"] = "JoinLink",
            ["Entered.Platform"] = "Tencent Meeting",
            ["Entered.Link"] = "https://meeting.example.org/j/1",
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(start, (await Exchange.MeetingAsync(hub.Coordinating, id)).GetProperty("start").GetString());
    }

    [Theory]
    [InlineData("ko", "날짜가 아닙니다", "0부터 1440까지의 정수", "시각이 아닙니다")]
    [InlineData("zh-Hans", "不是日期", "0 至 1440 的整数", "不是时间")]
    [InlineData("ja", "日付ではありません", "0から1440までの整数", "時刻ではありません")]
    [InlineData("en", "This is no date", "a whole number from 0 to 1440", "This is no time of day")]
    public async Task Everything_that_cannot_be_read_is_told_at_its_place_and_kept(string language, string date, string number, string time)
    {
        var html = await PageAsync(await hub.DraftAsync(), language, "from=yesterday&before=-5&at=25:00&need=shandong&people=chosen");

        Assert.Equal(3, Regex.Count(html, "class=\"field-error\""));
        foreach (var (field, typed, message) in new[] { ("from", "yesterday", date), ("before", "-5", number), ("at", "25:00", time) })
        {
            Assert.Matches($"id=\"{field}-error\">[^<]*{Regex.Escape(message)}", html);
            Assert.Matches($"<input id=\"{field}\"[^>]*value=\"{Regex.Escape(typed)}\"[^>]*aria-invalid=\"true\"", html);
        }

        Assert.Contains("name=\"need\" value=\"shandong\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"week\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_that_ends_before_it_begins_or_spans_years_is_refused_at_its_end()
    {
        var id = await hub.DraftAsync();
        Assert.Matches("id=\"to-error\">The last day is before the first", await PageAsync(id, "en", "from=2030-12-05&to=2030-12-01"));
        Assert.Matches("id=\"to-error\">The dates span at most 400 days", await PageAsync(id, "en", "from=2030-01-01&to=2032-01-01"));
        Assert.Matches("id=\"from-error\">This is no date", await PageAsync(id, "en", "from=0001-01-01"));
    }

    [Theory]
    [InlineData("ko", "휴무일", "전후 여유를 두지 않으면: 그래도 없음", "기간 이후 가장 빠른 시간대: 2030. 10. 4.(금)")]
    [InlineData("zh-Hans", "休息日", "会议前后不预留时间：仍无可行时段", "期间之后最早的可行时段：2030年10月4日（星期五）")]
    [InlineData("ja", "閉庁日", "会議前後の余裕をなくすと：それでもなし", "期間後で最も早い時間帯：2030年10月4日（金）")]
    [InlineData("en", "day off", "Without free time before and after: still none", "The first possible start after these dates: Friday, 4 October 2030")]
    public async Task Where_no_time_works_the_page_says_who_stands_in_the_way_and_what_would_help(string language, string reason, string buffers, string next)
    {
        var id = await hub.DraftAsync("2030-10-01", "2030-10-02");
        var html = await PageAsync(id, language, "before=30&after=30");

        Assert.Matches($"<strong><span[^>]*>山东省</span></strong> – {reason}", html);
        Assert.Contains(buffers, html, StringComparison.Ordinal);
        Assert.Contains(next, html, StringComparison.Ordinal);
        var again = Regex.Match(html, "href=\"([^\"]*week=2030-10-04[^\"]*)\"").Groups[1].Value;
        var found = await AtAsync(again, language);
        Assert.Contains("class=\"week\"", found, StringComparison.Ordinal);
        // The State Council has not said yet what the days after its holiday of 2030 are.
        Assert.All([html, found], page => Assert.Contains("class=\"state state-warn\"", page, StringComparison.Ordinal));
        Assert.Contains("lane-provisional", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "Jinan 점심시간 30분 포함")]
    [InlineData("zh-Hans", "占用济南午休 30 分钟")]
    [InlineData("ja", "Jinanの昼休みに30分かかる")]
    [InlineData("en", "runs 30 minutes into lunch in Jinan")]
    public async Task A_shorter_lunch_is_told_with_its_minutes_and_its_place(string language, string words)
    {
        var html = await PageAsync(await hub.DraftAsync(minutes: 270), language);

        Assert.Contains(words, html, StringComparison.Ordinal);
        var again = Regex.Match(html, "href=\"([^\"]*lunch=short[^\"#]*)").Groups[1].Value;
        Assert.Contains(words, await AtAsync(again, language), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_people_in_the_way_the_search_finds_times()
    {
        var html = await PageAsync(await hub.DraftAsync("2030-10-01", "2030-10-02"), "ko");
        var again = Regex.Match(html, "href=\"([^\"]*people=chosen[^\"]*)\"").Groups[1].Value;

        Assert.Contains("need=gyeonggi", again, StringComparison.Ordinal);
        Assert.Contains("class=\"week\"", await AtAsync(again, "ko"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_length_than_the_plans_shows_times_but_books_none()
    {
        var html = await PageAsync(await hub.DraftAsync(), "en", "minutes=30");

        Assert.Contains("These times are for 30 minutes; the meeting is planned for 45.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Book this time", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_weeks_of_the_window_are_turned_page_by_page()
    {
        var id = await hub.DraftAsync("2030-12-02", "2030-12-13");
        var first = await PageAsync(id, "en", "week=2030-12-02");
        Assert.DoesNotContain("rel=\"prev\"", first, StringComparison.Ordinal);
        var next = Regex.Match(first, "rel=\"next\" href=\"([^\"]+)\"").Groups[1].Value;
        var second = await AtAsync(next, "en");

        Assert.Contains("Week of Monday, 9 December 2030", second, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_takes_the_same_wishes_and_refuses_the_same()
    {
        var id = await hub.DraftAsync();
        var all = await Exchange.JsonAsync(await hub.Coordinating.GetAsync($"/api/meetings/{id}/slots", Stop));
        var late = await Exchange.JsonAsync(await hub.Coordinating.GetAsync($"/api/meetings/{id}/slots?earliest=16:00&whose=organizer", Stop));

        Assert.True(late.GetProperty("feasibleStarts").GetInt32() < all.GetProperty("feasibleStarts").GetInt32());
        await Exchange.RefusedAsync(
            HttpStatusCode.BadRequest, "search.number", "/after", await hub.Coordinating.GetAsync($"/api/meetings/{id}/slots?after=soon", Stop));
    }

    private Task<string> PageAsync(string id, string language, string query = "") => AtAsync($"/meetings/{id}/time?{query}", language);

    private async Task<string> AtAsync(string address, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, WebUtility.HtmlDecode(address));
        request.Headers.AcceptLanguage.ParseAdd(language);
        var answer = await hub.Administrator.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static List<string> Rows(string html, string name) =>
        [.. Regex.Matches(html, $"<tr class=\"{name}\">(.*?)</tr>", RegexOptions.Singleline).Select(match => match.Value)];

    private static IEnumerable<int> Spans(string row) => Regex.Matches(row, "<td colspan=\"(\\d+)\"").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    private static IEnumerable<decimal> Numbers(string html) =>
        Regex.Matches(html, "<td>([^<]*)</td>").Select(match => decimal.Parse(match.Groups[1].Value.Replace('−', '-').Replace("±", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    [GeneratedRegex("<div class=\"why\".*?<tbody>(?<reasons>.*?)</tbody>\\s*<tfoot>(?<score>.*?)</tfoot>", RegexOptions.Singleline)]
    private static partial Regex Whys();

    /// <summary>Gyeonggi and Shandong, which keeps its lunch from 12:00 to 13:00 in Jinan.</summary>
    public sealed class Exchanging : Hub, IAsyncLifetime
    {
        public HttpClient Administrator { get; private set; } = null!;

        public HttpClient Coordinating { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Coordinating = Coordinator();
            Administrator = await AdministratorAsync();
            await Exchange.RegisterAsync(Coordinating);
            _ = await Exchange.JsonAsync(await Coordinating.PutAsJsonAsync(
                "/api/governments/shandong",
                new
                {
                    country = "CN",
                    zone = "Asia/Shanghai",
                    language = "zh-Hans",
                    isHost = false,
                    name = new Dictionary<string, string> { ["zh-Hans"] = "山东省" },
                    place = new Dictionary<string, string> { ["zh-Hans"] = "济南", ["en"] = "Jinan" },
                    officeHours = new
                    {
                        seasons = new[]
                        {
                            new
                            {
                                from = "01-01",
                                through = "12-31",
                                weekly = new[]
                                {
                                    new
                                    {
                                        days = new[] { "mon", "tue", "wed", "thu", "fri" }, start = "09:00", end = "18:00", breaks = new[] { new { start = "12:00", end = "13:00" } },
                                    },
                                },
                            },
                        },
                        source = new Dictionary<string, string> { ["zh-Hans"] = "官网" },
                    },
                },
                Stop));
        }

        public async Task<string> DraftAsync(string from = "2030-12-02", string to = "2030-12-06", int minutes = 45)
        {
            var plan = new
            {
                title = new { ko = "교류협력 회의" },
                window = new { start = from, end = to },
                agenda = new[] { new { title = new { ko = "교류 계획" }, minutes } },
                interpretation = "none",
                openness = "open",
                minutesKind = "agreedRecord",
                minutesLanguages = new[] { "ko" },
            };
            return (await Exchange.JsonAsync(await Coordinating.PostAsJsonAsync("/api/meetings", new { plan, partners = new[] { "shandong" } }, Stop))).GetProperty("id").GetString()!;
        }
    }
}
