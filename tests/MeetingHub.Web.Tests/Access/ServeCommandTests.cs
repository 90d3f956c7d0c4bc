namespace MeetingHub.Web.Tests.Access;

/// <summary>A setting that cannot be meant is told on one line, and the service does not start.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-serve-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Theory]
    [InlineData("--Reminders:Meeting=soon", "meetinghub: Reminders:Meeting \"soon\" is no list of days and hours such as \"7d, 1d, 1h\" (1 to 90 days, 1 to 72 hours).")]
    [InlineData("--Links:Address=meetings.gg.example.org", "meetinghub: Links:Address \"meetings.gg.example.org\" is no address such as https://meetings.gg.example.org.")]
    [InlineData("--Links:DaysPastMeeting=two", "meetinghub: Failed to convert configuration value 'two' at 'Links:DaysPastMeeting' to type 'System.Int32'.")]
    public async Task A_wrong_setting_is_told_on_one_line(string setting, string line)
    {
        var (exit, output, errors) = await TheCommand.RunAsync("serve", "--data", _data, "--urls=http://127.0.0.1:0", setting);
        Assert.Equal((2, "", line), (exit, output, errors.TrimEnd()));
    }
}
