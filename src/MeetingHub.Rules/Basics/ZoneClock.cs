using NodaTime;

namespace MeetingHub.Basics;

/// <summary>
/// One zone's wall clock as arithmetic: the zone's intervals are walked once, then every question is an addition. Instants are ticks (100 ns) since
/// 1970-01-01T00:00Z, wall times ticks since 1970-01-01T00:00 on the wall. Not for two threads at once.
/// </summary>
/// <remarks>
/// The rule for a wall time that a clock change skips or repeats: the start of anything is the first moment whose wall clock is not before it, the
/// end of anything follows the last moment whose wall clock is before it. So in a gap both are the change itself; in an overlap a start takes
/// the earlier pass and an end the later one.
/// </remarks>
internal sealed class ZoneClock(DateTimeZone zone)
{
    public const long TicksPerMinute = NodaConstants.TicksPerMinute;
    public const long TicksPerDay = NodaConstants.TicksPerDay;

    /// <summary>More than any two clocks on earth differ, a change included.</summary>
    private const long Margin = 3 * TicksPerDay;
    private const long Padding = 366 * TicksPerDay;
    private const long Never = long.MaxValue / 4;

    private static readonly long Earliest = Instant.MinValue.ToUnixTimeTicks();
    private static readonly long Latest = Instant.MaxValue.ToUnixTimeTicks();

    private OffsetPeriod[] _stretches = [];
    private long _from = Never;
    private long _to = -Never;
    private int _near;

    /// <summary>This moment, or the first or last one that the calendar has.</summary>
    public static long InCalendar(long instant) => Math.Clamp(instant, Earliest, Latest);

    /// <summary>The date on which a wall time lies, in days since 1970-01-01.</summary>
    public static int DayOf(long wall) => (int)(wall / TicksPerDay) - (wall % TicksPerDay < 0 ? 1 : 0);

    /// <summary>The moment at which something begins that the wall clock says begins then.</summary>
    public long StartOf(long wall)
    {
        Cover(wall);
        var at = _near;
        while (at > 0 && _stretches[at - 1].WallEnd > wall)
        {
            at--;
        }

        while (_stretches[at].WallEnd <= wall && at < _stretches.Length - 1)
        {
            at++;
        }

        _near = at;
        return Math.Max(_stretches[at].From, wall - _stretches[at].Offset);
    }

    /// <summary>The moment at which something ends that the wall clock says ends then.</summary>
    public long EndOf(long wall)
    {
        Cover(wall);
        var at = _near;
        while (at < _stretches.Length - 1 && _stretches[at + 1].WallStart < wall)
        {
            at++;
        }

        while (_stretches[at].WallStart >= wall && at > 0)
        {
            at--;
        }

        _near = at;
        return Math.Min(_stretches[at].To, wall - _stretches[at].Offset);
    }

    /// <summary>What the wall clock shows at a moment.</summary>
    public long WallAt(long instant)
    {
        Cover(instant);
        while (_stretches[_near].From > instant && _near > 0)
        {
            _near--;
        }

        while (_stretches[_near].To <= instant && _near < _stretches.Length - 1)
        {
            _near++;
        }

        return instant + _stretches[_near].Offset;
    }

    /// <summary>The stretches of one offset that touch the wall times from … to, in order.</summary>
    public ReadOnlySpan<OffsetPeriod> Between(long fromWall, long toWall)
    {
        Cover(fromWall);
        Cover(toWall);
        var first = Array.FindIndex(_stretches, s => s.To > fromWall - Margin);
        var last = Array.FindLastIndex(_stretches, s => s.From < toWall + Margin);
        return _stretches.AsSpan(first, last - first + 1);
    }

    private void Cover(long time)
    {
        if (time - Margin >= _from && time + Margin <= _to)
        {
            return;
        }

        _from = Math.Min(_from, time - Margin - Padding);
        _to = Math.Max(_to, time + Margin + Padding);
        var stretches = new List<OffsetPeriod>();
        for (var at = _from; ;)
        {
            var interval = zone.GetZoneInterval(Instant.FromUnixTimeTicks(InCalendar(at)));
            var to = interval.HasEnd ? interval.End.ToUnixTimeTicks() : Never;
            stretches.Add(new OffsetPeriod(interval.HasStart ? interval.Start.ToUnixTimeTicks() : -Never, to, interval.WallOffset.Ticks));
            if (!interval.HasEnd || to > _to)
            {
                break;
            }

            at = to;
        }

        _stretches = [.. stretches];
        _near = 0;
    }

    /// <summary>Time <c>[From, To)</c> during which the clock keeps one offset from UTC.</summary>
    public readonly record struct OffsetPeriod(long From, long To, long Offset)
    {
        public long WallStart => From + Offset;

        public long WallEnd => To + Offset;
    }
}
