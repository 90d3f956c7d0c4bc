using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>
/// A fixed meeting is moved, meets elsewhere, is put off and called off by forms alone: first it is shown what changes and what each recipient
/// reads, in their own language; nothing happens before it is confirmed.
/// </summary>
public sealed class ChangePagesTests : IAsyncLifetime
{
    private readonly Hub _hub = new();
    private HttpClient _coordinator = null!;
    private HttpClient _person = null!;
    private string _id = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _ = _hub.Stranger();
        _coordinator = _hub.Coordinator();
        await RegisterAsync(_coordinator);
        _person = await _hub.AdministratorAsync();
        _person.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ko");
        _id = await DraftAsync(_coordinator);
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1", passcode = "2030" };
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_id}/schedule", new { start = "2030-12-02T05:00:00Z", conference }, Stop));
        _ = await UntilAsync(_coordinator, _id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task A_move_is_shown_before_it_is_made_with_every_letter_in_its_recipients_language()
    {
        var typed = new Dictionary<string, string> { ["Entered.Start"] = "typed", ["Entered.Day"] = "2030-12-03", ["Entered.Time"] = "11:30" };
        var shown = await SendAsync("move", typed, "foresee");
        Assert.Contains("2030. 12. 2.(월) 14:00~14:45(한국시간)", shown, StringComparison.Ordinal);
        Assert.Contains("2030. 12. 3.(화) 11:30~12:15(한국시간)", shown, StringComparison.Ordinal);
        Assert.Contains("안내를 받을 사람 2명", shown, StringComparison.Ordinal);
        var chinese = Letter(shown, "zh-Hans");
        Assert.Contains("2030年12月2日（星期一）13:00—13:45（北京时间）", chinese, StringComparison.Ordinal);
        Assert.Contains("2030年12月3日（星期二）10:30—11:15（北京时间）", chinese, StringComparison.Ordinal);
        Assert.DoesNotMatch("/r/[A-Za-z0-9_-]{20}", shown);
        Assert.Equal("2030-12-02T05:00:00Z", (await MeetingAsync(_coordinator, _id)).GetProperty("start").GetString());
        Assert.Equal(2, await MessagesAsync());

        var confirmed = await ConfirmAsync("move", typed, shown);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal("2030-12-03T02:30:00Z", (await MeetingAsync(_coordinator, _id)).GetProperty("start").GetString());
        Assert.Equal(4, await MessagesAsync());
        Assert.Contains(Line(chinese), await LettersAsync("zh-Hans"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_time_that_suits_somebody_badly_says_so()
    {
        var shown = await SendAsync("move", new() { ["Entered.Start"] = "typed", ["Entered.Day"] = "2030-12-07", ["Entered.Time"] = "14:00" }, "foresee");
        // A Saturday.
        Assert.Matches("새 일시에 대한 확인 사항:[^<]*2030\\. 12\\. 7\\.\\(토\\)", shown);
    }

    [Fact]
    public async Task What_was_entered_anew_or_changed_meanwhile_is_shown_again_before_it_counts()
    {
        var first = new Dictionary<string, string> { ["Entered.Start"] = "2030-12-03T05:00:00Z" };
        var shown = await SendAsync("move", first, "foresee");
        var other = await ConfirmAsync("move", new() { ["Entered.Start"] = "2030-12-04T05:00:00Z" }, shown);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Contains("2030. 12. 4.(수) 14:00", WebUtility.HtmlDecode(await other.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);

        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_id}/move", new { start = "2030-12-05T05:00:00Z" }, Stop));
        var late = await ConfirmAsync("move", first, shown);
        Assert.Contains("2030. 12. 5.(목) 14:00", WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal("2030-12-05T05:00:00Z", (await MeetingAsync(_coordinator, _id)).GetProperty("start").GetString());
    }

    [Fact]
    public async Task A_change_of_platform_shows_both_ways_in_and_tells_the_new_one()
    {
        var zoom = new Dictionary<string, string> { ["Entered.Kind"] = "JoinLink", ["Entered.Platform"] = "Zoom", ["Entered.Link"] = "https://meet.example.org/2" };
        var shown = await SendAsync("conference", zoom, "foresee");
        Assert.Contains("Webex", shown, StringComparison.Ordinal);
        var chinese = Letter(shown, "zh-Hans");
        Assert.Contains("https://meet.example.org/1", chinese, StringComparison.Ordinal);
        Assert.Contains("https://meet.example.org/2", chinese, StringComparison.Ordinal);
        _ = await ConfirmAsync("conference", zoom, shown);
        var changed = await UntilAsync(_coordinator, _id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        Assert.Equal("Zoom", changed.GetProperty("booking").GetProperty("conference").GetProperty("platform").GetString());

        var same = await SendAsync("conference", new(zoom), "foresee");
        Assert.Contains("이미 사용 중인 화상회의 방식입니다.", same, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postponement_tells_each_the_reason_in_their_language_alone_and_the_dates_between_which_a_time_is_sought()
    {
        var entered = new Dictionary<string, string>
        {
            ["Entered.IsPutOff"] = "true",
            ["Entered.First"] = "2031-01-06",
            ["Entered.Last"] = "2031-01-10",
            ["Entered.Reason"] = "내부 사정",
            ["Entered.Told.Ko"] = "폭설로 인한 교통 통제",
            ["Entered.Told.ZhHans"] = "因大雪交通管制",
        };
        var shown = await SendAsync("call-off", entered, "foresee");
        Assert.Contains("2031. 1. 6.(월)~2031. 1. 10.(금) 중에서 다시 협의", shown, StringComparison.Ordinal);
        Assert.Contains("因大雪交通管制", Letter(shown, "zh-Hans"), StringComparison.Ordinal);
        Assert.DoesNotContain("폭설", Letter(shown, "zh-Hans"), StringComparison.Ordinal);
        Assert.DoesNotContain("내부 사정", Letter(shown, "ko"), StringComparison.Ordinal);

        _ = await ConfirmAsync("call-off", entered, shown);
        var meeting = await MeetingAsync(_coordinator, _id);
        Assert.Equal(("postponed", "2031-01-06"), (meeting.GetProperty("state").GetString(), meeting.GetProperty("plan").GetProperty("window").GetProperty("start").GetString()));
        Assert.Equal(4, await MessagesAsync());
    }

    [Fact]
    public async Task A_cancellation_needs_its_reason_and_ends_it()
    {
        var refused = await SendAsync("call-off", new() { ["Entered.IsPutOff"] = "false", ["Entered.Reason"] = " " }, "foresee");
        Assert.Contains("id=\"Entered-Reason-error\"", refused, StringComparison.Ordinal);
        var windowless = await SendAsync("call-off", new() { ["Entered.IsPutOff"] = "true", ["Entered.Reason"] = "폭설" }, "foresee");
        Assert.Contains("시작일과 종료일을 입력해 주십시오.", windowless, StringComparison.Ordinal);

        var entered = new Dictionary<string, string> { ["Entered.IsPutOff"] = "false", ["Entered.Reason"] = "폭설" };
        var shown = await SendAsync("call-off", entered, "foresee");
        Assert.Contains("개최하지 않음", shown, StringComparison.Ordinal);
        _ = await ConfirmAsync("call-off", entered, shown);
        Assert.Equal("cancelled", (await MeetingAsync(_coordinator, _id)).GetProperty("state").GetString());
        Assert.Equal($"/meetings/{_id}", (await _person.GetAsync($"/meetings/{_id}/call-off", Stop)).Headers.Location?.AbsolutePath ?? "");
    }

    [Fact]
    public async Task A_proposed_meeting_that_is_cancelled_tells_those_to_whom_it_was_proposed()
    {
        var id = await DraftAsync(_coordinator);
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts = new[] { "2030-12-04T05:00:00Z" } }, Stop));
        var entered = new Dictionary<string, string> { ["Entered.IsPutOff"] = "false", ["Entered.Reason"] = "폭설" };
        var shown = await SendAsync("call-off", entered, "foresee", id);
        Assert.Contains("안내를 받을 사람 1명", shown, StringComparison.Ordinal);
        Assert.Contains("撤回", Letter(shown, "zh-Hans"), StringComparison.Ordinal);
        _ = await ConfirmAsync("call-off", entered, shown, id);
        Assert.Equal(2, await MessagesAsync(id));
    }

    [Fact]
    public async Task A_proposed_meeting_that_is_put_off_tells_the_reason_and_the_dates_too()
    {
        var id = await DraftAsync(_coordinator);
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts = new[] { "2030-12-04T05:00:00Z" } }, Stop));
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync(
            $"/api/meetings/{id}/postpone",
            new { reason = "내부 사정", told = new Dictionary<string, string> { ["ko"] = "폭설", ["zh-Hans"] = "因大雪交通管制" }, window = new { start = "2031-01-06", end = "2031-01-10" } },
            Stop));
        var letters = (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id}", Stop))).EnumerateArray();
        var text = Assert.Single(letters, m => m.GetProperty("kind").GetString() == "postponement").GetProperty("text").GetString()!;
        Assert.Contains("因大雪交通管制", text, StringComparison.Ordinal);
        Assert.Contains("2031年1月6日（星期一）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("폭설", text, StringComparison.Ordinal);
        Assert.DoesNotContain("내부 사정", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "일시 변경")]
    [InlineData("zh-Hans", "变更时间")]
    [InlineData("ja", "日時の変更")]
    [InlineData("en", "Move")]
    public async Task The_meetings_page_leads_to_its_changes(string language, string move)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/meetings/{_id}");
        request.Headers.AcceptLanguage.ParseAdd(language);
        _person.DefaultRequestHeaders.AcceptLanguage.Clear();
        var html = WebUtility.HtmlDecode(await (await _person.SendAsync(request, Stop)).Content.ReadAsStringAsync(Stop));
        Assert.Contains($"href=\"/meetings/{_id}/move\">{move}</a>", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/meetings/{_id}/conference\"", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/meetings/{_id}/call-off\"", html, StringComparison.Ordinal);
    }

    private async Task<string> SendAsync(string page, Dictionary<string, string> entered, string act, string? id = null)
    {
        var answer = await Hub.SendFormAsync(_person, $"/meetings/{id ?? _id}/{page}", new(entered) { ["Act"] = act });
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>Presses the confirming button of what was shown.</summary>
    private Task<HttpResponseMessage> ConfirmAsync(string page, Dictionary<string, string> entered, string shown, string? id = null) => Hub.SendFormAsync(
        _person,
        $"/meetings/{id ?? _id}/{page}",
        new(entered) { ["Act"] = "confirm", ["Seen"] = Regex.Match(shown, "name=\"Seen\" value=\"([^\"]*)\"").Groups[1].Value });

    private static string Letter(string shown, string language) =>
        Regex.Match(shown, $"<pre class=\"message-text\" lang=\"{language}\"[^>]*>(.*?)</pre>", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>The line of a letter that tells the new time.</summary>
    private static string Line(string letter) => letter.Split('\n').Last(l => l.Contains("10:30", StringComparison.Ordinal)).Trim();

    private async Task<int> MessagesAsync(string? id = null) => (await ListAsync(id)).Count;

    private async Task<string> LettersAsync(string language) => string.Join(
        '\n', (await ListAsync(null)).Where(m => m.GetProperty("language").GetString() == language).Select(m => m.GetProperty("text").GetString()));

    private async Task<IReadOnlyList<JsonElement>> ListAsync(string? id) =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id ?? _id}", Stop))).EnumerateArray()];
}
