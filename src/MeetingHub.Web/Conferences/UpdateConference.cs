using MeetingHub.Meetings;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>
/// Tells the platform what has changed since it was last told: the time, the own staff, or both. A row without a difference has nothing to do,
/// so changes that pile up while the platform is away are told once, as they stand in the end.
/// </summary>
internal sealed class UpdateConference(HubDb db, ConferencesOnOffer conferences, RequestBooking ask, Notes notes) : IDelivery
{
    private const string RowKind = "conference.update";

    public string Kind => RowKind;

    public static OutboxRow RowFor(Meeting meeting, Instant now) => BookingRow.Row(RowKind, meeting, meeting.Booking!, now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var row = BookingRow.Of(payload);
        if (await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == row.Meeting, cancellationToken) is not { } meeting)
        {
            return BookingRow.NoMeeting;
        }

        if (meeting.Booking is not { State: BookingState.Booked, EventId: { } eventId, Told: { } told } booking || booking.Revision != row.Revision)
        {
            return new Delivered.Done();
        }

        if (conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return row.Refused(BookingState.Booked, BookConference.NotConnected);
        }

        var request = await ask.OfAsync(meeting, booking, cancellationToken);
        var wanted = request.FactsFor(conference);
        var booked = new Booked(eventId, booking.Conference.Link, []);
        if ((told.Start, told.End) != (wanted.Start, wanted.End))
        {
            if (Problem(row, await conference.Move(booked, request.Time, cancellationToken)) is { } problem)
            {
                return problem;
            }

            // The platform knows it now: that is kept at once, or it would be told again if the next question fails.
            told = told with { Start = wanted.Start, End = wanted.End };
            await notes.KeepAsync(Settled(row, told), cancellationToken);
        }

        if (told.Seats.SequenceEqual(wanted.Seats))
        {
            return new Delivered.Done();
        }

        return Problem(row, await conference.ChangePeople(booked, request.People, cancellationToken)) ?? new Delivered.Done(Settled(row, wanted));
    }

    private static Note Settled(BookingRow row, ConferenceFacts facts) => row.While(BookingState.Booked, "conference.settled", meeting => meeting.SettleBooking(row.Revision, facts));

    private static Delivered? Problem(BookingRow row, ConferenceResult result) => result switch
    {
        ConferenceResult.Later later => row.Later(BookingState.Booked, later),
        ConferenceResult.Refused refused => row.Refused(BookingState.Booked, refused.Refusal.Detail),
        _ => null,
    };
}
