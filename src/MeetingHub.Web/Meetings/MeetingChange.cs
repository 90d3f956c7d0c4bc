using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A change of a meeting, as the desk announces it before it is kept.</summary>
/// <param name="Before">How it stood: a copy that nothing changes any more.</param>
/// <param name="After">How it stands. A follower notes on it whom it has told; everything else is the deed's.</param>
/// <param name="Now">By the clock, also for a record of the past.</param>
public sealed record MeetingChange(Meeting Before, Meeting After, MeetingDeed Deed, Instant Now)
{
    /// <summary>The date of the letters that tell of it.</summary>
    public Instant DecidedAt => Deed.AsOf ?? Now;

    /// <summary>True where another time, or none, is fixed.</summary>
    public bool IsOtherTime => Before.Time != After.Time;

    /// <summary>True where the time that was fixed is given up.</summary>
    public bool LeavesItsTime => Before.State == MeetingState.Scheduled && After.Time is null;

    /// <summary>For a postponement: the dates between which a new time is sought; null for everything else.</summary>
    public DateInterval? NewWindow => After.State == MeetingState.Postponed && Before.State != MeetingState.Postponed ? After.Plan.Window : null;

    /// <summary>True where a party sends others than before, or speaks through another contact.</summary>
    public bool AreOtherPeople(Func<Party, bool> of) => After.Parties.Where(of).Any(after => Before.Parties.First(p => p.Government == after.Government).Delegation != after.Delegation);

    /// <summary>A booking as it was before; null for one that is new.</summary>
    public Booking? Was(Booking booking) => Before.Bookings.FirstOrDefault(b => b.Revision == booking.Revision);

    /// <summary>The booking that this change confirms: from now on people can be told where to join. Null where it confirms none.</summary>
    public Booking? Confirmed => After.Booking is { State: BookingState.Booked } booking && Was(booking)?.State != BookingState.Booked ? booking : null;
}
