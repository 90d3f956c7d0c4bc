using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingHub.Basics;

/// <summary>
/// One text in some of the house's languages. Blank texts do not count: a language is either there with words or not there.
/// In JSON an object by language tag: <c>{"ko": "경기도", "zh-Hans": "京畿道"}</c>.
/// </summary>
[JsonConverter(typeof(LocalTextJson))]
public sealed record LocalText
{
    private readonly SortedDictionary<Language, string> _texts;

    /// <summary>A text in no language: a blank to be filled.</summary>
    public static LocalText Empty { get; } = new([]);

    private LocalText(SortedDictionary<Language, string> texts) => _texts = texts;

    /// <summary>Keeps the texts that are not blank, trimmed; a later text of the same language replaces an earlier one.</summary>
    public static LocalText Of(params IEnumerable<(Language Language, string? Text)> texts)
    {
        var kept = new SortedDictionary<Language, string>();
        foreach (var (language, text) in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                kept[language] = text.Trim();
            }
        }

        return new LocalText(kept);
    }

    /// <summary>The text in exactly this language, or null.</summary>
    public string? this[Language language] => _texts.GetValueOrDefault(language);

    /// <summary>The languages that have words, in the house's order.</summary>
    public IEnumerable<Language> Languages => _texts.Keys;

    /// <summary>True when no language has words.</summary>
    public bool IsEmpty => _texts.Count == 0;

    /// <summary>The text for a reader of <paramref name="language"/>: in it, else in English, else in the first language there is, else "".</summary>
    public string For(Language language) => this[ChosenFor(language)] ?? "";

    /// <summary>The language that <see cref="For"/> answers in: what the <c>lang</c> attribute beside the text has to say.</summary>
    public Language ChosenFor(Language language) =>
        _texts.ContainsKey(language) || IsEmpty ? language
        : _texts.ContainsKey(Language.English) ? Language.English
        : _texts.Keys.First();

    /// <summary>This text with one language added, replaced, or (a blank) taken away.</summary>
    public LocalText With(Language language, string? text) =>
        Of(_texts.Where(t => t.Key != language).Select(t => (t.Key, (string?)t.Value)).Append((language, text)));

    /// <summary>This text without the languages that are not named: what a document of those languages says.</summary>
    public LocalText In(IReadOnlyCollection<Language> languages) =>
        _texts.Keys.All(languages.Contains) ? this : Of(_texts.Where(t => languages.Contains(t.Key)).Select(t => (t.Key, (string?)t.Value)));

    public bool Equals(LocalText? other) => other is not null && _texts.SequenceEqual(other._texts);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (language, text) in _texts)
        {
            hash.Add(language);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>For logs and the debugger only: <c>ko=경기도; zh-Hans=京畿道</c>.</summary>
    public override string ToString() => string.Join("; ", _texts.Select(t => $"{t.Key.Tag()}={t.Value}"));
}

/// <summary>The JSON form of <see cref="LocalText"/>. An unknown language tag or a text that is no string is an error with its path.</summary>
public sealed class LocalTextJson : JsonConverter<LocalText>
{
    public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A text is an object by language: {\"ko\": \"…\", \"zh-Hans\": \"…\"}.");
        }

        var texts = new List<(Language, string?)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var tag = reader.GetString();
            if (Languages.Parse(tag) is not { } language)
            {
                throw new JsonException($"\"{tag}\" is no language of a text: ko, zh-Hans, ja and en are.");
            }

            _ = reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            {
                throw new JsonException($"The text in {tag} is not a string.");
            }

            texts.Add((language, reader.GetString()));
        }

        return LocalText.Of(texts);
    }

    public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var language in value.Languages)
        {
            writer.WriteString(language.Tag(), value[language]);
        }

        writer.WriteEndObject();
    }
}
