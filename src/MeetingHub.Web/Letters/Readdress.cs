using System.Text;
using MimeKit;

namespace MeetingHub.Web.Letters;

/// <summary>
/// A finished message, addressed to another address of the same person. Text, UID, SEQUENCE and times stay as they were; only whom it is addressed to, in the
/// mail and in its calendar entry, changes, and the personal link where another took its place. So a program that took the first one takes this as the same entry.
/// </summary>
internal static class Readdress
{
    /// <param name="link">Null: whatever link it carries stays.</param>
    public static MailMessage To(MailMessage first, string recipientName, EmailAddress address, ReplacedLink? link)
    {
        using var bytes = new MemoryStream(first.Content.ToArray(), writable: false);
        using var message = MimeMessage.Load(bytes);
        message.To.Clear();
        message.To.Add(MailMessage.Mailbox(recipientName, address));
        message.MessageId = $"{MailMessage.Mark($"{first.MessageId}\n{address.Value.ToLowerInvariant()}")}@{MailMessage.Domain(first.From)}";
        foreach (var part in message.BodyParts.OfType<MimePart>())
        {
            var text = IsCalendar(part) ? Attended(Text(part), address, link) : link?.In(Text(part)) ?? Text(part);
            part.Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        }

        using var written = new MemoryStream();
        message.WriteTo(MailMessage.Format, written);
        return first with { FileName = FileName(first, address), To = address, Content = written.ToArray(), MessageId = message.MessageId };
    }

    /// <summary>The entry with its one attendee at the address, its lines folded anew.</summary>
    private static string Attended(string entry, EmailAddress address, ReplacedLink? link)
    {
        var lines = new CalendarLines();
        var unfolded = entry.Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (var line in (link?.In(unfolded) ?? unfolded).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            // The name before the address stands in quotes: the last quote ends it.
            _ = lines.Add(line.StartsWith("ATTENDEE;", StringComparison.Ordinal) ? $"{line[..(line.LastIndexOf('"') + 1)]}:mailto:{address.OnTheWire}" : line);
        }

        return lines.ToString();
    }

    private static bool IsCalendar(MimePart part) => part.ContentType.IsMimeType("text", "calendar") || part.ContentType.IsMimeType("application", "ics");

    private static string Text(MimePart part)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string FileName(MailMessage first, EmailAddress address)
    {
        var stem = Path.GetFileNameWithoutExtension(first.FileName);
        var was = first.To is { } to ? $"-{MessageFileName.OfAddress(to.Value)}" : "";
        return $"{(was.Length > 0 && stem.EndsWith(was, StringComparison.Ordinal) ? stem[..^was.Length] : stem)}-{MessageFileName.OfAddress(address.Value)}.eml";
    }
}
