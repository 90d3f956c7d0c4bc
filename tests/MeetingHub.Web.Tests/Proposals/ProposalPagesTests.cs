using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Tests.Meetings;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Proposals;

/// <summary>The coordinator's pages of a proposal: what is picked in the week comes before the partners, and whoever is too late is told so and loses nothing.</summary>
public sealed class ProposalPagesTests(TimePageTests.Exchanging hub) : IClassFixture<TimePageTests.Exchanging>
{
    private static readonly object Link = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Slots_picked_in_the_week_are_proposed_in_the_order_of_picking()
    {
        var id = await hub.DraftAsync();
        var week = await PageAsync($"/meetings/{id}/time");
        Assert.DoesNotContain("class=\"shortlist", week, StringComparison.Ordinal);
        var third = Picks(week)[2];
        var picked = await PageAsync(third);
        var first = Picks(picked).First(href => !Starts(href).SequenceEqual(Starts(third)) && Starts(href).Length == 2);
        var both = await PageAsync(first);
        Assert.Equal(2, Regex.Count(both, "slot-picked"));

        var proposal = Regex.Match(both, "<a class=\"button primary\" href=\"([^\"]*/proposal/new[^\"]*)\"").Groups[1].Value;
        Assert.Equal(Starts(first), Starts(proposal));
        var form = Pages.Form(await PageAsync(proposal), "propose");
        Assert.Equal(["1", "2"], form.Where(value => value.Key.EndsWith(".Rank", StringComparison.Ordinal) && value.Value.Length > 0).Select(value => value.Value));
        Assert.Equal(HttpStatusCode.Redirect, (await hub.Administrator.PostAsync(proposal, new FormUrlEncodedContent(form), Stop)).StatusCode);
        Assert.Equal(Starts(first), (await MeetingAsync(hub.Coordinating, id)).GetProperty("proposedTimes").EnumerateArray().Select(time => time.GetProperty("start").GetString()));
    }

