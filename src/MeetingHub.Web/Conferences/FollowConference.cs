using MeetingHub.Meetings;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Outbox;

namespace MeetingHub.Web.Conferences;

/// <summary>
/// Keeps the platform in step with the booking that stands: a new one is booked, one that was given up is taken back, one whose time or people are others
/// is changed. Which it is follows from the bookings themselves, whatever deed changed them.
/// </summary>
internal sealed class FollowConference(ConferencesOnOffer conferences, RequestBooking request) : IMeetingFollower
{
    public async Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        var meeting = change.After;
        var rows = new List<OutboxRow>();
        if (meeting.Booking is { State: BookingState.Queued } wanted && change.Was(wanted) is null)
        {
            rows.Add(BookConference.RowFor(meeting, change.Now));
        }

        rows.AddRange(
            from booking in meeting.Bookings
            where booking.State == BookingState.Released && change.Was(booking) is { State: not BookingState.Released }
            select ReleaseConference.RowFor(meeting, booking, change.Now));
        if (await HasToBeToldAsync(change, cancellationToken))
        {
            rows.Add(UpdateConference.RowFor(meeting, change.Now));
        }

        return rows.Count == 0 ? FollowUp.None : new FollowUp { Rows = rows };
    }

    /// <summary>An event stands at the platform, and something else is wanted of it since it was asked for.</summary>
    private async Task<bool> HasToBeToldAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        if (change.After is not { State: MeetingState.Scheduled, Booking: { State: BookingState.Booked, EventId: not null } booking }
            || conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return false;
        }

        // Moved, or of other people, while the platform was away: that shows only once it has answered.
        return change.Confirmed is not null
            ? (await request.OfAsync(change.After, booking, cancellationToken)).FactsFor(conference) != booking.Told
            : change.IsOtherTime || change.AreOtherPeople(_ => true);
    }
}
