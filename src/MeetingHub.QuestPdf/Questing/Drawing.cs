using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MeetingHub.Minutes;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Fluent;

namespace MeetingHub.QuestPdf;

/// <summary>What stands in a build with the package.</summary>
internal static partial class Drawing
{
    private static readonly Lock Setting = new();

    public static bool Available => true;

    public static bool NeedsLicense => Line.Licenses.Count > 0;

    public static IReadOnlyList<string> Licenses => Line.Licenses;

    public static (byte[]? Pdf, Refusal? Refusal) Draw(PrintedMinutes minutes, MinutesFonts fonts, string? license) =>
        Draw(() => Line.Finish(new MinutesLayout(minutes, new Typeface(fonts)).Document(), minutes), license);

    public static (byte[]? Pdf, Refusal? Refusal) Draw(VisibleSignature signature, double width, double height, MinutesFonts fonts, string? license) =>
        Draw(() => new SignatureLayout(signature, new Typeface(fonts)).Document((float)width, (float)height), license);

    private static (byte[]? Pdf, Refusal? Refusal) Draw(Func<Document> document, string? license)
    {
        lock (Setting) // QuestPDF's settings are the process's.
        {
            QuestPDF.Settings.CheckIfAllTextGlyphsAreAvailable = true;
            Line.State(license);
        }

        try
        {
            return (document().GeneratePdf(), null);
        }
        catch (DocumentDrawingException e) when (MissingGlyphs(e) is { Count: > 0 } missing)
        {
            var named = string.Join(", ", missing);
            return (null, new Refusal("minutes.missingGlyph", $"No installed font has {named}: replace the character, or install a font that has it.")
            {
                Facts = new Dictionary<string, string> { ["characters"] = named },
            });
        }
    }

    /// <summary>Both lines name the code points in the message alone: <c>U-1F600</c>.</summary>
    private static List<string> MissingGlyphs(Exception e)
    {
        var message = new StringBuilder();
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
        {
            _ = message.AppendLine(cause.Message);
        }

        return [.. CodePoint().Matches(message.ToString())
            .Select(m => int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
            .Distinct()
            .Where(Rune.IsValid)
            .Select(value => string.Create(CultureInfo.InvariantCulture, $"{new Rune(value)} U+{value:X4}"))];
    }

    [GeneratedRegex("U-([0-9A-F]{4,6})", RegexOptions.CultureInvariant)]
    private static partial Regex CodePoint();
}
