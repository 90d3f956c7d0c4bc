using MeetingHub.Letters;
using MeetingHub.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace MeetingHub.Web.Letters;

/// <summary>One message to one recipient, written once: what is copied, downloaded or sent is always the same.</summary>
public sealed class Message
{
    /// <param name="mail">The whole message as a mailer takes it.</param>
    /// <param name="text">Its plain text.</param>
    internal Message(Meeting meeting, Telling telling, MailMessage mail, string text, LetterSeal seal, Instant now)
    {
        (Id, Meeting, Sequence, CreatedAt) = (Guid.NewGuid(), meeting.Id, meeting.Sequence, now);
        (Kind, Invitation, HelpsUntil) = (telling.Occasion.Kind, telling.Invitation, telling.HelpsUntil);
        (Government, RecipientName, Language, Email) = (telling.Seat.Government, telling.Seat.Name ?? "", telling.Seat.Language, telling.Seat.Email);
        (Subject, FileName, From, MessageId) = (mail.Subject, mail.FileName, mail.From, mail.MessageId);
        (Text, Content) = (seal.Seal(text), seal.Seal(mail.Content.ToArray()));
    }

    private Message() => RecipientName = Subject = FileName = MessageId = null!;

    /// <summary>The same message once more, perhaps to another address of the same person: it takes the place of the first.</summary>
    /// <param name="link">What stands for its personal link; null where that stays.</param>
    internal Message(Message first, MailMessage mail, ReplacedLink? link, LetterSeal seal, Instant now)
    {
        (Id, Repeats, CreatedAt) = (Guid.NewGuid(), first.Id, now);
        (Meeting, Invitation, Government, Kind, Sequence) = (first.Meeting, first.Invitation, first.Government, first.Kind, first.Sequence);
        (RecipientName, Language, Subject, Text, HelpsUntil) = (first.RecipientName, first.Language, first.Subject, link is null ? first.Text : seal.Seal(link.In(seal.UnsealText(first.Text))), first.HelpsUntil);
        (Email, FileName, Content, From, MessageId) = (mail.To, mail.FileName, seal.Seal(mail.Content.ToArray()), mail.From, mail.MessageId);
    }

    public Guid Id { get; private set; }

    public MeetingId Meeting { get; private set; }

    /// <summary>Whose invitation it tells of; null for a message that has none (a proposal).</summary>
    public Guid? Invitation { get; private set; }

    /// <summary>On whose side the recipient is.</summary>
    public GovernmentId Government { get; private set; }

    public MessageKind Kind { get; private set; }

    public int Sequence { get; private set; }

    /// <summary>In their own script; "" for a contact who is known by their office only.</summary>
    public string RecipientName { get; private set; }

    /// <summary>The language that it is written in.</summary>
    public Language Language { get; private set; }

    /// <summary>Null for a recipient who is told by telephone, chat or letter.</summary>
    public EmailAddress? Email { get; private set; }

    public string Subject { get; private set; }

    /// <summary>The plain text, complete by itself: what is copied from the page. Sealed by the <see cref="LetterSeal"/>.</summary>
    public byte[] Text { get; private set; } = [];

    /// <summary>The mail's own, without brackets: what a report about it is known by. A repeat to the same address has the same.</summary>
    public string MessageId { get; private set; }

    /// <summary>The message in whose place it was sent; null for a first one.</summary>
    public Guid? Repeats { get; private set; }

    /// <summary>The name under which it is downloaded or written.</summary>
    public string FileName { get; private set; }

    /// <summary>The whole message, RFC 5322. Sealed by the <see cref="LetterSeal"/>.</summary>
    public byte[] Content { get; private set; } = [];

    public EmailAddress From { get; private set; }

    public Instant CreatedAt { get; private set; }

    public MessageState State { get; private set; }

    /// <summary>When it left, or was marked as sent.</summary>
    public Instant? SentAt { get; private set; }

    /// <summary>From then on it would only confuse: it is not sent any more. Null for what stays true.</summary>
    public Instant? HelpsUntil { get; private set; }

    /// <summary>Who marked it as sent; null where the hub sent it.</summary>
    public string? SentBy { get; private set; }

    /// <summary>Why it could not be handed over; null when nothing is in the way.</summary>
    public string? Problem { get; private set; }

    /// <summary>The message as a mailer takes it.</summary>
    internal MailMessage Mail(LetterSeal seal) => new(FileName, From, Email, Subject, seal.Unseal(Content), MessageId);

    /// <summary>True while sending it would help.</summary>
    internal bool StillHelps(Instant now) => HelpsUntil is null || now < HelpsUntil;

    /// <summary>It is of use until then.</summary>
    internal void HelpUntil(Instant moment) => HelpsUntil = moment;

    /// <summary>A mail server took it.</summary>
    internal void Sent(Instant now) => (State, SentAt, Problem) = (MessageState.Sent, now, null);

    /// <summary>It lies in the folder; a person sends it.</summary>
    internal void Written() => (State, Problem) = (State == MessageState.Waiting ? MessageState.Written : State, null);

    internal void Fail(string problem, bool forGood) => (State, Problem) = (forGood ? MessageState.Failed : State, problem);

    /// <summary>It left, and did not arrive: a bounce came back, or somebody learned so.</summary>
    internal void Bounce(string reason) => (State, Problem) = (MessageState.Failed, reason);

    /// <summary>A person has sent it themselves, by whatever way.</summary>
    internal void MarkSent(string by, Instant now) => (State, SentAt, SentBy, Problem) = (MessageState.Sent, SentAt ?? now, SentBy ?? by, null);
}

/// <summary>How far a message has come.</summary>
public enum MessageState
{
    /// <summary>Not handed over yet.</summary>
    Waiting,

    /// <summary>Written as a file; somebody has to send it.</summary>
    Written,

    /// <summary>Sent by a mail server, or by a person who marked it so.</summary>
    Sent,

    /// <summary>It did not reach this recipient: refused, bounced, or known not to have arrived.</summary>
    Failed,
}

internal sealed class MessageMap : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        _ = message.ToTable("Messages");
        _ = message.HasKey(m => m.Id);
        _ = message.HasIndex(m => m.Meeting);
        _ = message.HasIndex(m => m.Invitation);
        _ = message.HasIndex(m => m.State);
        _ = message.HasIndex(m => m.MessageId);
        // One message takes another's place, whoever presses twice.
        _ = message.HasIndex(m => m.Repeats).IsUnique();
    }
}
