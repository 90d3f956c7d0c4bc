using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingHub.Web.Minutes.Verification;
using Microsoft.AspNetCore.Hosting;

namespace MeetingHub.Web.Tests.Minutes;

/// <summary>The pages and the route that check a file, as a browser without JavaScript and a program use them.</summary>
public sealed class VerifyPagesTests(SigningOffice office) : IClassFixture<SigningOffice>, IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly TrustingHub _hub = new(office.Root);

    public void Dispose() => _hub.Dispose();

    [Theory]
    [InlineData("ko", "유효합니다.", "(한국시간)", "아직 서명되지 않은 서명란: shandong", "유효하지 않습니다.", "개정 4, 파일: ")]
    [InlineData("zh-Hans", "有效。", "（韩国时间）", "尚未签名的签名域：shandong", "无效。", "修订版4，文件：")]
    [InlineData("ja", "有効です。", "（韓国時間）", "未署名の署名欄：shandong", "無効です。", "改訂4、ファイル：")]
    [InlineData("en", "Valid.", "(Korea Standard Time)", "Not signed yet: shandong", "Not valid.", "Revision 4, file: ")]
    public async Task A_report_names_signatures_and_changes_in_the_readers_language(string language, string valid, string zone, string waiting, string invalid, string change)
    {
        var staff = await _hub.AdministratorAsync();
        staff.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var file = await File.ReadAllBytesAsync(office.HalfSigned, Stop);
        var report = await CheckAsync(staff, "/verify", file);
        Assert.All([valid, zone, waiting, "Gyeonggi SAMPLE"], part => Assert.Contains(part, report, StringComparison.Ordinal));

        report = await CheckAsync(staff, "/verify", [.. file, .. "\nmore"u8]);
        Assert.All([invalid, change], part => Assert.Contains(part, report, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_signed_pdf_is_told_so()
    {
        var staff = await _hub.AdministratorAsync();
        Assert.Contains("cannot be read as a PDF", await CheckAsync(staff, "/verify", "no pdf"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("Choose the PDF file", await CheckAsync(staff, "/verify", []), StringComparison.Ordinal);
        Assert.Contains("Files up to 25 MB", await CheckAsync(staff, "/verify", new byte[VerifyFile.Largest + 1]), StringComparison.Ordinal);
        Assert.Contains("has no signature", await CheckAsync(staff, "/verify", await File.ReadAllBytesAsync(office.Edition, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_check_files_only_while_an_administrator_lets_them_and_not_too_many()
    {
        var administrator = await _hub.AdministratorAsync();
        var stranger = _hub.Stranger();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/public/verify", Stop)).StatusCode);

        _ = await Hub.SendFormAsync(administrator, "/verify", new() { ["Act"] = "open" });
        var file = await File.ReadAllBytesAsync(office.HalfSigned, Stop);
        Assert.Contains("intact, trusted", await CheckAsync(stranger, "/public/verify", file), StringComparison.Ordinal);
        var form = await FormAsync(stranger, "/public/verify", [1]);
        HttpStatusCode[] answers = [.. (await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => (await stranger.PostAsync("/public/verify", await form.CopyAsync(), Stop)).StatusCode)))];
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);

        _ = await Hub.SendFormAsync(administrator, "/verify", new() { ["Act"] = "close" });
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/public/verify", Stop)).StatusCode);
    }

    [Fact]
    public async Task A_program_gets_the_commands_json()
    {
        using var body = new ByteArrayContent(await File.ReadAllBytesAsync(office.HalfSigned, Stop));
        _ = _hub.Stranger();
        using var answer = await _hub.Coordinator().PostAsync("/api/verify?name=half-signed.pdf", body, Stop);
        var report = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Equal(("half-signed.pdf", true, 3), (
            report.GetProperty("file").GetString(), report.GetProperty("valid").GetBoolean(), report.GetProperty("signatures")[0].GetProperty("coversRevision").GetInt32()));

        using var nothing = new ByteArrayContent("no pdf"u8.ToArray());
        using var refused = await _hub.Coordinator().PostAsync("/api/verify", nothing, Stop);
        var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Equal((HttpStatusCode.BadRequest, "pdf.unreadable", "/file"), (refused.StatusCode, problem.GetProperty("code").GetString(), problem.GetProperty("place").GetString()));
        Assert.Equal(HttpStatusCode.Unauthorized, (await _hub.Stranger().PostAsync("/api/verify", new ByteArrayContent([]), Stop)).StatusCode);
    }

    private static async Task<string> CheckAsync(HttpClient client, string page, byte[] file)
    {
        using var answer = await client.PostAsync(page, await FormAsync(client, page, file), Stop);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    /// <summary>The page's own form with its hidden fields, and the file that a person chose.</summary>
    private static async Task<MultipartFormDataContent> FormAsync(HttpClient client, string page, byte[] file)
    {
        var html = await client.GetStringAsync(page, Stop);
        var form = html[html.IndexOf("<form method=\"post\" enctype", StringComparison.Ordinal)..];
        var content = new MultipartFormDataContent();
        foreach (Match hidden in Regex.Matches(form[..form.IndexOf("</form>", StringComparison.Ordinal)], "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""))
        {
            content.Add(new StringContent(hidden.Groups[2].Value), hidden.Groups[1].Value);
        }

        var upload = new ByteArrayContent(file);
        upload.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(upload, "Entered.File", "copy.pdf");
        return content;
    }

    private sealed class TrustingHub(string root) : Hub
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            _ = builder.UseSetting("Minutes:TrustedRoots", root);
        }
    }
}

file static class Forms
{
    public static async Task<HttpContent> CopyAsync(this MultipartFormDataContent form)
    {
        var copy = new ByteArrayContent(await form.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        copy.Headers.ContentType = form.Headers.ContentType;
        return copy;
    }
}
