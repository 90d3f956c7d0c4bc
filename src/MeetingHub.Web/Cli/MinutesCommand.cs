using System.CommandLine;
using MeetingHub.Web.Papers;

namespace MeetingHub.Web.Cli;

/// <summary><c>meetinghub minutes …</c>: what can be done with minutes on files alone, without the service.</summary>
internal static class MinutesCommand
{
    public static Command Create() => new("minutes", "Works on the files of minutes.")
    {
        MinutesRenderCommand.Create(),
        MinutesSignCommand.Create(),
        MinutesVerifyCommand.Create(),
    };

    /// <summary>The settings are the service's: appsettings.json beside the program, and the environment.</summary>
    public static ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .Build();
        var services = new ServiceCollection();
        _ = services.AddSingleton<IConfiguration>(configuration);
        _ = services.AddLogging();
        services.AddPapers();
        return services.BuildServiceProvider();
    }
}
