using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// What makes a time awkward for one side: beside lunch, at the ends of its day or its week, beside its holidays, on a date that its calendar does not know
/// for certain. A side is a party in a zone; participants of no party in one zone are a side too.
/// </summary>
internal sealed class SideReasons(SlotProblem problem, Feasibility search, IReadOnlyDictionary<string, StartMask> available)
{
    private const long Edge = 30 * ZoneClock.TicksPerMinute;
    private const long MondayUntil = 12 * 60 * ZoneClock.TicksPerMinute;
    private const long FridayFrom = 15 * 60 * ZoneClock.TicksPerMinute;

    private readonly Dictionary<WorkProfile, (StartMask Lunch, StartMask Day)> _edges = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<Reason> All()
    {
        var weights = problem.Preferences.Weights;
        foreach (var side in problem.Participants.GroupBy(p => (p.Party, p.Zone)))
        {
            SlotParticipant[] members = [.. side];
            var clock = search.Clock(side.Key.Zone);
            CalendarDays[] calendars = [.. members.Select(m => search.Calendar(m.Holidays)).OfType<CalendarDays>().Distinct()];
            var (lunch, day) = EdgesOf(members);
            Reason When(ScoreCode code, decimal weight, Func<int, bool> applies) => Reason.Of(
                code,
                index => applies(index) ? weight : 0,
                (_, component) => component with { Party = side.Key.Party, Participants = side.Key.Party is null ? [.. members.Select(m => m.Id)] : [] });

            yield return When(ScoreCode.LunchEdge, weights.LunchEdge, index => lunch[index]);
            yield return When(ScoreCode.DayEdge, weights.DayEdge, index => day[index]);
            yield return When(ScoreCode.WeekEdge, weights.WeekEdge, index => IsWeekEdge(clock, index));
            if (calendars.Length > 0)
            {
                bool Has(int index, int offset, Func<DayRule, bool> rule) =>
                    Array.Exists(calendars, calendar => rule(calendar[ZoneClock.DayOf(clock.WallAt(search.Grid[index])) + offset]));

                yield return When(
                    ScoreCode.HolidayEdge, weights.HolidayEdge, index => Has(index, -1, d => d.IsHoliday) || Has(index, 1, d => d.IsHoliday));
                yield return When(ScoreCode.Provisional, weights.Provisional, index => Has(index, 0, d => d.IsProvisional));
            }
        }
    }

    /// <summary>Monday before noon, and Friday after three.</summary>
    private bool IsWeekEdge(ZoneClock clock, int index)
    {
        var start = clock.WallAt(search.Grid[index]);
        var day = ZoneClock.DayOf(start);
        var midnight = day * ZoneClock.TicksPerDay;
        return Days.Weekday(day) switch
        {
            IsoDayOfWeek.Monday => start - midnight < MondayUntil,
            IsoDayOfWeek.Friday => clock.WallAt(search.Grid[index] + search.Grid.Duration) - midnight > FridayFrom,
            _ => false,
        };
    }

    /// <summary>The starts at which an available member's lunch or the end of their day is less than half an hour away, or their day not half an hour old.</summary>
    private (StartMask Lunch, StartMask Day) EdgesOf(IReadOnlyList<SlotParticipant> members)
    {
        var (lunch, day) = (StartMask.Empty(search.Grid.Count), StartMask.Empty(search.Grid.Count));
        foreach (var member in members.Where(m => !m.Hours.IsAlways))
        {
            var profile = search.ProfileOf(member);
            if (!_edges.TryGetValue(profile, out var edges))
            {
                _edges[profile] = edges = EdgesOf(profile.Time);
            }

            AddPresent(lunch, edges.Lunch, available[member.Id]);
            AddPresent(day, edges.Day, available[member.Id]);
        }

        return (lunch, day);
    }

    private (StartMask Lunch, StartMask Day) EdgesOf(WorkTime time)
    {
        var (lunch, day) = (StartMask.Empty(search.Grid.Count), StartMask.Empty(search.Grid.Count));
        var shifts = search.StretchesOf(time, withBreaks: false);
        foreach (var (from, to) in Stretch.Without(shifts, search.StretchesOf(time, withBreaks: true)))
        {
            AddOverlapping(lunch, from - Edge, from);
            AddOverlapping(lunch, to, to + Edge);
        }

        foreach (var (from, to) in shifts)
        {
            AddOverlapping(day, from, from + Edge);
            AddOverlapping(day, to - Edge, to);
        }

        return (lunch, day);
    }

    private void AddOverlapping(StartMask mask, long from, long to)
    {
        var (first, end) = search.Grid.Overlapping(from, to, 0, 0);
        mask.Add(first, end);
    }

    private static void AddPresent(StartMask mask, StartMask edges, StartMask present)
    {
        var both = edges.Copy();
        both.KeepOnly(present);
        mask.Add(both);
    }
}
