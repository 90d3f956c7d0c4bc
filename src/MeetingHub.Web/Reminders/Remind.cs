using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>
/// Writes the reminders that are due, and sets the next alarm: messages, progress and alarm are kept in one transaction, so that running
/// twice, or dying half-way, reminds nobody twice and forgets nobody.
/// </summary>
public sealed class Remind(HubDb db, PlanReminders plan, WriteMessage write, PersonalLinks links, MeetingAlarms alarms, IClock clock)
{
    /// <summary>The meetings that have something due.</summary>
    public async Task<IReadOnlyList<MeetingId>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return await db.Set<ReminderProgress>().AsNoTracking()
            .Where(p => p.NextAt <= now).OrderBy(p => p.NextAt).Select(p => p.Meeting).ToListAsync(cancellationToken);
    }

    /// <summary>Reminds whoever has to be reminded of one meeting now.</summary>
    /// <returns>How many messages were written.</returns>
    public async Task<int> RunAsync(MeetingId id, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var now = clock.GetCurrentInstant();
        var progress = await db.Set<ReminderProgress>().FirstAsync(p => p.Meeting == id, cancellationToken);
        var meeting = await db.Set<Meeting>().FirstAsync(m => m.Id == id, cancellationToken);
        var (due, alarm) = await plan.SettleAsync(meeting, progress, now, cancellationToken);
        var messages = await WriteAsync(meeting, due, now, cancellationToken);
        foreach (var message in messages)
        {
            _ = db.Add(message);
            _ = db.Add(SendMessage.RowFor(message, now));
        }

        _ = await db.SaveChangesAsync(cancellationToken);
        await alarms.CommitAsync(transaction, alarm, cancellationToken);
        return messages.Count;
    }

    /// <summary>Keeps what was changed, and plans every meeting that is not finished anew by it, in a transaction of its own.</summary>
    public async Task PlanAllAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await CommitAsync(transaction, cancellationToken);
    }

    /// <summary>Keeps what a transaction has changed, and plans every meeting that is not finished anew by it: all of it is kept, or nothing.</summary>
    internal async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        _ = await db.SaveChangesAsync(cancellationToken);
        var changed = await plan.PlanAllAsync(clock.GetCurrentInstant(), cancellationToken);
        _ = await db.SaveChangesAsync(cancellationToken);
        await alarms.CommitAsync(transaction, changed, cancellationToken);
    }

    private async Task<List<Message>> WriteAsync(Meeting meeting, IReadOnlyList<Reminder> due, Instant now, CancellationToken cancellationToken)
    {
        if (due.Count == 0)
        {
            return [];
        }

        var register = await write.RegisterAsync(meeting, cancellationToken);
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(i => i.Meeting == meeting.Id && i.Stands && i.By == InvitedBy.Office).ToListAsync(cancellationToken);
        var messages = new List<Message>();
        foreach (var reminder in due)
        {
            if (reminder.Kind == ReminderKind.Meeting)
            {
                foreach (var invitation in invitations.Where(i => i.Government == reminder.Government && IsExpected(i)))
                {
                    Write(reminder, new Occasion.Near(invitation.Time), invitation.Join, invitation.Seat, invitation.Id);
                }
            }
            else if (OccasionOf(reminder.Kind, meeting) is { } occasion)
            {
                var contact = Seat.OfContact(meeting.Parties.First(p => p.Government == reminder.Government), register[reminder.Government]);
                Write(reminder, occasion, reminder.Kind != ReminderKind.Answer && meeting.Booking is { } booking ? JoinDetails.Of(booking.Conference) : null, contact, null);
            }
        }

        return messages;

        void Write(Reminder reminder, Occasion occasion, JoinDetails? join, Seat seat, Guid? invitation)
        {
            var link = occasion.AsksForAnswer ? links.New(meeting, LinkHolder.Contact(seat.Government, seat.Language), now) : null;
            var message = write.To(meeting, register, write.Notice(meeting, register, occasion, join), seat, now, now, invitation, link);
            if (reminder.HelpsUntil is { } helpsUntil)
            {
                message.HelpUntil(helpsUntil);
            }

            messages.Add(message);
        }
    }

    /// <summary>Whoever has declined is left alone; but a contact is reminded for his whole side.</summary>
    private static bool IsExpected(Invitation invitation) => invitation.IsContact || invitation.Answer?.Attendance != Attendance.NotAttending;

    private static Occasion? OccasionOf(ReminderKind kind, Meeting meeting) => kind switch
    {
        ReminderKind.Answer when meeting.Proposal is { IsOpen: true } open => new Occasion.StillOpen(open.Slots, open.Deadline),
        ReminderKind.Delegation => new Occasion.ListMissing(meeting.Time!.Value),
        ReminderKind.TestSession => new Occasion.TestPlanned(meeting.Booking?.Conference.TestDate, meeting.Time!.Value),
        ReminderKind.Minutes => new Occasion.MinutesMissing(meeting.Time!.Value),
        _ => null,
    };
}
