using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Invitations;

/// <summary>What participants are told, and the ways it leaves the house.</summary>
public static class InvitationsModule
{
    public static void AddInvitations(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        _ = builder.Services.AddOptions<OfficeOptions>().BindConfiguration(OfficeOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<OfficeOptions>, OfficeOptions.Check>();
        _ = builder.Services.AddSingleton<LetterSeal>();
        _ = builder.Services.AddScoped<WriteMessage>();
        _ = builder.Services.AddScoped<Invite>();
        _ = builder.Services.AddScoped<MessageDesk>();
        _ = builder.Services.AddScoped<IDelivery, SendMessage>();
        _ = builder.Services.AddSingleton(Mailer);
    }

    private static IMailer Mailer(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<MailOptions>>();
        return options.Value switch
        {
            { HasServer: true } => new SmtpMailer(options),
            { Folder.Length: > 0 } => new EmlFolderMailer(Path.GetFullPath(options.Value.Folder)),
            _ => new EmlFolderMailer(services.GetRequiredService<DataDirectory>().Folder("mail")),
        };
    }

    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        var messages = routes.MapGroup("/api/messages").WithTags("Messages");
        _ = messages.MapGet("/", All).RequireAuthorization(Policies.Read);
        _ = messages.MapGet("/{id:guid}/file", Download).RequireAuthorization(Policies.Coordinate);
        DelegationRoutes.Map(routes);
        _ = messages.MapPost("/sent", MarkSent).RequireAuthorization(Policies.Coordinate);
    }

    private static async Task<Ok<MessageView[]>> All(Guid? meeting, bool? open, MessageDesk desk, CancellationToken cancellationToken) =>
        TypedResults.Ok((await desk.AllAsync(meeting is { } id ? new MeetingId(id) : null, open == true, cancellationToken)).ToArray());

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Download(Guid id, MessageDesk desk, CancellationToken cancellationToken) =>
        await desk.FileAsync(id, cancellationToken) is { Value: { } file }
            ? TypedResults.File(file.Content, "message/rfc822", file.Name)
            : MessageDesk.Unknown.ToProblem();

    private static async Task<Results<NoContent, ProblemHttpResult>> MarkSent(
        MarkSentRequest request, MessageDesk desk, Actor actor, CancellationToken cancellationToken) =>
        await desk.MarkSentAsync(request.Messages, actor, cancellationToken) is { } refusal ? refusal.ToProblem() : TypedResults.NoContent();
}

/// <summary>Messages that a person has sent himself.</summary>
public sealed record MarkSentRequest(IReadOnlyList<Guid> Messages);
