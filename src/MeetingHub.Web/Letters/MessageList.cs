using MeetingHub.Letters;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Letters;

/// <summary>The messages to send, and the log of what went to whom when.</summary>
public sealed class MessageList(HubDb db, LetterSeal seal, IClock clock)
{
    /// <summary>Every message, or one meeting's; the newest first.</summary>
    /// <param name="meeting">Null for all meetings.</param>
    /// <param name="onlyOpen">Only what is still to be sent: not what has left, is over, or has got a later one in its place.</param>
    /// <param name="most">How many at most; null for all.</param>
    public async Task<IReadOnlyList<MessageView>> AllAsync(MeetingId? meeting, bool onlyOpen, CancellationToken cancellationToken, int? most = null)
    {
        var now = clock.GetCurrentInstant();
        var messages = db.Set<Message>().AsNoTracking()
            .Where(m => meeting == null || m.Meeting == meeting)
            .Where(m => !onlyOpen || (m.State != MessageState.Sent && (m.HelpsUntil == null || m.HelpsUntil > now) && !db.Set<Message>().Any(later => later.Repeats == m.Id)))
            .OrderByDescending(m => m.CreatedAt).ThenBy(m => m.FileName).AsQueryable();
        return await Views(most is { } limit ? messages.Take(limit) : messages).ToListAsync(cancellationToken);
    }

    /// <summary>What did not reach its recipient, and was not sent again or otherwise since.</summary>
    public async Task<IReadOnlyList<MessageView>> UndeliveredAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await Views(db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == meeting && m.State == MessageState.Failed && !db.Set<Message>().Any(later => later.Repeats == m.Id))
            .OrderBy(m => m.CreatedAt)).ToListAsync(cancellationToken);

    /// <summary>One message's name and bytes.</summary>
    public async Task<Outcome<MessageFile>> FileAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Message>().AsNoTracking().Where(m => m.Id == id).Select(m => new MessageFile(m.FileName, m.Content)).FirstOrDefaultAsync(cancellationToken)
            is { } file ? file with { Content = seal.Unseal(file.Content) } : Unknown;

    /// <summary>Several messages in one file, the oldest first.</summary>
    public async Task<Outcome<MessageFile>> BundleAsync(IReadOnlyCollection<Guid> ids, BundleForm form, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return NoneChosen;
        }

        var messages = await db.Set<Message>().AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.CreatedAt).ThenBy(m => m.FileName)
            .Select(m => new BundledMessage(m.FileName, m.Content, m.From, m.CreatedAt)).ToListAsync(cancellationToken);
        if (messages.Count < ids.Distinct().Count())
        {
            return Unknown;
        }

        List<BundledMessage> opened = [.. messages.Select(m => m with { Content = seal.Unseal(m.Content) })];
        return form == BundleForm.Mbox ? new MessageFile("messages.mbox", MessageBundle.Mbox(opened)) : new MessageFile("messages.zip", MessageBundle.Zip(opened));
    }

    /// <summary>Notes that a person has sent messages by hand. Ones that were sent before stay as they are.</summary>
    public async Task<Refusal?> MarkSentAsync(IReadOnlyCollection<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return NoneChosen;
        }

        var messages = await db.Set<Message>().Where(m => ids.Contains(m.Id)).ToListAsync(cancellationToken);
        if (messages.Count < ids.Distinct().Count())
        {
            return Unknown;
        }

        var now = clock.GetCurrentInstant();
        foreach (var message in messages.Where(m => m.State != MessageState.Sent))
        {
            message.MarkSent(actor.Name, now);
            Note("message.markSent", actor, message, now);
        }

        _ = await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>Notes that a message did not arrive, as somebody has learned.</summary>
    /// <param name="reason">What they were told, on one line.</param>
    public async Task<Outcome<MessageView>> MarkUndeliveredAsync(Guid id, string reason, Actor actor, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason)
        {
            return new Refusal("bounce.reasonMissing", $"Say in 1 to {LongestReason} characters how it is known that the message did not arrive.", "/reason");
        }

        return await db.Set<Message>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is { } message
            ? await BounceAsync(message, reason.Trim(), actor, cancellationToken)
            : Unknown;
    }

    /// <summary>Notes what a delivery report says on the message that it is about.</summary>
    public async Task<Outcome<MessageView>> ReportAsync(ReadOnlyMemory<byte> file, Actor actor, CancellationToken cancellationToken)
    {
        var read = BounceReport.Read(file);
        if (read.Value is not { } report)
        {
            return read.Refusal!;
        }

        // Sent by hand, the mail has the subject and the recipient of ours, but a Message-ID of the mail program's own.
        var newest = db.Set<Message>().OrderByDescending(m => m.CreatedAt);
        var message = await newest.FirstOrDefaultAsync(m => m.MessageId == report.MessageId, cancellationToken)
            ?? (await newest.Where(m => m.Subject == report.Subject).ToListAsync(cancellationToken)).Find(m => m.Email is { } to && report.Recipients.Contains(to));
        return message is null
            ? new Refusal("bounce.otherMail", "The report is about a mail that is none of ours.")
            : await BounceAsync(message, report.Reason, actor, cancellationToken);
    }

    /// <summary>One message; null where there is none.</summary>
    public Task<MessageView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Views(db.Set<Message>().AsNoTracking().Where(m => m.Id == id)).FirstOrDefaultAsync(cancellationToken);

    internal static Refusal Unknown => new("message.unknown", "There is no such message.");

    private const int LongestReason = 500;

    internal static Refusal NoneChosen => new("message.noneChosen", "No message is chosen.", "/messages");

    private async Task<Outcome<MessageView>> BounceAsync(Message message, string reason, Actor actor, CancellationToken cancellationToken)
    {
        message.Bounce(reason);
        Note("message.bounce", actor, message, clock.GetCurrentInstant());
        _ = await db.SaveChangesAsync(cancellationToken);
        return (await FindAsync(message.Id, cancellationToken))!;
    }

    private void Note(string act, Actor actor, Message message, Instant now) =>
        _ = db.Add(new AuditEntry(now, actor.Name, act, message.Meeting.ToString(), note: message.Kind.ToString()));

    private IQueryable<MessageView> Views(IQueryable<Message> messages)
    {
        var letters = seal;
        var now = clock.GetCurrentInstant();
        return messages.Select(m => new MessageView(
            m.Id, m.Meeting, m.Government, m.Kind, m.RecipientName, m.Language, m.Email, m.Subject, letters.UnsealText(m.Text), m.FileName, m.State, m.CreatedAt, m.SentAt, m.SentBy,
            m.Problem, m.HelpsUntil != null && m.HelpsUntil <= now, m.Repeats, db.Set<Message>().Any(later => later.Repeats == m.Id),
            db.Set<Invitation>().Where(i => i.Id == m.Invitation && i.Stands).Select(i => new RecipientReply(i.Reply)).FirstOrDefault()));
    }
}

