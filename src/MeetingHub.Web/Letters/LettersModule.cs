using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Ui;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Letters;

/// <summary>What people are told, and the ways it leaves the house: <c>/messages</c>.</summary>
public static class LettersModule
{
    public static void AddLetters(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        _ = builder.Services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        _ = builder.Services.AddSingleton<LetterSeal>();
        _ = builder.Services.AddScoped<ILetterPost, LetterPost>();
        _ = builder.Services.AddScoped<MessageList>();
        _ = builder.Services.AddScoped<LetterLinks>();
        _ = builder.Services.AddScoped<SendAgain>();
        _ = builder.Services.AddScoped<IDelivery, SendMessage>();
        _ = builder.Services.AddSingleton(Mailer);
        builder.Services.DeclareRefusals(MessageRefusals.ByCode);
        _ = builder.Services.AddSingleton(new NavItem(5, "/messages", MessageTexts.Messages));
    }

    public static void MapLetters(this IEndpointRouteBuilder routes) => MessageRoutes.Map(routes);

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
}
