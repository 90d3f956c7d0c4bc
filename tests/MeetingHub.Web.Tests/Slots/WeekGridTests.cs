using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Slots;
using MeetingHub.Web.Slots;
using NodaTime;

namespace MeetingHub.Web.Tests.Slots;

/// <summary>A week as the slot finder draws it: every lane as wide as its axis, each clock right at every hour.</summary>
public sealed class WeekGridTests
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly DateTimeZone LosAngeles = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    private static readonly DateTimeZone Kathmandu = DateTimeZoneProviders.Tzdb["Asia/Kathmandu"];
    private static readonly WeeklyHours Office = WeeklyHours.MondayToFriday(Shift.Of("09:00", "18:00", ("12:00", "13:00")));

    [Fact]
    public void Lanes_axes_and_band_are_equally_wide_and_the_slots_do_not_overlap()
    {
        var grid = Grid(Seoul, new LocalDate(2026, 11, 4), 60, ("seoul", Seoul, Office), ("kathmandu", Kathmandu, Office));

        Assert.Equal(5, grid.Days.Count);
        Assert.All(grid.Days, day =>
        {
            Assert.All(day.Lanes, lane => Assert.Equal(day.Steps, lane.Cells.Sum(cell => cell.Steps)));
            Assert.All(day.Axes, axis => Assert.Equal(day.Steps, axis.Hours.Count * WeekGrid.StepsAnHour));
            Assert.Equal(day.Steps, day.Band.Sum(cell => cell.Steps));
            Assert.Equal([12, 12], day.Band.Where(cell => cell.Slot is not null).Select(cell => cell.Steps));
        });
        Assert.Equal([new LocalTime(9, 0), new LocalTime(5, 45)], grid.Days[0].Axes.Select(axis => axis.Hours[0]));
    }

    [Fact]
    public void Where_the_clock_is_put_back_an_hour_stands_on_the_axis_twice_and_the_side_abroad_goes_on()
    {
        var night = WeeklyHours.Of((Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None), Shift.Of("00:00", "04:00")));
        var grid = Grid(LosAngeles, new LocalDate(2026, 11, 1), 60, ("la", LosAngeles, night), ("seoul", Seoul, WeeklyHours.Always));
        var sunday = grid.Days.Single(day => day.Date.DayOfWeek == IsoDayOfWeek.Sunday);

        Assert.Equal([0, 1, 1, 2, 3], sunday.Axes[0].Hours.Take(5).Select(hour => hour.Hour));
        Assert.Equal([16, 17, 18, 19, 20], sunday.Axes[1].Hours.Take(5).Select(hour => hour.Hour));
        Assert.Equal((LaneState.Working, 60), (sunday.Lanes[0].Cells[0].State, sunday.Lanes[0].Cells[0].Steps));
        Assert.NotEqual(grid.Days[0].Axes, sunday.Axes);
    }

    [Fact]
    public void A_meeting_whose_length_is_no_multiple_of_the_step_takes_the_next_whole_one()
    {
        var grid = Grid(Seoul, new LocalDate(2026, 11, 4), 67, ("seoul", Seoul, Office));
        Assert.All(grid.Days, day => Assert.All(day.Band.Where(cell => cell.Slot is not null), cell => Assert.Equal(14, cell.Steps)));
    }

    private static WeekGrid Grid(DateTimeZone host, LocalDate week, int minutes, params (string Id, DateTimeZone Zone, WeeklyHours Hours)[] sides)
    {
        var monday = WeekGrid.MondayOf(week);
        var problem = new SlotProblem(
            new DateInterval(monday, monday.PlusDays(6)), host, minutes,
            sides.Select(side => new SlotParticipant(side.Id, side.Zone, side.Hours) { Party = side.Id }),
            sides.Select(side => new SlotParty(side.Id)));
        var result = SlotSearch.Run(problem, int.MaxValue, TestContext.Current.CancellationToken);
        return WeekGrid.Of(
            problem,
            result.Slots,
            [.. sides.Select(side => new GridSide(side.Id, LocalText.Empty, LocalText.Empty, side.Zone, WorkingCalendar.For("US")))],
            week);
    }
}
