using System.Text;
using MeetingHub.Staff;
using MeetingHub.Web.Staff;
using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Web.Tests.Staff;

/// <summary>When a person is busy, as calendar programs export it and as people list it. Times are told in UTC.</summary>
public sealed class BusyCalendarFileTests
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly EmailAddress Person = EmailAddress.Parse("kim@gyeonggi.example.org");
    private static readonly DateInterval Years = new(new LocalDate(2029, 1, 1), new LocalDate(2031, 12, 31));

    [Theory]
    [InlineData("DTSTART:20301202T010000Z|DTEND:20301202T020000Z", "12-02T01:00-12-02T02:00", "an instant")]
    [InlineData("DTSTART:20301202T100000|DTEND:20301202T110000", "12-02T01:00-12-02T02:00", "the person's own clock")]
    [InlineData("DTSTART;TZID=America/New_York:20301201T200000|DURATION:PT1H", "12-02T01:00-12-02T02:00", "a foreign zone, and a length")]
    [InlineData("DTSTART;TZID=China Standard Time:20301202T090000|DTEND;TZID=Korea Standard Time:20301202T110000", "12-02T01:00-12-02T02:00", "Windows' zones, one for each end")]
    [InlineData("DTSTART;TZID=/citadel.org/20210210_1/Asia/Tokyo:20301202T100000|DTEND:20301202T020000Z", "12-02T01:00-12-02T02:00", "a zone behind a maker's name")]
    [InlineData("DTSTART;TZID=House time:20301202T080000|DURATION:PT1H", "12-02T01:00-12-02T02:00", "a zone of one offset that the file brings")]
    [InlineData("DTSTART;VALUE=DATE:20301203|DTEND;VALUE=DATE:20301205", "12-02T15:00-12-04T15:00", "two whole days, the end not included")]
    [InlineData("DTSTART;VALUE=DATE:20301203", "12-02T15:00-12-03T15:00", "one whole day")]
    [InlineData("DTSTART:20301202T010000Z", "", "no length: it keeps nobody")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|TRANSP:TRANSPARENT", "", "marked as free")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|STATUS:CANCELLED", "", "called off")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|STATUS:TENTATIVE", "12-02T01:00-12-02T02:00 tentative", "tentative")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|X-MICROSOFT-CDO-BUSYSTATUS:OOF", "12-02T01:00-12-02T02:00 outofoffice", "out of office, in Outlook's own word")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|X-MICROSOFT-CDO-BUSYSTATUS:FREE", "", "free, in Outlook's own word")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|ATTENDEE;PARTSTAT=DECLINED:mailto:KIM@gyeonggi.example.org", "", "declined")]
    [InlineData("DTSTART:20301202T010000Z|DURATION:PT1H|ATTENDEE;PARTSTAT=DECLINED:mailto:lee@gyeonggi.example.org", "12-02T01:00-12-02T02:00", "declined by somebody else")]
    public void An_event_keeps_its_owner(string lines, string expected, string _) => Assert.Equal(expected, Told(Ics(lines)));

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", "12-02T01:00 12-04T01:00 12-09T01:00 12-11T01:00", "so many times")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20301216T010000Z", "12-02T01:00 12-09T01:00 12-16T01:00", "until an instant, that one included")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20301216", "12-02T01:00 12-09T01:00 12-16T01:00", "until a date, that day included")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20301216T005959Z", "12-02T01:00 12-09T01:00", "until just before")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3|EXDATE;TZID=Asia/Seoul:20301209T100000", "12-02T01:00 12-16T01:00", "but for one")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3|EXDATE:20301209T010000Z", "12-02T01:00 12-16T01:00", "but for one, told in UTC")]
    [InlineData("RDATE;TZID=Asia/Seoul:20301203T100000,20301205T140000", "12-02T01:00 12-03T01:00 12-05T05:00", "on dates of its own")]
    public void A_repeated_event_is_laid_out(string repetition, string starts, string _) =>
        Assert.Equal(starts, string.Join(' ', Times(Ics($"DTSTART;TZID=Asia/Seoul:20301202T100000|DURATION:PT1H|{repetition}")).Select(t => Utc(t.Start))));

    [Fact]
    public void An_endless_repetition_is_laid_out_over_the_period_and_no_further()
    {
        var times = Times(Ics("DTSTART;TZID=Asia/Seoul:20100104T100000|DURATION:PT1H|RRULE:FREQ=WEEKLY"));
        Assert.Equal(Instant.FromUtc(2029, 1, 1, 1, 0), times[0].Start);
        Assert.Equal(Instant.FromUtc(2031, 12, 29, 1, 0), times[^1].Start);
        Assert.Equal(157, times.Count);
    }

    [Fact]
    public void An_occurrence_that_was_moved_or_called_off_stands_where_it_is_now() => Assert.Equal(
        "12-02T01:00-12-02T02:00, 12-09T06:00-12-09T06:30, 12-23T01:00-12-23T02:00",
        Told(Ics(
            "UID:a|DTSTART;TZID=Asia/Seoul:20301202T100000|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=4",
            "UID:a|RECURRENCE-ID;TZID=Asia/Seoul:20301209T100000|DTSTART;TZID=Asia/Seoul:20301209T150000|DURATION:PT30M",
            "UID:a|RECURRENCE-ID:20301216T010000Z|DTSTART;TZID=Asia/Seoul:20301216T100000|DURATION:PT1H|STATUS:CANCELLED")));

    /// <summary>The wall clock stays, the instant does not: Berlin goes back to winter time on 27 October 2030, New York's clocks jump on 10 March.</summary>
    [Theory]
    [InlineData("Europe/Berlin:20301021T090000", "10-21T07:00 10-28T08:00", "from summer to winter")]
    [InlineData("America/New_York:20300304T090000", "03-04T14:00 03-11T13:00", "from winter to summer")]
    [InlineData("America/New_York:20300303T023000", "03-03T07:30 03-10T07:30", "a wall time that is skipped counts on")]
    public void A_repeated_event_keeps_its_wall_clock_over_the_change_of_summer_time(string start, string starts, string _) =>
        Assert.Equal(starts, string.Join(' ', Times(Ics($"DTSTART;TZID={start}|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=2")).Select(t => Utc(t.Start))));

    [Theory]
    [InlineData("busy.zone", "/lines/11", "DTSTART;TZID=Atlantis:20301202T100000|DURATION:PT1H", "a zone that nobody knows")]
    [InlineData("busy.reversed", "/lines/11", "DTSTART:20301202T020000Z|DTEND:20301202T010000Z", "it ends before it begins")]
    [InlineData("busy.unreadable", "/lines/11", "DTSTART:2030|DTEND:20301202T010000Z", "a start that is none")]
    [InlineData("busy.unreadable", "/lines/11", "SUMMARY:no start", "no start at all")]
    [InlineData("busy.unreadable", "/lines/11", "DTSTART:20301202T010000Z|RRULE:FREQ=SOMETIMES", "a rule that is none")]
    [InlineData("busy.unreadable", "/lines/11", "DTSTART:20300201T010000Z|DURATION:PT1H|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "a day that never comes")]
    [InlineData("busy.tooOften", "/lines/11", "DTSTART:20290101T000000Z|DURATION:PT1M|RRULE:FREQ=MINUTELY", "every minute of three years")]
    public void A_broken_event_is_named_by_its_line(string code, string? place, string lines, string _)
    {
        var reading = Read(Ics(lines));
        Assert.Null(reading.Times);
        Assert.Equal((code, place), (reading.Errors[0].Code, reading.Errors[0].Place));
    }

    [Fact]
    public void All_broken_events_are_named_at_once_and_nothing_is_taken()
    {
        var reading = Read(Ics("DTSTART:20301202T010000Z|DURATION:PT1H", "DTSTART:2030", "DTSTART;TZID=Atlantis:20301202T100000"));
        Assert.Null(reading.Times);
        Assert.Equal(["/lines/16", "/lines/20"], reading.Errors.Select(e => e.Place));
    }

    [Theory]
    [InlineData("Start,End\n2030-12-02 10:00,2030-12-02 11:00", "12-02T01:00-12-02T02:00", "English")]
    [InlineData("시작,종료,상태\n2030. 12. 2.(월) 오전 10:00,2030. 12. 2. 오후 1:30,출장", "12-02T01:00-12-02T04:30 outofoffice", "Korean")]
    [InlineData("开始时间;结束时间;状态\n2030年12月2日 10:00;2030年12月2日 11时30分;暂定", "12-02T01:00-12-02T02:30 tentative", "Chinese, semicolons")]
    [InlineData("開始\t終了\n2030年12月2日（月）午後3時\t午後4時30分", "12-02T06:00-12-02T07:30", "Japanese, tabs; the end without its date")]
    [InlineData("Subject,Start Date,Start Time,End Date,End Time,Show time as\n\"Visit, with lunch\",2030/12/2,10:00:00,2030/12/2,11:00:00,2", "12-02T01:00-12-02T02:00", "Outlook's own export")]
    [InlineData("날짜\n2030-12-03", "12-02T15:00-12-03T15:00", "a whole day")]
    [InlineData("시작,종료\n2030-12-03,2030-12-04", "12-02T15:00-12-04T15:00", "two whole days, both included")]
    [InlineData("start,end\n2030-12-02T01:00:00Z,2030-12-02T03:00:00+01:00", "12-02T01:00-12-02T02:00", "instants")]
    [InlineData("start,end\n2030-12-02 22:00,24:00", "12-02T13:00-12-02T15:00", "to midnight")]
    [InlineData("start,end,status\n2030-12-02 10:00,2030-12-02 11:00,free", "", "free: it keeps nobody")]
    [InlineData("start,end\n2030-12-02 10:00,2030-12-02 11:00\n\n2030-12-02 10:00,2030-12-02 11:00\n", "12-02T01:00-12-02T02:00", "the same twice")]
    public void A_list_is_read_as_people_write_it(string csv, string expected, string _) => Assert.Equal(expected, Told(csv));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("ks_c_5601-1987")]
    public void A_korean_list_is_read_in_whatever_encoding_its_office_saves(string encoding) =>
        Assert.Equal("12-02T01:00-12-02T02:00 outofoffice", Told("시작,종료,상태\n2030-12-02 10:00,2030-12-02 11:00,휴가", Coded(encoding)));

    [Fact]
    public void A_japanese_list_in_shift_jis_is_read() =>
        Assert.Equal("12-02T01:00-12-02T02:00 tentative", Told("開始日時,終了日時,状態\n2030年12月2日 10:00,2030年12月2日 11:00,仮の予定", Coded("shift_jis")));

    [Theory]
    [InlineData("busy.headings", "/lines/1", "Name,Telephone\nKim,1")]
    [InlineData("busy.moment", "/lines/3", "start,end\n2030-12-02 10:00,11:00\n12/3/2030,11:00")]
    [InlineData("busy.moment", "/lines/2", "start,end\n2030-02-30 10:00,11:00")]
    [InlineData("busy.moment", "/lines/2", "start,end\n2030-12-02 10:61,11:00")]
    [InlineData("busy.reversed", "/lines/2", "start,end\n2030-12-02 10:00,2030-12-02 09:00")]
    [InlineData("busy.status", "/lines/2", "start,end,status\n2030-12-02 10:00,11:00,perhaps")]
    [InlineData("busy.quote", "/lines/2", "start,end\n\"2030-12-02 10:00,11:00")]
    [InlineData("busy.empty", null, "start,end\n")]
    [InlineData("busy.empty", null, " \n")]
    public void A_list_that_cannot_be_is_refused_with_its_line(string code, string? place, string csv)
    {
        var reading = Read(csv);
        Assert.Null(reading.Times);
        Assert.Equal((code, place), (reading.Errors[0].Code, reading.Errors[0].Place));
    }

    [Fact]
    public void A_list_keeps_to_the_clocks_change_of_its_zone()
    {
        var newYork = DateTimeZoneProviders.Tzdb["America/New_York"];
        var times = BusyCalendarFile.Read(Encoding.UTF8.GetBytes("start,end\n2030-03-10 02:15,2030-03-10 02:45\n2030-03-10 01:30,2030-03-10 02:30"), newYork, Person, Years, TestContext.Current.CancellationToken);
        // The first lies wholly in the hour that is skipped.
        Assert.Equal([("busy.reversed", "/lines/2")], times.Errors.Select(e => (e.Code, e.Place)));
    }

    private static string Ics(params string[] events) => string.Join(
        "\r\n",
        (string[])
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VTIMEZONE", "TZID:House time", "BEGIN:STANDARD", "DTSTART:16010101T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700\r\nEND:STANDARD", "END:VTIMEZONE",
            .. events.Select((lines, i) => $"BEGIN:VEVENT\r\n{(lines.StartsWith("UID", StringComparison.Ordinal) ? "" : $"UID:{i}|")}{lines}".Replace("|", "\r\n", StringComparison.Ordinal) + "\r\nEND:VEVENT"),
            "END:VCALENDAR", "",
        ]);

    private static MeetingHub.Staff.BusyReading Read(string text, Encoding? encoding = null) =>
        BusyCalendarFile.Read((encoding ?? Encoding.UTF8).GetPreamble().Concat((encoding ?? Encoding.UTF8).GetBytes(text)).ToArray(), Seoul, Person, Years, TestContext.Current.CancellationToken);

    private static IReadOnlyList<BusyTime> Times(string text, Encoding? encoding = null)
    {
        var reading = Read(text, encoding);
        Assert.Equal([], reading.Errors);
        return reading.Times!;
    }

    private static string Told(string text, Encoding? encoding = null) => string.Join(", ", Times(text, encoding)
        .Select(t => $"{Utc(t.Start)}-{Utc(t.End)} {(t.Status == BusyStatus.Busy ? "" : t.Status.ToString().ToLowerInvariant())}".Trim()));

    private static string Utc(Instant instant) => InstantPattern.CreateWithInvariantCulture("MM'-'dd'T'HH':'mm").Format(instant);

    private static Encoding Coded(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
