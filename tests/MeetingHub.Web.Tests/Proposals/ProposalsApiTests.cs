using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MeetingHub.Web.Tests.Meetings;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Proposals;

/// <summary>Agreeing on a time over the API: slots, answers on behalf, the decision, and each refusal with its code.</summary>
public sealed class ProposalsApiTests(MeetingsApiTests.RegisteredHub hub) : IClassFixture<MeetingsApiTests.RegisteredHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly object Link = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
    private readonly HttpClient _coordinator = hub.Client;

    [Fact]
    public async Task Slots_go_to_the_partner_its_answer_is_recorded_and_the_decision_schedules_and_invites()
    {
        var (id, slots) = await ProposedAsync();
        var letter = Assert.Single(await MessagesAsync(id));
        Assert.Equal(("proposal", "contact@cn.example.org", "zh-Hans"), (Text(letter, "kind"), Text(letter, "email"), Text(letter, "language")));
        Assert.Contains("2030年11月22日（星期五）18:00（北京时间）", Text(letter, "text"), StringComparison.Ordinal);

        var awaited = await RoundAsync(id);
        Assert.Equal(["shandong"], awaited.GetProperty("board").GetProperty("awaited").EnumerateArray().Select(g => g.GetString()));
        _ = await JsonAsync(await AnswerAsync(id, ["possible", "firstChoice", "notPossible"]));
        var answered = await RoundAsync(id);
        Assert.Equal(slots[1], answered.GetProperty("board").GetProperty("offered").GetString());
        var source = answered.GetProperty("answers")[0].GetProperty("source");
        Assert.Equal(("王主任", "phone", "season"), (Text(source, "givenBy"), Text(source, "channel"), Text(source, "recordedBy")));

        await RefusedAsync(HttpStatusCode.BadRequest, "proposal.reasonMissing", "/reason", await PostAsync(id, "decision", new { start = slots[0], conference = Link }));
        var scheduled = await JsonAsync(await PostAsync(id, "decision", new { start = slots[1], conference = Link }));
        Assert.Equal(("scheduled", slots[1]), (Text(scheduled, "state"), Text(scheduled, "start")));
        _ = await UntilAsync(_coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        var kinds = (await MessagesAsync(id)).Select(m => Text(m, "kind") + " " + Text(m, "email")).Order();
        Assert.Equal(
            ["decision contact@cn.example.org", "invitation contact@cn.example.org", "invitation contact@kr.example.org", "proposal contact@cn.example.org"], kinds);
        await RefusedAsync(HttpStatusCode.Conflict, "proposal.decided", null, await AnswerAsync(id, ["possible", "possible", "possible"]));
    }

    [Fact]
    public async Task A_held_slot_is_found_for_no_other_meeting_until_it_is_given_back()
    {
        var (id, slots) = await ProposedAsync();
        var other = await DraftAsync(_coordinator);
        Assert.DoesNotContain(slots[0], await StartsAsync(other));
        _ = await JsonAsync(await PostAsync(id, "withdrawal", new { reason = "내부 사정" }));
        Assert.Contains(slots[0], await StartsAsync(other));
        var told = (await MessagesAsync(id)).First(m => Text(m, "kind") == "cancellation");
        Assert.Contains("撤回", Text(told, "subject"), StringComparison.Ordinal);
        Assert.DoesNotContain("내부 사정", Text(told, "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_that_another_meeting_took_meanwhile_is_shown_as_gone_and_cannot_be_fixed()
    {
        var (id, slots) = await ProposedAsync();
        _ = await JsonAsync(await AnswerAsync(id, ["firstChoice", "possible", "notPossible"]));
        var other = await DraftAsync(_coordinator);
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{other}/schedule", new { start = slots[0], conference = Link }, Stop));
        var board = (await RoundAsync(id)).GetProperty("board");
        Assert.Equal((true, slots[1]), (board.GetProperty("slots")[0].GetProperty("isGone").GetBoolean(), board.GetProperty("offered").GetString()));
        await RefusedAsync(HttpStatusCode.BadRequest, "proposal.slotGone", "/start", await PostAsync(id, "decision", new { start = slots[0], conference = Link }));
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{other}/cancel", new { reason = "시험" }, Stop));
    }

    [Fact]
    public async Task A_proposed_time_is_checked_at_once_in_words_and_taken_when_the_party_insists()
    {
        var (id, _) = await ProposedAsync();
        // The third of October 2031 is a Friday: a holiday on both sides; 11:30 in Korea is lunch there.
        var holiday = Answer(["notPossible", "notPossible", "notPossible"], ("otherStarts", new[] { "2031-10-03T05:00:00Z" }));
        var answer = await _coordinator.PutAsJsonAsync($"/api/meetings/{id}/proposal/answers/shandong", holiday, Stop);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Equal((HttpStatusCode.BadRequest, "proposal.timeUnsuitable", "/otherStarts/0"), (answer.StatusCode, Text(problem, "code"), Text(problem, "place")));
        Assert.Contains("Friday, 3 October 2031 is a holiday in Korea", Text(problem, "detail"), StringComparison.Ordinal);
        Assert.Contains("韩国的休息日", Text(problem.GetProperty("facts"), "problems.zh-Hans"), StringComparison.Ordinal);

        holiday["insists"] = true;
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{id}/proposal/answers/shandong", holiday, Stop));
        var other = (await RoundAsync(id)).GetProperty("answers")[0].GetProperty("otherTimes")[0];
        Assert.Equal("holiday", Text(other.GetProperty("problems")[0], "kind"));
    }

    [Fact]
    public async Task Two_who_answer_at_once_are_both_kept()
    {
        var (id, _) = await ProposedAsync();
        var answers = await Task.WhenAll(
            AnswerAsync(id, ["firstChoice", "possible", "possible"]), AnswerAsync(id, ["possible", "possible", "firstChoice"]));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        var kept = (await RoundAsync(id)).GetProperty("answers").EnumerateArray().ToList();
        Assert.Equal([false, true], kept.Select(a => a.GetProperty("counts").GetBoolean()));
        Assert.Equal(2, kept.Select(a => a.GetProperty("choices").ToString()).Distinct().Count());
    }

    [Fact]
    public async Task Evidence_is_kept_as_it_came_and_served_as_a_download()
    {
        var (id, _) = await ProposedAsync();
        var scan = Encoding.UTF8.GetBytes("<script>alert(1)</script>");
        var answer = Answer(["possible", "possible", "possible"], ("evidence", new { fileName = "C:\\받은 문서\\회신 공문.html", content = scan }));
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{id}/proposal/answers/shandong", answer, Stop));
        var evidence = (await RoundAsync(id)).GetProperty("answers")[0].GetProperty("source").GetProperty("evidence");
        Assert.Equal("회신 공문.html", Text(evidence, "fileName"));
        var file = await _coordinator.GetAsync($"/api/meetings/{id}/proposal/evidence/{Text(evidence, "id")}", Stop);
        Assert.Equal(("application/octet-stream", "attachment"), (file.Content.Headers.ContentType?.MediaType, file.Content.Headers.ContentDisposition?.DispositionType));
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(scan, await file.Content.ReadAsByteArrayAsync(Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "evidence.unknown", null, await _coordinator.GetAsync($"/api/meetings/{id}/proposal/evidence/{Guid.NewGuid()}", Stop));

        var large = Answer(["possible", "possible", "possible"], ("evidence", new { fileName = "a.pdf", content = new byte[5 * 1024 * 1024 + 1] }));
        await RefusedAsync(
            HttpStatusCode.BadRequest, "proposal.evidenceTooLarge", "/evidence",
            await _coordinator.PutAsJsonAsync($"/api/meetings/{id}/proposal/answers/shandong", large, Stop));
        Assert.Equal(1, (await RoundAsync(id)).GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task Opened_again_everybody_who_was_invited_is_told_and_the_first_round_stays()
    {
        var (id, slots) = await ProposedAsync();
        _ = await JsonAsync(await AnswerAsync(id, ["firstChoice", "possible", "notPossible"]));
        _ = await JsonAsync(await PostAsync(id, "decision", new { start = slots[0], conference = Link }));
        _ = await UntilAsync(_coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        var again = await JsonAsync(await PostAsync(id, "reopen", new { deadline = "2030-11-25T12:00:00", reason = "부지사 일정" }));
        Assert.Equal(("proposed", 3), (Text(again, "state"), again.GetProperty("proposedTimes").GetArrayLength()));
        var rounds = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("rounds");
        Assert.Equal(["open", "decided"], rounds.EnumerateArray().Select(r => Text(r, "state")));
        Assert.Equal(1, rounds[0].GetProperty("answers").GetArrayLength());
        var cancelled = (await MessagesAsync(id)).Where(m => Text(m, "kind") == "postponement").ToList();
        Assert.Equal(2, cancelled.Count);
        Assert.All(cancelled, m => Assert.DoesNotContain("부지사", Text(m, "text"), StringComparison.Ordinal));
        var proposals = (await MessagesAsync(id)).Where(m => Text(m, "kind") == "proposal").Select(m => Text(m, "subject")).ToList();
        Assert.Equal(2, proposals.Count);
        _ = Assert.Single(proposals, subject => subject.Contains("关于继续商定", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_times_say_that_they_stand_in_the_place_of_those_before()
    {
        var (id, _) = await ProposedAsync();
        _ = await JsonAsync(await PostAsync(id, "", new { starts = new[] { "2030-12-06T06:00:00Z" } }));
        var letters = (await MessagesAsync(id)).Where(m => Text(m, "kind") == "proposal").ToList();
        Assert.Equal(2, letters.Count);
        Assert.Contains("以取代我方此前提出的时间", Text(Assert.Single(letters, m => Text(m, "subject").Contains("关于重新商定", StringComparison.Ordinal)), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_silent_are_reminded()
    {
        var (id, _) = await ProposedAsync();
        _ = await JsonAsync(await PostAsync(id, "reminder", new { }));
        _ = Assert.Single(await MessagesAsync(id), m => Text(m, "kind") == "answerReminder");
        _ = await JsonAsync(await AnswerAsync(id, ["possible", "possible", "possible"]));
        await RefusedAsync(HttpStatusCode.Conflict, "proposal.nobodySilent", null, await PostAsync(id, "reminder", new { }));
    }

    [Fact]
    public async Task Wrong_input_is_refused_at_its_place()
    {
        var id = await DraftAsync(_coordinator);
        await RefusedAsync(HttpStatusCode.Conflict, "proposal.none", null, await AnswerAsync(id, ["possible"]));
        await RefusedAsync(HttpStatusCode.BadRequest, "meeting.slotCount", "/slots", await PostAsync(id, "", new { starts = Array.Empty<string>() }));
        await RefusedAsync(HttpStatusCode.BadRequest, "request.json", "/deadline", await PostAsync(id, "", new { starts = new[] { "2030-12-03T02:00:00Z" }, deadline = "soon" }));
        var (proposed, _) = await ProposedAsync();
        await RefusedAsync(HttpStatusCode.BadRequest, "request.json", "/choices/0", await AnswerAsync(proposed, ["perhaps"]));
        await RefusedAsync(HttpStatusCode.BadRequest, "proposal.choiceMissing", "/choices", await AnswerAsync(proposed, ["possible"]));
        await RefusedAsync(
            HttpStatusCode.BadRequest, "proposal.channelWrong", "/channel",
            await _coordinator.PutAsJsonAsync($"/api/meetings/{proposed}/proposal/answers/shandong", Answer(["possible", "possible", "possible"], ("channel", "page")), Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "meeting.unknown", null, await PostAsync(Guid.NewGuid().ToString(), "withdrawal", new { }));
    }

    private async Task<(string Id, string[] Slots)> ProposedAsync()
    {
        var id = await DraftAsync(_coordinator);
        var starts = await StartsAsync(id);
        string[] slots = [starts[0], .. starts.Where(s => s[..10] != starts[0][..10]).DistinctBy(s => s[..10]).Take(2)];
        var meeting = await JsonAsync(await PostAsync(id, "", new { starts = slots, deadline = "2030-11-22T18:00:00" }));
        Assert.Equal("proposed", Text(meeting, "state"));
        return (id, slots);
    }

    private async Task<string[]> StartsAsync(string id) =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}/slots?top=100", Stop))).GetProperty("slots").EnumerateArray().Select(s => Text(s, "start"))];

    private async Task<JsonElement> RoundAsync(string id) => (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("rounds")[0];

    private async Task<IReadOnlyList<JsonElement>> MessagesAsync(string id) =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={id}", Stop))).EnumerateArray()];

    private Task<HttpResponseMessage> AnswerAsync(string id, string[] choices) =>
        _coordinator.PutAsJsonAsync($"/api/meetings/{id}/proposal/answers/shandong", Answer(choices), Stop);

    private static Dictionary<string, object> Answer(string[] choices, params (string Name, object Value)[] also)
    {
        var answer = new Dictionary<string, object> { ["choices"] = choices, ["givenBy"] = "王主任", ["channel"] = "phone" };
        foreach (var (name, value) in also)
        {
            answer[name] = value;
        }

        return answer;
    }

    private Task<HttpResponseMessage> PostAsync(string id, string act, object body) =>
        _coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/{act}".TrimEnd('/'), body, Stop);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
