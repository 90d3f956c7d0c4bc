using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Desk;

/// <summary>Gathers what waits for the office: from its meetings, its messages and its calendars.</summary>
public sealed class WaitingForUs(HubDb db, ReminderFactsOf facts, WorkingCalendars calendars, IClock clock)
{
    private const string China = "CN";

    /// <summary>Within this time a letter leaves the office.</summary>
    private static readonly Duration LetterTakes = Duration.FromDays(1);

    /// <summary>Everything that waits, the most pressing first.</summary>
    public async Task<IReadOnlyList<WaitingView>> AllAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var meetings = await db.Set<Meeting>().AsNoTracking()
            .Where(m => m.State != MeetingState.Closed && m.State != MeetingState.Cancelled).ToListAsync(cancellationToken);
        var known = await facts.OfAsync(meetings, cancellationToken);
        var waiting = WaitingList.InOrder(
        [
            .. meetings.SelectMany(m => WaitingList.Of(known[m.Id], now)),
            .. await MessagesAsync(now, cancellationToken),
            .. await NoticesAsync(now, cancellationToken),
            .. await SetAsideAsync(cancellationToken),
        ]);
        return [.. waiting.Select(w => WaitingView.Of(w, now))];
    }

    /// <summary>Messages that somebody has to send by hand, and those that reached nobody: one line a meeting.</summary>
    private async Task<IEnumerable<WaitingThing>> MessagesAsync(Instant now, CancellationToken cancellationToken)
    {
        var open = await (
            from message in db.Set<Message>().AsNoTracking()
            where message.State != MessageState.Sent && (message.HelpsUntil == null || message.HelpsUntil > now)
            where !db.Set<Message>().Any(later => later.Repeats == message.Id)
            where message.State != MessageState.Waiting || message.Email == null || message.Problem != null
            join meeting in db.Set<Meeting>().AsNoTracking().IgnoreAutoIncludes() on message.Meeting equals meeting.Id
            select new { message.Meeting, meeting.Plan, meeting.Start, message.State, message.HelpsUntil, message.CreatedAt }).ToListAsync(cancellationToken);
        return from message in open
               group message by (message.Meeting, IsFailed: message.State == MessageState.Failed) into same
               let first = same.First()
               let starts = first.Start is { } start && start > now ? first.Start : null
               select new WaitingThing(
                   same.Key.IsFailed ? WaitingKind.MessageFailed : WaitingKind.MessagesUnsent,
                   same.Min(m => new[] { m.CreatedAt + LetterTakes, m.HelpsUntil, starts }.Min()!.Value),
                   same.Key.Meeting,
                   first.Plan.Title,
                   Count: same.Count());
    }

    /// <summary>What the outbox has set aside, as one thing.</summary>
    private async Task<IEnumerable<WaitingThing>> SetAsideAsync(CancellationToken cancellationToken)
    {
        var aside = await db.Set<OutboxRow>().Where(r => r.SetAsideAt != null).Select(r => r.SetAsideAt!.Value).ToListAsync(cancellationToken);
        return aside.Count == 0 ? [] : [new WaitingThing(WaitingKind.SetAside, aside.Min(), Count: aside.Count)];
    }

    private async Task<IEnumerable<WaitingThing>> NoticesAsync(Instant now, CancellationToken cancellationToken)
    {
        var governments = await db.Set<Government>().AsNoTracking().ToListAsync(cancellationToken);
        if (governments.All(g => g.Facts.Country != China))
        {
            return [];
        }

        var zone = governments.FirstOrDefault(g => g.IsHost)?.Facts.Zone ?? DateTimeZone.Utc;
        var china = await calendars.OfCountryAsync(China, cancellationToken);
        return CalendarCoverage.ChineseNoticeDue(china, now.InZone(zone).Date) is { } year
            ? [new WaitingThing(WaitingKind.ChineseNotice, zone.AtStartOfDay(new LocalDate(year, 1, 1)).ToInstant(), Year: year)]
            : [];
    }
}

/// <summary>One thing that waits, as pages and programs show it.</summary>
/// <param name="Address">The page on which one act moves it on.</param>
public sealed record WaitingView(
    WaitingKind Kind, Urgency Urgency, Instant Until, MeetingId? Meeting, LocalText? Title, GovernmentId? Government, int Count, int? Year, string Address)
{
    public static WaitingView Of(WaitingThing waiting, Instant now) => new(
        waiting.Kind, waiting.UrgencyAt(now), waiting.Until, waiting.Meeting, waiting.Title, waiting.Government, waiting.Count, waiting.Year, AddressOf(waiting));

    private static string AddressOf(WaitingThing waiting) => waiting.Kind switch
    {
        WaitingKind.MessageFailed or WaitingKind.MessagesUnsent => $"/messages?meeting={waiting.Meeting}",
        WaitingKind.Answer or WaitingKind.Decision => $"/meetings/{waiting.Meeting}/proposal",
        WaitingKind.TimeMissing => $"/meetings/{waiting.Meeting}/time",
        WaitingKind.DayOff => $"/meetings/{waiting.Meeting}/move",
        WaitingKind.Unbooked or WaitingKind.TestMissing => $"/meetings/{waiting.Meeting}/conference",
        WaitingKind.ListMissing => $"/meetings/{waiting.Meeting}/parties/{waiting.Government}",
        WaitingKind.MinutesMissing => $"/meetings/{waiting.Meeting}/editions",
        WaitingKind.ChineseNotice => "/calendars/imports",
        WaitingKind.SetAside => "/operation/outbox",
        WaitingKind.NotNoted => $"/meetings/{waiting.Meeting}",
    };
}
