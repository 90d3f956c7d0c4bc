using NodaTime;

namespace MeetingHub.Governments;

/// <summary>
/// Which shifts are worked on which weekday: an office's hours, a person's work profile. Several shifts on one day are worked together (their
/// union). Equal when every weekday has the same shifts in the same order.
/// </summary>
public sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    private readonly Shift[][] _byDay;

    private WeeklyHours(Shift[][] byDay) => _byDay = byDay;

    /// <summary>Around the clock on every day; no holiday takes any of it.</summary>
    public static WeeklyHours Always { get; } =
        new([.. Enumerable.Repeat<Shift[]>([new Shift(new WallTime(0), WallTime.EndOfDay)], 7)]);

    /// <summary>No working time at all.</summary>
    public static WeeklyHours None { get; } = Of();

    /// <summary>True only for <see cref="Always"/> itself; 00:00–24:00 on seven days is no <see cref="Always"/>, because holidays still apply.</summary>
    public bool IsAlways => ReferenceEquals(this, Always);

    /// <summary>True when no weekday has a shift.</summary>
    public bool IsEmpty => _byDay.All(shifts => shifts.Length == 0);

    /// <summary>The shifts that start on this weekday, in the order given.</summary>
    public IReadOnlyList<Shift> this[IsoDayOfWeek day] => ShiftsOf(day);

    /// <summary>Hours from shifts and the weekdays on which they start.</summary>
    public static WeeklyHours Of(params IEnumerable<(IEnumerable<IsoDayOfWeek> Days, Shift Shift)> shifts)
    {
        var byDay = Enumerable.Range(0, 7).Select(_ => new List<Shift>()).ToArray();
        foreach (var (days, shift) in shifts)
        {
            foreach (var day in days.Distinct())
            {
                byDay[IndexOf(day)].Add(shift);
            }
        }

        return new WeeklyHours([.. byDay.Select(day => day.ToArray())]);
    }

    /// <summary>The same shifts on Monday, Tuesday, Wednesday, Thursday and Friday.</summary>
    public static WeeklyHours MondayToFriday(params IEnumerable<Shift> shifts) => Of(shifts.Select(shift => (WorkingWeek, shift)));

    public bool Equals(WeeklyHours? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsAlways == other.IsAlways && _byDay.Zip(other._byDay).All(pair => pair.First.SequenceEqual(pair.Second)));

    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    public override int GetHashCode() =>
        _byDay.SelectMany(shifts => shifts).Aggregate(IsAlways ? 1 : 0, (hash, shift) => HashCode.Combine(hash, shift));

    internal Shift[] ShiftsOf(IsoDayOfWeek day) => _byDay[IndexOf(day)];

    private static readonly IEnumerable<IsoDayOfWeek> WorkingWeek =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    private static int IndexOf(IsoDayOfWeek day) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? (int)day - 1
            : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week.");
}
