using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using MeetingHub.Letters;
using MeetingHub.Web.Files;
using MeetingHub.Web.Http;
using MimeKit;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>What a recipient's calendar program sends back when they press a button (RFC 5546, REPLY).</summary>
/// <param name="Sequence">Which version of the invitation they answered; one below the present one answers an old time. Null where the program omits it.</param>
/// <param name="Attendee">Whose invitation is answered.</param>
/// <param name="By">Who says so: the attendee themselves, or their deputy.</param>
/// <param name="DelegatedTo">Who comes in their place; only with <see cref="ReplyAnswer.Delegated"/>, and then it may still be missing.</param>
/// <param name="Comment">What they wrote with it, at most as much as is kept.</param>
/// <param name="GivenAt">When their program says that they pressed it; null where it does not say.</param>
/// <param name="Start">The start that they answer to; null where it does not say, or in a zone that nobody knows.</param>
public sealed record MeetingReply(
    string Uid, int? Sequence, EmailAddress Attendee, EmailAddress By, ReplyAnswer Answer, EmailAddress? DelegatedTo, string? Comment, Instant? GivenAt, Instant? Start)
{
    /// <summary>A reply is a few kilobytes; a mail with it may carry the whole thread.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Reads a reply from an uploaded .ics, or from an .eml that carries one.</summary>
    /// <param name="uid">The meeting's UID: a reply to another meeting is refused.</param>
    public static Outcome<MeetingReply> Read(ReadOnlyMemory<byte> file, string uid)
    {
        if (file.Length > MostBytes)
        {
            return new Refusal("reply.tooLarge", "The file is larger than 10 MB: upload the reply alone.");
        }

        try
        {
            List<Calendar> calendars = [.. CalendarTexts(file).SelectMany(text => CalendarCollection.Load(text))];
            return calendars.Count == 0
                ? new Refusal("reply.noCalendar", "The file holds no calendar reply: upload the .ics or the .eml of the answer, or record it on behalf.")
                : Read(calendars.Find(c => Is(c, "REPLY") && c.Events.Any(e => e.Uid == uid)) ?? calendars.Find(c => Is(c, "REPLY")) ?? calendars[0], uid);
        }
        catch (Exception broken) when (IcsText.IsBroken(broken))
        {
            return new Refusal("reply.unreadable", "The calendar reply is damaged and cannot be read: record the answer on behalf.");
        }
    }

    private static bool Is(Calendar calendar, string method) => string.Equals(calendar.Method, method, StringComparison.OrdinalIgnoreCase);

    private static Outcome<MeetingReply> Read(Calendar calendar, string uid)
    {
        if (calendar.Events is not [{ } entry, ..] events || events.Select(e => e.Uid).Distinct().Count() > 1)
        {
            return new Refusal("reply.noCalendar", "The file does not hold the reply to one meeting.");
        }

        if (Is(calendar, "COUNTER"))
        {
            return new Refusal("reply.counter", "The mail neither accepts nor declines but proposes another time: move the meeting, or record the answer on behalf.");
        }

        if (!Is(calendar, "REPLY"))
        {
            return new Refusal("reply.notAReply", $"The calendar entry is no reply but a {calendar.Method ?? "file"}: upload the answer that came back.");
        }

        if (entry.Uid != uid)
        {
            return new Refusal("reply.otherMeeting", "The reply belongs to another meeting: open that meeting and upload it there.")
            {
                Facts = new Dictionary<string, string> { ["uid"] = entry.Uid ?? "" },
            };
        }

        return ReplyAttendee.Of(entry.Attendees) is var answered && answered.Value is { } said
            ? new MeetingReply(
                entry.Uid!, entry.Properties.ContainsKey("SEQUENCE") ? entry.Sequence : null, said.Who, said.By, said.Answer!.Value, said.DelegatedTo,
                CommentIn(entry), InstantOf(entry.DtStamp), InstantOf(entry.DtStart))
            : answered.Refusal!;
    }

    private static Instant? InstantOf(CalDateTime? time)
    {
        try
        {
            return time is not null && Instant.FromDateTimeUtc(DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc)) is var moment && KeptDates.Contains(moment) ? moment : null;
        }
        catch (ArgumentException)
        {
            // A zone by a name of the program's own: the time is not needed where the version is told.
            return null;
        }
    }

    /// <summary>
    /// A comment of its own, or where Google and Apple put it, beside the attendee. Some programs send the whole thread along: the end of it is let go, never
    /// half a character.
    /// </summary>
    private static string? CommentIn(CalendarEvent entry)
    {
        const int most = InvitationReply.LongestNote;
        var comment = entry.Comments.Concat(entry.Attendees.Select(a => a.Parameters.Get("X-RESPONSE-COMMENT"))).FirstOrDefault(c => !string.IsNullOrWhiteSpace(c))?.Trim();
        return comment is { Length: > most } ? comment[..(char.IsHighSurrogate(comment[most - 1]) ? most - 1 : most)] : comment;
    }

    /// <summary>The calendars in the file: the file itself, or those in the mail, forwarded mails included.</summary>
    private static IReadOnlyList<string> CalendarTexts(ReadOnlyMemory<byte> file)
    {
        var text = UploadedText.Read(file.Span, _ => 0)?.TrimStart();
        if (text?.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase) == true)
        {
            return [text];
        }

        try
        {
            using var bytes = new MemoryStream(file.Span.TrimStart("\r\n \t"u8).ToArray(), writable: false);
            using var message = MimeMessage.Load(bytes);
            return [.. Parts(message).Where(IsCalendar).Select(Content)];
        }
        catch (FormatException)
        {
            // Neither a calendar nor a mail: the caller says so to the person who uploaded it.
            return [];
        }
    }

    private static IEnumerable<MimePart> Parts(MimeMessage message)
    {
        using var entities = new MimeIterator(message);
        while (entities.MoveNext())
        {
            if (entities.Current is MimePart part)
            {
                yield return part;
            }
        }
    }

    private static bool IsCalendar(MimePart part) =>
        part.ContentType.IsMimeType("text", "calendar") || part.ContentType.IsMimeType("application", "ics")
        || part.FileName?.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) == true;

    private static string Content(MimePart part)
    {
        if (part is TextPart text)
        {
            return text.Text;
        }

        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray()).TrimStart('\uFEFF');
    }
}

/// <summary>The button that was pressed.</summary>
public enum ReplyAnswer
{
    Accepted,
    Declined,
    Tentative,
    Delegated,
}
