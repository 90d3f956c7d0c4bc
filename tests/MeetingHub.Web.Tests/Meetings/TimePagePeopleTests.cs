using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>People of the own office in the slot finder: whose time is taken, who may be missing, who stands in the way.</summary>
public sealed class TimePagePeopleTests(TimePageTests.Exchanging hub) : IClassFixture<TimePageTests.Exchanging>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_persons_entries_stand_in_a_lane_of_their_own_and_a_tentative_one_blocks_as_asked()
    {
        var id = await hub.DraftAsync();
        await NameAsync(id, "김담당", "kim@gyeonggi.example.org");
        await KeepAsync("kim@gyeonggi.example.org", "2030-12-03T05:00:00Z", "2030-12-03T07:00:00Z", "tentative");
        var blocked = await PageAsync(id, "");
        var free = await PageAsync(id, "tentative=free");

        var lane = Regex.Match(blocked, "week-person\".*?</tr>", RegexOptions.Singleline).Value;
        Assert.Contains("김담당", lane, StringComparison.Ordinal);
        Assert.Matches("(?s)lane-tentative.*?미확정 일정.*?14:00~16:00", lane);
        Assert.Contains("일정을 확인할 수 없는 사람: 김담당", blocked, StringComparison.Ordinal);
        Assert.Equal(CountOf(free), CountOf(blocked) + 8);
    }

    [Fact]
    public async Task Whoever_may_be_missing_no_longer_blocks_and_costs_points_instead()
    {
        var id = await hub.DraftAsync("2030-12-04", "2030-12-04");
        await NameAsync(id, "이담당", "lee@gyeonggi.example.org");
        await KeepAsync("lee@gyeonggi.example.org", "2030-12-04T00:00:00Z", "2030-12-04T09:00:00Z", "busy");

        var none = await PageAsync(id, "");
        Assert.Matches("<strong><span[^>]*>이담당</span></strong> – 다른 일정이 있음", none);

        var without = await PageAsync(id, "people=chosen&need=gyeonggi&need=shandong");
        Assert.Matches("(?s)week-person\".*?이담당.*?\\(선택 참석\\)", without);
        Assert.Matches("(?s)class=\"why\".*?선택 참석자 불참.*?이담당.*?−5<", without);

        Assert.Contains("선택 참석자의 최소 인원이 모이지 않습니다", await PageAsync(id, "people=chosen&need=gyeonggi&need=shandong&least=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_smallest_set_in_the_way_is_told_with_the_reasons_of_each_person()
    {
        var both = await PageAsync(await hub.DraftAsync("2030-10-03", "2030-10-03"), "");
        Assert.Contains("최소 2곳(명)", both, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(both, "</strong> – 휴무일"));

        var either = await PageAsync(await hub.DraftAsync(minutes: 270), "");
        Assert.Contains("최소 1곳(명)", either, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(either, "이들 없이 다시 찾기"));
    }

    private static int CountOf(string html) =>
        int.Parse(Regex.Match(html, "가능한 시간대 (\\d+)개").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    private async Task NameAsync(string meeting, string name, string email)
    {
        var participants = new[] { new { name = new { ko = name }, office = new { }, title = new { }, role = "member", isRequired = true, email } };
        _ = await Exchange.JsonAsync(await hub.Coordinating.PutAsJsonAsync($"/api/meetings/{meeting}/parties/gyeonggi", new { participants, needsInterpreter = false }, Stop));
    }

    private async Task KeepAsync(string address, string start, string end, string status)
    {
        var member = await Exchange.JsonAsync(await hub.Coordinating.PostAsJsonAsync("/api/staff", new { address, name = address }, Stop));
        _ = await Exchange.JsonAsync(await hub.Coordinating.PostAsJsonAsync($"/api/staff/{member.GetProperty("id").GetString()}/busy", new { start, end, status }, Stop));
    }

    private async Task<string> PageAsync(string id, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/meetings/{id}/time?{query}");
        request.Headers.AcceptLanguage.ParseAdd("ko");
        var answer = await hub.Administrator.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }
}
