using System.Text.Json;
using MeetingHub.Meetings;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>Which booking an outbox row is about: its payload.</summary>
internal sealed record BookingRow(MeetingId Meeting, int Revision)
{
    public static readonly Delivered NoMeeting = new Delivered.Unreadable("There is no such meeting.");

    /// <summary>A row of a meeting's booking. Those of one meeting follow each other; those of another platform wait for none of them.</summary>
    public static OutboxRow Row(string kind, Meeting meeting, Booking booking, Instant now) =>
        new(kind, JsonSerializer.Serialize(new BookingRow(meeting.Id, booking.Revision), HubJson.Options), now)
        {
            Meeting = meeting.Id,
            Peer = $"conference.{booking.Conference.Kind}",
            OrderedBy = meeting.Id.ToString(),
        };

    public static BookingRow Of(string json) => JsonSerializer.Deserialize<BookingRow>(json, HubJson.Options) ?? throw new FormatException("The payload is null.");

    /// <summary>
    /// What is to be kept of the booking, as long as it stands as it stood when the platform was asked; what was taken back meanwhile is taken back by its
    /// own row. It is a change like any other: the desk announces it, and its letters are kept with it.
    /// </summary>
    /// <param name="act">What the hub has learned: <c>conference.booked</c>.</param>
    public Note While(BookingState state, string act, Action<Meeting> change) => async (services, stop) =>
    {
        var deed = new MeetingDeed(act, Actor.Hub, (meeting, _) =>
        {
            if (meeting.Booking is { } booking && booking.Revision == Revision && booking.State == state)
            {
                change(meeting);
            }

            return null;
        });
        _ = await services.GetRequiredService<MeetingDesk>().TakeInAsync(services, Meeting, deed, stop);
    };

    /// <summary>The platform cannot be asked now.</summary>
    public Delivered Later(BookingState state, ConferenceResult.Later later) => new Delivered.Later(
        later.Detail, later.RetryAfter, IsPeersFault: true, While(state, "conference.waits", meeting => meeting.FailBooking(Revision, later.Detail, forGood: false)));

    /// <summary>The booking failed for good; somebody has to choose again.</summary>
    public Delivered Refused(BookingState state, string problem) =>
        new Delivered.Failed(problem, While(state, "conference.refused", meeting => meeting.FailBooking(Revision, problem, forGood: true)));
}
