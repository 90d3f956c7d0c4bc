using System.Text;
using MeetingHub.Web.Invitations;

namespace MeetingHub.Web.Tests.Invitations;

public sealed class MeetingReplyTests
{
    private const string Uid = "3f0c7c5e-shandong@meetinghub.example.org";

    [Theory]
    [InlineData("ACCEPTED", ReplyAnswer.Accepted)]
    [InlineData("DECLINED", ReplyAnswer.Declined)]
    [InlineData("TENTATIVE", ReplyAnswer.Tentative)]
    public void A_pressed_button_is_an_answer_with_its_sender_and_the_version_answered(string status, ReplyAnswer answer)
    {
        var (reply, refusal) = Read(Reply(status));
        Assert.Null(refusal);
        Assert.Equal((Uid, 2, "contact@shandong.example.org", answer), (reply!.Uid, reply.Sequence, reply.Attendee.Value, reply.Answer));
        Assert.Equal("将由副主任出席", reply.Comment);
    }

    [Fact]
    public void A_deputy_is_named_by_delegation()
    {
        var (reply, _) = Read(Reply("DELEGATED", ";DELEGATED-TO=\"mailto:deputy@shandong.example.org\""));
        Assert.Equal(ReplyAnswer.Delegated, reply!.Answer);
        Assert.Equal("deputy@shandong.example.org", reply.DelegatedTo?.Value);
    }

    [Theory]
    [InlineData("text/calendar; charset=utf-8; method=REPLY", "base64")]
    [InlineData("text/calendar; charset=\"utf-8\"; method=REPLY", "8bit")]
    [InlineData("application/octet-stream; name=\"answer.ics\"", "base64")]
    public void An_uploaded_mail_carries_its_reply(string type, string coding)
    {
        var body = coding == "base64" ? Convert.ToBase64String(Encoding.UTF8.GetBytes(Reply("ACCEPTED")), Base64FormattingOptions.InsertLineBreaks) : Reply("ACCEPTED");
        var mail = $"""
            From: contact@shandong.example.org
            To: exchange@gyeonggi.example.org
            Subject: Accepted
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            See you there.
            --x
            Content-Type: {type}
            Content-Transfer-Encoding: {coding}

            {body}
            --x--

            """;
        Assert.Equal(ReplyAnswer.Accepted, Read(mail.ReplaceLineEndings("\r\n")).Value!.Answer);
    }

    [Fact]
    public void A_reply_to_another_meeting_is_refused_and_named()
    {
        var refusal = Read(Reply("ACCEPTED").Replace(Uid, "other@example.org", StringComparison.Ordinal)).Refusal!;
        Assert.Equal("reply.otherMeeting", refusal.Code);
        Assert.Equal("other@example.org", refusal.Facts["uid"]);
    }

    [Theory]
    [InlineData("METHOD:REPLY", "METHOD:REQUEST", "reply.notAReply")]
    [InlineData("METHOD:REPLY\r\n", "", "reply.notAReply")]
    [InlineData("PARTSTAT=ACCEPTED", "PARTSTAT=NEEDS-ACTION", "reply.noAnswer")]
    [InlineData("mailto:contact@shandong.example.org", "mailto:nobody", "reply.noAttendee")]
    [InlineData("BEGIN:VEVENT", "BEGIN:VTODO", "reply.noCalendar")]
    [InlineData("END:VEVENT\r\n", "", "reply.unreadable")]
    [InlineData("BEGIN:VCALENDAR", "Good morning", "reply.noCalendar")]
    public void What_is_no_reply_is_refused_with_the_way_out(string part, string replacement, string code)
    {
        var text = Reply("ACCEPTED").Replace(part, replacement, StringComparison.Ordinal);
        text = part == "BEGIN:VEVENT" ? text.Replace("END:VEVENT", "END:VTODO", StringComparison.Ordinal) : text;
        Assert.Equal(code, Read(text).Refusal?.Code);
    }

    [Fact]
    public void A_file_of_any_bytes_is_answered_never_thrown_over()
    {
        var random = new Random(20201201);
        for (var i = 0; i < 300; i++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            Assert.NotNull(MeetingReply.Read(bytes, Uid).Refusal);
            var reply = Encoding.UTF8.GetBytes(Reply("ACCEPTED"));
            reply[random.Next(reply.Length)] = (byte)random.Next(32, 256);
            var (value, refusal) = MeetingReply.Read(reply, Uid);
            Assert.True(value is null != refusal is null);
        }
    }

    private static Answer<MeetingReply> Read(string file) => MeetingReply.Read(Encoding.UTF8.GetBytes(file), Uid);

    private static string Reply(string status, string more = "") => $"""
        BEGIN:VCALENDAR
        PRODID:-//Another program//EN
        VERSION:2.0
        METHOD:REPLY
        BEGIN:VEVENT
        UID:{Uid}
        SEQUENCE:2
        DTSTAMP:20201111T020000Z
        DTSTART:20201201T060000Z
        DTEND:20201201T073000Z
        ATTENDEE;PARTSTAT={status}{more}:mailto:contact@shandong.example.org
        COMMENT:将由副主任出席
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n");
}
