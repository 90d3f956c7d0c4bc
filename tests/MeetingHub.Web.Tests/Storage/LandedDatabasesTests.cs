using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Tests.Minutes.Editions;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>What an office has in a database of an earlier version is all there, and everything in it goes on.</summary>
public sealed class LandedDatabasesTests
{
    /// <summary>More would be the same page at another week or month.</summary>
    private const int MostQueriesPerPath = 3;

    /// <summary>To draw one takes seconds, and all of a kind are drawn alike.</summary>
    private const int MostDocuments = 2;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("season", 30)]
    [InlineData("busy", 60)]
    public async Task It_opens_in_todays_schema_and_every_page_answers(string name, int atLeast)
    {
        using var landed = new LandedDatabase(name);
        await using var hub = landed.Start();
        await using (var scope = hub.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<HubDb>().Database;
            Assert.False(db.HasPendingModelChanges());
            Assert.Empty(await db.GetPendingMigrationsAsync(Stop));
        }

        var administrator = await landed.AdministratorAsync(hub);
        var seen = await WalkAsync(administrator, "/");
        Assert.True(seen.Count >= atLeast, $"Only {seen.Count} pages: {string.Join(' ', seen.Keys)}");
        Assert.Equal([], seen.Where(page => page.Value != HttpStatusCode.OK).Select(page => $"{page.Key} {(int)page.Value}"));
    }

    [Fact]
    public async Task The_seasons_meetings_and_points_are_all_there()
    {
        using var landed = new LandedDatabase("season");
        await using var hub = landed.Start();
        using var coordinator = hub.Coordinator();
        var meetings = (await JsonAsync(await coordinator.GetAsync("/api/meetings", Stop))).EnumerateArray().ToList();
        Assert.Equal(
            ["2020-09-21-hebei closed 3", "2020-10-13-jilin closed 1", "2020-11-04-chongqing closed 4", "2020-11-04-kanagawa closed 2", "2020-12-01-shandong closed 6"],
            meetings.Select(m => $"{Text(m, "reference")} {Text(m, "state")} {m.GetProperty("points").GetArrayLength()}").Order(StringComparer.Ordinal));
        // The list sorts by a column that the migration has filled.
        var page = await (await landed.AdministratorAsync(hub)).GetStringAsync("/meetings", Stop);
        var listed = Regex.Matches(page, "<th scope=\"row\"><a href=\"/meetings/([^\"]+)\"").Select(m => m.Groups[1].Value);
        Assert.Equal(meetings.OrderByDescending(m => m.GetProperty("start").GetDateTimeOffset()).Select(m => Text(m, "id")), listed);
        var shandong = meetings.Single(m => Text(m, "reference") == "2020-12-01-shandong");
        var points = shandong.GetProperty("points").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, 6), points.Select(p => p.GetProperty("number").GetInt32()));
        Assert.All(points, p => Assert.Equal(2, p.GetProperty("text").GetProperty("text").EnumerateObject().Count()));
    }

    [Fact]
    public async Task Whatever_waited_is_delivered()
    {
        using var landed = new LandedDatabase("busy");
        await using var graph = await LocalGraph.Start(stateFile: landed.GraphState);
        await using var hub = landed.Start(graph);
        using var coordinator = hub.Coordinator();

        // conference.book, conference.update, conference.release
        var booked = await UntilAsync(coordinator, await IdAsync(coordinator, "book"), m => Text(m.GetProperty("booking"), "state") == "booked");
        Assert.StartsWith("https://teams.microsoft.com/", Text(booked.GetProperty("booking").GetProperty("conference"), "link"), StringComparison.Ordinal);
        Assert.Equal(["2030-12-04T14:00:00", "2030-12-06T11:00:00"], await EventsUntilAsync(graph, events => events is ["2030-12-04T14:00:00", "2030-12-06T11:00:00"]));

        // proposal.holds: three times for each of three colleagues
        var proposal = await IdAsync(coordinator, "proposal");
        await HeldAsync(coordinator, proposal, 9);

        // message.send: the letters are closed in the database, and opened with its key; the links in them open.
        foreach (var meeting in new[] { "waiting", "book", "update", "release" })
        {
            var messages = await Invitations.ScheduledMeeting.MessagesAsync(
                coordinator, await IdAsync(coordinator, meeting), all => all.Count > 0 && all.All(m => Text(m, "state") != "waiting"));
            Assert.All(messages, m => Assert.Equal("written", Text(m, "state")));
            foreach (var link in messages.SelectMany(m => Regex.Matches(Text(m, "text"), "/r/[A-Za-z0-9_-]{43}").Select(found => found.Value)).Distinct())
            {
                Assert.Equal(HttpStatusCode.OK, (await hub.Stranger().GetAsync(link, Stop)).StatusCode);
            }
        }

        var waited = await Invitations.ScheduledMeeting.MessagesAsync(coordinator, await IdAsync(coordinator, "waiting"), _ => true);
        Assert.Equal(3, waited.Count);
        Assert.All(waited, m => Assert.True(File.Exists(Path.Combine(landed.Mail, Text(m, "fileName"))), Text(m, "fileName")));
    }

    [Theory]
    [InlineData("link-1-of-a-test-database-not-a-secret-AAAA", "zh-Hans")]
    [InlineData("link-2-of-a-test-database-not-a-secret-AAAA", "ja")]
    [InlineData("link-3-of-a-test-database-not-a-secret-AAAA", "zh-Hans")]
    public async Task A_personal_link_still_opens(string token, string language)
    {
        using var landed = new LandedDatabase("busy");
        await using var hub = landed.Start();
        Assert.Contains($"<html lang=\"{language}\">", await hub.Stranger().GetStringAsync($"/r/{token}", Stop), StringComparison.Ordinal);
        var pages = await WalkAsync(hub.Stranger(), $"/r/{token}");
        Assert.All(pages, page => Assert.True(page.Value == HttpStatusCode.OK, page.Key));
    }

    [Fact]
    public async Task The_alarms_go_off_at_their_moments()
    {
        using var landed = new LandedDatabase("busy");
        await using var hub = landed.Start();
        Assert.Empty(await hub.MessagesAsync("answerReminder"));

        // Three days before the deadline of 18:00 in Jinan, to the one that is silent.
        hub.GoTo(new DateTimeOffset(2030, 11, 19, 10, 0, 1, TimeSpan.Zero));
        Assert.Equal("kanagawa", Text(Assert.Single(await hub.MessagesAsync("answerReminder", 1)), "government"));

        // A week before the meeting of 3 December.
        using var coordinator = hub.Coordinator();
        var scheduled = await IdAsync(coordinator, "scheduled");
        hub.GoTo(new DateTimeOffset(2030, 11, 26, 5, 0, 1, TimeSpan.Zero));
        var reminders = await Invitations.ScheduledMeeting.MessagesAsync(
            coordinator, scheduled, all => all.Any(m => Text(m, "kind") == "meetingReminder" && Text(m, "state") == "written"));
        Assert.Contains(reminders, m => Text(m, "kind") == "meetingReminder" && Text(m, "government") == "shandong");
    }

    [Fact]
    public async Task The_other_side_signs_the_half_signed_minutes()
    {
        using var landed = new LandedDatabase("busy");
        await using var hub = landed.Start();
        using var coordinator = hub.Coordinator();
        var id = await IdAsync(coordinator, "halfSigned");
        var editions = await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/editions", Stop));
        Assert.Equal(("halfSigned", "unsigned"), (SigningHub.StateOf(editions, "gyeonggi"), SigningHub.StateOf(editions, "shandong")));

        foreach (var (holder, party) in new[] { ("shandong", "shandong"), ("gyeonggi", "shandong"), ("shandong", "gyeonggi") })
        {
            var current = await coordinator.GetByteArrayAsync($"/api/meetings/{id}/editions/{holder}.pdf", Stop);
            var file = await ThrowAway.SignAsync(current, party);
            editions = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/editions/{holder}/signatures/{party}/file", new { signer = "대표자", file }, Stop));
        }

        Assert.True(editions.GetProperty("isComplete").GetBoolean());
    }

    [Fact]
    public async Task The_open_proposal_is_answered_and_decided()
    {
        using var landed = new LandedDatabase("busy");
        await using var graph = await LocalGraph.Start(stateFile: landed.GraphState);
        await using var hub = landed.Start(graph);
        using var coordinator = hub.Coordinator();
        var id = await IdAsync(coordinator, "proposal");
        await HeldAsync(coordinator, id, 9);
        var round = (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("rounds")[0];
        var given = Assert.Single(round.GetProperty("answers").EnumerateArray());
        Assert.Equal("회신 공문.txt", Text(given.GetProperty("source").GetProperty("evidence"), "fileName"));
        var evidence = await coordinator.GetStringAsync($"/api/meetings/{id}/proposal/evidence/{Text(given.GetProperty("source").GetProperty("evidence"), "id")}", Stop);
        Assert.Equal("二号上午最好", evidence);

        _ = await JsonAsync(await coordinator.PutAsJsonAsync(
            $"/api/meetings/{id}/proposal/answers/kanagawa", new { choices = new[] { "firstChoice", "possible", "possible" }, givenBy = "山田", channel = "phone" }, Stop));
        // The second of the three has gone meanwhile: another meeting was fixed at it.
        var start = Text(round.GetProperty("slots")[0], "start");
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/proposal/decision", new { start, conference, reason = "둘째 시간은 다른 회의로 정해짐" }, Stop));
        var meeting = await UntilAsync(coordinator, id, m => m.GetProperty("booking").ValueKind == JsonValueKind.Object && Text(m.GetProperty("booking"), "state") == "booked");
        Assert.Equal(("scheduled", start), (Text(meeting, "state"), Text(meeting, "start")));
        await HeldAsync(coordinator, id, 0);
    }

    [Fact]
    public async Task The_busy_offices_points_lists_staff_and_calendars_are_there()
    {
        using var landed = new LandedDatabase("busy");
        await using var hub = landed.Start();
        using var coordinator = hub.Coordinator();
        var held = await MeetingAsync(coordinator, await IdAsync(coordinator, "held"));
        var points = held.GetProperty("points").EnumerateArray().ToList();
        Assert.Equal(["1 open", "2 postponed"], points.Select(p => $"{p.GetProperty("number")} {Text(p.GetProperty("progress"), "status")}"));
        Assert.Equal("관광 홍보를 공동으로 추진한다.", Text(points[0].GetProperty("text").GetProperty("text"), "ko"));

        var list = await coordinator.GetStringAsync($"/api/meetings/{await IdAsync(coordinator, "scheduled")}/parties/shandong/list.csv", Stop);
        Assert.Contains("王○○", list, StringComparison.Ordinal);
        Assert.Contains("head@shandong.example.org", list, StringComparison.Ordinal);

        var staff = (await JsonAsync(await coordinator.GetAsync("/api/staff", Stop))).EnumerateArray().ToList();
        var kim = Text(staff.Single(s => Text(s, "address") == LocalGraph.Secretary), "id");
        var busy = await JsonAsync(await coordinator.GetAsync($"/api/staff/{kim}/busy?from=2030-12-01&to=2030-12-08", Stop));
        Assert.Equal(6, busy.GetArrayLength());
        var day = (await JsonAsync(await coordinator.GetAsync("/api/calendars/CN/days?from=2027-02-09&to=2027-02-09", Stop)))[0];
        Assert.Equal(("substitute", "official"), (Text(day, "kind"), Text(day, "certainty")));
    }

    /// <summary>Follows the links of pages from one of them, and notes what each answers.</summary>
    private static async Task<Dictionary<string, HttpStatusCode>> WalkAsync(HttpClient client, string first)
    {
        var seen = new Dictionary<string, HttpStatusCode>();
        var queries = new Dictionary<string, int>();
        var open = new Queue<string>([first]);
        var documents = 0;
        while (open.TryDequeue(out var page))
        {
            if (seen.ContainsKey(page))
            {
                continue;
            }

            if (page.EndsWith(".pdf", StringComparison.Ordinal) && ++documents > MostDocuments)
            {
                continue;
            }

            var answer = await client.GetAsync(page, Stop);
            seen[page] = answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther ? HttpStatusCode.OK : answer.StatusCode;
            var html = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync(Stop) : "";
            var links = Regex.Matches(html, "<a [^>]*href=\"([^\"]*)\"").Select(m => m.Groups[1].Value).Append(answer.Headers.Location?.OriginalString ?? "");
            foreach (var link in links.Where(l => l.Length > 0))
            {
                var target = new Uri(new Uri(client.BaseAddress!, page), WebUtility.HtmlDecode(link));
                if (target.Host == client.BaseAddress!.Host && target.Scheme == client.BaseAddress.Scheme && IsWorthIt(target))
                {
                    open.Enqueue(target.PathAndQuery);
                }
            }
        }

        return seen;

        bool IsWorthIt(Uri target) =>
            !seen.ContainsKey(target.PathAndQuery)
            && (target.Query.Length == 0 || (queries[target.AbsolutePath] = queries.GetValueOrDefault(target.AbsolutePath) + 1) <= MostQueriesPerPath);
    }

    private static async Task<string> IdAsync(HttpClient coordinator, string meeting) =>
        Text(Assert.Single((await JsonAsync(await coordinator.GetAsync($"/api/meetings?reference=busy-{meeting}", Stop))).EnumerateArray()), "id");

    private static async Task HeldAsync(HttpClient coordinator, string id, int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        for (var held = -1; held != count; await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop))
        {
            held = (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/proposal", Stop))).GetProperty("held").GetInt32();
            Assert.False(limit.IsCancellationRequested, $"The calendars hold {held} times, not {count}.");
        }
    }

    /// <summary>When the conferences in the meetings' own mailbox begin, asked until that is as wanted.</summary>
    private static async Task<string[]> EventsUntilAsync(LocalGraph graph, Func<string[], bool> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            var events = (await graph.Send("GET", $"users/{LocalGraph.Organiser}/events", null, ("Prefer", "outlook.timezone=\"Korea Standard Time\""))).Json!["value"]!.AsArray();
            string[] starts = [.. events.Select(e => ((string)e!["start"]!["dateTime"]!)[..19]).Order(StringComparer.Ordinal)];
            if (wanted(starts) || limit.IsCancellationRequested)
            {
                return starts;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
