namespace MeetingHub.Slots;

/// <summary>What the organizer prefers: time of day, dates, sooner rather than later. All on the organizer's clock.</summary>
internal sealed class PreferenceReasons(SlotProblem problem, Feasibility search)
{
    private const int MostDaysFromPreferred = 10;
    private const int MostDaysLate = 30;

    private readonly ZoneClock _clock = search.Clock(problem.OrganizerZone);
    private readonly int _firstDay = Days.Number(problem.Window.Start);
    private readonly int[] _preferredDays = [.. problem.Preferences.PreferredDates.Select(Days.Number)];

    public IEnumerable<Reason> All()
    {
        var weights = problem.Preferences.Weights;
        if (problem.Preferences.PreferredStart is { } preferred)
        {
            yield return Reason.Of(
                ScoreCode.PreferredTime,
                index => Reason.PerHour(weights.PreferredTime, MinutesFrom(preferred, index)),
                (index, component) => component with { Minutes = MinutesFrom(preferred, index) });
        }

        if (_preferredDays.Length > 0)
        {
            yield return Reason.Of(
                ScoreCode.PreferredDate,
                index => weights.PreferredDate * DaysFromPreferred(index),
                (index, component) => component with { Days = DaysFromPreferred(index) });
        }

        yield return Reason.Of(
            ScoreCode.Earliness, index => weights.Earliness * DaysLate(index), (index, component) => component with { Days = DaysLate(index) });
    }

    /// <summary>Around the clock the shorter way: 23:30 is half an hour from 00:00.</summary>
    private int MinutesFrom(WallTime preferred, int index)
    {
        var wall = _clock.WallAt(search.Grid[index]);
        var minute = (int)((wall - ZoneClock.DayOf(wall) * ZoneClock.TicksPerDay) / ZoneClock.TicksPerMinute);
        var distance = Math.Abs(minute - preferred.MinuteOfDay);
        return Math.Min(distance, 24 * 60 - distance);
    }

    private int DaysFromPreferred(int index)
    {
        var day = DayAt(index);
        return Math.Min(MostDaysFromPreferred, _preferredDays.Min(preferred => Math.Abs(day - preferred)));
    }

    private int DaysLate(int index) => Math.Clamp(DayAt(index) - _firstDay, 0, MostDaysLate);

    private int DayAt(int index) => ZoneClock.DayOf(_clock.WallAt(search.Grid[index]));
}
