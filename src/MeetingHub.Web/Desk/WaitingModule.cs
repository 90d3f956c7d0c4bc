using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Desk;

/// <summary>What waits for the coordinator: <c>/waiting</c>, <c>/api/waiting</c>.</summary>
public static class WaitingModule
{
    public static void AddWaiting(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<WaitingForUs>();
        _ = builder.Services.AddSingleton(new NavItem(1, "/waiting", WaitingTexts.Waiting));
    }

    public static void MapWaiting(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/waiting", All)
            .Named("listWaiting", "What waits for the office, the most urgent first.").WithTags("Waiting").RequireAuthorization(Policies.Read);

    private static async Task<Ok<WaitingView[]>> All(WaitingForUs waiting, CancellationToken cancellationToken) =>
        TypedResults.Ok((await waiting.AllAsync(cancellationToken)).ToArray());
}
