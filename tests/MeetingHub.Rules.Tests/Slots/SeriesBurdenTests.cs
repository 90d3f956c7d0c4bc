using MeetingHub.Governments;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

public sealed class SeriesBurdenTests
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly WeeklyHours Office = WeeklyHours.MondayToFriday(Shift.Of("09:00", "18:00", ("12:00", "13:00")));

    /// <summary>Good hours are 09:30–12:00 and 13:00–17:30 on each side's clock; times are Korea's, an hour ahead of China's.</summary>
    [Theory]
    [InlineData("2026-12-01T14:00", 90, 0, 0, "the middle of both afternoons")]
    [InlineData("2026-12-01T10:00", 90, 0, 30, "the first half hour in China")]
    [InlineData("2026-12-01T09:00", 60, 30, 60, "before China's office opens")]
    [InlineData("2026-12-01T16:30", 90, 30, 0, "the last half hour in Korea")]
    [InlineData("2026-12-01T12:00", 60, 60, 0, "Korea's lunch")]
    [InlineData("2026-12-01T11:45", 150, 60, 60, "both lunches")]
    [InlineData("2026-12-05T14:00", 60, 60, 60, "a Saturday")]
    [InlineData("2026-12-01T10:07", 30, 0, 23, "off every grid")]
    [InlineData("2026-12-01T23:30", 60, 60, 60, "over midnight")]
    public void A_meeting_costs_its_minutes_outside_a_sides_good_hours(string start, int minutes, int korea, int china, string _)
    {
        var from = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(start).Value.InZoneStrictly(Seoul).ToInstant();
        var cost = SeriesBurden.Of(
            [new("suwon", Seoul, Office) { Party = "gyeonggi" }, new("jinan", Shanghai, Office) { Party = "shandong" }],
            new Interval(from, from + Duration.FromMinutes(minutes)));
        Assert.Equal([new("gyeonggi", korea), new("shandong", china)], cost);
    }

    [Fact]
    public void Whom_it_hits_hardest_counts_for_their_side_and_core_hours_where_they_have_some()
    {
        var core = WeeklyHours.MondayToFriday(Shift.Of("10:00", "12:00"));
        var from = new LocalDateTime(2026, 12, 1, 9, 30).InZoneStrictly(Seoul).ToInstant();
        var cost = SeriesBurden.Of(
            [new("head", Seoul, Office) { Party = "gyeonggi" }, new("member", Seoul, Office) { Party = "gyeonggi", Core = core }],
            new Interval(from, from + Duration.FromHours(1)));
        Assert.Equal([new("gyeonggi", 30)], cost);
    }

    [Fact]
    public void What_was_before_fades_by_a_quarter_with_each_meeting()
    {
        var after = SeriesBurden.After(SeriesBurden.After([new("a", 40)], [new("a", 0), new("b", 20)]), [new("a", 10), new("b", 0)]);
        Assert.Equal([new("a", 32.5m), new("b", 15m)], after);
    }

    /// <summary>What the search weighs for a start is what that start costs once the meeting was held there.</summary>
    [Fact]
    public void A_search_and_the_record_of_the_meeting_weigh_the_same()
    {
        SlotParticipant[] people =
        [
            new("suwon", Seoul, Office) { Party = "gyeonggi" },
            new("jinan", Shanghai, WeeklyHours.MondayToFriday(Shift.Of("08:30", "17:00", ("12:00", "13:30")))) { Party = "shandong" },
        ];
        var problem = new SlotProblem(new DateInterval(new(2026, 11, 30), new(2026, 12, 4)), Seoul, 45, people, new SlotParty("gyeonggi"), new SlotParty("shandong"));
        var slots = SlotSearch.Run(problem, top: 100, TestContext.Current.CancellationToken).Slots;
        Assert.NotEmpty(slots);
        Assert.All(slots, slot => Assert.Equal(slot.Burdens, SeriesBurden.Of(people, new Interval(slot.Start, slot.End))));
    }
}
