using MeetingHub.Letters;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Proposals;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>Who is invited to a meeting and what each answers: <c>/api/meetings/{id}/invitations</c>.</summary>
internal static class ReplyRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        _ = routes.MapPost("/api/meetings/{id:guid}/thanks", ThankAsync)
            .Named("thankPartners", "Thanks the partners after a meeting.").WithTags("Meetings").WithPoints().RequireAuthorization(Policies.Coordinate);
        var invitations = routes.MapGroup("/api/meetings/{id:guid}/invitations").WithTags("Invitations");
        _ = invitations.MapGet("/", AllAsync)
            .Named("listInvitations", "Who is invited to a meeting, and what each answers.").RequireAuthorization(Policies.Read);
        _ = invitations.MapPost("/{invitation:guid}/answer", RecordAsync)
            .Named("recordInvitationAnswer", "Records the answer of an invited person on their behalf.").RequireAuthorization(Policies.Coordinate);
        _ = invitations.MapPost("/replies", TakeAsync)
            .Named("takeCalendarReply", "Takes the reply of a calendar program.").RequireAuthorization(Policies.Coordinate);
        _ = invitations.MapPost("/calendars", ReadAsync)
            .Named("readCalendarAnswers", "Reads the answers of own staff from their calendars.").RequireAuthorization(Policies.Coordinate);
    }

    private static async Task<Results<Ok<MeetingView>, RefusalProblem>> ThankAsync(
        Guid id, ThanksRequest request, ThankPartners thank, Actor actor, CancellationToken cancellationToken) =>
        (await thank.RunAsync(new MeetingId(id), request.MinutesBy, actor, cancellationToken)).Select(MeetingView.Of).ToResult();

    private static async Task<Results<Ok<InvitationView[]>, RefusalProblem>> AllAsync(
        Guid id, MeetingDesk desk, ReplyToInvitation replies, CancellationToken cancellationToken) =>
        (await desk.FindAsync(new MeetingId(id), cancellationToken)).Refusal is { } unknown
            ? unknown.ToProblem()
            : TypedResults.Ok((await replies.AllAsync(new MeetingId(id), cancellationToken)).Select(InvitationView.Of).ToArray());

    private static async Task<Results<NoContent, RefusalProblem>> RecordAsync(
        Guid id, Guid invitation, InvitationReplyRequest request, ReplyToInvitation replies, Actor actor, CancellationToken cancellationToken) =>
        await replies.OnBehalfAsync(
            new MeetingId(id),
            invitation,
            new RecordedReply(new(request.Attendance, request.Deputy, request.Note), request.GivenBy, request.GivenAt, request.Channel, request.Evidence),
            actor,
            cancellationToken) is { } refusal
            ? refusal.ToProblem()
            : TypedResults.NoContent();

    private static async Task<Results<Ok<InvitationView>, RefusalProblem>> TakeAsync(
        Guid id, ReplyRequest request, MeetingDesk desk, ReplyToInvitation replies, Actor actor, CancellationToken cancellationToken) =>
        (await desk.FindAsync(new MeetingId(id), cancellationToken)).Refusal is { } unknown
            ? unknown.ToProblem()
            : (await replies.ByReplyAsync(new MeetingId(id), request.File, actor, cancellationToken)).Select(InvitationView.Of).ToResult();

    private static async Task<Results<Ok<InvitationView[]>, RefusalProblem>> ReadAsync(
        Guid id, ReadCalendars calendars, Actor actor, CancellationToken cancellationToken) =>
        (await calendars.ReadAsync(new MeetingId(id), actor, cancellationToken)).Select(news => news.Select(InvitationView.Of).ToArray()).ToResult();
}

/// <summary>One person's invitation and their answer.</summary>
/// <param name="Sequence">SEQUENCE of what they were told last.</param>
/// <param name="Answer">Null while their answer is awaited; of one whom Exchange invites, until it is read from the calendars.</param>
public sealed record InvitationView(
    Guid Id, GovernmentId Government, string? Name, string? Post, Language Language, EmailAddress? Email, bool IsContact, InvitedBy By, int Sequence, InvitationReply? Answer)
{
    public static InvitationView Of(Invitation i) => new(i.Id, i.Government, i.Name, i.Post, i.Language, i.Email, i.IsContact, i.By, i.Sequence, i.Reply);
}

/// <summary>An answer that a colleague records.</summary>
/// <param name="GivenBy">Who said so; null: the invited person themselves.</param>
/// <param name="GivenAt">When; null: now.</param>
/// <param name="Evidence">A file that shows it, at most 5 MB.</param>
public sealed record InvitationReplyRequest(
    ParticipationStatus Attendance, AnswerChannel Channel, string? Deputy = null, string? Note = null, string? GivenBy = null, Instant? GivenAt = null, EvidenceFile? Evidence = null);

/// <summary>The reply of a calendar program.</summary>
/// <param name="File">The .ics, or the .eml that carries it; in JSON as base64.</param>
public sealed record ReplyRequest(byte[] File);
