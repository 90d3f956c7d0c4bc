using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Invitations;

/// <summary>What is due to go out, what has gone, and what came back: <c>/api/messages</c>.</summary>
internal static class MessageRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/api/messages").WithTags("Messages");
        _ = messages.MapGet("/", All).RequireAuthorization(Policies.Read);
        _ = messages.MapGet("/{id:guid}/file", Download).RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/bundle", Bundle).RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/sent", MarkSent).RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/{id:guid}/again", Again).RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/{id:guid}/undelivered", MarkUndelivered).RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/reports", Report).Accepts<byte[]>("message/rfc822", "application/octet-stream").RequireAuthorization(Policies.Coordinate);
        _ = routes.MapPost("/messages/bundle", BundleChosen).RequireAuthorization(Policies.Coordinate).ExcludeFromDescription();
    }

    private static async Task<Ok<MessageView[]>> All(Guid? meeting, bool? open, MessageDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok((await desk.AllAsync(meeting is { } id ? new MeetingId(id) : null, open == true, cancellationToken)).ToArray());

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Download(Guid id, MessageDesk desk, CancellationToken cancellationToken) =>
        await desk.FileAsync(id, cancellationToken) is { Value: { } file }
            ? TypedResults.File(file.Content, "message/rfc822", file.Name)
            : MessageDesk.Unknown.ToProblem();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Bundle(BundleRequest request, MessageDesk desk, CancellationToken cancellationToken) =>
        await desk.BundleAsync(request.Messages, request.Form, cancellationToken) switch
        {
            { Value: { } file } => TypedResults.File(file.Content, TypeOf(request.Form), file.Name),
            { Refusal: var refusal } => refusal!.ToProblem(),
        };

    /// <summary>The same for the page: what is chosen there comes down as a file; where nothing is, the page says so.</summary>
    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, BadRequest>> BundleChosen(
        HttpContext http, IAntiforgery antiforgery, MessageDesk desk, CancellationToken cancellationToken)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        var entered = await http.Request.ReadFormAsync(cancellationToken);
        var chosen = new MessageChoice
        {
            Messages = [.. entered["Entered.Messages"].OfType<string>()],
            Everything = entered["Entered.Everything"] == "true",
            Listed = entered["Entered.Listed"],
            Meeting = entered["Entered.Meeting"],
        };
        var form = entered["form"] == nameof(BundleForm.Mbox) ? BundleForm.Mbox : BundleForm.Zip;
        return (await desk.BundleAsync(chosen.Ids(), form, cancellationToken)).Value is { } file
            ? TypedResults.File(file.Content, TypeOf(form), file.Name)
            : TypedResults.LocalRedirect(string.IsNullOrEmpty(chosen.Meeting) ? "/messages?none=true" : $"/messages?none=true&meeting={Uri.EscapeDataString(chosen.Meeting)}");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> MarkSent(
        MarkSentRequest request, MessageDesk desk, Actor actor, CancellationToken cancellationToken) =>
        await desk.MarkSentAsync(request.Messages, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();

    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> Again(
        Guid id, AgainRequest request, SendAgain again, Actor actor, CancellationToken cancellationToken) =>
        (await again.SendAsync(id, request.Email, actor, cancellationToken)).ToResult();

    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> MarkUndelivered(
        Guid id, UndeliveredRequest request, MessageDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.MarkUndeliveredAsync(id, request.Reason, actor, cancellationToken)).ToResult();

    private static async Task<Results<Ok<MessageView>, ProblemHttpResult>> Report(
        HttpRequest request, MessageDesk desk, Actor actor, CancellationToken cancellationToken) =>
        (await desk.ReportAsync(await CalendarFile.BytesAsync(request.Body, BounceReport.MostBytes, cancellationToken), actor, cancellationToken)).ToResult();

    private static string TypeOf(BundleForm form) => form == BundleForm.Mbox ? "application/mbox" : "application/zip";
}

/// <summary>Messages to have in one file.</summary>
public sealed record BundleRequest(IReadOnlyList<Guid> Messages, BundleForm Form = BundleForm.Zip);

/// <summary>Messages that a person has sent himself.</summary>
public sealed record MarkSentRequest(IReadOnlyList<Guid> Messages);

/// <summary>A message to send again.</summary>
/// <param name="Email">The person's right address; null for the one that it went to.</param>
public sealed record AgainRequest(EmailAddress? Email = null);

/// <summary>A message that did not arrive.</summary>
/// <param name="Reason">How that is known.</param>
public sealed record UndeliveredRequest(string Reason);
