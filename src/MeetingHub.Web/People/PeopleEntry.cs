using MeetingHub.Meetings;
using MeetingHub.Web.Meetings;

namespace MeetingHub.Web.People;

/// <summary>The people of a party as the form carries them.</summary>
public sealed class PeopleEntry
{
    private const int EmptyRows = 3;

    /// <summary>In order of precedence.</summary>
    public List<PersonEntry> People { get; set; } = [];

    public bool NeedsInterpreter { get; set; }

    /// <summary>The list as the form showed it; see <see cref="DelegationMark"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>Who fills it in, as typed; asked of people outside.</summary>
    public string? By { get; set; }

    /// <summary>Whom a button moves up; null when another was pressed.</summary>
    public int? Up { get; set; }

    /// <summary>Whom a button moves down.</summary>
    public int? Down { get; set; }

    /// <summary>True when more rows were asked for.</summary>
    public bool More { get; set; }

    /// <summary>The form of a party as it stands, with room for some more.</summary>
    public static PeopleEntry Of(Party party, Language own) => new()
    {
        People =
        [
            .. party.Participants.Select((person, index) => PersonEntry.Of(person, index, own)),
            .. Empty(),
        ],
        NeedsInterpreter = party.NeedsInterpreter,
        Seen = DelegationMark.Of(party.Delegation),
    };

    /// <summary>Does what a button of the form asks for without keeping anything; false where it was the one that saves.</summary>
    public bool Rearrange()
    {
        if (More)
        {
            People.AddRange(Empty());
            return true;
        }

        var (from, to) = (Up ?? Down ?? -1, Up is { } up ? up - 1 : Down + 1 ?? -1);
        if (from < 0 || to < 0 || from >= People.Count || to >= People.Count)
        {
            return Up is not null || Down is not null;
        }

        (People[from], People[to]) = (People[to], People[from]);
        return true;
    }

    /// <summary>The first address that is none; null where all are good.</summary>
    public string? WrongAddress =>
        People.SelectMany(p => new[] { p.Email, p.DeputyEmail }).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text) && EmailAddress.TryParse(text) is null);

    /// <summary>What was entered, laid over what stood: what the form did not show stays.</summary>
    public Delegation ToDelegation(Party party, Language own) => new(
        [.. People.Where(person => !person.IsEmpty)
            .Select(person => person.ToParticipant(person.Was is { } was ? party.Participants.ElementAtOrDefault(was) : null, own))],
        party.Contact,
        NeedsInterpreter);

    private static IEnumerable<PersonEntry> Empty() => Enumerable.Range(0, EmptyRows).Select(_ => new PersonEntry { IsRequired = true });
}

/// <summary>One person as the form carries them, in their party's own language.</summary>
public sealed class PersonEntry
{
    /// <summary>Which participant they were before the form; null for a new one.</summary>
    public int? Was { get; set; }

    public string? Name { get; set; }

    public string? Reading { get; set; }

    public string? Office { get; set; }

    public string? Title { get; set; }

    public string? Email { get; set; }

    public ParticipantRole Role { get; set; } = ParticipantRole.Member;

    public bool IsRequired { get; set; }

    public string? DeputyName { get; set; }

    public string? DeputyTitle { get; set; }

    public string? DeputyEmail { get; set; }

    /// <summary>True where somebody comes in their place.</summary>
    public bool HasDeputy => !string.IsNullOrWhiteSpace(DeputyName);

    /// <summary>True for a row that was left out. An interpreter may be wholly to be named.</summary>
    public bool IsEmpty =>
        Role != ParticipantRole.Interpreter && string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Office)
        && string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Email);

    public static PersonEntry Of(Participant person, int index, Language own) => new()
    {
        Was = index,
        Name = person.Name[own],
        Reading = person.Reading,
        Office = person.Office[own],
        Title = person.Title[own],
        Email = person.Email?.Value,
        Role = person.Role,
        IsRequired = person.IsRequired,
        DeputyName = person.Deputy?.Name[own],
        DeputyTitle = person.Deputy?.Title[own],
        DeputyEmail = person.Deputy?.Email?.Value,
    };

    public Participant ToParticipant(Participant? before, Language own)
    {
        var known = before ?? new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, Role);
        return known with
        {
            Name = known.Name.With(own, Name),
            Office = known.Office.With(own, Office),
            Title = known.Title.With(own, Title),
            Reading = string.IsNullOrWhiteSpace(Reading) ? null : Reading.Trim(),
            Email = EmailAddress.TryParse(Email),
            Role = Role,
            IsRequired = IsRequired,
            Deputy = ToDeputy(known.Deputy, own),
            // Whoever is named by the party is a person, no longer a placeholder.
            IsPlaceholder = known.IsPlaceholder && known.Name[own] == LocalText.Of((own, Name))[own],
        };
    }

    private Deputy? ToDeputy(Deputy? before, Language own)
    {
        if (!HasDeputy)
        {
            return null;
        }

        var known = before ?? new Deputy(LocalText.Empty, LocalText.Empty);
        return new Deputy(known.Name.With(own, DeputyName), known.Title.With(own, DeputyTitle), EmailAddress.TryParse(DeputyEmail));
    }
}
