using MeetingHub.Governments;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

public sealed class SlotSearchTests
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    [Fact]
    public void Finds_only_hours_open_in_both_zones()
    {
        var tuesday = new LocalDate(2026, 12, 1);
        var problem = new SlotProblem(
            new DateInterval(tuesday, tuesday),
            Seoul,
            durationMinutes: 60,
            [
                new SlotParticipant("suwon", Seoul, WeeklyHours.MondayToFriday(Shift.Of("09:00", "18:00", ("12:00", "13:00")))) { Party = "gyeonggi" },
                new SlotParticipant("jinan", Shanghai, WeeklyHours.MondayToFriday(Shift.Of("09:00", "17:30", ("12:00", "13:30")))) { Party = "shandong" },
            ],
            new SlotParty("gyeonggi"),
            new SlotParty("shandong"));

        var result = SlotSearch.Run(problem, top: 100, TestContext.Current.CancellationToken);

        Assert.Equal(16, result.Starts.Count);
        Assert.Equal(Instant.FromUtc(2026, 12, 1, 1, 0), result.Starts[0]);
        Assert.Equal(Instant.FromUtc(2026, 12, 1, 8, 0), result.Starts[^1]);
        Assert.All(result.Slots, slot => Assert.Equal(["gyeonggi", "shandong"], slot.Local.Select(side => side.Party)));
    }

    /// <summary>The caller gives up while the search asks the first person's calendar: the next person is not looked at any more.</summary>
    [Fact]
    public void Stops_where_the_caller_gives_up()
    {
        using var caller = new CancellationTokenSource();
        var date = new LocalDate(2026, 12, 1);
        var calendar = new HolidayCalendar("XX", asked =>
        {
            if (asked == date)
            {
                caller.Cancel();
            }

            return default;
        });
        var problem = new SlotProblem(
            new DateInterval(date, date),
            Seoul,
            durationMinutes: 60,
            [.. Enumerable.Range(0, 3).Select(n => new SlotParticipant($"p{n}", Seoul, WeeklyHours.Always) { Holidays = calendar })]);

        _ = Assert.Throws<OperationCanceledException>(() => SlotSearch.Run(problem, cancellation: caller.Token));
    }
}
