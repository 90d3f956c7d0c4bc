using MeetingHub.Governments;
using MeetingHub.Meetings;

namespace MeetingHub.Letters;

/// <summary>
/// Which places at the table are filled otherwise than the others were told. A side's first list is no change, and neither is a name for a
/// place that was to be named: nothing that was told is taken back by them.
/// </summary>
public static class PeopleChanges
{
    /// <summary>The changes of every side, as a reader of one language is told them.</summary>
    public static IReadOnlyList<PersonChange> Of(Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register, Language language) =>
    [
        .. from party in meeting.Parties
           from change in Between(party.Told, party.Participants)
           select new PersonChange(register[party.Government].Name, Called(change.Before, language), Called(change.After, language)),
    ];

    /// <summary>Who sat where and who sits there now; null before for a newcomer, null after for one who leaves.</summary>
    public static IReadOnlyList<(Participant? Before, Participant? After)> Between(IReadOnlyList<Participant> before, IReadOnlyList<Participant> after)
    {
        var named = before.Where(p => !p.IsToBeNamed).ToList();
        if (named.Count == 0)
        {
            return [];
        }

        var joined = after.Where(p => !p.IsToBeNamed && !named.Any(n => IsSame(n, p))).ToList();
        var changes = new List<(Participant?, Participant?)>();
        foreach (var person in named)
        {
            if (after.FirstOrDefault(p => IsSame(person, p)) is { } same)
            {
                if (same.Deputy?.Name != person.Deputy?.Name)
                {
                    changes.Add((person, same));
                }

                continue;
            }

            var successor = joined.FirstOrDefault(p => p.Role == person.Role);
            _ = successor is not null && joined.Remove(successor);
            changes.Add((person, successor));
        }

        var places = before.Where(p => p.IsToBeNamed).ToLookup(p => p.Role);
        var stillOpen = after.Where(p => p.IsToBeNamed).ToLookup(p => p.Role);
        var newcomers = joined.GroupBy(p => p.Role).SelectMany(role => role.Skip(Math.Max(0, places[role.Key].Count() - stillOpen[role.Key].Count())));
        return [.. changes, .. newcomers.Select(p => ((Participant?)null, (Participant?)p))];
    }

    /// <summary>The same person, though their title or their address may have been corrected.</summary>
    private static bool IsSame(Participant one, Participant other) =>
        !other.IsToBeNamed && (one.Name == other.Name || (one.Email is { } address && address == other.Email));

    private static string? Called(Participant? person, Language language)
    {
        if (person is null)
        {
            return null;
        }

        var wording = Wording.Of(language);
        var name = Titled(wording, person.Name, person.Title, language);
        return person.Deputy is { } deputy ? wording.Represented(name, Titled(wording, deputy.Name, deputy.Title, language)) : name;
    }

    private static string Titled(Wording wording, LocalText name, LocalText title, Language language) =>
        title.IsEmpty ? name.For(language) : wording.Titled(name.For(language), title.For(language));
}
