using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>Writes the messages about a meeting: what every kind of them has in common.</summary>
public sealed class WriteMessage(HubDb db, IOptions<OfficeOptions> office, LetterSeal seal)
{
    /// <summary>What the register says of a meeting's parties.</summary>
    public async Task<IReadOnlyDictionary<GovernmentId, GovernmentFacts>> RegisterAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        return await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Facts, cancellationToken);
    }

    /// <summary>The facts of a message about a meeting, the same for every recipient.</summary>
    /// <param name="join">Null while nothing is booked.</param>
    public MeetingNotice Notice(Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register, Occasion occasion, JoinDetails? join) => new()
    {
        Uid = UidOf(meeting.Id),
        Sequence = meeting.Sequence,
        Title = meeting.Plan.Title,
        Sides = [.. meeting.Parties.Select(p => new NoticeSide(register[p.Government].Name, register[p.Government].Zone))],
        Organiser = new Organiser(register[meeting.Host.Government].Name, EmailAddress.Parse(office.Value.Mailbox), office.Value.Phone),
        Occasion = occasion,
        Join = join,
        Agenda = [.. meeting.Plan.Agenda.Select(item => item.Title)],
    };

    /// <summary>The message to one recipient; the caller keeps it, and its outbox row with it.</summary>
    /// <param name="decidedAt">When it was decided on: the message's date.</param>
    /// <param name="invitation">Whose invitation it tells of; null for a message that has none (a proposal).</param>
    public Message To(
        Meeting meeting,
        IReadOnlyDictionary<GovernmentId, GovernmentFacts> register,
        MeetingNotice notice,
        Seat seat,
        Instant decidedAt,
        Instant now,
        Guid? invitation = null,
        Uri? personalLink = null)
    {
        var recipient = seat.ToRecipient(register[seat.Government], meeting.Code, personalLink);
        var mail = MailMessage.Write(notice, recipient, MeetingMinutes.NameOf(meeting, register), decidedAt);
        return new Message(
            meeting.Id, seat.Government, notice.Occasion.Kind, notice.Sequence, recipient, mail, MessageText.For(notice, recipient).Plain, seal, now, invitation);
    }

    /// <summary>The calendar UID of a meeting: the same for ever, for everybody.</summary>
    public static string UidOf(MeetingId meeting) => $"{meeting}@meetinghub";
}
