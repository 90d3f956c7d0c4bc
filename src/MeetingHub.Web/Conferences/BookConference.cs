using MeetingHub.Meetings;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>Books the conference of a scheduled meeting, and prepares the invitations once people can be told where to join.</summary>
internal sealed class BookConference(HubDb db, ConferencesOnOffer conferences, RequestBooking ask, Notes notes, IClock clock) : IDelivery
{
    internal const string NotConnected = "Microsoft Graph is not connected; choose a join link, or connect it.";

    private const string RowKind = "conference.book";

    public string Kind => RowKind;

    /// <summary>The outbox row that books a meeting's current booking.</summary>
    public static OutboxRow RowFor(Meeting meeting, Instant now) => BookingRow.Row(RowKind, meeting, meeting.Booking!, now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var row = BookingRow.Of(payload);
        if (await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == row.Meeting, cancellationToken) is not { } meeting)
        {
            return BookingRow.NoMeeting;
        }

        if (meeting.Booking is not { State: BookingState.Queued } booking || booking.Revision != row.Revision)
        {
            return new Delivered.Done();
        }

        if (conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return row.Refused(BookingState.Queued, NotConnected);
        }

        var request = await ask.OfAsync(meeting, booking, cancellationToken);
        if (booking.AskedAt is null && !await MayAskAsync(row, request.FactsFor(conference), cancellationToken))
        {
            return new Delivered.Done();
        }

        return await conference.Book(request, cancellationToken) switch
        {
            ConferenceResult.Done { Booked: { IsReady: true } booked } => new Delivered.Done(Confirmed(row, booked)),
            // Teams can be late with its link; the same transaction finds the same event again.
            ConferenceResult.Done => new Delivered.Later(
                "The link has not come yet.",
                Duration.FromSeconds(2),
                Keep: row.While(BookingState.Queued, "conference.waits", m => m.FailBooking(row.Revision, "The conference is booked; its link has not come yet.", forGood: false))),
            ConferenceResult.Later later => row.Later(BookingState.Queued, later),
            ConferenceResult.Refused refused => row.Refused(BookingState.Queued, refused.Refusal.Detail),
            _ => throw new InvalidOperationException("Booking ended in a way that the port does not know."),
        };
    }

    /// <summary>Before the platform is asked it is kept that it was, for whoever takes the booking back meanwhile has to look there. False where that has happened already.</summary>
    private async Task<bool> MayAskAsync(BookingRow row, ConferenceFacts facts, CancellationToken cancellationToken)
    {
        var isWanted = false;
        await notes.KeepAsync(
            row.While(BookingState.Queued, "conference.asked", meeting =>
            {
                meeting.AskForBooking(row.Revision, facts, clock.GetCurrentInstant());
                isWanted = true;
            }),
            cancellationToken);
        return isWanted;
    }

    /// <summary>The booking and its invitations are one: nobody finds a meeting booked to which nobody is invited.</summary>
    private static Note Confirmed(BookingRow row, Booked booked) =>
        row.While(BookingState.Queued, "conference.booked", meeting => meeting.ConfirmBooking(row.Revision, booked.EventId, booked.JoinLink));
}

/// <summary>Takes back a conference that is no longer wanted: its meeting was called off or put off, or meets elsewhere.</summary>
internal sealed class ReleaseConference(HubDb db, ConferencesOnOffer conferences, RequestBooking ask) : IDelivery
{
    private const string RowKind = "conference.release";

    public string Kind => RowKind;

    public static OutboxRow RowFor(Meeting meeting, Booking booking, Instant now) => BookingRow.Row(RowKind, meeting, booking, now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var row = BookingRow.Of(payload);
        var meeting = await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == row.Meeting, cancellationToken);
        if (meeting?.Bookings.FirstOrDefault(b => b.Revision == row.Revision) is not { } booking)
        {
            return BookingRow.NoMeeting;
        }

        if (booking.AskedAt is null || conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return new Delivered.Done();
        }

        // Asked, but the answer never arrived: an event may stand there all the same.
        var comment = meeting.Reason ?? "";
        if (booking.EventId is { } eventId)
        {
            return Outcome(await conference.Cancel(new Booked(eventId, null, []), comment, cancellationToken));
        }

        var request = await ask.OfAsync(meeting, booking, cancellationToken);
        var asked = booking.Told is { } told ? request.Time with { Start = told.Start, End = told.End } : request.Time;
        return Outcome(await conference.TakeBack(request with { Time = asked }, comment, cancellationToken));
    }

    private static Delivered Outcome(ConferenceResult result) => result switch
    {
        ConferenceResult.Later later => new Delivered.Later(later.Detail, later.RetryAfter, IsPeersFault: true),
        ConferenceResult.Refused refused => new Delivered.Failed(refused.Refusal.Detail),
        _ => new Delivered.Done(),
    };
}
