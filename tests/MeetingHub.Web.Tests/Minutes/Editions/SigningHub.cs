using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>A hub with Gyeonggi and Shandong in its register, and a secretary's words for final minutes.</summary>
public sealed class SigningHub : Hub, IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A program that keeps the minutes.</summary>
    public HttpClient Client { get; private set; } = null!;

    public HttpClient Administrator { get; private set; } = null!;

    /// <summary>The office's certificate is set up, and turned off.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        File.WriteAllBytes(Path.Combine(Data, "office.pfx"), ThrowAway.Pfx("경기도청 SAMPLE", "correct horse"));
        File.WriteAllText(Path.Combine(Data, "office-password"), "correct horse\n");
        // The test server has no limit of a request's size to set.
        _ = builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", "Error")
            .UseSetting("Minutes:OfficeCertificate", Path.Combine(Data, "office.pfx"))
            .UseSetting("Minutes:OfficeCertificatePasswordFile", Path.Combine(Data, "office-password"));
    }

    public async ValueTask InitializeAsync()
    {
        _ = Stranger();
        Client = Coordinator();
        await RegisterAsync(Client);
        Administrator = await AdministratorAsync();
    }

    /// <summary>A meeting of 2020 that was held, with one agreed point in both languages.</summary>
    public async Task<string> HeldAsync()
    {
        var plan = new
        {
            title = new Dictionary<string, string> { ["ko"] = "교류협력 회의", ["zh-Hans"] = "交流合作会议" },
            window = new { start = "2020-11-30", end = "2020-12-04" },
            agenda = new[] { new { title = new { ko = "교류 계획" }, minutes = 45 } },
            interpretation = "none",
            openness = "open",
            minutesKind = "agreedRecord",
            minutesLanguages = new[] { "ko", "zh-Hans" },
        };
        var id = (await JsonAsync(await Client.PostAsJsonAsync("/api/meetings", new { plan, partners = new[] { "shandong" } }, Stop))).GetProperty("id").GetString()!;
        const string Ahead = "2020-11-10T00:00:00Z";
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        // Always the same time: minutes that say the same are printed once.
        _ = await DoAsync($"/api/meetings/{id}/schedule", new { start = "2020-12-01T05:00:00Z", conference, asOf = Ahead });
        _ = await DoAsync($"/api/meetings/{id}/hold", new { });
        _ = await DoAsync($"/api/meetings/{id}/points", Point("관광 홍보를 공동으로 추진한다."));
        return id;
    }

    /// <summary>The same, its text final.</summary>
    public async Task<string> FinalAsync()
    {
        var id = await HeldAsync();
        _ = await DoAsync($"/api/meetings/{id}/close", new { });
        return id;
    }

    public static object Point(string korean) => new
    {
        kind = "agreedPoint",
        field = new { },
        text = new Dictionary<string, string> { ["ko"] = korean, ["zh-Hans"] = "双方共同开展旅游宣传。" },
        responsible = Array.Empty<object>(),
    };

    /// <summary>An act that goes well.</summary>
    public async Task<JsonElement> DoAsync(string path, object body) => await JsonAsync(await Client.PostAsJsonAsync(path, body, Stop));

    /// <summary>Signs a party's field of an edition's current file, as a tool of its own would, and uploads that.</summary>
    public async Task<HttpResponseMessage> SignAsync(string id, string holder, string party)
    {
        var current = (await DownloadAsync($"/api/meetings/{id}/editions/{holder}.pdf")).Content;
        return await UploadAsync(id, holder, party, await ThrowAway.SignAsync(current, party));
    }

    public Task<HttpResponseMessage> UploadAsync(string id, string holder, string party, byte[] file) =>
        Client.PostAsJsonAsync($"/api/meetings/{id}/editions/{holder}/signatures/{party}/file", new { signer = "대표자", file }, Stop);

    public static string StateOf(JsonElement editions, string holder) =>
        EditionOf(editions, holder).GetProperty("state").GetString()!;

    public static JsonElement EditionOf(JsonElement editions, string holder) =>
        editions.GetProperty("editions").EnumerateArray().Single(e => e.GetProperty("holder").GetString() == holder);

    /// <summary>Whose turn it is, in short.</summary>
    public static string TurnsOf(JsonElement editions) => string.Join("; ", editions.GetProperty("turns").EnumerateArray()
        .Select(t => $"{t.GetProperty("edition").GetString()}: {t.GetProperty("kind").GetString()} {t.GetProperty("party").GetString()}"));

    public async Task<JsonElement> EditionsAsync(string id) => await JsonAsync(await Client.GetAsync($"/api/meetings/{id}/editions", Stop));

    /// <summary>An edition's file as a browser would save it.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(string address)
    {
        var answer = await Client.GetAsync(address, Stop);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        return (answer.Content.Headers.ContentDisposition!.FileNameStar!, await answer.Content.ReadAsByteArrayAsync(Stop));
    }
}
