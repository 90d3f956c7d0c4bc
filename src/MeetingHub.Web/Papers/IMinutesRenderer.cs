using MeetingHub.Minutes;

namespace MeetingHub.Web.Papers;

/// <summary>
/// Draws minutes as a PDF. Each party's signature area is a link annotation to <c>https://sign.invalid/GOVERNMENT</c> with its exact rectangle.
/// Answers a refusal, and no bytes, for what the operator or the writer of the minutes can mend: the renderer is not there
/// (<c>minutes.noRenderer</c>, <c>minutes.noBrowser</c>), a character that no installed font has (<c>minutes.missingGlyph</c>, naming it).
/// Anything else that goes wrong throws. Safe to call from many threads at once.
/// </summary>
public interface IMinutesRenderer
{
    /// <summary>Its name on the command line and in the settings: <c>chromium</c>, <c>questpdf</c>.</summary>
    string Name { get; }

    /// <summary>Whether it is in this build and set up; null when it is, else the refusal that drawing would answer.</summary>
    Refusal? Unavailable { get; }

    /// <summary>The PDF, untouched by the signer.</summary>
    Task<RenderedMinutes> RenderAsync(PrintedMinutes minutes, CancellationToken cancellationToken);

    /// <summary>What is seen in a signature's field, on one page of that size in points, made to fit.</summary>
    Task<RenderedMinutes> RenderAsync(VisibleSignature signature, double width, double height, CancellationToken cancellationToken);
}

/// <summary>A PDF, or why there is none: exactly one of the two.</summary>
public sealed record RenderedMinutes(byte[]? Pdf, Refusal? Refusal)
{
    public static RenderedMinutes Of(byte[] pdf) => new(pdf, null);

    public static RenderedMinutes Refused(string code, string detail, IReadOnlyDictionary<string, string>? facts = null) =>
        new(null, facts is null ? new Refusal(code, detail) : new Refusal(code, detail) { Facts = facts });
}
