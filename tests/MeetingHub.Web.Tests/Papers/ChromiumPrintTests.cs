using System.Globalization;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.DependencyInjection;
using PuppeteerSharp;

namespace MeetingHub.Web.Tests.Papers;

public sealed class ChromiumPrintTests(PrintingHouse house) : IClassFixture<PrintingHouse>
{
    [Theory]
    [InlineData("2020-09-21-hebei", "회담록", "会谈纪要", "경기도·허베이성", "河北省与京畿道", "견본", "样本")]
    [InlineData("2020-10-13-jilin", "회담록", "会谈纪要", "경기도·지린성", "吉林省与京畿道", "견본", "样本")]
    [InlineData("2020-11-04-kanagawa", "회담록", "協議議事録", "경기도·가나가와현", "神奈川県・京畿道", "견본", "見本")]
    [InlineData("2020-11-04-chongqing", "회담록", "会谈纪要", "경기도·충칭시", "重庆市与京畿道", "견본", "样本")]
    [InlineData("2020-12-01-shandong", "회담록", "会谈纪要", "경기도·산둥성", "山东省与京畿道", "견본", "样本")]
    public async Task Prints_both_editions_of_the_season_by_the_alternat(
        string name, string korean, string partnerKind, string hostRow, string partnerRow, string koreanMark, string partnerMark)
    {
        var minutes = PrintingHouse.FromSeason(name);
        var partner = name[11..];
        await Check("gyeonggi", partner, korean, partnerKind, hostRow, koreanMark, partnerMark);
        await Check(partner, "gyeonggi", partnerKind, korean, partnerRow, partnerMark, koreanMark);

        async Task Check(string holder, string other, string leftKind, string rightKind, string row, string leftMark, string rightMark)
        {
            using var file = await house.PrintAsync(minutes, holder);
            var pages = file.Pages();
            InOrder(Line(pages[0], leftKind), leftKind, rightKind);
            Assert.Contains(row, pages[0], StringComparison.Ordinal);
            for (var i = 0; i < pages.Length; i++)
            {
                InOrder(pages[i], leftMark, rightMark);
                Assert.Contains($"{i + 1} / {pages.Length}", pages[i], StringComparison.Ordinal);
            }

            InOrder(file.Fields(), $"Signature Field Name: {holder}", $"Signature Field Name: {other}");
            Assert.Contains(PrintingHouse.EditionOf(minutes, "gyeonggi").Digest, file.Information(), StringComparison.Ordinal);
            Assert.Matches("Tagged: +yes", file.Information());
            Assert.Contains("No syntax or stream encoding errors found", file.Check(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Puts_each_point_side_by_side_with_both_local_times()
    {
        using var file = await house.PrintAsync(PrintingHouse.FromSeason("2020-12-01-shandong"), "gyeonggi");
        var text = file.Text();
        Assert.Contains("2020.12.1.(화)14:30~16:00(한국시간)", text, StringComparison.Ordinal);
        Assert.Contains("2020.12.1.(화)13:30~15:00(중국시간)", text, StringComparison.Ordinal);
        Assert.Contains("2020年12月1日（星期二）13:30—15:00（北京时间）", text, StringComparison.Ordinal);
        Assert.Contains("双方同意每两年举行一次联席会议，并长期坚持。", text, StringComparison.Ordinal);
        Assert.Contains("양측은연석회의를격년으로지속하여개최하기로한다.", text, StringComparison.Ordinal);
        var line = file.Pages().SelectMany(p => p.Split('\n')).First(l => l.Contains("관광 홍보", StringComparison.Ordinal));
        InOrder(line, "관광 홍보", "旅游宣传");
    }

    [Fact]
    public async Task Prints_a_long_document_of_three_parties_whole()
    {
        using var file = await house.PrintAsync(MinutesToPrint.Long(points: 60), "c-hyogo");
        var pages = file.Pages();
        Assert.True(pages.Length > 10, $"{pages.Length} pages");
        foreach (var page in pages)
        {
            InOrder(page, "見本", "견본", "样本");
        }

        Assert.Contains($"{pages.Length} / {pages.Length}", pages[^1], StringComparison.Ordinal);
        var text = file.Text();
        for (var i = 1; i <= 60; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            Assert.Contains($"합의{number}번끝", text, StringComparison.Ordinal);
            Assert.Contains($"共识第{number}项完", text, StringComparison.Ordinal);
            Assert.Contains($"合意第{number}項終", text, StringComparison.Ordinal);
        }

        InOrder(file.Fields(), "Field Name: c-hyogo", "Field Name: a-gyeonggi", "Field Name: b-shandong");
        InOrder(Line(pages[0], "協議議事録"), "協議議事録", "회담록", "会谈纪要");
        Assert.Contains("No syntax or stream encoding errors found", file.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_hostile_text_as_text()
    {
        const string Hostile = "</td></table><script>document.body.innerHTML='gone'</script> & \"quoted\" <a href='https://sign.invalid/shandong'>x</a>";
        var longWord = string.Concat(Enumerable.Repeat("LongWord", 60));
        var minutes = PrintingHouse.FromSeason("2020-12-01-shandong");
        var text = minutes["items"]![1]!["text"]!;
        text["ko"] = $"{Hostile} {longWord} שלום עולם 𠮷野家";
        minutes["parties"]![0]!["name"]!["ko"] = "경기도</style><b>&amp;";
        minutes["title"]!["ko"] = "제목\"}@page{size:A3}<!--";
        using var file = await house.PrintAsync(minutes, "gyeonggi");
        var printed = file.Text();
        Assert.Contains("<script>document.body.innerHTML='gone'</script>&\"quoted\"", printed, StringComparison.Ordinal);
        Assert.Contains(longWord, printed, StringComparison.Ordinal);
        Assert.Contains("𠮷野家", printed, StringComparison.Ordinal);
        Assert.Contains("경기도</style><b>&amp;", printed, StringComparison.Ordinal);
        Assert.Contains("A4", file.Information(), StringComparison.Ordinal);
        Assert.Equal(2, file.Fields().Split("Signature Field Name").Length - 1);
    }

    [Theory]
    [InlineData("합의 \U0001FAE8", "U+1FAE8")]
    [InlineData("합의 \uE123", "U+E123")]
    [InlineData("합의 \U0002FA20", "U+2FA20")]
    public async Task Refuses_a_character_that_no_font_has_and_names_it(string text, string named)
    {
        var minutes = PrintingHouse.FromSeason("2020-12-01-shandong");
        minutes["items"]![1]!["text"]!["ko"] = text;
        var rendered = await house.TryAsync(minutes, "gyeonggi");
        Assert.Null(rendered.Pdf);
        Assert.Equal("minutes.missingGlyph", rendered.Refusal!.Code);
        Assert.Contains(named, rendered.Refusal.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ko", "Noto Serif CJK KR", "Noto Sans CJK KR")]
    [InlineData("zh-Hans", "Noto Serif CJK SC", "Noto Sans CJK SC")]
    [InlineData("ja", "Noto Serif CJK JP", "Noto Sans CJK JP")]
    public async Task Sets_each_language_in_its_own_face(string language, string text, string heading)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var minutes = MeetingHub.Minutes.PrintedMinutes.Of(PrintingHouse.EditionOf(MinutesToPrint.Long(points: 1), "a-gyeonggi"));
        var html = await house.Services.GetRequiredService<HtmlPages>().OfAsync(minutes, new PapersOptions().Fonts());
        await using var browser = await BrowserProcess.StartAsync(BrowserProgram.Find(null)!, [], cancellationToken);
        Assert.Equal((text, heading), await browser.WithAsync(FontsAsync, cancellationToken));

        async Task<(string Text, string Heading)> FontsAsync(IBrowser open)
        {
            await using var page = await open.NewPageAsync();
            await page.SetContentAsync(html);
            var tools = await page.CreateCDPSessionAsync();
            _ = await tools.SendAsync("DOM.enable");
            _ = await tools.SendAsync("CSS.enable");
            var root = (await tools.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
            return (await FontOf(".text"), await FontOf(".label"));

            async Task<string> FontOf(string selector)
            {
                var node = (await tools.SendAsync("DOM.querySelector", new { nodeId = root, selector = $"td[lang={language}] {selector}" }))!.Value.GetProperty("nodeId").GetInt32();
                var fonts = (await tools.SendAsync("CSS.getPlatformFontsForNode", new { nodeId = node }))!.Value.GetProperty("fonts");
                return Assert.Single(fonts.EnumerateArray()).GetProperty("familyName").GetString()!;
            }
        }
    }

    [Fact]
    public async Task Prints_what_many_ask_for_at_once_one_after_the_other()
    {
        var minutes = PrintingHouse.FromSeason("2020-10-13-jilin");
        var rendered = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => house.TryAsync(minutes, i % 2 == 0 ? "jilin" : "gyeonggi")));
        Assert.All(rendered, r => Assert.NotNull(r.Pdf));
    }

    private static string Line(string page, string part) => page.Split('\n').First(l => l.Contains(part, StringComparison.Ordinal));

    private static void InOrder(string text, params string[] parts)
    {
        var places = parts.Select(p => text.IndexOf(p, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }
}
