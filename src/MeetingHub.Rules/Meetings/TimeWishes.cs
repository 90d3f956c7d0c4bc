using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>What a coordinator asks of one search besides what the meeting's plan says. The default asks for nothing more.</summary>
public sealed record TimeWishes
{
    public static TimeWishes None { get; } = new();

    /// <summary>Another first day than the plan's, in the host's zone; null: the plan's.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Another last day than the plan's, in the host's zone; null: the plan's.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Another length than the plan's, 1 … 1440: to see what a shorter agenda would open. Null: the plan's.</summary>
    public int? DurationMinutes { get; init; }

    /// <summary>Buffers, notice, bounds, quorums, and whether tentative entries block.</summary>
    public SlotConstraints Constraints { get; init; } = new();

    /// <summary>What only ranks.</summary>
    public Preferences Preferences { get; init; } = new();

    /// <summary>Who has to be there, by id of the search; everybody else may be missing. Null: as the delegations say.</summary>
    public IReadOnlySet<string>? Required { get; init; }

    /// <summary>True: required people may be asked to give up part of their lunch.</summary>
    public bool ThroughBreaks { get; init; }

    /// <summary>The dates of the search, or why they are none.</summary>
    public (DateInterval? Window, Refusal? Refusal) Within(DateInterval planned)
    {
        var (from, to) = (From ?? planned.Start, To ?? planned.End);
        if (to < from)
        {
            return (null, new Refusal("meeting.windowReversed", "The last day is before the first.", "/to"));
        }

        var window = new DateInterval(from, to);
        return window.Length > SlotProblem.LongestWindowDays
            ? (null, new Refusal("meeting.windowTooLong", $"The dates span {window.Length} days; {SlotProblem.LongestWindowDays} is the most.", "/to"))
            : (window, null);
    }
}
