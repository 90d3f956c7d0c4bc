using MeetingHub.Minutes;
using QuestPDF.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace MeetingHub.QuestPdf;

/// <summary>
/// The MIT line 2022.12 in the place of the current one (Line.cs): no licence to state, no tags, lines broken at spaces alone.
/// </summary>
internal static class Line
{
    public static IReadOnlyList<string> Licenses => [];

    public static void State(string? license) => _ = license;

    public static Document Finish(Document document, PrintedMinutes minutes) => document.WithMetadata(Metadata(minutes));

    private static DocumentMetadata Metadata(PrintedMinutes minutes) => new() { Title = Title(minutes) };

    /// <summary>A family that is not installed throws in this line: the installed ones are chained, each the fall-back of the one before.</summary>
    public static TextStyle WithFamilies(TextStyle style, IReadOnlyList<string> families)
    {
        TextStyle? fallback = null;
        foreach (var family in families.Where(IsInstalled).Reverse())
        {
            var link = style.FontFamily(family);
            fallback = fallback is null ? link : link.Fallback(fallback);
        }

        return (fallback ?? style).WrapAnywhere(false);
    }

    private static bool IsInstalled(string family)
    {
        using var face = SkiaSharp.SKTypeface.FromFamilyName(family);
        return string.Equals(face?.FamilyName, family, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>This line breaks at spaces alone: Chinese and Japanese have none, so every character may end a line.</summary>
    public static TextStyle Broken(TextStyle style, Language language) =>
        language is Language.SimplifiedChinese or Language.Japanese ? style.WrapAnywhere() : style;

    public static string Words(string text, Language language)
    {
        _ = language;
        return text;
    }

    public static IContainer Heading(IContainer container, int level) => level > 0 ? container : throw new ArgumentOutOfRangeException(nameof(level));

    public static IContainer InLanguage(IContainer container, Language language)
    {
        _ = language;
        return container;
    }

    public static IContainer Paragraph(IContainer container) => container;

    public static IContainer Artifact(IContainer container) => container;

    private static string Title(PrintedMinutes minutes) => $"{minutes.Kind[0].Text}: {minutes.Title[0].Text}";
}
