using System.Text.Json;
using MeetingHub.Tests;
using MeetingHub.Web.Tests.Calendars;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Http;

/// <summary>The API describes itself: every route, every body, every form of a value.</summary>
public sealed class ApiDocumentTests(CalendarsApiTests.TwoCountries hub) : IClassFixture<CalendarsApiTests.TwoCountries>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public async Task The_document_is_the_approved_one()
    {
        var document = JsonDocument.Parse(await hub.Stranger().GetStringAsync("/api/openapi.json", Stop));
        Approved.Same("openapi.json", JsonSerializer.Serialize(document, Readable) + "\n");
    }

    [Fact]
    public async Task Every_operation_has_a_name_of_its_own_a_purpose_and_a_described_answer()
    {
        var api = await ApiAsync();
        Assert.Equal(api.Operations.Count, api.Operations.Select(o => o.Id).Distinct().Count());
        Assert.All(api.Operations, o => Assert.False(string.IsNullOrWhiteSpace(o.Self.GetProperty("summary").GetString()), $"{o} says nothing."));
        foreach (var operation in api.Operations)
        {
            var answers = operation.Self.GetProperty("responses").EnumerateObject().Select(r => r.Name).ToList();
            Assert.True(answers.Contains("204") || api.AnswersOf(operation, 200) is { Count: > 0 }, $"{operation} does not say what it answers.");
            Assert.Equal(["401", "403"], answers.Intersect(["401", "403"]));
        }
    }

    [Fact]
    public async Task Every_route_stands_in_the_document_and_describes_the_body_that_its_handler_reads()
    {
        var api = await ApiAsync();
        var described = api.Operations.ToDictionary(o => $"{o.Method} {o.Path}");
        var routes = hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && !e.RoutePattern.RawText.EndsWith(".json", StringComparison.Ordinal))
            .ToList();
        Assert.True(routes.Count > 70, $"Only {routes.Count} routes were found.");
        foreach (var route in routes)
        {
            var address = System.Text.RegularExpressions.Regex.Replace(route.RoutePattern.RawText!, ":[a-z]+}", "}");
            address = address.Length > 1 ? address.TrimEnd('/') : address;
            foreach (var method in route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods)
            {
                var operation = described[$"{method} {address}"];
                var handler = route.Metadata.GetMetadata<System.Reflection.MethodInfo>()!;
                var reads = route.Metadata.GetMetadata<IAcceptsMetadata>() is not null || (method != "GET" && handler.GetParameters().Any(p => p.ParameterType == typeof(HttpRequest)));
                Assert.True(reads == operation.Bodies.Count > 0, $"{operation}: its body is not described.");
            }
        }
    }

    [Fact]
    public async Task No_value_is_left_open()
    {
        var api = await ApiAsync();
        var open = api.Schemas.EnumerateObject().SelectMany(schema => Open(schema.Value, schema.Name))
            .Concat(api.Operations.SelectMany(o => o.Bodies.SelectMany(body => Open(body.Value, $"{o} {body.Key}"))))
            .Concat(api.Operations.SelectMany(o => o.Parameters.SelectMany(p => Open(p.GetProperty("schema"), $"{o} {p.GetProperty("name").GetString()}"))));
        Assert.Equal([], open);
    }

    [Fact]
    public async Task Every_parameter_says_what_it_is()
    {
        var api = await ApiAsync();
        Assert.Equal([], api.Operations.SelectMany(o => o.Parameters.Where(p => !p.TryGetProperty("description", out _)).Select(p => $"{o} {p.GetProperty("name").GetString()}")));
    }

    private static IEnumerable<string> Open(JsonElement schema, string place)
    {
        if (schema.ValueKind != JsonValueKind.Object || !new[] { "type", "$ref", "oneOf", "enum" }.Any(name => schema.TryGetProperty(name, out _)))
        {
            return [place];
        }

        var within = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().SelectMany(p => Open(p.Value, $"{place}/{p.Name}")) : [];
        return schema.TryGetProperty("type", out var type) && type.ToString().Contains("array", StringComparison.Ordinal)
            ? schema.TryGetProperty("items", out var items) ? within.Concat(Open(items, $"{place}/items")) : [$"{place}/items"]
            : within;
    }

    private async Task<DescribedApi> ApiAsync() => await DescribedApi.OfAsync(hub.Stranger(), Stop);
}
