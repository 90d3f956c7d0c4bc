using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Access;

/// <summary>
/// Where the links in letters begin: at the address that is configured, else at one that the service listens on. Never at the address by which somebody
/// happens to ask for a page: whoever asks could make letters lead to a house of their own.
/// </summary>
public sealed partial class LinkAddress(IOptions<LinkOptions> options, IServer server, ILogger<LinkAddress> log)
{
    /// <summary>The service's own address, with a slash at its end.</summary>
    public Uri Value => new((options.Value.Address ?? Listening()).TrimEnd('/') + "/");

    /// <summary>Says at the start that letters will lead people outside nowhere, where nobody has said how they reach the service.</summary>
    internal void Warn()
    {
        if (options.Value.Address is null)
        {
            Log.NotConfigured(log, Value);
        }
    }

    private string Listening()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.OrderByDescending(a => a.StartsWith("https:", StringComparison.Ordinal)).FirstOrDefault() ?? HttpModule.DefaultAddress;
        // A server that listens on every address of its machine is reached by none of these names.
        return new[] { "//*", "//+", "//[::]", "//0.0.0.0" }.Aggregate(address, (a, any) => a.Replace(any, "//localhost", StringComparison.Ordinal));
    }

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "Links:Address is not set: the links in letters begin with {Address}, where people outside do not reach the service. Set it to the address at which they do.")]
        public static partial void NotConfigured(ILogger logger, Uri address);
    }
}
