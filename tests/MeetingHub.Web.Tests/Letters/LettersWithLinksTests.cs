using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Letters;

/// <summary>The letters of a scheduled meeting carry each recipient's own link; the database tells it to nobody.</summary>
public sealed class LettersWithLinksTests : IAsyncLifetime
{
    private const string Member = "member@shandong.example.org";
    private const string Right = "right@shandong.example.org";
    private const string LinkIsNew = "carries a new personal link.";
    private readonly Hub _hub = new();
    private HttpClient _coordinator = null!;
    private string _meeting = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _coordinator = _hub.Coordinator();
        await RegisterAsync(_coordinator);
        _meeting = await DraftAsync(_coordinator);
        var people = new
        {
            participants = new[]
            {
                new { name = new Dictionary<string, string> { ["zh-Hans"] = "王○○" }, office = new { }, title = new { }, role = "head", isRequired = true, email = Member },
            },
            needsInterpreter = false,
        };
        _ = await JsonAsync(await _coordinator.PutAsJsonAsync($"/api/meetings/{_meeting}/parties/shandong", people, Stop));
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/schedule", new { start = "2030-12-02T05:00:00Z", conference }, Stop));
        _ = await UntilAsync(_coordinator, _meeting, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    [Fact]
    public async Task Each_letter_has_a_link_of_its_own_on_a_line_of_its_own_and_it_opens()
    {
        var links = (await MessagesAsync()).Select(m => Link(m.GetProperty("text").GetString()!)).ToList();
        Assert.Equal(3, links.Distinct().Count());
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await _hub.Stranger().GetAsync(link, Stop)).StatusCode);
        }

        var holders = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/links", Stop))).EnumerateArray().ToList();
        Assert.Equal(["contact", "contact", "invitation"], holders.Select(h => h.GetProperty("purpose").GetString()));
        Assert.All(holders, holder => Assert.Single(holder.GetProperty("links").EnumerateArray()));
    }

    [Fact]
    public async Task A_change_carries_a_new_link_and_the_earlier_letters_link_still_opens()
    {
        var before = (await MessagesAsync()).Select(m => Link(m.GetProperty("text").GetString()!)).ToList();
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        var after = (await MessagesAsync()).Select(m => Link(m.GetProperty("text").GetString()!)).ToList();
        Assert.Equal(6, after.Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await _hub.Stranger().GetAsync(before[0], Stop)).StatusCode);
    }

    [Fact]
    public async Task Whoever_got_a_letter_that_was_meant_for_another_opens_nothing_with_it_once_the_address_is_corrected()
    {
        var (invited, others) = (await LinkToAsync(Member), await LinkToAsync("contact@cn.example.org"));
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        var changed = await LinkToAsync(Member);
        using var reader = await _hub.AdministratorAsync();
        var astray = (await MessagesAsync()).First(m => m.GetProperty("email").GetString() == Member);
        _ = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api{Page(astray)}/undelivered", new { reason = "Another office has it." }, Stop));
        Assert.DoesNotContain(LinkIsNew, await reader.GetStringAsync(Page(astray), Stop), StringComparison.Ordinal);

        using var sent = await Hub.SendFormAsync(reader, Page(astray), new() { ["Entered.Email"] = Right });
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);

        foreach (var link in new[] { invited, changed })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _hub.Stranger().GetAsync(link, Stop)).StatusCode);
        }

        var again = (await MessagesAsync()).Single(m => m.GetProperty("email").GetString() == Right);
        var now = Link(again.GetProperty("text").GetString()!);
        Assert.Equal(HttpStatusCode.OK, (await _hub.Stranger().GetAsync(now, Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _hub.Stranger().GetAsync(others, Stop)).StatusCode);
        Assert.Equal(4, await PartsWithAsync(again, now));
        Assert.Equal(0, await PartsWithAsync(again, changed));
        Assert.Equal(4, await PartsWithAsync(astray, changed));
        Assert.Contains(LinkIsNew, await reader.GetStringAsync(Page(again), Stop), StringComparison.Ordinal);
        Assert.Contains("has been revoked and no longer opens", await reader.GetStringAsync(Page(astray), Stop), StringComparison.Ordinal);
        Assert.Contains("Personal link revoked", await reader.GetStringAsync($"/meetings/{_meeting}", Stop), StringComparison.Ordinal);

        var earlier = (await MessagesAsync()).Last(m => m.GetProperty("email").GetString() == Member);
        var alsoAgain = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/messages/{earlier.GetProperty("id").GetString()}/again", new { email = Right }, Stop));
        Assert.Equal(HttpStatusCode.OK, (await _hub.Stranger().GetAsync(Link(alsoAgain.GetProperty("text").GetString()!), Stop)).StatusCode);
    }

    [Fact]
    public async Task A_letter_that_goes_to_the_same_address_again_is_the_same_to_the_last_byte()
    {
        var first = (await MessagesAsync())[0].GetProperty("id").GetString();
        using var marked = await _coordinator.PostAsJsonAsync("/api/messages/sent", new { messages = new[] { first } }, Stop);
        var again = (await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/messages/{first}/again", new { }, Stop))).GetProperty("id").GetString();
        Assert.NotEqual(first, again);
        Assert.Equal(await _coordinator.GetByteArrayAsync($"/api/messages/{first}/file", Stop), await _coordinator.GetByteArrayAsync($"/api/messages/{again}/file", Stop));
    }

    [Fact]
    public async Task The_database_holds_no_link_though_it_holds_the_letters()
    {
        var links = (await MessagesAsync()).Select(m => Link(m.GetProperty("text").GetString()!)[3..]).ToList();
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_hub.Data, "*.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            var text = await reader.ReadToEndAsync(Stop);
            Assert.All(links, link => Assert.DoesNotContain(link, text, StringComparison.Ordinal));
            Assert.All(links, link => Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(link))[..40], text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_downloaded_letter_is_the_one_that_is_shown()
    {
        var message = (await MessagesAsync())[0];
        var file = await _coordinator.GetByteArrayAsync($"/api/messages/{message.GetProperty("id").GetString()}/file", Stop);
        using var mail = MimeKit.MimeMessage.Load(new MemoryStream(file), Stop);
        Assert.Equal(message.GetProperty("text").GetString(), mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Contains(Link(mail.TextBody!), mail.HtmlBody, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> MessagesAsync() =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/messages?meeting={_meeting}", Stop))).EnumerateArray()];

    /// <summary>The link in the newest letter to an address.</summary>
    private async Task<string> LinkToAsync(string address) =>
        Link((await MessagesAsync()).First(m => m.GetProperty("email").GetString() == address).GetProperty("text").GetString()!);

    private static string Page(JsonElement message) => $"/messages/{message.GetProperty("id").GetString()}";

    /// <summary>In how many parts of a letter a text stands: plain text, HTML, calendar entry and the entry's file are four.</summary>
    private async Task<int> PartsWithAsync(JsonElement message, string text)
    {
        using var mail = await MimeKit.MimeMessage.LoadAsync(await _coordinator.GetStreamAsync($"/api{Page(message)}/file", Stop), Stop);
        return mail.BodyParts.OfType<MimeKit.MimePart>().Count(part =>
        {
            using var bytes = new MemoryStream();
            part.Content!.DecodeTo(bytes, Stop);
            return Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n ", "", StringComparison.Ordinal).Contains(text, StringComparison.Ordinal);
        });
    }

    /// <summary>The path of the link that stands alone on its line.</summary>
    private static string Link(string text) => Regex.Match(text, "^https?://[^/]+(/r/[A-Za-z0-9_-]{43})\r?$", RegexOptions.Multiline).Groups[1].Value is { Length: > 0 } path
        ? path
        : throw new InvalidOperationException($"No link of its own line in: {text}");
}
