using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using MeetingHub.Governments;
using MeetingHub.Points;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace MeetingHub.Web.Http;

/// <summary>How the types that <see cref="HubJson"/> writes in forms of its own look in JSON; the framework sees their converters only and would say nothing.</summary>
internal static class TextForms
{
    /// <summary>Values that are one text: they stand where they are used.</summary>
    private static readonly Dictionary<Type, TextForm> Texts = new()
    {
        [typeof(LocalDate)] = new("A date, from 1900-01-01 to 2199-12-31.", "2026-12-01", "date"),
        [typeof(Instant)] = new("A moment in UTC, from 1900 to 2199.", "2026-12-01T05:00:00Z", "date-time"),
        [typeof(OffsetDateTime)] = new("A moment on a local clock.", "2026-12-01T14:00:00+09:00", "date-time"),
        [typeof(LocalDateTime)] = new("A date and a time on a local clock, without its offset.", "2026-12-01T14:00:00", Pattern: @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?$"),
        [typeof(LocalTime)] = new("A time of day.", "14:00:00", Pattern: @"^\d{2}:\d{2}:\d{2}(\.\d{1,9})?$"),
        [typeof(WallTime)] = new("A time of day, up to 24:00.", "18:00", Pattern: @"^([01]\d|2[0-3]):[0-5]\d$|^24:00$"),
        [typeof(AnnualDate)] = new("A day of every year.", "03-01", Pattern: @"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"),
        [typeof(Duration)] = new("Hours, minutes and seconds.", "1:30:00", Pattern: @"^-?\d+:[0-5]\d:[0-5]\d(\.\d{1,9})?$"),
        [typeof(DateTimeZone)] = new("An IANA zone, in exact case.", "Asia/Seoul"),
        [typeof(GovernmentId)] = new("A government's short name in the register.", "gyeonggi", Pattern: "^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,39}$"),
        [typeof(MeetingId)] = new("A meeting's id.", "7f1c3b52-6d0e-4c8b-9a35-2f8d5a1e0c64", "uuid"),
        [typeof(AgreedPointId)] = new("An agreed point's id.", "0b6c5a0e-4f0f-4d57-9a55-0d2d0f6f5b1c", "uuid"),
        [typeof(AnswerCode)] = new("What an answer by mail or telephone is recognised by.", "MH-7K2Q", Pattern: "^MH-[0-9A-Z]{4}$"),
        [typeof(EmailAddress)] = new("An e-mail address.", "contact@example.org", "email"),
        [typeof(Language)] = new("A language of the house.", "ko") { Values = ["ko", "zh-Hans", "ja", "en"] },
        [typeof(Uri)] = new("An absolute address.", "https://meet.example.org/1", "uri"),
    };

    /// <summary>Values with members: components of the document.</summary>
    private static readonly Dictionary<Type, Func<OpenApiSchema>> Objects = new()
    {
        [typeof(LocalText)] = LocalTextSchema,
        [typeof(Interval)] = () => Period("A time, its end not included.", Of(typeof(Instant))!),
        [typeof(DateInterval)] = () => Period("Dates, both ends included.", Of(typeof(LocalDate))!),
        [typeof(WeeklyHours)] = WeeklyHoursSchema,
    };

    /// <summary>The form of a type that is one text; null for any other.</summary>
    public static TextForm? Of(Type type) => Texts.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = context.JsonTypeInfo;
        var isNullable = Nullable.GetUnderlyingType(type.Type) is not null || context.JsonPropertyInfo is { IsGetNullable: true } or { IsSetNullable: true };
        if (Of(type.Type) is { } text)
        {
            text.Describe(schema, isNullable);
        }
        else if (Objects.TryGetValue(Nullable.GetUnderlyingType(type.Type) ?? type.Type, out var describe))
        {
            DescribeObject(schema, context, describe(), isNullable);
        }
        else if (type.Kind == JsonTypeInfoKind.Enumerable && schema.Items is null)
        {
            schema.Items = ItemOf(type.ElementType, context.Document!);
        }
        else if (type.Kind == JsonTypeInfoKind.Object)
        {
            LetNullsBeMissing(schema, type);
        }

        WriteOneType(schema);
        return Task.CompletedTask;
    }

    private static void DescribeObject(OpenApiSchema schema, OpenApiSchemaTransformerContext context, OpenApiSchema form, bool isNullable)
    {
        var name = (Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type).Name;
        _ = context.Document!.AddComponent<IOpenApiSchema>(name, form);
        if (isNullable)
        {
            schema.OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, new OpenApiSchemaReference(name, context.Document)];
            return;
        }

