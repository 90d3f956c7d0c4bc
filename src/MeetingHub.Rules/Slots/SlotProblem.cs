using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// One question: when can these people meet? Everything in it is readable and consistent in itself: what is not cannot be constructed.
/// Whether an answer exists is the search's business.
/// </summary>
public sealed record SlotProblem
{
    /// <summary>The longest window that may be asked for, in days.</summary>
    public const int LongestWindowDays = 400;

    /// <summary>No window begins earlier: every zone's clock still has dates around it.</summary>
    public static readonly LocalDate FirstDate = new(2, 1, 1);

    /// <summary>No window ends later.</summary>
    public static readonly LocalDate LastDate = new(9990, 12, 31);

    /// <summary>The grids that may be asked for, in minutes.</summary>
    public static IReadOnlyList<int> Granularities { get; } = [5, 10, 15, 20, 30, 60];

    /// <param name="window">Local dates in <paramref name="organizerZone"/>, both inclusive, at most <see cref="LongestWindowDays"/>: every minute of the meeting lies on one of them.</param>
    /// <param name="organizerZone">The zone of the window, of the grid, and of bounds on the organizer's clock.</param>
    /// <param name="durationMinutes">1 … 1440.</param>
    /// <param name="participants">At least one; ids are unique.</param>
    /// <param name="parties">Ids are unique; every party that a participant names is among them.</param>
    /// <exception cref="ArgumentException">The parts do not fit together.</exception>
    public SlotProblem(
        DateInterval window,
        DateTimeZone organizerZone,
        int durationMinutes,
        IEnumerable<SlotParticipant> participants,
        params IEnumerable<SlotParty> parties)
    {
        Window = window;
        OrganizerZone = organizerZone;
        DurationMinutes = durationMinutes;
        Parties = [.. parties];
        Participants = [.. participants];
        ArgumentOutOfRangeException.ThrowIfZero(Participants.Count, nameof(participants));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        RequireAll(Participants, p => ids.Add(p.Id), p => $"Two participants have the id \"{p.Id}\".");
        var known = new HashSet<string>(StringComparer.Ordinal);
        RequireAll(Parties, p => known.Add(p.Id), p => $"Two parties have the id \"{p.Id}\".");
        RequireAll(Participants, p => p.Party is null || known.Contains(p.Party), p => $"\"{p.Id}\" belongs to the unknown party \"{p.Party}\".");
    }

    /// <summary>Free text, echoed.</summary>
    public string? Id { get; init; }

    /// <summary>Free text, echoed.</summary>
    public string? Title { get; init; }

    /// <summary>Starts before this plus the notice are not feasible; null: no start is too early and the notice has no effect.</summary>
    public Instant? Now { get; init; }

    public DateTimeZone OrganizerZone { get; }

    public DateInterval Window
    {
        get;
        init => field = value.Length <= LongestWindowDays && value.Start >= FirstDate && value.End <= LastDate
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Window), value, $"At most {LongestWindowDays} days from {FirstDate} to {LastDate}.");
    }

    /// <summary>Length of the meeting.</summary>
    public int DurationMinutes { get; init => field = InRange(value, 1, 1440, nameof(DurationMinutes)); }

    /// <summary>A start is on the grid when its wall clock's minute in the organizer's zone is divisible by this and its seconds are 0. Default 15.</summary>
    public int GranularityMinutes
    {
        get;
        init => field = Granularities.Contains(value) ? value : throw new ArgumentOutOfRangeException(nameof(GranularityMinutes), value, "No such grid.");
    }

    = 15;

    /// <summary>Default: no buffer, no notice, no bounds, no quorum; tentative entries block.</summary>
    public SlotConstraints Constraints { get; init; } = new();

    /// <summary>True: required participants give up their breaks where the meeting needs it. Default false; the page's last resort, no member of the format.</summary>
    public bool ThroughBreaks { get; init; }

    /// <summary>The sides of the meeting, and pools of interpreters or rooms.</summary>
    public IReadOnlyList<SlotParty> Parties { get; }

    public IReadOnlyList<SlotParticipant> Participants { get; }

    /// <summary>Only ranks, never decides what is feasible.</summary>
    public Preferences Preferences { get; init; } = new();

    internal static int InRange(int value, int least, int most, string name) =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{least} to {most}.");

    private static void RequireAll<T>(IEnumerable<T> items, Func<T, bool> holds, Func<T, string> complaint)
    {
        foreach (var item in items.Where(item => !holds(item)))
        {
            throw new ArgumentException(complaint(item));
        }
    }
}

/// <summary>A side of the meeting, or a pool: at least so many of its participants are available, required ones counted.</summary>
public sealed record SlotParty(string Id, string? Name = null, int MinimumPresent = 0)
{
    public int MinimumPresent { get; } = SlotProblem.InRange(MinimumPresent, 0, int.MaxValue, nameof(MinimumPresent));
}
