using MeetingHub.Minutes;

namespace MeetingHub.Web.Papers;

/// <summary>How papers become PDFs and whose signatures are believed: part of section <c>Minutes</c> of the settings.</summary>
public sealed class PapersOptions
{
    /// <summary>The papers that are drawn are minutes, and operators have set them under this name since the first version.</summary>
    public const string Section = "Minutes";

    /// <summary><c>chromium</c> or <c>questpdf</c>; null (default): questpdf where the build has it and its licence is stated, else chromium.</summary>
    public string? Renderer { get; set; }

    /// <summary>The program file of Chromium, Chrome or Edge; null (default): the first one found in the usual places.</summary>
    public string? Browser { get; set; }

    /// <summary>Further arguments for the browser, as some containers need <c>--no-sandbox</c>; none by default. Root gets that one anyway.</summary>
    public IReadOnlyList<string> BrowserArguments { get; set; } = [];

    /// <summary>The longest that one document may take in the browser. Default: a minute.</summary>
    public TimeSpan BrowserPatience { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The QuestPDF licence that the operator holds: Evaluation, Community, Professional or Enterprise; null (default): none stated.</summary>
    public string? QuestPdfLicense { get; set; }

    /// <summary>Font families by language tag, the first choice first, for the text; they go before the built-in ones.</summary>
    public Dictionary<string, string[]> TextFonts { get; set; } = [];

    /// <summary>Font families by language tag for headings and labels; they go before the built-in ones.</summary>
    public Dictionary<string, string[]> HeadingFonts { get; set; } = [];

    /// <summary>A PEM file of the authorities whose certificates the pages believe when they check signatures; null (default): the platform's roots.</summary>
    public string? TrustedRoots { get; set; }

    /// <summary>The fonts to use, settings first.</summary>
    internal MinutesFonts Fonts() => new(
        language => [.. TextFonts.GetValueOrDefault(language.Tag()) ?? [], .. MinutesFonts.Default.Text(language)],
        language => [.. HeadingFonts.GetValueOrDefault(language.Tag()) ?? [], .. MinutesFonts.Default.Heading(language)]);
}
