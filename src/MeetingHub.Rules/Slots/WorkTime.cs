using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// Turns one work profile (hours, zone, calendar, single days) into stretches of working time on the time line. Instants are ticks, as in
/// <see cref="ZoneClock"/>.
/// </summary>
/// <param name="clock">The profile's zone.</param>
/// <param name="calendar">The calendar's word on each day; null: every week is alike.</param>
/// <param name="overrides">Single days that are otherwise; null: none.</param>
internal sealed class WorkTime(WeeklyHours hours, ZoneClock clock, CalendarDays? calendar, IReadOnlyDictionary<int, DayOverride>? overrides)
{
    /// <summary>The working time of one participant as the rules have it.</summary>
    public static WorkTime Of(SlotParticipant participant, ZoneClock clock, CalendarDays? calendar)
    {
        var overrides = participant.DayOverrides.Count == 0 ? null : new Dictionary<int, DayOverride>();
        foreach (var day in participant.DayOverrides)
        {
            overrides![Days.Number(day.Date)] = day;
        }

        return new WorkTime(participant.Hours, clock, calendar, overrides);
    }

    /// <summary>The shifts that start on this day: the override's, else the calendar's, else the weekday's.</summary>
    public ReadOnlySpan<Shift> ShiftsOn(int day)
    {
        if (overrides is not null && overrides.TryGetValue(day, out var other))
        {
            return other.OwnShifts ?? hours.ShiftsOf(other.As!.Value);
        }

        var word = calendar?[day] ?? default;
        return word.As != IsoDayOfWeek.None ? hours.ShiftsOf(word.As)
            : word.IsHoliday && !hours.IsAlways ? default
            : hours.ShiftsOf(Days.Weekday(day));
    }

    /// <summary>
    /// Fills the list with the working time of shifts that start on these days (both included), ascending, without overlaps, touching stretches
    /// joined.
    /// </summary>
    /// <param name="withBreaks">False: as if nobody took a break.</param>
    public void Fill(List<Stretch> stretches, int firstDay, int lastDay, bool withBreaks = true)
    {
        stretches.Clear();
        var sorted = true;
        for (var day = firstDay; day <= lastDay; day++)
        {
            var midnight = day * ZoneClock.TicksPerDay;
            foreach (var shift in ShiftsOn(day))
            {
                sorted &= AddShift(stretches, midnight, shift.Edges, withBreaks);
            }
        }

        if (!sorted)
        {
            Stretch.Normalize(stretches);
        }
    }

    /// <summary>Adds a shift's stretches; false when they do not simply follow the ones before.</summary>
    private bool AddShift(List<Stretch> stretches, long midnight, ReadOnlySpan<int> edges, bool withBreaks)
    {
        var follows = true;
        for (var edge = 0; edge < edges.Length; edge += 2)
        {
            if (!withBreaks && edge > 0)
            {
                break;
            }

            var lastEdge = withBreaks ? edge + 1 : edges.Length - 1;
            var start = midnight + edges[edge] * ZoneClock.TicksPerMinute;
            var end = midnight + edges[lastEdge] * ZoneClock.TicksPerMinute;
            // A break's end is an end, its start a start: at a clock change it takes as much as it can.
            var from = edge == 0 ? clock.StartOf(start) : clock.EndOf(start);
            var to = lastEdge == edges.Length - 1 ? clock.EndOf(end) : clock.StartOf(end);
            if (from >= to)
            {
                continue;
            }

            if (stretches.Count > 0 && from <= stretches[^1].To)
            {
                if (from < stretches[^1].From)
                {
                    stretches.Add(new Stretch(from, to));
                    follows = false;
                    continue;
                }

                stretches[^1] = stretches[^1] with { To = Math.Max(stretches[^1].To, to) };
                continue;
            }

            stretches.Add(new Stretch(from, to));
        }

        return follows;
    }
}

/// <summary>A stretch of time <c>[From, To)</c>, in ticks.</summary>
internal readonly record struct Stretch(long From, long To)
{
    /// <summary>Sorts stretches and joins those that overlap or touch.</summary>
    public static void Normalize(List<Stretch> stretches)
    {
        stretches.Sort((a, b) => a.From.CompareTo(b.From));
        var kept = 0;
        for (var next = 1; next < stretches.Count; next++)
        {
            if (stretches[next].From <= stretches[kept].To)
            {
                stretches[kept] = stretches[kept] with { To = Math.Max(stretches[kept].To, stretches[next].To) };
            }
            else
            {
                stretches[++kept] = stretches[next];
            }
        }

        if (stretches.Count > 0)
        {
            stretches.RemoveRange(kept + 1, stretches.Count - kept - 1);
        }
    }

    /// <summary>What is left of ascending stretches when other ascending stretches are taken out.</summary>
    public static List<Stretch> Without(IReadOnlyList<Stretch> stretches, IReadOnlyList<Stretch> taken)
    {
        var left = new List<Stretch>();
        var first = 0;
        foreach (var (from, to) in stretches)
        {
            while (first < taken.Count && taken[first].To <= from)
            {
                first++;
            }

            var at = from;
            for (var next = first; next < taken.Count && taken[next].From < to; next++)
            {
                if (taken[next].From > at)
                {
                    left.Add(new Stretch(at, taken[next].From));
                }

                at = Math.Max(at, taken[next].To);
            }

            if (at < to)
            {
                left.Add(new Stretch(at, to));
            }
        }

        return left;
    }
}

/// <summary>One calendar's word on a range of days, asked once for each.</summary>
internal sealed class CalendarDays
{
    private readonly int _first;
    private readonly DayRule[] _days;

    public CalendarDays(HolidayCalendar calendar, int firstDay, int lastDay)
    {
        _first = firstDay;
        _days = new DayRule[lastDay - firstDay + 1];
        for (var day = firstDay; day <= lastDay; day++)
        {
            _days[day - firstDay] = calendar[Days.Date(day)];
        }
    }

    /// <summary>An ordinary day outside the range.</summary>
    public DayRule this[int day] => day >= _first && day - _first < _days.Length ? _days[day - _first] : default;
}
