using MeetingHub.Calendars;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class CalendarCoverageTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.For("CN");

    [Theory]
    [InlineData("CN", 2026, Certainty.Official)]
    [InlineData("CN", 2027, Certainty.Provisional)]
    [InlineData("KR", 2027, Certainty.Rule)]
    [InlineData("JP", 2027, Certainty.Rule)]
    [InlineData("MN", 2027, Certainty.Provisional)]
    public void A_year_is_as_certain_as_its_weakest_day(string country, int year, Certainty certainty) =>
        Assert.Equal(certainty, CalendarCoverage.Of(WorkingCalendar.For(country), year, year).Single().Certainty);

    [Fact]
    public void Next_years_chinese_notice_is_due_from_25_October()
    {
        Assert.Null(CalendarCoverage.ChineseNoticeDue(China, new(2026, 10, 24)));
        Assert.Equal(2027, CalendarCoverage.ChineseNoticeDue(China, new(2026, 10, 25)));
        Assert.Equal(2027, CalendarCoverage.ChineseNoticeDue(China, new(2027, 3, 1)));
    }

    [Fact]
    public void An_imported_notice_ends_the_reminder_and_makes_the_year_official()
    {
        var imported = China.With(CalendarLayer.Imported(
            [new CalendarDay(new(2027, 1, 1), new DayStatus(DayKind.Holiday, LocalText.Of((Language.SimplifiedChinese, "元旦")), "notice", Certainty.Official))],
            new Dictionary<int, string> { [2027] = "notice" }));

        Assert.Null(CalendarCoverage.ChineseNoticeDue(imported, new(2026, 12, 1)));
        Assert.Equal(Certainty.Official, CalendarCoverage.Of(imported, 2027, 2027).Single().Certainty);
    }
}
