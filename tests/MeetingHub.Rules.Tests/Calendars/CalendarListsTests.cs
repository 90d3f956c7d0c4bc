using System.Globalization;
using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class CalendarListsTests
{
    [Theory]
    [InlineData("KR", 2027)]
    [InlineData("CN", 2026)]
    [InlineData("JP", 2026)]
    public void A_year_that_the_command_wrote_can_be_imported_and_only_confirms(string country, int year)
    {
        var calendar = WorkingCalendar.For(country);
        var reading = WorkdaysCsvReader.Read(Written(calendar, new(year, 1, 1), new(year, 12, 31)), country, "list");

        Assert.Empty(reading.Errors);
        Assert.Equal([year], reading.Proposal!.WholeYears);
        var changed = CalendarDifference.Between(calendar, reading.Proposal).Where(c => c.Kind is DayChangeKind.Opens or DayChangeKind.Closes);
        Assert.Empty(changed);
    }

    [Fact]
    public void A_changed_row_shows_what_it_does()
    {
        var text = WorkdaysCsv.Header + "\n2026-07-06,false,temporary,임시공휴일,official\r\n2026-08-17,true,normal,,official\n";
        var changes = CalendarDifference.Between(WorkingCalendar.For("KR"), WorkdaysCsvReader.Read(text, "KR", "list").Proposal!);

        Assert.Equal([DayChangeKind.Closes, DayChangeKind.Opens], changes.Select(c => c.Kind));
        Assert.Equal("임시공휴일", changes[0].After.Names[Language.Korean]);
        Assert.Equal(DayKind.Substitute, changes[1].Before.Kind);
    }

    [Theory]
    [InlineData("2026-07-06,false,temporary,,official\n2026-07-06,false,holiday,,official", "calendar.dateTwice", "/lines/3")]
    [InlineData("2026-07-06,true,temporary,,official", "calendar.contradiction", "/lines/2")]
    [InlineData("2026-02-29,false,holiday,,official", "calendar.date", "/lines/2")]
    [InlineData("\n2026-02-27,false,feast,,official", "calendar.kind", "/lines/3")]
    [InlineData("2026-02-27,false,holiday", "calendar.fields", "/lines/2")]
    [InlineData("", "calendar.empty", null)]
    public void A_row_that_contradicts_itself_is_refused_with_its_line(string rows, string code, string? place)
    {
        var reading = WorkdaysCsvReader.Read($"{WorkdaysCsv.Header}\n{rows}\n", "KR", "list");

        Assert.Null(reading.Proposal);
        Assert.Equal((code, place), (Assert.Single(reading.Errors).Code, reading.Errors[0].Place));
    }

    /// <summary>The list of the Cabinet Office says 休日 for every day without a name of its own.</summary>
    [Fact]
    public void The_cabinet_offices_list_says_what_the_law_says()
    {
        var japan = WorkingCalendar.For("JP");
        var rows = new DateInterval(new(2008, 1, 1), new(2027, 12, 31))
            .Where(d => japan.On(d).Kind is DayKind.Holiday or DayKind.Substitute)
            .Select(d => $"{d.Year}/{d.Month}/{d.Day},{ListName(japan.On(d).Names[Language.Japanese]!)}");
        var text = "国民の祝日・休日月日,国民の祝日・休日名称\r\n1955/1/1,元日\r\n" + string.Join("\r\n", rows) + "\r\n";

        var reading = JapaneseHolidayList.Read(text, "list");

        Assert.Empty(reading.Errors);
        Assert.Equal(Enumerable.Range(2008, 20), reading.Proposal!.WholeYears);
        Assert.DoesNotContain(CalendarDifference.Between(japan, reading.Proposal), c => c.Kind != DayChangeKind.Confirms && c.Before.Kind != c.After.Kind);
    }

    [Fact]
    public void A_new_holiday_in_the_cabinet_offices_list_closes_its_day_and_a_missing_one_opens_it()
    {
        const string Text = "国民の祝日・休日月日,国民の祝日・休日名称\n2027/1/1,元日\n2027/6/10,新しい日\n2027/11/23,勤労感謝の日\n";

        var changes = CalendarDifference.Between(WorkingCalendar.For("JP"), JapaneseHolidayList.Read(Text, "list").Proposal!);

        Assert.Contains(changes, c => c.Date == new LocalDate(2027, 6, 10) && c.Kind == DayChangeKind.Closes);
        Assert.Contains(changes, c => c.Date == new LocalDate(2027, 2, 11) && c.Kind == DayChangeKind.Opens);
        Assert.DoesNotContain(changes, c => c.Date.Month == 12 && c.Date.Day >= 29 && c.Kind == DayChangeKind.Opens);
    }

    [Theory]
    [InlineData("2027/1/1,元日\n2027/1/1,元日", "/lines/3")]
    [InlineData("2027/13/1,元日", "/lines/2")]
    [InlineData("2027/1/1,", "/lines/2")]
    public void A_broken_row_of_the_list_is_refused_with_its_line(string rows, string place) =>
        Assert.Equal(place, Assert.Single(JapaneseHolidayList.Read("国民の祝日・休日月日,国民の祝日・休日名称\n" + rows, "list").Errors).Place);

    private static string ListName(string name) =>
        name.StartsWith("休日（振替", StringComparison.Ordinal) || name.StartsWith("休日（国民", StringComparison.Ordinal) ? "休日" : name;

    private static string Written(WorkingCalendar calendar, LocalDate from, LocalDate to)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Null(WorkdaysCsv.Write(writer, calendar, from, to));
        return writer.ToString();
    }
}
