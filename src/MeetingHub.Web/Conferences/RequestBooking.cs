using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>Says what a conference is asked for: when, for whom, and what the invited read.</summary>
internal sealed class RequestBooking(PartyRegister register, WriteNotice write)
{
    public async Task<BookingRequest> OfAsync(Meeting meeting, Booking booking, CancellationToken cancellationToken)
    {
        var known = await register.OfAsync(meeting, cancellationToken);
        var host = known[meeting.Host.Government];
        var recipient = new Recipient { Government = host.Name, Language = host.Language, Zone = host.Zone, Code = meeting.Code };
        var time = new Interval(booking.Start, booking.End);
        return new BookingRequest(
            booking.TransactionId.ToString(),
            meeting.Plan.Title.For(host.Language),
            MessageText.For(write.Of(meeting, known, new Occasion.Invited(time), JoinDetails.Of(booking.Conference)), recipient).Html,
            new MeetingTime(booking.Start, booking.End, host.Zone),
            [.. Seat.Of(meeting, known).Where(s => s.Email is not null).Select(s => new Invitee(s.Email!.Value, s.Name ?? "", s.IsRequired))],
            booking.Conference);
    }
}
