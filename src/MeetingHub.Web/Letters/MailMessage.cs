using System.Security.Cryptography;
using System.Text;
using MeetingHub.Letters;
using MimeKit;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Letters;

/// <summary>
/// One finished message to one recipient: RFC 5322 bytes, the same for a repeat, wherever and whenever it is written.
/// </summary>
/// <param name="FileName">A name of its own among all messages, ASCII, the same for a repeat: <c>2020-12-01-shandong-invitation-contact_at_shandong.example.org.eml</c>.</param>
/// <param name="From">The office's mailbox; also the envelope's sender.</param>
/// <param name="MessageId">Without its brackets: what a report about the message is known by.</param>
/// <param name="To">Null for a person without an address: such a message can be kept as a file, not sent.</param>
public sealed record MailMessage(string FileName, EmailAddress From, EmailAddress? To, string Subject, ReadOnlyMemory<byte> Content, string MessageId)
{
    /// <summary>Partners' servers refuse more; ours come nowhere near it.</summary>
    public const int MostBytes = 3 * 1024 * 1024;

    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmm'Z'");
    internal static readonly FormatOptions Format = Crlf();

    /// <summary>Writes a notice to one recipient.</summary>
    /// <param name="notice">What the recipient is told.</param>
    /// <param name="recipient">Who.</param>
    /// <param name="fileStem">The start of the file name: date and partner, <c>2020-12-01-shandong</c>.</param>
    /// <param name="decidedAt">When it was decided on: Date and DTSTAMP. A repeat passes the same instant and gets the same bytes.</param>
    public static MailMessage Write(MeetingNotice notice, Recipient recipient, string fileStem, Instant decidedAt)
    {
        var text = MessageText.For(notice, recipient);
        var calendar = CalendarMessage.For(notice, recipient, text.Plain, decidedAt);
        var kind = MessageKinds.FileName(notice.Occasion.Kind);
        var who = MessageFileName.Of(recipient);
        var mark = Mark($"{notice.Uid}\n{notice.Sequence}\n{kind}\n{who}\n{decidedAt.ToUnixTimeTicks()}");
        using var message = Headed(notice, recipient, decidedAt);
        message.Subject = text.Subject;
        message.MessageId = $"{mark}@{Domain(notice.Organiser.Mailbox)}";
        message.Body = Body(text, calendar, mark);
        using var bytes = new MemoryStream();
        message.WriteTo(Format, bytes);
        var stamp = MessageFileName.ComesOnce(notice.Occasion, notice.Sequence) ? "" : $"-{notice.Sequence}-{Minute.Format(decidedAt)}";
        return new($"{fileStem}-{kind}{stamp}-{who}.eml", notice.Organiser.Mailbox, recipient.Email, text.Subject, bytes.ToArray(), message.MessageId);
    }

    private static MimeMessage Headed(MeetingNotice notice, Recipient recipient, Instant decidedAt)
    {
        var message = new MimeMessage { Date = decidedAt.ToDateTimeOffset() };
        message.From.Add(Mailbox(notice.Organiser.Name.For(recipient.Language), notice.Organiser.Mailbox));
        if (recipient.Email is { } to)
        {
            message.To.Add(Mailbox(recipient.Name ?? "", to));
        }

        message.Headers[HeaderId.ContentLanguage] = recipient.Language.Tag();
        return message;
    }

    internal static MailboxAddress Mailbox(string name, EmailAddress address) =>
        new(Encoding.UTF8, string.Concat(name.Select(c => char.IsControl(c) ? ' ' : c)), address.OnTheWire);

    internal static string Domain(EmailAddress address) => address.OnTheWire.Split('@')[1];

    private static MimeEntity Body(MessageText text, CalendarMessage? calendar, string mark)
    {
        var coding = text.Language == Language.English ? ContentEncoding.QuotedPrintable : ContentEncoding.Base64;
        var alternative = new MultipartAlternative(Text("plain", text.Plain, coding), Text("html", text.Html, coding)) { Boundary = $"a-{mark}" };
        if (calendar is null)
        {
            return alternative;
        }

        // The part that mail programs act on, and the same as a file, for those whose gateway drops it.
        var inline = Text("calendar", calendar.Text, ContentEncoding.Base64);
        inline.ContentType.Parameters.Add("method", calendar.Method);
        alternative.Add(inline);
        var attached = new MimePart("application", "ics")
        {
            Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Text))),
            ContentTransferEncoding = ContentEncoding.Base64,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "invite.ics" },
        };
        attached.ContentType.Name = "invite.ics";
        return new Multipart("mixed", alternative, attached) { Boundary = $"m-{mark}" };
    }

    private static TextPart Text(string subtype, string text, ContentEncoding coding)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = coding };
        part.SetText(Encoding.UTF8, text.ReplaceLineEndings("\r\n"));
        return part;
    }

    internal static string Mark(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..32];

    private static FormatOptions Crlf()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        return format;
    }
}
