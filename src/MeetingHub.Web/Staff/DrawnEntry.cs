using MeetingHub.Slots;
using NodaTime;
using NodaTime.Text;

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
        InstantPattern.ExtendedIso.Parse(Start ?? "") is { Success: true, Value: var start } && InstantPattern.ExtendedIso.Parse(End ?? "") is { Success: true, Value: var end }
            ? (start, end)
            : null;
}
