using NodaTime;

namespace MeetingHub.Slots;

/// <summary>The answer to a <see cref="SlotProblem"/>: every start that works, the best of them as slots, or why there is none.</summary>
/// <param name="Starts">Every feasible start, ascending.</param>
/// <param name="Slots">The best of them, by score, then start.</param>
/// <param name="Explanation">Only where there is no start.</param>
public sealed record SlotSearchResult(IReadOnlyList<Instant> Starts, IReadOnlyList<Slot> Slots, Explanation? Explanation)
{
    /// <summary>True when at least one start works.</summary>
    public bool IsFound => Starts.Count > 0;
}

/// <summary>A time that works, with each side's local time, its score and the reasons.</summary>
public sealed record Slot
{
    /// <summary>1 for the best.</summary>
    public required int Rank { get; init; }

    public required Instant Start { get; init; }

    public required Instant End { get; init; }

    /// <summary>One per party and zone, in the order of the participants.</summary>
    public required IReadOnlyList<PartyTime> Local { get; init; }

    /// <summary>100 and the sum of the components' points, exactly.</summary>
    public required decimal Score { get; init; }

    /// <summary>Every reason that applies, also those of 0 points that are worth telling (fairness).</summary>
    public required IReadOnlyList<ScoreComponent> Components { get; init; }

    /// <summary>Ids of the optional participants who are not available.</summary>
    public required IReadOnlyList<string> MissingOptional { get; init; }

    /// <summary>Ids of the available participants whose core hours do not hold the whole meeting.</summary>
    public required IReadOnlyList<string> OutsideCore { get; init; }

    /// <summary>Ids of the available participants whose calendar cannot be read.</summary>
    public required IReadOnlyList<string> Unverified { get; init; }

    /// <summary>What this meeting alone costs each party: minutes outside the good hours of its hardest-hit member. See <see cref="SeriesBurden"/>.</summary>
    public required IReadOnlyList<PartyBurden> Burdens { get; init; }
}

/// <summary>A slot on one side's clock.</summary>
/// <param name="Party">Id; null for participants of no party.</param>
public sealed record PartyTime(string? Party, DateTimeZone Zone, OffsetDateTime Start, OffsetDateTime End);

/// <summary>One reason for a slot's score.</summary>
/// <param name="Points">0 or less.</param>
public sealed record ScoreComponent(ScoreCode Code, decimal Points)
{
    /// <summary>Whom it is about; empty where it is about nobody in particular.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Which side it is about: the one with the largest burden, the one before its holiday; null where it is about none.</summary>
    public string? Party { get; init; }

    /// <summary>Distance or burden in minutes, where the reason has one.</summary>
    public int? Minutes { get; init; }

    /// <summary>Distance in days, where the reason has one.</summary>
    public int? Days { get; init; }
}

/// <summary>The reasons that a score knows. In JSON camelCase: <c>outsideCore</c>.</summary>
public enum ScoreCode
{
    OutsideCore,
    OptionalMissing,
    LunchEdge,
    DayEdge,
    HolidayEdge,
    WeekEdge,
    PreferredTime,
    PreferredDate,
    Earliness,
    Provisional,
    Unverified,
    Fairness,
}

/// <summary>Why no start works, and what would open one.</summary>
public sealed record Explanation
{
    /// <summary>Starts that pass window, grid, notice and bounds.</summary>
    public required int Candidates { get; init; }

    /// <summary>The fewest required participants that are missing at any candidate; 0 where a quorum alone fails, or where there is no candidate.</summary>
    public required int MinimumBlockers { get; init; }

    /// <summary>Every distinct set of that size, as sorted ids, in sorted order, at most 20.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> BlockerSets { get; init; }

    /// <summary>For each of the sets a candidate that only they miss, within their usual hours where there is one, and what keeps each of them.</summary>
    public required IReadOnlyList<BestCandidate> BestCandidates { get; init; }

    public required SingleRelaxations SingleRelaxations { get; init; }

    /// <summary>The starts that shortened lunches would open, the shortest intrusion first; empty where lunch is not what stands in the way.</summary>
    public required IReadOnlyList<LunchRelaxation> LunchRelaxations { get; init; }
}

/// <summary>A candidate that only the people of one blocker set miss.</summary>
public sealed record BestCandidate(Instant Start, IReadOnlyList<Blocker> Blockers);

/// <summary>A required participant who misses a candidate, with every reason.</summary>
public sealed record Blocker(string Participant, IReadOnlyList<BlockReason> Reasons);

/// <summary>What keeps a participant from a candidate.</summary>
public enum BlockReason
{
    /// <summary>A blocking entry overlaps the meeting itself.</summary>
    Busy,

    /// <summary>Part of the meeting is outside their shifts.</summary>
    OutsideHours,

    /// <summary>Part of the meeting is in a break of their shift.</summary>
    Break,

    /// <summary>A holiday or a day off of their own takes the shifts that would have held it.</summary>
    Holiday,

    /// <summary>A blocking entry overlaps only the buffer before or after.</summary>
    Buffer,
}

/// <summary>What each single relaxation would give.</summary>
/// <param name="WithoutBuffers">Feasible starts without both buffers.</param>
/// <param name="WithoutNotice">Feasible starts without the minimum notice; none is in the past.</param>
/// <param name="WithoutLocalBounds">Feasible starts without the wall-clock bounds.</param>
/// <param name="WithoutQuorum">Feasible starts without the optional quorums and every party's minimum.</param>
/// <param name="MaxDurationMinutes">The largest multiple of the grid below the duration that has a feasible start; 0 if none.</param>
/// <param name="NextStartAfterWindow">The first feasible start if the window's end moved by up to 31 days; null if none.</param>
public sealed record SingleRelaxations(
    int WithoutBuffers,
    int WithoutNotice,
    int WithoutLocalBounds,
    int WithoutQuorum,
    int MaxDurationMinutes,
    Instant? NextStartAfterWindow);

/// <summary>A start that works if some people give up part of their break: "runs 30 minutes into lunch in Jinan".</summary>
/// <param name="Minutes">The longest intrusion that any of them bears.</param>
public sealed record LunchRelaxation(Instant Start, int Minutes, IReadOnlyList<LunchIntrusion> Intrusions);

/// <summary>How far a start runs into the breaks of one party in one zone.</summary>
/// <param name="Party">Id; null for participants of no party.</param>
public sealed record LunchIntrusion(string? Party, DateTimeZone Zone, int Minutes, IReadOnlyList<string> Participants);
