using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Access;

/// <summary>The personal links of people outside: what opens, what does not, and that nothing tells the one from the other.</summary>
public sealed class PersonalLinkTests(Hub hub) : IClassFixture<Hub>, IAsyncLifetime
{
    private readonly Hub _hub = hub;
    private HttpClient _coordinator = null!;
    private string _meeting = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _coordinator = _hub.Coordinator();
        await RegisterAsync(_coordinator);
        _meeting = await DraftAsync(_coordinator);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_link_opens_its_meeting_in_its_holders_language_until_they_switch()
    {
        var visitor = _hub.Stranger();
        var link = await MakeAsync("shandong");
        var page = await visitor.GetStringAsync(link, Stop);
        Assert.Contains("<html lang=\"zh-Hans\">", page, StringComparison.Ordinal);
        Assert.Contains("교류협력 회의", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<a class=\"brand\" href", page, StringComparison.Ordinal);

        _ = await visitor.PostAsync("/language", Form(page, ("language", "ja"), ("return", link)), Stop);
        Assert.Contains("<html lang=\"ja\">", await visitor.GetStringAsync(link, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_pages_are_kept_out_of_search_engines_caches_and_the_next_sites_log()
    {
        foreach (var path in new[] { await MakeAsync("shandong"), "/r/nobody" })
        {
            var answer = await _hub.Stranger().GetAsync(path, Stop);
            Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
            Assert.True(answer.Headers.CacheControl!.NoStore);
            var page = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Contains("<meta name=\"robots\" content=\"noindex, nofollow\"", page, StringComparison.Ordinal);
            Assert.Empty(Regex.Matches(page, "(?:src|href|action)=\"(?:https?:)?//"));
        }
    }

    [Fact]
    public async Task Unknown_mistyped_revoked_replaced_and_expired_links_get_one_and_the_same_answer()
    {
        var mistyped = await MakeAsync("shandong");
        mistyped = mistyped[..^1] + (mistyped[^1] == 'A' ? 'B' : 'A');
        var replaced = await MakeAsync("shandong");
        var revoked = await MakeAsync("shandong", replaces: true);
        var holding = (await LinksAsync()).First(h => h.GetProperty("key").GetString() == "shandong");
        var newest = holding.GetProperty("links")[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.NoContent, (await _coordinator.DeleteAsync($"/api/meetings/{_meeting}/links/{newest}", Stop)).StatusCode);
        var expired = await MakeAsync("gyeonggi");
        await ExecuteAsync("UPDATE Meetings SET \"Plan\" = replace(\"Plan\", '2030-', '2020-') WHERE lower(Id) = @id");

        var answers = new List<string>();
        foreach (var path in new[] { "/r/", "/r/nobody", $"/r/{new string('A', 43)}", mistyped, replaced, revoked, expired, $"{expired}/people", $"{revoked}?meeting={_meeting}" })
        {
            var answer = await _hub.Stranger().GetAsync(path, Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            // What was asked for stands in the way to the content and back from a choice of language; nothing else may differ.
            var page = (await answer.Content.ReadAsStringAsync(Stop))
                .Replace($"href=\"{path}#content\"", "", StringComparison.Ordinal)
                .Replace($"name=\"return\" value=\"{path}\"", "", StringComparison.Ordinal);
            answers.Add(Regex.Replace(page, "name=\"__RequestVerificationToken\" value=\"[^\"]*\"", ""));
        }

        var only = Assert.Single(answers.Distinct());
        Assert.Contains("This link opens nothing", only, StringComparison.Ordinal);
        Assert.DoesNotContain("교류협력", only, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "새 링크를 보내 드리겠습니다")]
    [InlineData("zh-CN", "我们将为您发送新的链接")]
    [InlineData("ja", "新しいリンクをお送りします")]
    [InlineData("en", "you will be sent a new link")]
    public async Task Whoever_has_a_bad_link_reads_the_way_out_in_their_language(string language, string wayOut)
    {
        var visitor = _hub.Stranger();
        visitor.DefaultRequestHeaders.Add("Accept-Language", language);
        var answer = await visitor.GetAsync("/r/nobody", Stop);
        Assert.Contains(wayOut, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_kept_as_its_hash_and_shown_once()
    {
        var token = (await MakeAsync("shandong"))["/r/".Length..];
        Assert.Equal(43, token.Length);
        Assert.DoesNotContain(token, (await LinksAsync()).ToString()!, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_hub.Data, "*.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(open, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(token, await text.ReadToEndAsync(Stop), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_link_lives_as_long_as_the_office_says_past_the_meeting_and_moves_with_it()
    {
        await using var strict = new StrictHub();
        var coordinator = strict.Coordinator();
        await RegisterAsync(coordinator);
        var id = await DraftAsync(coordinator);
        Assert.Equal("2030-12-07T00:00:00Z", await ExpiryAsync(coordinator, id));
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start = "2030-12-02T05:00:00Z", conference }, Stop));
        Assert.Equal("2030-12-02T05:45:00Z", await ExpiryAsync(coordinator, id));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/move", new { start = "2030-12-03T05:00:00Z" }, Stop));
        Assert.Equal("2030-12-03T05:45:00Z", await ExpiryAsync(coordinator, id));

        static async Task<string?> ExpiryAsync(HttpClient coordinator, string id) =>
            (await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/links", new { holder = "shandong" }, Stop))).GetProperty("expiresAt").GetString();
    }

    [Fact]
    public async Task Only_the_office_makes_and_ends_links_and_only_for_people_of_the_meeting()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _hub.Stranger().PostAsJsonAsync($"/api/meetings/{_meeting}/links", new { holder = "shandong" }, Stop)).StatusCode);
        await RefusedAsync(HttpStatusCode.BadRequest, "link.holderUnknown", "/holder", await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/links", new { holder = "hebei" }, Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "link.unknown", null, await _coordinator.DeleteAsync($"/api/meetings/{_meeting}/links/{Guid.NewGuid()}", Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "meeting.unknown", null, await _coordinator.GetAsync($"/api/meetings/{Guid.NewGuid()}/links", Stop));
    }

    [Fact]
    public async Task The_office_makes_replaces_and_revokes_links_on_a_page_and_the_history_says_so()
    {
        var member = await _hub.AdministratorAsync();
        var page = $"/meetings/{_meeting}/links";
        var first = Shown(await PressAsync("Entered.Make", "shandong"));
        var second = Shown(await PressAsync("Entered.Replace", "shandong"));
        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, (await _hub.Stranger().GetAsync(first, Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _hub.Stranger().GetAsync(second, Stop)).StatusCode);
        Assert.DoesNotContain(second, await member.GetStringAsync(page, Stop), StringComparison.Ordinal);

        var newest = (await LinksAsync()).First(h => h.GetProperty("key").GetString() == "shandong").GetProperty("links")[0].GetProperty("id").GetString()!;
        _ = await PressAsync("Entered.Revoke", newest);
        Assert.Equal(HttpStatusCode.NotFound, (await _hub.Stranger().GetAsync(second, Stop)).StatusCode);
        var history = await member.GetStringAsync($"/meetings/{_meeting}", Stop);
        Assert.Contains("Personal link made", history, StringComparison.Ordinal);
        Assert.Contains("Personal link revoked", history, StringComparison.Ordinal);

        async Task<string> PressAsync(string button, string value) =>
            await (await Hub.SendFormAsync(member, page, new() { [button] = value })).Content.ReadAsStringAsync(Stop);

        static string Shown(string html) => Regex.Match(html, "id=\"new-link\"[^>]*>[^<]*(/r/[^<]+)<").Groups[1].Value;
    }

    [Fact]
    public async Task Whoever_tries_links_is_slowed_down()
    {
        await using var besieged = new Hub();
        var guesser = besieged.Stranger();
        for (var guess = 0; guess < AccessModule.BadLinksPerMinute; guess++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guesser.GetAsync($"/r/guess{guess}", Stop)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await guesser.GetAsync("/r/another", Stop)).StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task Looking_changes_nothing(string method)
    {
        var link = await MakeAsync("shandong");
        var before = await StateAsync();
        foreach (var path in new[] { link, "/r/nobody" })
        {
            _ = await _hub.Stranger().SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Stop);
        }

        Assert.Equal(before, await StateAsync());
    }

    /// <summary>The path within the service of a new link.</summary>
    private async Task<string> MakeAsync(string holder, bool replaces = false)
    {
        var made = await JsonAsync(await _coordinator.PostAsJsonAsync($"/api/meetings/{_meeting}/links", new { holder, replaces }, Stop));
        return new Uri(made.GetProperty("link").GetString()!).AbsolutePath;
    }

    private async Task<List<System.Text.Json.JsonElement>> LinksAsync() =>
        [.. (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{_meeting}/links", Stop))).EnumerateArray()];

    private async Task<string> StateAsync() => $"{await MeetingAsync(_coordinator, _meeting)} {string.Join(' ', await LinksAsync())}";

    private async Task ExecuteAsync(string sql)
    {
        await using var db = new SqliteConnection($"Data Source={Directory.EnumerateFiles(_hub.Data, "*.db").First()};Default Timeout=30");
        await db.OpenAsync(Stop);
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        _ = command.Parameters.AddWithValue("@id", _meeting);
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync(Stop));
    }

    private static FormUrlEncodedContent Form(string page, params (string Name, string Value)[] entered) => new(entered
        .Append(("__RequestVerificationToken", Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]*)\"").Groups[1].Value))
        .Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));

    private sealed class StrictHub : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Links:DaysPastMeeting", "0");
        }
    }
}
