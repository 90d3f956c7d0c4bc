using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingHub.Basics;

/// <summary>
/// One text for people in the four languages, side by side, so that none can be missing. Facts stand in it by their names, <c>{date}</c>, where each
/// language wants them; they are given in the order of the Korean text.
/// </summary>
public sealed partial record Text(string Korean, string Chinese, string Japanese, string English)
{
    /// <summary>A text out of what says it in each language.</summary>
    public static Text Of(Func<Language, string> say) =>
        new(say(Language.Korean), say(Language.SimplifiedChinese), say(Language.Japanese), say(Language.English));

    /// <summary>The text for a reader of one language, with its facts.</summary>
    public string In(Language language, params ReadOnlySpan<object?> facts)
    {
        var text = this[language];
        if (facts.IsEmpty)
        {
            return text;
        }

        var said = new Dictionary<string, string?>();
        foreach (var name in Fact().Matches(Korean).Select(match => match.Groups[1].Value).Distinct())
        {
            said[name] = Convert.ToString(facts[said.Count], CultureInfo.InvariantCulture);
        }

        return Fact().Replace(text, match => said[match.Groups[1].Value] ?? "");
    }

    /// <summary>The text as it is written, with the names of its facts.</summary>
    public string this[Language language] => language switch
    {
        Language.Korean => Korean,
        Language.SimplifiedChinese => Chinese,
        Language.Japanese => Japanese,
        Language.English => English,
    };

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Fact();
}
