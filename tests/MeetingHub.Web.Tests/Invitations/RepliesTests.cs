using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Invitations;

/// <summary>What invited people answer: by their links, by their calendar programs' replies, and as a colleague heard it.</summary>
public sealed class RepliesTests(Hub hub) : IClassFixture<Hub>, IAsyncLifetime
{
    private const string Member = "member@shandong.example.org";

    private HttpClient _coordinator = null!;
    private HttpClient _guest = null!;
    private string _meeting = "";
    private string _link = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _coordinator = hub.Coordinator();
        _guest = hub.Stranger();
        await RegisterAsync(_coordinator);
        _meeting = await DraftAsync(_coordinator);
        await NameAsync(Member);
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/schedule", new { start = "2030-12-02T05:00:00Z", conference }, Stop));
        _ = await UntilAsync(_coordinator, _meeting, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        _link = await LinkAsync(Member);
    }

    /// <summary>The next test meets the same government at the same time.</summary>
    public async ValueTask DisposeAsync() => _ = await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/cancel", new { reason = "끝" }, Stop);

    [Theory]
    [InlineData("Attending", null, "出席")]
    [InlineData("NotAttending", null, "不出席")]
    [InlineData("Represented", "李○○ 副主任", "代理出席")]
    public async Task By_their_link_people_accept_decline_or_name_a_deputy_and_the_office_sees_who_said_so(string attendance, string? deputy, string shown)
    {
        Assert.Contains("请告知您是否出席", await _guest.GetStringAsync(_link, Stop), StringComparison.Ordinal);
        var sent = await AnswerAsync(attendance, deputy, "将晚到五分钟");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains(shown, await _guest.GetStringAsync(_link, Stop), StringComparison.Ordinal);

        var answer = (await InvitationAsync(Member)).GetProperty("answer");
        Assert.Equal((attendance, deputy, "将晚到五分钟"), (Pascal(answer.GetProperty("attendance")), Text(answer, "deputy"), Text(answer, "note")));
        Assert.Equal(("王○○", "page", null), (Text(answer.GetProperty("source"), "givenBy"), Text(answer.GetProperty("source"), "channel"), Text(answer.GetProperty("source"), "recordedBy")));
        var holder = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/links", Stop))).EnumerateArray().Last();
        Assert.Equal("meeting.answerInvitation", Assert.Single(holder.GetProperty("links")[0].GetProperty("uses").EnumerateArray()).GetProperty("act").GetString());
    }

