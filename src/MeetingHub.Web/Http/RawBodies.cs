using System.Reflection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace MeetingHub.Web.Http;

/// <summary>Describes what a route reads or writes itself, past the serializer: files, and JSON in a published format.</summary>
internal static class RawBodies
{
    private const string Json = "application/json";

    /// <summary>Bytes as they are.</summary>
    public static OpenApiSchema File() => new() { Type = JsonSchemaType.String, Format = "binary" };

    /// <summary>The name and the purpose of an operation.</summary>
    public static RouteHandlerBuilder Named(this RouteHandlerBuilder route, string id, string summary) => route.WithName(id).WithSummary(summary);

    /// <summary>It answers with a file.</summary>
    public static RouteHandlerBuilder GivesFile(this RouteHandlerBuilder route, params string[] types) => route.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        (operation.Responses ??= [])["200"] = new OpenApiResponse
        {
            Description = "The file.",
            Content = types.ToDictionary(type => type, _ => new OpenApiMediaType { Schema = File() }),
        };
        return Task.CompletedTask;
    });

    /// <summary>It reads JSON of a format whose schema lies beside it as <c>NAME.schema.json</c>.</summary>
    public static RouteHandlerBuilder TakesJson(this RouteHandlerBuilder route, string schema) => route.AddOpenApiOperationTransformer((operation, context, _) =>
    {
        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Of(schema, context) };
        return Task.CompletedTask;
    });

    /// <summary>It answers in JSON of such a format.</summary>
    public static RouteHandlerBuilder GivesJson(this RouteHandlerBuilder route, string schema, string status = "200", string description = "OK") =>
        route.AddOpenApiOperationTransformer((operation, context, _) =>
        {
            (operation.Responses ??= [])[status] = new OpenApiResponse { Description = description, Content = Of(schema, context) };
            return Task.CompletedTask;
        });

    private static Dictionary<string, OpenApiMediaType> Of(string schema, OpenApiOperationTransformerContext context)
    {
        var document = context.Document!;
        _ = document.AddComponent<IOpenApiSchema>(schema, Read(schema, document));
        return new() { [Json] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) } };
    }

    private static OpenApiSchema Read(string schema, OpenApiDocument document)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{schema}.schema.json")!;
        using var reader = new StreamReader(stream);
        return OpenApiModelFactory.Parse<OpenApiSchema>(reader.ReadToEnd(), OpenApiSpecVersion.OpenApi3_1, document, out _)!;
    }
}
