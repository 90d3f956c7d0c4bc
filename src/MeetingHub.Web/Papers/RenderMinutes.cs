using MeetingHub.Minutes;
using MeetingHub.Signing;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Papers;

/// <summary>An edition as the PDF that its party signs: drawn, with an empty signature field per signing party and the digest in its metadata.</summary>
internal sealed class RenderMinutes(IEnumerable<IMinutesRenderer> renderers, IOptions<PapersOptions> options)
{
    /// <summary>The document information entry that holds <see cref="Edition.Digest"/>.</summary>
    public const string DigestEntry = "MinutesDigest";

    /// <summary>The finished PDF, or the refusal of the renderer.</summary>
    /// <param name="edition">What to draw.</param>
    /// <param name="renderer">A renderer's name; null: the configured one, else the best one there is.</param>
    /// <param name="cancellationToken">Ends the waiting for a turn and the drawing.</param>
    public async Task<RenderedMinutes> RunAsync(Edition edition, string? renderer, CancellationToken cancellationToken)
    {
        var (chosen, refusal) = Choose(renderer ?? options.Value.Renderer);
        if (chosen is null)
        {
            return new RenderedMinutes(null, refusal);
        }

        var drawn = await chosen.RenderAsync(PrintedMinutes.Of(edition), cancellationToken);
        if (drawn.Pdf is null)
        {
            return drawn;
        }

        var finished = SignatureFields.FromLinks(drawn.Pdf, (DigestEntry, edition.Digest), (SignatureBlocks.Entry, SignatureBlocks.Of(edition).ToJson()));
        return RenderedMinutes.Of(finished.File ?? throw new InvalidOperationException($"The renderer's PDF takes no signature fields: {finished.Refusal}"));
    }

    /// <summary>What is seen in a signature's field, as a one-page PDF of the field's size; or the refusal of the renderer.</summary>
    /// <param name="signature">What to draw.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="cancellationToken">Ends the waiting for a turn and the drawing.</param>
    public async Task<RenderedMinutes> RunAsync(VisibleSignature signature, double width, double height, CancellationToken cancellationToken)
    {
        var (chosen, refusal) = Choose(options.Value.Renderer);
        return chosen is null ? new RenderedMinutes(null, refusal) : await chosen.RenderAsync(signature, width, height, cancellationToken);
    }

    /// <summary>A paper that nobody signs, as a certificate sheet is: drawn, without fields.</summary>
    public async Task<RenderedMinutes> RunAsync(PrintedMinutes paper, CancellationToken cancellationToken)
    {
        var (chosen, refusal) = Choose(options.Value.Renderer);
        return chosen is null ? new RenderedMinutes(null, refusal) : await chosen.RenderAsync(paper, cancellationToken);
    }

    private (IMinutesRenderer? Renderer, Refusal? Refusal) Choose(string? name)
    {
        if (name is null)
        {
            var best = renderers.FirstOrDefault(r => r.Unavailable is null) ?? renderers.Last();
            return (best, null);
        }

        var named = renderers.FirstOrDefault(r => r.Name == name);
        return named switch
        {
            null => (null, new Refusal("minutes.noRenderer", $"\"{name}\" is no renderer: {string.Join(" and ", renderers.Select(r => r.Name))} are.")),
            { Unavailable: { } unavailable } => (null, unavailable),
            _ => (named, null),
        };
    }
}
