using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using MeetingHub.Points;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace MeetingHub.Web.Http;

/// <summary>The one JSON of the house: the API's bodies, the season's files and the JSON columns of the database.</summary>
public static class HubJson
{
    /// <summary>camelCase names and enum values, ISO times, IANA zones, language tags.</summary>
    public static JsonSerializerOptions Options { get; } = Apply(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Gives other options the same forms.</summary>
    public static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(LetNullsBeLeftOut);
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
        options.Converters.Add(new NamedText<GovernmentId>(GovernmentId.TryParse, id => id.Value, "a government id (lower-case letters, digits and hyphens)"));
        options.Converters.Add(new NamedText<EmailAddress>(EmailAddress.TryParse, address => address.Value, "an e-mail address"));
        options.Converters.Add(new NamedText<AnswerCode>(AnswerCode.Find, code => code.Value, "a meeting's code"));
        options.Converters.Add(new NamedText<MeetingId>(MeetingId.TryParse, id => id.ToString(), "a meeting id"));
        options.Converters.Add(new NamedText<AgreedPointId>(AgreedPointId.TryParse, id => id.ToString(), "an agreed point's id"));
        options.Converters.Add(new NamedText<Language>(Languages.Parse, language => language.Tag(), "one of ko, zh-Hans, ja, en"));
        options.Converters.Add(new NamedText<WallTime>(WallTime.TryParse, time => time.ToString(), "a wall time HH:MM"));
        options.Converters.Add(new NamedText<AnnualDate>(
            text => AnnualDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var date } ? date : null,
            AnnualDatePattern.Iso.Format,
            "a day of the year MM-DD"));
        options.Converters.Add(new ZoneName());
        options.Converters.Add(new WeeklyHoursJson());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    /// <summary>Nulls are not written, so what may be null may be missing: whatever the house wrote it can read.</summary>
    private static void LetNullsBeLeftOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.IsRequired && property.IsSetNullable))
        {
            property.IsRequired = false;
        }
    }

    /// <summary>A value that is written as one text; null from <paramref name="parse"/> means that the text is none.</summary>
    private sealed class NamedText<T>(Func<string?, T?> parse, Func<T, string> write, string expected) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && parse(reader.GetString()) is { } value
                ? value
                : throw new JsonException($"This is not {expected}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            parse(reader.GetString()) ?? throw new JsonException($"This name is not {expected}.");

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(write(value));
    }

    /// <summary>An IANA zone, in exact case.</summary>
    private sealed class ZoneName : JsonConverter<DateTimeZone>
    {
        public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reader.GetString()!) is { } zone
                ? zone
                : throw new JsonException("This is not a zone: IANA names such as Asia/Seoul are, in exact case.");

        public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
