using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>When one participant works, rests and is taken during a stretch of time: what a picture of their days shows, by the rules that the search goes by.</summary>
/// <param name="Working">Ascending, without overlaps, breaks taken out.</param>
/// <param name="Breaks">Ascending, without overlaps.</param>
/// <param name="Busy">The entries that have a length and touch the stretch, by start; also those that block nothing.</param>
public sealed record Timetable(IReadOnlyList<Interval> Working, IReadOnlyList<Interval> Breaks, IReadOnlyList<BusyTime> Busy)
{
    /// <param name="span">Working time and breaks are cut off at its ends; it has both.</param>
    public static Timetable Of(SlotParticipant participant, Interval span)
    {
        var clock = new ZoneClock(participant.Zone);
        var (from, to) = (span.Start.ToUnixTimeTicks(), span.End.ToUnixTimeTicks());
        // A night shift began the day before.
        var (first, last) = (ZoneClock.DayOf(clock.WallAt(from)) - 1, ZoneClock.DayOf(clock.WallAt(to)));
        var time = WorkTime.Of(participant, clock, participant.Holidays is { } holidays ? new CalendarDays(holidays, first, last) : null);
        var (shifts, working) = (new List<Stretch>(), new List<Stretch>());
        time.Fill(shifts, first, last, withBreaks: false);
        time.Fill(working, first, last);
        return new Timetable(
            Within(working, from, to),
            Within(Stretch.Without(shifts, working), from, to),
            [.. participant.Busy.Where(b => b.StartTicks < b.EndTicks && b.StartTicks < to && b.EndTicks > from).OrderBy(b => b.StartTicks)]);
    }

    private static IReadOnlyList<Interval> Within(IEnumerable<Stretch> stretches, long from, long to) =>
    [
        .. stretches.Select(s => new Stretch(Math.Max(s.From, from), Math.Min(s.To, to)))
            .Where(s => s.From < s.To)
            .Select(s => new Interval(Instant.FromUnixTimeTicks(s.From), Instant.FromUnixTimeTicks(s.To))),
    ];
}
