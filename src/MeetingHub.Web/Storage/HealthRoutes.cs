using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Storage;

/// <summary><c>/health/ready</c>: 200 when the service can work; 503 with a code and a sentence when what it stores on fails it.</summary>
public static class HealthRoutes
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/health/ready", Ready).WithMetadata(new AllowAnonymousAttribute()).ExcludeFromDescription();

    private static async Task<Results<Ok<string>, ProblemHttpResult>> Ready(Readiness readiness, CancellationToken cancellationToken) =>
        await readiness.ProblemAsync(cancellationToken) is { } problem
            ? TypedResults.Problem(problem.Detail, statusCode: StatusCodes.Status503ServiceUnavailable, extensions: new Dictionary<string, object?> { ["code"] = problem.Code })
            : TypedResults.Ok("ready");
}
