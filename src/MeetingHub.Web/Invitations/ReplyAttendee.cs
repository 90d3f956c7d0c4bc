using Ical.Net.DataTypes;
using MeetingHub.Web.Http;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Who answers in a calendar reply, and what. Most programs name the one who answers; some send the whole list back. Of one who has delegated,
/// that list may hold both them and their deputy (RFC 5546, 4.2.5 and 4.2.6), or the deputy alone.
/// </summary>
/// <param name="Who">Whose invitation is answered.</param>
internal sealed record ReplyAttendee(EmailAddress Who, ReplyAnswer? Answer, EmailAddress? DelegatedTo, EmailAddress? DelegatedFrom)
{
    /// <summary>Who says so: the attendee themselves, or their deputy.</summary>
    public EmailAddress By { get; private init; } = Who;

    /// <summary>The one who answers, with their answer; a deputy's answer is the principal's, whose invitation it is.</summary>
    public static Outcome<ReplyAttendee> Of(IEnumerable<Attendee> attendees)
    {
        List<ReplyAttendee> known = [.. attendees.Select(Read).OfType<ReplyAttendee>()];
        if (known.Count == 0)
        {
            return new Refusal("reply.noAttendee", "The reply does not say who answers: record the answer on behalf.");
        }

        List<ReplyAttendee> answered = [.. known.Where(a => a.Answer is not null)];
        return answered.Find(a => a.DelegatedFrom is not null) is { } deputy && answered.TrueForAll(a => a == deputy || a.Who == deputy.DelegatedFrom) ? OfDeputy(deputy)
            : answered.Count == 0 ? new Refusal("reply.noAnswer", "The reply neither accepts nor declines: record the answer on behalf.")
            : answered.Count == 1 ? answered[0]
            : new Refusal("reply.noAttendee", "The reply holds the answers of several people: record the answer on behalf.");
    }

    /// <summary>Where the deputy comes, the principal is represented; where the deputy does not, nobody comes for the principal.</summary>
    private static ReplyAttendee OfDeputy(ReplyAttendee deputy) => deputy.Answer == ReplyAnswer.Declined
        ? new(deputy.DelegatedFrom!.Value, ReplyAnswer.Declined, null, null) { By = deputy.Who }
        : new(deputy.DelegatedFrom!.Value, ReplyAnswer.Delegated, deputy.Who, null) { By = deputy.Who };

    /// <summary>Apple's servers name people by paths of their own and put the address beside them, as EMAIL (RFC 7986).</summary>
    private static ReplyAttendee? Read(Attendee attendee) => (Address(attendee.Value?.OriginalString) ?? EmailAddress.TryParse(Parameter(attendee, "EMAIL"))) is { } who
        ? new(who, AnswerOf(Parameter(attendee, "PARTSTAT")), Address(Parameter(attendee, "DELEGATED-TO")), Address(Parameter(attendee, "DELEGATED-FROM")))
        : null;

    private static ReplyAnswer? AnswerOf(string? status) => status?.ToUpperInvariant() switch
    {
        "ACCEPTED" => ReplyAnswer.Accepted,
        "DECLINED" => ReplyAnswer.Declined,
        "TENTATIVE" => ReplyAnswer.Tentative,
        "DELEGATED" => ReplyAnswer.Delegated,
        _ => null,
    };

    /// <summary>By its name in whichever case: to RFC 5545 they are one.</summary>
    private static string? Parameter(Attendee attendee, string name) =>
        attendee.Parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Values?.FirstOrDefault(v => v is not null);

    private static EmailAddress? Address(string? uri) => uri?.Trim('"') is { } text && text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
        ? EmailAddress.TryParse(Uri.UnescapeDataString(text["mailto:".Length..].Split('?')[0]))
        : null;
}
