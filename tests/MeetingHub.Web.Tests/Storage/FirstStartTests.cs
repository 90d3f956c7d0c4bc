using System.Net;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>A first start that is killed at any moment leaves what the next start makes an office of.</summary>
public sealed class FirstStartTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-first-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public Task Killed_once_it_starts_the_next_time() => KilledAsync("meetinghub.lock");

    [Theory, Trait("Duration", "Long")]
    [InlineData("meetinghub.db.new")]
    [InlineData("meetinghub.db")]
    [InlineData("keys")]
    [InlineData("first-administrator")]
    [InlineData("season-api-key")]
    public Task Killed_as_soon_as_a_file_is_there_it_starts_the_next_time(string file) => KilledAsync(file);

    private async Task KilledAsync(string file)
    {
        using (var first = StartedCommand.Begin(_data))
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            limit.CancelAfter(TimeSpan.FromMinutes(1));
            while (!Path.Exists(Path.Combine(_data, file)))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, limit.Token);
            }
        }

        using var next = await StartedCommand.StartAsync(_data);
        Assert.Equal(HttpStatusCode.OK, (await next.Client.GetAsync("/api/meetings", Stop)).StatusCode);
        Assert.True(File.Exists(Path.Combine(_data, "first-administrator")));
    }
}
