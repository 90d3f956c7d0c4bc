using MeetingHub.Calendars;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Web.Slots;

/// <summary>One side of a search as the week shows it.</summary>
/// <param name="Party">Its id in the search.</param>
/// <param name="Place">Where it sits; its name where no seat is known.</param>
public sealed record GridSide(string Party, LocalText Name, LocalText Place, DateTimeZone Zone, WorkingCalendar Calendar);

/// <summary>
/// A week of a search: every side's working time, breaks, days off and entries on one time axis, and the slots across them. The axis is cut into
/// steps; everything is told by how many steps it takes, so that a plain table can draw it.
/// </summary>
/// <param name="Monday">The week's first day, on the host's calendar.</param>
/// <param name="Days">The days that somebody works, or could have; Saturday and Sunday only where something happens on them.</param>
public sealed record WeekGrid(LocalDate Monday, IReadOnlyList<GridDay> Days)
{
    private IReadOnlyList<DayPlan> Plans { get; init; } = [];

    /// <summary>What a step of the axis is: every start and end of office hours and slots lies on one.</summary>
    public static readonly Duration Step = Duration.FromMinutes(5);

    /// <summary>How many steps an hour has.</summary>
    public const int StepsAnHour = 12;

    private const int DayBegins = 9;
    private const int DayEnds = 18;

    /// <param name="problem">What was asked.</param>
    /// <param name="slots">Every slot that was found, best first.</param>
    /// <param name="sides">In the order in which they are shown.</param>
    /// <param name="week">Any date of the week.</param>
    public static WeekGrid Of(SlotProblem problem, IReadOnlyList<Slot> slots, IReadOnlyList<GridSide> sides, LocalDate week)
    {
        var monday = MondayOf(week);
        var dates = Enumerable.Range(0, 7).Select(monday.PlusDays).ToList();
        var plans = dates.Select(date => DayPlan.Of(date, problem, sides)).ToList();
        var bySlotDate = slots.ToLookup(slot => slot.Start.InZone(problem.OrganizerZone).Date);
        var (first, last) = Hours(plans, bySlotDate);
        return new WeekGrid(monday, [
            .. plans.Where(plan => plan.Date.DayOfWeek <= IsoDayOfWeek.Friday || plan.IsWorked)
                .Select(plan => GridDay.Of(plan, problem, [.. bySlotDate[plan.Date]], first, last))])
        {
            Plans = plans,
        };
    }

    /// <summary>How many minutes of a slot lie in the lunch of a side's required people, for each side that has some.</summary>
    public IEnumerable<(GridSide Side, int Minutes)> LunchOf(Slot slot) =>
        from plan in Plans
        where plan.Span.Contains(slot.Start)
        from side in plan.Sides
        let minutes = side.Members.Where(m => m.Person.IsRequired).Select(m => m.Times.Breaks.Sum(pause => Overlap(pause, slot))).DefaultIfEmpty().Max()
        where minutes > 0
        select (side.Side, minutes);

    private static int Overlap(Interval pause, Slot slot) =>
        Math.Max(0, (int)(Instant.Min(pause.End, slot.End) - Instant.Max(pause.Start, slot.Start)).TotalMinutes);

    /// <summary>A side by its party's id; null for a party that is no side.</summary>
    public GridSide? SideOf(string party) => Days[0].Lanes.Select(lane => lane.Side).FirstOrDefault(side => side.Party == party);

    /// <summary>The Monday on or before a date.</summary>
    public static LocalDate MondayOf(LocalDate date) => date.PlusDays(1 - (int)date.DayOfWeek);

    /// <summary>The whole hours, counted from midnight of the host's day, that hold all work and all slots of the week.</summary>
    private static (int First, int Last) Hours(IReadOnlyList<DayPlan> plans, ILookup<LocalDate, Slot> slots)
    {
        var spans = plans
            .SelectMany(plan => plan.Working.Concat(slots[plan.Date].Select(slot => new Interval(slot.Start, slot.End)))
                .Select(taken => (Begin: taken.Start - plan.Span.Start, End: taken.End - plan.Span.Start)))
            .Select(taken => (From: (int)Math.Floor(taken.Begin.TotalHours), To: (int)Math.Ceiling(taken.End.TotalHours)))
            .ToList();
        return spans.Count == 0 ? (DayBegins, DayEnds) : (spans.Min(s => s.From), spans.Max(s => s.To));
    }
}

/// <summary>One day before it is cut into steps.</summary>
internal sealed record DayPlan(LocalDate Date, Interval Span, IReadOnlyList<(GridSide Side, IReadOnlyList<(SlotParticipant Person, Timetable Times)> Members)> Sides)
{
    public bool IsWorked => Working.Any();

    public IEnumerable<Interval> Working => Sides.SelectMany(side => side.Members).SelectMany(member => member.Times.Working);

    public static DayPlan Of(LocalDate date, SlotProblem problem, IReadOnlyList<GridSide> sides)
    {
        var zone = problem.OrganizerZone;
        var span = new Interval(zone.AtStartOfDay(date).ToInstant(), zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        return new DayPlan(date, span, [
            .. sides.Select(side => (side, (IReadOnlyList<(SlotParticipant, Timetable)>)[
                .. problem.Participants.Where(p => p.Party == side.Party).Select(p => (p, Timetable.Of(p, span)))]))]);
    }
}
