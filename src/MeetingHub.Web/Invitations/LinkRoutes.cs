using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Invitations;

/// <summary>The personal links to a meeting: <c>/api/meetings/{id}/links</c>.</summary>
internal static class LinkRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var links = routes.MapGroup("/api/meetings/{id:guid}/links").WithTags("Links");
        _ = links.MapGet("/", All)
            .Named("listLinks", "Who can hold a personal link of a meeting, and which links stand.").RequireAuthorization(Policies.Coordinate);
        _ = links.MapPost("/", Make).Named("makeLink", "Makes a personal link. It is told once, here.").RequireAuthorization(Policies.Coordinate);
        _ = links.MapDelete("/{link:guid}", Revoke).Named("revokeLink", "Ends a personal link.").RequireAuthorization(Policies.Coordinate);
    }

    private static async Task<Results<Ok<IReadOnlyList<LinkHolding>>, RefusalProblem>> All(Guid id, MeetingLinks links, CancellationToken cancellationToken) =>
        (await links.AllAsync(new MeetingId(id), cancellationToken)).ToResult();

    private static async Task<Results<Ok<MadeLink>, RefusalProblem>> Make(
        Guid id, LinkRequest request, MeetingLinks links, Actor actor, CancellationToken cancellationToken) =>
        (await links.MakeAsync(new MeetingId(id), request.Holder, request.Replaces, actor, cancellationToken)).ToResult();

    private static async Task<Results<NoContent, RefusalProblem>> Revoke(Guid id, Guid link, MeetingLinks links, Actor actor, CancellationToken cancellationToken) =>
        await links.RevokeAsync(new MeetingId(id), link, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
}

/// <summary>Asks for a link.</summary>
/// <param name="Holder">A government's id for its contact, or an invitation's.</param>
/// <param name="Replaces">True ends all earlier links of the same holder.</param>
public sealed record LinkRequest(string Holder, bool Replaces = false);
