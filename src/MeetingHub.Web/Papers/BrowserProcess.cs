using System.ComponentModel;
using System.Diagnostics;
using PuppeteerSharp;

namespace MeetingHub.Web.Papers;

/// <summary>
/// One running browser without a window, spoken to over pipes, with a profile of its own that goes when it goes. It is started here and not by the
/// library, which passes arguments through a shell's quoting and lets a browser that complains a lot stop at a full pipe.
/// </summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private static readonly TimeSpan TimeToDie = TimeSpan.FromSeconds(5);

    private readonly BrowserProfile _profile = BrowserProfile.Create();
    private readonly BrowserPipes _pipes = new();
    private readonly Process _process;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IBrowser? _browser;
    private string _lastSaid = "";

    private BrowserProcess(string program, IReadOnlyList<string> furtherArguments)
    {
        var start = _pipes.Start(program, Arguments(_profile.Data, furtherArguments));
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        if (_profile.Temporary is { } temporary)
        {
            start.Environment["TMPDIR"] = temporary;
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.Exited += (_, _) => _ended.TrySetResult();
        _process.ErrorDataReceived += (_, line) => _lastSaid = line.Data is { Length: > 0 } said ? said : _lastSaid;
    }

    public bool IsAlive => !_process.HasExited && _browser is { IsClosed: false };

    /// <summary>The process id, for tests that end it.</summary>
    public int Id => _process.Id;

    /// <summary>Starts the program and waits until it takes commands.</summary>
    /// <exception cref="BrowserGoneException">It ended before it did; the message holds the last it said.</exception>
    public static async Task<BrowserProcess> StartAsync(string program, IReadOnlyList<string> furtherArguments, CancellationToken cancellationToken)
    {
        var started = new BrowserProcess(program, furtherArguments);
        try
        {
            await started.ConnectAsync(cancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Works with the browser for as long as it lives.</summary>
    /// <param name="work">What to do; it goes on in vain when the waiting ends before it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="BrowserGoneException">The browser, or the page that the work was about, died.</exception>
    public Task<T> WithAsync<T>(Func<IBrowser, Task<T>> work, CancellationToken cancellationToken) => WhileAliveAsync(work(_browser!), cancellationToken);

    private static string[] Arguments(string profile, IReadOnlyList<string> further) =>
    [
        "--headless", $"--user-data-dir={profile}", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        // Chromium's sandbox refuses to work for root; the page is our own, without script or network.
        .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [],
        .. further,
        "about:blank",
    ];

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            _ = _process.Start();
        }
        catch (Win32Exception e)
        {
            throw new BrowserGoneException($"The browser does not start: {e.Message}", e);
        }

        // Both are read for as long as it runs: a full pipe would stop it.
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        _process.StandardInput.Close();
        try
        {
            _browser = await WhileAliveAsync(Puppeteer.ConnectAsync(Connection()), cancellationToken);
            // As for every command: who waits says how long. The library gives a page half a minute, which a busy machine may need.
            _browser.DefaultWaitForTimeout = 0;
        }
        catch (BrowserGoneException e)
        {
            throw new BrowserGoneException($"The browser ended before it took commands: {await LastWordsAsync()}", e);
        }
    }

    private ConnectOptions Connection() => new()
    {
        // The library asks for an address, and then leaves the way there to the factory.
        BrowserWSEndpoint = "ws://pipe.invalid",
        TransportFactory = (_, _, _) => Task.FromResult(_pipes.Open()),
        // The page is printed, never shown, and loads nothing.
        DefaultViewport = null,
        NetworkEnabled = false,
        IssuesEnabled = false,
        // Who waits says how long: WithAsync.
        ProtocolTimeout = 0,
    };

    private async Task<T> WhileAliveAsync<T>(Task<T> work, CancellationToken cancellationToken)
    {
        if (await Task.WhenAny(work, _ended.Task).WaitAsync(cancellationToken) != work)
        {
            throw new BrowserGoneException("The browser closed while it worked.", null);
        }

        try
        {
            return await work;
        }
        catch (Exception e) when (e is ProcessException or (PuppeteerException and not EvaluationFailedException))
        {
            throw new BrowserGoneException($"The browser failed at its work: {e.Message}", e);
        }
    }

    /// <summary>The process is gone, or its pipe is; what it said may still be on its way.</summary>
    private async Task<string> LastWordsAsync()
    {
        using var patience = new CancellationTokenSource(TimeToDie);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // A child of it lives on and holds the pipe.
        }

        return _lastSaid;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
            _ = _process.WaitForExit(TimeToDie);
        }
        catch (InvalidOperationException)
        {
            // It never started.
        }

        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        // After the process: until it has ended, somebody reads from the pipe.
        _pipes.Dispose();
        _process.Dispose();
        _profile.Dispose();
    }
}

/// <summary>The browser process is gone; a new one may do better.</summary>
internal sealed class BrowserGoneException(string message, Exception? cause) : Exception(message, cause);
