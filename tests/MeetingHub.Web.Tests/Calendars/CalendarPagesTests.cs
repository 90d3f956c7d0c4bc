using System.Net;

namespace MeetingHub.Web.Tests.Calendars;

/// <summary>The pages as a browser without JavaScript uses them.</summary>
public sealed class CalendarPagesTests(CalendarsApiTests.TwoCountries hub) : IClassFixture<CalendarsApiTests.TwoCountries>
{
    private const string Notice =
        """
        国务院办公厅关于2027年部分节假日安排的通知
        七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
        """;

    private readonly HttpClient _administrator = hub.Administrator;

    [Theory]
    [InlineData("ko", "2026년 2월", "설날", "대체공휴일")]
    [InlineData("zh-Hans", "2026年2月", "春节", "补休")]
    [InlineData("ja", "2026年2月", "春节（调休上班）", "振替勤務")]
    [InlineData("en", "February 2026", "Seollal (Lunar New Year)", "make-up workday")]
    public async Task The_month_stands_side_by_side_in_the_readers_language_with_names_and_sources(string language, string month, string name, string kind)
    {
        var html = await PageAsync("/calendars?month=2026-02", language) + await PageAsync("/calendars?month=2026-03", language)
            + await PageAsync("/calendars?month=2026-04", language);

        Assert.Contains(month, html, StringComparison.Ordinal);
        Assert.Contains(name, html, StringComparison.Ordinal);
        Assert.Contains(kind, html, StringComparison.Ordinal);
        Assert.Contains("관공서의 공휴일에 관한 규정 제2조", html, StringComparison.Ordinal);
        Assert.Contains("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_notice_is_previewed_confirmed_and_undone_by_forms_alone()
    {
        var previewed = await Hub.SendFormAsync(_administrator, "/calendars/imports", new()
        {
            ["Entered.Country"] = "CN",
            ["Entered.Source"] = "pasted",
            ["Entered.Text"] = Notice,
        });
        var page = previewed.Headers.Location!.AbsolutePathOf();
        Assert.Contains("becomes a day off", await PageAsync(page, "en"), StringComparison.Ordinal);

        _ = await Hub.SendFormAsync(_administrator, page, new() { ["Act"] = "confirm" });
        Assert.Contains("confirmed", await PageAsync(page, "en"), StringComparison.Ordinal);
        Assert.Contains("make-up workday", await PageAsync("/calendars?month=2027-09", "en"), StringComparison.Ordinal);

        _ = await Hub.SendFormAsync(_administrator, page, new() { ["Act"] = "undo" });
        Assert.DoesNotContain("make-up workday", await PageAsync("/calendars?month=2027-09", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_contradicts_itself_comes_back_with_the_line()
    {
        var answer = await Hub.SendFormAsync(_administrator, "/calendars/imports", new()
        {
            ["Entered.Country"] = "CN",
            ["Entered.Source"] = "pasted",
            ["Entered.Text"] = Notice.Replace("共7天", "共8天", StringComparison.Ordinal),
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Line 2", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "국경절", "휴무일과 겹치는 예정 회의 1건", "2030. 10. 1.(화)")]
    [InlineData("zh-Hans", "国庆节", "有 1 场已定会议落在休息日", "2030年10月1日（星期二）")]
    [InlineData("ja", "国慶節", "閉庁日に当たる予定の会議 1件", "2030年10月1日（火）")]
    [InlineData("en", "National Day", "Scheduled meetings that fall on a day off: 1", "Tuesday, 1 October 2030")]
    public async Task The_calendar_lists_the_booked_meetings_that_fall_on_a_day_off(string language, string name, string heading, string date)
    {
        await hub.HasMeetingOnAsync("2030-10-01T02:00:00Z");
        var html = await PageAsync("/calendars?month=2030-10", language);

        Assert.Contains(heading, html, StringComparison.Ordinal);
        var listed = html[html.IndexOf(heading, StringComparison.Ordinal)..html.IndexOf("class=\"months\"", StringComparison.Ordinal)];
        Assert.Contains(date, listed, StringComparison.Ordinal);
        Assert.Contains("교류협력 회의", listed, StringComparison.Ordinal);
        Assert.Contains(name, listed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "国庆节", "국경절")]
    [InlineData("ja", "国庆节", "国慶節")]
    [InlineData("ja", "추석", "秋夕（チュソク）")]
    [InlineData("zh-Hans", "대체공휴일(개천절)", "开天节补假")]
    [InlineData("ko", "国庆节（调休上班）", "국경절 대체근무")]
    public async Task A_holiday_has_its_own_name_and_the_readers(string language, string own, string readers)
    {
        var html = await PageAsync("/calendars?month=2026-09", language) + await PageAsync("/calendars?month=2026-10", language);
        Assert.Matches($"<span class=\"day-name\" lang=\"[^\"]+\">{System.Text.RegularExpressions.Regex.Escape(own)}</span>\\s*<span class=\"day-second\">{readers}</span>", html);
    }

    [Fact]
    public async Task An_import_that_does_not_exist_is_not_found() => Assert.Equal(
        HttpStatusCode.NotFound, (await _administrator.GetAsync("/calendars/imports/999999", TestContext.Current.CancellationToken)).StatusCode);

    private async Task<string> PageAsync(string address, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd(language);
        var answer = await _administrator.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

file static class Addresses
{
    public static string AbsolutePathOf(this Uri address) => address.IsAbsoluteUri ? address.AbsolutePath : address.OriginalString;
}
