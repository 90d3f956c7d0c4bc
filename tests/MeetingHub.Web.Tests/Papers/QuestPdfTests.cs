using MeetingHub.QuestPdf;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Papers;

public sealed class QuestPdfTests
{
    private const string Absent = "This build has no QuestPDF: its package sources do not carry it.";

    [Fact]
    public async Task Says_that_the_build_has_no_QuestPDF()
    {
        Assert.SkipWhen(QuestPdfMinutes.Available, "This build has QuestPDF.");
        await using var services = PrintingHouse.With([]);
        var edition = PrintingHouse.EditionOf(PrintingHouse.FromSeason("2020-10-13-jilin"), "jilin");
        var rendered = await services.GetRequiredService<RenderMinutes>().RunAsync(edition, "questpdf", TestContext.Current.CancellationToken);
        Assert.Equal("minutes.noRenderer", rendered.Refusal!.Code);
    }

    [Fact]
    public async Task Asks_for_the_licence_where_one_is_needed()
    {
        Assert.SkipUnless(QuestPdfMinutes.Available && QuestPdfMinutes.NeedsLicense, QuestPdfMinutes.Available ? "The 2022.12 line is under the MIT licence." : Absent);
        await using var services = PrintingHouse.With([]);
        var edition = PrintingHouse.EditionOf(PrintingHouse.FromSeason("2020-10-13-jilin"), "jilin");
        var rendered = await services.GetRequiredService<RenderMinutes>().RunAsync(edition, "questpdf", TestContext.Current.CancellationToken);
        Assert.Contains("licence", rendered.Refusal!.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gyeonggi", "shandong", "견본", "样本")]
    [InlineData("shandong", "gyeonggi", "样本", "견본")]
    public async Task Draws_an_edition_ready_to_sign(string holder, string other, string leftMark, string rightMark)
    {
        Assert.SkipUnless(QuestPdfMinutes.Available, Absent);
        await using var services = PrintingHouse.With(Licensed);
        var edition = PrintingHouse.EditionOf(PrintingHouse.FromSeason("2020-12-01-shandong"), holder);
        var rendered = await services.GetRequiredService<RenderMinutes>().RunAsync(edition, "questpdf", TestContext.Current.CancellationToken);
        Assert.Null(rendered.Refusal);
        using var file = new PrintedFile(rendered.Pdf!);
        Assert.All(file.Pages(), page =>
        {
            Assert.InRange(page.IndexOf(leftMark, StringComparison.Ordinal), 0, page.IndexOf(rightMark, StringComparison.Ordinal));
        });
        Assert.InRange(file.Fields().IndexOf($": {holder}", StringComparison.Ordinal), 0, file.Fields().IndexOf($": {other}", StringComparison.Ordinal));
        Assert.Contains(edition.Digest, file.Information(), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", file.Check(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draws_a_long_document_whole_and_refuses_a_missing_glyph()
    {
        Assert.SkipUnless(QuestPdfMinutes.Available, Absent);
        await using var services = PrintingHouse.With(Licensed);
        var render = services.GetRequiredService<RenderMinutes>();
        var minutes = MinutesToPrint.Long(points: 60);
        var whole = await render.RunAsync(PrintingHouse.EditionOf(minutes, "c-hyogo"), "questpdf", TestContext.Current.CancellationToken);
        using (var file = new PrintedFile(whole.Pdf!))
        {
            Assert.Contains("합의60번끝", file.Text(), StringComparison.Ordinal);
        }

        minutes["items"]![0]!["text"]!["ko"] = "합의 \U0001FAE8";
        var refused = await render.RunAsync(PrintingHouse.EditionOf(minutes, "c-hyogo"), "questpdf", TestContext.Current.CancellationToken);
        Assert.Contains("U+1FAE8", refused.Refusal!.Detail, StringComparison.Ordinal);
    }

    // The first of the current line's licences is Evaluation, which is what a test is.
    private static Dictionary<string, string?> Licensed => new() { ["Minutes:QuestPdfLicense"] = QuestPdfMinutes.Licenses.FirstOrDefault() };
}
