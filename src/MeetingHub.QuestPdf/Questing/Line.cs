using System.Text;
using MeetingHub.Minutes;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace MeetingHub.QuestPdf;

/// <summary>
/// Everything that only QuestPDF's current line has: it asks for a licence, breaks lines by the rules of each script and makes tagged,
/// archivable files. MitLine.cs says the same things in the words of 2022.12; a build has one of the two.
/// </summary>
internal static class Line
{
    public static IReadOnlyList<string> Licenses { get; } = Enum.GetNames<LicenseType>();

    public static void State(string? license) => QuestPDF.Settings.License = Enum.Parse<LicenseType>(license ?? "", ignoreCase: true);

    public static Document Finish(Document document, PrintedMinutes minutes) => document
        .WithMetadata(new DocumentMetadata { Title = Title(minutes), Language = minutes.Kind[0].Language.Tag() })
        .WithSettings(new DocumentSettings { PDFA_Conformance = PDFA_Conformance.PDFA_2A, PDFUA_Conformance = PDFUA_Conformance.PDFUA_1 });

    public static TextStyle WithFamilies(TextStyle style, IReadOnlyList<string> families) => style.FontFamily([.. families]);

    public static TextStyle Broken(TextStyle style, Language language)
    {
        _ = language;
        return style;
    }

    /// <summary>This line breaks Korean inside words; U+2060 between syllables keeps them whole.</summary>
    public static string Words(string text, Language language)
    {
        if (language != Language.Korean)
        {
            return text;
        }

        var joined = new StringBuilder(text.Length * 2);
        for (var i = 0; i < text.Length; i++)
        {
            _ = joined.Append(text[i]);
            if (i + 1 < text.Length && IsSyllable(text[i]) && IsSyllable(text[i + 1]))
            {
                _ = joined.Append('\u2060');
            }
        }

        return joined.ToString();
    }

    private static bool IsSyllable(char c) => c is >= '가' and <= '힣';

    public static IContainer Heading(IContainer container, int level) => level switch
    {
        1 => container.SemanticHeader1(),
        2 => container.SemanticHeader2(),
        _ => container.SemanticHeader3(),
    };

    public static IContainer InLanguage(IContainer container, Language language) => container.SemanticLanguage(language.Tag());

    public static IContainer Paragraph(IContainer container) => container.SemanticParagraph();

    public static IContainer Artifact(IContainer container) => container.SemanticIgnore();

    private static string Title(PrintedMinutes minutes) => $"{minutes.Kind[0].Text}: {minutes.Title[0].Text}";
}
