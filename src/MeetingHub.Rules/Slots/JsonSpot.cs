using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// One place of a JSON document under reading. What is asked of it is answered with the value, or with null after the error is noted with its pointer; an
/// absent value (null counts as absent) is null without an error.
/// </summary>
internal readonly record struct JsonSpot(JsonElement Value, string Path, List<Refusal> Errors)
{
    private static readonly HashSet<string> ZoneIds = new(DateTimeZoneProviders.Tzdb.Ids, StringComparer.Ordinal);

    public bool IsAbsent => Value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    /// <summary>A member of this object; absent where this is no object.</summary>
    public JsonSpot this[string name] =>
        new(Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out var member) ? member : default, $"{Path}/{name}", Errors);

    /// <summary>Notes an error at this place.</summary>
    public void Fail(string code, string detail) => Errors.Add(new Refusal(code, detail, Path));

    /// <summary>This place, after noting an error where it is absent.</summary>
    public JsonSpot Required()
    {
        if (IsAbsent)
        {
            Fail("missingField", "This is needed.");
        }

        return this;
    }

    /// <summary>This place, an item of a list, after noting an error where it is null.</summary>
    public JsonSpot NotNull()
    {
        if (IsAbsent)
        {
            Fail("invalidType", "null says nothing here.");
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

    public string? Text() => Is(JsonValueKind.String, "a text") ? Value.GetString() : null;

    public bool? Truth()
    {
        if (Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Value.GetBoolean();
        }

        _ = Is(JsonValueKind.True, "true or false");
        return null;
    }

    public int? Integer(int least, int most)
    {
        if (!IsWholeNumber())
        {
            return null;
        }

        if (Value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fail("outOfRange", string.Create(CultureInfo.InvariantCulture, $"{least} to {most} is expected here, not {Value.GetRawText()}."));
        return null;
    }

    /// <summary>One of the few whole numbers that the format knows here.</summary>
    public int? OneOf(params IReadOnlyList<int> numbers)
    {
        if (!IsWholeNumber())
        {
            return null;
        }

        if (Value.TryGetInt32(out var number) && numbers.Contains(number))
        {
            return number;
        }

        Fail("invalidValue", $"{Value.GetRawText()} is not one of {string.Join(", ", numbers)}.");
        return null;
    }

    /// <summary>A number from 0 to <paramref name="most"/>.</summary>
    public decimal? Amount(decimal most)
    {
        if (!Is(JsonValueKind.Number, "a number"))
        {
            return null;
        }

        if (Value.TryGetDecimal(out var number) && number >= 0 && number <= most)
        {
            return number;
        }

        Fail("outOfRange", string.Create(CultureInfo.InvariantCulture, $"0 to {most} is expected here, not {Value.GetRawText()}."));
        return null;
    }

    /// <summary>One of the words that the format knows here.</summary>
    public T? Word<T>(IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        Fail("invalidValue", $"\"{text}\" is not one of {string.Join(", ", words.Keys)}.");
        return null;
    }

    public LocalDate? Date()
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (IsoTime.TryRead(Encoding.UTF8.GetBytes(text)) is { Form: IsoForm.Date } moment)
        {
            return Days.Date(ZoneClock.DayOf(moment.Ticks));
        }

        Fail("invalidDate", $"\"{text}\" is no date: YYYY-MM-DD is.");
        return null;
    }

    public WallTime? Wall()
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (WallTime.TryParse(text) is { } time)
        {
            return time;
        }

        Fail("invalidTime", $"\"{text}\" is no wall time: HH:MM from 00:00 to 24:00 is.");
        return null;
    }

    public Instant? Instant()
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (IsoTime.TryRead(Encoding.UTF8.GetBytes(text)) is { Form: IsoForm.Instant } moment)
        {
            return NodaTime.Instant.FromUnixTimeTicks(ZoneClock.InCalendar(moment.Ticks));
        }

        Fail("invalidInstant", $"\"{text}\" is no instant: ISO 8601 with Z or an offset is.");
        return null;
    }

    /// <summary>An IANA zone; exactly the database's own ids count.</summary>
    public DateTimeZone? Zone()
    {
        if (Text() is not { } id)
        {
            return null;
        }

        if (ZoneIds.Contains(id))
        {
            return DateTimeZoneProviders.Tzdb[id];
        }

        Fail("unknownZone", $"\"{id}\" is no IANA zone.");
        return null;
    }

    private bool IsWholeNumber()
    {
        if (!Is(JsonValueKind.Number, "a whole number"))
        {
            return false;
        }

        if (Value.GetRawText().AsSpan().ContainsAny('.', 'e', 'E'))
        {
            Fail("invalidType", "A whole number is expected here.");
            return false;
        }

        return true;
    }

    private bool Is(JsonValueKind kind, string name)
    {
        if (Value.ValueKind == kind)
        {
            return true;
        }

        if (!IsAbsent)
        {
            Fail("invalidType", $"{char.ToUpperInvariant(name[0])}{name[1..]} is expected here.");
        }

        return false;
    }

    /// <summary>A name as a JSON pointer has it (RFC 6901).</summary>
    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
