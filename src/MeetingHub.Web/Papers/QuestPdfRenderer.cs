using MeetingHub.Minutes;
using MeetingHub.QuestPdf;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Papers;

/// <summary>Draws with QuestPDF, in builds that have it, under the licence that the operator states.</summary>
internal sealed class QuestPdfRenderer(IOptions<PapersOptions> options) : IMinutesRenderer
{
    private const string LicenseSetting = $"{PapersOptions.Section}:{nameof(PapersOptions.QuestPdfLicense)}";

    public string Name => "questpdf";

    public Refusal? Unavailable
    {
        get
        {
            var stated = options.Value.QuestPdfLicense;
            return (QuestPdfMinutes.Available, QuestPdfMinutes.NeedsLicense, stated) switch
            {
                (false, _, _) => new("minutes.noRenderer", "This build has no QuestPDF, for its package sources had none: use chromium, or build with QuestPdf=true."),
                (_, true, null) => new("minutes.noRenderer", $"QuestPDF asks for a licence: state the one that is held in {LicenseSetting} ({Licenses}), or use chromium."),
                (_, true, { } name) when !QuestPdfMinutes.Licenses.Contains(name, StringComparer.OrdinalIgnoreCase) =>
                    new("minutes.noRenderer", $"\"{name}\" in {LicenseSetting} is no QuestPDF licence: {Licenses} are."),
                _ => null,
            };
        }
    }

    private static string Licenses => string.Join(", ", QuestPdfMinutes.Licenses);

    public Task<RenderedMinutes> RenderAsync(PrintedMinutes minutes, CancellationToken cancellationToken) =>
        DrawAsync(() => QuestPdfMinutes.Draw(minutes, options.Value.Fonts(), options.Value.QuestPdfLicense), cancellationToken);

    public Task<RenderedMinutes> RenderAsync(VisibleSignature signature, double width, double height, CancellationToken cancellationToken) =>
        DrawAsync(() => QuestPdfMinutes.Draw(signature, width, height, options.Value.Fonts(), options.Value.QuestPdfLicense), cancellationToken);

    private Task<RenderedMinutes> DrawAsync(Func<(byte[]? Pdf, Refusal? Refusal)> draw, CancellationToken cancellationToken) => Unavailable is { } refusal
        ? Task.FromResult(new RenderedMinutes(null, refusal))
        : Task.Run(
            () =>
            {
                var (pdf, refused) = draw();
                return new RenderedMinutes(pdf, refused);
            },
            cancellationToken);
}
