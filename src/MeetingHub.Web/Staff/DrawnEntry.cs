using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Web.Staff;

/// <summary>A busy time that was drawn into the week of a search.</summary>
public sealed class DrawnEntry
{
    /// <summary>The address of whoever is busy.</summary>
    public string? Person { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public BusyStatus Status { get; set; } = BusyStatus.Busy;

    /// <summary>From when to when; null where that cannot be read. Which comes first is the rules' to say.</summary>
    public (Instant Start, Instant End)? ToTime() =>
        KeptDates.InstantOf(Start) is { } start && KeptDates.InstantOf(End) is { } end ? (start, end) : null;
}
