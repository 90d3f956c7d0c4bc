using NodaTime;

namespace MeetingHub.Slots;

/// <summary>Explains a search without an answer: who stands in the way, why, and what each single relaxation would give.</summary>
internal static class Explaining
{
    private const int ExtendedDays = 31;
    private const int MostLookedAt = 500;

    /// <param name="search">The search that found nothing.</param>
    public static Explanation Explain(SlotProblem problem, Feasibility search, CancellationToken cancellation)
    {
        var (size, sets) = BlockerSets.Find(problem, search, cancellation);
        var reasons = new BlockReasons(problem, search);
        return new Explanation
        {
            Candidates = search.Candidates.Count,
            MinimumBlockers = size,
            BlockerSets = [.. sets.Select(set => set.People.Select(p => p.Id).ToList())],
            BestCandidates = [.. sets.Select(set => Closest(set.Candidates, set.People, search, reasons))],
            SingleRelaxations = Relax(problem, cancellation),
            LunchRelaxations = LunchRelaxing.Find(problem, cancellation),
        };
    }

    /// <summary>
    /// The first candidate at which everybody of the set would usually be at work: what keeps them is then the holiday, the lunch, the other meeting, and not the
    /// early hour. The first of all where there is none, or none among those that are looked at.
    /// </summary>
    private static BestCandidate Closest(IReadOnlyList<int> candidates, IReadOnlyList<SlotParticipant> people, Feasibility search, BlockReasons reasons)
    {
        BestCandidate At(int candidate) => new(
            Instant.FromUnixTimeTicks(search.Grid[candidate]),
            [.. people.Select(person => new Blocker(person.Id, reasons.Of(person, search.Grid[candidate])))]);

        return candidates.Take(MostLookedAt).Select(At)
            .FirstOrDefault(best => best.Blockers.All(blocker => !blocker.Reasons.Contains(BlockReason.OutsideHours))) ?? At(candidates[0]);
    }

    private static SingleRelaxations Relax(SlotProblem problem, CancellationToken cancellation)
    {
        var terms = Terms.Of(problem);
        var rules = problem.Constraints;
        int Count(bool changesAnything, Terms relaxed) => changesAnything ? new Feasibility(problem, relaxed, cancellation).Feasible().Count : 0;

        return new SingleRelaxations(
            WithoutBuffers: Count(
                rules.BufferBeforeMinutes + rules.BufferAfterMinutes > 0,
                terms with { Constraints = rules with { BufferBeforeMinutes = 0, BufferAfterMinutes = 0 } }),
            WithoutNotice: Count(
                problem.Now is not null && rules.MinimumNoticeMinutes > 0, terms with { Constraints = rules with { MinimumNoticeMinutes = 0 } }),
            WithoutLocalBounds: Count(rules.LocalBounds is not null, terms with { Constraints = rules with { LocalBounds = null } }),
            WithoutQuorum: Count(true, terms with { Quorums = false }),
            MaxDurationMinutes: MaxDuration(problem, cancellation),
            NextStartAfterWindow: NextStart(problem, cancellation));
    }

    /// <summary>
    /// A shorter meeting fits wherever a longer one does, so halving finds the longest. Only a latest wall time can break that, where a clock change repeats
    /// an hour: there the steps below what fits without bounds are tried one by one.
    /// </summary>
    private static int MaxDuration(SlotProblem problem, CancellationToken cancellation)
    {
        var step = problem.GranularityMinutes;
        bool Fits(int steps, SlotConstraints rules) =>
            !new Feasibility(problem, Terms.Of(problem) with { DurationMinutes = steps * step, Constraints = rules }, cancellation).Feasible().IsEmpty;

        var monotonous = problem.Constraints.LocalBounds?.Latest is null ? problem.Constraints : problem.Constraints with { LocalBounds = null };
        var (fits, fails) = (0, (problem.DurationMinutes + step - 1) / step);
        while (fails - fits > 1)
        {
            var middle = (fits + fails) / 2;
            (fits, fails) = Fits(middle, monotonous) ? (middle, fails) : (fits, middle);
        }

        while (fits > 0 && monotonous != problem.Constraints && !Fits(fits, problem.Constraints))
        {
            fits--;
        }

        return fits * step;
    }

    private static Instant? NextStart(SlotProblem problem, CancellationToken cancellation)
    {
        var window = new DateInterval(problem.Window.Start, problem.Window.End.PlusDays(ExtendedDays));
        var search = new Feasibility(problem, Terms.Of(problem) with { Window = window }, cancellation);
        return search.Feasible().Indexes().Select(index => (Instant?)Instant.FromUnixTimeTicks(search.Grid[index])).FirstOrDefault();
    }
}
