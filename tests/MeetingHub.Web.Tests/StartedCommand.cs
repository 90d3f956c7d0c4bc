using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using MeetingHub.Web.Cli;

namespace MeetingHub.Web.Tests;

/// <summary>The service as a process of its own, on data that outlive it. It ends by being killed (SIGKILL): nothing is finished, nothing is given back.</summary>
internal sealed class StartedCommand : IDisposable
{
    private readonly Process _process;

    private StartedCommand(Process process, HttpClient client) => (_process, Client) = (process, client);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public int Id => _process.Id;

    /// <summary>A program with the season's key.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<StartedCommand> StartAsync(string data)
    {
        var started = Begin(data);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (await started.ReadyAsync() != HttpStatusCode.OK)
        {
            Assert.False(started._process.HasExited, "The service ended by itself.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
        }

        started.Client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Bearer", await File.ReadAllTextAsync(Path.Combine(data, "season-api-key"), Stop));
        return started;
    }

    /// <summary>Starts it without waiting. A write beyond the limit of a file's size is an error for it, as a write to a full disk is, and not its end.</summary>
    public static StartedCommand Begin(string data)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        string[] service = ["dotnet", typeof(Commands).Assembly.Location, "serve", "--data", data, $"--urls={address}", "--Logging:LogLevel:Default=Error"];
        var (program, arguments) = OperatingSystem.IsWindows() ? (service[0], service[1..]) : ("bash", ["-c", "trap '' XFSZ; exec \"$@\"", "bash", .. service]);
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new StartedCommand(process, new HttpClient { BaseAddress = new Uri(address) });
    }

    /// <summary>What /health/ready answers; null while nobody listens.</summary>
    public async Task<HttpStatusCode?> ReadyAsync()
    {
        try
        {
            return (await Client.GetAsync("/health/ready", Stop)).StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Client.Dispose();
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
