using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Final minutes over the API: made final, looked at, signed.</summary>
internal static class EditionRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var meeting = routes.MapGroup("/api/meetings/{id:guid}").WithTags("Minutes");
        _ = meeting.MapGet("/editions", Editions).RequireAuthorization(Policies.Read);

        var keep = meeting.MapGroup("").RequireAuthorization(Policies.KeepMinutes);
        _ = keep.MapPost("/close", Close);
        _ = keep.MapPost("/reopen", Reopen);
    }

    private static async Task<Results<Ok<EditionsView>, ProblemHttpResult>> Editions(Guid id, MeetingEditions editions, CancellationToken cancellationToken) =>
        await editions.FinalAsync(new MeetingId(id), cancellationToken) is { } minutes
            ? TypedResults.Ok(EditionsView.Of(minutes))
            : NotFinal.ToProblem();

    private static async Task<Results<Ok<MeetingView>, ProblemHttpResult>> Close(
        Guid id, FinaliseMinutes finalise, Actor actor, CancellationToken cancellationToken) =>
        (await finalise.CloseAsync(new MeetingId(id), actor, cancellationToken)).Select(MeetingView.Of).ToResult();

    private static async Task<Results<Ok<MeetingView>, ProblemHttpResult>> Reopen(
        Guid id, ReopenRequest request, FinaliseMinutes finalise, Actor actor, CancellationToken cancellationToken) =>
        (await finalise.ReopenAsync(new MeetingId(id), request.Reason, actor, cancellationToken)).Select(MeetingView.Of).ToResult();

    internal static Refusal NotFinal { get; } = new("edition.notFinal", "The text of the minutes is not final yet: there is nothing to sign.");
}

/// <summary>Why the text is opened again.</summary>
public sealed record ReopenRequest(string Reason);
