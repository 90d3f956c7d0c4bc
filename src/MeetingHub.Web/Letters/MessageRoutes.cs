using MeetingHub.Web.Access;
using MeetingHub.Web.Files;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingHub.Web.Letters;

/// <summary>What is due to go out, what has gone, and what came back: <c>/api/messages</c>.</summary>
internal static class MessageRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/api/messages").WithTags("Messages");
        _ = messages.MapGet("/", All).Named("listMessages", "What is due to go out, what has gone, and what came back.").RequireAuthorization(Policies.Read);
        _ = messages.MapGet("/{id:guid}/file", Download)
            .Named("downloadMessage", "A message as a file (.eml), as it would be sent.").GivesFile("message/rfc822").RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/bundle", Bundle)
            .Named("bundleMessages", "Several messages in one file.").GivesFile("application/zip", "application/mbox").RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/sent", MarkSent)
            .Named("markMessagesSent", "Notes that a person has sent messages themselves.").RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/{id:guid}/again", Again).Named("sendMessageAgain", "Sends a message again.").RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/{id:guid}/undelivered", MarkUndelivered)
            .Named("markMessageUndelivered", "Notes that a message did not arrive.").RequireAuthorization(Policies.Coordinate);
        _ = messages.MapPost("/reports", Report)
            .Named("takeBounceReport", "Takes the report of a mail system that a message did not arrive.")
            .Accepts<Stream>("message/rfc822", "application/octet-stream").RequireAuthorization(Policies.Coordinate);
        _ = routes.MapPost("/messages/bundle", BundleChosen).RequireAuthorization(Policies.Coordinate).ExcludeFromDescription();
    }

    private static async Task<Ok<MessageView[]>> All(Guid? meeting, bool? open, MessageList messages, CancellationToken cancellationToken) =>
        TypedResults.Ok((await messages.AllAsync(meeting is { } id ? new MeetingId(id) : null, open == true, cancellationToken)).ToArray());

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> Download(Guid id, MessageList messages, CancellationToken cancellationToken) =>
        await messages.FileAsync(id, cancellationToken) is { Value: { } file }
            ? TypedResults.File(file.Content, "message/rfc822", file.Name)
            : MessageList.Unknown.ToProblem();

    private static async Task<Results<FileContentHttpResult, RefusalProblem>> Bundle(BundleRequest request, MessageList messages, CancellationToken cancellationToken) =>
        await messages.BundleAsync(request.Messages, request.Form, cancellationToken) switch
        {
            { Value: { } file } => TypedResults.File(file.Content, TypeOf(request.Form), file.Name),
            { Refusal: var refusal } => refusal!.ToProblem(),
        };

    /// <summary>The same for the page: what is chosen there comes down as a file; where nothing is, the page says so.</summary>
    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, BadRequest>> BundleChosen(
        HttpContext http, IAntiforgery antiforgery, MessageList messages, CancellationToken cancellationToken)
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
        return (await messages.BundleAsync(chosen.Ids(), form, cancellationToken)).Value is { } file
            ? TypedResults.File(file.Content, TypeOf(form), file.Name)
            : TypedResults.LocalRedirect(string.IsNullOrEmpty(chosen.Meeting) ? "/messages?none=true" : $"/messages?none=true&meeting={Uri.EscapeDataString(chosen.Meeting)}");
    }

    private static async Task<Results<NoContent, RefusalProblem>> MarkSent(
        MarkSentRequest request, MessageList messages, Actor actor, CancellationToken cancellationToken) =>
        await messages.MarkSentAsync(request.Messages, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();

    private static async Task<Results<Ok<MessageView>, RefusalProblem>> Again(
        Guid id, AgainRequest request, SendAgain again, Actor actor, CancellationToken cancellationToken) =>
        (await again.SendAsync(id, request.Email, actor, cancellationToken)).ToResult();

    private static async Task<Results<Ok<MessageView>, RefusalProblem>> MarkUndelivered(
        Guid id, UndeliveredRequest request, MessageList messages, Actor actor, CancellationToken cancellationToken) =>
        (await messages.MarkUndeliveredAsync(id, request.Reason, actor, cancellationToken)).ToResult();

    private static async Task<Results<Ok<MessageView>, RefusalProblem>> Report(
        HttpRequest request, MessageList messages, Actor actor, CancellationToken cancellationToken) =>
        (await messages.ReportAsync(await UploadedBytes.ReadAsync(request.Body, BounceReport.MostBytes, cancellationToken), actor, cancellationToken)).ToResult();

    private static string TypeOf(BundleForm form) => form == BundleForm.Mbox ? "application/mbox" : "application/zip";
}

/// <summary>Messages to have in one file.</summary>
public sealed record BundleRequest(IReadOnlyList<Guid> Messages, BundleForm Form = BundleForm.Zip);

/// <summary>Messages that a person has sent by hand.</summary>
public sealed record MarkSentRequest(IReadOnlyList<Guid> Messages);

/// <summary>A message to send again.</summary>
/// <param name="Email">The person's right address; null for the one that it went to.</param>
public sealed record AgainRequest(EmailAddress? Email = null);

/// <summary>A message that did not arrive.</summary>
/// <param name="Reason">How that is known.</param>
public sealed record UndeliveredRequest(string Reason);
