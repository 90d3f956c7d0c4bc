using MeetingHub.Web.Jobs;
using MeetingHub.Web.Storage;
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
        _ = builder.Services.AddScoped<ThankPartners>();
        _ = builder.Services.AddScoped<MessageDesk>();
        _ = builder.Services.AddScoped<LetterLinks>();
        _ = builder.Services.AddScoped<SendAgain>();
        _ = builder.Services.AddScoped<AnswerInvitation>();
        _ = builder.Services.AddScoped<ReadCalendars>();
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
        MessageRoutes.Map(routes);
        DelegationRoutes.Map(routes);
        AnswerRoutes.Map(routes);
    }
}
