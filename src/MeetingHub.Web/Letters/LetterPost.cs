using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Letters;

/// <summary>Writes letters: each with its text, its calendar entry, a personal link where it asks for an answer, and the row that sends it.</summary>
internal sealed class LetterPost(HubDb db, PartyRegister register, WriteNotice write, PersonalLinks links, LetterSeal seal) : ILetterPost
{
    public async Task<IReadOnlyList<WrittenLetter>> WriteAsync(
        Meeting meeting, IReadOnlyList<Telling> tellings, Instant decidedAt, Instant now, CancellationToken cancellationToken)
    {
        var known = await register.OfAsync(meeting, cancellationToken);
        var name = MeetingMinutes.NameOf(meeting, known);
        var written = new List<WrittenLetter>();
        foreach (var telling in tellings)
        {
            var notice = write.Of(meeting, known, telling.Occasion, telling.Join);
            var link = telling.Occasion.AsksForAnswer ? links.New(meeting, HolderOf(telling), now) : null;
            var recipient = telling.Seat.ToRecipient(known[telling.Seat.Government], meeting.Code, link);
            var text = MessageText.For(notice, recipient).Plain;
            var message = new Message(meeting, telling, MailMessage.Write(notice, recipient, name, telling.DecidedAt ?? decidedAt), text, seal, now);
            _ = db.Add(message);
            _ = db.Add(SendMessage.RowFor(message, now));
            written.Add(new WrittenLetter(message.Government, message.RecipientName, message.Email, message.Language, message.Kind, message.Subject, text));
        }

        return written;
    }

    /// <summary>A contact's page answers for their party and takes its names; anybody else's is for their own answer.</summary>
    private static LinkHolder HolderOf(Telling telling) => telling is { Seat.IsContact: false, Invitation: { } invitation }
        ? LinkHolder.Invited(telling.Seat.Government, invitation, telling.Seat.Language)
        : LinkHolder.Contact(telling.Seat.Government, telling.Seat.Language);
}
