using NodaTime;

namespace MeetingHub.Slots;

/// <summary>The hard rules of one search besides people's working and busy time. The default constrains nothing.</summary>
public sealed record SlotConstraints
{
    /// <summary>Free of blocking busy time before the meeting; may lie outside working hours and the window. 0 … 1440, default 0.</summary>
    public int BufferBeforeMinutes { get; init => field = SlotProblem.InRange(value, 0, 1440, nameof(BufferBeforeMinutes)); }

    /// <summary>Free of blocking busy time after the meeting; may lie outside working hours and the window. 0 … 1440, default 0.</summary>
    public int BufferAfterMinutes { get; init => field = SlotProblem.InRange(value, 0, 1440, nameof(BufferAfterMinutes)); }

    /// <summary>Counted from <see cref="SlotProblem.Now"/>; a start exactly then is allowed. 0 … 525600 (a year), default 0.</summary>
    public int MinimumNoticeMinutes { get; init => field = SlotProblem.InRange(value, 0, 525_600, nameof(MinimumNoticeMinutes)); }

    /// <summary>Wall times that the meeting keeps to; null: none.</summary>
    public LocalBounds? LocalBounds { get; init; }

    /// <summary>At least so many optional participants are available. Default 0; more than there are is a search without an answer.</summary>
    public int MinimumOptional { get; init => field = SlotProblem.InRange(value, 0, int.MaxValue, nameof(MinimumOptional)); }

    /// <summary>Available optional × 100 ≥ this × number of optional. 0 … 100, default 0.</summary>
    public int MinimumOptionalPercent { get; init => field = SlotProblem.InRange(value, 0, 100, nameof(MinimumOptionalPercent)); }

    /// <summary>True (the default): a tentative entry blocks like a busy one.</summary>
    public bool TentativeBlocks { get; init; } = true;
}

/// <summary>
/// The start's wall time is not before <paramref name="Earliest"/>, and the END's wall date-time not after the START's local date at
/// <paramref name="Latest"/>. Either may be null: no such bound.
/// </summary>
public sealed record LocalBounds(BoundsScope Scope, WallTime? Earliest, WallTime? Latest);

/// <summary>Whose wall clock <see cref="LocalBounds"/> reads.</summary>
public enum BoundsScope
{
    /// <summary>The clock of <see cref="SlotProblem.OrganizerZone"/>.</summary>
    Organizer,

    /// <summary>The clock of every required participant.</summary>
    Everyone,
}

/// <summary>What ranks the feasible starts.</summary>
public sealed record Preferences
{
    /// <summary>Wall time in the organizer's zone; null: none is preferred.</summary>
    public WallTime? PreferredStart { get; init; }

    /// <summary>Dates in the organizer's zone; empty: none is preferred.</summary>
    public IReadOnlyList<LocalDate> PreferredDates { get; init; } = [];

    /// <summary>What earlier meetings of the series already cost each party; a party that is not named starts at 0, entries of one party add up.</summary>
    public IReadOnlyList<PartyBurden> History { get; init; } = [];

    /// <summary>How much each reason counts.</summary>
    public ScoreWeights Weights { get; init; } = new();
}

/// <summary>What meetings outside its good hours have cost a party so far, in minutes, older ones faded.</summary>
public sealed record PartyBurden(string Party, decimal Minutes)
{
    public decimal Minutes { get; init => field = NotNegative(value); } = NotNegative(Minutes);

    private static decimal NotNegative(decimal minutes) =>
        minutes >= 0 ? minutes : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A burden is not negative.");
}
