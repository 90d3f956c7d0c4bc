using MeetingHub.Minutes;

namespace MeetingHub.QuestPdf;

/// <summary>The minutes drawn by QuestPDF, in builds that have the package: see QuestPdf.targets.</summary>
public static class QuestPdfMinutes
{
    /// <summary>Whether this build has QuestPDF.</summary>
    public static bool Available => Drawing.Available;

    /// <summary>
    /// Whether the operator has to state the licence that they hold. QuestPDF's current licence leaves public bodies out of its free tier;
    /// the 2022.12 line is under the MIT licence.
    /// </summary>
    public static bool NeedsLicense => Drawing.NeedsLicense;

    /// <summary>The licences that can be stated.</summary>
    public static IReadOnlyList<string> Licenses => Drawing.Licenses;

    /// <summary>
    /// Draws the minutes. Each signature area is a link annotation to <c>https://sign.invalid/GOVERNMENT</c>. Refused with
    /// <c>minutes.missingGlyph</c> for a character that none of the fonts has.
    /// </summary>
    /// <param name="minutes">What to draw.</param>
    /// <param name="fonts">Families that are not installed are passed over.</param>
    /// <param name="license">One of <see cref="Licenses"/>; not asked where <see cref="NeedsLicense"/> is false.</param>
    /// <exception cref="InvalidOperationException"><see cref="Available"/> is false.</exception>
    public static (byte[]? Pdf, Refusal? Refusal) Draw(PrintedMinutes minutes, MinutesFonts fonts, string? license) =>
        Drawing.Draw(minutes, fonts, license);

    /// <summary>Draws what is seen in a signature's field on one page of the field's size, smaller where it would not fit. Refused as <see cref="Draw(PrintedMinutes, MinutesFonts, string?)"/>.</summary>
    /// <param name="signature">What to draw.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="fonts">Families that are not installed are passed over.</param>
    /// <param name="license">One of <see cref="Licenses"/>; not asked where <see cref="NeedsLicense"/> is false.</param>
    /// <exception cref="InvalidOperationException"><see cref="Available"/> is false.</exception>
    public static (byte[]? Pdf, Refusal? Refusal) Draw(VisibleSignature signature, double width, double height, MinutesFonts fonts, string? license) =>
        Drawing.Draw(signature, width, height, fonts, license);
}
