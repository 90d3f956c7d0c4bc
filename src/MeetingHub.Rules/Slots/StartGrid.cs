namespace MeetingHub.Slots;

/// <summary>
/// The starts on the grid for which the whole meeting has its dates in the window, numbered in order. Instants are ticks, as in <see cref="ZoneClock"/>.
/// </summary>
internal sealed class StartGrid
{
    private readonly Run[] _runs;
    private readonly long _step;
    private readonly double _stepsPerTick;

    /// <param name="clock">The organizer's.</param>
    /// <param name="firstDay">First local date of the window, in days since 1970-01-01.</param>
    /// <param name="lastDay">Last local date of the window, included.</param>
    public StartGrid(ZoneClock clock, int firstDay, int lastDay, int granularityMinutes, int durationMinutes)
    {
        Duration = durationMinutes * ZoneClock.TicksPerMinute;
        _step = granularityMinutes * ZoneClock.TicksPerMinute;
        _stepsPerTick = 1.0 / _step;
        var fromWall = firstDay * ZoneClock.TicksPerDay;
        var toWall = (lastDay + 1) * ZoneClock.TicksPerDay;
        var stretches = clock.Between(fromWall, toWall);
        var runs = new List<Run>();
        foreach (var (from, to) in WindowTimes(stretches, fromWall, toWall))
        {
            foreach (var stretch in stretches)
            {
                AddRun(runs, Math.Max(from, stretch.From), Math.Min(to - Duration + 1, stretch.To), stretch.Offset);
            }
        }

        _runs = [.. runs];
    }

    /// <summary>Number of starts.</summary>
    public int Count { get; private set; }

    /// <summary>Length of the meeting in ticks.</summary>
    public long Duration { get; }

    /// <summary>The start of this number.</summary>
    public long this[int index]
    {
        get
        {
            var run = _runs.Length - 1;
            while (_runs[run].Base > index)
            {
                run--;
            }

            return _runs[run].First + (index - _runs[run].Base) * _step;
        }
    }

    /// <summary>The number of the first start that is not before this moment; <see cref="Count"/> where there is none.</summary>
    public int AtOrAfter(long instant)
    {
        foreach (ref readonly var run in _runs.AsSpan())
        {
            if (instant <= run.Last)
            {
                return run.Base + (instant <= run.First ? 0 : StepsUp(instant - run.First));
            }
        }

        return Count;
    }

    /// <summary>The starts whose whole meeting lies in <c>[from, to)</c>, as numbers <c>[First, End)</c>.</summary>
    public (int First, int End) Inside(long from, long to) => (AtOrAfter(from), AtOrAfter(to - Duration + 1));

    /// <summary>The starts whose meeting, widened by the buffers, overlaps <c>[from, to)</c>, as numbers <c>[First, End)</c>.</summary>
    public (int First, int End) Overlapping(long from, long to, long bufferBefore, long bufferAfter) =>
        (AtOrAfter(from - Duration - bufferAfter + 1), AtOrAfter(to + bufferBefore));

    /// <summary>For each start, how many minutes of its meeting lie in these stretches, which do not overlap.</summary>
    public int[] OverlapMinutes(IReadOnlyList<Stretch> stretches)
    {
        var minutes = new int[Count];
        foreach (var (from, to) in stretches)
        {
            var (first, end) = Overlapping(from, to, 0, 0);
            for (var index = first; index < end; index++)
            {
                var start = this[index];
                minutes[index] += (int)((Math.Min(to, start + Duration) - Math.Max(from, start)) / ZoneClock.TicksPerMinute);
            }
        }

        return minutes;
    }

    /// <summary>The moments whose date is in the window: one stretch, or several where a clock change at midnight repeats a date.</summary>
    private static List<(long From, long To)> WindowTimes(ReadOnlySpan<ZoneClock.OffsetPeriod> stretches, long fromWall, long toWall)
    {
        var times = new List<(long From, long To)>();
        foreach (var stretch in stretches)
        {
            var from = Math.Max(stretch.From, fromWall - stretch.Offset);
            var to = Math.Min(stretch.To, toWall - stretch.Offset);
            if (from >= to)
            {
                continue;
            }

            if (times.Count > 0 && times[^1].To == from)
            {
                times[^1] = (times[^1].From, to);
            }
            else
            {
                times.Add((from, to));
            }
        }

        return times;
    }

    /// <summary>Numbers the starts in <c>[from, to)</c>, where one offset holds; joins them to the run before where the grid goes on evenly.</summary>
    private void AddRun(List<Run> runs, long from, long to, long offset)
    {
        var past = ((from + offset) % _step + _step) % _step;
        var first = past == 0 ? from : from + _step - past;
        if (first >= to)
        {
            return;
        }

        var count = (int)((to - first + _step - 1) / _step);
        if (runs.Count > 0 && runs[^1].Last + _step == first)
        {
            runs[^1] = runs[^1] with { Last = first + (count - 1) * _step };
        }
        else
        {
            runs.Add(new Run(first, first + (count - 1) * _step, Count));
        }

        Count += count;
    }

    /// <summary>
    /// How many steps reach a distance of at least one tick, rounded up. A multiplication, because a 64-bit division here is a fifth of the whole search;
    /// half a tick less keeps the quotient further from any whole number than doubles are inexact over the longest window.
    /// </summary>
    private int StepsUp(long distance) => (int)((distance - 0.5) * _stepsPerTick) + 1;

    /// <summary>Evenly spaced starts from first to last, the first of them numbered <paramref name="Base"/>.</summary>
    private readonly record struct Run(long First, long Last, int Base);
}
