using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MeetingHub.Web.Tests.Invitations;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>A mail server that takes the connection and never says a word holds up its own messages, and nobody else.</summary>
public sealed class HangingPeerTests(ITestOutputHelper output)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_is_booked_while_the_mail_server_hangs()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var hub = new OutboxHub(
            workers: 1, [], ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{((IPEndPoint)silent.LocalEndpoint).Port}"), ("Mail:Security", "None"), ("Mail:Timeout", "00:10:00"));
        using var coordinator = await ScheduledMeeting.StartAsync(hub);
        _ = await ScheduledMeeting.WithAsync(coordinator, "first@shandong.example.org");
        using var connection = await silent.AcceptSocketAsync(Stop).AsTask().WaitAsync(TimeSpan.FromSeconds(30), Stop);

        var watch = Stopwatch.StartNew();
        var second = await ScheduledMeeting.WithAsync(coordinator, "second@shandong.example.org", "2030-12-03T05:00:00Z");
        output.WriteLine($"Booked after {watch.ElapsedMilliseconds} ms, beside a mail server that hangs.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{watch.Elapsed}");
        Assert.Equal("booked", (await MeetingAsync(coordinator, second)).GetProperty("booking").GetProperty("state").GetString());
        var mail = (await hub.RowsAsync()).Where(r => r.Kind == "message.send").ToList();
        Assert.NotEmpty(mail);
        Assert.All(mail, r => Assert.Null(r.DoneAt));
    }
}
