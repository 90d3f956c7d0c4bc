using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MeetingHub.Signing;
using MeetingHub.Web.Tests.Papers;

namespace MeetingHub.Web.Tests.Minutes;

/// <summary><c>minutes sign</c> and <c>minutes verify</c> as scripts run them, with certificates and a time-stamping authority of openssl.</summary>
public sealed class MinutesSignCommandTests(SigningOffice office) : IClassFixture<SigningOffice>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("minutes-sign-");

    [Fact]
    public async Task Two_governments_sign_one_file_and_everybody_calls_it_valid()
    {
        var (once, twice) = (At("once.pdf"), At("twice.pdf"));
        Assert.Equal((0, "", ""), await SignAsync(office.Edition, "gyeonggi", once, "--certificate", office.Gyeonggi, "--password-file", office.Password, "--timestamp", office.Timestamps + "/tsa"));
        Assert.Equal((0, "", ""), await SignAsync(once, "shandong", twice, "--certificate", office.Shandong));

        var (exit, output, errors) = await TheCommand.RunAsync("minutes", "verify", twice, "--trust", office.Root, "--json");
        Assert.Equal((0, ""), (exit, errors));
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(["file", "valid", "signatures", "changes"], report.EnumerateObject().Select(p => p.Name));
        Assert.True(report.GetProperty("valid").GetBoolean());
        var signatures = report.GetProperty("signatures").EnumerateArray().ToList();
        Assert.Equal(
            ["field", "party", "intact", "trusted", "signer", "time", "timeSource", "coversRevision"], signatures[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["Gyeonggi SAMPLE timestamp", "山东省 SAMPLE claimed"], signatures.Select(s => $"{s.GetProperty("signer")} {s.GetProperty("timeSource")}"));
        Assert.All(report.GetProperty("changes").EnumerateArray(), change => Assert.True(change.GetProperty("allowed").GetBoolean()));

        // What is seen in the two fields: the names, and each side's own clock in both languages.
        using var shown = new PrintedFile(await File.ReadAllBytesAsync(twice, TestContext.Current.CancellationToken));
        Assert.All(["GyeonggiSAMPLE", "InternationalExchange", "(한국시간)", "（韩国时间）", "山东省SAMPLE", "(중국시간)", "（北京时间）"], part => Assert.Contains(part, shown.Text(), StringComparison.Ordinal));

        using var pdfsig = Process.Start(new ProcessStartInfo("pdfsig", ["-nocert", twice]) { RedirectStandardOutput = true })!;
        Assert.Equal(2, (await pdfsig.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split("Signature is Valid.").Length - 1);
        Assert.Equal(["once.pdf", "twice.pdf"], _folder.GetFiles().Select(f => f.Name).Order());
    }

    [Theory]
    [InlineData("ko_KR.UTF-8", "서명 1건", "아직 서명되지 않은 서명란: shandong", "개정 4, 파일: ")]
    [InlineData("zh_CN.UTF-8", "1项签名", "尚未签名的签名域：shandong", "修订版4，文件：")]
    [InlineData("ja_JP.UTF-8", "署名1件", "未署名の署名欄：shandong", "改訂4、ファイル：")]
    [InlineData("C", "intact and trusted: 1", "Not signed yet: shandong", "Revision 4, file: ")]
    public async Task The_report_speaks_the_readers_language(string locale, string verdict, string waiting, string change)
    {
        var signed = HalfSigned();
        var (exit, output, _) = await TheCommand.RunInAsync(locale, "minutes", "verify", signed, "--trust", office.Root);
        Assert.Equal(0, exit);
        Assert.Contains(verdict, output, StringComparison.Ordinal);
        Assert.Contains(waiting, output, StringComparison.Ordinal);

        await File.AppendAllTextAsync(signed, "\nmore", TestContext.Current.CancellationToken);
        (exit, output, _) = await TheCommand.RunInAsync(locale, "minutes", "verify", signed, "--trust", office.Root);
        Assert.Equal(4, exit);
        Assert.Contains(change, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_hold_ends_with_4()
    {
        var signed = HalfSigned();
        Assert.Equal(4, (await TheCommand.RunAsync("minutes", "verify", office.Edition)).Exit);
        Assert.Equal(4, (await TheCommand.RunAsync("minutes", "verify", signed)).Exit);
        Assert.Equal(0, (await TheCommand.RunAsync("minutes", "verify", signed, "--trust", office.Root)).Exit);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"languages\":[\"en\"],\"parties\":[null]}")]
    [InlineData("{\"languages\":[null],\"parties\":null}")]
    [InlineData("{\"languages\":[\"en\"],\"parties\":[{\"government\":\"\\ud800\"}]}")]
    public async Task A_broken_list_of_signatories_is_told_and_breaks_no_signature(string list)
    {
        var (file, signed) = (At("broken-list.pdf"), At("signed.pdf"));
        await File.WriteAllBytesAsync(file, SignatureFields.FromLinks(PageWithLink(), ("MinutesSignatories", list)).File!, TestContext.Current.CancellationToken);
        var (exit, _, errors) = await SignAsync(file, "shandong", signed, "--certificate", office.Shandong);
        Assert.Equal(0, exit);
        Assert.Contains("its list of signatories cannot be read", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);

        (exit, var output, _) = await TheCommand.RunInAsync("C", "minutes", "verify", signed, "--trust", office.Root);
        Assert.Equal(0, exit);
        Assert.Contains("For information: the list of signatories in the file cannot be read", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty (at byte 0)")]
    [InlineData("  \n \t ", "The file does not begin with %PDF- (at byte 0)")]
    [InlineData("%PDF-1.7", "The file's end has no startxref (at byte 8)")]
    [InlineData(null, "cannot be read")]
    public async Task What_is_no_file_that_can_be_read_ends_with_2_and_one_line(string? content, string reason)
    {
        // Null: a folder stands where a file should.
        var file = content is null ? _folder.FullName : At("odd.pdf");
        if (content is not null)
        {
            await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        }

        string[] left = content is null ? [] : ["odd.pdf"];
        Refused(reason, await TheCommand.RunAsync("minutes", "verify", file, "--trust", office.Root), left);
        Refused(reason, await SignAsync(file, "gyeonggi", At("signed.pdf"), "--certificate", office.Shandong), left);
    }

    [Theory]
    [InlineData("has no signature field hebei; it has: gyeonggi, shandong", "hebei", "shandong.pfx")]
    [InlineData("gyeonggi.pfx: The password does not open it; name the file that holds it with --password-file", "gyeonggi", "gyeonggi.pfx")]
    [InlineData("The password does not open it; it was read from", "gyeonggi", "gyeonggi.pfx", "--password-file", "root.pem")]
    [InlineData("--password-file: ", "gyeonggi", "gyeonggi.pfx", "--password-file", "none")]
    [InlineData("--certificate: ", "gyeonggi", "none.pfx")]
    [InlineData("root.pem: It is no PFX that can be read", "gyeonggi", "root.pem")]
    [InlineData("--timestamp: \"ftp://x\" is no address", "gyeonggi", "shandong.pfx", "--timestamp", "ftp://x")]
    [InlineData("did not answer", "gyeonggi", "shandong.pfx", "--timestamp", "http://127.0.0.1:9/")]
    [InlineData("answer cannot be used", "gyeonggi", "shandong.pfx", "--timestamp", "{tsa}/broken")]
    [InlineData("did not answer: Response status code does not indicate success: 404", "gyeonggi", "shandong.pfx", "--timestamp", "{tsa}/nowhere")]
    public async Task Bad_input_is_told_on_one_line_and_nothing_is_written(string part, string party, string certificate, params string[] options)
    {
        var given = options.Select(o => o.StartsWith("{tsa}", StringComparison.Ordinal) ? office.Timestamps + o[5..] : o.StartsWith('-') || o.Contains(':', StringComparison.Ordinal) ? o : office.At(o));
        Refused(part, await SignAsync(office.Edition, party, At("signed.pdf"), ["--certificate", office.At(certificate), .. given]));
    }

    [Theory]
    [InlineData("root.pem", "does not begin with %PDF-")]
    [InlineData("encrypted.pdf", "encrypted")]
    [InlineData("none.pdf", "cannot be read")]
    public async Task A_file_that_is_no_readable_pdf_is_told_so(string name, string part)
    {
        if (name == "encrypted.pdf")
        {
            using var qpdf = Process.Start("qpdf", ["--encrypt", "u", "o", "256", "--", office.Edition, office.At(name)]);
            await qpdf.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Refused(part, await SignAsync(office.At(name), "gyeonggi", At("signed.pdf"), "--certificate", office.Shandong));
        Refused(part, await TheCommand.RunAsync("minutes", "verify", office.At(name)));
    }

    [Fact]
    public async Task A_signed_field_and_a_changed_file_take_no_signature()
    {
        var signed = HalfSigned();
        Refused("The field gyeonggi is already signed", await SignAsync(signed, "gyeonggi", At("again.pdf"), "--certificate", office.Shandong), "signed.pdf");

        await File.AppendAllTextAsync(signed, "\nmore", TestContext.Current.CancellationToken);
        Refused("it was changed after them", await SignAsync(signed, "shandong", At("again.pdf"), "--certificate", office.Shandong), "signed.pdf");
    }

    [Theory]
    [InlineData("edition.pdf", "holds no certificate in PEM")]
    [InlineData("none.pem", "--trust: ")]
    public async Task Anchors_that_cannot_be_read_are_told_so(string trust, string part) =>
        Refused(part, await TheCommand.RunAsync("minutes", "verify", office.Edition, "--trust", office.At(trust)));

    private string HalfSigned()
    {
        File.Copy(office.HalfSigned, At("signed.pdf"));
        return At("signed.pdf");
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private static Task<(int Exit, string Output, string Errors)> SignAsync(string file, string party, string output, params string[] options) =>
        TheCommand.RunAsync(["minutes", "sign", file, "--as", party, .. options, "--out", output]);

    private void Refused(string part, (int Exit, string Output, string Errors) result, params string[] left)
    {
        Assert.Equal((2, ""), (result.Exit, result.Output));
        Assert.Contains(part, Assert.Single(result.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal(left, _folder.GetFiles().Select(f => f.Name));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A page by hand with one link that marks a field for shandong.</summary>
    private static byte[] PageWithLink()
    {
        string[] objects =
        [
            "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>", "<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Annots [4 0 R]>>",
            "<</Type /Annot /Subtype /Link /Rect [10 10 150 90] /A <</S /URI /URI (https://sign.invalid/shandong)>>>>",
        ];
        var (text, table) = (new StringBuilder("%PDF-1.7\n"), new StringBuilder("xref\n0 5\n0000000000 65535 f \n"));
        for (var i = 0; i < objects.Length; i++)
        {
            _ = table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            _ = text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        return Encoding.ASCII.GetBytes(text.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 5 /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").ToString());
    }
}
