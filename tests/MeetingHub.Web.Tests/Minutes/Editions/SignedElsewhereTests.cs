using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using MeetingHub.Web.Tests.Papers;
using static MeetingHub.Web.Tests.Meetings.Exchange;
using static MeetingHub.Web.Tests.Minutes.Editions.SigningHub;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>Files that come back signed: taken when they are the kept file with the one signature that is waited for, else refused with the reason.</summary>
public sealed class SignedElsewhereTests(SigningHub hub) : IClassFixture<SigningHub>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_sides_sign_two_editions_and_an_independent_program_agrees()
    {
        var id = await hub.FinalAsync();
        Assert.Equal("gyeonggi: signOwn gyeonggi; shandong: signOwn shandong", TurnsOf(await hub.EditionsAsync(id)));
        await RefusedAsync(HttpStatusCode.Conflict, "edition.ownFirst", null, await hub.SignAsync(id, "gyeonggi", "shandong"));
        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "gyeonggi"));
        var half = await JsonAsync(await hub.SignAsync(id, "shandong", "shandong"));
        Assert.Equal("gyeonggi: counterSign shandong; shandong: counterSign gyeonggi", TurnsOf(half));
        Assert.Equal("halfSigned", StateOf(half, "gyeonggi"));
        Assert.EndsWith(".gyeonggi.signed-1-of-2.pdf", (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Name, StringComparison.Ordinal);
        await RefusedAsync(
            HttpStatusCode.Conflict, "edition.notComplete", null,
            await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/editions/gyeonggi/exchange", new { on = "2020-12-10" }, Stop));

        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "shandong"));
        var whole = await JsonAsync(await hub.SignAsync(id, "shandong", "gyeonggi"));
        Assert.True(whole.GetProperty("isComplete").GetBoolean());
        foreach (var holder in new[] { "gyeonggi", "shandong" })
        {
            var (name, content) = await hub.DownloadAsync($"/api/meetings/{id}/editions/{holder}.pdf");
            Assert.EndsWith($".{holder}.signed.pdf", name, StringComparison.Ordinal);
            using var file = new PrintedFile(content);
            Assert.Equal(2, file.Fields().Split("Signature is Valid.").Length - 1);
            Assert.Equal(3, EditionOf(whole, holder).GetProperty("revisions").GetArrayLength());
        }

        var exchanged = await hub.DoAsync($"/api/meetings/{id}/editions/gyeonggi/exchange", new { on = "2020-12-10" });
        Assert.Equal(("exchanged", "complete"), (StateOf(exchanged, "gyeonggi"), StateOf(exchanged, "shandong")));
        await RefusedAsync(HttpStatusCode.Conflict, "edition.signed", null, await hub.Client.PostAsJsonAsync($"/api/meetings/{id}/reopen", new { reason = "x" }, Stop));
    }

    [Fact]
    public async Task Each_wrong_file_is_refused_with_its_reason_and_changes_nothing()
    {
        var id = await hub.FinalAsync();
        var drawn = (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content;
        var other = (await hub.DownloadAsync($"/api/meetings/{id}/editions/shandong.pdf")).Content;
        var good = await ThrowAway.SignAsync(drawn, "gyeonggi");
        var before = (await hub.EditionsAsync(id)).ToString();

        await RefusedForAsync("edition.fileMissing", []);
        await RefusedForAsync("edition.noPdf", Encoding.UTF8.GetBytes("<html>signed</html>"));
        await RefusedForAsync("edition.noPdf", [.. "\r\n"u8, .. good]);
        await RefusedForAsync("edition.tooLarge", [.. "%PDF-"u8, .. new byte[20 << 20]]);
        await RefusedForAsync("pdf.unreadable", [.. "%PDF-1.7 "u8, .. new byte[100]]);
        await RefusedForAsync("pdf.encrypted", Qpdf(drawn, "--encrypt", "", "owner", "256", "--"));
        await RefusedForAsync("edition.nothingNew", drawn);
        await RefusedForAsync("edition.otherEdition", await ThrowAway.SignAsync(other, "gyeonggi"));
        await RefusedForAsync("edition.notBuiltOn", Qpdf(good, "--object-streams=preserve"));
        await RefusedForAsync("edition.notBuiltOn", await ThrowAway.SignAsync(Qpdf(drawn, "--object-streams=preserve"), "gyeonggi"));
        await RefusedForAsync("edition.otherField", await ThrowAway.SignAsync(drawn, "gyeonggi", field: "shandong"));
        await RefusedForAsync("edition.otherField", await ThrowAway.SignAsync(good, "shandong"));
        await RefusedForAsync("edition.changed", [.. good, .. "% and more"u8]);
        await RefusedForAsync("edition.changed", await ThrowAway.SignAsync(WithScript(drawn), "gyeonggi"));
        await RefusedForAsync("edition.broken", Flipped(good, drawn.Length));

        Assert.Equal(before, (await hub.EditionsAsync(id)).ToString());
        _ = await JsonAsync(await hub.UploadAsync(id, "gyeonggi", "gyeonggi", good));
        await RefusedAsync(HttpStatusCode.Conflict, "edition.alreadySigned", null, await hub.UploadAsync(id, "gyeonggi", "gyeonggi", good));

        async Task RefusedForAsync(string code, byte[] file) =>
            await RefusedAsync(HttpStatusCode.BadRequest, code, "/file", await hub.UploadAsync(id, "gyeonggi", "gyeonggi", file));
    }

    [Fact]
    public async Task A_file_signed_before_another_signature_came_in_is_refused_with_the_way_out()
    {
        var id = await hub.FinalAsync();
        var drawn = (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content;
        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "gyeonggi"));
        _ = await JsonAsync(await hub.SignAsync(id, "shandong", "shandong"));
        await RefusedAsync(HttpStatusCode.BadRequest, "edition.older", "/file", await hub.UploadAsync(id, "gyeonggi", "shandong", await ThrowAway.SignAsync(drawn, "shandong")));
        _ = await JsonAsync(await hub.SignAsync(id, "gyeonggi", "shandong"));
    }

    [Fact]
    public async Task Of_two_who_upload_at_once_one_is_taken()
    {
        var id = await hub.FinalAsync();
        var drawn = (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content;
        var files = new[] { await ThrowAway.SignAsync(drawn, "gyeonggi"), await ThrowAway.SignAsync(drawn, "gyeonggi"), await ThrowAway.SignAsync(drawn, "gyeonggi") };
        var answers = await Task.WhenAll(files.Select(file => hub.UploadAsync(id, "gyeonggi", "gyeonggi", file)));
        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        foreach (var late in answers.Where(answer => !answer.IsSuccessStatusCode))
        {
            await RefusedAsync(HttpStatusCode.Conflict, "edition.alreadySigned", null, late);
        }

        var edition = EditionOf(await hub.EditionsAsync(id), "gyeonggi");
        Assert.Equal(2, edition.GetProperty("revisions").GetArrayLength());
        var kept = (await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content;
        Assert.Single(files, file => file.SequenceEqual(kept));
    }

    [Fact]
    public async Task A_text_that_is_opened_again_in_the_moment_of_the_first_signature_is_either_open_or_signed()
    {
        var id = await hub.FinalAsync();
        var signed = await ThrowAway.SignAsync((await hub.DownloadAsync($"/api/meetings/{id}/editions/gyeonggi.pdf")).Content, "gyeonggi");
        var answers = await Task.WhenAll(
            hub.UploadAsync(id, "gyeonggi", "gyeonggi", signed), hub.Client.PostAsJsonAsync($"/api/meetings/{id}/reopen", new { reason = "오탈자" }, Stop));
        if (answers[0].IsSuccessStatusCode)
        {
            await RefusedAsync(HttpStatusCode.Conflict, "edition.signed", null, answers[1]);
            Assert.Equal("halfSigned", StateOf(await hub.EditionsAsync(id), "gyeonggi"));
        }
        else
        {
            await RefusedAsync(HttpStatusCode.Conflict, "edition.notFinal", null, answers[0]);
            Assert.Equal("held", (await JsonAsync(answers[1])).GetProperty("state").GetString());
        }
    }

    /// <summary>A revision that makes the file run a script when it is opened: what is signed over it would vouch for it.</summary>
    private static byte[] WithScript(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
        var root = Regex.Match(trailer, @"/Root (\d+) 0 R").Groups[1].Value;
        var catalog = text[text.LastIndexOf($"\n{root} 0 obj", StringComparison.Ordinal)..];
        catalog = catalog[1..(catalog.IndexOf("endobj", StringComparison.Ordinal) + 6)];
        catalog = catalog.Insert(catalog.LastIndexOf(">>", StringComparison.Ordinal), "/OpenAction <</S /JavaScript /JS (1)>>");
        var previous = Regex.Match(trailer, @"startxref\s+(\d+)").Groups[1].Value;
        var dictionary = Regex.Replace(trailer[trailer.IndexOf("<<", StringComparison.Ordinal)..(trailer.LastIndexOf(">>", StringComparison.Ordinal) + 2)], @"/Prev \d+", "")
            .Insert(2, $"/Prev {previous} ");
        var table = file.Length + catalog.Length + 1;
        return [.. file, .. Encoding.Latin1.GetBytes($"{catalog}\nxref\n{root} 1\n{file.Length:D10} 00000 n \ntrailer\n{dictionary}\nstartxref\n{table}\n%%EOF\n")];
    }

    private static byte[] Flipped(byte[] file, int at)
    {
        // Within the signature's own value, which stands in hexadecimal digits.
        var contents = file.AsSpan(at).IndexOf("/Contents <"u8) + at + "/Contents <"u8.Length + 400;
        var flipped = file.ToArray();
        flipped[contents] = (byte)(flipped[contents] == '0' ? '1' : '0');
        return flipped;
    }

    private static byte[] Qpdf(byte[] file, params string[] mode)
    {
        using var input = new PrintedFile(file);
        var output = input.Path + ".out";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("qpdf", [.. mode, input.Path, output]))!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return File.ReadAllBytes(output);
        }
        finally
        {
            File.Delete(output);
        }
    }
}
