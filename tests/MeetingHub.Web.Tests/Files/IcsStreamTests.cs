using MeetingHub.Web.Files;
using NodaTime;

namespace MeetingHub.Web.Tests.Files;

/// <summary>Entries of calendar programs, whatever else these programs write with them.</summary>
public sealed class IcsStreamTests
{
    private static readonly DateInterval Years = new(new LocalDate(2026, 1, 1), new LocalDate(2031, 12, 31));
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20270101|DURATION:PT24H", "2027-01-01..2027-01-01", "a day told as hours")]
    [InlineData("DTSTART;VALUE=DATE:20270101|DTEND;VALUE=DATE:20270103", "2027-01-01..2027-01-02", "the end is not included")]
    [InlineData("DTSTART;VALUE=DATE:16040301|RRULE:FREQ=YEARLY;UNTIL=20270401", "2026-03-01..2026-03-01 2027-03-01..2027-03-01", "a birthday without its year")]
    [InlineData("DTSTART;TZID=Asia/Seoul:20270301T090000|DURATION:PT1H|RRULE:FREQ=DAILY;UNTIL=20270303", "2027-03-01..2027-03-02 2027-03-02..2027-03-03 2027-03-03..2027-03-04", "until a date: with that day")]
    [InlineData("DTSTART:20200101T000000|RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR;UNTIL=20260110T000000", "2026-01-07..2026-01-07 2026-01-09..2026-01-09", "every other week since 2020 stays in its rhythm")]
    [InlineData("DTSTART:19900101T003000|RRULE:FREQ=HOURLY;INTERVAL=7;UNTIL=20260101T070000", "2026-01-01..2026-01-01", "every seventh hour since 1990")]
    [InlineData("CREATED:00001231T000000Z|DTSTART;VALUE=DATE:20270101", "2027-01-01..2027-01-01", "created in the year 0, as Google writes it")]
    [InlineData("LOCATION:a\\; b|X-APPLE-STRUCTURED-LOCATION;X-TITLE=a 1-5\\; b;X-RADIUS=70.6:geo:37.50,127.00|DTSTART;VALUE=DATE:20270101", "2027-01-01..2027-01-01", "a place as Apple writes it")]
    [InlineData("BEGIN:VALARM|TRIGGER:-P99999999W|DURATION:P99999999999W|END:VALARM|DTSTART;VALUE=DATE:20270101", "2027-01-01..2027-01-01", "an alarm that makes no sense")]
    public void An_entry_is_laid_out(string lines, string expected, string _)
    {
        var (spans, problem) = Entry(lines).LayOut(Years, 100, TestContext.Current.CancellationToken);
        Assert.Null(problem);
        Assert.Equal(expected, string.Join(' ', spans.Select(s => $"{s.First:uuuu-MM-dd}..{s.Last:uuuu-MM-dd}")));
    }

    /// <summary>The hours of the seventh-hour series are those that counting from 1990 gives.</summary>
    [Fact]
    public void A_series_that_is_gone_through_from_shortly_before_the_period_has_the_same_times()
    {
        var (spans, _) = Entry("DTSTART:19900101T003000|RRULE:FREQ=HOURLY;INTERVAL=7").LayOut(new(Years.Start, Years.Start), 100, TestContext.Current.CancellationToken);
        var begin = new LocalDateTime(1990, 1, 1, 0, 30);
        var expected = Enumerable.Range(0, 50_000).Select(i => begin.PlusHours(7L * i)).Where(at => at.Date == Years.Start);
        Assert.Equal(expected, spans.Select(s => s.Start.InZone(Seoul).LocalDateTime));
    }

    [Fact]
    public async Task Reading_ends_when_the_caller_goes_away()
    {
        using var away = new CancellationTokenSource();
        await away.CancelAsync();
        var entry = Entry("DTSTART:19900101T000000|RRULE:FREQ=SECONDLY");
        _ = Assert.ThrowsAny<OperationCanceledException>(() => entry.LayOut(Years, 20_000, away.Token));
        _ = Assert.ThrowsAny<OperationCanceledException>(() => IcsStream.Read(Ics("DTSTART:19900101T000000"), Seoul, away.Token));
    }

    /// <summary>Each entry alone may be looked at; together they cost more than one file may.</summary>
    [Fact]
    public void What_one_file_may_cost_is_bounded_over_all_its_entries()
    {
        var file = IcsStream.Read(string.Concat(Enumerable.Repeat(Event("DTSTART:20260101T000000|RRULE:FREQ=MINUTELY;BYHOUR=9;BYMINUTE=0;COUNT=30"), 20)), Seoul, TestContext.Current.CancellationToken);
        var faults = file.Entries.Select(e => e.LayOut(Years, 100, TestContext.Current.CancellationToken).Problem?.Fault).ToList();
        Assert.Null(faults[0]);
        Assert.Equal(IcsFault.TooOften, faults[^1]);
    }

    [Fact]
    public void A_file_of_more_entries_than_calendars_have_is_not_read_further() => Assert.True(
        IcsStream.Read(string.Concat(Enumerable.Repeat("BEGIN:VEVENT\nEND:VEVENT\n", IcsStream.MostEntries + 1)), Seoul, TestContext.Current.CancellationToken).IsTooLong);

    private static IcsEntry Entry(string lines) => Assert.Single(IcsStream.Read(Ics(lines), Seoul, TestContext.Current.CancellationToken).Entries);

    private static string Ics(string lines) => $"BEGIN:VCALENDAR\r\n{Event(lines)}END:VCALENDAR\r\n";

    private static string Event(string lines) => $"BEGIN:VEVENT\r\nUID:1\r\n{lines.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nEND:VEVENT\r\n";
}
