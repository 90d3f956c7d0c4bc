using MeetingHub.Meetings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Access;

/// <summary>The personal links to a meeting: <c>/api/meetings/{id}/links</c>.</summary>
internal static class LinkRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/api/meetings/{id:guid}/links").WithTags("Links");
        _ = links.MapGet("/", All).RequireAuthorization(Policies.Coordinate);
        _ = links.MapPost("/", Make).RequireAuthorization(Policies.Coordinate);
        _ = links.MapDelete("/{link:guid}", Revoke).RequireAuthorization(Policies.Coordinate);
    }

    private static async Task<Results<Ok<IReadOnlyList<LinkHolding>>, ProblemHttpResult>> All(Guid id, LinkDesk desk, CancellationToken cancellationToken) =>
        (await desk.AllAsync(new MeetingId(id), cancellationToken)).ToResult();

    private static async Task<Results<Ok<MadeLink>, ProblemHttpResult>> Make(
        Guid id, LinkRequest request, LinkDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.MakeAsync(new MeetingId(id), request.Holder, request.Replaces, actor, cancellationToken)).ToResult();

    private static async Task<Results<NoContent, ProblemHttpResult>> Revoke(Guid id, Guid link, LinkDesk desk, Actor actor, CancellationToken cancellationToken) =>
        await desk.RevokeAsync(new MeetingId(id), link, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
}

/// <summary>Asks for a link.</summary>
/// <param name="Holder">A government's id for its contact, or an invitation's.</param>
/// <param name="Replaces">True ends all earlier links of the same holder.</param>
public sealed record LinkRequest(string Holder, bool Replaces = false);
