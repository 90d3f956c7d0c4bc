namespace MeetingHub.Governments;

/// <summary>
/// A stretch of working time that belongs to the date on which it starts. An end that is not after the start is on the next day (night
/// shift). Break time is not working time; a break cuts only its own shift.
/// </summary>
public sealed record Shift
{
    private readonly int[] _edges;

    /// <exception cref="ArgumentException">The shift is empty (see <see cref="IsEmpty"/>), or a break does not lie inside it.</exception>
    public Shift(WallTime start, WallTime end, params IEnumerable<Break> breaks)
    {
        if (IsEmpty(start, end))
        {
            throw new ArgumentException($"A shift from {start} to {end} is empty.", nameof(end));
        }

        Start = start;
        End = end;
        Breaks = [.. breaks];
        if (Breaks.FirstOrDefault(b => !HasRoomFor(start, end, b)) is { } outside)
        {
            throw new ArgumentException($"The break {outside.Start}–{outside.End} does not lie inside the shift {start}–{end}.", nameof(breaks));
        }

        _edges = EdgesOf();
    }

    public WallTime Start { get; }

    /// <summary>On the next day where it is not after <see cref="Start"/>.</summary>
    public WallTime End { get; }

    /// <summary>In the order given; a break whose time is before <see cref="Start"/> is on the next day.</summary>
    public IReadOnlyList<Break> Breaks { get; }

    /// <summary>True for a shift that ends on the day after it starts.</summary>
    public bool CrossesMidnight => End <= Start;

    /// <summary>A shift as <c>Shift.Of("09:00", "18:00", ("12:00", "13:00"))</c> writes it: data of the house itself.</summary>
    public static Shift Of(string start, string end, params IEnumerable<(string Start, string End)> breaks) =>
        new(WallTime.Parse(start), WallTime.Parse(end), breaks.Select(b => new Break(WallTime.Parse(b.Start), WallTime.Parse(b.End))));

    /// <summary>True for times that make no shift: equal ones, and a start at 24:00.</summary>
    public static bool IsEmpty(WallTime start, WallTime end) => start == end || start == WallTime.EndOfDay;

    /// <summary>True when the break has a length and lies inside a shift of these times.</summary>
    public static bool HasRoomFor(WallTime start, WallTime end, Break pause)
    {
        var night = end <= start;
        var from = MinuteOf(pause.Start, nextDay: night && pause.Start < start);
        var to = MinuteOf(pause.End, nextDay: night && pause.End < start);
        return start.MinuteOfDay <= from && from < to && to <= MinuteOf(end, nextDay: night);
    }

    /// <summary>
    /// Where working time begins and ends, in minutes after 00:00 of the shift's own date (past 1440 on the next): start, begin and end of each
    /// break in order, overlapping breaks joined, end.
    /// </summary>
    internal ReadOnlySpan<int> Edges => _edges;

    public bool Equals(Shift? other) =>
        other is not null && Start == other.Start && End == other.End && Breaks.SequenceEqual(other.Breaks);

    public override int GetHashCode() => HashCode.Combine(Start, End, Breaks.Count);

    private int[] EdgesOf()
    {
        var edges = new List<int> { Start.MinuteOfDay };
        foreach (var (from, to) in Breaks.Select(b => (From: MinuteOf(b.Start, b.Start < Start), To: MinuteOf(b.End, b.End < Start))).OrderBy(b => b.From))
        {
            if (edges.Count > 1 && from <= edges[^1])
            {
                edges[^1] = Math.Max(edges[^1], to);
            }
            else
            {
                edges.AddRange([from, to]);
            }
        }

        edges.Add(MinuteOf(End, CrossesMidnight));
        return [.. edges];
    }

    private static int MinuteOf(WallTime time, bool nextDay) => time.MinuteOfDay + (nextDay ? 24 * 60 : 0);
}

/// <summary>Time inside a shift that is no working time: lunch.</summary>
public sealed record Break(WallTime Start, WallTime End);
