using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

public sealed class StartGridTests
{
    public static TheoryData<int> Granularities => [.. SlotProblem.Granularities];

    /// <summary>The grid multiplies where others divide: a tick before, at and after each of its starts shows any rounding.</summary>
    [Theory]
    [MemberData(nameof(Granularities))]
    public void Finds_the_next_start_to_the_tick_over_the_longest_window(int granularity)
    {
        var last = SlotProblem.LongestWindowDays + 31;
        var grid = new StartGrid(new ZoneClock(DateTimeZoneProviders.Tzdb["Asia/Seoul"]), 20_000, 20_000 + last - 1, granularity, durationMinutes: 1);

        for (var index = 0; index < grid.Count; index++)
        {
            Assert.Equal(index, grid.AtOrAfter(grid[index] - 1));
            Assert.Equal(index, grid.AtOrAfter(grid[index]));
            Assert.Equal(index + 1, grid.AtOrAfter(grid[index] + 1));
        }

        Assert.Equal(last * 24 * 60 / granularity, grid.Count);
    }
}
