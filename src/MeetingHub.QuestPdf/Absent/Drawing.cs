using MeetingHub.Minutes;

namespace MeetingHub.QuestPdf;

/// <summary>What stands in a build without the package.</summary>
internal static class Drawing
{
    public static bool Available => false;

    public static bool NeedsLicense => false;

    public static IReadOnlyList<string> Licenses => [];

    public static (byte[]? Pdf, Refusal? Refusal) Draw(PrintedMinutes minutes, MinutesFonts fonts, string? license) =>
        throw new InvalidOperationException("This build has no QuestPDF.");

    public static (byte[]? Pdf, Refusal? Refusal) Draw(VisibleSignature signature, double width, double height, MinutesFonts fonts, string? license) =>
        throw new InvalidOperationException("This build has no QuestPDF.");
}
