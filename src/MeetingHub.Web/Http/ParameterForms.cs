using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NodaTime;

namespace MeetingHub.Web.Http;

/// <summary>What the parameters of addresses are: one word means the same on every route.</summary>
internal static class ParameterForms
{
    private static readonly TextForm Government = TextForms.Of(typeof(GovernmentId))!;

    private static readonly Dictionary<string, TextForm> Forms = new()
    {
        ["government"] = Government,
        ["holder"] = Government with { Description = "The government that keeps the edition." },
        ["party"] = Government with { Description = "The government that signs." },
        ["country"] = new("A country by ISO 3166-1.", "KR", Pattern: "^[A-Z]{2}$"),
        ["from"] = new("The first date.", "2026-12-01", "date"),
        ["to"] = new("The last date, itself included.", "2026-12-31", "date"),
        ["date"] = TextForms.Of(typeof(LocalDate))!,
        ["month"] = new("A month.", "2026-12", Pattern: @"^\d{4}-\d{2}$"),
        ["asOf"] = TextForms.Of(typeof(Instant))! with { Description = "The moment as of which the past is recorded; left out: now." },
    };

    private static readonly Dictionary<string, string> Words = new()
    {
        ["id"] = "Its id.",
        ["point"] = "The point's number, or its id.",
        ["version"] = "The version that was seen; a later one refuses the change.",
        ["If-Match"] = "The version that was seen, in quotes; a later one refuses the change.",
        ["entry"] = "The busy time's id.",
        ["invitation"] = "The invitation's id.",
        ["evidence"] = "The file's id.",
        ["link"] = "The link's id.",
        ["source"] = "What it is known by: a file's name, a notice.",
        ["name"] = "The file's name as the answer repeats it.",
        ["reference"] = "Only the meetings that the caller knows by this name.",
        ["meeting"] = "Only those of this meeting.",
        ["open"] = "Only those that still have to go out.",
        ["top"] = "How many slots are told at most.",
        ["all"] = "Every start that works is told besides.",
    };

    public static void Describe(OpenApiParameter parameter)
    {
        var schema = (OpenApiSchema)parameter.Schema!;
        var form = parameter.Name == "id" && schema is { Type: JsonSchemaType.String, Format: null } ? Government : Forms.GetValueOrDefault(parameter.Name!);
        if (form is not null)
        {
            form.Describe(schema, isNullable: false);
            (parameter.Description, schema.Description) = (form.Description, null);
        }
        else
        {
            parameter.Description ??= Words.GetValueOrDefault(parameter.Name!);
        }
    }

    /// <summary>A parameter of the query that a route reads by itself.</summary>
    public static OpenApiParameter Query(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    /// <summary>One of some words.</summary>
    public static OpenApiSchema OneOf(params string[] words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word)!)] };

    /// <summary>A whole number within bounds.</summary>
    public static OpenApiSchema Number(int least, int most) => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int32",
        Minimum = least.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Maximum = most.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
