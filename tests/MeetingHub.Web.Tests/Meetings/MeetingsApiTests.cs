using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>Meetings over the API: the way of one, and each wrong input with its code and place.</summary>
public sealed class MeetingsApiTests(MeetingsApiTests.RegisteredHub hub) : IClassFixture<MeetingsApiTests.RegisteredHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly object Link = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
    private readonly HttpClient _coordinator = hub.Client;

    [Fact]
    public async Task A_meeting_goes_from_draft_over_a_found_time_to_a_booked_one_and_is_called_off()
    {
        var id = await DraftAsync(_coordinator);
        var start = await BestSlotAsync(_coordinator, id);
        var scheduled = await JsonAsync(await PostAsync($"/api/meetings/{id}/schedule", new { start, conference = Link }));
        Assert.Equal(("scheduled", start, 45), (scheduled.GetProperty("state").GetString(), scheduled.GetProperty("start").GetString(), scheduled.GetProperty("durationMinutes").GetInt32()));

        var booked = await UntilAsync(_coordinator, id, m => m.GetProperty("booking").GetProperty("state").GetString() == "booked");
        Assert.Equal("https://meet.example.org/1", booked.GetProperty("booking").GetProperty("conference").GetProperty("link").GetString());

        var cancelled = await JsonAsync(await PostAsync($"/api/meetings/{id}/cancel", new { reason = "폭설" }));
        Assert.Equal(("cancelled", "폭설"), (cancelled.GetProperty("state").GetString(), cancelled.GetProperty("reason").GetString()));
        Assert.False(cancelled.TryGetProperty("booking", out var none) && none.ValueKind != JsonValueKind.Null);
    }

    [Fact]
    public async Task A_time_taken_by_one_meeting_is_found_for_no_other_of_the_same_host()
    {
        var first = await DraftAsync(_coordinator);
        var start = await BestSlotAsync(_coordinator, first);
        _ = await JsonAsync(await PostAsync($"/api/meetings/{first}/schedule", new { start, conference = Link }));
        var second = await DraftAsync(_coordinator);
        var slots = (await JsonAsync(await _coordinator.GetAsync($"/api/meetings/{second}/slots?top=100", Stop))).GetProperty("slots");
        Assert.NotEqual(0, slots.GetArrayLength());
        Assert.DoesNotContain(slots.EnumerateArray(), slot => slot.GetProperty("start").GetString() == start);
        _ = await JsonAsync(await PostAsync($"/api/meetings/{first}/cancel", new { reason = "시험" }));
    }

    public static TheoryData<string, string, string> WrongBodies => new()
    {
        { "{\"plan\": ", "request.json", "/plan" },
        { "{}", "request.json", "" },
        { "{\"plan\": 7, \"partners\": []}", "request.json", "/plan" },
        { "{\"plan\": PLAN, \"partners\": [\"Shan dong\"]}", "request.json", "/partners/0" },
        { "{\"plan\": PLAN, \"partners\": [\"atlantis\"]}", "government.unknown", "/partners/0" },
        { "{\"plan\": PLAN, \"partners\": []}", "meeting.partyMissing", "/parties" },
        { "{\"plan\": PLAN, \"partners\": [\"shandong\", \"shandong\"]}", "meeting.partyTwice", "/parties" },
        { "{\"plan\": REVERSED, \"partners\": [\"shandong\"]}", "request.json", "/plan/window" },
    };

    [Theory, MemberData(nameof(WrongBodies))]
    public async Task A_wrong_draft_is_refused_at_its_place_and_nothing_is_kept(string body, string code, string place)
    {
        var before = (await JsonAsync(await _coordinator.GetAsync("/api/meetings", Stop))).GetArrayLength();
        var json = body.Replace("PLAN", JsonSerializer.Serialize(Plan()), StringComparison.Ordinal)
            .Replace("REVERSED", JsonSerializer.Serialize(Plan("2030-12-06", "2030-12-02")), StringComparison.Ordinal);
        var answer = await _coordinator.PostAsync("/api/meetings", new StringContent(json, Encoding.UTF8, "application/json"), Stop);
        await RefusedAsync(HttpStatusCode.BadRequest, code, place, answer);
        Assert.Equal(before, (await JsonAsync(await _coordinator.GetAsync("/api/meetings", Stop))).GetArrayLength());
    }

    [Theory]
    [InlineData("Asia/Soul", "request.json", "/zone")]
    [InlineData("asia/seoul", "request.json", "/zone")]
    public async Task An_unknown_zone_is_refused_at_its_place(string zone, string code, string place) => await RefusedAsync(
        HttpStatusCode.BadRequest, code, place, await _coordinator.PutAsJsonAsync("/api/governments/hebei", Government("CN", zone, "zh-Hans", "河北省"), Stop));

    [Fact]
    public async Task A_country_that_does_not_exist_is_refused() => await RefusedAsync(
        HttpStatusCode.BadRequest, "government.countryUnknown", "/country", await _coordinator.PutAsJsonAsync("/api/governments/hebei", Government("XX", "Asia/Shanghai", "zh-Hans", "河北省"), Stop));

    [Fact]
    public async Task What_is_not_there_is_404_with_its_code()
    {
        var id = Guid.NewGuid();
        await RefusedAsync(HttpStatusCode.NotFound, "meeting.unknown", null, await _coordinator.GetAsync($"/api/meetings/{id}", Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "meeting.unknown", null, await PostAsync($"/api/meetings/{id}/close", new { }));
    }

    [Fact]
    public async Task The_future_is_not_recorded()
    {
        var id = await DraftAsync(_coordinator);
        await RefusedAsync(
            HttpStatusCode.BadRequest, "time.asOfFuture", "/asOf",
            await PostAsync($"/api/meetings/{id}/schedule", new { start = "2030-12-03T02:00:00Z", conference = Link, asOf = "2190-01-01T00:00:00Z" }));
        await RefusedAsync(
            HttpStatusCode.BadRequest, "date.outOfRange", "/asOf",
            await PostAsync($"/api/meetings/{id}/schedule", new { start = "2030-12-03T02:00:00Z", conference = Link, asOf = "2999-01-01T00:00:00Z" }));
        await RefusedAsync(HttpStatusCode.BadRequest, "time.asOfForm", "/asOf", await _coordinator.GetAsync($"/api/meetings/{id}/slots?asOf=yesterday", Stop));
    }

    [Fact]
    public async Task What_the_rules_refuse_now_is_a_conflict()
    {
        var id = await DraftAsync(_coordinator);
        await RefusedAsync(HttpStatusCode.Conflict, "meeting.wrongState", null, await PostAsync($"/api/meetings/{id}/close", new { }));
    }

    [Fact]
    public async Task The_document_of_the_API_names_every_route()
    {
        var paths = (await JsonAsync(await _coordinator.GetAsync("/api/openapi.json", Stop))).GetProperty("paths");
        foreach (var path in new[] { "/api/governments/{id}", "/api/meetings", "/api/meetings/{id}/schedule", "/api/meetings/{id}/slots", "/api/messages", "/api/slots" })
        {
            Assert.True(paths.TryGetProperty(path, out _), path);
        }
    }

    private Task<HttpResponseMessage> PostAsync(string path, object body) => _coordinator.PostAsJsonAsync(path, body, Stop);

    /// <summary>A hub with a host and a partner.</summary>
    public sealed class RegisteredHub : Hub, IAsyncLifetime
    {
        public HttpClient Client { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            _ = Stranger();
            Client = Coordinator();
            await RegisterAsync(Client);
        }
    }
}
