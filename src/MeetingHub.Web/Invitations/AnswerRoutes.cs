using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Proposals;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>Who is invited to a meeting and what each answers: <c>/api/meetings/{id}/invitations</c>.</summary>
internal static class AnswerRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var invitations = routes.MapGroup("/api/meetings/{id:guid}/invitations").WithTags("Invitations");
        _ = invitations.MapGet("/", AllAsync).RequireAuthorization(Policies.Read);
        _ = invitations.MapPost("/{invitation:guid}/answer", RecordAsync).RequireAuthorization(Policies.Coordinate);
        _ = invitations.MapPost("/replies", TakeAsync).RequireAuthorization(Policies.Coordinate);
        _ = invitations.MapPost("/calendars", ReadAsync).RequireAuthorization(Policies.Coordinate);
    }

    private static async Task<Ok<InvitationView[]>> AllAsync(Guid id, AnswerInvitation answers, CancellationToken cancellationToken) =>
        TypedResults.Ok((await answers.AllAsync(new MeetingId(id), cancellationToken)).Select(InvitationView.Of).ToArray());

    private static async Task<Results<NoContent, ProblemHttpResult>> RecordAsync(
        Guid id, Guid invitation, InvitationAnswerRequest request, AnswerInvitation answers, Actor actor, CancellationToken cancellationToken) =>
        await answers.OnBehalfAsync(
            new MeetingId(id), invitation, new(request.Attendance, request.Deputy, request.Note), request.GivenBy, request.GivenAt, request.Channel, request.Evidence,
            actor, cancellationToken) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.NoContent();

    private static async Task<Results<Ok<InvitationView>, ProblemHttpResult>> TakeAsync(
        Guid id, ReplyRequest request, AnswerInvitation answers, Actor actor, CancellationToken cancellationToken) =>
        (await answers.ByReplyAsync(new MeetingId(id), request.File, actor, cancellationToken)).Select(InvitationView.Of).ToResult();

    private static async Task<Results<Ok<InvitationView[]>, ProblemHttpResult>> ReadAsync(
        Guid id, ReadCalendars calendars, Actor actor, CancellationToken cancellationToken) =>
        (await calendars.ReadAsync(new MeetingId(id), actor, cancellationToken)).Select(news => news.Select(InvitationView.Of).ToArray()).ToResult();
}

/// <summary>One person's invitation and his answer.</summary>
/// <param name="Sequence">SEQUENCE of what he was told last.</param>
/// <param name="Answer">Null while he is awaited; of one whom Exchange invites, until it is read from the calendars.</param>
public sealed record InvitationView(
    Guid Id, GovernmentId Government, string? Name, string? Post, Language Language, EmailAddress? Email, bool IsContact, InvitedBy By, int Sequence, InvitationAnswer? Answer)
{
    public static InvitationView Of(Invitation i) => new(i.Id, i.Government, i.Name, i.Post, i.Language, i.Email, i.IsContact, i.By, i.Sequence, i.Answer);
}

/// <summary>An answer that a colleague records.</summary>
/// <param name="GivenBy">Who said so; null: the invited person himself.</param>
/// <param name="GivenAt">When; null: now.</param>
/// <param name="Evidence">A file that shows it, at most 5 MB.</param>
public sealed record InvitationAnswerRequest(
    Attendance Attendance, AnswerChannel Channel, string? Deputy = null, string? Note = null, string? GivenBy = null, Instant? GivenAt = null, EvidenceFile? Evidence = null);

/// <summary>The reply of a calendar program.</summary>
/// <param name="File">The .ics, or the .eml that carries it; in JSON as base64.</param>
public sealed record ReplyRequest(byte[] File);
