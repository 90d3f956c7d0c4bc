using System.Net;
using GraphSandbox.Calendars;
using GraphSandbox.Contract;
using GraphSandbox.People;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace GraphSandbox;

/// <summary>A local stand-in for Microsoft Graph's calendars and Teams links, held to Graph's own metadata.</summary>
public static class SandboxApp
{
    /// <summary>Builds the sandbox, not yet started. Its address is in <see cref="WebApplication.Urls"/> once it is.</summary>
    /// <exception cref="SandboxOptionsException">It is told to listen elsewhere than on loopback, or a file it needs cannot be read.</exception>
    public static WebApplication Build(SandboxOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls(Loopback(options.Urls));
        // Graph takes 4 MB of JSON and answers 413 above it.
        _ = builder.WebHost.ConfigureKestrel((KestrelServerOptions kestrel) => kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024);

        var contract = GraphContract.Load();
        var tenant = Tenant.Load(options.PeopleFile);
        var store = EventStore.Open(options.StateFile);
        var zones = Zones.Load();
        var gate = new Gate(contract, tenant, options.Time,
            new EventRoutes(store, tenant, zones, options.Time, options.JoinLinkAfterReads),
            new ResponseRoutes(store, options.Time),
            new ScheduleRoutes(store, tenant, zones));
        var log = new ExchangeLog(options.LogFile, options.Time);

        var app = builder.Build();
        app.Run(context => log.Around(context, async () =>
        {
            if (options.Before is not { } before || !await before(context))
            {
                await gate.Answer(context);
            }
        }));
        return app;
    }

    /// <summary>A stand-in without real access control must not be reachable from another machine.</summary>
    private static string Loopback(string urls) =>
        Uri.TryCreate(urls, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)))
            ? urls
            : throw new SandboxOptionsException($"--urls {urls}: one plain http address on loopback is its form, as in http://127.0.0.1:5190");
}
