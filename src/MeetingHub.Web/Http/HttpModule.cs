using System.Text;
using Microsoft.AspNetCore.Authorization;

namespace MeetingHub.Web.Http;

/// <summary>What holds for every request: JSON, problem details, the OpenAPI document.</summary>
public static class HttpModule
{
    /// <summary>The address that the service listens on where none is configured.</summary>
    public const string DefaultAddress = "http://127.0.0.1:5180";

    public static void AddHttp(this WebApplicationBuilder builder)
    {
        // Programs and mails name CP949, GB18030 or Shift_JIS by their own names.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _ = builder.Services.ConfigureHttpJsonOptions(options => RequestJson.Apply(options.SerializerOptions));
        _ = builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        _ = builder.Services.AddProblemDetails();
        _ = builder.Services.AddSingleton<RefusalTable>();
        _ = builder.Services.AddExceptionHandler<UnreadableRequests>();
        _ = builder.Services.AddOpenApi(options => options.DescribeTheApi());
    }

    /// <summary>Makes a folder's refusals known: their statuses and their words.</summary>
    internal static void DeclareRefusals(this IServiceCollection services, params ReadOnlySpan<Dictionary<string, DeclaredRefusal>> tables)
    {
        foreach (var table in tables)
        {
            _ = services.AddSingleton(new FolderRefusals(table));
        }
    }

    /// <summary>Whether a program asks: it is answered in JSON, a person with a page.</summary>
    internal static bool IsApi(this HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    /// <summary>Programs get problem details where nothing else answers.</summary>
    public static void UseHttp(this WebApplication app) => app
        .Use(HeadRequests.AnswerAsync)
        .UseWhen(IsApi, api => api
            .UseExceptionHandler(failed => failed.Run(http => StatusProblems.WriteAsync(http, StatusCodes.Status500InternalServerError)))
            .UseStatusCodePages(answer => StatusProblems.WriteAsync(answer.HttpContext, answer.HttpContext.Response.StatusCode))
            .Use(RequestCharset.CheckAsync)
            .Use(RequestTexts.CheckAsync));

    /// <summary>What the API offers, for programs: <c>/api/openapi.json</c>.</summary>
    public static void MapHttp(this IEndpointRouteBuilder routes) =>
        routes.MapOpenApi("/api/openapi.json").WithMetadata(new AllowAnonymousAttribute());
}
