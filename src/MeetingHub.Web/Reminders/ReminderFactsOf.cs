using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Reminders;

/// <summary>Finds what the rules have to know of meetings besides themselves: register, working days, platforms used before.</summary>
public sealed class ReminderFactsOf(HubDb db, PartyRegister parties, WorkingCalendars calendars)
{
    /// <summary>The facts of each of these meetings, asked for all of them at once.</summary>
    public async Task<IReadOnlyDictionary<MeetingId, ReminderFacts>> OfAsync(IReadOnlyList<Meeting> meetings, CancellationToken cancellationToken)
    {
        var ids = meetings.SelectMany(m => m.Parties).Select(p => p.Government).Distinct().ToList();
        var governments = await parties.AllAsync(ids, cancellationToken);
        var register = governments.ToDictionary(g => g.Id, g => g.Facts);
        var working = await calendars.OfAsync(governments, cancellationToken);
        var used = meetings.Any(m => m.Booking is not null) ? await UsedAsync(ids, cancellationToken) : Nothing;
        return meetings.ToDictionary(m => m.Id, m => new ReminderFacts(m, register, working, NewToPlatform(m, used)));
    }

    private static ILookup<GovernmentId, string> Nothing { get; } = Array.Empty<GovernmentId>().ToLookup(g => g, _ => "");

    /// <summary>The platforms on which each government has held a meeting.</summary>
    private async Task<ILookup<GovernmentId, string>> UsedAsync(List<GovernmentId> ids, CancellationToken cancellationToken)
    {
        var used = await (
            from party in db.Set<Party>().AsNoTracking()
            where ids.Contains(party.Government)
            join meeting in db.Set<Meeting>().AsNoTracking().IgnoreAutoIncludes()
                on EF.Property<MeetingId>(party, MeetingMap.MeetingIdColumn) equals meeting.Id
            where meeting.State == MeetingState.Held || meeting.State == MeetingState.Closed
            join booking in db.Set<Booking>().AsNoTracking()
                on meeting.Id equals EF.Property<MeetingId>(booking, MeetingMap.MeetingIdColumn)
            where booking.State == BookingState.Booked
            select new { party.Government, booking.Conference }).ToListAsync(cancellationToken);
        return used.ToLookup(u => u.Government, u => u.Conference.Platform);
    }

    private static HashSet<GovernmentId> NewToPlatform(Meeting meeting, ILookup<GovernmentId, string> used) =>
        meeting.Booking?.Conference.Platform is { } platform
            ? [.. meeting.Parties.Skip(1).Select(p => p.Government).Where(g => !used[g].Contains(platform, StringComparer.OrdinalIgnoreCase))]
            : [];
}
