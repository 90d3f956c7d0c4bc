using System.Runtime.InteropServices;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>One person of a search: when he works, when he is busy, whether he has to be there.</summary>
public sealed record SlotParticipant
{
    private readonly BusyTime[] _busy = [];

    /// <param name="id">Unique in the search.</param>
    /// <param name="zone">Where his working hours are read.</param>
    /// <param name="hours">His work profile; participants who share the same object share its work in the search.</param>
    public SlotParticipant(string id, DateTimeZone zone, WeeklyHours hours)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(hours);
        Id = id;
        Zone = zone;
        Hours = hours;
    }

    public string Id { get; }

    public DateTimeZone Zone { get; }

    public WeeklyHours Hours { get; }

    /// <summary>Echoed.</summary>
    public string? Name { get; init; }

    /// <summary>Echoed.</summary>
    public string? Email { get; init; }

    /// <summary>Echoed.</summary>
    public string? Role { get; init; }

    /// <summary>Id of a party of the search; null: of none.</summary>
    public string? Party { get; init; }

    public Attendance Attendance { get; init; } = Attendance.Required;

    /// <summary>Preferred hours, which only rank; null: all working hours are as good.</summary>
    public WeeklyHours? Core { get; init; }

    /// <summary>Days off and make-up working days; null: every week is alike.</summary>
    public HolidayCalendar? Holidays { get; init; }

    /// <summary>Single days that are otherwise than profile and calendar say; of two for one date the later one counts.</summary>
    public IReadOnlyList<DayOverride> DayOverrides { get; init; } = [];

    /// <summary>In any order; duplicates and overlaps are free.</summary>
    public IReadOnlyList<BusyTime> Busy { get => _busy; init => _busy = [.. value]; }

    /// <summary>False: the calendar cannot be read. He counts as free as far as known, and slots say so.</summary>
    public bool CalendarVisible { get; init; } = true;

    /// <summary>Importance of an optional participant, from 0; default 1. Only ranks.</summary>
    public decimal Weight
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Weight), value, "A weight is not negative.");
    }

    = 1;

    /// <summary>True for a participant without whom the meeting does not take place.</summary>
    public bool IsRequired => Attendance == Attendance.Required;

    internal ReadOnlySpan<BusyTime> BusyTimes => _busy;
}

/// <summary>Whether a meeting can do without a participant.</summary>
public enum Attendance
{
    Required,
    Optional,
}

/// <summary>Other working time on one date: shifts of its own (none = off), or the shifts of a weekday. It wins over the calendar.</summary>
public sealed record DayOverride
{
    private DayOverride(LocalDate date) => Date = date;

    public LocalDate Date { get; }

    /// <summary>The shifts of that date; null where <see cref="As"/> names a weekday.</summary>
    public IReadOnlyList<Shift>? Shifts => OwnShifts;

    /// <summary>The weekday whose shifts apply; null where <see cref="Shifts"/> tells them.</summary>
    public IsoDayOfWeek? As { get; private init; }

    internal Shift[]? OwnShifts { get; private init; }

    /// <summary>No working time on this date.</summary>
    public static DayOverride Off(LocalDate date) => Working(date);

    /// <summary>Exactly these shifts on this date.</summary>
    public static DayOverride Working(LocalDate date, params IEnumerable<Shift> shifts) => new(date) { OwnShifts = [.. shifts] };

    /// <summary>The shifts of another weekday on this date.</summary>
    public static DayOverride WorkingAs(LocalDate date, IsoDayOfWeek day) => new(date) { As = day };
}

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
