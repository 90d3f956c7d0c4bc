using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace MeetingHub.Web.Http;

/// <summary>
/// Whether the service can listen where it is told to. The server itself finds out last of all, when the data directory is already made; so it is
/// tried before. Another program may still take the port in the moment between.
/// </summary>
internal static class ListenAddresses
{
    /// <exception cref="StartRefusedException">An address cannot be read, or cannot be listened on.</exception>
    public static void Check(WebApplication app)
    {
        // A test's server listens nowhere, and endpoints of the Kestrel section stand in place of the addresses.
        var isKestrel = app.Services.GetRequiredService<IServer>().GetType().Assembly == typeof(KestrelServer).Assembly;
        if (!isKestrel || app.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            return;
        }

        var urls = app.Configuration[WebHostDefaults.ServerUrlsKey] ?? "";
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0)
        {
            throw Unreadable(urls);
        }

        foreach (var text in addresses)
        {
            var address = Read(text);
            foreach (var endpoint in address.IsUnixPipe || address.IsNamedPipe ? [] : EndpointsOf(address))
            {
                Try(endpoint, text, isOptional: address.Host == "localhost");
            }
        }
    }

    private static BindingAddress Read(string text)
    {
        try
        {
            var address = BindingAddress.Parse(text);
            var isReadable = address.Scheme is "http" or "https"
                && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort
                && (address.PathBase.Length == 0 || address.IsUnixPipe || address.IsNamedPipe);
            return isReadable ? address : throw Unreadable(text);
        }
        catch (FormatException)
        {
            throw Unreadable(text);
        }
    }

    private static StartRefusedException Unreadable(string text) =>
        new($"--urls: \"{text}\" is no address to listen on; {HttpModule.DefaultAddress} is one, and several are separated by semicolons.");

    /// <summary>As the server takes them: a name that is neither an IP address nor localhost stands for every address of this machine.</summary>
    private static IEnumerable<IPEndPoint> EndpointsOf(BindingAddress address) =>
        address.Host == "localhost" ? [new(IPAddress.Loopback, address.Port), new(IPAddress.IPv6Loopback, address.Port)]
        : IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) ? [new(ip, address.Port)]
        : [new(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, address.Port)];

    /// <param name="isOptional">True where the server is content with one of several: a machine may have no IPv6.</param>
    private static void Try(IPEndPoint endpoint, string text, bool isOptional)
    {
        try
        {
            using var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (endpoint.Address.Equals(IPAddress.IPv6Any))
            {
                socket.DualMode = true;
            }

            socket.Bind(endpoint);
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new StartRefusedException($"The port of {text} is in use by another program. Stop it, or choose another port with --urls.");
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new StartRefusedException($"This user may not listen on {text}; ports below 1024 need a right of their own. Choose another port with --urls.");
        }
        catch (SocketException failure) when (!isOptional)
        {
            throw new StartRefusedException($"Nobody can listen on {text} here: {failure.Message}. Choose an address of this machine with --urls.");
        }
        catch (SocketException)
        {
            // The other address of localhost serves.
        }
    }
}
