using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using MeetingHub.Web.Tests.Papers;
using static MeetingHub.Web.Tests.Minutes.Editions.SigningHub;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>The secretary's pages as a browser without JavaScript uses them.</summary>
public sealed partial class EditionPagesTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_edition_is_signed_in_three_ways_and_handed_over_page_by_page()
    {
        var id = await hub.FinalAsync();
        var page = $"/meetings/{id}/editions";
        Assert.Contains($"{page}/gyeonggi/gyeonggi\"", await PageAsync(page, "It is for 경기도 to sign its own edition."), StringComparison.Ordinal);
        var (drawn, pages, code) = await DrawnAsync(id);

        await WentTo(page, await SendAsync($"{page}/gyeonggi/gyeonggi", "paper", drawn, new()
        {
            ["Paper.Signer"] = "국장",
            ["Paper.SignedOn"] = "2020-12-14",
            ["Paper.Pages"] = pages,
            ["Paper.CheckCode"] = code,
            ["Paper.ComparedBy"] = "김담당",
        }, "Paper.Scan"));
        await WentTo(page, await SendAsync($"{page}/shandong/shandong", "elsewhere", await SignedAsync(id, "shandong", "shandong"), new() { ["Elsewhere.Signer"] = "主任" }, "Elsewhere.File"));
        _ = await PageAsync(page, "is to be sent to 山东省.");
        await WentTo(page, await SendAsync($"{page}/gyeonggi/passage", "send", null, new() { ["Sending.To"] = "shandong", ["Sending.On"] = "2020-12-15", ["Sending.Courier"] = "EMS 1" }));
        _ = await PageAsync(page, "is on its way to 山东省.");
        await WentTo(page, await SendAsync($"{page}/gyeonggi/passage", "arrive", null, new() { ["Arriving.On"] = "2020-12-17" }));
        await WentTo(page, await SendAsync($"{page}/gyeonggi/shandong", "letter", drawn, new() { ["Letter.Signer"] = "主任", ["Letter.Date"] = "2020-12-18" }, "Letter.Letter"));
        await WentTo(page, await SendAsync($"{page}/gyeonggi/passage", "send", null, new() { ["Sending.To"] = "gyeonggi", ["Sending.On"] = "2020-12-19" }));
        await WentTo(page, await SendAsync($"{page}/gyeonggi/passage", "arrive", null, new() { ["Arriving.On"] = "2020-12-21" }));
        await WentTo(page, await SendAsync($"{page}/gyeonggi/passage", "exchange", null, new() { ["Exchanging.On"] = "2020-12-22" }));
        Assert.Equal("exchanged", StateOf(await hub.EditionsAsync(id), "gyeonggi"));
        _ = await PageAsync(page, "Handed over on Tuesday, 22 December 2020");
        _ = await PageAsync($"/meetings/{id}", "Confirmed by letter");
    }

    [Fact]
    public async Task A_wrong_entry_is_told_at_its_place_in_the_readers_language_and_what_was_typed_stays()
    {
        var id = await hub.FinalAsync();
        var sign = $"/meetings/{id}/editions/gyeonggi/gyeonggi";
        var (drawn, pages, _) = await DrawnAsync(id);
        var paper = await SendAsync(sign, "paper", drawn, new()
        {
            ["Paper.Signer"] = "국장",
            ["Paper.SignedOn"] = "2020-12-14",
            ["Paper.Pages"] = pages,
            ["Paper.CheckCode"] = "0000 0000",
            ["Paper.ComparedBy"] = "김담당",
        }, "Paper.Scan", "ko");
        Assert.Contains("id=\"Paper-CheckCode-error\"", paper.Text, StringComparison.Ordinal);
        Assert.Contains("확인부호가 이 회의록의 것과 다릅니다.", paper.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"0000 0000\"", paper.Text, StringComparison.Ordinal);

        var dateless = await SendAsync(sign, "letter", drawn, new() { ["Letter.Signer"] = "국장" }, "Letter.Letter", "ja");
        Assert.Contains("id=\"Letter-Date-error\"", dateless.Text, StringComparison.Ordinal);
        var other = await SendAsync(sign, "elsewhere", await SignedAsync(id, "shandong", "gyeonggi"), new() { ["Elsewhere.Signer"] = "국장" }, "Elsewhere.File", "zh-Hans");
        Assert.Contains("这是山东省保存本的文件，不是경기도保存本。", other.Text, StringComparison.Ordinal);
        Assert.Equal("unsigned", StateOf(await hub.EditionsAsync(id), "gyeonggi"));
    }

    [Fact]
    public async Task A_refusal_is_recorded_and_taken_back_and_a_late_way_says_why_it_is_not_open()
    {
        var id = await hub.FinalAsync();
        var page = $"/meetings/{id}/editions";
        _ = await PageAsync($"{page}/gyeonggi/shandong", "山东省 signs its own edition first.");
        await WentTo(page, await SendAsync($"{page}/gyeonggi/shandong", "refuse", null, new() { ["Refusing.Reason"] = "문구 이견" }));
        _ = await PageAsync(page, "山东省 has refused to sign the edition for 경기도");
        await WentTo(page, await SendAsync($"{page}/gyeonggi/shandong", "take-back", null, []));
        Assert.Equal("unsigned", StateOf(await hub.EditionsAsync(id), "gyeonggi"));
    }

    [Fact]
    public async Task The_text_is_opened_again_and_paper_chosen_on_the_page()
    {
        var id = await hub.FinalAsync();
        var page = $"/meetings/{id}/editions";
        await WentTo(page, await SendAsync(page, "paper", null, new() { ["Mode"] = "Counterparts" }));
        Assert.Equal("counterparts", (await hub.EditionsAsync(id)).GetProperty("paper").GetString());
        var reasonless = await SendAsync(page, "reopen", null, new() { ["Reopening.Reason"] = " " });
        Assert.Contains("Say why the text is opened again.", reasonless.Text, StringComparison.Ordinal);
        await WentTo(page, await SendAsync(page, "reopen", null, new() { ["Reopening.Reason"] = "오탈자" }));
        _ = await PageAsync(page, "Make the text final");
    }

    [Fact]
    public async Task An_administrator_turns_the_offices_certificate_on_and_a_secretary_signs_with_it()
    {
        var id = await hub.FinalAsync();
        var page = $"/meetings/{id}/editions";
        _ = await PageAsync($"{page}/gyeonggi/gyeonggi", "It is turned off; an administrator can turn it on.");
        Assert.Equal(HttpStatusCode.Forbidden, (await hub.Client.GetAsync("/office-certificate", Stop)).StatusCode);
        await WentTo("/office-certificate", await SendAsync("/office-certificate", "turn", null, new() { ["Act"] = "on" }));
        await WentTo(page, await SendAsync($"{page}/gyeonggi/gyeonggi", "office", null, new() { ["Office.Signer"] = "국장" }));
        _ = await PageAsync(page, "Half-signed file: 1 of 2 (PDF)");
        await WentTo("/office-certificate", await SendAsync("/office-certificate", "turn", null, new() { ["Act"] = "off" }));
    }

    [Fact]
    public async Task Who_signs_and_for_whom_is_named_before_the_text_is_final_and_stands_in_the_edition()
    {
        var id = await hub.HeldAsync();
        var page = $"/meetings/{id}/editions";
        await WentTo(page, await SendAsync($"/meetings/{id}/signatories/gyeonggi", "signatory", null, new()
        {
            ["Entered.Title.Ko"] = "국제협력국장",
            ["Entered.Title.ZhHans"] = "国际合作局局长",
            ["Entered.ProxyFor.Ko"] = "경기도지사",
        }));
        _ = await PageAsync(page, "국제협력국장");
        _ = await hub.DoAsync($"/api/meetings/{id}/close", new { });
        using var file = new PrintedFile((await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content);
        Assert.Contains("경기도지사대리서명", file.Text(), StringComparison.Ordinal);
        var form = await PageAsync($"{page}/gyeonggi/gyeonggi", "국제협력국장");
        Assert.Contains("name=\"Paper.ProxyFor\" type=\"text\" value=\"경기도지사\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_record_is_struck_out_with_a_reason()
    {
        var id = await hub.FinalAsync();
        var page = $"/meetings/{id}/editions";
        var (drawn, _, _) = await DrawnAsync(id);
        await WentTo(page, await SendAsync($"{page}/gyeonggi/gyeonggi", "letter", drawn, new() { ["Letter.Signer"] = "국장", ["Letter.Date"] = "2020-12-18" }, "Letter.Letter"));
        var reasonless = await SendAsync($"{page}/gyeonggi/gyeonggi", "strike", null, []);
        Assert.Contains("Say why the record is struck out.", reasonless.Text, StringComparison.Ordinal);
        await WentTo(page, await SendAsync($"{page}/gyeonggi/gyeonggi", "strike", null, new() { ["Striking.Reason"] = "다른 서한" }));
        var editions = await hub.EditionsAsync(id);
        Assert.Equal(("unsigned", "halfSigned"), (StateOf(editions, "gyeonggi"), StateOf(editions, "shandong")));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var id = await hub.FinalAsync();
        string[] addresses = [$"/meetings/{id}/editions/gyeonggi/hyogo", $"/meetings/{id}/editions/hyogo/gyeonggi", $"/meetings/{id}/editions/hyogo/passage", $"/meetings/{Guid.NewGuid()}/editions"];
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await hub.Administrator.GetAsync(address, Stop)).StatusCode);
        }
    }

    private async Task<(byte[] File, string Pages, string Code)> DrawnAsync(string id)
    {
        var editions = await hub.EditionsAsync(id);
        return (
            (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content,
            EditionOf(editions, "gyeonggi").GetProperty("pages").GetInt32().ToString(CultureInfo.InvariantCulture),
            editions.GetProperty("checkCode").GetString()!);
    }

    private async Task<byte[]> SignedAsync(string id, string holder, string party) =>
        await ThrowAway.SignAsync((await hub.DownloadAsync($"/api/meetings/{id}/editions/{holder}.pdf")).Content, party);

    private async Task<string> PageAsync(string address, string says)
    {
        var html = WebUtility.HtmlDecode(await hub.Administrator.GetStringAsync(address, Stop));
        Assert.Contains(says, html, StringComparison.Ordinal);
        return html;
    }

    private static Task WentTo(string address, Sent sent)
    {
        Assert.True(sent.To?.EndsWith(address, StringComparison.Ordinal) == true, sent.To ?? Problem().Match(sent.Text).Value);
        return Task.CompletedTask;
    }

    /// <summary>Opens a page and sends one of its forms as a browser would: multipart where a file goes with it.</summary>
    private async Task<Sent> SendAsync(string page, string form, byte[]? file, Dictionary<string, string> entered, string? fileName = null, string language = "en")
    {
        var html = await hub.Administrator.GetStringAsync(page, Stop);
        var forms = Forms().Matches(html).Select(m => m.Value).ToList();
        var chosen = forms.Single(f => f.Contains($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal));
        using var body = new MultipartFormDataContent();
        foreach (Match hidden in Hidden().Matches(chosen))
        {
            body.Add(new StringContent(hidden.Groups[2].Value), hidden.Groups[1].Value);
        }

        foreach (var (name, value) in entered)
        {
            body.Add(new StringContent(value), name);
        }

        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            body.Add(content, fileName!, "upload.pdf");
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = body };
        request.Headers.AcceptLanguage.ParseAdd(language);
        var answer = await hub.Administrator.SendAsync(request, Stop);
        return new Sent(answer.Headers.Location?.OriginalString, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)));
    }

    private sealed record Sent(string? To, string Text);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("<div class=\"refused\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Problem();
}
