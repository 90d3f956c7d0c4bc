using System.Text.Json;
using MeetingHub.Meetings;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Teams;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Books the conference of a scheduled meeting, and prepares the invitations once people can be told where to join.</summary>
internal sealed class BookConference(HubDb db, Conferences conferences, Invite invite, IClock clock) : IDelivery
{
    internal const string NotConnected = "Microsoft Graph is not connected; choose a join link, or connect it.";

    private const string RowKind = "conference.book";

    public string Kind => RowKind;

    /// <summary>The outbox row that books a meeting's current booking.</summary>
    public static OutboxRow RowFor(Meeting meeting, Instant now) => new(RowKind, new BookingRow(meeting.Id, meeting.Booking!.Revision).ToJson(), now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var row = BookingRow.Of(payload);
        var meeting = await db.Set<Meeting>().FirstAsync(m => m.Id == row.Meeting, cancellationToken);
        if (meeting.Booking is not { State: BookingState.Queued } booking || booking.Revision != row.Revision)
        {
            return new Delivered.Done();
        }

        if (conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return Fail(meeting, booking, NotConnected);
        }

        var request = await invite.RequestAsync(meeting, booking, cancellationToken);
        if (booking.AskedAt is null)
        {
            meeting.AskForBooking(row.Revision, request.FactsFor(conference), clock.GetCurrentInstant());
            _ = await db.SaveChangesAsync(cancellationToken);
        }

        switch (await conference.Book(request, cancellationToken))
        {
            case ConferenceResult.Done { Booked: { IsReady: true } booked }:
                meeting.ConfirmBooking(row.Revision, booked.EventId, booked.JoinLink);
                await invite.TellAsync(meeting, booking.RequestedAt, clock.GetCurrentInstant(), cancellationToken);
                if (booking.Told != request.FactsFor(conference))
                {
                    // It was moved, or its people changed, while the platform was away.
                    _ = db.Add(UpdateConference.RowFor(meeting, clock.GetCurrentInstant()));
                }

                return new Delivered.Done();
            case ConferenceResult.Done:
                // Teams can be late with its link; the same transaction finds the same event again.
                meeting.FailBooking(row.Revision, "The conference is booked; its link has not come yet.", forGood: false);
                return new Delivered.Later("The link has not come yet.", Duration.FromSeconds(2));
            case ConferenceResult.Later later:
                meeting.FailBooking(row.Revision, later.Detail, forGood: false);
                return new Delivered.Later(later.Detail, later.RetryAfter);
            case ConferenceResult.Refused refused:
                return Fail(meeting, booking, refused.Refusal.Detail);
            default:
                throw new InvalidOperationException("Booking ended in a way that the port does not know.");
        }
    }

    /// <summary>The booking failed for good; somebody has to choose again.</summary>
    internal static Delivered.Failed Fail(Meeting meeting, Booking booking, string problem)
    {
        meeting.FailBooking(booking.Revision, problem, forGood: true);
        return new Delivered.Failed(problem);
    }
}

/// <summary>Takes back a conference that is no longer wanted: its meeting was called off or put off, or meets elsewhere.</summary>
internal sealed class ReleaseConference(HubDb db, Conferences conferences, Invite invite) : IDelivery
{
    private const string RowKind = "conference.release";

    public string Kind => RowKind;

    public static OutboxRow RowFor(Meeting meeting, Booking booking, Instant now) => new(RowKind, new BookingRow(meeting.Id, booking.Revision).ToJson(), now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var row = BookingRow.Of(payload);
        var meeting = await db.Set<Meeting>().AsNoTracking().FirstAsync(m => m.Id == row.Meeting, cancellationToken);
        var booking = meeting.Bookings.First(b => b.Revision == row.Revision);
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

        var request = await invite.RequestAsync(meeting, booking, cancellationToken);
        var asked = booking.Told is { } told ? request.Time with { Start = told.Start, End = told.End } : request.Time;
        return Outcome(await conference.TakeBack(request with { Time = asked }, comment, cancellationToken));
    }

    private static Delivered Outcome(ConferenceResult result) => result switch
    {
        ConferenceResult.Later later => new Delivered.Later(later.Detail, later.RetryAfter),
        ConferenceResult.Refused refused => new Delivered.Failed(refused.Refusal.Detail),
        _ => new Delivered.Done(),
    };
}

/// <summary>Which booking an outbox row is about.</summary>
internal sealed record BookingRow(MeetingId Meeting, int Revision)
{
    public string ToJson() => JsonSerializer.Serialize(this, HubJson.Options);

    public static BookingRow Of(string json) => JsonSerializer.Deserialize<BookingRow>(json, HubJson.Options)!;
}
