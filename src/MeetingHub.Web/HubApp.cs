using MeetingHub.Web.Http;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web;

/// <summary>The service itself, built from its modules.</summary>
public static class HubApp
{
    /// <summary>Builds the service. <paramref name="args"/> are configuration keys: <c>--urls=http://127.0.0.1:5180 --Storage:Directory=/srv/meetinghub</c>.</summary>
    /// <exception cref="StartRefusedException">It cannot work with what it finds.</exception>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            // The command runs from any working directory: its settings and static files lie beside it.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(HttpModule.DefaultAddress);
        }

        // A start that fails is told by whoever started it, on one line; the host would write the same with a stack trace before that.
        var isStarted = false;
        _ = builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isStarted && level >= LogLevel.Warning);
        builder.AddModules();
        var app = builder.Build();
        _ = app.Lifetime.ApplicationStarted.Register(() => isStarted = true);
        // Whatever is wrong with the settings is said before the first file is made; the host would say it later, with a stack trace.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        ListenAddresses.Check(app);
        app.UseModules();
        return app;
    }
}
