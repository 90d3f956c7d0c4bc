using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly LocalDate Monday = new(2026, 7, 6);

    [Fact]
    public void The_offices_own_day_wins_over_an_import_in_whichever_order_they_are_laid()
    {
        var office = CalendarLayer.Office([Day(Monday, DayKind.Closure, "office")]);
        var imported = CalendarLayer.Imported([Day(Monday, DayKind.Temporary, "import")]);

        Assert.Equal("office", WorkingCalendar.For("KR").With(office).With(imported).On(Monday).Source);
        Assert.Equal("office", WorkingCalendar.For("KR").With(imported).With(office).On(Monday).Source);
    }

    [Fact]
    public void A_later_import_wins_over_an_earlier_one_and_leaves_its_other_days()
    {
        var calendar = WorkingCalendar.For("KR")
            .With(CalendarLayer.Imported([Day(Monday, DayKind.Temporary, "first"), Day(Monday.PlusDays(1), DayKind.Temporary, "first")]))
            .With(CalendarLayer.Imported([Day(Monday, DayKind.Temporary, "second")]));

        Assert.Equal("second", calendar.On(Monday).Source);
        Assert.Equal("first", calendar.On(Monday.PlusDays(1)).Source);
    }

    [Fact]
    public void Laying_days_on_a_calendar_leaves_the_calendar_as_it_was()
    {
        var before = WorkingCalendar.For("KR").On(Monday);

        _ = WorkingCalendar.For("KR").With(CalendarLayer.Office([Day(Monday, DayKind.Closure, "office")])).On(Monday);

        Assert.Same(before, WorkingCalendar.For("KR").On(Monday));
        Assert.True(before.Working);
    }

    [Fact]
    public void A_complete_import_replaces_the_rules_of_its_year_but_not_the_year_end_closure()
    {
        var calendar = WorkingCalendar.For("JP").With(CalendarLayer.Imported(
            [Day(new(2027, 7, 5), DayKind.Holiday, "list")], new Dictionary<int, string> { [2027] = "list" }));

        Assert.Equal(DayKind.Holiday, calendar.On(new(2027, 7, 5)).Kind);
        Assert.Equal((DayKind.Normal, Certainty.Official), (calendar.On(new(2027, 2, 11)).Kind, calendar.On(new(2027, 2, 11)).Certainty));
        Assert.Equal(DayKind.Closure, calendar.On(new(2027, 12, 30)).Kind);
        Assert.Equal(DayKind.Holiday, calendar.On(new(2028, 2, 11)).Kind);
    }

    [Fact]
    public void A_government_rests_on_its_own_weekend()
    {
        var calendar = WorkingCalendar.For("AE").With(Weekend.Of(IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday));

        Assert.Equal(DayKind.Weekend, calendar.On(new(2026, 7, 3)).Kind);
        Assert.True(calendar.On(new(2026, 7, 5)).Working);
    }

    [Fact]
    public void A_country_without_holidays_known_has_provisional_weekends_and_working_days()
    {
        var calendar = WorkingCalendar.For("MN");

        Assert.Equal((DayKind.Normal, Certainty.Provisional), (calendar.On(Monday).Kind, calendar.On(Monday).Certainty));
        Assert.Equal((DayKind.Weekend, Certainty.Provisional), (calendar.On(Monday.PlusDays(-1)).Kind, calendar.On(Monday.PlusDays(-1)).Certainty));
    }

    [Fact]
    public void A_date_outside_the_supported_years_is_answered_from_the_weekend_as_provisional()
    {
        var calendar = WorkingCalendar.For("KR");

        Assert.Equal(new LocalDate(2013, 1, 1), calendar.Supported.Start);
        Assert.Equal((DayKind.Normal, Certainty.Provisional), (calendar.On(new(2010, 3, 1)).Kind, calendar.On(new(2010, 3, 1)).Certainty));
        Assert.Equal(DayKind.Weekend, calendar.On(new(2051, 1, 1)).Kind);
    }

    [Theory]
    [InlineData("kr")]
    [InlineData("ZZ")]
    [InlineData("")]
    public void A_code_that_no_country_has_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => WorkingCalendar.For(code));

    private static CalendarDay Day(LocalDate date, DayKind kind, string source) =>
        new(date, new DayStatus(kind, LocalText.Of((Language.English, "A day")), source, Certainty.Official));
}
