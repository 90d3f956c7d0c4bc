using System.Net;
using System.Net.Sockets;
using MeetingHub.Rules.Tests.Letters;
using MeetingHub.Web.Letters;
using NodaTime;

namespace MeetingHub.Web.Tests.Letters;

public sealed class MailersTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("meetinghub-mailers-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Without_a_server_a_message_is_a_file_and_a_repeat_is_the_same_file()
    {
        var mailer = MailHouse.Mailer(("Mail:Folder", _folder.FullName));
        var first = Assert.IsType<MailOutcome.Sent>(await mailer.SendAsync(MessageTo("contact@example.org"), Cancel));
        var bytes = await File.ReadAllBytesAsync(first.Where, Cancel);
        _ = Assert.IsType<MailOutcome.Sent>(await mailer.SendAsync(MessageTo("contact@example.org"), Cancel));
        Assert.Equal(["2020-12-01-shandong-invitation-contact_at_example.org.eml"], _folder.GetFiles().Select(f => f.Name));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(first.Where, Cancel));
    }

    [Fact]
    public async Task Another_message_of_the_same_name_is_a_file_of_its_own_and_its_repeat_too()
    {
        var mailer = MailHouse.Mailer(("Mail:Folder", _folder.FullName));
        var morning = MessageTo("contact@example.org");
        var afternoon = morning with { Content = "Subject: another meeting\r\n\r\n"u8.ToArray() };
        foreach (var message in new[] { morning, afternoon, afternoon, morning })
        {
            var sent = Assert.IsType<MailOutcome.Sent>(await mailer.SendAsync(message, Cancel));
            Assert.Equal(message.Content.ToArray(), await File.ReadAllBytesAsync(sent.Where, Cancel));
        }

        Assert.Equal(
            ["2020-12-01-shandong-invitation-contact_at_example.org-2.eml", "2020-12-01-shandong-invitation-contact_at_example.org.eml"],
            _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_message_without_an_address_is_kept_as_a_file_but_cannot_be_sent()
    {
        var message = Message(null);
        _ = Assert.IsType<MailOutcome.Sent>(await MailHouse.Mailer(("Mail:Folder", _folder.FullName)).SendAsync(message, Cancel));
        var failed = Assert.IsType<MailOutcome.Failed>(await MailHouse.To(port: 1).SendAsync(message, Cancel));
        Assert.Equal("mail.noAddress", failed.Reason.Code);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_waits_and_says_so()
    {
        var file = Path.Combine(_folder.FullName, "taken");
        await File.WriteAllTextAsync(file, "", Cancel);
        var deferred = Assert.IsType<MailOutcome.Deferred>(await MailHouse.Mailer(("Mail:Folder", file)).SendAsync(MessageTo("a@example.org"), Cancel));
        Assert.Equal("mail.folderNotWritable", deferred.Reason.Code);
    }

    [Fact]
    public async Task A_person_whom_the_server_refuses_has_failed_and_is_named()
    {
        using var peer = new MailPeer();
        var failed = Assert.IsType<MailOutcome.Failed>(await MailHouse.To(peer.Port).SendAsync(MessageTo("refuse@example.org"), Cancel));
        Assert.Equal("mail.recipientRefused", failed.Reason.Code);
        Assert.Equal("refuse@example.org", failed.Reason.Facts["address"]);
        Assert.Contains("No such person here", failed.Reason.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("later@example.org", "", "mail.recipientRefused")]
    [InlineData("slow@example.org", "", "mail.serverUnreachable")]
    [InlineData("a@example.org", "StartTls", "mail.notSecure")]
    [InlineData("a@example.org", "Tls", "mail.notSecure")]
    public async Task What_may_mend_itself_waits(string address, string security, string code)
    {
        using var peer = new MailPeer();
        var mailer = MailHouse.To(peer.Port, ("Mail:Timeout", "00:00:01"), ("Mail:Security", security.Length > 0 ? security : "None"));
        var deferred = Assert.IsType<MailOutcome.Deferred>(await mailer.SendAsync(MessageTo(address), Cancel));
        Assert.Equal(code, deferred.Reason.Code);
    }

    [Fact]
    public async Task A_server_that_is_away_or_knows_no_login_waits()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        var away = Assert.IsType<MailOutcome.Deferred>(await MailHouse.To(port).SendAsync(MessageTo("a@example.org"), Cancel));
        Assert.Equal("mail.serverUnreachable", away.Reason.Code);
        using var peer = new MailPeer();
        var mailer = MailHouse.To(peer.Port, ("Mail:User", "office"), ("Mail:Password", "not a secret"));
        var refused = Assert.IsType<MailOutcome.Deferred>(await mailer.SendAsync(MessageTo("a@example.org"), Cancel));
        Assert.Equal("mail.loginRefused", refused.Reason.Code);
        Assert.DoesNotContain("not a secret", refused.Reason.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_is_the_only_thing_that_throws()
    {
        using var peer = new MailPeer();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            MailHouse.To(peer.Port).SendAsync(MessageTo("a@example.org"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Settings_that_could_not_work_or_would_send_in_the_clear_stop_the_start()
    {
        Assert.Empty(MailHouse.Refusals());
        Assert.Empty(MailHouse.Refusals(("Mail:Host", "localhost"), ("Mail:Security", "None")));
        Assert.Contains("in the clear", Assert.Single(MailHouse.Refusals(("Mail:Host", "mail.example.org"), ("Mail:Security", "None"))), StringComparison.Ordinal);
        Assert.Contains("Mail:Port", Assert.Single(MailHouse.Refusals(("Mail:Port", "70000"))), StringComparison.Ordinal);
        Assert.Contains("Mail:Timeout", Assert.Single(MailHouse.Refusals(("Mail:Timeout", "00:00:00"))), StringComparison.Ordinal);
        Assert.Contains("go together", Assert.Single(MailHouse.Refusals(("Mail:User", "office"))), StringComparison.Ordinal);
    }

    private static MailMessage MessageTo(string address) => Message(EmailAddress.Parse(address));

    private static MailMessage Message(EmailAddress? address) => MailMessage.Write(
        SampleLetters.Notice(SampleLetters.Occasions[3].Occasion),
        SampleLetters.Reader(Language.English) with { Email = address },
        "2020-12-01-shandong",
        Instant.FromUtc(2020, 11, 10, 1, 30));
}
