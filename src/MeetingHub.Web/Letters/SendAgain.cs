using MeetingHub.Governments;
using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Letters;

/// <summary>
/// Sends a message again: to the same address, or to a corrected one, which is then the person's address in this meeting and in the register. It is the same
/// message (same UID and SEQUENCE), so no calendar gets a second entry; it takes the first one's place among what is due. Sent to a corrected address it carries
/// a new personal link, and the one that went astray opens nothing any more.
/// </summary>
public sealed class SendAgain(HubDb db, LetterSeal seal, LetterLinks letterLinks, MessageList messages, IClock clock, OutboxNudge nudge)
{
    /// <param name="corrected">Null: to the address that it went to.</param>
    public async Task<Outcome<MessageView>> SendAsync(Guid id, EmailAddress? corrected, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Message>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } first)
        {
            return MessageList.Unknown;
        }

        if (await db.Set<Message>().AnyAsync(m => m.Repeats == id, cancellationToken))
        {
            return Repeated;
        }

        if (!first.StillHelps(clock.GetCurrentInstant()))
        {
            return new Refusal("message.past", "What this message reminds of is over, or has changed.");
        }

        var isElsewhere = corrected is not null && corrected != first.Email;
        if (!isElsewhere && first.State == MessageState.Waiting)
        {
            return new Refusal("message.onItsWay", "This message has not left yet.");
        }

        var now = clock.GetCurrentInstant();
        var mail = first.Mail(seal);
        ReplacedLink? link = null;
        if (isElsewhere)
        {
            var meeting = await db.Set<Meeting>().FirstAsync(m => m.Id == first.Meeting, cancellationToken);
            if (await CorrectAsync(meeting, first, corrected!.Value, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            link = first.Email is null ? null : await letterLinks.ReplaceAsync(first, meeting, actor, now, cancellationToken);
            mail = Readdress.To(mail, first.RecipientName, corrected.Value, link);
        }

        var message = new Message(first, mail, link, seal, now);
        _ = db.Add(message);
        _ = db.Add(SendMessage.RowFor(message, now));
        _ = db.Add(new AuditEntry(now, actor.Name, "message.again", message.Meeting.ToString(), note: first.Kind.ToString()));
        if (await SaveAsync(id, cancellationToken) is { } late)
        {
            return late;
        }

        nudge.Nudge();
        return (await messages.FindAsync(message.Id, cancellationToken))!;
    }

    private static Refusal Repeated => new("message.repeated", "This message has been sent again already: look at the later one.");

    /// <summary>Of two who send the same message again at once the second is told so, as is whoever changes the person or the meeting in the same moment.</summary>
    private async Task<Refusal?> SaveAsync(Guid first, CancellationToken cancellationToken)
    {
        try
        {
            _ = await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        catch (DbUpdateException failed)
        {
            return await db.Set<Message>().AnyAsync(m => m.Repeats == first, cancellationToken) ? Repeated
                : failed is DbUpdateConcurrencyException ? Invitation.ChangedMeanwhile
                : throw new InvalidOperationException("The message to be sent again could not be kept.", failed);
        }
    }

    /// <summary>The person has the corrected address from now on, wherever the wrong one stood.</summary>
    private async Task<Refusal?> CorrectAsync(Meeting meeting, Message first, EmailAddress address, CancellationToken cancellationToken)
    {
        var government = await db.Set<Government>().FirstAsync(g => g.Id == first.Government, cancellationToken);
        if (meeting.CorrectAddress(first.Government, first.Email, address, government.Facts.Contact) is { } refusal)
        {
            return refusal;
        }

        if (government.Facts.Contact is { } contact && contact.Email == first.Email && government.Describe(government.Facts with { Contact = contact with { Email = address } }) is { } refused)
        {
            return refused;
        }

        if (first.Invitation is { } invited)
        {
            (await db.Set<Invitation>().FirstAsync(i => i.Id == invited, cancellationToken)).CorrectAddress(address);
        }

        return null;
    }
}
