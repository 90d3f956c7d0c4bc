using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Operation;

/// <summary>What administrators look after: <c>/operation</c>, <c>/api/outbox</c>.</summary>
public static class OperationModule
{
    public static void AddOperation(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<SetAsideRows>();
        builder.Services.DeclareRefusals(OperationRefusals.ByCode);
    }

    public static void MapOperation(this IEndpointRouteBuilder routes)
    {
        var outbox = routes.MapGroup("/api/outbox").WithTags("Outbox").RequireAuthorization(Policies.Administer);
        _ = outbox.MapGet("/set-aside", SetAside).Named("listSetAside", "The rows of the outbox that wait for a person.");
        _ = outbox.MapPost("/{id:long}/try-again", TryAgain).Named("tryAgain", "Takes up a row that was set aside.");
    }

    private static async Task<Ok<SetAsideRow[]>> SetAside(SetAsideRows rows, CancellationToken cancellationToken) =>
        TypedResults.Ok((await rows.AllAsync(cancellationToken)).ToArray());

    private static async Task<Results<NoContent, RefusalProblem>> TryAgain(long id, SetAsideRows rows, Actor actor, CancellationToken cancellationToken) =>
        await rows.TryAgainAsync(id, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
}
