using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Staff;
using MeetingHub.Web.Staff;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// When own staff are busy while a meeting's time is sought: what is read in their calendars, and what the hub keeps of their time. A calendar
/// that nobody can read, or a source that is away, keeps nobody from searching: the slots then say that it was not seen.
/// </summary>
public sealed class StaffTimes(IBusySource calendars, BusyTimes busy)
{
    /// <param name="offices">The offices of every party.</param>
    /// <param name="dates">Between which a time is sought, in the host's zone.</param>
    public async Task<IReadOnlyList<PersonTimes>> ForAsync(
        Meeting meeting, IReadOnlyList<PartyOffice> offices, DateInterval dates, CancellationToken cancellationToken)
    {
        var seats = SeatsOf(meeting, offices);
        var zone = offices.First(o => o.Government == meeting.Host.Government).Facts.Zone;
        var window = new Interval(zone.AtStartOfDay(dates.Start).ToInstant(), zone.AtStartOfDay(dates.End.PlusDays(1)).ToInstant());
        // A meeting on the window's edge may want time free around it, and where nothing is found the month behind is looked at.
        var around = new Interval(window.Start - Duration.FromDays(1), window.End + Duration.FromDays(33));
        var kept = await busy.OfAsync([.. seats.Select(s => s.Address)], around, cancellationToken);
        var seen = await ReadAsync([.. seats.Select(s => s.Address).Where(calendars.CanAsk)], window, meeting, cancellationToken);
        return
        [
            .. from seat in seats
               where kept.ContainsKey(seat.Address) || calendars.CanAsk(seat.Address) || seat.IsOwnParticipant
               let ours = kept.GetValueOrDefault(seat.Address)
               let theirs = seen.GetValueOrDefault(seat.Address)
               select new PersonTimes(
                   seat.Address.Value, seat.Government, seat.IsRequired, [.. ours?.Busy ?? [], .. theirs ?? []], theirs is not null || ours?.IsRead == true),
        ];
    }

    /// <summary>What stands in their calendars, by person; whoever is missing could not be read.</summary>
    private async Task<IReadOnlyDictionary<EmailAddress, IReadOnlyList<BusyTime>>> ReadAsync(
        IReadOnlyList<EmailAddress> addresses, Interval window, Meeting meeting, CancellationToken cancellationToken) =>
        (await calendars.ReadAsync(addresses, window, cancellationToken)).ToDictionary(read => read.Key, read => Others(read.Value, meeting));

    /// <summary>Everybody with an address who takes part, deputies in their principals' place, and the contacts, whom a meeting can do without.</summary>
    private static List<Seat> SeatsOf(Meeting meeting, IReadOnlyList<PartyOffice> offices) =>
    [
        .. meeting.Parties
            .SelectMany(party => SeatsOf(meeting, party, offices.First(o => o.Government == party.Government).Facts))
            .DistinctBy(seat => seat.Address),
    ];

    private static IEnumerable<Seat> SeatsOf(Meeting meeting, Party party, GovernmentFacts facts) =>
        from seat in party.Participants.Select(p => (p.WhoAttends().Email, p.IsRequired, IsParticipant: true))
            .Append(((party.Contact ?? facts.Contact)?.Email, IsRequired: false, IsParticipant: false))
        where seat.Email is not null
        select new Seat(party.Government, seat.Email!.Value, seat.IsRequired, seat.IsParticipant && party.Government == meeting.Host.Government);

    /// <summary>The own staff of a meeting in whose calendars a time can be held.</summary>
    internal static IReadOnlyList<EmailAddress> AddressesOf(Meeting meeting, Government host, IBusySource calendars) =>
        [.. SeatsOf(meeting, meeting.Host, host.Facts).Select(seat => seat.Address).Where(calendars.CanAsk).Distinct()];

    /// <summary>A meeting is no obstacle to itself: its own entry stands in these calendars once it is booked, and so do its slots while they are held.</summary>
    private static IReadOnlyList<BusyTime> Others(IReadOnlyList<BusyTime> busy, Meeting meeting) =>
        [.. busy.Where(b => meeting.Booking is not { } own || (b.Start, b.End) != (own.Start, own.End))
            .Where(b => b.Status != BusyStatus.Tentative || !meeting.ProposedTimes.Any(s => (s.Start, s.End) == (b.Start, b.End)))];

    private sealed record Seat(GovernmentId Government, EmailAddress Address, bool IsRequired, bool IsOwnParticipant);
}
