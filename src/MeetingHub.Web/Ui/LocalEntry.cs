namespace MeetingHub.Web.Ui;

/// <summary>One text in several languages as a form carries it.</summary>
public sealed class LocalEntry
{
    public string? Ko { get; set; }

    public string? ZhHans { get; set; }

    public string? Ja { get; set; }

    public string? En { get; set; }

    /// <summary>What was typed in one language.</summary>
    public string? this[Language language] => language switch
    {
        Language.Korean => Ko,
        Language.SimplifiedChinese => ZhHans,
        Language.Japanese => Ja,
        Language.English => En,
    };

    /// <summary>The form value's name of a language: this class's property.</summary>
    public static string NameOf(Language language) => language switch
    {
        Language.Korean => nameof(Ko),
        Language.SimplifiedChinese => nameof(ZhHans),
        Language.Japanese => nameof(Ja),
        Language.English => nameof(En),
    };

    public static LocalEntry Of(LocalText text) => new()
    {
        Ko = text[Language.Korean],
        ZhHans = text[Language.SimplifiedChinese],
        Ja = text[Language.Japanese],
        En = text[Language.English],
    };

    public LocalText ToText() => LocalText.Of(Languages.All.Select(language => (language, this[language])));

    /// <summary>The typed languages laid over a text: what the form did not show stays.</summary>
    public LocalText Over(LocalText text, IEnumerable<Language> shown) =>
        shown.Aggregate(text, (kept, language) => kept.With(language, this[language]));
}
