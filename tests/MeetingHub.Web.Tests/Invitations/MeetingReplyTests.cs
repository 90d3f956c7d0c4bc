using System.Text;
using MeetingHub.Web.Http;
using MeetingHub.Web.Invitations;

namespace MeetingHub.Web.Tests.Invitations;

public sealed class MeetingReplyTests
{
    private const string Attendee = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:contact@shandong.example.org";
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

    /// <summary>RFC 5546, 4.2.5 and 4.2.6: the deputy's reply names both, or the deputy alone; the principal's place is what it is about.</summary>
    [Theory]
    [InlineData("ACCEPTED", true, ReplyAnswer.Delegated)]
    [InlineData("ACCEPTED", false, ReplyAnswer.Delegated)]
    [InlineData("NEEDS-ACTION", true, ReplyAnswer.Delegated)]
    [InlineData("DECLINED", true, ReplyAnswer.Declined)]
    public void What_a_deputy_answers_is_their_principals_answer(string status, bool namesBoth, ReplyAnswer answer)
    {
        var deputy = $"ATTENDEE;PARTSTAT={status};DELEGATED-FROM=\"mailto:contact@shandong.example.org\":mailto:deputy@shandong.example.org";
        var principal = "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:deputy@shandong.example.org\":mailto:contact@shandong.example.org";
        var (reply, _) = Read(Reply("ACCEPTED").Replace(Attendee, namesBoth ? $"{deputy}\r\n{principal}" : deputy, StringComparison.Ordinal));
        Assert.Equal(("contact@shandong.example.org", answer), (reply!.Attendee.Value, reply.Answer));
        Assert.Equal(status == "NEEDS-ACTION" ? "contact@shandong.example.org" : "deputy@shandong.example.org", reply.By.Value);
        Assert.Equal(answer == ReplyAnswer.Declined ? null : "deputy@shandong.example.org", reply.DelegatedTo?.Value);
    }

    [Theory]
    [InlineData("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:head@shandong.example.org", null)]
    [InlineData("ATTENDEE;PARTSTAT=DECLINED:mailto:head@shandong.example.org", "reply.noAttendee")]
    public void A_program_that_sends_the_whole_list_back_is_understood_while_one_alone_has_answered(string another, string? code)
    {
        var (reply, refusal) = Read(Reply("ACCEPTED").Replace(Attendee, $"{another}\r\nattendee;partstat=accepted:MAILTO:contact@shandong.example.org", StringComparison.Ordinal));
        Assert.Equal((code, code is null ? "contact@shandong.example.org" : null), (refusal?.Code, reply?.Attendee.Value));
    }

    [Theory]
    [InlineData("ATTENDEE;CN=\"Wang\";EMAIL=\"contact@shandong.example.org\";PARTSTAT=ACCEPTED:/aMTYxNzU2/principal/")]
    [InlineData("ATTENDEE;EMAIL=contact@shandong.example.org;PARTSTAT=ACCEPTED:/1234/principal/")]
    public void Who_is_named_by_a_servers_own_path_is_known_by_the_address_beside_it(string attendee) =>
        Assert.Equal("contact@shandong.example.org", Read(Reply("ACCEPTED").Replace(Attendee, attendee, StringComparison.Ordinal)).Value?.Attendee.Value);

    [Fact]
    public void A_proposal_of_another_time_is_no_answer_and_is_called_what_it_is() =>
        Assert.Equal("reply.counter", Read(Reply("TENTATIVE").Replace("METHOD:REPLY", "METHOD:COUNTER", StringComparison.Ordinal)).Refusal?.Code);

    [Fact]
    public void Of_the_invitation_and_the_reply_to_it_the_reply_counts_whichever_stands_first()
    {
        var request = Reply("NEEDS-ACTION").Replace("METHOD:REPLY", "METHOD:REQUEST", StringComparison.Ordinal);
        Assert.Equal(ReplyAnswer.Declined, Read(request + Reply("DECLINED")).Value!.Answer);
        var mail = $"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/calendar; charset=utf-8\r\n\r\n{request}\r\n"
            + $"--x\r\nContent-Type: text/calendar; charset=utf-8\r\n\r\n{Reply("TENTATIVE")}\r\n--x--\r\n";
        Assert.Equal(ReplyAnswer.Tentative, Read(mail).Value!.Answer);
    }

    [Fact]
    public void A_file_in_utf16_is_read_too() =>
        Assert.Equal("将由副主任出席", MeetingReply.Read((byte[])[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Reply("ACCEPTED"))], Uid).Value!.Comment);

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
    public void A_comment_is_taken_from_where_the_program_puts_it_and_shortened_to_what_is_kept()
    {
        var plain = Reply("ACCEPTED", ";X-RESPONSE-COMMENT=\"late by five minutes\"").Replace("COMMENT:将由副主任出席\r\n", "", StringComparison.Ordinal);
        Assert.Equal("late by five minutes", Read(plain).Value!.Comment);
        Assert.Equal(1999, Read(Reply("ACCEPTED").Replace("将由副主任出席", new string('x', 1999) + "🙂🙂", StringComparison.Ordinal)).Value!.Comment!.Length);
    }

    [Fact]
    public void A_version_that_is_left_out_is_not_taken_for_the_first()
    {
        var (reply, _) = Read(Reply("ACCEPTED").Replace("SEQUENCE:2\r\n", "", StringComparison.Ordinal));
        Assert.Equal((null, NodaTime.Instant.FromUtc(2020, 12, 1, 6, 0)), (reply!.Sequence, reply.Start));
    }

    [Fact]
    public void A_mail_that_was_saved_with_a_blank_line_before_it_is_one() => Assert.Equal(ReplyAnswer.Declined, Read($"""

        From: contact@shandong.example.org
        Content-Type: text/calendar; charset=utf-8; method=REPLY

        {Reply("DECLINED")}
        """.ReplaceLineEndings("\r\n")).Value?.Answer);

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

    private static Outcome<MeetingReply> Read(string file) => MeetingReply.Read(Encoding.UTF8.GetBytes(file), Uid);

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
