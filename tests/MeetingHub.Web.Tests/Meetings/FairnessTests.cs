using System.Net.Http.Json;
using System.Text.Json;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Meetings;

/// <summary>Over a series no side bears the early and late hours alone: what held meetings cost ranks the next one's times.</summary>
public sealed class FairnessTests
{
    // On Tuesday, 3 December 2030: the first half hour of Shandong's day, and the last of Gyeonggi's.
    private const string EarlyInShandong = "2030-12-03T01:00:00Z";
    private const string LateInGyeonggi = "2030-12-03T08:15:00Z";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_meetings_held_early_for_one_side_make_the_next_ones_ranking_favour_that_side()
    {
        await using var hub = new Hub();
        _ = hub.Stranger();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        var next = await OnTuesdayAsync(coordinator);
        var before = await SlotsAsync(coordinator, next);
        Assert.True(Rank(before, EarlyInShandong) < Rank(before, LateInGyeonggi), "Alike in all, the earlier one comes first.");

        await HeldAsync(coordinator, "2020-11-10T01:00:00Z");
        await HeldAsync(coordinator, "2020-11-17T01:00:00Z");
        var after = await SlotsAsync(coordinator, next);
        Assert.True(Rank(after, LateInGyeonggi) < Rank(after, EarlyInShandong), "Shandong has sat there early twice.");

        // 30 minutes, faded by a quarter, and 30 again; and the 30 that this start would add.
        Assert.Equal(("shandong", 82, -2m), Fairness(after, EarlyInShandong));
        // The largest burden does not grow: it only is told.
        Assert.Equal(("shandong", 52, 0m), Fairness(after, LateInGyeonggi));
        Assert.Equal(("gyeonggi", 30, -2m), Fairness(before, LateInGyeonggi));
    }

    [Fact]
    public async Task Meetings_with_others_and_meetings_after_the_moment_of_the_search_do_not_count()
    {
        await using var hub = new Hub();
        _ = hub.Stranger();
        var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        _ = await JsonAsync(await coordinator.PutAsJsonAsync("/api/governments/kanagawa", Government("JP", "Asia/Tokyo", "ja", "神奈川県"), Stop));
        await HeldAsync(coordinator, "2020-11-10T01:00:00Z", "shandong", "kanagawa");
        var next = await OnTuesdayAsync(coordinator);
        Assert.Equal(30, Fairness(await SlotsAsync(coordinator, next), EarlyInShandong).Minutes);

        await HeldAsync(coordinator, "2020-11-17T01:00:00Z");
        Assert.Equal(60, Fairness(await SlotsAsync(coordinator, next), EarlyInShandong).Minutes);
        Assert.Equal(30, Fairness(await SlotsAsync(coordinator, next, "2020-11-17T01:30:00Z"), EarlyInShandong).Minutes);
    }

    private static async Task<string> OnTuesdayAsync(HttpClient coordinator) => (await JsonAsync(await coordinator.PostAsJsonAsync(
        "/api/meetings", new { plan = Plan("2030-12-03", "2030-12-03"), partners = new[] { "shandong" } }, Stop))).GetProperty("id").GetString()!;

    private static async Task HeldAsync(HttpClient coordinator, string start, params string[] partners)
    {
        var plan = Plan(start[..10], start[..10]);
        var id = (await JsonAsync(await coordinator.PostAsJsonAsync(
            "/api/meetings", new { plan, partners = partners.Length > 0 ? partners : ["shandong"] }, Stop))).GetProperty("id").GetString();
        var conference = new { kind = "joinLink", platform = "Webex", link = "https://meet.example.org/1" };
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/schedule", new { start, conference, asOf = "2020-11-01T00:00:00Z" }, Stop));
        _ = await JsonAsync(await coordinator.PostAsJsonAsync($"/api/meetings/{id}/hold", new { }, Stop));
    }

    private static async Task<IReadOnlyList<JsonElement>> SlotsAsync(HttpClient coordinator, string id, string? asOf = null) =>
        [.. (await JsonAsync(await coordinator.GetAsync($"/api/meetings/{id}/slots?top=100{(asOf is null ? "" : $"&asOf={asOf}")}", Stop))).GetProperty("slots").EnumerateArray()];

    private static int Rank(IReadOnlyList<JsonElement> slots, string start) => Slot(slots, start).GetProperty("rank").GetInt32();

    private static (string? Party, int Minutes, decimal Points) Fairness(IReadOnlyList<JsonElement> slots, string start)
    {
        var reason = Slot(slots, start).GetProperty("reasons").EnumerateArray().Single(r => r.GetProperty("code").GetString() == "fairness");
        return (reason.GetProperty("party").GetString(), reason.GetProperty("minutes").GetInt32(), reason.GetProperty("points").GetDecimal());
    }

    private static JsonElement Slot(IReadOnlyList<JsonElement> slots, string start) => Assert.Single(slots, s => s.GetProperty("start").GetString() == start);
}
