using System.Text.Json.Nodes;
using GraphSandbox.Contract;
using GraphSandbox.People;

namespace GraphSandbox;

/// <summary>A request that the contract has found right, in the terms of the routes.</summary>
/// <param name="Segments">The values of the path's templates by name: <c>user-id</c>, <c>event-id</c>.</param>
/// <param name="Mailbox">Whose mailbox the path names.</param>
/// <param name="Body">Null where none came. An action's parameters are found in either spelling, PascalCase and camelCase.</param>
/// <param name="Url">The request's own address without query, for <c>@odata.nextLink</c>.</param>
internal sealed record GraphRequest(
    Operation Operation,
    IReadOnlyDictionary<string, string> Segments,
    Person Mailbox,
    IQueryCollection Query,
    JsonObject? Body,
    Preferences Prefer,
    string? IfMatch,
    string Url)
{
    /// <summary>The body of an operation that cannot be without one.</summary>
    public JsonObject Content => Body ?? throw new InvalidOperationException("The contract lets no request without body through here.");
}
