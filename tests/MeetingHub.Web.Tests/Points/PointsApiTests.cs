using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Tests.Minutes.Editions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Points;

/// <summary>Agreed points by the API: named by number or by id, and changed by one at a time.</summary>
public sealed class PointsApiTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_point_keeps_its_id_when_it_is_reworded_moved_and_its_neighbour_withdrawn()
    {
        var (meeting, first, second) = await TwoAsync();
        _ = await PutAsync(meeting, "2", SigningHub.Point("둘째를 고친다."));
        var moved = await JsonAsync(await hub.Client.PutAsJsonAsync($"/api/meetings/{meeting}/points/{second}/number", new { number = 1 }, Stop));
        Assert.Equal([(second, 1, "둘째를 고친다."), (first, 2, "관광 홍보를 공동으로 추진한다.")], Points(moved));
        var rest = await JsonAsync(await hub.Client.DeleteAsync($"/api/meetings/{meeting}/points/1", Stop));
        Assert.Equal([(first, 1, "관광 홍보를 공동으로 추진한다.")], Points(rest));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_later_of_two_at_one_point_is_refused(bool byHeader)
    {
        var (meeting, first, _) = await TwoAsync();
        _ = await JsonAsync(await PutSeenAsync(meeting, first, "먼저 저장한다.", 1, byHeader));
        await RefusedAsync(HttpStatusCode.Conflict, "point.changedMeanwhile", null, await PutSeenAsync(meeting, first, "나중에 저장한다.", 1, byHeader));
        var after = await JsonAsync(await PutSeenAsync(meeting, first, "읽고 저장한다.", 2, byHeader));
        Assert.Equal((3, "읽고 저장한다."), (after.GetProperty("points")[0].GetProperty("version").GetInt32(), Points(after)[0].Korean));
    }

    [Fact]
    public async Task Two_who_save_at_the_same_moment_are_one_winner_and_one_who_is_told()
    {
        var (meeting, first, _) = await TwoAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => PutSeenAsync(meeting, first, $"{i}번이 저장한다.", 1, false)));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict, HttpStatusCode.Conflict, HttpStatusCode.Conflict], answers.Select(a => a.StatusCode).Order());
    }

    [Fact]
    public async Task Points_that_are_entered_at_the_same_moment_get_numbers_of_their_own()
    {
        var meeting = await hub.HeldAsync();
        _ = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => hub.DoAsync($"/api/meetings/{meeting}/points", SigningHub.Point($"{i}번"))));
        Assert.Equal([1, 2, 3, 4, 5], Points(await MeetingAsync(hub.Client, meeting)).Select(p => p.Number));
    }

    [Fact]
    public async Task A_number_that_names_another_point_by_now_is_told()
    {
        var (meeting, first, second) = await TwoAsync();
        _ = await JsonAsync(await hub.Client.DeleteAsync($"/api/meetings/{meeting}/points/{first}", Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "point.changedMeanwhile", null, await hub.Client.PutAsJsonAsync(
            $"/api/meetings/{meeting}/points/1/progress", new { status = "done", remark = new { }, id = first }, Stop));
        _ = await JsonAsync(await hub.Client.PutAsJsonAsync($"/api/meetings/{meeting}/points/1/progress", new { status = "done", remark = new { }, id = second, version = 1 }, Stop));
    }

    [Fact]
    public async Task What_cannot_be_meant_is_refused_in_its_place()
    {
        var (meeting, first, _) = await TwoAsync();
        await RefusedAsync(HttpStatusCode.NotFound, "point.unknown", null, await hub.Client.DeleteAsync($"/api/meetings/{meeting}/points/3", Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "point.unknown", null, await hub.Client.DeleteAsync($"/api/meetings/{meeting}/points/{Guid.NewGuid()}", Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "point.unknown", null, await hub.Client.DeleteAsync($"/api/meetings/{meeting}/points/one", Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "meeting.unknown", null, await hub.Client.DeleteAsync($"/api/meetings/{Guid.NewGuid()}/points/1", Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "point.changedMeanwhile", null, await hub.Client.DeleteAsync($"/api/meetings/{meeting}/points/{first}?version=9", Stop));
        await RefusedAsync(HttpStatusCode.BadRequest, "point.noSuchPlace", "/number", await hub.Client.PutAsJsonAsync($"/api/meetings/{meeting}/points/1/number", new { number = 3 }, Stop));
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/meetings/{meeting}/points/1");
        _ = request.Headers.TryAddWithoutValidation("If-Match", "\"1\", \"2\"");
        await RefusedAsync(HttpStatusCode.BadRequest, "point.versionForm", "/version", await hub.Client.SendAsync(request, Stop));
        await RefusedAsync(HttpStatusCode.BadRequest, "request.json", "/responsible/0", await hub.Client.PutAsJsonAsync(
            $"/api/meetings/{meeting}/points/1", new { kind = "task", field = new { }, text = new { }, responsible = new object?[] { null } }, Stop));
        Assert.Equal(2, Points(await MeetingAsync(hub.Client, meeting)).Count);
    }

    /// <summary>Whoever shows a meeting shows its points: no group of routes forgets them.</summary>
    [Fact]
    public void Every_route_that_answers_a_meeting_fills_its_points_in()
    {
        var meetings = hub.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(route => route.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(answer => answer.Type == typeof(MeetingView) || answer.Type == typeof(MeetingView[])))
            .ToList();
        Assert.True(meetings.Count > 20, $"Only {meetings.Count} routes answer a meeting: the test looks in the wrong place.");
        Assert.Equal([], meetings.Where(route => route.Metadata.GetMetadata<ShowPoints.Filled>() is null).Select(route => route.DisplayName));
    }

    private async Task<(string Meeting, string First, string Second)> TwoAsync()
    {
        var meeting = await hub.HeldAsync();
        var points = Points(await hub.DoAsync($"/api/meetings/{meeting}/points", SigningHub.Point("둘째 합의사항")));
        return (meeting, points[0].Id, points[1].Id);
    }

    private async Task<JsonElement> PutAsync(string meeting, string point, object body) =>
        await JsonAsync(await hub.Client.PutAsJsonAsync($"/api/meetings/{meeting}/points/{point}", body, Stop));

    private async Task<HttpResponseMessage> PutSeenAsync(string meeting, string point, string korean, int version, bool byHeader)
    {
        var body = JsonSerializer.SerializeToNode(SigningHub.Point(korean))!.AsObject();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/meetings/{meeting}/points/{point}");
        if (byHeader)
        {
            request.Headers.Add("If-Match", $"\"{version}\"");
        }
        else
        {
            body["version"] = version;
        }

        request.Content = JsonContent.Create(body);
        return await hub.Client.SendAsync(request, Stop);
    }

    private static List<(string Id, int Number, string Korean)> Points(JsonElement meeting) => [.. meeting.GetProperty("points").EnumerateArray().Select(p =>
        (p.GetProperty("id").GetString()!, p.GetProperty("number").GetInt32(), p.GetProperty("text").GetProperty("text").GetProperty("ko").GetString()!))];
}
