using System.Globalization;
using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>
/// Keeps the reminders of meetings planned. Nothing is saved here: the caller keeps the plan, its cause and the alarm in one transaction.
/// </summary>
public sealed class PlanReminders(HubDb db, WorkingCalendars calendars, IOptions<ReminderOptions> options)
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

        var facts = (await FactsAsync([meeting], cancellationToken))[meeting.Id];
        var plan = ReminderPlan.Of(facts, _leads);
        if (progress is null)
        {
            progress = new ReminderProgress(meeting.Id, BasisOf(meeting), now);
            _ = db.Add(progress);
        }
        else
        {
            await LapseAsync(meeting.Id, progress.Rest(BasisOf(meeting), now) ? [] : plan, now, cancellationToken);
        }

        return Expect(progress, plan) ? Alarm(progress) : new Dictionary<MeetingId, Instant?>();
    }

    /// <summary>Plans every meeting that is not finished anew: calendars or the office's offsets have changed.</summary>
    internal async Task<IReadOnlyDictionary<MeetingId, Instant?>> PlanAllAsync(CancellationToken cancellationToken)
    {
        var progress = await db.Set<ReminderProgress>().ToDictionaryAsync(p => p.Meeting, cancellationToken);
        var meetings = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State == MeetingState.Proposed || m.State == MeetingState.Scheduled || m.State == MeetingState.Held).ToListAsync(cancellationToken);
        var facts = await FactsAsync(meetings, cancellationToken);
        return meetings
            .Where(m => progress.ContainsKey(m.Id) && Expect(progress[m.Id], ReminderPlan.Of(facts[m.Id], _leads)))
            .ToDictionary(m => m.Id, m => progress[m.Id].NextAt);
    }

    /// <summary>What is due for a meeting now, and the alarm for what comes after it.</summary>
    internal async Task<(IReadOnlyList<Reminder> Due, IReadOnlyDictionary<MeetingId, Instant?> Alarm)> SettleAsync(
        Meeting meeting, ReminderProgress progress, Instant now, CancellationToken cancellationToken)
    {
        var plan = ReminderPlan.Of((await FactsAsync([meeting], cancellationToken))[meeting.Id], _leads);
        var due = ReminderPlan.Due(plan, progress.SettledUntil, now);
        progress.Settle(now);
        _ = Expect(progress, plan);
        return (due, Alarm(progress));
    }

    private static bool Expect(ReminderProgress progress, IReadOnlyList<Reminder> plan) => progress.Expect(ReminderPlan.Next(plan, progress.SettledUntil));

    private static Dictionary<MeetingId, Instant?> Alarm(ReminderProgress progress) => new() { [progress.Meeting] = progress.NextAt };

    private static string BasisOf(Meeting meeting) => string.Create(
        CultureInfo.InvariantCulture, $"{meeting.State} {meeting.Start} {meeting.End} {meeting.Booking?.Conference.TestDate} {meeting.Proposal?.Round} {meeting.Proposal?.Deadline}");

    /// <summary>What still waits to be sent about other dates, or about something that is settled, is not sent any more.</summary>
    private async Task LapseAsync(MeetingId meeting, IReadOnlyList<Reminder> plan, Instant now, CancellationToken cancellationToken)
    {
        var waiting = await db.Set<Message>()
            .Where(m => m.Meeting == meeting && m.State != MessageState.Sent && m.HelpsUntil > now).ToListAsync(cancellationToken);
        foreach (var message in waiting.Where(m => !plan.Any(r => r.Government == m.Government && MessageOf(r.Kind) == m.Kind)))
        {
            message.HelpUntil(now);
        }
    }

    private static MessageKind MessageOf(ReminderKind kind) => kind switch
    {
        ReminderKind.Answer => MessageKind.AnswerReminder,
        ReminderKind.Delegation => MessageKind.DelegationReminder,
        ReminderKind.TestSession => MessageKind.TestSession,
        ReminderKind.Meeting => MessageKind.MeetingReminder,
        ReminderKind.Minutes => MessageKind.MinutesReminder,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind."),
    };

    private async Task<Dictionary<MeetingId, ReminderFacts>> FactsAsync(IReadOnlyList<Meeting> meetings, CancellationToken cancellationToken)
    {
        var ids = meetings.SelectMany(m => m.Parties).Select(p => p.Government).Distinct().ToList();
        var governments = await db.Set<Government>().AsNoTracking().Where(g => ids.Contains(g.Id)).ToListAsync(cancellationToken);
        var register = governments.ToDictionary(g => g.Id, g => g.Facts);
        var working = await calendars.OfAsync(governments, cancellationToken);
        var used = await UsedAsync(ids, cancellationToken);
        return meetings.ToDictionary(m => m.Id, m => new ReminderFacts(m, register, working, NewToPlatform(m, used)));
    }

    /// <summary>The platforms on which each government has held a meeting.</summary>
    private async Task<ILookup<GovernmentId, string>> UsedAsync(List<GovernmentId> ids, CancellationToken cancellationToken)
    {
        var used = await (
            from party in db.Set<Party>().AsNoTracking()
            where ids.Contains(party.Government)
            join meeting in db.Set<Meeting>().AsNoTracking().IgnoreAutoIncludes()
                on EF.Property<MeetingId>(party, Meetings.MeetingMap.MeetingIdColumn) equals meeting.Id
            where meeting.State == MeetingState.Held || meeting.State == MeetingState.Closed
            join booking in db.Set<Booking>().AsNoTracking()
                on meeting.Id equals EF.Property<MeetingId>(booking, Meetings.MeetingMap.MeetingIdColumn)
            where booking.State == BookingState.Booked
            select new { party.Government, booking.Conference }).ToListAsync(cancellationToken);
        return used.ToLookup(u => u.Government, u => u.Conference.Platform);
    }

    private static HashSet<GovernmentId> NewToPlatform(Meeting meeting, ILookup<GovernmentId, string> used) =>
        meeting.Booking?.Conference.Platform is { } platform
            ? [.. meeting.Parties.Skip(1).Select(p => p.Government).Where(g => !used[g].Contains(platform, StringComparer.OrdinalIgnoreCase))]
            : [];
}
