using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MeetingHub.Signing;
using Microsoft.Playwright;

namespace MeetingHub.Browser.Tests;

/// <summary>A person chooses a file on the page and reads what was found.</summary>
public sealed class VerifyPageTests(Office office)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("MEETINGHUB_PICTURES");

    [Theory]
    [InlineData(Language.Korean, false, "서명한 뒤에 파일이 바뀌었습니다", "개정 4, 파일")]
    [InlineData(Language.SimplifiedChinese, false, "文件在签名之后被更改", "修订版4，文件")]
    [InlineData(Language.Japanese, true, "署名の後にファイルが変更されています", "改訂4、ファイル")]
    [InlineData(Language.English, true, "The file was changed after it was signed", "Revision 4, file")]
    public async Task A_changed_file_is_told_with_each_signature_and_change(Language language, bool phone, string verdict, string change)
    {
        var page = await office.OpenAsync(language, stranger: true, phone);
        var file = await SignedAsync(page);
        _ = await page.GotoAsync("/public/verify");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "2020-12-01-shandong.gyeonggi.pdf", MimeType = "application/pdf", Buffer = [.. file, .. "\nmore"u8] });
        await page.Locator("main button.primary").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(verdict);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(change);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("홍길동 (SAMPLE)");
        Assert.Equal([], await page.FaultsAsync());
        Assert.True(!phone || await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        if (Pictures is not null)
        {
            _ = await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"verify-report.{language.Tag()}.png"), FullPage = true });
        }
    }

    /// <summary>A page printed by this very browser, signed in its one field.</summary>
    private static async Task<byte[]> SignedAsync(IPage page)
    {
        await page.SetContentAsync("<a href=\"https://sign.invalid/gyeonggi\" style=\"display:block;width:200px;height:50px\">.</a>");
        var fields = SignatureFields.FromLinks(await page.PdfAsync()).File!;
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=홍길동 (SAMPLE)", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var signed = await PdfSigner.SignAsync(fields, new SignatureRequest { Field = "gyeonggi", Key = SigningKey.Of(certificate), Time = now.ToOffset(TimeSpan.FromHours(9)) });
        return signed.File!;
    }
}
