using System.Text.Json;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.Tests.Http;

/// <summary>Whether an answer is what its schema says: types, members, values, forms.</summary>
internal sealed class SchemaCheck(DescribedApi api)
{
    /// <summary>What is wrong, each with its place; empty where the value is as described.</summary>
    public IEnumerable<string> Wrongs(JsonElement value, JsonElement schema, string place = "")
    {
        schema = api.Resolve(schema);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            return choices.EnumerateArray().Any(choice => !Wrongs(value, choice, place).Any()) ? [] : [$"{place}: {Short(value)} is none of the choices"];
        }

        if (schema.TryGetProperty("type", out var type) && !TypesOf(type).Any(name => IsOf(value, name)))
        {
            return [$"{place}: {Short(value)} is not of type {type}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(value, schema, place),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => schema.TryGetProperty("items", out var items) ? Wrongs(item, items, $"{place}/{index}") : []),
            JsonValueKind.String => OfText(value.GetString()!, schema, place),
            _ => [],
        };
    }

    private IEnumerable<string> OfObject(JsonElement value, JsonElement schema, string place)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value) : [];
        var others = schema.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.Object ? additional : (JsonElement?)null;
        var missing = schema.TryGetProperty("required", out var required)
            ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{place}: {name} is missing")
            : [];
        return missing.Concat(value.EnumerateObject().SelectMany(member =>
            known.TryGetValue(member.Name, out var described) ? Wrongs(member.Value, described, $"{place}/{member.Name}")
            : others is { } other ? Wrongs(member.Value, other, $"{place}/{member.Name}")
            : [$"{place}: {member.Name} is not described"]));
    }

    private static IEnumerable<string> OfText(string text, JsonElement schema, string place)
    {
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(value => value.ValueKind == JsonValueKind.String && value.GetString() == text))
        {
            yield return $"{place}: \"{text}\" is none of its values";
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!))
        {
            yield return $"{place}: \"{text}\" has not the form {pattern}";
        }

        if (schema.TryGetProperty("format", out var format) && !HasFormat(text, format.GetString()!))
        {
            yield return $"{place}: \"{text}\" is no {format}";
        }
    }

    private static bool HasFormat(string text, string format) => format switch
    {
        "uuid" => Guid.TryParse(text, out _),
        "date" => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Success,
        "date-time" => NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Parse(text).Success,
        "uri" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "byte" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    private static IEnumerable<string> TypesOf(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => value.ValueKind == JsonValueKind.Object,
    };

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();
}
