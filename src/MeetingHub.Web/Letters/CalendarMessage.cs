using System.Globalization;
using MeetingHub.Letters;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Letters;

/// <summary>
/// The calendar entry of one recipient, as RFC 5545 and 5546 have it: REQUEST while the meeting stands, CANCEL where it has to go. The recipient
/// is the only attendee that it names. Written by hand because programs are particular: one VTIMEZONE, UID and SEQUENCE as given, no alarm.
/// </summary>
public sealed record CalendarMessage(string Method, string Text)
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <summary>The entry that goes with a message, or null where the kind has none (a proposal, a reminder).</summary>
    /// <param name="notice">What the recipient is told.</param>
    /// <param name="recipient">Whose calendar; their zone is the entry's.</param>
    /// <param name="body">The message's plain text: the entry's description.</param>
    /// <param name="stamp">DTSTAMP: when the message was decided on; the same for a repeat.</param>
    public static CalendarMessage? For(MeetingNotice notice, Recipient recipient, string body, Instant stamp) => notice.Occasion switch
    {
        Occasion.Invited or Occasion.Changed => new("REQUEST", Write(notice, recipient, body, stamp, "REQUEST", "CONFIRMED")),
        Occasion.CalledOff => new("CANCEL", Write(notice, recipient, body, stamp, "CANCEL", "CANCELLED")),
        _ => null,
    };

    private static string Write(MeetingNotice notice, Recipient recipient, string body, Instant stamp, string method, string status)
    {
        var time = notice.Occasion.MeetingTime ?? throw new InvalidOperationException($"A {notice.Occasion.Kind} has no time to enter.");
        var language = notice.Title.ChosenFor(recipient.Language).Tag();
        var lines = new CalendarLines()
            .Add("BEGIN:VCALENDAR").Add("PRODID:-//MeetingHub//MeetingHub//EN").Add("VERSION:2.0").Add("CALSCALE:GREGORIAN").Add($"METHOD:{method}");
        CalendarZone.Write(lines, recipient.Zone, time);
        _ = lines.Add("BEGIN:VEVENT")
            .AddText("UID", notice.Uid)
            .Add(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{notice.Sequence}"))
            .Add($"DTSTAMP:{Utc.Format(stamp)}")
            .Add("DTSTART" + At(time.Start, recipient.Zone))
            .Add("DTEND" + At(time.End, recipient.Zone))
            .AddText($"SUMMARY;LANGUAGE={language}", notice.Title.For(recipient.Language))
            .Add(Organiser(notice.Organiser, recipient.Language))
            .Add(Attendee(recipient))
            .Add($"STATUS:{status}")
            .Add("TRANSP:OPAQUE");
        if (notice.Join is { } join)
        {
            _ = lines.AddText("LOCATION", join.Platform);
            if (join.Link is { } link)
            {
                _ = lines.Add($"URL:{link.AbsoluteUri}");
            }
        }

        return lines.AddText($"DESCRIPTION;LANGUAGE={recipient.Language.Tag()}", body).Add("END:VEVENT").Add("END:VCALENDAR").ToString();
    }

    /// <summary>Local time in the entry's zone; an hour that the clock shows twice is told in UTC, because local time would mean the first.</summary>
    private static string At(Instant moment, DateTimeZone zone)
    {
        var local = moment.InZone(zone).LocalDateTime;
        return zone.MapLocal(local).Count == 1 ? $";TZID={zone.Id}:{Local.Format(local)}" : $":{Utc.Format(moment)}";
    }

    private static string Organiser(Organiser organiser, Language language) =>
        $"ORGANIZER;CN={CalendarLines.Quoted(organiser.Name.For(language))}:mailto:{organiser.Mailbox.OnTheWire}";

    /// <summary>RSVP makes Outlook show its buttons. A person without an address is named all the same, so that the entry can be handed on.</summary>
    private static string Attendee(Recipient recipient)
    {
        var name = recipient.Name ?? recipient.Post ?? recipient.Government.For(recipient.Language);
        var address = recipient.Email is { } email ? $"mailto:{email.OnTheWire}" : "invalid:nomail";
        return $"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN={CalendarLines.Quoted(name)}:{address}";
    }
}
