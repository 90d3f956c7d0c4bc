using System.Diagnostics;
using System.Text;
using MeetingHub.Letters;
using MeetingHub.Rules.Tests.Letters;
using MeetingHub.Tests;
using MeetingHub.Web.Letters;
using MimeKit;
using NodaTime;

namespace MeetingHub.Web.Tests.Letters;

public sealed class MailMessageTests
{
    private static readonly Instant DecidedAt = Instant.FromUtc(2020, 11, 10, 1, 30);
    private static readonly MeetingNotice Invitation = SampleLetters.Notice(SampleLetters.Occasions[3].Occasion);

    public static TheoryData<string, string> Machines => new()
    {
        { "Asia/Seoul", "ko_KR.UTF-8" },
        { "Etc/UTC", "C.UTF-8" },
        { "America/New_York", "en_US.UTF-8" },
        { "Asia/Bangkok", "th_TH.UTF-8" },
    };

    [Theory, MemberData(nameof(Machines))]
    public async Task Whatever_the_machines_zone_and_language_a_message_has_the_same_bytes(string zone, string language)
    {
        var folder = Directory.CreateTempSubdirectory("meetinghub-zone-");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(MailMessageTests).Assembly.Location, "-explicit", "only", "-method", $"{typeof(MailMessageTests).FullName}.{nameof(Writes_every_message_on_another_machine)}" },
            Environment = { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language, [OutputFolder] = folder.FullName },
            RedirectStandardOutput = true,
        };
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(child.ExitCode == 0, output);
        Assert.Equal(zone, await File.ReadAllTextAsync(Path.Combine(folder.FullName, "zone"), TestContext.Current.CancellationToken));
        Assert.All(EveryMessage(), message =>
            Assert.Equal(message.Content.ToArray(), File.ReadAllBytes(Path.Combine(folder.FullName, message.FileName))));
        folder.Delete(recursive: true);
    }

    /// <summary>The other half of the test above: runs in a process with another zone and language.</summary>
    [Fact(Explicit = true)]
    public void Writes_every_message_on_another_machine()
    {
        var folder = Environment.GetEnvironmentVariable(OutputFolder);
        Assert.SkipWhen(folder is null, "Runs only as a child of its test.");
        File.WriteAllText(Path.Combine(folder, "zone"), DateTimeZoneProviders.Tzdb.GetSystemDefault().Id);
        foreach (var message in EveryMessage())
        {
            File.WriteAllBytes(Path.Combine(folder, message.FileName), message.Content.ToArray());
        }
    }

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.SimplifiedChinese)]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void An_invitation_is_this_message(Language language) => Approved.Same(
        $"invitation.{language.Tag()}.eml",
        Encoding.UTF8.GetString(MailMessage.Write(Invitation, SampleLetters.Reader(language), "2020-12-01-shandong", DecidedAt).Content.Span));

    [Theory]
    [InlineData("Asia/Seoul", 2020, 12)]
    [InlineData("Europe/Berlin", 2021, 7)]
    [InlineData("America/Vancouver", 2026, 7)]
    public void A_calendar_entry_in_a_zone_is_this(string zone, int year, int month)
    {
        var start = Instant.FromUtc(year, month, 16, 1, 0);
        var notice = SampleLetters.Notice(new Occasion.Invited(new(start, start + Duration.FromMinutes(90))));
        var reader = SampleLetters.Reader(Language.English) with { Zone = DateTimeZoneProviders.Tzdb[zone] };
        Approved.Same($"{zone.Split('/')[1].ToLowerInvariant()}.ics", CalendarMessage.For(notice, reader, "See the message.\n", DecidedAt)!.Text);
    }

    [Fact]
    public void An_hour_that_the_clock_shows_twice_is_told_in_UTC()
    {
        // Berlin, 2021-10-31: 02:30 comes at 00:30Z (summer) and again at 01:30Z.
        var second = Instant.FromUtc(2021, 10, 31, 1, 30);
        var notice = SampleLetters.Notice(new Occasion.Invited(new(second, second + Duration.FromHours(1))));
        var reader = SampleLetters.Reader(Language.English) with { Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"] };
        var text = CalendarMessage.For(notice, reader, "", DecidedAt)!.Text;
        Assert.Contains("\r\nDTSTART:20211031T013000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nDTEND;TZID=Europe/Berlin:20211031T033000\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_commas_semicolons_and_quotes_stays_one_name()
    {
        var reader = SampleLetters.Reader(Language.English) with { Name = "Smith, John; \"Deputy\"\r\nATTENDEE:mailto:other@example.org" };
        var text = CalendarMessage.For(Invitation, reader, "", DecidedAt)!.Text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains(";CN=\"Smith, John; 'Deputy'  ATTENDEE:mailto:other@example.org\":mailto:contact@shandong.example.org\r\n", text, StringComparison.Ordinal);
        _ = Assert.Single(text.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_that_is_typed_adds_a_header()
    {
        var notice = Invitation with
        {
            Title = LocalText.Of((Language.English, "Meeting\r\nBcc: everybody@example.org\r\n\r\nbody")),
            Organiser = Invitation.Organiser with { Name = LocalText.Of((Language.English, "Office\r\nBcc: everybody@example.org")) },
        };
        var reader = SampleLetters.Reader(Language.English) with { Name = "Li\r\nCc: everybody@example.org" };
        var content = MailMessage.Write(notice, reader, "2020-12-01-shandong", DecidedAt).Content;
        using var message = MimeMessage.Load(new MemoryStream(content.ToArray()), TestContext.Current.CancellationToken);
        Assert.Empty(message.Bcc);
        Assert.Empty(message.Cc);
        Assert.Equal(["contact@shandong.example.org"], message.To.Mailboxes.Select(m => m.Address));
        Assert.Equal(["From", "Date", "Subject", "Message-Id", "To", "Content-Language", "MIME-Version", "Content-Type"],
            message.Headers.Select(h => h.Field).Union(message.Body!.Headers.Select(h => h.Field)).Order(HeaderOrder).ToArray());
    }

    [Theory]
    [InlineData("contact@shandong.example.org", "contact_at_shandong.example.org")]
    [InlineData("A.B+c/d@example.org", "a.b_2bc_2fd_at_example.org")]
    [InlineData("a_at_b@example.org", "a_5fat_5fb_at_example.org")]
    public void A_message_has_a_file_name_that_every_system_takes(string address, string who)
    {
        var reader = SampleLetters.Reader(Language.English) with { Email = EmailAddress.Parse(address) };
        Assert.Equal(
            $"2020-12-01-shandong-invitation-{who}.eml", MailMessage.Write(Invitation, reader, "2020-12-01-shandong", DecidedAt).FileName);
    }

    [Fact]
    public void An_address_in_letters_outside_ASCII_travels_as_every_machine_reads_it()
    {
        var reader = SampleLetters.Reader(Language.Japanese) with { Email = EmailAddress.Parse("contact@例え.example") };
        using var message = MimeMessage.Load(new MemoryStream(MailMessage.Write(Invitation, reader, "2020-12-01-shandong", DecidedAt).Content.ToArray()), TestContext.Current.CancellationToken);
        var entry = message.BodyParts.OfType<TextPart>().Single(p => p.ContentType.IsMimeType("text", "calendar")).Text.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains(":mailto:contact@xn--r8jz45g.example", entry, StringComparison.Ordinal);
        Assert.Contains("contact@xn--r8jz45g.example", message.Headers[HeaderId.To], StringComparison.Ordinal);
    }

    [Fact]
    public void People_without_an_address_get_files_of_their_own()
    {
        var reader = SampleLetters.Reader(Language.English) with { Email = null };
        var first = MailMessage.Write(Invitation, reader, "2020-12-01-shandong", DecidedAt);
        var second = MailMessage.Write(Invitation, reader with { Name = "Another" }, "2020-12-01-shandong", DecidedAt);
        Assert.Null(first.To);
        Assert.StartsWith("2020-12-01-shandong-invitation-mh-7k2q-", first.FileName, StringComparison.Ordinal);
        Assert.NotEqual(first.FileName, second.FileName);
    }

    private const string OutputFolder = "MEETINGHUB_TEST_MESSAGES";

    private static readonly Comparer<string> HeaderOrder = Comparer<string>.Create((a, b) => Rank(a).CompareTo(Rank(b)));

    private static int Rank(string header) =>
        Array.IndexOf(["From", "Date", "Subject", "Message-Id", "To", "Content-Language", "MIME-Version", "Content-Type"], header);

    private static IEnumerable<MailMessage> EveryMessage() =>
        from language in Languages.All
        from kind in SampleLetters.Occasions
        let reader = SampleLetters.Reader(language) with { Email = EmailAddress.Parse($"{language.Tag()}.{kind.Name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-')}@example.org") }
        select MailMessage.Write(SampleLetters.Notice(kind.Occasion), reader, "2020-12-01-shandong", DecidedAt);
}