    [Fact]
    public async Task What_was_picked_stays_through_other_weeks_and_searches_and_can_be_left_out_again()
    {
        var id = await hub.DraftAsync("2030-12-02", "2030-12-13");
        var pick = Picks(await PageAsync($"/meetings/{id}/time"))[0];
        var picked = await PageAsync(pick);
        Assert.Equal(Starts(pick), Starts(Regex.Match(picked, "href=\"([^\"]*)\" rel=\"next\"|rel=\"next\" href=\"([^\"]*)\"").Value));
        Assert.Contains($"<input type=\"hidden\" name=\"slot\" value=\"{Starts(pick)[0]}\"", picked, StringComparison.Ordinal);
        var without = Regex.Match(picked, "class=\"shortlist.*?<li>.*?href=\"([^\"]*)\"", RegexOptions.Singleline).Groups[1].Value;
        Assert.DoesNotContain("class=\"shortlist", await PageAsync(without), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_names_no_moments_picks_nothing_and_one_that_names_many_no_more_than_can_be_proposed()
    {
        var id = await hub.DraftAsync();
        Assert.DoesNotContain("class=\"shortlist", await PageAsync($"/meetings/{id}/time?slot=tomorrow&slot=%3Cscript%3E"), StringComparison.Ordinal);
        var many = string.Join('&', Enumerable.Range(0, 12).Select(i => $"slot=2030-12-03T{i:00}:00:00Z"));
        var html = await PageAsync($"/meetings/{id}/time?{many}");
        Assert.Equal(10, Regex.Count(Regex.Match(html, "<section class=\"shortlist.*?</section>", RegexOptions.Singleline).Value, "<li>"));
        Assert.DoesNotContain(Picks(html), href => Starts(href).Length > 10);
    }

    [Fact]
    public async Task What_was_typed_on_behalf_is_still_there_when_it_was_decided_meanwhile()
    {
        var (id, starts) = await ProposedAsync();
        var page = $"/meetings/{id}/proposal/answers/shandong";
        var form = Typed(Pages.Form(await PageAsync(page), "record"));
        await DecideAsync(id, starts[0]);

        var late = await PostAsync(page, form);
        Assert.Contains("The time has been decided", late, StringComparison.Ordinal);
        Assert.Contains("请安排翻译", late, StringComparison.Ordinal);
        Assert.Contains("王主任", late, StringComparison.Ordinal);
        Assert.Equal(["First choice", "Possible", "Not possible"], Regex.Matches(late, "<span class=\"state[^\"]*\">([^<]*)</span>").Select(m => m.Groups[1].Value));
        Assert.Empty((await RoundAsync(id)).GetProperty("answers").EnumerateArray());
    }

    [Fact]
    public async Task An_answer_to_slots_that_others_replaced_meanwhile_is_not_taken_for_an_answer_to_these()
    {
        var (id, _) = await ProposedAsync();
        var page = $"/meetings/{id}/proposal/answers/shandong";
        var form = Typed(Pages.Form(await PageAsync(page), "record"));
        var others = (await StartsAsync(id)).Where(start => start[..10] == "2030-12-06").Take(3).ToArray();
        _ = await JsonAsync(await hub.Coordinating.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts = others }, Stop));

        var told = await PostAsync(page, form);
        Assert.StartsWith("The times, or the answer to them, changed meanwhile", Alert(told), StringComparison.Ordinal);
        Assert.Contains("请安排翻译", told, StringComparison.Ordinal);
        Assert.DoesNotContain(" checked", Regex.Match(told, "<fieldset class=\"field slot-answer\".*</fieldset>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
        Assert.Empty((await RoundAsync(id)).GetProperty("answers").EnumerateArray());
        await RefusedAsync(HttpStatusCode.Conflict, "proposal.changedMeanwhile", null, await hub.Coordinating.PutAsJsonAsync(
            $"/api/meetings/{id}/proposal/answers/shandong",
            new { choices = new[] { "possible", "possible", "possible" }, givenBy = "王主任", channel = "phone", round = 1 },
            Stop));
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("remind")]
    [InlineData("withdraw")]
    public async Task An_act_on_slots_that_were_decided_meanwhile_is_refused_with_the_reason(string act)
    {
        var (id, starts) = await ProposedAsync();
        var form = Pages.Form(await PageAsync($"/meetings/{id}/proposal"), act);
        await DecideAsync(id, starts[0]);
        if (act == "decide")
        {
            (form["Entered.Start"], form["Entered.Kind"], form["Entered.Platform"], form["Entered.Link"]) = (starts[1], "JoinLink", "Webex", "https://meet.example.org/2");
        }

        Assert.Contains("The time has been decided", Alert(await PostAsync($"/meetings/{id}/proposal", form)), StringComparison.Ordinal);
        var meeting = await MeetingAsync(hub.Coordinating, id);
        Assert.Equal(("scheduled", starts[0]), (meeting.GetProperty("state").GetString(), meeting.GetProperty("start").GetString()));
    }

    [Fact]
    public async Task A_reminder_when_everybody_has_answered_meanwhile_is_refused_with_the_reason()
    {
        var (id, _) = await ProposedAsync();
        var form = Pages.Form(await PageAsync($"/meetings/{id}/proposal"), "remind");
        _ = await JsonAsync(await hub.Coordinating.PutAsJsonAsync(
            $"/api/meetings/{id}/proposal/answers/shandong", new { choices = new[] { "possible", "possible", "possible" }, givenBy = "王主任", channel = "phone" }, Stop));
        Assert.Contains("Every partner has answered already", Alert(await PostAsync($"/meetings/{id}/proposal", form)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/proposal", "reopen")]
    [InlineData("/proposal/new", "propose")]
    [InlineData("/time", "book")]
    public async Task An_act_on_a_meeting_that_was_called_off_meanwhile_is_refused_with_the_reason(string page, string act)
    {
        var (id, starts) = await ProposedAsync();
        var form = Pages.Form(await PageAsync($"/meetings/{id}{page}"), act);
        (form["Reopening.Deadline.Date"], form["Reopening.Deadline.Time"], form["Reopening.Reason"]) = ("2030-11-25", "12:00", "일정 조정");
        (form["Entered.Start"], form["Entered.Kind"], form["Entered.Platform"], form["Entered.Link"]) = (starts[1], "JoinLink", "Webex", "https://meet.example.org/2");
        _ = await JsonAsync(await hub.Coordinating.PostAsJsonAsync($"/api/meetings/{id}/cancel", new { reason = "시험" }, Stop));

        Assert.NotEqual("", Alert(await PostAsync($"/meetings/{id}{page}", form)));
        Assert.Equal("cancelled", (await MeetingAsync(hub.Coordinating, id)).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("ko", "입력 화면이 오래되었을 수 있습니다")]
    [InlineData("zh-Hans", "页面可能已过期")]
    [InlineData("ja", "画面の有効期限が切れた可能性があります")]
    [InlineData("en", "The page may have been open for too long")]
    public async Task A_form_that_its_page_never_had_is_answered_with_a_page(string language, string words)
    {
        var (id, _) = await ProposedAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/meetings/{id}/proposal")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(Pages.Form(await PageAsync($"/meetings/{id}/proposal"), "remind")) { ["_handler"] = "invented" }),
        };
        request.Headers.AcceptLanguage.ParseAdd(language);
        var answer = await hub.Administrator.SendAsync(request, Stop);
        Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains(words, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    private async Task<(string Id, string[] Starts)> ProposedAsync()
    {
        var id = await hub.DraftAsync();
        var starts = (await StartsAsync(id)).DistinctBy(start => start[..10]).Take(3).ToArray();
        _ = await JsonAsync(await hub.Coordinating.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts, deadline = "2030-11-22T18:00:00" }, Stop));
        return (id, starts);
    }

    private async Task DecideAsync(string id, string start) => _ = await JsonAsync(await hub.Coordinating.PostAsJsonAsync(
        $"/api/meetings/{id}/proposal/decision", new { start, reason = "시험", conference = Link }, Stop));

    private async Task<IReadOnlyList<string>> StartsAsync(string id) =>
        [.. (await JsonAsync(await hub.Coordinating.GetAsync($"/api/meetings/{id}/slots?top=1000", Stop))).GetProperty("slots").EnumerateArray().Select(slot => slot.GetProperty("start").GetString()!)];

    private async Task<JsonElement> RoundAsync(string id) =>
        (await JsonAsync(await hub.Coordinating.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("rounds")[0];

    private async Task<string> PageAsync(string address)
    {
        var answer = await hub.Administrator.GetAsync(WebUtility.HtmlDecode(address), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    private async Task<string> PostAsync(string page, Dictionary<string, string> form)
    {
        var answer = await hub.Administrator.PostAsync(page, new FormUrlEncodedContent(form), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static Dictionary<string, string> Typed(Dictionary<string, string> form)
    {
        (form["Entered.Choices[0]"], form["Entered.Choices[1]"], form["Entered.Choices[2]"]) = ("FirstChoice", "Possible", "NotPossible");
        (form["Entered.By"], form["Entered.Note"]) = ("王主任", "请安排翻译");
        return form;
    }

    /// <summary>Where the links lead that pick a slot for the partners, or leave it out.</summary>
    private static List<string> Picks(string html) => [.. Regex.Matches(html, "<a class=\"pick\" href=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];

    private static string[] Starts(string href) => [.. Regex.Matches(WebUtility.HtmlDecode(href), "slot=([^&#\"]*)").Select(match => Uri.UnescapeDataString(match.Groups[1].Value))];

    private static string Alert(string html) => Regex.Match(html, "role=\"alert\">.*?<p>([^<]*)</p>", RegexOptions.Singleline).Groups[1].Value;
}
