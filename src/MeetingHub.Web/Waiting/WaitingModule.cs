using MeetingHub.Web.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Waiting;

/// <summary>What waits for the coordinator: <c>/waiting</c>, <c>/api/waiting</c>.</summary>
public static class WaitingModule
{
    public static void AddWaiting(this WebApplicationBuilder builder) => builder.Services.AddScoped<WaitingForUs>();

    public static void MapWaiting(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/waiting", All).WithTags("Waiting").RequireAuthorization(Policies.Read);

    private static async Task<Ok<WaitingView[]>> All(WaitingForUs waiting, CancellationToken cancellationToken) =>
        TypedResults.Ok((await waiting.AllAsync(cancellationToken)).ToArray());
}
