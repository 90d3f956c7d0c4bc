using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Tests.Meetings;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Visits;

/// <summary>The page on which a party's contact answers: what changes something, what does not, and what is told when it is too late.</summary>
public sealed class AnswerPageTests(MeetingsApiTests.RegisteredHub hub) : IClassFixture<MeetingsApiTests.RegisteredHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly object Link = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
    private readonly HttpClient _coordinator = hub.Client;

    [Fact]
    public async Task The_letter_leads_to_the_page_and_the_answer_is_kept_under_the_typed_name()
    {
        var (id, page) = await ProposedAsync();
        var contact = hub.Stranger();
        var form = Entered(await contact.GetStringAsync(page, Stop), "FirstChoice", "Possible", "NotPossible");
        (form["Entered.SlotNotes[0]"], form["Entered.SlotNotes[1]"], form["Entered.SlotNotes[2]"]) = ("", " 15时前须结束 ", "");
        Assert.Equal(HttpStatusCode.Redirect, (await contact.PostAsync(page, new FormUrlEncodedContent(form), Stop)).StatusCode);
        var kept = Assert.Single(await AnswersAsync(id));
        var source = kept.GetProperty("source");
        Assert.Equal(("李处长", "page"), (source.GetProperty("givenBy").GetString(), source.GetProperty("channel").GetString()));
        Assert.False(source.TryGetProperty("recordedBy", out var colleague) && colleague.ValueKind != JsonValueKind.Null);
        Assert.Equal(["", "15时前须结束", ""], kept.GetProperty("slotNotes").EnumerateArray().Select(note => note.GetString()));
        var shown = await contact.GetStringAsync(page, Stop);
        Assert.Contains("李处长", shown, StringComparison.Ordinal);
        Assert.Contains("<p class=\"said-note\">15时前须结束</p>", shown, StringComparison.Ordinal);
        Assert.Contains("value=\"15时前须结束\"", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Looking_as_a_mail_scanner_does_changes_nothing(string method)
    {
        var (id, page) = await ProposedAsync();
        var before = await ProposalAsync(id);
        _ = await hub.Stranger().SendAsync(new HttpRequestMessage(new HttpMethod(method), page + "?Entered.Choices[0]=FirstChoice&_handler=answer"), Stop);
        Assert.Equal(before, await ProposalAsync(id));
    }

    [Fact]
    public async Task A_form_that_is_sent_again_changes_nothing_and_nothing_entered_is_lost()
    {
        var (id, page) = await ProposedAsync();
        var contact = hub.Stranger();
        var html = await contact.GetStringAsync(page, Stop);
        var first = Entered(html, "FirstChoice", "Possible", "NotPossible");
        Assert.Equal(HttpStatusCode.Redirect, (await contact.PostAsync(page, new FormUrlEncodedContent(first), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(contact, page, "NotPossible", "Possible", "FirstChoice")).StatusCode);
        var before = await ProposalAsync(id);

        var replayed = await contact.PostAsync(page, new FormUrlEncodedContent(first), Stop);
        Assert.Equal(HttpStatusCode.OK, replayed.StatusCode);
        Assert.Contains("role=\"alert\"", await replayed.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(before, await ProposalAsync(id));
    }

    [Fact]
    public async Task Two_colleagues_who_answer_at_once_are_told_and_none_overwrites_the_other_unseen()
    {
        var (id, page) = await ProposedAsync();
        var (one, other) = (hub.Stranger(), hub.Stranger());
        var (first, second) = (Entered(await one.GetStringAsync(page, Stop), "FirstChoice", "Possible", "Possible"), Entered(await other.GetStringAsync(page, Stop), "Possible", "Possible", "FirstChoice"));
        var answers = await Task.WhenAll(one.PostAsync(page, new FormUrlEncodedContent(first), Stop), other.PostAsync(page, new FormUrlEncodedContent(second), Stop));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Redirect], answers.Select(a => a.StatusCode).Order());
        _ = Assert.Single(await AnswersAsync(id));
        var told = await answers.First(a => a.StatusCode == HttpStatusCode.OK).Content.ReadAsStringAsync(Stop);
        Assert.Contains("其间提议的时段或回复已有变动", told, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Matches(told, "type=\"radio\"[^>]*checked").Count);
    }

    [Fact]
    public async Task An_answer_to_slots_that_others_replaced_meanwhile_is_not_taken_for_an_answer_to_these()
    {
        var (id, page) = await ProposedAsync();
        var contact = hub.Stranger();
        var form = Entered(await contact.GetStringAsync(page, Stop), "FirstChoice", "Possible", "NotPossible");
        (form["Entered.SlotNotes[0]"], form["Entered.SlotNotes[1]"]) = ("", "15时前须结束");
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts = new[] { "2030-12-06T06:00:00Z", "2030-12-06T07:00:00Z", "2030-12-06T08:00:00Z" } }, Stop));

        var told = await (await contact.PostAsync(page, new FormUrlEncodedContent(form), Stop)).Content.ReadAsStringAsync(Stop);
        Assert.Contains("其间提议的时段或回复已有变动", told, StringComparison.Ordinal);
        Assert.Contains("李处长", told, StringComparison.Ordinal);
        Assert.Contains("15时前须结束</textarea>", told, StringComparison.Ordinal);
        Assert.Empty(await AnswersAsync(id));
    }

    [Fact]
    public async Task After_the_decision_the_contact_is_told_what_was_decided_and_keeps_what_they_typed()
    {
        var (id, page) = await ProposedAsync();
        var contact = hub.Stranger();
        var form = Entered(await contact.GetStringAsync(page, Stop), "Possible", "Possible", "Possible");
        form["Entered.Note"] = "请安排翻译";
        var start = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}", Stop))).GetProperty("proposedTimes")[0].GetProperty("start").GetString();
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/decision", new { start, reason = "시험", conference = Link }, Stop));

        var late = await (await contact.PostAsync(page, new FormUrlEncodedContent(form), Stop)).Content.ReadAsStringAsync(Stop);
        Assert.Contains("会议时间已确定如下", late, StringComparison.Ordinal);
        Assert.Contains("请安排翻译", late, StringComparison.Ordinal);
        Assert.Empty(await AnswersAsync(id));
    }

    [Fact]
    public async Task A_slot_that_is_gone_meanwhile_is_told_and_the_rest_of_the_form_stays()
    {
        var (id, page) = await ProposedAsync();
        var contact = hub.Stranger();
        var form = Entered(await contact.GetStringAsync(page, Stop), "FirstChoice", "Possible", "NotPossible");
        var start = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}", Stop))).GetProperty("proposedTimes")[0].GetProperty("start").GetString();
        var other = await DraftAsync(_coordinator);
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{other}/schedule", new { start, conference = Link }, Stop));

        var told = await (await contact.PostAsync(page, new FormUrlEncodedContent(form), Stop)).Content.ReadAsStringAsync(Stop);
        Assert.Contains("该时段已另有会议", told, StringComparison.Ordinal);
        Assert.Contains("李处长", told, StringComparison.Ordinal);
        Assert.Empty(await AnswersAsync(id));
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{other}/cancel", new { reason = "시험" }, Stop));
    }

    [Fact]
    public async Task A_nameless_answer_and_a_forged_one_are_refused()
    {
        var (id, page) = await ProposedAsync();
        var contact = hub.Stranger();
        var form = Entered(await contact.GetStringAsync(page, Stop), "FirstChoice", "Possible", "NotPossible");
        form["Entered.By"] = " ";
        Assert.Equal(HttpStatusCode.OK, (await contact.PostAsync(page, new FormUrlEncodedContent(form), Stop)).StatusCode);
        _ = form.Remove("__RequestVerificationToken");
        form["Entered.By"] = "李处长";
        Assert.Equal(HttpStatusCode.BadRequest, (await contact.PostAsync(page, new FormUrlEncodedContent(form), Stop)).StatusCode);
        Assert.Empty(await AnswersAsync(id));
    }

    /// <summary>A meeting with three slots before Shandong, and the page that its contact's letter leads to.</summary>
    private async Task<(string Id, string Page)> ProposedAsync()
    {
        var id = await DraftAsync(_coordinator);
        var starts = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}/slots?top=100", Stop))).GetProperty("slots").EnumerateArray()
            .Select(s => s.GetProperty("start").GetString()!).DistinctBy(s => s[..10]).Take(3).ToArray();
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal", new { starts, deadline = "2030-11-22T18:00:00" }, Stop));
        var letter = (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id}", Stop))).EnumerateArray().First(m => m.GetProperty("kind").GetString() == "proposal");
        return (id, new Uri(Regex.Match(letter.GetProperty("text").GetString()!, "(?m)^https?://\\S+/r/\\S+$").Value).AbsolutePath + "/times");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient contact, string page, params string[] choices) =>
        await contact.PostAsync(page, new FormUrlEncodedContent(Entered(await contact.GetStringAsync(page, Stop), choices)), Stop);

    /// <summary>The page's form, filled in.</summary>
    private static Dictionary<string, string> Entered(string html, params string[] choices)
    {
        var form = html[html.LastIndexOf("<form", StringComparison.Ordinal)..];
        var entered = Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"").ToDictionary(h => h.Groups[1].Value, h => h.Groups[2].Value);
        foreach (var (index, choice) in choices.Index())
        {
            entered[$"Entered.Choices[{index}]"] = choice;
        }

        entered["Entered.By"] = "李处长";
        return entered;
    }

    private async Task<IReadOnlyList<JsonElement>> AnswersAsync(string id) =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("rounds")[0].GetProperty("answers").EnumerateArray()];

    private Task<string> ProposalAsync(string id) => _coordinator.GetStringAsync($"/api/meetings/{id}/proposal", Stop);
}
