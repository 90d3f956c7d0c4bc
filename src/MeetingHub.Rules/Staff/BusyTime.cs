using System.Runtime.InteropServices;
using NodaTime;

namespace MeetingHub.Staff;

/// <summary>
/// A calendar entry, half-open <c>[Start, End)</c>. Kept at the 100 ns that calendars send; finer parts widen the entry to the next such step.
/// A zero length is legal and blocks nothing.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BusyTime
{
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public BusyTime(Instant start, Instant end, BusyStatus status = BusyStatus.Busy)
    {
        if (end < start)
        {
            throw new ArgumentException($"A busy time cannot end at {end}, before its start at {start}.", nameof(end));
        }

        StartTicks = start.ToUnixTimeTicks();
        EndTicks = end.ToUnixTimeTicks();
        EndTicks += Instant.FromUnixTimeTicks(EndTicks) < end ? 1 : 0;
        Status = status;
    }

    private BusyTime(long startTicks, long endTicks, BusyStatus status) => (StartTicks, EndTicks, Status) = (startTicks, endTicks, status);

    public Instant Start => Instant.FromUnixTimeTicks(StartTicks);

    public Instant End => Instant.FromUnixTimeTicks(EndTicks);

    public BusyStatus Status { get; }

    internal long StartTicks { get; }

    internal long EndTicks { get; }

    /// <summary>An entry of ticks since 1970-01-01T00:00Z that are known to be in order.</summary>
    internal static BusyTime OfTicks(long start, long end, BusyStatus status) => new(ZoneClock.InCalendar(start), ZoneClock.InCalendar(end), status);

    /// <summary>True when the entry keeps a meeting out: busy and out of office always, tentative as the search says, the others never.</summary>
    public bool Blocks(bool tentativeBlocks) =>
        Status is BusyStatus.Busy or BusyStatus.OutOfOffice || (tentativeBlocks && Status == BusyStatus.Tentative);
}

/// <summary>The kinds of calendar entries that calendars know.</summary>
public enum BusyStatus
{
    Busy,

    /// <summary><c>oof</c>.</summary>
    OutOfOffice,
    Tentative,
    Free,
    WorkingElsewhere,
}
