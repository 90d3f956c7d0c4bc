using System.Text.Json.Nodes;
using MeetingHub.Governments;

namespace MeetingHub.Minutes;

/// <summary>
/// A walk through JSON that notes what is wrong and where (a JSON pointer), and goes on, so that the writer of a file sees every error at once.
/// A reading that failed answers null or a stand-in; nothing of it is used once there is an error.
/// </summary>
internal sealed class JsonPlaces
{
    private readonly List<Refusal> _errors = [];

    public IReadOnlyList<Refusal> Errors => _errors;

    public void Refuse(string code, string detail, string place) => _errors.Add(new Refusal(code, detail, place));

    /// <summary>The member's place below another place, escaped as RFC 6901 wants.</summary>
    public static string Below(string place, string member) =>
        $"{place}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public JsonObject? Object(JsonNode? node, string place)
    {
        if (node is JsonObject members)
        {
            return members;
        }

        Refuse("minutes.wrongType", "An object is expected here.", place);
        return null;
    }

    /// <summary>The elements of a list with their places; a list that may be left out is then empty.</summary>
    public IEnumerable<(JsonNode? Element, string Place)> List(JsonObject parent, string name, string place, bool required)
    {
        var here = Below(place, name);
        switch (parent[name])
        {
            case JsonArray elements:
                return elements.Select((element, i) => (element, $"{here}/{i}"));
            case null when !required:
                return [];
            case null:
                Missing(here);
                return [];
            default:
                Refuse("minutes.wrongType", "A list is expected here.", here);
                return [];
        }
    }

    /// <summary>A string that is there and not blank.</summary>
    public string? Words(JsonObject parent, string name, string place)
    {
        var here = Below(place, name);
        return parent[name] is null ? Missing(here) : Words(parent[name], here);
    }

    /// <summary>A string that is not blank, at a place of its own.</summary>
    public string? Words(JsonNode? node, string place)
    {
        if (node is JsonValue value && value.TryGetValue(out string? text))
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            return Missing(place);
        }

        Refuse("minutes.wrongType", "A string is expected here.", place);
        return null;
    }

    /// <summary>A string read by <paramref name="parse"/>; what it does not know is refused with the values that there are.</summary>
    public T? Known<T>(JsonNode? node, string place, Func<string, T?> parse, string code, string expected) where T : struct
    {
        if (Words(node, place) is not { } text)
        {
            return null;
        }

        if (parse(text) is { } value)
        {
            return value;
        }

        Refuse(code, $"\"{text}\" is not known here: {expected}.", place);
        return null;
    }

    /// <summary>As <see cref="Known{T}(JsonNode?, string, Func{string, T?}, string, string)"/>, of a member that has to be there.</summary>
    public T? Known<T>(JsonObject parent, string name, string place, Func<string, T?> parse, string code, string expected) where T : struct
    {
        var here = Below(place, name);
        if (parent[name] is { } node)
        {
            return Known(node, here, parse, code, expected);
        }

        _ = Missing(here);
        return null;
    }

    /// <summary>A text by language; left out or null it is empty.</summary>
    public LocalText Text(JsonObject parent, string name, string place)
    {
        var here = Below(place, name);
        if (parent[name] is not { } node || Object(node, here) is not { } members)
        {
            return LocalText.Empty;
        }

        var texts = new List<(Language, string?)>();
        foreach (var (tag, value) in members)
        {
            var at = Below(here, tag);
            if (Languages.Parse(tag) is not { } language)
            {
                Refuse("minutes.unknownLanguage", $"\"{tag}\" is no language of a text: {MinutesReader.LanguageTags}.", at);
            }
            else if (value is JsonValue words && words.TryGetValue(out string? text))
            {
                texts.Add((language, text));
            }
            else if (value is not null)
            {
                Refuse("minutes.wrongType", "A string is expected here.", at);
            }
        }

        return LocalText.Of(texts);
    }

    /// <summary>As <see cref="Text"/>, refused where one of the languages has no words.</summary>
    public LocalText FullText(JsonObject parent, string name, string place, IEnumerable<Language> languages)
    {
        var text = Text(parent, name, place);
        var here = Below(place, name);
        foreach (var language in languages.Where(l => text[l] is null))
        {
            Refuse("minutes.missingTranslation", $"The text in {language.Tag()} is missing: the joint text has to be whole in every language.", Below(here, language.Tag()));
        }

        return text;
    }

    public string? Missing(string place)
    {
        Refuse("minutes.missing", "Something has to stand here.", place);
        return null;
    }
}