        (schema.Type, schema.Properties, schema.Required, schema.Items) = (form.Type, form.Properties, form.Required, form.Items);
        (schema.AdditionalPropertiesAllowed, schema.Examples) = (form.AdditionalPropertiesAllowed, form.Examples);
        schema.Description = form.Description;
    }

    /// <summary>The framework drops the item of a list whose converter it does not know.</summary>
    private static IOpenApiSchema? ItemOf(Type? element, OpenApiDocument document)
    {
        if (element is null)
        {
            return null;
        }

        if (Of(element) is { } text)
        {
            var item = new OpenApiSchema();
            text.Describe(item, Nullable.GetUnderlyingType(element) is not null);
            return item;
        }

        if (Objects.TryGetValue(element, out var describe))
        {
            _ = document.AddComponent<IOpenApiSchema>(element.Name, describe());
            return new OpenApiSchemaReference(element.Name, document);
        }

        return null;
    }

    /// <summary>As <see cref="HubJson"/> reads them: what may be null may be missing, and what follows from the rest is not read at all.</summary>
    private static void LetNullsBeMissing(OpenApiSchema schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property is { Set: null, AssociatedParameter: null }))
        {
            if (schema.Properties is { } members && members.TryGetValue(property.Name, out var member) && member is OpenApiSchema told)
            {
                told.ReadOnly = true;
            }
        }

        foreach (var property in type.Properties.Where(property => property.IsSetNullable || property.IsGetNullable))
        {
            _ = schema.Required?.Remove(property.Name);
        }
    }

    /// <summary>Numbers are written as numbers, though read from texts too; names of values are texts.</summary>
    private static void WriteOneType(OpenApiSchema schema)
    {
        if (schema.Type is { } type && (type & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0)
        {
            (schema.Type, schema.Pattern) = (type & ~JsonSchemaType.String, null);
        }
        else if (schema is { Type: null, Enum.Count: > 0 })
        {
            schema.Type = schema.Enum.Any(value => value is null) ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        }
    }

    private static OpenApiSchema LocalTextSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "One text in some of the house's languages.",
        Properties = Texts[typeof(Language)].Values.ToDictionary(tag => tag, _ => (IOpenApiSchema)new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null }),
        AdditionalPropertiesAllowed = false,
        Examples = [new JsonObject { ["ko"] = "경기도", ["zh-Hans"] = "京畿道" }],
    };

    private static OpenApiSchema Period(string description, TextForm end) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Required = new HashSet<string> { "start", "end" },
        Properties = new Dictionary<string, IOpenApiSchema> { ["start"] = end.Schema(), ["end"] = end.Schema() },
    };

    private static OpenApiSchema WeeklyHoursSchema() => new()
    {
        Type = JsonSchemaType.Array,
        Description = "The shifts of a week. One whose end is not later than its start ends on the next day.",
        Items = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "days", "start", "end" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["days"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. new[] { "mon", "tue", "wed", "thu", "fri", "sat", "sun" }.Select(day => JsonValue.Create(day))] },
                },
                ["start"] = Of(typeof(WallTime))!.Schema(),
                ["end"] = Of(typeof(WallTime))!.Schema(),
                ["breaks"] = new OpenApiSchema { Type = JsonSchemaType.Array | JsonSchemaType.Null, Items = Period("A break within its shift.", Of(typeof(WallTime))!) },
            },
        },
    };
}

/// <summary>A value that is one text.</summary>
/// <param name="Format">A format of JSON Schema, where there is one.</param>
internal sealed record TextForm(string Description, string Example, string? Format = null, string? Pattern = null)
{
    /// <summary>All that it can be; empty where that is no list.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public OpenApiSchema Schema()
    {
        var schema = new OpenApiSchema();
        Describe(schema, isNullable: false);
        return schema;
    }

    /// <summary>Tells a schema that it is such a text. What a member says of itself stays.</summary>
    public void Describe(OpenApiSchema schema, bool isNullable)
    {
        (schema.Type, schema.Format, schema.Pattern) = (isNullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String, Format, Pattern);
        schema.Examples = [JsonValue.Create(Example)];
        schema.Description ??= Description;
        if (Values.Count > 0)
        {
            schema.Enum = [.. Values.Select(value => (JsonNode)JsonValue.Create(value)!)];
        }
    }
}
