using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;

namespace MeetingHub.Web.Meetings;

/// <summary>The people of a party as the form carries them.</summary>
public sealed class PeopleEntry
{
    private const int EmptyRows = 3;

    /// <summary>In order of precedence.</summary>
    public List<PersonEntry> People { get; set; } = [];

    public bool NeedsInterpreter { get; set; }

    /// <summary>The form of a party as it stands, with room for some more.</summary>
    public static PeopleEntry Of(Party party, Language own) => new()
    {
        People =
        [
            .. party.Participants.Select((person, index) => PersonEntry.Of(person, index, own)),
            .. Enumerable.Range(0, EmptyRows).Select(_ => new PersonEntry { IsRequired = true }),
        ],
        NeedsInterpreter = party.NeedsInterpreter,
    };

    /// <summary>The first address that is none; null where all are good.</summary>
    public string? WrongAddress =>
        People.Select(p => p.Email).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text) && EmailAddress.TryParse(text) is null);

    /// <summary>What was entered, laid over what stood: what the form did not show stays.</summary>
    public Delegation ToDelegation(Party party, Language own) => new(
        [.. People.Where(person => !person.IsEmpty)
            .Select(person => person.ToParticipant(person.Was is { } was ? party.Participants.ElementAtOrDefault(was) : null, own))],
        party.Contact,
        NeedsInterpreter);
}

/// <summary>One person as the form carries him, in his party's own language.</summary>
public sealed class PersonEntry
{
    /// <summary>Which participant he was before the form; null for a new one.</summary>
    public int? Was { get; set; }

    public string? Name { get; set; }

    public string? Office { get; set; }

    public string? Title { get; set; }

    public string? Email { get; set; }

    public ParticipantRole Role { get; set; } = ParticipantRole.Member;

    public bool IsRequired { get; set; }

    /// <summary>True for a row that was left out. An interpreter may be wholly to be named.</summary>
    public bool IsEmpty =>
        Role != ParticipantRole.Interpreter && string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Office)
        && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Email);

    public static PersonEntry Of(Participant person, int index, Language own) => new()
    {
        Was = index,
        Name = person.Name[own],
        Office = person.Office[own],
        Title = person.Title[own],
        Email = person.Email?.Value,
        Role = person.Role,
        IsRequired = person.IsRequired,
    };

    public Participant ToParticipant(Participant? before, Language own)
    {
        var known = before ?? new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, Role);
        return known with
        {
            Name = known.Name.With(own, Name),
            Office = known.Office.With(own, Office),
            Title = known.Title.With(own, Title),
            Email = EmailAddress.TryParse(Email),
            Role = Role,
            IsRequired = IsRequired,
        };
    }
}
