using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web;

/// <summary>What holds for every request: JSON, problem details, the OpenAPI document, health.</summary>
public static class Http
{
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        _ = builder.Services.ConfigureHttpJsonOptions(options => HubJson.Apply(options.SerializerOptions));
        _ = builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        _ = builder.Services.AddProblemDetails();
        _ = builder.Services.AddExceptionHandler<UnreadableRequests>();
        _ = builder.Services.AddOpenApi();
    }

    /// <summary>Whether a program asks: it is answered in JSON, a person with a page.</summary>
    internal static bool IsApi(this HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    /// <summary>Programs get problem details where nothing else answers.</summary>
    public static void UseHttp(this WebApplication app) =>
        app.UseWhen(IsApi, api => api.UseExceptionHandler().UseStatusCodePages());

    /// <summary><c>/health/ready</c>: 200 when the service can work, 503 when its database cannot be reached.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        _ = routes.MapGet("/health/ready", Ready).WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();
        _ = routes.MapOpenApi("/api/openapi.json").WithMetadata(new AllowAnonymousAttribute());
    }

    private static async Task<Results<Ok<string>, StatusCodeHttpResult>> Ready(HubDb db, CancellationToken cancellationToken) =>
        await db.Database.CanConnectAsync(cancellationToken) ? TypedResults.Ok("ready") : TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
}
