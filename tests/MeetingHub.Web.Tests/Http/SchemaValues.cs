using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingHub.Web.Tests.Http;

/// <summary>Values that a schema allows. What only the office can know (ids, times that work) it is asked for by name.</summary>
/// <param name="known">A value by the name of a member or parameter; null where the schema alone decides.</param>
internal sealed class SchemaValues(DescribedApi api, Random random, Func<string, string?> known)
{
    private const int Deepest = 8;

    private static readonly string[] Words = ["교류 계획", "旅游合作", "観光協力", "Trade", "Culture and sport", "x"];

    /// <summary>How many of ten members that are not required are there: none, some or all, the same for a whole request.</summary>
    private readonly int _optional = random.Next(3) * 5;

    public Random Random => random;

    /// <summary>A value of the schema.</summary>
    public JsonNode? Of(JsonElement schema, string name, int depth = 0)
    {
        schema = api.Resolve(schema);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var all = choices.EnumerateArray().ToList();
            return Of(all[random.Next(all.Count)], name, depth);
        }

        var types = schema.TryGetProperty("type", out var type) ? type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!).ToList() : [type.GetString()!] : ["string"];
        return types.Contains("null") && (types.Count == 1 || random.Next(3) == 0) ? null : types.First(t => t != "null") switch
        {
            "object" => ObjectOf(schema, depth),
            "array" => ListOf(schema, name, depth),
            "integer" => JsonValue.Create(schema.TryGetProperty("enum", out var numbers) ? numbers[0].GetInt32() : Whole(schema)),
            "number" => JsonValue.Create(random.Next(100) / 4m),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            _ => JsonValue.Create(Text(schema, name)),
        };
    }

    /// <summary>A text of the schema, as an address carries it.</summary>
    public string Text(JsonElement schema, string name)
    {
        schema = api.Resolve(schema);
        return schema.TryGetProperty("type", out var type) && type.ToString() is "integer" ? known(name) ?? $"{Whole(schema)}"
            : schema.TryGetProperty("type", out type) && type.ToString() is "boolean" ? (random.Next(2) == 0 ? "true" : "false")
            : schema.TryGetProperty("enum", out var values) ? Pick([.. values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)])
            : (IsAddress(schema) ? null : known(name)) ?? OfForm(schema, name);
    }

    private string OfForm(JsonElement schema, string name) => (schema.TryGetProperty("format", out var format) ? format.GetString() : null) switch
    {
        "uuid" => known("uuid") ?? $"{new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}",
        "date" => Pick("2030-12-02", "2030-12-03", "2030-12-06", "2030-12-06", "2026-11-30"),
        "date-time" => Pick("2030-12-02T05:00:00Z", "2030-12-03T01:00:00Z", "2030-12-04T06:30:00Z", "2020-12-01T05:00:00Z"),
        "email" => $"person{random.Next(5)}@example.org",
        "uri" => "https://meet.example.org/1",
        "byte" => known("byte") ?? "JVBERi0xLjcKJSVFT0YK",
        _ when schema.TryGetProperty("pattern", out var pattern) && pattern.GetString()!.StartsWith("^(0[1-9]|1[0-2])-", StringComparison.Ordinal) => name == "from" ? "01-01" : "12-31",
        _ when name == "start" => "09:00",
        _ => schema.TryGetProperty("examples", out var examples) && examples.GetArrayLength() > 0 ? examples[0].GetString()! : Pick(Words),
    };

    private static bool IsAddress(JsonElement schema) => schema.TryGetProperty("format", out var format) && format.GetString() == "uri";

    /// <summary>One or two items, none of them twice.</summary>
    private JsonArray ListOf(JsonElement schema, string name, int depth)
    {
        var items = new List<JsonNode?>();
        for (var wanted = depth > Deepest ? 0 : 1 + random.Next(2); wanted > 0; wanted--)
        {
            var item = Of(schema.GetProperty("items"), name, depth + 1);
            if (!items.Exists(other => JsonNode.DeepEquals(other, item)))
            {
                items.Add(item);
            }
        }

        return new JsonArray([.. items]);
    }

    private JsonObject ObjectOf(JsonElement schema, int depth)
    {
        var made = new JsonObject();
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()).ToHashSet() : [];
        foreach (var member in schema.TryGetProperty("properties", out var properties) ? [.. properties.EnumerateObject()] : new List<JsonProperty>())
        {
            if (member.Value.TryGetProperty("readOnly", out var told) && told.GetBoolean())
            {
                continue;
            }

            if (required.Contains(member.Name) || member.Name == "zh-Hans" || member.Name == "ko" || (depth < Deepest && random.Next(10) < _optional))
            {
                made[member.Name] = Of(member.Value, member.Name, depth + 1);
            }
        }

        // A time ends after it has begun.
        if (made["start"] is JsonValue start && made["end"] is JsonValue end && start.TryGetValue<string>(out var first) && end.TryGetValue<string>(out var last) && string.CompareOrdinal(first, last) > 0)
        {
            (made["start"], made["end"]) = (last, first);
        }

        return made;
    }

    private int Whole(JsonElement schema) =>
        random.Next(schema.TryGetProperty("minimum", out var least) ? least.GetInt32() : 1, Math.Min(schema.TryGetProperty("maximum", out var most) ? most.GetInt32() : 60, 60) + 1);

    private string Pick(params string[] values) => values[random.Next(values.Length)];
}
