using MeetingHub.Governments;
using MeetingHub.Meetings;

namespace MeetingHub.Letters;

/// <summary>
/// Somebody who is told about a meeting: each side's contact, a partner's office where nobody is known there, and whoever was named with an address
/// of their own.
/// </summary>
/// <param name="Name">In their own script; null where only the office is known.</param>
/// <param name="Post">The contact's office, a participant's title.</param>
/// <param name="IsRequired">Without this person the meeting does not take place.</param>
public sealed record Seat(
    GovernmentId Government, string? Name, string? Post, Language Language, EmailAddress? Email, bool IsContact, bool IsRequired)
{
    /// <summary>One person, one seat: the contact first, then by precedence; whoever has two functions, or sits on two sides, is told once.</summary>
    public static IReadOnlyList<Seat> Of(Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register) =>
    [
        .. meeting.Parties.SelectMany(party => OfParty(party, register[party.Government]))
            .DistinctBy(seat => seat.Email?.OnTheWire.ToLowerInvariant() ?? $"{seat.Government}\n{seat.Name}"),
    ];

    /// <summary>The seat as a letter is addressed to it.</summary>
    public Recipient ToRecipient(GovernmentFacts facts, AnswerCode code, Uri? personalLink = null) => new()
    {
        Name = Name,
        Post = Post,
        Government = facts.Name,
        Language = Language,
        Zone = facts.Zone,
        Email = Email,
        Code = code,
        PersonalLink = personalLink,
        IsContact = IsContact,
    };

    /// <summary>The seat of whoever speaks for a party; the office itself where nobody is known by name.</summary>
    public static Seat OfContact(Party party, GovernmentFacts facts) => (party.Contact ?? facts.Contact) is { } contact
        ? new Seat(party.Government, Own(contact.Name, contact.Language), Own(contact.Office, contact.Language), contact.Language, contact.Email, true, true)
        : new Seat(party.Government, null, null, facts.Language, null, true, true);

    private static IEnumerable<Seat> OfParty(Party party, GovernmentFacts facts)
    {
        // Our own office needs no letter from itself.
        if (party.Position > 0 || (party.Contact ?? facts.Contact) is not null)
        {
            yield return OfContact(party, facts);
        }

        foreach (var person in party.Participants.Concat(party.Participants.Where(p => p.Deputy is not null).Select(p => p.WhoAttends())).Where(p => p.Email is not null))
        {
            var language = person.Language ?? facts.Language;
            yield return new Seat(
                party.Government, Own(person.Name, language), Own(person.Title, language), language, person.Email, false, person.IsRequired);
        }
    }

    private static string? Own(LocalText text, Language language) => text.IsEmpty ? null : text.For(language);
}