/// <summary>A message as lists show it.</summary>
/// <param name="IsPast">True for one that is not sent any more: what it reminds of is over, or has changed.</param>
/// <param name="Repeats">The message in whose place it was sent; null for a first one.</param>
/// <param name="IsRepeated">True where a later one has taken its place.</param>
/// <param name="Recipient">Null where the message tells of no invitation, or of one that no longer stands.</param>
public sealed record MessageView(
    Guid Id,
    MeetingId Meeting,
    GovernmentId Government,
    MessageKind Kind,
    string RecipientName,
    Language Language,
    EmailAddress? Email,
    string Subject,
    string Text,
    string FileName,
    MessageState State,
    Instant CreatedAt,
    Instant? SentAt,
    string? SentBy,
    string? Problem,
    bool IsPast,
    Guid? Repeats,
    bool IsRepeated,
    RecipientReply? Recipient);

/// <summary>How far a recipient has answered the invitation that a message tells of.</summary>
/// <param name="Answer">Null while their answer is awaited.</param>
public sealed record RecipientReply(InvitationReply? Answer);

/// <summary>A message, or several, as they are downloaded.</summary>
public sealed record MessageFile(string Name, byte[] Content);

/// <summary>What several messages are downloaded as.</summary>
public enum BundleForm
{
    /// <summary>An .eml file each.</summary>
    Zip,

    /// <summary>One Unix mailbox.</summary>
    Mbox,
}
