using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Meetings;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>An office with more meetings than fit on a page finds every one of them.</summary>
public sealed class MeetingListsTests(Hub hub) : IClassFixture<Hub>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_long_list_comes_in_pages()
    {
        using var reader = await hub.AdministratorAsync();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var ids = new HashSet<string>();
        for (var i = 0; i < MeetingLists.OnePage + 2; i++)
        {
            _ = ids.Add(await DraftAsync(coordinator));
        }

        var first = await reader.GetStringAsync("/meetings", Stop);
        Assert.Equal(MeetingLists.OnePage, Listed(first).Count);
        Assert.Contains("rel=\"next\" href=\"/meetings?page=2\"", first, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"prev\"", first, StringComparison.Ordinal);
        var second = await reader.GetStringAsync("/meetings?page=2", Stop);
        Assert.Equal(ids.Order(), Listed(first).Concat(Listed(second)).Order());
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);

        foreach (var odd in new[] { "page=0", "page=-1", "page=x", "with=nobody", "with=%00" })
        {
            Assert.Equal(Listed(first), Listed(await reader.GetStringAsync($"/meetings?{odd}", Stop)));
        }

        Assert.Empty(Listed(await reader.GetStringAsync("/meetings?page=2147483647", Stop)));
        Assert.Equal(2, Listed(await reader.GetStringAsync("/meetings?page=2&with=shandong", Stop)).Count);
        var page = await reader.GetStringAsync("/governments/shandong", Stop);
        Assert.Equal(MeetingLists.OnePage, Listed(page).Count);
        Assert.Contains("href=\"/meetings?with=shandong\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_stands_where_its_time_or_its_window_says()
    {
        await using var own = new Hub();
        using var reader = await own.AdministratorAsync();
        using var coordinator = own.Coordinator();
        await RegisterAsync(coordinator);
        var draft = await DraftAsync(coordinator);
        var late = await DraftAsync(coordinator);
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{late}/schedule", new { start = "2031-01-07T05:00:00Z", conference }, Stop));
        Assert.Equal([late, draft], Listed(await reader.GetStringAsync("/meetings", Stop)));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync(
            $"/api/meetings/{late}/postpone", new { reason = "뒤로", window = new { start = "2030-11-04", end = "2030-11-08" } }, Stop));
        Assert.Equal([draft, late], Listed(await reader.GetStringAsync("/meetings", Stop)));
    }

    private static IReadOnlyList<string> Listed(string html) => [.. Regex.Matches(html, "<th scope=\"row\"><a href=\"/meetings/([^\"]+)\"").Select(m => m.Groups[1].Value)];
}
