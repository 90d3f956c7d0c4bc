using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class ChineseHolidaysTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.For("CN");

    [Fact]
    public void Each_day_is_what_the_notices_in_force_made_it() => KnownDays.Hold(
        "CN",
        ("2019-05-04", DayKind.Holiday, "the amended notice of March 2019 made four days of one"),
        ("2019-04-28", DayKind.Makeup, "worked for the Labour Day that was lengthened"),
        ("2020-01-31", DayKind.Bridge, "the Spring Festival of 2020 was lengthened to 2 February"),
        ("2020-02-01", DayKind.Holiday, "no longer a make-up working day after the notice of January 2020"),
        ("2020-02-03", DayKind.Normal, "work began again"),
        ("2021-09-18", DayKind.Makeup, "worked for the Monday before Mid-Autumn"),
        ("2022-12-31", DayKind.Holiday, "the New Year's holiday of 2023 began in December"),
        ("2023-10-07", DayKind.Makeup, "worked for Mid-Autumn and National Day"),
        ("2024-02-09", DayKind.Normal, "New Year's Eve was no day off by law before 2025"),
        ("2025-05-02", DayKind.Holiday, "2 May is a day off by law from 2025"),
        ("2025-10-06", DayKind.Holiday, "Mid-Autumn within National Day's holiday"),
        ("2026-01-02", DayKind.Bridge, "between New Year's Day and the weekend"),
        ("2026-01-04", DayKind.Makeup, "China works this Sunday"),
        ("2026-02-16", DayKind.Holiday, "New Year's Eve"),
        ("2026-02-28", DayKind.Makeup, "China works this Saturday"),
        ("2026-04-06", DayKind.Substitute, "Qingming fell on Sunday"),
        ("2026-05-04", DayKind.Substitute, "2 May fell on Saturday"),
        ("2026-05-05", DayKind.Bridge, "worked on 9 May"),
        ("2026-09-20", DayKind.Makeup, "China works this Sunday"));

    [Theory]
    [InlineData("2027-01-01", "元旦")]
    [InlineData("2027-02-05", "春节")]
    [InlineData("2027-02-08", "春节")]
    [InlineData("2027-04-05", "清明节")]
    [InlineData("2027-05-02", "劳动节")]
    [InlineData("2027-06-09", "端午节")]
    [InlineData("2027-09-15", "中秋节")]
    [InlineData("2027-10-03", "国庆节")]
    [InlineData("2028-01-26", "春节")]
    [InlineData("2028-10-03", "中秋节、国庆节")]
    public void A_year_without_notice_has_the_laws_own_days_for_certain(string date, string name)
    {
        var status = China.On(Date(date));

        Assert.Equal((DayKind.Holiday, Certainty.Rule, name), (status.Kind, status.Certainty, status.Names[Language.SimplifiedChinese]));
    }

    [Theory]
    [InlineData("2027-02-04", true)]
    [InlineData("2027-02-09", true)]
    [InlineData("2027-02-12", true)]
    [InlineData("2027-01-31", false)]
    [InlineData("2027-05-03", true)]
    [InlineData("2027-10-07", true)]
    [InlineData("2027-09-26", false)]
    [InlineData("2027-10-09", false)]
    public void The_days_that_the_notice_will_move_are_provisional(string date, bool working) =>
        Assert.Equal((Certainty.Provisional, working), (China.On(Date(date)).Certainty, China.On(Date(date)).Working));

    [Theory]
    [InlineData("2027-03-10")]
    [InlineData("2027-07-03")]
    [InlineData("2027-11-15")]
    [InlineData("2026-12-31")]
    public void A_day_far_from_every_festival_can_be_promised(string date) =>
        Assert.NotEqual(Certainty.Provisional, China.On(Date(date)).Certainty);

    /// <summary>The windows of provisional days would have warned of what the notices of 2019 to 2026 moved. Not foreseen: 2020's longer Spring Festival.</summary>
    [Fact]
    public void Every_day_that_a_notice_moved_lies_within_reach_of_its_festival()
    {
        var moved = China.Supported.Where(d => d.Year <= 2026)
            .Where(d => China.On(d).Kind is DayKind.Bridge or DayKind.Substitute or DayKind.Makeup);

        foreach (var date in moved)
        {
            Assert.Contains(date, Enumerable.Range(date.Year, 2).SelectMany(ChineseReach.Of));
        }
    }

    /// <summary>The checksum of every notice: weekdays off beyond the law's own days are given back or worked. 2020 gave four days for nothing.</summary>
    [Theory]
    [InlineData(2019)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void A_year_has_as_many_bridged_days_as_make_up_workdays(int year)
    {
        var days = new DateInterval(new(year, 1, 1), new(year, 12, 31)).Select(d => China.On(d).Kind).ToList();

        Assert.Equal(days.Count(k => k == DayKind.Makeup), days.Count(k => k == DayKind.Bridge));
    }

    [Fact]
    public void Every_notice_covers_the_days_that_the_law_names()
    {
        foreach (var day in Enumerable.Range(2019, 8).SelectMany(ChineseStatutoryDays.Of))
        {
            Assert.Equal((day, DayKind.Holiday), (day, China.On(day.Date).Kind));
        }
    }

    [Fact]
    public void Korea_and_china_keep_their_own_lunar_new_year()
    {
        Assert.Equal("春节", China.On(new(2027, 2, 5)).Names[Language.SimplifiedChinese]);
        Assert.True(WorkingCalendar.For("KR").On(new(2027, 2, 5)).Working);
        Assert.Equal("설날", WorkingCalendar.For("KR").On(new(2028, 1, 27)).Names[Language.Korean]);
        Assert.Equal(new LocalDate(2028, 1, 26), ChineseStatutoryDays.Of(2028).First(d => d.Festival == "春节").Feast);
    }

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
