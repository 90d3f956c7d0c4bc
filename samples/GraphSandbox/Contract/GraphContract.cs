using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace GraphSandbox.Contract;

/// <summary>The OpenAPI file that the sandbox is held to: its operations, and its types with references followed.</summary>
internal sealed class GraphContract
{
    private const string Reference = "#/components/schemas/";

    private readonly JsonElement _schemas;
    private readonly ConcurrentDictionary<string, Schema> _named = new();

    private GraphContract(JsonElement root)
    {
        _schemas = root.GetProperty("components").GetProperty("schemas");
        Operations =
        [
            .. from path in root.GetProperty("paths").EnumerateObject()
               from method in path.Value.EnumerateObject()
               select new Operation($"{method.Name.ToUpperInvariant()} {path.Name}", path.Name.Split('/', StringSplitOptions.RemoveEmptyEntries), method.Value),
        ];
    }

    public IReadOnlyList<Operation> Operations { get; }

    public static GraphContract Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("graph-subset.openapi.json")!;
        using var document = JsonDocument.Parse(file);
        return new GraphContract(document.RootElement.Clone());
    }

    /// <summary>The operation and its template's values; null for what the file does not know.</summary>
    public (Operation Operation, IReadOnlyDictionary<string, string> Values)? Find(string method, string[] path)
    {
        foreach (var operation in Operations.Where(o => o.Name.StartsWith(method + " ", StringComparison.Ordinal)))
        {
            if (operation.Match(path) is { } values)
            {
                return (operation, values);
            }
        }

        return null;
    }

    /// <summary>A named type: <c>event</c>.</summary>
    public Schema Type(string name) => _named.GetOrAdd(name, n => Schema.Read(n, _schemas.GetProperty(n), this));

    /// <summary>A schema as it stands in the file; named types are read once.</summary>
    public Schema Read(JsonElement definition) => ReferredName(definition) is { } name ? Type(name) : Schema.Read(null, definition, this);

    /// <summary>The named type that <paramref name="name"/> stands for in <c>@odata.type</c>, where it is <paramref name="expected"/> or comes from it.</summary>
    public Schema? Derived(Schema expected, string name) =>
        name == $"#microsoft.graph.{expected.Name}" ? expected
        : expected.Derived.Select(d => Derived(Type(d[Reference.Length..]), name)).FirstOrDefault(s => s is not null);

    private static string? ReferredName(JsonElement definition) =>
        definition.TryGetProperty("$ref", out var reference) ? reference.GetString()![Reference.Length..] : null;
}
