using MeetingHub.Web.Http;
using MimeKit;

namespace MeetingHub.Web.Letters;

/// <summary>What a mail system reports about a message that it could not deliver (RFC 3464).</summary>
/// <param name="MessageId">Of the mail that it is about, without brackets; null where the report does not carry it.</param>
/// <param name="Subject">Of that mail; null where the report does not carry it. A mail program that sent a downloaded message gave it a Message-ID of its own.</param>
/// <param name="Recipients">Whom it did not reach.</param>
/// <param name="Reason">What the mail system said, on one line.</param>
public sealed record BounceReport(string? MessageId, string? Subject, IReadOnlyList<EmailAddress> Recipients, string Reason)
{
    /// <summary>A report may return the whole mail.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    private const int LongestReason = 500;

    /// <summary>Reads a report from an uploaded .eml.</summary>
    public static Outcome<BounceReport> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes)
        {
            return new Refusal("bounce.tooLarge", "The file is larger than 10 MB: upload the report alone.");
        }

        try
        {
            using var bytes = new MemoryStream(file.ToArray(), writable: false);
            using var message = MimeMessage.Load(bytes);
            return Read(message);
        }
        catch (FormatException)
        {
            return NoReport;
        }
    }

    private static Refusal NoReport => new("bounce.noReport", "The file is no delivery report: upload the returned mail as .eml, or note by hand that the message did not arrive.");

    private static Outcome<BounceReport> Read(MimeMessage message)
    {
        using var parts = new MimeIterator(message);
        var (groups, returned) = (new List<HeaderList>(), (HeaderList?)null);
        while (parts.MoveNext())
        {
            switch (parts.Current)
            {
                case MessageDeliveryStatus status:
                    groups.AddRange(status.StatusGroups.Skip(1));
                    break;
                case MessagePart { Message: { } original }:
                    returned ??= original.Headers;
                    break;
            }
        }

        if (groups.Count == 0)
        {
            return NoReport;
        }

        var failed = groups.Where(g => g["Action"]?.Trim().Equals("failed", StringComparison.OrdinalIgnoreCase) == true).ToList();
        return failed.Count == 0
            ? new Refusal("bounce.notFinal", "The report does not say that delivery failed: the mail system is still trying, or has delivered it.")
            : new BounceReport(
                returned?[HeaderId.MessageId]?.Trim().Trim('<', '>'),
                returned?[HeaderId.Subject],
                [.. failed.SelectMany(g => new[] { g["Original-Recipient"], g["Final-Recipient"] }).Select(Address).OfType<EmailAddress>().Distinct()],
                ReasonOf(failed[0]));
    }

    /// <summary><c>rfc822; name@example.org</c>.</summary>
    private static EmailAddress? Address(string? field) => EmailAddress.TryParse(field?.Split(';')[^1].Trim().Trim('<', '>'));

    private static string ReasonOf(HeaderList group)
    {
        var said = string.Join(' ', new[] { group["Status"], group["Diagnostic-Code"]?.Split(';', 2)[^1] }.OfType<string>()
            .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        return said.Length == 0 ? "No reason was given." : said.Length <= LongestReason ? said : said[..LongestReason];
    }
}
