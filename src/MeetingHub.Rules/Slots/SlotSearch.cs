using NodaTime;

namespace MeetingHub.Slots;

/// <summary>Finds every start at which a meeting can take place.</summary>
public static class SlotSearch
{
    /// <summary>Every feasible start, and the best <paramref name="top"/> of them as slots.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static SlotSearchResult Run(SlotProblem problem, int top = 10, CancellationToken cancellation = default)
    {
        var search = new Feasibility(problem, Terms.Of(problem), cancellation);
        var feasible = search.Feasible();
        return feasible.IsEmpty
            ? new SlotSearchResult([], [], Explaining.Explain(problem, search, cancellation))
            : new SlotSearchResult(StartsOf(search, feasible), new Ranking(problem, search, feasible, cancellation).Best(top), null);
    }

    /// <summary>Every feasible start, ascending.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyList<Instant> Starts(SlotProblem problem, CancellationToken cancellation = default)
    {
        var search = new Feasibility(problem, Terms.Of(problem), cancellation);
        return StartsOf(search, search.Feasible());
    }

    /// <summary>Who cannot be there at one given start, with every reason; empty where everybody can. The start need not lie in the window or on the grid.</summary>
    public static IReadOnlyList<Blocker> Blockers(SlotProblem problem, Instant start)
    {
        var reasons = new BlockReasons(problem, new Feasibility(problem, Terms.Of(problem), CancellationToken.None));
        return [.. problem.Participants.Select(p => new Blocker(p.Id, reasons.Of(p, start.ToUnixTimeTicks()))).Where(b => b.Reasons.Count > 0)];
    }

    private static Instant[] StartsOf(Feasibility search, StartMask feasible)
    {
        var starts = new Instant[feasible.Count];
        var next = 0;
        foreach (var index in feasible.Indexes())
        {
            starts[next++] = Instant.FromUnixTimeTicks(search.Grid[index]);
        }

        return starts;
    }
}
