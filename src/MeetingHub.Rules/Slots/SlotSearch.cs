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
