using System.Text.Json;

namespace MeetingHub.Basics;

/// <summary>
/// One place of a JSON document under reading. What is asked of it is answered with the value, or with null after the error is noted with its pointer; an
/// absent value (null counts as absent) is null without an error. So the writer of a file sees every error at once.
/// </summary>
internal readonly record struct JsonSpot(JsonElement Value, string Path, JsonErrors Errors)
{
    public bool IsAbsent => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>A member of this object by a name that the format knows; absent where this is no object.</summary>
    public JsonSpot this[string name] =>
        new(Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var member) ? member : default, $"{Path}/{name}", Errors);

    /// <summary>Notes an error at this place.</summary>
    public void Fail(string code, string detail) => Errors.Add(new Refusal(code, detail, Path));

    /// <summary>Notes that something else is expected at this place.</summary>
    /// <param name="name">What is expected, with its article: "an object".</param>
    public void Expect(string name) => Fail(Errors.Terms.WrongType, $"{char.ToUpperInvariant(name[0])}{name[1..]} is expected here.");

    /// <summary>Notes that this place is empty and must not be.</summary>
    public void Miss() => Fail(Errors.Terms.Missing, Errors.Terms.MissingDetail);

    /// <summary>This place, after noting an error where it is absent.</summary>
    public JsonSpot Required()
    {
        if (IsAbsent)
        {
            Miss();
        }

        return this;
    }

    /// <summary>True for an object; false after noting an error for anything else that is there.</summary>
    public bool IsObject() => Is(JsonValueKind.Object, "an object");

    /// <summary>The items of a list; none after noting an error for anything else that is there.</summary>
    public IEnumerable<JsonSpot> Items()
    {
        var (path, errors) = (Path, Errors);
        return Is(JsonValueKind.Array, "a list") ? Value.EnumerateArray().Select((item, index) => new JsonSpot(item, $"{path}/{index}", errors)) : [];
    }

    /// <summary>The members of an object by name; none after noting an error for anything else that is there.</summary>
    public IEnumerable<(string Name, JsonSpot Spot)> Members()
    {
        var (path, errors) = (Path, Errors);
        return IsObject()
            ? Value.EnumerateObject().Select(member => (member.Name, new JsonSpot(member.Value, $"{path}/{Escaped(member.Name)}", errors)))
            : [];
    }

    public string? Text() => Is(JsonValueKind.String, Errors.Terms.Text) ? Value.GetString() : null;

    /// <summary>True for a value of the kind; false after noting an error for anything else that is there.</summary>
    public bool Is(JsonValueKind kind, string name)
    {
        if (Value.ValueKind == kind)
        {
            return true;
        }

        if (!IsAbsent)
        {
            Expect(name);
        }

        return false;
    }

    /// <summary>A name as a JSON pointer has it (RFC 6901).</summary>
    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
