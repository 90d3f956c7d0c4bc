using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>A coordinator's work through the API: the register of two, and meetings between them.</summary>
internal static class Exchange
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Enters Gyeonggi as the host and Shandong as its partner.</summary>
    public static async Task RegisterAsync(HttpClient coordinator)
    {
        await PutAsync("gyeonggi", "KR", "Asia/Seoul", "ko", "경기도", true);
        await PutAsync("shandong", "CN", "Asia/Shanghai", "zh-Hans", "山东省", false);

        async Task PutAsync(string id, string country, string zone, string language, string name, bool isHost) =>
            _ = await JsonAsync(await coordinator.PutAsJsonAsync($"/api/governments/{id}", Government(country, zone, language, name, isHost), Stop));
    }

    /// <summary>A government's entry with usual office hours and a contact.</summary>
    public static object Government(string country, string zone, string language, string name, bool isHost = false) => new
    {
        country,
        zone,
        language,
        isHost,
        name = new Dictionary<string, string> { [language] = name },
        officeHours = new
        {
            seasons = new[] { new { from = "01-01", through = "12-31", weekly = new[] { new { days = new[] { "mon", "tue", "wed", "thu", "fri" }, start = "09:00", end = "18:00" } } } },
            source = new { en = "usual office hours of the country" },
        },
        contact = new { name = new { }, office = new Dictionary<string, string> { [language] = "국제과" }, email = $"contact@{country.ToLowerInvariant()}.example.org", language },
    };

    /// <summary>A plan of 45 minutes in one language in the first week of December 2030.</summary>
    public static object Plan(string from = "2030-12-02", string to = "2030-12-06") => new
    {
        title = new { ko = "교류협력 회의" },
        window = new { start = from, end = to },
        agenda = new[] { new { title = new { ko = "교류 계획" }, minutes = 45 } },
        interpretation = "none",
        openness = "open",
        minutesKind = "agreedRecord",
        minutesLanguages = new[] { "ko" },
    };

    /// <summary>Drafts a meeting; answers with its id.</summary>
    public static async Task<string> DraftAsync(HttpClient coordinator) =>
        (await JsonAsync(await coordinator.PostAsJsonAsync("/api/meetings", new { plan = Plan(), partners = new[] { "shandong" } }, Stop))).GetProperty("id").GetString()!;

    /// <summary>The meeting's best slot.</summary>
    public static async Task<string> BestSlotAsync(HttpClient coordinator, string id) =>
        (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/slots?top=1", Stop))).GetProperty("slots")[0].GetProperty("start").GetString()!;

    public static async Task<JsonElement> MeetingAsync(HttpClient coordinator, string id) => await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}", Stop));

    /// <summary>Asks for the meeting until it is as wanted, for at most half a minute.</summary>
    public static async Task<JsonElement> UntilAsync(HttpClient coordinator, string id, Func<JsonElement, bool> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            var meeting = await MeetingAsync(coordinator, id);
            if (wanted(meeting))
            {
                return meeting;
            }

            Assert.False(limit.IsCancellationRequested, $"It never came to that: {meeting}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Stop);
        }
    }

    /// <summary>The body of an answer that went well.</summary>
    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The answer is a problem with this status, code and place.</summary>
    public static async Task RefusedAsync(HttpStatusCode status, string code, string? place, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == status, $"{(int)answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((code, place), (problem.GetProperty("code").GetString(), problem.TryGetProperty("place", out var p) ? p.GetString() : null));
    }
}
