using MeetingHub.Calendars;
using MeetingHub.Slots;
using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Web.Slots;

/// <summary>A side's day, or the day of one of its people who has entries of their own in it.</summary>
/// <param name="Person">Null for the side as a whole.</param>
/// <param name="Status">What its calendar says of its own date in the middle of the day.</param>
/// <param name="Cells">From left to right; together as wide as the day.</param>
public sealed record GridLane(GridSide Side, SlotParticipant? Person, DayStatus Status, IReadOnlyList<LaneCell> Cells)
{
    // More people than these of one side and day are shown in the side's own lane, by name.
    private const int MostPeople = 6;

    /// <summary>The widest cell: what is said of the whole day stands there.</summary>
    public LaneCell Widest => Cells.MaxBy(cell => cell.Steps)!;

    /// <summary>The side's own lane, then those of its people who have entries that day, the ones who have to be there first.</summary>
    internal static IEnumerable<GridLane> Of(
        GridSide side, IReadOnlyList<(SlotParticipant Person, Timetable Times)> members, bool tentativeBlocks, Instant begin, int steps)
    {
        var day = new Interval(begin, begin + WeekGrid.Step * steps);
        var own = members
            .Where(m => m.Person.Id != side.Party && m.Times.Busy.Any(b => b.Blocks(tentativeBlocks: true) && b.Start < day.End && b.End > day.Start))
            .OrderBy(m => !m.Person.IsRequired)
            .Take(MostPeople)
            .ToList();
        return own.Select(m => LaneOf(side, m.Person, [m], tentativeBlocks, begin, steps))
            .Prepend(LaneOf(side, null, [.. members.Except(own)], tentativeBlocks, begin, steps));
    }

    private static GridLane LaneOf(
        GridSide side, SlotParticipant? person, IReadOnlyList<(SlotParticipant Person, Timetable Times)> members, bool tentativeBlocks, Instant begin, int steps)
    {
        (LaneState, People) At(int step)
        {
            var (from, to) = (begin + WeekGrid.Step * step, begin + WeekGrid.Step * (step + 1));
            var entries = members.SelectMany(m => m.Times.Busy.Where(b => b.Start < to && b.End > from).Select(b => (m.Person, b.Status))).ToList();
            var busy = entries.Where(e => e.Status is BusyStatus.Busy or BusyStatus.OutOfOffice).Select(e => e.Person.Id).Distinct().ToList();
            var tentative = entries.Where(e => e.Status == BusyStatus.Tentative).Select(e => e.Person.Id).Distinct().ToList();
            return members.All(m => !Holds(m.Times.Working, from, to))
                    ? (members.Any(m => Touches(m.Times.Breaks, from, to)) ? LaneState.Break : LaneState.Closed, People.Nobody)
                : busy.Count > 0 ? (LaneState.Busy, new People(busy))
                : tentative.Count > 0 ? (tentativeBlocks ? LaneState.Tentative : LaneState.Working, new People(tentative))
                : (LaneState.Working, People.Nobody);
        }

        var at = 0;
        var cells = new List<LaneCell>();
        foreach (var ((state, people), length) in Runs.Of(steps, At))
        {
            var (from, to) = (begin + WeekGrid.Step * at, begin + WeekGrid.Step * (at + length));
            cells.Add(new LaneCell(state, length, from.InZone(side.Zone).TimeOfDay, to.InZone(side.Zone).TimeOfDay, people.Ids));
            at += length;
        }

        return new GridLane(side, person, side.Calendar.On((begin + WeekGrid.Step * (steps / 2)).InZone(side.Zone).Date), cells);
    }

    private static bool Holds(IReadOnlyList<Interval> stretches, Instant from, Instant to) => stretches.Any(s => s.Start <= from && to <= s.End);

    private static bool Touches(IReadOnlyList<Interval> stretches, Instant from, Instant to) => stretches.Any(s => s.Start < to && from < s.End);

    /// <summary>People of one step; equal when they are the same.</summary>
    private sealed record People(IReadOnlyList<string> Ids)
    {
        public static People Nobody { get; } = new([]);

        public bool Equals(People? other) => other is not null && Ids.SequenceEqual(other.Ids);

        public override int GetHashCode() => Ids.Count;
    }
}

/// <summary>A stretch of a side's day.</summary>
/// <param name="From">On the side's own clock.</param>
/// <param name="To">On the side's own clock.</param>
/// <param name="People">Who is taken; ids of the search.</param>
public sealed record LaneCell(LaneState State, int Steps, LocalTime From, LocalTime To, IReadOnlyList<string> People);

/// <summary>What a side does at a time.</summary>
public enum LaneState
{
    Closed,
    Working,
    Break,

    /// <summary>Somebody of it is taken.</summary>
    Busy,

    /// <summary>Somebody of it may be taken, and the search counts that as taken.</summary>
    Tentative,
}

/// <summary>Equal neighbours taken together.</summary>
internal static class Runs
{
    public static IEnumerable<(T Value, int Length)> Of<T>(int count, Func<int, T> at)
    {
        for (var from = 0; from < count;)
        {
            var value = at(from);
            var to = from + 1;
            while (to < count && EqualityComparer<T>.Default.Equals(at(to), value))
            {
                to++;
            }

            yield return (value, to - from);
            from = to;
        }
    }
}
