using MeetingHub.Governments;
using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>One person of a search: when they work, when they are busy, whether they have to be there.</summary>
public sealed record SlotParticipant
{
    private readonly BusyTime[] _busy = [];

    /// <param name="id">Unique in the search.</param>
    /// <param name="zone">Where their working hours are read.</param>
    /// <param name="hours">Their work profile; participants who share the same object share its work in the search.</param>
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

    /// <summary>False: the calendar cannot be read. They count as free as far as known, and slots say so.</summary>
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
