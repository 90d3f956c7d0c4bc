namespace MeetingHub.Slots;

/// <summary>
/// Which fewest required people stand in the way: at every candidate some are missing, and the smallest such sets are what has to be solved. Exact, in
/// people × candidates / 64 for the size, and people × smallest candidates for the sets.
/// </summary>
internal static class BlockerSets
{
    /// <summary>No explanation names more sets than this.</summary>
    private const int MostSets = 20;

    /// <summary>The size, and for each set of that size its people in order of their ids and the candidates that only they miss; sets in order.</summary>
    public static (int Size, IReadOnlyList<(IReadOnlyList<int> Candidates, IReadOnlyList<SlotParticipant> People)> Sets) Find(
        SlotProblem problem, Feasibility search, CancellationToken cancellation)
    {
        if (search.Candidates.IsEmpty)
        {
            return (0, []);
        }

        var people = problem.Participants.Where(p => p.IsRequired).OrderBy(p => p.Id, StringComparer.Ordinal).ToList();
        var missing = new List<StartMask>();
        var counter = new StartCounter(search.Grid.Count);
        foreach (var person in people)
        {
            cancellation.ThrowIfCancellationRequested();
            var away = search.Candidates.Copy();
            away.Remove(search.AvailableMask(person));
            missing.Add(away);
            counter.Add(away);
        }

        var (smallest, size) = counter.Fewest(search.Candidates);
        var sets = Split([.. smallest.Indexes()], missing)
            .Select(group => ((IReadOnlyList<int>)group, (IReadOnlyList<SlotParticipant>)[.. people.Where((_, index) => missing[index][group[0]])]))
            .ToList();
        return (size, sets);
    }

    /// <summary>
    /// Groups candidates with the same set of missing people, the groups in the order of their sets: of two sets of one size the one that has the first
    /// person in which they differ comes first. Splitting never reorders groups, so all but the first ones can be dropped on the way.
    /// </summary>
    private static List<List<int>> Split(List<int> candidates, List<StartMask> missing)
    {
        List<List<int>> groups = [candidates];
        foreach (var away in missing)
        {
            groups = [.. groups
                .SelectMany(group => new[] { group.FindAll(c => away[c]), group.FindAll(c => !away[c]) })
                .Where(group => group.Count > 0)
                .Take(MostSets)];
        }

        return groups;
    }
}
