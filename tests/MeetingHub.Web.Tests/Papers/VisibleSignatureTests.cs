using System.Globalization;
using System.Text.RegularExpressions;
using MeetingHub.Minutes;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingHub.Web.Tests.Papers;

/// <summary>What is seen in a signature's field, drawn by the real browser.</summary>
public sealed class VisibleSignatureTests(PrintingHouse house) : IClassFixture<PrintingHouse>
{
    private static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 0, 30);

    [Fact]
    public async Task Tells_name_office_position_and_the_time_with_its_zone_in_each_language()
    {
        var text = await DrawnAsync(new VisibleSignature(
            Texts("홍길동", "洪吉童"), Texts("평화협력국", "和平合作局"), Texts("국장", "局长"), Morning, Seoul, [Language.Korean, Language.SimplifiedChinese]));
        Assert.Equal("홍길동洪吉童평화협력국국장和平合作局局长전자서명2026.3.2.(월)09:30(한국시간)电子签名2026年3月2日（星期一）09:30（韩国时间）", text);
    }

    [Fact]
    public async Task A_long_office_in_four_languages_still_stands_on_one_page_of_the_fields_size()
    {
        var name = LocalText.Of((Language.Korean, "직함이 긴 사람"), (Language.SimplifiedChinese, "职务名称很长的人"), (Language.Japanese, "肩書の長い人"), (Language.English, "A person with a long title"));
        var office = LocalText.Of((Language.Korean, string.Join(' ', Enumerable.Repeat("국제평화협력", 12))), (Language.English, string.Join(' ', Enumerable.Repeat("International Cooperation", 8))));
        var text = await DrawnAsync(new VisibleSignature(name, office, name, Morning, Seoul, Languages.All));
        Assert.Contains("電子署名2026年3月2日（月）9時30分（韓国時間）", text, StringComparison.Ordinal);
        Assert.EndsWith("(KoreaStandardTime)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_no_font_has_is_refused_and_named()
    {
        var nobody = new VisibleSignature(LocalText.Of((Language.English, "A \U0003FFFD")), LocalText.Empty, LocalText.Empty, Morning, Seoul, [Language.English]);
        var drawn = await Render().RunAsync(nobody, 200, 50, TestContext.Current.CancellationToken);
        Assert.Equal("minutes.missingGlyph", drawn.Refusal!.Code);
    }

    private RenderMinutes Render() => house.Services.GetRequiredService<RenderMinutes>();

    private async Task<string> DrawnAsync(VisibleSignature signature)
    {
        var drawn = await Render().RunAsync(signature, 230, 51, TestContext.Current.CancellationToken);
        Assert.Null(drawn.Refusal);
        using var file = new PrintedFile(drawn.Pdf!);
        Assert.Single(file.Pages());
        var size = Regex.Match(file.Information(), @"Page size: +([\d.]+) x ([\d.]+)");
        Assert.Equal((230, 51), (double.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(size.Groups[2].Value, CultureInfo.InvariantCulture)), (a, b) => Math.Abs(a.Item1 - b.Item1) < 1 && Math.Abs(a.Item2 - b.Item2) < 1);
        return file.Text().TrimEnd('\f');
    }

    private static LocalText Texts(string korean, string chinese) => LocalText.Of((Language.Korean, korean), (Language.SimplifiedChinese, chinese));
}