    [Fact]
    public async Task The_messages_say_beside_each_recipient_how_far_they_have_answered()
    {
        using var reader = await hub.AdministratorAsync();
        var page = $"/messages?meeting={_meeting}&all=true";
        Assert.Equal((3, 0), Said(await reader.GetStringAsync(page, Stop)));
        _ = await AnswerAsync("Represented", "李○○ 副主任");
        Assert.Equal((2, 1), Said(await reader.GetStringAsync(page, Stop)));
        Assert.Contains($"href=\"/meetings/{_meeting}/answers\"", await reader.GetStringAsync($"/messages?meeting={_meeting}", Stop), StringComparison.Ordinal);

        var messages = (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={_meeting}", Stop))).EnumerateArray().ToDictionary(m => Text(m, "email")!);
        Assert.Equal("represented", messages[Member].GetProperty("recipient").GetProperty("answer").GetProperty("attendance").GetString());
        Assert.Equal(JsonValueKind.Null, messages["contact@cn.example.org"].GetProperty("recipient").GetProperty("answer").ValueKind);

        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/cancel", new { reason = "시험", told = new { } }, Stop));
        Assert.Equal((0, 0), Said(await reader.GetStringAsync(page, Stop)));

        static (int Awaited, int Represented) Said(string html) => (html.Split(">awaited<").Length - 1, html.Split("李○○ 副主任").Length - 1);
    }

    [Fact]
    public async Task The_contact_answers_for_themselves_and_not_for_their_people()
    {
        var contact = await LinkAsync("contact@cn.example.org");
        Assert.Equal(HttpStatusCode.Redirect, (await Pages.SendAsync(_guest, $"{contact}/answer", "answer", ("Entered.Attendance", "Attending"), ("Entered.By", "赵○○"))).StatusCode);
        Assert.Equal(JsonValueKind.Null, Answer(await InvitationAsync(Member)));
        Assert.Equal("attending", (await InvitationAsync("contact@cn.example.org")).GetProperty("answer").GetProperty("attendance").GetString());
    }

    [Fact]
    public async Task A_look_a_replay_and_an_answer_to_what_was_seen_before_change_nothing()
    {
        var form = Pages.Form(await _guest.GetStringAsync($"{_link}/answer", Stop), "answer");
        foreach (var method in new[] { "GET", "HEAD", "OPTIONS" })
        {
            foreach (var path in new[] { _link, $"{_link}/answer", $"{_link}/answer?Entered.Attendance=Attending&Entered.By=x" })
            {
                _ = await _guest.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Stop);
            }
        }

        Assert.Equal(JsonValueKind.Null, Answer(await InvitationAsync(Member)));

        form["Entered.Attendance"] = "Attending";
        form["Entered.By"] = "王○○";
        _ = await _guest.PostAsync($"{_link}/answer", new FormUrlEncodedContent(form), Stop);
        var once = await StateAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await _guest.PostAsync($"{_link}/answer", new FormUrlEncodedContent(form), Stop)).StatusCode);
        Assert.Equal(once, await StateAsync());

        // The person has declined meanwhile: the old page's answer, sent again, is not taken over unseen.
        _ = await AnswerAsync("NotAttending");
        var declined = await StateAsync();
        var stale = await (await _guest.PostAsync($"{_link}/answer", new FormUrlEncodedContent(form), Stop)).Content.ReadAsStringAsync(Stop);
        Assert.Contains("同时有其他回复提交", stale, StringComparison.Ordinal);
        Assert.Equal(declined, await StateAsync());
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_place()
    {
        Assert.Contains("请选择是否出席", await (await AnswerAsync("")).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Contains("id=\"Entered-Deputy-error\"", await (await AnswerAsync("Represented")).Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        var nameless = await Pages.SendAsync(_guest, $"{_link}/answer", "answer", ("Entered.Attendance", "Attending"), ("Entered.By", ""));
        Assert.Contains("id=\"Entered-By-error\"", await nameless.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, Answer(await InvitationAsync(Member)));
    }

    [Fact]
    public async Task A_move_asks_again_and_one_who_has_left_is_told_so()
    {
        _ = await AnswerAsync("Attending");
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        Assert.Equal(JsonValueKind.Null, Answer(await InvitationAsync(Member)));
        await NameAsync("successor@shandong.example.org");
        Assert.Contains("您无需再出席本次会议", await _guest.GetStringAsync(_link, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_by_telephone_is_recorded_on_behalf_with_its_evidence()
    {
        var id = (await InvitationAsync(Member)).GetProperty("id").GetString();
        var request = new { attendance = "represented", deputy = "李○○", channel = "phone", givenBy = "外事办公室", evidence = new { fileName = "note.txt", content = Convert.ToBase64String("通话记录"u8) } };
        Assert.Equal(HttpStatusCode.NoContent, (await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/invitations/{id}/answer", request, Stop)).StatusCode);
        var source = (await InvitationAsync(Member)).GetProperty("answer").GetProperty("source");
        Assert.Equal(("外事办公室", "phone", "note.txt"), (Text(source, "givenBy"), Text(source, "channel"), Text(source.GetProperty("evidence"), "fileName")));
        Assert.NotNull(Text(source, "recordedBy"));
        await RefusedAsync(HttpStatusCode.NotFound, "invitation.unknown", null,
            await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/invitations/{Guid.NewGuid()}/answer", new { attendance = "attending", channel = "mail" }, Stop));
    }

    [Fact]
    public async Task A_calendar_reply_is_taken_over_once_and_an_older_or_foreign_one_is_told_so()
    {
        var taken = await JsonAsync(await ReplyAsync(Reply(Member, 0, "DECLINED", "20301101T000000Z")));
        Assert.Equal("notAttending", taken.GetProperty("answer").GetProperty("attendance").GetString());
        var once = await StateAsync();
        _ = await JsonAsync(await ReplyAsync(Reply(Member, 0, "DECLINED", "20301101T000000Z")));
        Assert.Equal(once, await StateAsync());

        await RefusedAsync(HttpStatusCode.Conflict, "reply.unknownPerson", null, await ReplyAsync(Reply("nobody@example.org", 0, "ACCEPTED", "20301101T000000Z")));
        await RefusedAsync(HttpStatusCode.Conflict, "reply.otherMeeting", null,
            await ReplyAsync(Reply(Member, 0, "ACCEPTED", "20301101T000000Z").Replace(_meeting, Guid.NewGuid().ToString(), StringComparison.Ordinal)));
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "invitation.oldVersion", null, await ReplyAsync(Reply(Member, 0, "ACCEPTED", "20301101T000000Z")));
        _ = await JsonAsync(await ReplyAsync(Reply(Member, 1, "ACCEPTED", "20301102T000000Z")));
    }

    [Fact]
    public async Task A_reply_without_a_version_answers_its_time()
    {
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        var versionless = Reply(Member, 0, "ACCEPTED", "20301102T000000Z").Replace("SEQUENCE:0\r\n", "", StringComparison.Ordinal);
        await RefusedAsync(HttpStatusCode.Conflict, "invitation.oldVersion", null, await ReplyAsync(versionless));
        var taken = await JsonAsync(await ReplyAsync(versionless.Replace("20301202T050000Z", "20301203T050000Z", StringComparison.Ordinal)));
        Assert.Equal("attending", Text(taken.GetProperty("answer"), "attendance"));
    }

    [Fact]
    public async Task A_reply_to_the_time_that_stands_counts_also_when_the_link_has_changed_since()
    {
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync(
            $"/api/meetings/{_meeting}/conference", new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/another" }, Stop));
        _ = await UntilAsync(_coordinator, _meeting, m => m.GetProperty("booking") is var b && b.GetProperty("state").GetString() == "booked" && b.ToString().Contains("another", StringComparison.Ordinal));
        var taken = await JsonAsync(await ReplyAsync(Reply(Member, 0, "ACCEPTED", "20301101T000000Z")));
        Assert.Equal(("attending", 1), (Text(taken.GetProperty("answer"), "attendance"), taken.GetProperty("sequence").GetInt32()));
    }

    [Fact]
    public async Task An_earlier_reply_does_not_undo_a_later_answer()
    {
        _ = await AnswerAsync("NotAttending");
        await RefusedAsync(HttpStatusCode.Conflict, "invitation.olderAnswer", null, await ReplyAsync(Reply(Member, 0, "ACCEPTED", "20201101T000000Z")));
    }

    private async Task NameAsync(string email)
    {
        var participants = new[]
        {
            new { name = new Dictionary<string, string> { ["zh-Hans"] = email == Member ? "王○○" : "孙○○" }, office = new { }, title = new { }, role = "head", isRequired = true, email },
        };
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{_meeting}/parties/shandong", new { participants, needsInterpreter = false }, Stop));
    }

    private Task<HttpResponseMessage> AnswerAsync(string attendance, string? deputy = null, string? note = null) =>
        Pages.SendAsync(_guest, $"{_link}/answer", "answer", ("Entered.Attendance", attendance), ("Entered.Deputy", deputy ?? ""), ("Entered.Note", note ?? ""), ("Entered.By", "王○○"));

    private Task<HttpResponseMessage> ReplyAsync(string ics) =>
        _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/invitations/replies", new { file = Convert.ToBase64String(Encoding.UTF8.GetBytes(ics)) }, Stop);

    private async Task<JsonElement> InvitationAsync(string email) =>
        (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/invitations", Stop))).EnumerateArray().Single(i => Text(i, "email") == email);

    /// <summary>The newest link in the letters to an address.</summary>
    private async Task<string> LinkAsync(string email) => (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={_meeting}", Stop))).EnumerateArray()
        .Where(m => Text(m, "email") == email)
        .Select(m => Regex.Match(m.GetProperty("text").GetString()!, "/r/[A-Za-z0-9_-]{43}").Value).First();

    private async Task<string> StateAsync() =>
        $"{await MeetingAsync(_coordinator, _meeting)} {await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/invitations", Stop))} "
        + $"{await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/links", Stop))}";

    private static JsonValueKind Answer(JsonElement invitation) => invitation.TryGetProperty("answer", out var answer) ? answer.ValueKind : JsonValueKind.Null;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Pascal(JsonElement value) => $"{char.ToUpperInvariant(value.GetString()![0])}{value.GetString()![1..]}";

    private string Reply(string attendee, int sequence, string status, string stamp) => $"""
        BEGIN:VCALENDAR
        PRODID:-//Another program//EN
        VERSION:2.0
        METHOD:REPLY
        BEGIN:VEVENT
        UID:{_meeting}@meetinghub
        SEQUENCE:{sequence}
        DTSTAMP:{stamp}
        DTSTART:20301202T050000Z
        ATTENDEE;PARTSTAT={status}:mailto:{attendee}
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n");
}
