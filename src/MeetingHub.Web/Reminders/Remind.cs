using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>
/// Writes the reminders that are due, and sets the next alarm: messages, progress and alarm are kept in one transaction, so that running
/// twice, or dying half-way, reminds nobody twice and forgets nobody.
/// </summary>
public sealed class Remind(HubDb db, PlanReminders plan, PartyRegister register, ILetterPost post, MeetingAlarms alarms, IClock clock) : IWorkTimeFollower
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
        var tellings = await TellingsAsync(meeting, due, cancellationToken);
        _ = await post.WriteAsync(meeting, tellings, now, now, cancellationToken);
        _ = await db.SaveChangesAsync(cancellationToken);
        await alarms.CommitAsync(transaction, alarm, cancellationToken);
        return tellings.Count;
    }

    /// <summary>Keeps what was changed, and plans every meeting that is not finished anew by it, in a transaction of its own.</summary>
    public async Task PlanAllAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await CommitAsync(transaction, cancellationToken);
    }

    /// <summary>Keeps what a transaction has changed, and plans every meeting that is not finished anew by it: all of it is kept, or nothing.</summary>
    public async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        _ = await db.SaveChangesAsync(cancellationToken);
        var changed = await plan.PlanAllAsync(clock.GetCurrentInstant(), cancellationToken);
        _ = await db.SaveChangesAsync(cancellationToken);
        await alarms.CommitAsync(transaction, changed, cancellationToken);
    }

    private async Task<List<Telling>> TellingsAsync(Meeting meeting, IReadOnlyList<Reminder> due, CancellationToken cancellationToken)
    {
        if (due.Count == 0)
        {
            return [];
        }

        var known = await register.OfAsync(meeting, cancellationToken);
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(i => i.Meeting == meeting.Id && i.Stands && i.By == InvitedBy.Office).ToListAsync(cancellationToken);
        return [.. due.SelectMany(reminder => Of(reminder).Select(telling => telling with { HelpsUntil = reminder.HelpsUntil }))];

        IEnumerable<Telling> Of(Reminder reminder)
        {
            if (reminder.Kind == ReminderKind.Meeting)
            {
                return invitations.Where(i => i.Government == reminder.Government && IsExpected(i)).Select(i => new Telling(i.Seat, new Occasion.Near(i.Time), i.Join, i.Id));
            }

            if (OccasionOf(reminder.Kind, meeting) is not { } occasion)
            {
                return [];
            }

            var contact = Seat.OfContact(meeting.Parties.First(p => p.Government == reminder.Government), known[reminder.Government]);
            return [new Telling(contact, occasion, reminder.Kind != ReminderKind.Answer && meeting.Booking is { } booking ? JoinDetails.Of(booking.Conference) : null)];
        }
    }

    /// <summary>Whoever has declined is left alone; but a contact is reminded for their whole side.</summary>
    private static bool IsExpected(Invitation invitation) => invitation.IsContact || invitation.Reply?.Attendance != ParticipationStatus.NotAttending;

    private static Occasion? OccasionOf(ReminderKind kind, Meeting meeting) => kind switch
    {
        ReminderKind.Answer => meeting.Proposal is { IsOpen: true } open ? new Occasion.StillOpen(open.Slots, open.Deadline) : null,
        ReminderKind.Delegation => new Occasion.ListMissing(meeting.Time!.Value),
        ReminderKind.TestSession => new Occasion.TestPlanned(meeting.Booking?.Conference.TestDate, meeting.Time!.Value),
        ReminderKind.Minutes => new Occasion.MinutesMissing(meeting.Time!.Value),
        ReminderKind.Meeting => new Occasion.Near(meeting.Time!.Value),
    };
}
