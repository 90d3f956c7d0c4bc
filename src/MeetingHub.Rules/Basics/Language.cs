namespace MeetingHub.Basics;

/// <summary>A language that the house writes in. Pages, messages and minutes exist in exactly these.</summary>
public enum Language
{
    Korean,
    SimplifiedChinese,
    Japanese,
    English,
}

/// <summary>BCP 47 tags of the languages, as they stand in <c>lang</c> attributes, JSON keys and PDF <c>/Lang</c>.</summary>
public static class Languages
{
    /// <summary>Every language, in the order of the language switch.</summary>
    public static IReadOnlyList<Language> All { get; } =
        [Language.Korean, Language.SimplifiedChinese, Language.Japanese, Language.English];

    /// <summary><c>ko</c>, <c>zh-Hans</c>, <c>ja</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Korean => "ko",
        Language.SimplifiedChinese => "zh-Hans",
        Language.Japanese => "ja",
        Language.English => "en",
    };

    /// <summary>The language's name in itself, as the language switch shows it.</summary>
    public static string OwnName(this Language language) => language switch
    {
        Language.Korean => "한국어",
        Language.SimplifiedChinese => "中文",
        Language.Japanese => "日本語",
        Language.English => "English",
    };

    /// <summary>Reads one of the four tags, exactly as written; null for anything else.</summary>
    public static Language? Parse(string? tag) => tag switch
    {
        "ko" => Language.Korean,
        "zh-Hans" => Language.SimplifiedChinese,
        "ja" => Language.Japanese,
        "en" => Language.English,
        _ => null,
    };
}
