using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MeetingHub.Web.Tests.Invitations;
using MimeKit;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Letters;

/// <summary>What is due to go out, what did not arrive, and how it goes out again: through the public API and the pages.</summary>
public sealed class MessagesToSendTests
{
    private const string Wrong = "wrong@shandong.example.org";
    private const string Right = "right@shandong.example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_corrected_address_gets_the_same_entry_and_is_the_persons_address_from_then_on()
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);
        var first = await MessageTo(coordinator, id, Wrong);

        var again = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/messages/{Id(first)}/again", new { email = Right }, Stop));

        var (was, now) = (await EntryAsync(coordinator, first), await EntryAsync(coordinator, again));
        Assert.Contains($"mailto:{Right}", now, StringComparison.Ordinal);
        Assert.Equal(WhatStays(was), WhatStays(now));
        Assert.All(now.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(await AllAsync(coordinator, $"?meeting={id}&open=true"), m => Id(m) == Id(first));
        Assert.Contains(Right, (await MeetingAsync(coordinator, id)).ToString(), StringComparison.Ordinal);

        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        var messages = await AllAsync(coordinator, $"?meeting={id}");
        Assert.Equal(["invitation", "change"], messages.Reverse().Where(m => To(m) == Right).Select(m => m.GetProperty("kind").GetString()));
        Assert.Equal(["invitation"], messages.Where(m => To(m) == Wrong).Select(m => m.GetProperty("kind").GetString()));
        await RefusedAsync(HttpStatusCode.Conflict, "message.repeated", null, await coordinator.PostAsJsonAsync($"/api/messages/{Id(first)}/again", new { }, Stop));
    }

    [Fact]
    public async Task Whoever_presses_twice_sends_it_again_once()
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);
        var path = $"/api/messages/{Id(await MessageTo(coordinator, id, Wrong))}/again";

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => coordinator.PostAsJsonAsync(path, new { email = Right }, Stop)));

        _ = Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        Assert.Equal(3, answers.Count(a => a.StatusCode == HttpStatusCode.Conflict));
        _ = Assert.Single(await AllAsync(coordinator, $"?meeting={id}"), m => To(m) == Right);
    }

    [Fact]
    public async Task A_contacts_corrected_address_is_kept_in_the_register_too()
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);

        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/messages/{Id(await MessageTo(coordinator, id, "contact@cn.example.org"))}/again", new { email = Right }, Stop));

        Assert.Equal(Right, (await JsonAsync(await coordinator.GetAsync("/api/governments/shandong", Stop))).GetProperty("contact").GetProperty("email").GetString());
    }

    [Fact]
    public async Task Whom_the_mail_server_refuses_is_shown_on_the_meeting_and_reached_at_another_address_with_the_same_entry()
    {
        using var peer = new MailPeer();
        await using var hub = new ScheduledMeeting.MailingHub(peer);
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, "refuse@shandong.example.org");
        var refused = (await ScheduledMeeting.MessagesAsync(coordinator, id, all => all.Any(WasRefused))).First(WasRefused);

        using var reader = await hub.AdministratorAsync();
        var page = await reader.GetStringAsync($"/meetings/{id}", Stop);
        Assert.Equal(2, page.Split($"href=\"/messages/{Id(refused)}\"").Length - 1);
        Assert.Contains("No such person here", page, StringComparison.Ordinal);

        var sent = await Hub.SendFormAsync(reader, $"/messages/{Id(refused)}", new() { ["Entered.Email"] = Right });
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var arrived = (await ScheduledMeeting.MessagesAsync(coordinator, id, all => all.Any(Arrived))).First(Arrived);
        Assert.Equal(Id(refused), arrived.GetProperty("repeats").GetString());
        Assert.DoesNotContain("No such person here", await reader.GetStringAsync($"/meetings/{id}", Stop), StringComparison.Ordinal);
        var found = Assert.Single(peer.Read("icalendar").Values, m => m.To.Contains(Right));
        Assert.Equal(($"{id}@meetinghub", 0, Right), (found.Calendar!.Uid, found.Calendar.Sequence, found.Calendar.Attendee));

        static bool WasRefused(JsonElement message) => To(message) == "refuse@shandong.example.org" && State(message) == "failed";
        static bool Arrived(JsonElement message) => To(message) == Right && State(message) == "sent";
    }

    /// <summary>Mail programs give what they send a Message-ID of their own: then subject and recipient tell which message it was.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_returned_mail_is_noted_on_the_message_that_it_is_about(bool hasOurMessageId)
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);
        var message = await MessageTo(coordinator, id, Wrong);
        await MarkSentAsync(coordinator, Id(message));
        var original = await coordinator.GetByteArrayAsync($"/api/messages/{Id(message)}/file", Stop);

        var noted = await JsonAsync(await ReportAsync(coordinator, Bounce(original, Wrong, "failed", hasOurMessageId)));

        Assert.Equal((Id(message), "failed", "5.1.1 550 5.1.1 User unknown"), (Id(noted), State(noted), noted.GetProperty("problem").GetString()));
        Assert.Contains(await AllAsync(coordinator, $"?meeting={id}&open=true"), m => Id(m) == Id(message));
        await RefusedAsync(HttpStatusCode.Conflict, "bounce.notFinal", null, await ReportAsync(coordinator, Bounce(original, Wrong, "delayed", hasOurMessageId)));
    }

    [Fact]
    public async Task What_is_no_report_or_about_another_mail_is_refused()
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);
        var original = await coordinator.GetByteArrayAsync($"/api/messages/{Id(await MessageTo(coordinator, id, Wrong))}/file", Stop);
        var foreign = Encoding.ASCII.GetBytes("From: a@example.org\r\nMessage-ID: <x@example.org>\r\nSubject: another\r\n\r\ntext\r\n");

        await RefusedAsync(HttpStatusCode.Conflict, "bounce.noReport", null, await ReportAsync(coordinator, original));
        await RefusedAsync(HttpStatusCode.Conflict, "bounce.noReport", null, await ReportAsync(coordinator, []));
        await RefusedAsync(HttpStatusCode.Conflict, "bounce.otherMail", null, await ReportAsync(coordinator, Bounce(foreign, Wrong, "failed", keepsId: true)));
        await RefusedAsync(HttpStatusCode.Conflict, "bounce.tooLarge", null, await ReportAsync(coordinator, new byte[10 * 1024 * 1024 + 1]));
    }

    [Fact]
    public async Task Somebody_notes_by_hand_that_a_message_did_not_arrive()
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var message = await MessageTo(coordinator, await ScheduledMeeting.WithAsync(coordinator, Wrong), Wrong);

        await RefusedAsync(HttpStatusCode.BadRequest, "bounce.reasonMissing", "/reason", await coordinator.PostAsJsonAsync($"/api/messages/{Id(message)}/undelivered", new { reason = " " }, Stop));
        var noted = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/messages/{Id(message)}/undelivered", new { reason = "전화로 확인" }, Stop));

        Assert.Equal(("failed", "전화로 확인"), (State(noted), noted.GetProperty("problem").GetString()));
        await MarkSentAsync(coordinator, Id(message));
        Assert.DoesNotContain(await AllAsync(coordinator, "?open=true"), m => Id(m) == Id(message));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("mbox")]
    public async Task Many_messages_come_down_in_one_file(string form)
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);
        var messages = (await AllAsync(coordinator, $"?meeting={id}&open=true")).Select(Id).ToList();

        using var answer = await coordinator.PostAsJsonAsync("/api/messages/bundle", new { messages, form }, Stop);

        var bundle = await answer.Content.ReadAsByteArrayAsync(Stop);
        var mails = form == "zip" ? Zipped(bundle) : Boxed(bundle);
        var expected = new List<string>();
        foreach (var message in messages)
        {
            expected.Add(Encoding.UTF8.GetString(await coordinator.GetByteArrayAsync($"/api/messages/{message}/file", Stop)).TrimEnd());
        }

        Assert.Equal(3, messages.Count);
        Assert.Equal(expected.Order(StringComparer.Ordinal), mails.Order(StringComparer.Ordinal));
        await RefusedAsync(HttpStatusCode.BadRequest, "message.noneChosen", "/messages", await coordinator.PostAsJsonAsync("/api/messages/bundle", new { messages = Array.Empty<string>(), form }, Stop));
    }

    [Fact]
    public async Task The_page_lists_by_recipient_and_marks_or_brings_down_all_at_once()
    {
        await using var hub = new Hub();
        var coordinator = await ScheduledMeeting.StartAsync(hub);
        var id = await ScheduledMeeting.WithAsync(coordinator, Wrong);
        using var reader = await hub.AdministratorAsync();
        var page = await reader.GetStringAsync("/messages", Stop);
        Assert.Equal(3, page.Split("<section class=\"recipient\"").Length - 1);

        var form = Pages.Form(page, "mark-sent");
        using var chosen = new FormUrlEncodedContent([.. form, new("Entered.Everything", "true"), new("form", "Zip")]);
        using var file = await reader.PostAsync("/messages/bundle", chosen, Stop);
        Assert.Equal(3, Zipped(await file.Content.ReadAsByteArrayAsync(Stop)).Count);
        using var unsigned = new FormUrlEncodedContent(new Dictionary<string, string> { ["Entered.Everything"] = "true", ["form"] = "Zip" });
        using var forged = await reader.PostAsync("/messages/bundle", unsigned, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);

        // What came up after the page was opened has been sent by nobody.
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        using var all = new FormUrlEncodedContent([.. form, new("Entered.Everything", "true")]);
        using var marked = await reader.PostAsync("/messages", all, Stop);
        Assert.Equal(HttpStatusCode.Redirect, marked.StatusCode);
        Assert.Equal(["change", "change", "change"], (await AllAsync(coordinator, "?open=true")).Select(m => m.GetProperty("kind").GetString()));
        Assert.Equal(3, (await reader.GetStringAsync("/messages?all=true", Stop)).Split("class=\"state state-good\"").Length - 1);
    }

    private static string Id(JsonElement message) => message.GetProperty("id").GetString()!;

    private static string? To(JsonElement message) => message.GetProperty("email").GetString();

    private static string? State(JsonElement message) => message.GetProperty("state").GetString();

    /// <summary>The newest first.</summary>
    private static async Task<IReadOnlyList<JsonElement>> AllAsync(HttpClient coordinator, string query) =>
        [.. (await JsonAsync(await coordinator.GetAsync($"/api/messages{query}", Stop))).EnumerateArray()];

    private static async Task<JsonElement> MessageTo(HttpClient coordinator, string meeting, string address) =>
        (await AllAsync(coordinator, $"?meeting={meeting}")).First(m => To(m) == address);

    private static async Task MarkSentAsync(HttpClient coordinator, string id)
    {
        using var answer = await coordinator.PostAsJsonAsync("/api/messages/sent", new { messages = new[] { id } }, Stop);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> ReportAsync(HttpClient coordinator, byte[] file)
    {
        using var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("message/rfc822") } };
        return await coordinator.PostAsync("/api/messages/reports", content, Stop);
    }

    private static async Task<string> EntryAsync(HttpClient coordinator, JsonElement message)
    {
        using var mail = await MimeMessage.LoadAsync(await coordinator.GetStreamAsync($"/api/messages/{Id(message)}/file", Stop), Stop);
        return mail.BodyParts.OfType<TextPart>().Single(p => p.ContentType.IsMimeType("text", "calendar")).Text.ReplaceLineEndings("\r\n");
    }

    /// <summary>All lines but the attendee's, with the personal link in the description left out.</summary>
    private static IEnumerable<string> WhatStays(string entry) => entry.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")
        .Where(l => !l.StartsWith("ATTENDEE", StringComparison.Ordinal)).Select(l => System.Text.RegularExpressions.Regex.Replace(l, "/r/[A-Za-z0-9_-]{43}", "/r/"));

    /// <summary>What a mail system sends back, as RFC 3464 has it, with the returned mail or, as some do, its head alone under another Message-ID.</summary>
    private static byte[] Bounce(byte[] original, string address, string action, bool keepsId)
    {
        var head = Encoding.ASCII.GetString(original).Split("\r\n\r\n")[0];
        var returned = keepsId ? $"Content-Type: message/rfc822\r\n\r\n{Encoding.ASCII.GetString(original)}"
            : $"Content-Type: text/rfc822-headers\r\n\r\n{System.Text.RegularExpressions.Regex.Replace(head, "Message-Id: <[^>]*>", "Message-Id: <other@program.example.org>")}\r\n";
        return Encoding.ASCII.GetBytes($"""
            From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
            To: meetings@example.org
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b0"

            --b0
            Content-Type: text/plain; charset=us-ascii

            This is the mail system.
            --b0
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; {address}
            Action: {action}
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1
              User unknown

            --b0

            """.ReplaceLineEndings("\r\n") + returned + "\r\n--b0--\r\n");
    }

    private static List<string> Zipped(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd().TrimEnd();
        })];
    }

    private static List<string> Boxed(byte[] bundle)
    {
        var parser = new MimeParser(new MemoryStream(bundle), MimeFormat.Mbox);
        var mails = new List<string>();
        while (!parser.IsEndOfStream)
        {
            using var mail = parser.ParseMessage();
            using var bytes = new MemoryStream();
            var format = FormatOptions.Default.Clone();
            format.NewLineFormat = NewLineFormat.Dos;
            mail.WriteTo(format, bytes);
            mails.Add(Encoding.UTF8.GetString(bytes.ToArray()).TrimEnd());
        }

        return mails;
    }
}
