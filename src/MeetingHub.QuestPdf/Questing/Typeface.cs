using MeetingHub.Minutes;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace MeetingHub.QuestPdf;

/// <summary>The styles of each language's text, made once a document.</summary>
internal sealed class Typeface(MinutesFonts fonts)
{
    private readonly Dictionary<(Language, bool), TextStyle> _styles = [];

    /// <summary>The language's serif, for what the parties wrote.</summary>
    public TextStyle Text(Language language) => Style(language, fonts.Text, isHeading: false);

    /// <summary>The language's gothic, for headings and labels.</summary>
    public TextStyle Heading(Language language) => Style(language, fonts.Heading, isHeading: true);

    private TextStyle Style(Language language, Func<Language, IReadOnlyList<string>> families, bool isHeading)
    {
        if (!_styles.TryGetValue((language, isHeading), out var style))
        {
            // A name in another script stands in every text: the other languages' fonts are the last resort.
            string[] all = [.. families(language), .. Languages.All.Where(l => l != language).SelectMany(families)];
            style = Line.Broken(Line.WithFamilies(TextStyle.Default.LineHeight(1.15f), all), language);
            _styles[(language, isHeading)] = style;
        }

        return style;
    }
}
