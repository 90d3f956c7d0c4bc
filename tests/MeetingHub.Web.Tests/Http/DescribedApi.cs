using System.Text.Json;

namespace MeetingHub.Web.Tests.Http;

/// <summary>The API as its own description tells it.</summary>
internal sealed class DescribedApi(JsonElement document)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete"];

    public JsonElement Schemas => document.GetProperty("components").GetProperty("schemas");

    /// <summary>Every operation, in the document's order.</summary>
    public IReadOnlyList<Operation> Operations { get; } =
    [
        .. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Where(operation => Methods.Contains(operation.Name))
            .Select(operation => new Operation(operation.Name.ToUpperInvariant(), path.Name, operation.Value))),
    ];

    public static async Task<DescribedApi> OfAsync(HttpClient client, CancellationToken cancellationToken) =>
        new(JsonDocument.Parse(await client.GetStringAsync("/api/openapi.json", cancellationToken)).RootElement);

    /// <summary>What a reference stands for; anything else itself.</summary>
    public JsonElement Resolve(JsonElement part)
    {
        while (part.ValueKind == JsonValueKind.Object && part.TryGetProperty("$ref", out var reference))
        {
            part = reference.GetString()!.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name));
        }

        return part;
    }

    /// <summary>What an operation can answer with a status: content types and their schemas; null where the document does not know the status.</summary>
    public IReadOnlyDictionary<string, JsonElement>? AnswersOf(Operation operation, int status) =>
        !operation.Self.GetProperty("responses").TryGetProperty($"{status}", out var answer) ? null
        : Resolve(answer).TryGetProperty("content", out var content) ? content.EnumerateObject().ToDictionary(type => type.Name, type => type.Value.GetProperty("schema"))
        : new Dictionary<string, JsonElement>();
}

/// <summary>One operation of the API.</summary>
internal sealed record Operation(string Method, string Path, JsonElement Self)
{
    public string Id => Self.GetProperty("operationId").GetString()!;

    public IReadOnlyList<JsonElement> Parameters { get; } = Self.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray()] : [];

    /// <summary>The content types that the body can have, with their schemas; empty where there is no body.</summary>
    public IReadOnlyDictionary<string, JsonElement> Bodies { get; } = Self.TryGetProperty("requestBody", out var body)
        ? body.GetProperty("content").EnumerateObject().ToDictionary(type => type.Name, type => type.Value.TryGetProperty("schema", out var schema) ? schema : default)
        : new Dictionary<string, JsonElement>();

    public override string ToString() => $"{Method} {Path}";
}
