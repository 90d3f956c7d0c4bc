using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace MeetingHub.Web.Http;

/// <summary>
/// The JSON of requests: the house's own, and stricter. Dates are those that the hub keeps, and a list holds no null unless its type says so (the
/// serializer checks that of members alone). What the house has stored it reads without these checks.
/// </summary>
public static class RequestJson
{
    /// <summary>Gives other options the same forms.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        options.Converters.Add(new Kept<LocalDate>(KeptDates.Contains));
        options.Converters.Add(new Kept<Instant>(KeptDates.Contains));
        options.Converters.Add(new Kept<LocalDateTime>(moment => KeptDates.Contains(moment.Date)));
        options.Converters.Add(new Kept<OffsetDateTime>(moment => KeptDates.Contains(moment.Date)));
        options.Converters.Add(new Kept<DateInterval>(dates => KeptDates.Contains(dates.Start) && KeptDates.Contains(dates.End)));
        _ = HubJson.Apply(options);
        options.TypeInfoResolver = options.TypeInfoResolver!.WithAddedModifier(RefuseNullsInLists);
        return options;
    }

    private static void RefuseNullsInLists(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        var lists = type.Properties.Where(property => property.Get is not null && IsListWithoutNulls(property)).ToList();
        if (lists.Count > 0)
        {
            type.OnDeserialized = read =>
            {
                foreach (var list in lists)
                {
                    if (list.Get!(read) is IEnumerable items && items.Cast<object?>().Index().FirstOrDefault(entry => entry.Item is null, (-1, null)).Index is >= 0 and var index)
                    {
                        throw new NullInList(list.Name, index);
                    }
                }
            };
        }
    }

    private static bool IsListWithoutNulls(JsonPropertyInfo property)
    {
        if (property.AttributeProvider is not PropertyInfo member || property.PropertyType == typeof(string) || !property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
        {
            return false;
        }

        var nullability = new NullabilityInfoContext().Create(member);
        var item = nullability.ElementType ?? (nullability.GenericTypeArguments is [var only] ? only : null);
        return item is { ReadState: NullabilityState.NotNull, Type.IsValueType: false };
    }

    /// <summary>A value as the house writes it, if the hub keeps it.</summary>
    private sealed class Kept<T>(Func<T, bool> isKept) : JsonConverter<T>
    {
        private static readonly JsonConverter<T> House = (JsonConverter<T>)HubJson.Options.GetConverter(typeof(T));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = House.Read(ref reader, typeToConvert, HubJson.Options)!;
            return isKept(value) ? value : throw new OutsideKeptDates();
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => House.Write(writer, value, HubJson.Options);

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = House.ReadAsPropertyName(ref reader, typeToConvert, HubJson.Options);
            return isKept(value) ? value : throw new OutsideKeptDates();
        }

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            House.WriteAsPropertyName(writer, value!, HubJson.Options);
    }
}

/// <summary>A date of a request lies outside of <see cref="KeptDates"/>; its place is <see cref="JsonException.Path"/>.</summary>
internal sealed class OutsideKeptDates() : JsonException("A date lies outside of those that the hub keeps.");

/// <summary>A list of a request holds a null; <see cref="JsonException.Path"/> is that of what the list belongs to.</summary>
internal sealed class NullInList(string list, int index) : JsonException("null says nothing in a list.")
{
    /// <summary>Its place below that path, as a JSON pointer.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"/{list}/{index}");
}
