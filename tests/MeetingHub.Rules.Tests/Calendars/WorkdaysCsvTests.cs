using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class WorkdaysCsvTests
{
    [Fact]
    public void Writes_every_date_of_the_period_both_ends_included()
    {
        var (text, refusal) = Write("CN", new(2025, 12, 31), new(2026, 1, 5));

        Assert.Null(refusal);
        Assert.Equal(
            """
            date,working,kind,name,certainty
            2025-12-31,true,normal,,official
            2026-01-01,false,holiday,元旦,official
            2026-01-02,false,bridge,元旦,official
            2026-01-03,false,holiday,元旦,official
            2026-01-04,true,makeup,元旦（调休上班）,official
            2026-01-05,true,normal,,official

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Quotes_a_name_with_a_comma()
    {
        var date = new LocalDate(2026, 7, 6);
        var calendar = WorkingCalendar.For("KR").With(CalendarLayer.Office(
            [new CalendarDay(date, new DayStatus(DayKind.Closure, LocalText.Of((Language.Korean, "이전, \"새\" 청사")), "office", Certainty.Official))]));
        var writer = new StringWriter();

        Assert.Null(WorkdaysCsv.Write(writer, calendar, date, date));
        Assert.Contains("2026-07-06,false,closure,\"이전, \"\"새\"\" 청사\",official", writer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 2025, "/to")]
    [InlineData(2001, 2026, "/from")]
    [InlineData(2026, 2051, "/to")]
    public void Refuses_a_period_that_is_reversed_or_not_supported_and_writes_nothing(int from, int to, string place)
    {
        var (text, refusal) = Write("KR", new(from, 6, 1), new(to, 6, 1));

        Assert.Equal((place, ""), (refusal!.Place, text));
    }

    private static (string Text, Refusal? Refusal) Write(string country, LocalDate from, LocalDate to)
    {
        var writer = new StringWriter();
        var refusal = WorkdaysCsv.Write(writer, WorkingCalendar.For(country), from, to);
        return (writer.ToString(), refusal);
    }
}
