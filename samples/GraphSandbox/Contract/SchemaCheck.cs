using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace GraphSandbox.Contract;

/// <summary>Which way a value goes: what the service alone writes is right in its answers and wrong in requests.</summary>
internal enum Direction
{
    Request,
    Response,
}

/// <summary>Where a value breaks the contract, and how, in the words that Graph uses.</summary>
/// <param name="Place">The property's path: <c>attendees[0].emailAddress</c>; empty for the whole.</param>
internal sealed record Violation(string Place, string Message)
{
    public override string ToString() => Place.Length == 0 ? Message : $"{Message} ({Place})";
}

/// <summary>The generic validator: holds any value against any schema of the file.</summary>
internal sealed class SchemaCheck(GraphContract contract, Direction direction)
{
    /// <summary>Null for an answer as the file describes it.</summary>
    public Violation? Answer(Operation operation, GraphAnswer answer)
    {
        if (operation.Response(answer.Status) is not { } response)
        {
            return new Violation("", "The file knows no such status.");
        }

        if (!response.TryGetProperty("content", out var content))
        {
            return answer.Body is null ? null : new Violation("", "The file knows no content with this status.");
        }

        return answer.Body is null
            ? new Violation("", "The content is missing.")
            : Of(JsonSerializer.SerializeToElement<JsonNode>(answer.Body), content.GetProperty("application/json").GetProperty("schema")).FirstOrDefault();
    }

    /// <summary>Everything that is wrong with the value, in reading order.</summary>
    public IEnumerable<Violation> Of(JsonElement value, JsonElement definition) => Of(value, contract.Read(definition), "");

    private IEnumerable<Violation> Of(JsonElement value, Schema schema, string place) =>
        (value.ValueKind, schema.Type) switch
        {
            (_, null) => [],
            (JsonValueKind.Null, _) => schema.Nullable ? [] : Wrong(place, "A null value was found for a property that has type '{0}', which is not nullable.", schema),
            (JsonValueKind.Object, "object") => OfObject(value, schema, place),
            (JsonValueKind.Array, "array") => OfArray(value, schema, place),
            (JsonValueKind.String, "string") => OfText(value.GetString()!, schema, place),
            (JsonValueKind.True or JsonValueKind.False, "boolean") => [],
            (JsonValueKind.Number, "integer") => value.TryGetInt32(out _) ? [] : Wrong(place, "The number is no whole number of 32 bits.", schema),
            (JsonValueKind.Number, "number") => [],
            _ => Wrong(place, $"Cannot convert a value of kind '{value.ValueKind}' to the expected type '{{0}}'.", schema),
        };

    private IEnumerable<Violation> OfObject(JsonElement value, Schema expected, string place)
    {
        var schema = expected;
        if (value.TryGetProperty("@odata.type", out var type))
        {
            if (type.ValueKind != JsonValueKind.String || contract.Derived(expected, type.GetString()!) is not { } derived)
            {
                return Wrong(place, $"The type '{type}' is not assignable to the expected type '{{0}}'.", expected);
            }

            schema = derived;
        }

        var ignoreCase = schema.Properties is Dictionary<string, JsonElement> { Comparer: var comparer } && comparer.Equals(StringComparer.OrdinalIgnoreCase);
        var names = value.EnumerateObject().Select(p => p.Name).ToHashSet(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        return schema.Required.Where(r => !names.Contains(r)).SelectMany(r => Wrong(place, $"The property '{r}' of type '{{0}}' is required.", schema))
            .Concat(value.EnumerateObject().SelectMany(p => OfProperty(p, schema, place.Length == 0 ? p.Name : $"{place}.{p.Name}")));
    }

    private IEnumerable<Violation> OfProperty(JsonProperty property, Schema schema, string place)
    {
        if (schema.Properties.TryGetValue(property.Name, out var definition))
        {
            return direction == Direction.Request && ReadOnlyProperties.Contains(schema.Name, property.Name)
                ? Wrong(place, $"The property '{property.Name}' of type '{{0}}' is read-only and cannot be set.", schema)
                : Of(property.Value, contract.Read(definition), place);
        }

        var known = schema.IsOpen || property.Name == "@odata.type"
            || (direction == Direction.Response && property.Name is "@odata.context" or "@odata.etag");
        return known ? [] : Wrong(place,
            $"The property '{property.Name}' does not exist on type '{{0}}'. Make sure to only use property names that are defined by the type.", schema);
    }

    private IEnumerable<Violation> OfArray(JsonElement value, Schema schema, string place)
    {
        var length = value.GetArrayLength();
        return length < schema.MinItems || length > schema.MaxItems
            ? Wrong(place, $"The collection has {length} entries; {schema.MinItems} to {schema.MaxItems} are allowed.", schema)
            : value.EnumerateArray().SelectMany((entry, i) => Of(entry, contract.Read(schema.Items!.Value), $"{place}[{i}]"));
    }

    private static IEnumerable<Violation> OfText(string text, Schema schema, string place) =>
        schema.Enum.Count > 0 && !schema.Enum.Contains(text) ? Wrong(place, $"Requested value '{text}' was not found in '{{0}}'.", schema)
        : !HasFormat(text, schema.Format) ? Wrong(place, $"Cannot convert the literal '{text}' to the expected type 'Edm.{schema.Format}'.", schema)
        : [];

    private static bool HasFormat(string text, string? format) => format switch
    {
        "date-time" => OffsetDateTimePattern.ExtendedIso.Parse(text).Success,
        "date" => LocalDatePattern.Iso.Parse(text).Success,
        "time" => LocalTimePattern.ExtendedIso.Parse(text).Success,
        "duration" => PeriodPattern.Roundtrip.Parse(text).Success || PeriodPattern.NormalizingIso.Parse(text).Success,
        "uuid" => Guid.TryParse(text, out _),
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "base64url" => Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='), new byte[text.Length], out _),
        _ => true,
    };

    private static IEnumerable<Violation> Wrong(string place, string message, Schema schema) =>
        [new Violation(place, string.Format(CultureInfo.InvariantCulture, message, schema.Name is null ? schema.Type : $"microsoft.graph.{schema.Name}"))];
}
