using System.Text.Json;

namespace GraphSandbox.Contract;

/// <summary>One type of the file, what it inherits included. Types of properties are read only where a value is met: types refer to themselves.</summary>
internal sealed record Schema
{
    /// <summary>The type's name in the file; null for one written in place.</summary>
    public string? Name { get; init; }

    /// <summary><c>object</c>, <c>array</c>, <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>; null where any value will do.</summary>
    public string? Type { get; init; }

    public string? Format { get; init; }

    public bool Nullable { get; init; }

    /// <summary>A complex type that may have more properties than it names. Entities are called open too, but Exchange refuses what it does not know.</summary>
    public bool IsOpen { get; init; }

    public IReadOnlyList<string> Enum { get; init; } = [];

    public IReadOnlyDictionary<string, JsonElement> Properties { get; init; } = new Dictionary<string, JsonElement>();

    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>References to the types that come from this one.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    public JsonElement? Items { get; init; }

    public int MinItems { get; init; }

    public int MaxItems { get; init; } = int.MaxValue;

    public static Schema Read(string? name, JsonElement definition, GraphContract contract)
    {
        var own = Own(name, definition);
        return definition.TryGetProperty("allOf", out var parts)
            ? parts.EnumerateArray().Select(contract.Read).Aggregate(own, Joined)
            : own;
    }

    private static Schema Own(string? name, JsonElement definition)
    {
        var ignoreCase = definition.TryGetProperty("x-case-insensitive-names", out _);
        return new Schema
        {
            Name = name,
            Type = Text(definition, "type"),
            Format = Text(definition, "format"),
            Nullable = Flag(definition, "nullable"),
            IsOpen = Flag(definition, "x-open-type") && Text(definition, "x-kind") != "EntityType",
            Enum = Texts(definition, "enum"),
            Required = Texts(definition, "required"),
            Derived = definition.TryGetProperty("x-derived", out var derived) ? [.. derived.EnumerateObject().Select(d => d.Value.GetString()!)] : [],
            Items = definition.TryGetProperty("items", out var items) ? items : null,
            MinItems = definition.TryGetProperty("minItems", out var least) ? least.GetInt32() : 0,
            MaxItems = definition.TryGetProperty("maxItems", out var most) ? most.GetInt32() : int.MaxValue,
            Properties = definition.TryGetProperty("properties", out var properties)
                ? properties.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal)
                : new Dictionary<string, JsonElement>(),
        };
    }

    /// <summary>A type with one part of its <c>allOf</c>: its base, its own properties, or (with <c>nullable</c> beside it) the type it refers to.</summary>
    private static Schema Joined(Schema whole, Schema part) => part with
    {
        Name = whole.Name ?? part.Name,
        Nullable = whole.Nullable || (part.Nullable && whole.Type is null),
        IsOpen = whole.IsOpen || part.IsOpen,
        Required = [.. whole.Required, .. part.Required],
        Properties = new Dictionary<string, JsonElement>([.. whole.Properties, .. part.Properties.Where(p => !whole.Properties.ContainsKey(p.Key))]),
        // What comes from the base does not come from this type.
        Derived = part.Name is null || whole.Name is null ? [.. whole.Derived, .. part.Derived] : whole.Derived,
    };

    private static string? Text(JsonElement definition, string key) => definition.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement definition, string key) => definition.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    private static IReadOnlyList<string> Texts(JsonElement definition, string key) =>
        definition.TryGetProperty(key, out var values) ? [.. values.EnumerateArray().Select(v => v.GetString()!)] : [];
}
