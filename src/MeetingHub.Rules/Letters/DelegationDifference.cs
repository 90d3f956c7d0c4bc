using MeetingHub.Meetings;

namespace MeetingHub.Letters;

/// <summary>What a new list of people would change in the one that stands: shown before anybody confirms it.</summary>
/// <param name="Lines">The people as they would be, in their order.</param>
/// <param name="Leaving">Who would no longer be there, in the order in which they stood.</param>
public sealed record DelegationDifference(IReadOnlyList<DelegationLine> Lines, IReadOnlyList<Participant> Leaving)
{
    /// <summary>True where the two are the same.</summary>
    public bool IsNone => Leaving.Count == 0 && Lines.All(line => line.Change == LineChange.None);

    /// <summary>
    /// Lays a list in one language over the people who stand: a person of the same name or address keeps what the list cannot say (their name in the
    /// others' languages, a deputy that it leaves out), so does a place of the same role and office that was to be named.
    /// </summary>
    public static (IReadOnlyList<Participant> People, DelegationDifference Difference) Of(
        IReadOnlyList<Participant> standing, IReadOnlyList<Participant> listed, Language language)
    {
        var free = standing.Index().ToList();
        var matches = new (int Index, Participant Item)?[listed.Count];
        // Whoever is known by name is found first; then each place without a name goes to one of its kind.
        foreach (var (at, person) in listed.Index())
        {
            matches[at] = Taken(free, known => IsSamePerson(known, person, language));
        }

        foreach (var (at, person) in listed.Index().Where(p => matches[p.Index] is null))
        {
            matches[at] = Taken(free, known => known.IsToBeNamed && known.Role == person.Role && known.Office[language] == person.Office[language]);
        }

        var people = listed.Select((person, at) => matches[at] is { Item: var known } ? Laid(known, person, language) : person).ToList();
        var ranks = matches.OfType<(int Index, Participant Item)>().Select(m => m.Index).Order().ToList();
        var lines = new List<DelegationLine>();
        var rank = 0;
        foreach (var (at, person) in people.Index())
        {
            lines.Add(matches[at] is not { } match
                ? new(person, null, LineChange.New)
                : new(person, match.Item, match.Item != person ? LineChange.Changed : ranks[rank] != match.Index ? LineChange.Moved : LineChange.None));
            rank += matches[at] is null ? 0 : 1;
        }

        return (people, new(lines, [.. free.Select(f => f.Item)]));
    }

    private static bool IsSamePerson(Participant known, Participant listed, Language language) =>
        !listed.IsToBeNamed && !known.IsToBeNamed && (known.Name[language] == listed.Name[language] || (known.Email is { } address && address == listed.Email));

    private static Participant Laid(Participant known, Participant listed, Language language) => known with
    {
        Name = known.Name.With(language, listed.Name[language]),
        Office = known.Office.With(language, listed.Office[language]),
        Title = known.Title.With(language, listed.Title[language]),
        Role = listed.Role,
        IsRequired = listed.IsRequired,
        Reading = listed.Reading ?? known.Reading,
        Language = listed.Language ?? known.Language,
        Email = listed.Email ?? known.Email,
        Deputy = listed.Deputy ?? known.Deputy,
        IsPlaceholder = known.IsPlaceholder && known.Name[language] == listed.Name[language],
    };

    private static (int Index, Participant Item)? Taken(List<(int Index, Participant Item)> free, Predicate<Participant> matches)
    {
        var at = free.FindIndex(f => matches(f.Item));
        if (at < 0)
        {
            return null;
        }

        var found = free[at];
        free.RemoveAt(at);
        return found;
    }
}

/// <summary>One person of a new list.</summary>
/// <param name="Before">As they stand now; null for a newcomer.</param>
public sealed record DelegationLine(Participant Now, Participant? Before, LineChange Change);

/// <summary>What a new list says otherwise about a person.</summary>
public enum LineChange
{
    None,
    New,
    Changed,

    /// <summary>The same, at another place in the order of precedence.</summary>
    Moved,
}
