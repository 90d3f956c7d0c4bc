using System.Net;
using System.Net.Http.Json;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Tests.Papers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;
using static MeetingHub.Web.Tests.Minutes.Editions.SigningHub;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>Paper, letters and the office's certificate; refusals and originals on their way.</summary>
public sealed class WaysToSignTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Paper_is_compared_kept_and_carried_from_side_to_side()
    {
        var id = await hub.FinalAsync();
        var edition = $"/api/meetings/{id}/editions/gyeonggi";
        var scan = (await hub.DownloadAsync($"{edition}.pdf")).Content;
        await RefusedAsync(HttpStatusCode.BadRequest, "edition.checkCode", "/checkCode", await PaperAsync(id, "gyeonggi", "gyeonggi", scan, code: "0123abcd"));
        await RefusedAsync(HttpStatusCode.BadRequest, "edition.noPdf", "/scan", await PaperAsync(id, "gyeonggi", "gyeonggi", [1, 2, 3]));
        await RefusedAsync(HttpStatusCode.BadRequest, "edition.pages", "/pages", await PaperAsync(id, "gyeonggi", "gyeonggi", scan, pages: 99));

        _ = await JsonAsync(await PaperAsync(id, "gyeonggi", "gyeonggi", scan));
        _ = await JsonAsync(await PaperAsync(id, "shandong", "shandong", scan));
        await RefusedAsync(HttpStatusCode.Conflict, "edition.notThere", null, await PaperAsync(id, "gyeonggi", "shandong", scan));
        _ = await hub.DoAsync($"{edition}/passages", new { to = "shandong", on = "2020-12-08", courier = "EMS 123" });
        _ = await hub.DoAsync($"{edition}/arrival", new { on = "2020-12-10" });
        var complete = await JsonAsync(await PaperAsync(id, "gyeonggi", "shandong", scan));
        Assert.Equal("complete", StateOf(complete, "gyeonggi"));
        Assert.Contains("gyeonggi: send shandong", TurnsOf(complete), StringComparison.Ordinal);

        var first = await hub.DownloadAsync($"{edition}/signatures/gyeonggi.pdf");
        var last = await hub.DownloadAsync($"{edition}/signatures/shandong.pdf");
        Assert.EndsWith(".gyeonggi.scan-gyeonggi.signed-1-of-2.pdf", first.Name, StringComparison.Ordinal);
        Assert.EndsWith(".gyeonggi.scan-shandong.signed.pdf", last.Name, StringComparison.Ordinal);
        Assert.Equal(scan, last.Content);
        Assert.EndsWith(".unsigned.pdf", (await hub.DownloadAsync($"{edition}.pdf")).Name, StringComparison.Ordinal);
        var made = EditionOf(complete, "gyeonggi").GetProperty("signatures")[1].GetProperty("made");
        Assert.Equal(("paper", "김담당", "외사판공실 주임"), (made.GetProperty("way").GetString(), made.GetProperty("comparedBy").GetString(), made.GetProperty("proxyFor").GetString()));
    }

    [Fact]
    public async Task In_counterparts_nothing_is_carried()
    {
        var id = await hub.FinalAsync();
        _ = await JsonAsync(await hub.Client.PutAsJsonAsync($"/api/meetings/{id}/editions/paper", new { mode = "counterparts" }, Stop));
        foreach (var (holder, party) in new[] { ("gyeonggi", "gyeonggi"), ("shandong", "shandong"), ("gyeonggi", "shandong"), ("shandong", "gyeonggi") })
        {
            var scan = (await hub.DownloadAsync($"/api/meetings/{id}/editions/{holder}.pdf")).Content;
            _ = await JsonAsync(await PaperAsync(id, holder, party, scan));
        }

        Assert.True((await hub.EditionsAsync(id)).GetProperty("isComplete").GetBoolean());
        await RefusedAsync(
            HttpStatusCode.Conflict, "edition.paperBegun", null, await hub.Client.PutAsJsonAsync($"/api/meetings/{id}/editions/paper", new { mode = "originals" }, Stop));
    }

    [Fact]
    public async Task A_letter_confirms_every_edition_and_is_kept()
    {
        var id = await hub.FinalAsync();
        var letter = (await hub.DownloadAsync($"/api/meetings/{id}/editions/shandong.pdf")).Content;
        var agreed = await hub.DoAsync($"/api/meetings/{id}/letters/shandong", new { signer = "代表", date = "2020-12-09", reference = "鲁外办函〔2020〕1号", letter });
        Assert.Equal(("halfSigned", "halfSigned"), (StateOf(agreed, "gyeonggi"), StateOf(agreed, "shandong")));
        Assert.EndsWith(".letter-shandong.pdf", (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi/signatures/shandong.pdf")).Name, StringComparison.Ordinal);
        await RefusedAsync(
            HttpStatusCode.Conflict, "edition.alreadySigned", null,
            await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/letters/shandong", new { signer = "代表", date = "2020-12-09", letter }, Stop));
        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "gyeonggi"));
        Assert.True((await JsonAsync(await hub.SignAsync(id, "shandong", "gyeonggi"))).GetProperty("isComplete").GetBoolean());
    }

    [Fact]
    public async Task The_offices_certificate_signs_for_the_host_once_an_administrator_turned_it_on_and_each_use_is_on_record()
    {
        var id = await hub.FinalAsync();
        var address = $"/api/meetings/{id}/editions/gyeonggi/office-certificate";
        var signer = new { signer = "국제협력국장", proxyFor = "경기도지사" };
        await RefusedAsync(HttpStatusCode.Conflict, "officeCertificate.off", null, await hub.Client.PostAsJsonAsync(address, signer, Stop));
        Assert.Equal(HttpStatusCode.Forbidden, (await hub.Client.PutAsJsonAsync("/api/office-certificate", new { isOn = true }, Stop)).StatusCode);

        Assert.True((await JsonAsync(await hub.Administrator.PutAsJsonAsync("/api/office-certificate", new { isOn = true }, Stop))).GetProperty("isOn").GetBoolean());
        var signed = await hub.DoAsync(address, signer);
        var made = EditionOf(signed, "gyeonggi").GetProperty("signatures")[0].GetProperty("made");
        Assert.Equal(("officeCertificate", "경기도청 SAMPLE", "경기도지사"), (made.GetProperty("way").GetString(), made.GetProperty("certificate").GetString(), made.GetProperty("proxyFor").GetString()));
        await RefusedAsync(
            HttpStatusCode.Conflict, "edition.holderFirst", null,
            await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/editions/shandong/office-certificate", signer, Stop));
        using var file = new PrintedFile((await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content);
        Assert.Contains("Signature is Valid.", file.Fields(), StringComparison.Ordinal);

        _ = await JsonAsync(await hub.Administrator.PutAsJsonAsync("/api/office-certificate", new { isOn = false }, Stop));
        await RefusedAsync(HttpStatusCode.Conflict, "officeCertificate.off", null, await hub.Client.PostAsJsonAsync(address, signer, Stop));
        using var scope = hub.Services.CreateScope();
        var audit = await scope.ServiceProvider.GetRequiredService<HubDb>().Set<AuditEntry>().OrderBy(e => e.Id).ToListAsync(Stop);
        Assert.Equal(["officeCertificate.turnOn", "officeCertificate.turnOff"], audit.Where(e => e.Subject == "office-certificate").Select(e => e.Act));
        Assert.StartsWith("gyeonggi/gyeonggi sha256=", Assert.Single(audit, e => e.Act == "edition.signByCertificate" && e.Subject == id).Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_party_that_does_not_sign_stops_its_edition_until_it_takes_that_back()
    {
        var id = await hub.FinalAsync();
        var address = $"/api/meetings/{id}/editions/gyeonggi/signatures/gyeonggi";
        var refused = await hub.DoAsync($"{address}/refusal", new { reason = "문구 이견" });
        Assert.Equal("refused", StateOf(refused, "gyeonggi"));
        await RefusedAsync(HttpStatusCode.Conflict, "edition.refused", null, await hub.SignAsync(id, "gyeonggi", "gyeonggi"));
        _ = await JsonAsync(await hub.Client.DeleteAsync($"{address}/refusal", Stop));
        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "gyeonggi"));
        await RefusedAsync(HttpStatusCode.Conflict, "edition.noEvidence", null, await hub.Client.GetAsync($"{address}.pdf", Stop));
    }

    private async Task<HttpResponseMessage> PaperAsync(string id, string holder, string party, byte[] scan, string? code = null, int? pages = null)
    {
        var editions = await hub.EditionsAsync(id);
        return await hub.Client.PostAsJsonAsync(
            $"/api/meetings/{id}/editions/{holder}/signatures/{party}/paper",
            new
            {
                signer = "부주임",
                proxyFor = "외사판공실 주임",
                signedOn = "2020-12-08",
                pages = pages ?? EditionOf(editions, holder).GetProperty("pages").GetInt32(),
                checkCode = code ?? editions.GetProperty("checkCode").GetString(),
                comparedBy = "김담당",
                scan,
            },
            Stop);
    }
}
