using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using MeetingHub.Web.Tests.Papers;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>The text becomes final: each edition is drawn once and stays as it is.</summary>
public sealed class FinaliseTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_edition_is_drawn_once_and_kept_byte_for_byte()
    {
        var id = await hub.HeldAsync();
        await RefusedAsync(HttpStatusCode.Conflict, "edition.notFinal", null, await hub.Client.GetAsync($"/api/meetings/{id}/editions", Stop));
        Assert.Equal("gyeonggi.draft.pdf", Tail((await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Name));

        _ = await hub.DoAsync($"/api/meetings/{id}/close", new { });
        var editions = await hub.EditionsAsync(id);
        Assert.Equal(["gyeonggi", "shandong"], editions.GetProperty("editions").EnumerateArray().Select(e => e.GetProperty("holder").GetString()));
        foreach (var edition in editions.GetProperty("editions").EnumerateArray())
        {
            var holder = edition.GetProperty("holder").GetString();
            var first = await hub.DownloadAsync($"/api/meetings/{id}/editions/{holder}.pdf");
            var again = await hub.DownloadAsync($"/api/meetings/{id}/editions/{holder}.pdf");
            Assert.Equal(edition.GetProperty("file").GetString(), first.Name);
            Assert.EndsWith($".{holder}.unsigned.pdf", first.Name, StringComparison.Ordinal);
            Assert.Equal(first.Content, again.Content);
            var revision = Assert.Single(edition.GetProperty("revisions").EnumerateArray());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(first.Content)), revision.GetProperty("sha256").GetString());
            Assert.Equal("unsigned", edition.GetProperty("state").GetString());

            using var file = new PrintedFile(first.Content);
            Assert.Equal(edition.GetProperty("pages").GetInt32(), file.Pages().Length);
            Assert.All(file.Pages(), page => Assert.Contains(editions.GetProperty("checkCode").GetString()!, page, StringComparison.Ordinal));
            Assert.Contains(editions.GetProperty("digest").GetString()!, file.Information(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_final_text_takes_no_change_of_the_meeting_or_of_the_register()
    {
        var id = await hub.FinalAsync();
        var before = await hub.Client.GetStringAsync($"/api/meetings/{id}/minutes", Stop);
        await RefusedAsync(HttpStatusCode.Conflict, "meeting.wrongState", null, await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/points", SigningHub.Point("또 하나"), Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "meeting.wrongState", null, await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/close", new { }, Stop));

        _ = await JsonAsync(await hub.Client.PutAsJsonAsync("/api/governments/shandong", Government("CN", "Asia/Shanghai", "zh-Hans", "山东省人民政府"), Stop));
        Assert.Equal(before, await hub.Client.GetStringAsync($"/api/meetings/{id}/minutes", Stop));
        _ = await JsonAsync(await hub.Client.PutAsJsonAsync("/api/governments/shandong", Government("CN", "Asia/Shanghai", "zh-Hans", "山东省"), Stop));

        _ = await JsonAsync(await hub.Client.PutAsJsonAsync($"/api/meetings/{id}/points/1/progress", new { status = "done", remark = new { } }, Stop));
        Assert.Contains("\"done\"", await hub.Client.GetStringAsync($"/api/meetings/{id}/minutes", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_any_signature_the_text_can_be_opened_again_with_a_reason()
    {
        var id = await hub.FinalAsync();
        var first = await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf");
        await RefusedAsync(HttpStatusCode.BadRequest, "minutes.reopenReason", "/reason", await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/reopen", new { reason = " " }, Stop));

        var reopened = await hub.DoAsync($"/api/meetings/{id}/reopen", new { reason = "오탈자" });
        Assert.Equal("held", reopened.GetProperty("state").GetString());
        await RefusedAsync(HttpStatusCode.Conflict, "edition.notFinal", null, await hub.Client.GetAsync($"/api/meetings/{id}/editions", Stop));
        _ = await hub.DoAsync($"/api/meetings/{id}/points", SigningHub.Point("농업 교류를 넓힌다."));
        _ = await hub.DoAsync($"/api/meetings/{id}/close", new { });
        Assert.NotEqual(first.Content, (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content);

        var page = await hub.Administrator.GetStringAsync($"/meetings/{id}", Stop);
        Assert.Contains("Minutes opened again", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_press_the_button_at_once_make_one_set_of_editions()
    {
        var id = await hub.HeldAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => hub.Client.PostAsJsonAsync($"/api/meetings/{id}/close", new { }, Stop)));
        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var late in answers.Where(answer => !answer.IsSuccessStatusCode))
        {
            await RefusedAsync(HttpStatusCode.Conflict, "meeting.wrongState", null, late);
        }

        Assert.Equal(2, (await hub.EditionsAsync(id)).GetProperty("editions").GetArrayLength());
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_named_and_nothing_is_final()
    {
        var id = await hub.HeldAsync();
        _ = await hub.DoAsync($"/api/meetings/{id}/points", SigningHub.Point("문자 \U0001F9FF"));
        var answer = await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/close", new { }, Stop);
        await RefusedAsync(HttpStatusCode.Conflict, "minutes.missingGlyph", null, answer);
        Assert.Equal("held", (await MeetingAsync(hub.Client, id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_page_makes_the_text_final_and_then_offers_the_files()
    {
        var id = await hub.HeldAsync();
        var address = $"/meetings/{id}/editions";
        Assert.Contains("Make the text final", await hub.Administrator.GetStringAsync(address, Stop), StringComparison.Ordinal);
        var answer = await Hub.SendFormAsync(hub.Administrator, address, []);
        Assert.Equal(address, answer.Headers.Location?.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal));
        var page = await hub.Administrator.GetStringAsync(address, Stop);
        Assert.Contains("File to sign (PDF)", page, StringComparison.Ordinal);
        Assert.Contains((await hub.EditionsAsync(id)).GetProperty("checkCode").GetString()!, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_gets_nothing()
    {
        var id = await hub.FinalAsync();
        var stranger = hub.Stranger();
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync($"/api/meetings/{id}/editions/gyeonggi.pdf", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsJsonAsync($"/api/meetings/{id}/reopen", new { reason = "x" }, Stop)).StatusCode);
    }

    /// <summary>A name without the date and the partner.</summary>
    private static string Tail(string name) => name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
