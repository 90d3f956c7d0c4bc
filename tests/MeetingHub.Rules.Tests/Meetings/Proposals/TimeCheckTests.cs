using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Staff;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings.Proposals;

/// <summary>What the rules say to a time that a partner proposes itself, on whose clock.</summary>
public sealed class TimeCheckTests
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    /// <summary>Local time in Suwon; 90 minutes long. Shandong is an hour behind.</summary>
    public static TheoryData<string, string> Times => new()
    {
        { "2020-12-01T14:30", "" },
        // 11:30 to 13:00 in Suwon is 10:30 to 12:00 in Jinan.
        { "2020-12-01T11:30", "Lunch gyeonggi" },
        // 12:30 to 14:00 in Suwon is 11:30 to 13:00 in Jinan.
        { "2020-12-01T12:30", "Lunch gyeonggi, Lunch shandong" },
        { "2020-12-01T17:00", "OutsideHours gyeonggi" },
        // 9:30 in Suwon is 8:30 in Jinan.
        { "2020-12-01T09:30", "OutsideHours shandong" },
        // The ninth of October, Hangeul Day, was a Friday; China was back at work.
        { "2020-10-09T14:30", "Holiday gyeonggi" },
        // The first of October: Chuseok there, National Day here.
        { "2020-10-01T14:30", "Holiday gyeonggi, Holiday shandong" },
        // A Saturday that China worked to make up for its holidays.
        { "2020-10-10T14:30", "DayOfRest gyeonggi" },
        { "2020-12-05T14:30", "DayOfRest gyeonggi, DayOfRest shandong" },
        { "2020-12-02T15:00", "Taken shandong" },
        { "2020-08-03T14:30", "Passed gyeonggi" },
    };

    [Theory, MemberData(nameof(Times))]
    public void Each_side_is_asked_on_its_own_clock(string local, string expected) => Assert.Equal(expected, string.Join(", ", Check(local).Select(p => $"{p.Kind} {p.Government}")));

    [Fact]
    public void It_says_where_and_when_and_which_day()
    {
        var problem = Check("2020-10-09T14:30")[0];
        Assert.Equal(("수원시", "KR", new LocalDateTime(2020, 10, 9, 14, 30)), (problem.Place[Language.Korean], problem.Country, problem.Start));
        Assert.Equal("한글날", problem.Day[Language.Korean]);
    }

    private static IReadOnlyList<TimeProblem> Check(string local)
    {
        var start = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Seoul).ToInstant();
        var busy = Instant.FromUtc(2020, 12, 2, 6, 30);
        return TimeCheck.Of(
            Drafted(),
            [Office(Gyeonggi, "KR", "Asia/Seoul", "수원시"), Office(Shandong, "CN", "Asia/Shanghai", "", new BusyTime(busy, busy + Duration.FromHours(1)))],
            new Interval(start, start + Plan.Duration),
            Instant.FromUtc(2020, 9, 1, 0, 0));
    }

    private static PartyOffice Office(GovernmentId id, string country, string zone, string place, params BusyTime[] busy) => new(
        id,
        new GovernmentFacts(
            country,
            DateTimeZoneProviders.Tzdb[zone],
            LocalText.Of((Language.Korean, id.Value)),
            LocalText.Of((Language.Korean, place)),
            Language.Korean,
            OfficeHours.AllYear(WeeklyHours.MondayToFriday(Shift.Of("09:00", "18:00", ("12:00", "13:00"))), LocalText.Of((Language.English, "a test")))),
        WorkingCalendar.For(country),
        busy);
}
