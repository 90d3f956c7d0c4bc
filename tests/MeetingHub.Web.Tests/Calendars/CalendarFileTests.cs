using System.Text;
using MeetingHub.Calendars;
using MeetingHub.Web.Calendars;
using NodaTime;

namespace MeetingHub.Web.Tests.Calendars;

public sealed class CalendarFileTests
{
    private const string Cabinet = "国民の祝日・休日月日,国民の祝日・休日名称\r\n2027/1/1,元日\r\n2027/3/21,春分の日\r\n2027/3/22,休日\r\n";
    private static readonly DateInterval Period = new(new(2026, 1, 1), new(2028, 12, 31));

    [Fact]
    public void The_cabinet_offices_list_is_read_in_Shift_JIS_and_in_UTF_8_alike()
    {
        var shiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Cabinet);
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Cabinet)];

        var expected = Proposal(Encoding.UTF8.GetBytes(Cabinet), "JP").Days;

        Assert.Equal("春分の日", expected[1].Status.Names[Language.Japanese]);
        Assert.Equal(DayKind.Substitute, expected[2].Status.Kind);
        Assert.Equal(expected, Proposal(shiftJis, "JP").Days);
        Assert.Equal(expected, Proposal(utf8, "JP").Days);
    }

    [Fact]
    public void An_icalendar_file_gives_its_whole_days_with_worked_weekends_and_repetitions()
    {
        var days = Proposal(Ics(
            Event("DTSTART;VALUE=DATE:20270205", "DTEND;VALUE=DATE:20270212", "SUMMARY:春节"),
            Event("DTSTART;VALUE=DATE:20270214", "SUMMARY:春节（班）"),
            Event("DTSTART;VALUE=DATE:20270130", "SUMMARY:春节", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"),
            Event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY", "SUMMARY:元旦"),
            Event("DTSTART;VALUE=DATE:20270308", "SUMMARY:国际妇女节", "DESCRIPTION:纪念日"),
            Event("DTSTART;VALUE=DATE:20270601", "SUMMARY:取消", "STATUS:CANCELLED")), "CN").Days;

        Assert.Equal(3 + 7 + 2, days.Count);
        Assert.Equal(7, days.Count(d => d.Status.Names[Language.SimplifiedChinese] == "春节" && d.Status.Kind == DayKind.Holiday));
        Assert.Equal([new LocalDate(2027, 1, 30), new LocalDate(2027, 2, 14)], days.Where(d => d.Status.Kind == DayKind.Makeup).Select(d => d.Date));
        Assert.Equal([2026, 2027, 2028], days.Where(d => d.Status.Names[Language.SimplifiedChinese] == "元旦").Select(d => d.Date.Year));
    }

    [Fact]
    public void Two_names_on_one_date_are_one_day_off()
    {
        var day = Assert.Single(Proposal(Ics(
            Event("DTSTART;VALUE=DATE:20260505", "SUMMARY:어린이날"), Event("DTSTART;VALUE=DATE:20260505", "SUMMARY:부처님오신날")), "KR").Days);

        Assert.Equal("어린이날ㆍ부처님오신날", day.Status.Names[Language.Korean]);
    }

    [Fact]
    public void An_event_that_is_no_whole_day_is_refused_with_its_line()
    {
        var error = Assert.Single(Read(Ics(
            Event("DTSTART;VALUE=DATE:20270205", "SUMMARY:설날"), Event("DTSTART:20270205T010000Z", "DTEND:20270205T020000Z", "SUMMARY:회의")), "KR").Errors);

        Assert.Equal(("calendar.notADay", "/lines/9"), (error.Code, error.Place));
    }

    [Fact]
    public void A_day_that_is_off_and_worked_is_refused_with_its_line()
    {
        var error = Assert.Single(Read(Ics(
            Event("DTSTART;VALUE=DATE:20270214", "SUMMARY:春节"), Event("DTSTART;VALUE=DATE:20270214", "SUMMARY:春节（班）")), "CN").Errors);

        Assert.Equal(("calendar.contradiction", "/lines/9"), (error.Code, error.Place));
    }

    [Theory]
    [InlineData("", "calendar.empty", null)]
    [InlineData("  \n ", "calendar.empty", null)]
    [InlineData("Datum;Name\n1.1.2027;Neujahr", "calendar.unknownForm", "/lines/1")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "calendar.empty", null)]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nthis is no property\nEND:VEVENT\nEND:VCALENDAR\n", "calendar.unreadable", "/lines/4")]
    [InlineData(Cabinet, "calendar.otherCountry", null)]
    [InlineData("国务院办公厅关于2027年部分节假日安排的通知\n一、元旦：1月1日（周五）放假1天。", "calendar.otherCountry", null)]
    [InlineData("date,working,kind,name,certainty\n", "calendar.empty", null)]
    public void What_is_empty_or_unknown_is_refused(string text, string code, string? place)
    {
        var error = Assert.Single(Read(Encoding.UTF8.GetBytes(text), "KR").Errors);

        Assert.Equal((code, place), (error.Code, error.Place));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Assert.Equal("calendar.encoding", Assert.Single(Read([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0xFF], "KR").Errors).Code);

    private static CalendarReading Read(byte[] bytes, string country) => CalendarFile.Read(bytes, country, "file", Period);

    private static CalendarProposal Proposal(byte[] bytes, string country)
    {
        var reading = Read(bytes, country);
        Assert.Empty(reading.Errors);
        return reading.Proposal!;
    }

    private static byte[] Ics(params string[] events) => Encoding.UTF8.GetBytes(
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n{string.Concat(events)}END:VCALENDAR\r\n");

    private static string Event(params string[] lines) =>
        $"BEGIN:VEVENT\r\nUID:{lines[0].GetHashCode(StringComparison.Ordinal)}-{lines[1].GetHashCode(StringComparison.Ordinal)}@example.org\r\n{string.Concat(lines.Select(l => l + "\r\n"))}END:VEVENT\r\n";
}
