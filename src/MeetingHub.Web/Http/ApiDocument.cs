using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace MeetingHub.Web.Http;

/// <summary>
/// The description of the API at <c>/api/openapi.json</c>. Most of it follows from the routes and their types; here stands what does not: the forms of
/// values that are written as texts, the names of parameters, and the refusals.
/// </summary>
internal static class ApiDocument
{
    private const string Problem = "Problem";

    /// <summary>The refusals that an operation can answer, by status.</summary>
    private static readonly Dictionary<string, string> Refusals = new()
    {
        ["400"] = "Something in the request cannot be read or is not allowed: `place` tells where.",
        ["401"] = "Nobody is signed in, and no API key was sent.",
        ["403"] = "The account or key has no role that may do this.",
        ["404"] = "What the address names is not there.",
        ["409"] = "The rules refuse it as things stand.",
        ["413"] = "The body is larger than any that is taken.",
        ["415"] = "The body has another type than those that are taken.",
    };

    /// <summary>Completes what the framework finds out by itself.</summary>
    public static void DescribeTheApi(this OpenApiOptions options)
    {
        _ = options.AddDocumentTransformer(Describe);
        _ = options.AddSchemaTransformer((schema, context, _) => TextForms.Describe(schema, context));
        _ = options.AddOperationTransformer(Complete);
        options.CreateSchemaReferenceId = type => TextForms.Of(type.Type) is null && type.Type != typeof(Stream) ? OpenApiOptions.CreateDefaultSchemaReferenceId(type) : null;
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "MeetingHub",
            Version = "1",
            Description = "Video meetings between governments: times, invitations, minutes. Refusals are problem details (RFC 9457) with a stable `code`.",
        };
        // Where it runs is the reader's business; the document is the same everywhere.
        document.Servers = [];
        return Task.CompletedTask;
    }

    private static Task Complete(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            ParameterForms.Describe(parameter);
        }

        foreach (var (type, body) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (type != "application/json")
            {
                body.Schema = RawBodies.File();
            }
        }

        var document = context.Document!;
        _ = document.AddComponent<IOpenApiSchema>(Problem, ProblemSchema());
        var isOpen = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any();
        foreach (var status in StatusesOf(operation, context.Description.HttpMethod == HttpMethods.Get, isOpen))
        {
            _ = document.AddComponent<IOpenApiResponse>($"Refused{status}", RefusalOf(status, document));
            _ = (operation.Responses ??= []).TryAdd(status, new OpenApiResponseReference($"Refused{status}", document));
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<string> StatusesOf(OpenApiOperation operation, bool isRead, bool isOpen)
    {
        var hasPlace = operation.Parameters?.Any(p => p.In == ParameterLocation.Path) == true;
        var hasBody = operation.RequestBody is not null;
        return Refusals.Keys.Where(status => status switch
        {
            "400" => hasBody || operation.Parameters?.Count > 0,
            "401" or "403" => !isOpen,
            "404" => hasPlace,
            "409" => hasPlace || !isRead,
            _ => hasBody,
        });
    }

    private static OpenApiResponse RefusalOf(string status, OpenApiDocument document) => new()
    {
        Description = Refusals[status],
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Problem, document) },
        },
    };

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Problem details (RFC 9457) of a refusal.",
        Required = new HashSet<string> { "status", "code" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uri" },
            ["title"] = new OpenApiSchema { Type = JsonSchemaType.String },
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
            ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "One English sentence with the facts and the way out." },
            ["code"] = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+$", Description = "Stable: programs branch on it." },
            ["place"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "Where in the input, as a JSON pointer." },
            ["facts"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String },
                Description = "What the sentence is made of, by name.",
            },
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "Everything that is wrong with an upload; the first of it is the problem itself.",
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "code", "detail" },
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["code"] = new OpenApiSchema { Type = JsonSchemaType.String },
                        ["place"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null },
                        ["detail"] = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
            },
            ["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Found in the log again." },
        },
    };
}
