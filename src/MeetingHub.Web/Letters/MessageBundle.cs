using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Letters;

/// <summary>Many messages in one file: a zip of .eml files for mail programs that open them, an mbox for those that import folders.</summary>
internal static class MessageBundle
{
    private static readonly LocalDateTimePattern Postmark = LocalDateTimePattern.CreateWithInvariantCulture("ddd MMM dd HH:mm:ss uuuu");

    /// <summary>One .eml for each message; where two have one name (a repeat to the same address), the later ones are numbered.</summary>
    public static byte[] Zip(IReadOnlyList<BundledMessage> messages)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var message in messages)
            {
                var number = taken[message.Name] = taken.GetValueOrDefault(message.Name) + 1;
                var name = number == 1 ? message.Name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(message.Name)}-{number}.eml");
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = message.CreatedAt.ToDateTimeOffset();
                using var content = entry.Open();
                content.Write(message.Content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Unix mailbox, the mboxrd kind: a postmark before each message, and a mark before lines that look like one.</summary>
    public static byte[] Mbox(IReadOnlyList<BundledMessage> messages)
    {
        using var bytes = new MemoryStream();
        foreach (var message in messages)
        {
            bytes.Write(Encoding.ASCII.GetBytes($"From {MailMessage.Mailbox("", message.From).Address} {Postmark.Format(message.CreatedAt.InUtc().LocalDateTime)}\n"));
            // Our messages are ASCII with CRLF: their parts are encoded for the way.
            foreach (var line in Encoding.Latin1.GetString(message.Content).TrimEnd('\r', '\n').Split("\r\n"))
            {
                bytes.Write(Encoding.Latin1.GetBytes(line.TrimStart('>').StartsWith("From ", StringComparison.Ordinal) ? $">{line}\n" : $"{line}\n"));
            }

            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }
}

/// <summary>One message as a bundle takes it.</summary>
public sealed record BundledMessage(string Name, byte[] Content, EmailAddress From, Instant CreatedAt);
