using NodaTime;

namespace MeetingHub.Slots;

/// <summary>Orders the feasible starts by score, then start, and tells the reasons of the best. A score is 100 and the sum of its reasons' points, exactly.</summary>
internal sealed class Ranking
{
    private const decimal Full = 100;

    private readonly SlotProblem _problem;
    private readonly Feasibility _search;
    private readonly StartMask _feasible;
    private readonly CancellationToken _cancellation;
    private readonly PersonMarks _missing;
    private readonly PersonMarks _outsideCore;
    private readonly PersonMarks _unverified;
    private readonly Burdens _burdens;
    private readonly IReadOnlyList<Reason> _reasons;

    public Ranking(SlotProblem problem, Feasibility search, StartMask feasible, CancellationToken cancellation)
    {
        _problem = problem;
        _search = search;
        _feasible = feasible;
        _cancellation = cancellation;
        var available = new Dictionary<string, StartMask>(StringComparer.Ordinal);
        _missing = new PersonMarks(search.Grid.Count);
        _outsideCore = new PersonMarks(search.Grid.Count);
        _unverified = new PersonMarks(search.Grid.Count);
        foreach (var person in problem.Participants)
        {
            cancellation.ThrowIfCancellationRequested();
            var present = feasible.Copy();
            if (!person.IsRequired)
            {
                search.KeepAvailable(present, person);
                var away = feasible.Copy();
                away.Remove(present);
                _missing.Add(person.Id, away, person.Weight);
            }

            available[person.Id] = present;
            _unverified.Add(person.Id, person.CalendarVisible ? StartMask.Empty(search.Grid.Count) : present, 1);
            _outsideCore.Add(person.Id, OutsideCore(person, present), 1);
        }

        _burdens = new Burdens(problem, search, available);
        var weights = problem.Preferences.Weights;
        _reasons =
        [
            _outsideCore.AsReason(ScoreCode.OutsideCore, weights.OutsideCore),
            _missing.AsReason(ScoreCode.OptionalMissing, weights.OptionalMissing),
            .. new SideReasons(problem, search, available).All(),
            .. new PreferenceReasons(problem, search).All(),
            _unverified.AsReason(ScoreCode.Unverified, weights.Unverified),
            _burdens.AsReason(weights.Fairness),
        ];
    }

    /// <summary>The best so many slots.</summary>
    public IReadOnlyList<Slot> Best(int top) =>
    [
        .. _feasible.Indexes()
            .Select(index => (Index: index, Score: ScoreAt(index)))
            .OrderByDescending(start => start.Score).ThenBy(start => start.Index)
            .Take(top)
            .Select((start, place) => SlotAt(start.Index, start.Score, place + 1)),
    ];

    private decimal ScoreAt(int index)
    {
        _cancellation.ThrowIfCancellationRequested();
        return Full + _reasons.Sum(reason => reason.Points(index));
    }

    private Slot SlotAt(int index, decimal score, int rank)
    {
        var start = Instant.FromUnixTimeTicks(_search.Grid[index]);
        var end = start + Duration.FromMinutes(_problem.DurationMinutes);
        return new Slot
        {
            Rank = rank,
            Start = start,
            End = end,
            Local = [.. _problem.Participants.Select(p => (p.Party, p.Zone)).Distinct()
                .Select(side => new PartyTime(side.Party, side.Zone, start.InZone(side.Zone).ToOffsetDateTime(), end.InZone(side.Zone).ToOffsetDateTime()))],
            Score = score,
            Components = [.. _reasons.SelectMany(reason => reason.Tell(index))],
            MissingOptional = _missing.At(index),
            OutsideCore = _outsideCore.At(index),
            Unverified = _unverified.At(index),
            Burdens = _burdens.At(index),
        };
    }

    private StartMask OutsideCore(SlotParticipant person, StartMask present)
    {
        if (person.Core is null)
        {
            return StartMask.Empty(_search.Grid.Count);
        }

        var outside = present.Copy();
        outside.Remove(_search.InsideMask(_search.StretchesOf(_search.CoreTimeOf(person), withBreaks: true)));
        return outside;
    }
}

/// <summary>One policy of the ranking.</summary>
/// <param name="Points">What it gives a start, 0 or less: the sum of what <paramref name="Tell"/> tells.</param>
/// <param name="Tell">Its components of that start; none where it does not apply.</param>
internal sealed record Reason(Func<int, decimal> Points, Func<int, IEnumerable<ScoreComponent>> Tell)
{
    /// <summary>A policy that tells at most one component, and costs a start so much per unit.</summary>
    public static Reason Of(ScoreCode code, Func<int, decimal> cost, Func<int, ScoreComponent, ScoreComponent> detail) => new(
        index => -cost(index),
        index => cost(index) is > 0 and var points ? [detail(index, new ScoreComponent(code, -points))] : []);

    /// <summary>A share of a weight that is stated per hour, to the thousandth of a point.</summary>
    public static decimal PerHour(decimal weight, decimal minutes) => Math.Round(weight * minutes / 60, 3, MidpointRounding.AwayFromZero);
}

/// <summary>Which people something is true of, start by start.</summary>
internal sealed class PersonMarks(int count)
{
    private readonly List<(string Id, StartMask Starts)> _people = [];
    private readonly decimal[] _sums = new decimal[count];

    public void Add(string id, StartMask starts, decimal weight)
    {
        if (starts.IsEmpty)
        {
            return;
        }

        _people.Add((id, starts));
        foreach (var index in starts.Indexes())
        {
            _sums[index] += weight;
        }
    }

    /// <summary>The marked people's ids at this start, in the order of the participants.</summary>
    public IReadOnlyList<string> At(int index) => [.. _people.Where(p => p.Starts[index]).Select(p => p.Id)];

    public Reason AsReason(ScoreCode code, decimal weight) =>
        Reason.Of(code, index => weight * _sums[index], (index, component) => component with { Participants = At(index) });
}
