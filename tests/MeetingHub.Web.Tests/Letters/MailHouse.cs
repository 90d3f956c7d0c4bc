using MeetingHub.Web.Letters;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Tests.Letters;

/// <summary>The mailer as the service registers it, for given settings.</summary>
internal static class MailHouse
{
    public static IMailer Mailer(params (string Key, string Value)[] settings) => Services(settings).GetRequiredService<IMailer>();

    /// <summary>A mailer that submits to a server on this machine.</summary>
    public static IMailer To(int port, params (string Key, string Value)[] settings) =>
        Mailer([("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{port}"), ("Mail:Security", "None"), .. settings]);

    /// <summary>What the settings are refused for when the service starts; empty when it would start.</summary>
    public static IEnumerable<string> Refusals(params (string Key, string Value)[] settings)
    {
        try
        {
            Services(settings).GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException refused)
        {
            return refused.Failures;
        }
    }

    private static IServiceProvider Services((string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Configuration.AddInMemoryCollection(settings.GroupBy(s => s.Key).ToDictionary(s => s.Key, s => (string?)s.Last().Value));
        builder.AddStorage();
        builder.AddLetters();
        return builder.Build().Services;
    }
}
