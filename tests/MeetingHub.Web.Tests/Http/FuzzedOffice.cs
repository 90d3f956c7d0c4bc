using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MeetingHub.Web.Http;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Tests.Minutes.Editions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Quartz;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Http;

/// <summary>An office with something of everything, so that every route has something to find; what comes of requests is known besides.</summary>
internal sealed class FuzzedOffice : IDisposable
{
    private readonly SigningHub _hub;
    private readonly SqliteConnection _watch;
    private readonly Dictionary<string, List<string>> _known = [];

    /// <summary>The meeting at which the acts under an address can succeed, by what stands in the address.</summary>
    private readonly List<(string Part, string Meeting)> _at = [];

    private FuzzedOffice(SigningHub hub)
    {
        _hub = hub;
        _watch = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(hub.Data, "meetinghub.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        _watch.Open();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>As of when the meetings of 2020 are entered.</summary>
    private const string Ahead = "2020-11-10T00:00:00Z";

    private byte[] _edition = [];

    public HttpClient Client => _hub.Administrator;

    /// <summary>Meetings in every state, people, files, links; then nothing goes on in the background any more.</summary>
    public static async Task<FuzzedOffice> StartAsync(SigningHub hub)
    {
        var office = new FuzzedOffice(hub);
        await office.FurnishAsync();
        await office.StopTheBackgroundAsync();
        return office;
    }

    /// <summary>A number that changes whenever anybody else commits a change to any table: SQLite's own account of it.</summary>
    public long DataVersion()
    {
        using var command = _watch.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Something that is really there, by the name of a parameter or a member; null where any value will do.</summary>
    public string? Known(Operation operation, string name, Random random)
    {
        if (name == "id" && random.Next(4) > 0 && _at.FirstOrDefault(at => operation.Path.Contains(at.Part, StringComparison.Ordinal)) is { Meeting: { } right })
        {
            return right;
        }

        var key = name switch
        {
            "id" => operation.Path.Split('/')[2] is var area && area == "calendars" ? "imports" : area,
            "government" or "holder" or "party" or "to" or "hostedBy" or "partners" or "optional" when !IsDate(operation, name) => "governments",
            "holidays" or "country" => "countries",
            "zone" or "organizerZone" => "zones",
            "follows" or "meeting" => "meetings",
            "messages" => "messages",
            "start" or "starts" or "otherStarts" when operation.Id is not ("enterGovernment" or "searchSlots" or "addBusyTime" or "draftMeeting" or "replanMeeting" or "postponeMeeting") => "starts",
            "uuid" => "meetings",
            "byte" => "files",
            "workingHours" => "profiles",
            _ => name,
        };
        return _known.TryGetValue(key, out var values) && values.Count > 0 ? values[random.Next(values.Count)] : null;
    }

    /// <summary>Remembers a meeting that a request has made.</summary>
    public void Learn(Operation operation, JsonElement answer)
    {
        if (operation.Id is "draftMeeting" or "draftNextMeeting" && _known["meetings"].Count < 60)
        {
            _known["meetings"].Add(answer.GetProperty("id").GetString()!);
        }
    }

    /// <summary>A file of a content type.</summary>
    public byte[] File(string type) => type switch
    {
        "application/pdf" => _edition,
        "text/calendar" => Encoding.UTF8.GetBytes(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270102\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nSUMMARY:신정\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
        "message/rfc822" => Encoding.UTF8.GetBytes(
            "From: MAILER-DAEMON@example.org\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; contact@cn.example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n"),
        _ => Encoding.UTF8.GetBytes("start,end\n2030-12-02 10:00,2030-12-02 11:00\n2030-12-03,2030-12-03\n"),
    };

    public void Dispose() => _watch.Dispose();

    private static bool IsDate(Operation operation, string name) => name == "to" && operation.Bodies.Count == 0;

    private async Task FurnishAsync()
    {
        var (draft, proposed, scheduled) = (await DraftAsync(Client), await DraftAsync(Client), await DraftAsync(Client));
        var starts = await StartsAsync(proposed);
        _ = await DoAsync($"/api/meetings/{proposed}/proposal", new { starts = starts.Take(2) });
        var evidence = new { fileName = "fax.pdf", content = "JVBERi0xLjcK" };
        await PutAsync($"/api/meetings/{proposed}/proposal/answers/shandong", new { choices = new[] { "possible", "firstChoice" }, givenBy = "王主任", channel = "phone", evidence });
        var person = new { name = new { en = "Member" }, office = new { }, title = new { }, role = "member", isRequired = true, email = "member@example.org" };
        await PutAsync($"/api/meetings/{scheduled}/parties/shandong", new { participants = new[] { person }, needsInterpreter = false });
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await DoAsync($"/api/meetings/{scheduled}/schedule", new { start = (await StartsAsync(scheduled))[^1], conference });
        _ = await UntilAsync(Client, scheduled, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        var (held, final) = (await _hub.HeldAsync(), await _hub.FinalAsync());
        var past = await DraftPastAsync();
        _ = await DoAsync($"/api/meetings/{past}/schedule", new { start = "2020-12-02T05:00:00Z", conference, asOf = Ahead });
        var kim = (await DoAsync("/api/staff", new { address = "kim@gyeonggi.example.org", name = "김" })).GetProperty("id").GetString()!;
        var entry = await DoAsync($"/api/staff/{kim}/busy", new { start = "2030-12-02T01:00:00Z", end = "2030-12-02T02:00:00Z" });
        _ = await DoAsync($"/api/meetings/{scheduled}/links", new { holder = "shandong" });
        var import = await JsonAsync(await Client.PostAsync("/api/calendars/KR/imports?source=test", new StringContent(Encoding.UTF8.GetString(File("text/calendar")), Encoding.UTF8, "text/calendar"), Stop));

        _at.AddRange(
        [
            ("/proposal", proposed), ("/invitations", scheduled), ("/links", scheduled), ("/move", scheduled), ("/conference", scheduled), ("/editions", final), ("/letters", final),
            ("/reopen", final), ("/points", held), ("/signatory", held), ("/close", held), ("/thanks", held), ("/next", held), ("/hold", past), ("/plan", draft), ("/schedule", draft),
        ]);
        _known["meetings"] = [draft, proposed, scheduled, held, final, past];
        _known["asOf"] = [Ahead];
        _known["address"] = ["kim@gyeonggi.example.org", "lee@gyeonggi.example.org"];
        _known["signedOn"] = _known["on"] = ["2020-12-10", "2020-12-11"];
        _known["signer"] = ["대표자"];
        _known["checkCode"] = [(await _hub.EditionsAsync(final)).GetProperty("checkCode").GetString()!];
        _known["governments"] = ["gyeonggi", "shandong"];
        _known["countries"] = ["KR", "CN", "JP"];
        _known["zones"] = ["Asia/Seoul", "Asia/Shanghai", "Asia/Tokyo"];
        _known["profiles"] = ["always"];
        _known["starts"] = [.. starts.Take(4), "2030-12-02T05:00:00Z"];
        _known["staff"] = [kim];
        _known["entry"] = [$"{entry.GetProperty("id").GetInt64()}"];
        _known["number"] = ["1", "2"];
        _known["imports"] = [$"{import.GetProperty("id").GetInt64()}"];
        _known["evidence"] = [Evidence((await JsonAsync(await Client.GetAsync($"/api/meetings/{proposed}/proposal", Stop))).GetProperty("rounds")[0])];
        _known["messages"] = Ids(await ListAsync("/api/messages"));
        _known["invitation"] = Ids(await ListAsync($"/api/meetings/{scheduled}/invitations"));
        _known["link"] = [.. (await ListAsync($"/api/meetings/{scheduled}/links")).SelectMany(h => Ids(h.GetProperty("links").EnumerateArray()))];
        _edition = (await _hub.DownloadAsync($"/api/meetings/{final}/editions/gyeonggi.pdf")).Content;
        _known["files"] = [Convert.ToBase64String(File("text/calendar")), Convert.ToBase64String(File("message/rfc822")), Convert.ToBase64String(_edition), "JVBERi0xLjcK"];
    }

    /// <summary>Every refusal that a folder declares.</summary>
    public RefusalTable Refusals => _hub.Services.GetRequiredService<RefusalTable>();

    private async Task<string> DraftPastAsync() =>
        (await DoAsync("/api/meetings", new { plan = Plan("2020-11-30", "2020-12-04"), partners = new[] { "shandong" } })).GetProperty("id").GetString()!;

    private static string Evidence(JsonElement round) => round.GetProperty("answers")[0].GetProperty("source").GetProperty("evidence").GetProperty("id").GetString()!;

    /// <summary>Whatever a request changes, it changes itself: jobs and workers stand still.</summary>
    private async Task StopTheBackgroundAsync()
    {
        await _hub.Services.GetRequiredKeyedService<IScheduler>(OutboxModule.DatedScheduler).Standby(Stop);
        foreach (var worker in _hub.Services.GetServices<IHostedService>().OfType<BackgroundService>())
        {
            await worker.StopAsync(Stop);
        }

        // A delivery that was under way ends by itself.
        for (var (before, now) = (-1L, DataVersion()); before != now; (before, now) = (now, DataVersion()))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Stop);
        }
    }

    private async Task<List<string>> StartsAsync(string id) =>
        [.. (await JsonAsync(await Client.GetAsync($"/api/meetings/{id}/slots?top=20", Stop))).GetProperty("slots").EnumerateArray().Select(s => s.GetProperty("start").GetString()!)];

    private async Task<JsonElement> DoAsync(string path, object body) => await JsonAsync(await Client.PostAsJsonAsync(path, body, Stop));

    private async Task PutAsync(string path, object body) => _ = await JsonAsync(await Client.PutAsJsonAsync(path, body, Stop));

    private async Task<IReadOnlyList<JsonElement>> ListAsync(string path) => [.. (await JsonAsync(await Client.GetAsync(path, Stop))).EnumerateArray()];

    private static List<string> Ids(IEnumerable<JsonElement> things) => [.. things.Select(t => t.GetProperty("id").GetString()!)];
}
