using System.Diagnostics;

namespace MeetingHub.Web.Minutes;

/// <summary>One running browser without a window, with a profile of its own that goes when it goes.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";

    private readonly Process _process;
    private readonly string _profile;

    private BrowserProcess(Process process, string profile, DevTools tools)
    {
        (_process, _profile, Tools) = (process, profile, tools);
    }

    public DevTools Tools { get; }

    public bool IsAlive => !_process.HasExited && Tools.IsOpen;

    /// <summary>The process id, for tests that end it.</summary>
    public int Id => _process.Id;

    /// <summary>Starts the program and waits until it takes commands.</summary>
    /// <exception cref="BrowserGoneException">It ended before it did; the message holds the last it said.</exception>
    public static async Task<BrowserProcess> StartAsync(string program, IReadOnlyList<string> furtherArguments, CancellationToken cancellationToken)
    {
        var profile = Directory.CreateTempSubdirectory("meetinghub-browser-").FullName;
        var process = new Process { StartInfo = Start(program, profile, furtherArguments), EnableRaisingEvents = true };
        try
        {
            var address = await ListeningAddressAsync(process, cancellationToken);
            return new BrowserProcess(process, profile, await DevTools.ConnectAsync(address, cancellationToken));
        }
        catch
        {
            End(process, profile);
            throw;
        }
    }

    private static ProcessStartInfo Start(string program, string profile, IReadOnlyList<string> furtherArguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false };
        string[] arguments =
        [
            "--headless", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--font-render-hinting=none", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            // Chromium's sandbox refuses to work for root; the page is our own, without script or network.
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? (string[])["--no-sandbox"] : [],
            .. furtherArguments,
            "about:blank",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static async Task<Uri> ListeningAddressAsync(Process process, CancellationToken cancellationToken)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var lastSaid = "";
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith(Announcement, StringComparison.Ordinal) == true)
            {
                _ = address.TrySetResult(new Uri(line.Data[Announcement.Length..].Trim()));
            }

            lastSaid = line.Data is { Length: > 0 } said ? said : lastSaid;
        };
        process.Exited += (_, _) => address.TrySetException(new BrowserGoneException($"The browser ended before it took commands: {lastSaid}", null));
        try
        {
            _ = process.Start();
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new BrowserGoneException($"The browser does not start: {e.Message}", e);
        }

        // Both are read for as long as it runs: a full pipe would stop it.
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return await address.Task.WaitAsync(cancellationToken);
    }

    private static void End(Process process, string profile)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            _ = process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (InvalidOperationException)
        {
            // It never started.
        }

        process.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException)
        {
            // A last child still writes there; the system clears its temporary folder.
        }
        catch (UnauthorizedAccessException)
        {
            // Likewise, on Windows.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Tools.DisposeAsync();
        End(_process, _profile);
    }
}
