using System.Net;
using System.Net.Http.Json;
using MeetingHub.Web.Tests.Papers;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>The certificate sheet tells in both languages what is on record.</summary>
public sealed class CertificateSheetTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tells_who_signed_how_and_when_on_every_sides_clock()
    {
        var id = await hub.FinalAsync();
        _ = await JsonAsync(await hub.SignAsync(id, "shandong", "shandong"));
        var letter = (await hub.DownloadAsync($"/api/meetings/{id}/editions/shandong.pdf")).Content;
        _ = await hub.DoAsync($"/api/meetings/{id}/letters/gyeonggi", new { signer = "국제협력국장", proxyFor = "경기도지사", date = "2020-12-09", reference = "국제-77", letter });
        var (name, content) = await hub.DownloadAsync($"/api/meetings/{id}/editions/shandong/certificate.pdf");
        Assert.EndsWith(".shandong.certificate.signed.pdf", name, StringComparison.Ordinal);

        var editions = await hub.EditionsAsync(id);
        using var file = new PrintedFile(content);
        var text = file.Text();
        foreach (var said in new[]
                 {
                     "签署情况证明", "서명확인서", editions.GetProperty("digest").GetString()!, editions.GetProperty("checkCode").GetString()!,
                     SigningHub.EditionOf(editions, "shandong").GetProperty("revisions")[1].GetProperty("sha256").GetString()!,
                     "山东省SAMPLE——签发机构未确认", "국제협력국장", "경기도지사의대리", "국제-77", "2020年12月9日（星期三）", "2020.12.9.(수)", "（北京时间）", "（韩国时间）", "(중국시간)", "(한국시간)",
                     "接收电子签名文件", "서한확인기록",
                 })
        {
            Assert.True(text.Contains(said, StringComparison.Ordinal), $"{said} is not in {text}");
        }

        Assert.Contains("No syntax or stream encoding errors found", file.Check(), StringComparison.Ordinal);
        Assert.DoesNotContain("Signature", file.Fields().Replace("does not contain any signatures", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_everybody_has_signed_its_name_and_its_text_say_so()
    {
        var id = await hub.FinalAsync();
        Assert.EndsWith(".gyeonggi.certificate.unsigned.pdf", (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi/certificate.pdf")).Name, StringComparison.Ordinal);
        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "gyeonggi"));
        var (name, content) = await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi/certificate.pdf");
        Assert.EndsWith(".gyeonggi.certificate.signed-1-of-2.pdf", name, StringComparison.Ordinal);
        using var file = new PrintedFile(content);
        Assert.Contains("일부서명(2개측중1개측서명)", file.Text(), StringComparison.Ordinal);
        Assert.Contains("尚未签署", file.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_none_for_a_draft_or_a_stranger()
    {
        var id = await hub.HeldAsync();
        await RefusedAsync(HttpStatusCode.Conflict, "edition.notFinal", null, await hub.Client.GetAsync($"/api/meetings/{id}/editions/gyeonggi/certificate.pdf", Stop));
        _ = await JsonAsync(await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/close", new { }, Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "minutes.unknownEdition", null, await hub.Client.GetAsync($"/api/meetings/{id}/editions/hyogo/certificate.pdf", Stop));
    }
}
