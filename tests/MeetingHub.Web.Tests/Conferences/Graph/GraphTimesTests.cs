using System.Diagnostics;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Conferences.Graph;
using NodaTime;
using DateTimeTimeZone = Microsoft.Graph.Models.DateTimeTimeZone;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>Instants go out as local times and come back as the same instants, wherever the machine stands.</summary>
public sealed class GraphTimesTests
{
    [Theory]
    [InlineData("Asia/Seoul", "2020-12-01T06:00:00Z", "2020-12-01T15:00:00", "Korea Standard Time")]
    [InlineData("Asia/Shanghai", "2020-12-01T06:00:00Z", "2020-12-01T14:00:00", "China Standard Time")]
    [InlineData("Asia/Tokyo", "2020-12-01T06:00:00Z", "2020-12-01T15:00:00", "Tokyo Standard Time")]
    [InlineData("America/Los_Angeles", "2020-07-01T23:00:00Z", "2020-07-01T16:00:00", "Pacific Standard Time")]
    [InlineData("America/Los_Angeles", "2020-12-01T23:00:00Z", "2020-12-01T15:00:00", "Pacific Standard Time")]
    // Windows' name for it is so new that Graph refuses it.
    [InlineData("America/Vancouver", "2020-07-01T23:00:00Z", "2020-07-01T23:00:00", "UTC")]
    [InlineData("Europe/Berlin", "2020-07-01T07:00:00Z", "2020-07-01T09:00:00", "W. Europe Standard Time")]
    [InlineData("UTC", "2020-07-01T07:00:00Z", "2020-07-01T07:00:00", "UTC")]
    // The clock shows 01:30 twice on this night: only UTC tells which one is meant.
    [InlineData("America/New_York", "2020-11-01T05:30:00Z", "2020-11-01T05:30:00", "UTC")]
    [InlineData("America/New_York", "2020-11-01T06:30:00Z", "2020-11-01T06:30:00", "UTC")]
    // Windows has no zone of this name.
    [InlineData("Antarctica/Troll", "2020-12-01T06:00:00Z", "2020-12-01T06:00:00", "UTC")]
    public void An_instant_goes_out_as_local_time_and_comes_back_the_same(string zone, string instant, string local, string name)
    {
        var start = NodaTime.Text.InstantPattern.General.Parse(instant).Value;
        var (written, end) = GraphTimes.Write(new MeetingTime(start, start + Duration.FromMinutes(20), DateTimeZoneProviders.Tzdb[zone]));
        Assert.Equal((local, name), (written.DateTime, written.TimeZone));
        Assert.Equal(name, end.TimeZone);
        Assert.Equal((start, start + Duration.FromMinutes(20)), (GraphTimes.Read(written), GraphTimes.Read(end)));
    }

    [Theory]
    [InlineData("2020-12-01T06:00:00.0000000Z", null)]
    [InlineData("2020-12-01T06:00:00.0000000Z", "Korea Standard Time")]
    [InlineData("2020-12-01T15:00:00+09:00", "UTC")]
    [InlineData("2020-12-01T06:00:00.0000000", "UTC")]
    [InlineData("2020-12-01T15:00:00", "Asia/Seoul")]
    public void A_time_with_an_offset_needs_no_zone(string text, string? zone) =>
        Assert.Equal(Instant.FromUtc(2020, 12, 1, 6, 0), GraphTimes.Read(new DateTimeTimeZone { DateTime = text, TimeZone = zone }));

    [Theory]
    [InlineData(null, "UTC")]
    [InlineData("tomorrow", "UTC")]
    [InlineData("2020-12-01T15:00:00", null)]
    [InlineData("2020-12-01T15:00:00", "tzone://Microsoft/Custom")]
    [InlineData("2020-12-01T15:00:00", "Local")]
    public void What_is_no_time_is_not_guessed(string? text, string? zone) =>
        Assert.ThrowsAny<FormatException>(() => GraphTimes.Read(new DateTimeTimeZone { DateTime = text, TimeZone = zone }));
}

/// <summary>Runs the tests above, and reading calendars over the wire, on machines that stand elsewhere.</summary>
public sealed class MachineZoneTests
{
    [Theory]
    [InlineData("Asia/Seoul")]
    [InlineData("America/New_York")]
    public async Task The_machines_zone_changes_nothing(string zone)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            typeof(GraphTimesTests).Assembly.Location, "-class", typeof(GraphTimesTests).FullName!, "-class", typeof(GraphCalendarsTests).FullName!, "-noColor",
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = zone;
        using var machine = Process.Start(start)!;
        var output = await machine.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await machine.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Matches(@"Total: [1-9]\d, Errors: 0, Failed: 0, Skipped: 0", output);
        Assert.Equal(0, machine.ExitCode);
    }
}
