using System.Net;
using System.Text.Json;
using MeetingHub.Web.Tests.Minutes.Editions;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Points;

/// <summary>Two pages open at once: each form means the point that its reader saw, the later is told, and nothing typed is lost.</summary>
public sealed class PointPagesTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private const string Korean = "Entered.Text.Ko";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_editor_gets_back_what_they_typed_beside_what_stands_now()
    {
        var (meeting, first, _) = await TwoAsync();
        var page = $"/meetings/{meeting}/points/{first}";
        var slow = Pages.Form(await hub.Administrator.GetStringAsync(page, Stop), "point");
        _ = await SentAsync(await Pages.SendAsync(hub.Administrator, page, "point", (Korean, "먼저 저장한 문안")));

        slow[Korean] = "나중에 입력한 문안";
        var told = await PageAsync(page, slow);
        Assert.All(["먼저 저장한 문안", "나중에 입력한 문안", "id=\"standing\""], part => Assert.Contains(part, told, StringComparison.Ordinal));
        Assert.Equal("나중에 입력한 문안", Pages.Form(told, "point")[Korean]);
        Assert.Equal("먼저 저장한 문안", await KoreanAsync(meeting, first));

        // Who has seen both may save theirs.
        _ = await SentAsync(await hub.Administrator.PostAsync(page, new FormUrlEncodedContent(Pages.Form(told, "point")), Stop));
        Assert.Equal("나중에 입력한 문안", await KoreanAsync(meeting, first));
    }

    [Fact]
    public async Task An_edit_after_the_order_changed_hits_the_same_point()
    {
        var (meeting, first, second) = await TwoAsync();
        // An old link names the number; the form names the point.
        var byNumber = Pages.Form(await hub.Administrator.GetStringAsync($"/meetings/{meeting}/points/1", Stop), "point");
        _ = await SentAsync(await Pages.SendAsync(hub.Administrator, $"/meetings/{meeting}/points/{second}", "place", ("Moving.Number", "1")));
        byNumber[Korean] = "고친 첫째";
        _ = await SentAsync(await hub.Administrator.PostAsync($"/meetings/{meeting}/points/1", new FormUrlEncodedContent(byNumber), Stop));
        Assert.Equal(("고친 첫째", "둘째 합의사항"), (await KoreanAsync(meeting, first), await KoreanAsync(meeting, second)));
        Assert.Equal([second, first], (await PointsAsync(meeting)).Select(p => p.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_edit_of_a_point_that_was_withdrawn_meanwhile_is_told_and_can_be_entered_anew()
    {
        var (meeting, first, second) = await TwoAsync();
        var page = $"/meetings/{meeting}/points/{first}";
        var slow = Pages.Form(await hub.Administrator.GetStringAsync(page, Stop), "point");
        var progress = Pages.Form(await hub.Administrator.GetStringAsync(page, Stop), "progress");
        _ = await SentAsync(await Pages.SendAsync(hub.Administrator, page, "withdraw"));
        Assert.Equal([second], (await PointsAsync(meeting)).Select(p => p.GetProperty("id").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, (await hub.Administrator.GetAsync(page, Stop)).StatusCode);

        slow[Korean] = "공들여 입력한 문안";
        var told = await PageAsync(page, slow);
        Assert.Equal("공들여 입력한 문안", Pages.Form(told, "point")[Korean]);
        Assert.Contains($"action=\"/meetings/{meeting}/points/new\"", told, StringComparison.Ordinal);
        _ = await SentAsync(await hub.Administrator.PostAsync($"/meetings/{meeting}/points/new", new FormUrlEncodedContent(Pages.Form(told, "point")), Stop));
        Assert.Equal(["둘째 합의사항", "공들여 입력한 문안"], (await PointsAsync(meeting)).Select(Text));

        progress["Following.Remark.Ko"] = "적어 둔 비고";
        Assert.Equal("적어 둔 비고", Pages.Form(await PageAsync(page, progress), "progress")["Following.Remark.Ko"]);
    }

    [Fact]
    public async Task Progress_is_noted_also_when_the_minutes_are_final_and_the_later_is_told()
    {
        var meeting = await hub.FinalAsync();
        var page = $"/meetings/{meeting}/points/{(await PointsAsync(meeting))[0].GetProperty("id").GetString()}";
        var html = await hub.Administrator.GetStringAsync(page, Stop);
        Assert.DoesNotContain("value=\"withdraw\"", html, StringComparison.Ordinal);
        var slow = Pages.Form(html, "progress");
        _ = await SentAsync(await Pages.SendAsync(hub.Administrator, page, "progress", ("Following.Status", "InProgress"), ("Following.Remark.Ko", "예산을 확보했다.")));
        slow["Following.Status"] = "Postponed";
        slow["Following.PostponedTo"] = "2031-05";
        var told = await PageAsync(page, slow);
        Assert.Contains("예산을 확보했다.", told, StringComparison.Ordinal);
        Assert.Equal(("Postponed", "2031-05"), (Pages.Form(told, "progress")["Following.Status"], Pages.Form(told, "progress")["Following.PostponedTo"]));
        Assert.Equal("inProgress", (await PointsAsync(meeting))[0].GetProperty("progress").GetProperty("status").GetString());
    }

    /// <summary>Whatever a form leaves out, doubles or exaggerates, it is a page that answers, never an error.</summary>
    [Theory]
    [InlineData("absent")]
    [InlineData("empty")]
    [InlineData("doubled")]
    [InlineData("absurd")]
    public async Task No_form_of_a_point_breaks(string how)
    {
        var (meeting, first, _) = await TwoAsync();
        foreach (var (page, forms) in new[] { ($"/meetings/{meeting}/points/new", new[] { "point" }), ($"/meetings/{meeting}/points/{first}", ["point", "progress", "place", "withdraw"]) })
        {
            foreach (var form in forms)
            {
                if ((await hub.Administrator.GetAsync(page, Stop)).StatusCode == HttpStatusCode.NotFound)
                {
                    continue;
                }

                var values = Pages.Form(await hub.Administrator.GetStringAsync(page, Stop), form);
                foreach (var spoilt in values.Keys.Where(name => !name.StartsWith('_')).Append("*"))
                {
                    var sent = values.SelectMany(value => Spoil(value, value.Key == spoilt || (spoilt == "*" && !value.Key.StartsWith('_')), how));
                    var answer = await hub.Administrator.PostAsync(page, new FormUrlEncodedContent(sent), Stop);
                    Assert.True((int)answer.StatusCode < 500, $"{form} of {page} with {spoilt} {how}: {(int)answer.StatusCode}");
                }
            }
        }
    }

    [Fact]
    public async Task A_point_without_text_gives_back_what_was_typed()
    {
        var meeting = await hub.HeldAsync();
        var values = Pages.Form(await hub.Administrator.GetStringAsync($"/meetings/{meeting}/points/new", Stop), "point");
        var sent = values.Where(value => !value.Key.StartsWith("Entered.Text", StringComparison.Ordinal) && !value.Key.StartsWith("Entered.Offices", StringComparison.Ordinal))
            .ToDictionary(value => value.Key, value => value.Value);
        sent["Entered.Field.Ko"] = "입력한 분야";
        sent["Entered.Due"] = "언젠가";
        Assert.Equal("언젠가", Pages.Form(await PageAsync($"/meetings/{meeting}/points/new", sent), "point")["Entered.Due"]);
        sent["Entered.Due"] = "2031-06-30";
        var form = Pages.Form(await PageAsync($"/meetings/{meeting}/points/new", sent), "point");
        Assert.Equal(("입력한 분야", "2031-06-30"), (form["Entered.Field.Ko"], form["Entered.Due"]));
        _ = Assert.Single(await PointsAsync(meeting));
    }

    private static IEnumerable<KeyValuePair<string, string>> Spoil(KeyValuePair<string, string> value, bool spoil, string how) => (spoil, how) switch
    {
        (false, _) => [value],
        (_, "absent") => [],
        (_, "empty") => [new(value.Key, "")],
        (_, "doubled") => [value, new(value.Key, value.Value + "2")],
        _ => [new(value.Key, "\u202e99999999999999999999<script>")],
    };

    private async Task<(string Meeting, string First, string Second)> TwoAsync()
    {
        var meeting = await hub.HeldAsync();
        _ = await hub.DoAsync($"/api/meetings/{meeting}/points", SigningHub.Point("둘째 합의사항"));
        var points = await PointsAsync(meeting);
        return (meeting, points[0].GetProperty("id").GetString()!, points[1].GetProperty("id").GetString()!);
    }

    private async Task<List<JsonElement>> PointsAsync(string meeting) => [.. (await MeetingAsync(hub.Client, meeting)).GetProperty("points").EnumerateArray()];

    private async Task<string> KoreanAsync(string meeting, string point) =>
        Text((await PointsAsync(meeting)).Single(p => p.GetProperty("id").GetString() == point));

    private static string Text(JsonElement point) => point.GetProperty("text").GetProperty("text").GetProperty("ko").GetString()!;

    /// <summary>The page that answers a form that was refused.</summary>
    private async Task<string> PageAsync(string page, Dictionary<string, string> values)
    {
        var answer = await hub.Administrator.PostAsync(page, new FormUrlEncodedContent(values), Stop);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{(int)answer.StatusCode} {html}");
        Assert.Contains("class=\"refused\"", html, StringComparison.Ordinal);
        return html;
    }

    /// <summary>The form did its work: the browser goes on to the meeting.</summary>
    private static async Task<HttpResponseMessage> SentAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Stop)}");
        return answer;
    }
}
