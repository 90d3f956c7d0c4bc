using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>Thanks the partners' people after a meeting and tells them the next steps, each of them once.</summary>
public sealed class ThankPartners(MeetingDesk desk)
{
    /// <param name="minutesBy">The day by which the draft of the minutes goes round; null where none is fixed.</param>
    public Task<Outcome<Meeting>> RunAsync(MeetingId id, LocalDate? minutesBy, Actor actor, CancellationToken cancellationToken)
    {
        var deed = new MeetingDeed(
            "meeting.thank",
            actor,
            async (meeting, _, data, stop) => meeting.CheckThanks() ?? ((await LeftAsync(data.Db, meeting, stop)).Count == 0 ? NobodyLeft : null))
        {
            Wish = new LetterWish.Thanks(minutesBy),
        };
        return desk.ChangeAsync(id, deed, cancellationToken);
    }

    /// <summary>The partners' people who were invited by a message and have not been thanked.</summary>
    internal static async Task<List<Invitation>> LeftAsync(HubDb db, Meeting meeting, CancellationToken cancellationToken)
    {
        var (id, host) = (meeting.Id, meeting.Host.Government);
        var thanked = await db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == id && m.Kind == MessageKind.Thanks).Select(m => m.Invitation).ToListAsync(cancellationToken);
        return await db.Set<Invitation>().AsNoTracking()
            .Where(i => i.Meeting == id && i.Stands && i.By == InvitedBy.Office && i.Government != host && !thanked.Contains(i.Id)).ToListAsync(cancellationToken);
    }

    private static Refusal NobodyLeft => new("meeting.thanked", "Every partner who was invited by a message has been thanked already.");
}

/// <summary>Thanks after a meeting.</summary>
/// <param name="MinutesBy">The day by which the draft of the minutes goes round; may be left out.</param>
public sealed record ThanksRequest(LocalDate? MinutesBy = null);
