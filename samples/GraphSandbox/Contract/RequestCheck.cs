using System.Text.Json;

namespace GraphSandbox.Contract;

/// <summary>Holds a request against its operation; what breaks the contract is a <see cref="GraphError"/> with status 400.</summary>
internal sealed class RequestCheck(GraphContract contract, Operation operation)
{
    /// <summary>Query options: those of the file, with or without their dollar sign, and the required ones there.</summary>
    public void Query(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(k => !operation.Query.ContainsKey(k)) is { } unknown)
        {
            throw GraphError.BadRequest("BadRequest", $"The query parameter '{unknown}' is not supported by {operation.Name}.", unknown);
        }

        if (operation.Query.Where(p => p.Value && string.IsNullOrEmpty(query[p.Key])).Select(p => p.Key).FirstOrDefault() is { } missing)
        {
            throw GraphError.BadRequest("ErrorInvalidParameter", $"This request requires the query parameter '{missing}'.", missing);
        }
    }

    /// <summary>The body: there where one is needed, none where none is taken, and of the operation's type.</summary>
    public void Body(JsonElement? body)
    {
        if (body is not { } value)
        {
            return;
        }

        if (operation.RequestBody is not { } schema)
        {
            throw GraphError.BadRequest("BadRequest", $"{operation.Name} takes no content.");
        }

        if (new SchemaCheck(contract, Direction.Request).Of(value, schema).FirstOrDefault() is { } wrong)
        {
            throw GraphError.BadRequest("RequestBodyRead", wrong.Message, wrong.Place);
        }

        var names = value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).Select(p => p.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (operation.RequiredInBody.FirstOrDefault(r => !names.Contains(r)) is { } missing)
        {
            throw GraphError.BadRequest("ErrorInvalidParameter", $"The parameter '{missing}' is required.", missing);
        }
    }
}
