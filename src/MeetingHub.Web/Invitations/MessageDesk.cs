using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>The messages to send, and the log of what went to whom when.</summary>
public sealed class MessageDesk(HubDb db, LetterSeal seal, IClock clock)
{
    /// <summary>Every message, or one meeting's; the newest first.</summary>
    /// <param name="meeting">Null for all meetings.</param>
    /// <param name="onlyOpen">Only what has not left yet.</param>
    public async Task<IReadOnlyList<MessageView>> AllAsync(MeetingId? meeting, bool onlyOpen, CancellationToken cancellationToken)
    {
        var letters = seal;
        var now = clock.GetCurrentInstant();
        return await db.Set<Message>().AsNoTracking()
            .Where(m => meeting == null || m.Meeting == meeting)
            .Where(m => !onlyOpen || (m.State != MessageState.Sent && (m.HelpsUntil == null || m.HelpsUntil > now)))
            .OrderByDescending(m => m.CreatedAt).ThenBy(m => m.FileName)
            .Select(m => new MessageView(
                m.Id, m.Meeting, m.Government, m.Kind, m.RecipientName, m.Language, m.Email, m.Subject, letters.OpenText(m.Text), m.FileName, m.State, m.CreatedAt, m.SentAt, m.SentBy, m.Problem, m.HelpsUntil != null && m.HelpsUntil <= now))
            .ToListAsync(cancellationToken);
    }

    /// <summary>One message's name and bytes.</summary>
    public async Task<Answer<MessageFile>> FileAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Message>().AsNoTracking().Where(m => m.Id == id).Select(m => new MessageFile(m.FileName, m.Content)).FirstOrDefaultAsync(cancellationToken)
            is { } file ? file with { Content = seal.Open(file.Content) } : Unknown;

    /// <summary>Notes that a person has sent messages himself. Ones that were sent before stay as they are.</summary>
    public async Task<Refusal?> MarkSentAsync(IReadOnlyCollection<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        var messages = await db.Set<Message>().Where(m => ids.Contains(m.Id)).ToListAsync(cancellationToken);
        if (messages.Count < ids.Distinct().Count())
        {
            return Unknown;
        }

        var now = clock.GetCurrentInstant();
        foreach (var message in messages.Where(m => m.State != MessageState.Sent))
        {
            message.MarkSent(actor.Name, now);
            _ = db.Add(new AuditEntry(now, actor.Name, "message.markSent", message.Meeting.ToString(), note: message.Kind.ToString()));
        }

        _ = await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    internal static Refusal Unknown => new("message.unknown", "There is no such message.");
}

/// <summary>A message as lists show it.</summary>
/// <param name="IsPast">True for one that is not sent any more: what it reminds of is over, or has changed.</param>
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
    bool IsPast);

/// <summary>A message as it is downloaded.</summary>
public sealed record MessageFile(string Name, byte[] Content);
