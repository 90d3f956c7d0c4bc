using System.Globalization;
using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>
/// Keeps the reminders of meetings planned. Nothing is saved here: the caller keeps the plan, its cause and the alarm in one transaction.
/// </summary>
public sealed class PlanReminders(HubDb db, ReminderFactsOf facts, IOptions<ReminderOptions> options)
{
    private readonly ReminderLeads _leads = options.Value.ToLeads();

    /// <summary>Plans a meeting anew after a change; answers with the alarm to set, where it is another than before.</summary>
    internal async Task<IReadOnlyDictionary<MeetingId, Instant?>> PlanAsync(Meeting meeting, Instant now, CancellationToken cancellationToken)
    {
        var progress = await db.Set<ReminderProgress>().FirstOrDefaultAsync(p => p.Meeting == meeting.Id, cancellationToken);
        if (progress is null && meeting.Time is null && meeting.ProposedTimes.Count == 0)
        {
            return new Dictionary<MeetingId, Instant?>();
        }

        var known = (await facts.OfAsync([meeting], cancellationToken))[meeting.Id];
        if (progress is null)
        {
            progress = new ReminderProgress(meeting.Id, BasisOf(meeting), now);
            _ = db.Add(progress);
        }
        else
        {
            progress.Rest(BasisOf(meeting), now);
            await LapseAsync(known, now, cancellationToken);
        }

        return Expect(progress, ReminderPlan.Of(known, _leads)) ? Alarm(progress) : new Dictionary<MeetingId, Instant?>();
    }

    /// <summary>Plans every meeting that is not finished anew: calendars or the office's offsets have changed.</summary>
    internal async Task<IReadOnlyDictionary<MeetingId, Instant?>> PlanAllAsync(Instant now, CancellationToken cancellationToken)
    {
        var progress = await db.Set<ReminderProgress>().ToDictionaryAsync(p => p.Meeting, cancellationToken);
        var meetings = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State == MeetingState.Proposed || m.State == MeetingState.Scheduled || m.State == MeetingState.Held).ToListAsync(cancellationToken);
        var known = await facts.OfAsync(meetings, cancellationToken);
        var changed = new Dictionary<MeetingId, Instant?>();
        foreach (var meeting in meetings)
        {
            if (!progress.TryGetValue(meeting.Id, out var own))
            {
                own = new ReminderProgress(meeting.Id, BasisOf(meeting), now);
                _ = db.Add(own);
            }

            if (Expect(own, ReminderPlan.Of(known[meeting.Id], _leads)))
            {
                changed[meeting.Id] = own.NextAt;
            }
        }

        return changed;
    }

    /// <summary>What is due for a meeting now, and the alarm for what comes after it.</summary>
    internal async Task<(IReadOnlyList<Reminder> Due, IReadOnlyDictionary<MeetingId, Instant?> Alarm)> SettleAsync(
        Meeting meeting, ReminderProgress progress, Instant now, CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of((await facts.OfAsync([meeting], cancellationToken))[meeting.Id], _leads);
        var due = ReminderPlan.Due(plan, progress.SoFar, now);
        progress.Settle(progress.SoFar.Until(now, plan));
        _ = Expect(progress, plan);
        return (due, Alarm(progress));
    }

    private static bool Expect(ReminderProgress progress, IReadOnlyList<Reminder> plan) => progress.Expect(ReminderPlan.Next(plan, progress.SoFar));

    private static Dictionary<MeetingId, Instant?> Alarm(ReminderProgress progress) => new() { [progress.Meeting] = progress.NextAt };

    private static string BasisOf(Meeting meeting) => string.Create(
        CultureInfo.InvariantCulture, $"{meeting.State} {meeting.Start} {meeting.End} {meeting.Booking?.Conference.TestDate} {meeting.Proposal?.Round} {meeting.Proposal?.Deadline}");

    /// <summary>
    /// A reminder that still waits to be sent about another date, by a link that is gone, or about something that is settled, is not sent any more.
    /// </summary>
    private async Task LapseAsync(ReminderFacts facts, Instant now, CancellationToken cancellationToken)
    {
        var reminders = Kinds.Values.ToList();
        var waiting = await db.Set<Message>()
            .Where(m => m.Meeting == facts.Meeting.Id && m.State != MessageState.Sent && reminders.Contains(m.Kind) && (m.HelpsUntil == null || m.HelpsUntil > now))
            .ToListAsync(cancellationToken);
        var owed = ReminderPlan.Owed(facts).ToList();
        foreach (var message in waiting.Where(m => !owed.Any(o => IsAbout(m, o)) || NamesOldLink(m, facts.Meeting)))
        {
            message.HelpUntil(now);
        }

        // Whoever is invited is written to about the new one.
        static bool NamesOldLink(Message message, Meeting meeting) =>
            message.Kind is MessageKind.MeetingReminder or MessageKind.TestSession && message.CreatedAt < meeting.Booking?.RequestedAt;

        static bool IsAbout(Message message, Owed owed) =>
            (message.Government, message.Kind) == (owed.Government, Kinds[owed.Kind]) && (message.HelpsUntil is null || message.HelpsUntil == owed.HelpsUntil);
    }

    private static Dictionary<ReminderKind, MessageKind> Kinds { get; } = new()
    {
        [ReminderKind.Answer] = MessageKind.AnswerReminder,
        [ReminderKind.Delegation] = MessageKind.DelegationReminder,
        [ReminderKind.TestSession] = MessageKind.TestSession,
        [ReminderKind.Meeting] = MessageKind.MeetingReminder,
        [ReminderKind.Minutes] = MessageKind.MinutesReminder,
    };
}
