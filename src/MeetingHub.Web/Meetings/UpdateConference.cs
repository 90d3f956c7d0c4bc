using MeetingHub.Meetings;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Teams;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Tells the platform what has changed since it was last told: the time, the own staff, or both. A row without a difference has nothing to do,
/// so changes that pile up while the platform is away are told once, as they stand in the end.
/// </summary>
internal sealed class UpdateConference(HubDb db, Conferences conferences, Invite invite) : IDelivery
{
    private const string RowKind = "conference.update";

    public string Kind => RowKind;

    public static OutboxRow RowFor(Meeting meeting, Instant now) => new(RowKind, new BookingRow(meeting.Id, meeting.Booking!.Revision).ToJson(), now);

    public async Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        var row = BookingRow.Of(payload);
        var meeting = await db.Set<Meeting>().FirstAsync(m => m.Id == row.Meeting, cancellationToken);
        if (meeting.Booking is not { State: BookingState.Booked, EventId: { } eventId, Told: { } told } booking || booking.Revision != row.Revision)
        {
            return new Delivered.Done();
        }

        if (conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return BookConference.Fail(meeting, booking, BookConference.NotConnected);
        }

        var request = await invite.RequestAsync(meeting, booking, cancellationToken);
        var wanted = request.FactsFor(conference);
        var booked = new Booked(eventId, booking.Conference.Link, []);
        if ((told.Start, told.End) != (wanted.Start, wanted.End))
        {
            if (Problem(meeting, booking, await conference.Move(booked, request.Time, cancellationToken)) is { } problem)
            {
                return problem;
            }

            told = told with { Start = wanted.Start, End = wanted.End };
            await SettleAsync(meeting, row.Revision, told, cancellationToken);
        }

        if (!told.Seats.SequenceEqual(wanted.Seats))
        {
            if (Problem(meeting, booking, await conference.ChangePeople(booked, request.People, cancellationToken)) is { } problem)
            {
                return problem;
            }

            await SettleAsync(meeting, row.Revision, wanted, cancellationToken);
        }

        return new Delivered.Done();
    }

    /// <summary>The platform knows it now: that is kept at once, whoever changes the meeting in this moment, or it would be told again.</summary>
    private async Task SettleAsync(Meeting meeting, int revision, ConferenceFacts facts, CancellationToken cancellationToken)
    {
        meeting.SettleBooking(revision, facts);
        while (true)
        {
            try
            {
                _ = await db.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateConcurrencyException changed)
            {
                foreach (var entry in changed.Entries)
                {
                    await entry.ReloadAsync(cancellationToken);
                }
            }
        }
    }

    private static Delivered? Problem(Meeting meeting, Booking booking, ConferenceResult result)
    {
        switch (result)
        {
            case ConferenceResult.Later later:
                meeting.FailBooking(booking.Revision, later.Detail, forGood: false);
                return new Delivered.Later(later.Detail, later.RetryAfter);
            case ConferenceResult.Refused refused:
                return BookConference.Fail(meeting, booking, refused.Refusal.Detail);
            default:
                return null;
        }
    }
}
