using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Web.Slots;

/// <summary>A day of the week: its clocks, the lanes of each side, the slots across the lanes.</summary>
/// <param name="Date">On the host's calendar.</param>
/// <param name="Begin">Where its axis begins.</param>
/// <param name="IsInWindow">False on a day of the week on which no time was sought.</param>
/// <param name="Axes">The clocks, one for all zones that show the same time.</param>
/// <param name="Band">Steps with and without slots, from left to right: the best slots that do not overlap.</param>
/// <param name="Others">The day's other slots, by start.</param>
public sealed record GridDay(
    LocalDate Date, Instant Begin, bool IsInWindow, IReadOnlyList<GridAxis> Axes, IReadOnlyList<GridLane> Lanes, IReadOnlyList<BandCell> Band, IReadOnlyList<Slot> Others)
{
    /// <summary>False on a day without a slot.</summary>
    public bool HasSlots => Band.Any(cell => cell.Slot is not null);

    /// <summary>How many steps wide the day is.</summary>
    public int Steps => Lanes[0].Cells.Sum(cell => cell.Steps);

    internal static GridDay Of(DayPlan plan, SlotProblem problem, IReadOnlyList<Slot> slots, int firstHour, int lastHour)
    {
        var begin = plan.Span.Start + Duration.FromHours(firstHour);
        var steps = (lastHour - firstHour) * WeekGrid.StepsAnHour;
        var band = BandCell.Of(slots, begin, steps);
        return new GridDay(
            plan.Date,
            begin,
            problem.Window.Contains(plan.Date),
            GridAxis.Of([.. plan.Sides.Select(side => side.Side.Zone)], begin, lastHour - firstHour),
            [.. plan.Sides.SelectMany(side => GridLane.Of(side.Side, side.Members, problem.Constraints.TentativeBlocks, begin, steps))],
            band,
            [.. slots.Except(band.Select(cell => cell.Slot).OfType<Slot>()).OrderBy(slot => slot.Start)]);
    }
}

/// <summary>What the clocks of some zones show at each hour of a day's axis.</summary>
public sealed record GridAxis(IReadOnlyList<DateTimeZone> Zones, IReadOnlyList<LocalTime> Hours)
{
    /// <summary>True when both print the same.</summary>
    public bool Equals(GridAxis? other) => other is not null && Zones.SequenceEqual(other.Zones) && Hours.SequenceEqual(other.Hours);

    public override int GetHashCode() => HashCode.Combine(Zones.Count, Hours.Count);

    internal static IReadOnlyList<GridAxis> Of(IReadOnlyList<DateTimeZone> zones, Instant begin, int hours) =>
    [
        .. zones.Distinct()
            .Select(zone => (zone, Hours: Enumerable.Range(0, hours).Select(h => (begin + Duration.FromHours(h)).InZone(zone).TimeOfDay).ToList()))
            .GroupBy(axis => axis.Hours[0])
            .SelectMany(alike => alike.GroupBy(axis => string.Join(' ', axis.Hours)))
            .Select(alike => new GridAxis([.. alike.Select(axis => axis.zone)], alike.First().Hours)),
    ];
}

/// <summary>A stretch of the band in which the slots stand.</summary>
/// <param name="Slot">Null between the slots.</param>
/// <param name="IsPossible">True where a meeting that is not shown in the band could run.</param>
public sealed record BandCell(int Steps, Slot? Slot, bool IsPossible)
{
    internal static IReadOnlyList<BandCell> Of(IReadOnlyList<Slot> slots, Instant begin, int steps)
    {
        int From(Slot slot) => (int)Math.Floor((slot.Start - begin) / WeekGrid.Step);
        int To(Slot slot) => (int)Math.Ceiling((slot.End - begin) / WeekGrid.Step);

        var (taken, possible) = (new Slot?[steps], new bool[steps]);
        foreach (var slot in slots.OrderBy(slot => slot.Rank).Where(slot => To(slot) <= steps))
        {
            Array.Fill(possible, true, From(slot), To(slot) - From(slot));
            if (taken[From(slot)..To(slot)].All(other => other is null))
            {
                Array.Fill(taken, slot, From(slot), To(slot) - From(slot));
            }
        }

        return [.. Runs.Of(steps, i => (taken[i], possible[i])).Select(run => new BandCell(run.Length, run.Value.Item1, run.Value.Item2))];
    }
}
