namespace MeetingHub.Minutes;

/// <summary>Every word that the minutes print by themselves, in the four languages, for an official to read.</summary>
public static class MinutesTexts
{
    /// <summary>What the facts of <see cref="MinutesWords"/> are.</summary>
    private static readonly Dictionary<string, string[]> Facts = new()
    {
        [nameof(MinutesWords.Side)] = ["party"],
        [nameof(MinutesWords.EquallyAuthentic)] = ["languages"],
        [nameof(MinutesWords.OnePrevails)] = ["languages", "prevailing"],
        [nameof(MinutesWords.ProxyFor)] = ["principal"],
        [nameof(MinutesWords.Page)] = ["page", "pages"],
        [nameof(MinutesWords.CheckCode)] = ["code"],
    };

    /// <summary>By their names; facts stand in braces.</summary>
    public static IEnumerable<(string Name, Text Text)> All =>
    [
        .. typeof(MinutesWords).GetProperties().Where(property => property.PropertyType == typeof(string) && property.SetMethod is not null)
            .Select(property => (property.Name, Text.Of(language => Named(property.Name, (string)property.GetValue(MinutesWords.In(language))!)))),
        .. Languages.All.Select((named, index) => ($"language{named}", Text.Of(language => MinutesWords.In(language).LanguageNames[index]))),
        ("betweenParties", Text.Of(language => MinutesWords.Row(["{first}", "{second}", "{third}"], MinutesWords.In(language).BetweenParties))),
        ("betweenLanguages", Text.Of(language => MinutesWords.Row(["{first}", "{second}", "{third}"], MinutesWords.In(language).BetweenLanguages))),
    ];

    private static string Named(string word, string text) =>
        Facts.GetValueOrDefault(word, []).Index().Aggregate(text, (said, fact) => said.Replace($"{{{fact.Index}}}", $"{{{fact.Item}}}", StringComparison.Ordinal));
}
