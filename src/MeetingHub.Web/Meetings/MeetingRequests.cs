using MeetingHub.Meetings;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>A new meeting.</summary>
public sealed record DraftRequest(MeetingPlan Plan, IReadOnlyList<GovernmentId> Partners, string? Reference = null);

/// <summary>A time to fix.</summary>
public sealed record ScheduleRequest(Instant Start, Conference Conference, Instant? AsOf = null);

/// <summary>A meeting that took place; without times at the one that was fixed.</summary>
public sealed record MarkHeldRequest(Instant? Start = null, Instant? End = null, Instant? AsOf = null);

/// <summary>Another time for a meeting that is fixed; its length follows from its agenda.</summary>
public sealed record MoveRequest(Instant Start);

/// <summary>The next meeting of a series.</summary>
/// <param name="Years">1: yearly; 2: every other year.</param>
/// <param name="Reference">The caller's own name for it; may be left out.</param>
public sealed record NextRequest(int Years = 1, string? Reference = null);

/// <summary>Why a meeting will not take place.</summary>
/// <param name="Reason">As the house keeps it.</param>
/// <param name="Told">As recipients read it, by language; left out it is not told.</param>
public sealed record CancelRequest(string Reason, LocalText? Told = null);

/// <summary>Why a meeting is put off, and between which dates a new time is sought.</summary>
/// <inheritdoc cref="CancelRequest" path="/param"/>
public sealed record PostponeRequest(string Reason, DateInterval Window, LocalText? Told = null);

/// <summary>The times that were found.</summary>
/// <param name="FeasibleStarts">How many starts work in all.</param>
public sealed record TimesView(int FeasibleStarts, IReadOnlyList<SlotView> Slots, Explanation? Explanation)
{
    public static TimesView Of(FoundTimes found) => new(
        found.Result.Starts.Count,
        [.. found.Result.Slots.Select(s => new SlotView(
            s.Rank, s.Start, s.End, s.Score, s.Components, [.. s.Local.Where(l => l.Party is not null).DistinctBy(l => l.Party).Select(l => new SideTimeView(l.Party!, l.Start, l.End))]))],
        found.Result.Explanation);
}

/// <summary>One slot with each side's local time.</summary>
public sealed record SlotView(int Rank, Instant Start, Instant End, decimal Score, IReadOnlyList<ScoreComponent> Reasons, IReadOnlyList<SideTimeView> Local);

/// <summary>A slot on one side's clock.</summary>
public sealed record SideTimeView(string Government, OffsetDateTime Start, OffsetDateTime End);
