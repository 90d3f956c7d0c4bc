using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Slots;
using MeetingHub.Web.Teams;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// What own staff have in their calendars while a meeting's time is sought. Without a connection there is nobody to ask about. A calendar that
/// cannot be read, or a Graph that is away, keeps nobody from searching: the slots then say that it was not seen.
/// </summary>
public sealed class StaffTimes(Conferences conferences)
{
    /// <param name="offices">The offices of every party.</param>
    /// <param name="dates">Between which a time is sought, in the host's zone.</param>
    public async Task<IReadOnlyList<PersonTimes>> ForAsync(
        Meeting meeting, IReadOnlyList<PartyOffice> offices, DateInterval dates, CancellationToken cancellationToken)
    {
        if (conferences.Calendars is not { } calendars || StaffOf(meeting, offices, calendars) is not { Count: > 0 } staff)
        {
            return [];
        }

        var zone = offices.First(o => o.Government == meeting.Host.Government).Facts.Zone;
        var window = new Interval(zone.AtStartOfDay(dates.Start).ToInstant(), zone.AtStartOfDay(dates.End.PlusDays(1)).ToInstant());
        var seen = await calendars.Read(staff.Select(s => s.Address), window, cancellationToken) is CalendarsResult.Read read
            ? read.Calendars.Where(c => c.Unreadable is null).ToDictionary(c => c.Address, c => Others(c.Busy, meeting))
            : [];
        return [.. staff.Select(s => new PersonTimes(s.Address.Value, s.Government, s.IsRequired, seen.GetValueOrDefault(s.Address)))];
    }

    /// <summary>Participants with an address of the own tenant, and the contact, whom a meeting can do without.</summary>
    private static List<Seat> StaffOf(Meeting meeting, IReadOnlyList<PartyOffice> offices, GraphCalendars calendars) =>
    [
        .. (from party in meeting.Parties
            let contact = party.Contact ?? offices.First(o => o.Government == party.Government).Facts.Contact
            from seat in party.Participants.Select(p => (p.Email, p.IsRequired)).Append((Email: contact?.Email, IsRequired: false))
            where seat.Email is { } address && calendars.CanAsk(address)
            select new Seat(party.Government, seat.Email!.Value, seat.IsRequired)).DistinctBy(seat => seat.Address),
    ];

    /// <summary>A meeting is no obstacle to itself: its own entry stands in these calendars once it is booked.</summary>
    private static IReadOnlyList<BusyTime> Others(IReadOnlyList<BusyTime> busy, Meeting meeting) =>
        [.. busy.Where(b => meeting.Booking is not { } own || (b.Start, b.End) != (own.Start, own.End))];

    private sealed record Seat(GovernmentId Government, EmailAddress Address, bool IsRequired);
}
