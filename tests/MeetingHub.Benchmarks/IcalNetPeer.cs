using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MeetingHub.Letters;
using NodaTime;

namespace MeetingHub.Benchmarks;

/// <summary>The calendar entry of an invitation as Ical.Net writes it by its own means: the peer that ours is measured beside.</summary>
internal static class IcalNetPeer
{
    public static string Write(MeetingNotice notice, Recipient recipient, Instant decidedAt)
    {
        var time = notice.Occasion.MeetingTime!.Value;
        var calendar = new Calendar { Method = "REQUEST" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(recipient.Zone.Id, time.Start.ToDateTimeUtc().AddYears(-1), includeHistoricalData: false));
        calendar.Events.Add(new CalendarEvent
        {
            Uid = notice.Uid,
            Sequence = notice.Sequence,
            DtStamp = new CalDateTime(decidedAt.ToDateTimeUtc()),
            Start = new CalDateTime(time.Start.InZone(recipient.Zone).ToDateTimeUnspecified(), recipient.Zone.Id),
            End = new CalDateTime(time.End.InZone(recipient.Zone).ToDateTimeUnspecified(), recipient.Zone.Id),
            Summary = notice.Title.For(recipient.Language),
            Organizer = new Ical.Net.DataTypes.Organizer($"mailto:{notice.Organiser.Mailbox}"),
            Attendees = [new Attendee($"mailto:{recipient.Email}") { Rsvp = true, CommonName = recipient.Name }],
        });
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
