using System.Text.Json;

namespace GraphSandbox.Contract;

/// <summary>One operation of the OpenAPI file.</summary>
/// <param name="Name">Method and path template: <c>POST /users/{user-id}/events</c>.</param>
/// <param name="Definition">Its own part of the file.</param>
internal sealed record Operation(string Name, string[] Template, JsonElement Definition)
{
    /// <summary>The schema of the request's body; null where it takes none.</summary>
    public JsonElement? RequestBody { get; } =
        Definition.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").GetProperty("application/json").GetProperty("schema") : null;

    /// <summary>True where a request without body is no request.</summary>
    public bool NeedsBody { get; } = Definition.TryGetProperty("requestBody", out var body) && body.GetProperty("required").GetBoolean();

    /// <summary>True for an action: its parameters come in PascalCase or camelCase.</summary>
    public bool IsAction => RequestBody is { } schema && schema.TryGetProperty("x-case-insensitive-names", out _);

    /// <summary>The properties that the body must have although its type lets each be left out.</summary>
    public IEnumerable<string> RequiredInBody =>
        Definition.TryGetProperty("x-required-body-properties", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];

    /// <summary>Names of the query parameters, true where one must be there.</summary>
    public IReadOnlyDictionary<string, bool> Query { get; } =
        Definition.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query")
                .ToDictionary(p => p.GetProperty("name").GetString()!, p => p.GetProperty("required").GetBoolean(), StringComparer.OrdinalIgnoreCase)
            : [];

    /// <summary>What the file says of answers with this status: the status's own entry, for errors else the default; null where it says nothing.</summary>
    public JsonElement? Response(int status)
    {
        var responses = Definition.GetProperty("responses");
        return responses.TryGetProperty($"{status}", out var own) ? own
            : status >= 400 && responses.TryGetProperty("default", out var other) ? other
            : null;
    }

    /// <summary>The template's values where the path is one of this operation's; null where it is not.</summary>
    public IReadOnlyDictionary<string, string>? Match(string[] path)
    {
        if (path.Length != Template.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        for (var i = 0; i < path.Length; i++)
        {
            if (Template[i][0] == '{')
            {
                values[Template[i].Trim('{', '}')] = path[i];
            }
            else if (!SameWord(Template[i], path[i]))
            {
                return null;
            }
        }

        return values;
    }

    /// <summary>Functions come with or without their brackets.</summary>
    private static bool SameWord(string template, string segment) =>
        (template.EndsWith("()", StringComparison.Ordinal) ? template[..^2] : template)
            .Equals(segment.EndsWith("()", StringComparison.Ordinal) ? segment[..^2] : segment, StringComparison.OrdinalIgnoreCase);
}
