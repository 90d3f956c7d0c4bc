using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// Breaks are hard. Where they leave nothing, this finds the starts that would work if required people gave up part of theirs, the smallest part first.
/// </summary>
internal static class LunchRelaxing
{
    private const int MostStarts = 5;

    public static IReadOnlyList<LunchRelaxation> Find(SlotProblem problem, CancellationToken cancellation)
    {
        var search = new Feasibility(problem, Terms.Of(problem) with { Breaks = false }, cancellation);
        var feasible = search.Feasible();
        if (feasible.IsEmpty)
        {
            return [];
        }

        var breaks = problem.Participants.Where(p => p.IsRequired)
            .Select(person => (Person: person, Profile: search.ProfileOf(person)))
            .GroupBy(p => p.Profile, p => p.Person)
            .Select(group => (People: group.ToList(), Minutes: BreakMinutes(search, group.Key.Time)))
            .ToList();
        return [.. feasible.Indexes()
            .Select(index => (Index: index, Minutes: breaks.Max(b => b.Minutes[index])))
            .OrderBy(start => start.Minutes).ThenBy(start => start.Index)
            .Take(MostStarts)
            .Select(start => new LunchRelaxation(
                Instant.FromUnixTimeTicks(search.Grid[start.Index]),
                start.Minutes,
                [.. breaks
                    .SelectMany(b => b.People.Select(person => (Person: person, Minutes: b.Minutes[start.Index])))
                    .Where(b => b.Minutes > 0)
                    .GroupBy(b => (b.Person.Party, b.Person.Zone))
                    .Select(side => new LunchIntrusion(
                        side.Key.Party, side.Key.Zone, side.Max(b => b.Minutes), [.. side.Select(b => b.Person.Id)]))]))];
    }

    /// <summary>For each start, how many minutes of the meeting lie in breaks of this profile.</summary>
    private static int[] BreakMinutes(Feasibility search, WorkTime time)
    {
        var breaks = Stretch.Without(search.StretchesOf(time, withBreaks: false), search.StretchesOf(time, withBreaks: true));
        return search.Grid.OverlapMinutes(breaks);
    }
}
