using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.People;

/// <summary>A party's list of people as a file: for the office, and for the party's contact by their personal link.</summary>
internal static class DelegationRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        _ = routes.MapGet("/api/meetings/{id:guid}/parties/{government}/list.csv", DownloadAsync)
            .Named("downloadDelegation", "A party's list of people as a file.")
            .GivesFile("text/csv").WithTags("Meetings").RequireAuthorization(Policies.Coordinate);
        _ = routes.MapGet(PersonalLinks.Path + "/{token}/list.csv", DownloadOwnAsync)
            .WithMetadata(new AllowAnonymousAttribute()).RequireRateLimiting(AccessModule.LinkLimit).ExcludeFromDescription();
    }

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> DownloadAsync(
        Guid id, string government, MeetingDesk desk, PartyRegister register, CancellationToken cancellationToken) =>
        GovernmentId.TryParse(government) is { } known && await FileAsync(new MeetingId(id), known, desk, register, cancellationToken) is { } file
            ? file
            : new Refusal("meeting.unknown", "There is no such meeting, or the government is no party of it.").ToProblem();

    private static async Task<Results<FileContentHttpResult, NotFound>> DownloadOwnAsync(
        Visit visit, MeetingDesk desk, PartyRegister register, CancellationToken cancellationToken) =>
        visit.IsContact && await FileAsync(visit.Meeting, visit.Link.Government, desk, register, cancellationToken) is { } file ? file : TypedResults.NotFound();

    private static async Task<FileContentHttpResult?> FileAsync(
        MeetingId id, GovernmentId government, MeetingDesk desk, PartyRegister register, CancellationToken cancellationToken)
    {
        if ((await desk.FindAsync(id, cancellationToken)).Value is not { } meeting || meeting.Parties.FirstOrDefault(p => p.Government == government) is not { } party)
        {
            return null;
        }

        var language = (await register.OfAsync(meeting, cancellationToken))[government].Language;
        return TypedResults.File(DelegationCsv.File(party.Participants, language), "text/csv; charset=utf-8", $"{government}.csv");
    }
}
