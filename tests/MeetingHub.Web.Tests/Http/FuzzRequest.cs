using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace MeetingHub.Web.Tests.Http;

/// <summary>A request before it is sent: every part can still be spoiled.</summary>
internal sealed record FuzzRequest(Operation Operation)
{
    public string Path { get; set; } = "";

    /// <summary>Names and values as they stand in the address, escaped.</summary>
    public List<string> Query { get; init; } = [];

    public string? ContentType { get; set; }

    public byte[]? Body { get; set; }

    /// <summary>The body before it was written; null where it is no JSON.</summary>
    public JsonNode? Json { get; init; }

    public string? Accept { get; set; }

    /// <summary>True: it does not say how long its body is.</summary>
    public bool HidesLength { get; set; }

    /// <summary>True as long as its address is the one that the operation has.</summary>
    public bool IsAtItsAddress { get; set; } = true;

    /// <summary>A request as the description asks for it.</summary>
    public static FuzzRequest For(Operation operation, SchemaValues values, Func<string, byte[]>? file = null)
    {
        var path = operation.Path;
        var query = new List<string>();
        foreach (var parameter in operation.Parameters)
        {
            var name = parameter.GetProperty("name").GetString()!;
            var schema = parameter.GetProperty("schema");
            if (parameter.GetProperty("in").GetString() == "path")
            {
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(values.Text(schema, name)), StringComparison.Ordinal);
            }
            else if (values.Random.Next(4) == 0 || (parameter.TryGetProperty("required", out var required) && required.GetBoolean()))
            {
                query.Add($"{name}={Uri.EscapeDataString(values.Text(schema, name))}");
            }
        }

        if (operation.Bodies.Count == 0)
        {
            return new(operation) { Path = path, Query = query };
        }

        var (type, body) = operation.Bodies.ElementAt(values.Random.Next(operation.Bodies.Count));
        var json = type == "application/json" ? values.Of(body, "") : null;
        return new(operation)
        {
            Path = path,
            Query = query,
            ContentType = type,
            Json = json,
            Body = type == "application/json" ? Encoding.UTF8.GetBytes(json?.ToJsonString() ?? "null") : file?.Invoke(type) ?? [],
        };
    }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new HttpMethod(Operation.Method), Path + (Query.Count == 0 ? "" : "?" + string.Join('&', Query)));
        if (Accept is not null)
        {
            _ = message.Headers.TryAddWithoutValidation("Accept", Accept);
        }

        if (Body is not null)
        {
            message.Content = HidesLength ? new Unmeasured(Body) : new ByteArrayContent(Body);
            if (ContentType is not null)
            {
                _ = message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
            }
        }

        return message;
    }

    public override string ToString() =>
        $"{Operation.Method} {Short(Path)}?{Short(string.Join('&', Query))} [{ContentType}] {(Accept is null ? "" : $"Accept: {Accept} ")}{(Body is null ? "" : Short(Encoding.Latin1.GetString(Body)))}";

    private static string Short(string text) => text.Length > 600 ? $"{text[..600]}… ({text.Length})" : text;

    /// <summary>A body that goes in pieces.</summary>
    private sealed class Unmeasured(byte[] bytes) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(bytes).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
