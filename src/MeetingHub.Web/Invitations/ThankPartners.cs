using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>Thanks the partners' people after a meeting and tells them the next steps, each of them once.</summary>
public sealed class ThankPartners(HubDb db, MeetingDesk desk, WriteMessage write, IClock clock)
{
    /// <param name="minutesBy">The day by which the draft of the minutes goes round; null where none is fixed.</param>
    public async Task<Answer<Meeting>> RunAsync(MeetingId id, LocalDate? minutesBy, Actor actor, CancellationToken cancellationToken)
    {
        var invited = await ToThankAsync(id, cancellationToken);
        return await desk.ChangeAsync(
            id,
            "meeting.thank",
            actor,
            (meeting, _) => meeting.CheckThanks() ?? (invited.All(i => i.Government == meeting.Host.Government) ? NobodyLeft : null),
            cancellationToken,
            also: meeting => WriteAsync(meeting, [.. invited.Where(i => i.Government != meeting.Host.Government)], minutesBy, cancellationToken));
    }

    private static Refusal NobodyLeft => new("meeting.thanked", "Every partner who was invited by a message has been thanked already.");

    private async Task<List<Invitation>> ToThankAsync(MeetingId id, CancellationToken cancellationToken)
    {
        var thanked = await db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == id && m.Kind == MessageKind.Thanks).Select(m => m.Invitation).ToListAsync(cancellationToken);
        return await db.Set<Invitation>().AsNoTracking()
            .Where(i => i.Meeting == id && i.Stands && i.By == InvitedBy.Office && !thanked.Contains(i.Id)).ToListAsync(cancellationToken);
    }

    private async Task WriteAsync(Meeting meeting, IReadOnlyList<Invitation> invited, LocalDate? minutesBy, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var register = await write.RegisterAsync(meeting, cancellationToken);
        var notice = write.Notice(meeting, register, new Occasion.Held(meeting.Time!.Value, minutesBy, NextSteps.Of(meeting)), null);
        foreach (var invitation in invited)
        {
            var message = write.To(meeting, register, notice, invitation.Seat, now, now, invitation.Id);
            _ = db.Add(message);
            _ = db.Add(SendMessage.RowFor(message, now));
        }
    }
}
