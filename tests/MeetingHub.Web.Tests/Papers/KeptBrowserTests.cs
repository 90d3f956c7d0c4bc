using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using MeetingHub.Minutes;
using MeetingHub.Web.Cli;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Papers;

/// <summary>The browser that is kept for printing: whom it listens to, and when it goes.</summary>
public sealed class KeptBrowserTests : IDisposable
{
    private const string LinuxOnly = "The processes are watched in /proc, which Linux has.";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kept-browser-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static PrintedMinutes Minutes => PrintedMinutes.Of(PrintingHouse.EditionOf(PrintingHouse.FromSeason("2020-10-13-jilin"), "jilin"));

    [Fact]
    public async Task Listens_at_no_port_and_is_spoken_to_over_pipes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), LinuxOnly);
        await using var services = PrintingHouse.With([]);
        var renderer = ChromiumOf(services);
        _ = await renderer.RenderAsync(Minutes, Stop);
        var arguments = RunningProcess.ArgumentsOf(renderer.ProcessId!.Value);
        Assert.Contains("--remote-debugging-pipe", arguments);
        Assert.DoesNotContain(arguments, argument => argument.StartsWith("--remote-debugging-port", StringComparison.Ordinal));
        Assert.Equal([], RunningProcess.FamilyOf(renderer.ProcessId!.Value).SelectMany(RunningProcess.ListeningSockets));

        // The same look at ourselves finds a port where there is one.
        using var port = new TcpListener(IPAddress.Loopback, 0);
        port.Start();
        Assert.NotEmpty(RunningProcess.ListeningSockets(Environment.ProcessId));
    }

    [Fact]
    public async Task Ends_when_the_service_is_killed_and_what_it_leaves_goes_at_the_next_start()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), LinuxOnly);
        // Long enough that it is still printing when its browser has been found.
        using var killed = Render(MinutesToPrint.Long(points: 200), "c-hyogo");
        int[] family = [];
        await UntilAsync(() => (family = Printing(killed.Id)).Length > 0);
        killed.Kill();
        await killed.WaitForExitAsync(Stop);
        await UntilAsync(() => !family.Any(RunningProcess.IsRunning));
        Assert.NotEmpty(BrowserFolders());

        using var next = Render(PrintingHouse.FromSeason("2020-10-13-jilin"), "jilin");
        await next.WaitForExitAsync(Stop);
        Assert.Equal(0, next.ExitCode);
        Assert.Equal([], BrowserFolders());

        Process Render(JsonObject minutes, string edition)
        {
            var file = Path.Combine(_folder.FullName, $"{edition}.json");
            File.WriteAllText(file, minutes.ToJsonString());
            var start = new ProcessStartInfo(
                "dotnet", [typeof(Commands).Assembly.Location, "minutes", "render", file, "--edition", edition, "--renderer", "chromium", "--out", Path.Combine(_folder.FullName, $"{edition}.pdf")]);
            start.Environment["TMPDIR"] = _folder.FullName;
            return Process.Start(start)!;
        }

        int[] Printing(int service) => RunningProcess.ChildrenOf(service)
            .Where(id => RunningProcess.ArgumentsOf(id).Any(argument => argument.StartsWith($"--user-data-dir={_folder.FullName}", StringComparison.Ordinal)))
            .Select(RunningProcess.FamilyOf)
            // Chromium writes the command lines of its children itself, as one text.
            .FirstOrDefault(found => found.Any(id => string.Join(' ', RunningProcess.ArgumentsOf(id)).Contains("--type=renderer", StringComparison.Ordinal))) ?? [];

        // .NET's own, where it makes one, is hidden.
        IEnumerable<string> BrowserFolders() => _folder.EnumerateDirectories().Select(folder => folder.Name).Where(name => !name.StartsWith('.'));
    }

    [Fact]
    public async Task Ends_with_the_host()
    {
        var services = PrintingHouse.With([]);
        var renderer = ChromiumOf(services);
        _ = await renderer.RenderAsync(Minutes, Stop);
        using var browser = Process.GetProcessById(renderer.ProcessId!.Value);
        await services.DisposeAsync();
        Assert.True(browser.HasExited);
    }

    [Fact]
    public async Task Another_one_is_started_when_it_died()
    {
        await using var services = PrintingHouse.With([]);
        var renderer = ChromiumOf(services);
        Assert.NotNull((await renderer.RenderAsync(Minutes, Stop)).Pdf);
        var first = renderer.ProcessId!.Value;
        using (var browser = Process.GetProcessById(first))
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync(Stop);
        }

        Assert.NotNull((await renderer.RenderAsync(Minutes, Stop)).Pdf);
        Assert.NotEqual(first, renderer.ProcessId);
    }

    [Fact]
    public void Its_profile_is_closed_to_others_and_goes_with_it()
    {
        string folder;
        using (var profile = BrowserProfile.Create())
        {
            folder = Path.GetDirectoryName(profile.Data)!;
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
            _ = Directory.CreateDirectory(profile.Data);
            using var other = BrowserProfile.Create();
            Assert.True(Directory.Exists(profile.Data), "A profile in use was taken for one that was left behind.");
        }

        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void A_profile_that_a_killed_service_left_goes_at_the_next_start()
    {
        var left = Directory.CreateTempSubdirectory("meetinghub-browser-");
        File.WriteAllText(Path.Combine(left.CreateSubdirectory("profile").FullName, "Cookies"), "");
        File.WriteAllText(Path.Combine(left.FullName, "in-use"), "");
        using var profile = BrowserProfile.Create();
        left.Refresh();
        Assert.False(left.Exists);
    }

    [Fact]
    public async Task Says_that_there_is_none()
    {
        await using var services = PrintingHouse.With(new() { ["Minutes:Browser"] = "/nowhere/chromium" });
        var edition = PrintingHouse.EditionOf(PrintingHouse.FromSeason("2020-10-13-jilin"), "jilin");
        var rendered = await services.GetRequiredService<RenderMinutes>().RunAsync(edition, "chromium", Stop);
        Assert.Equal("minutes.noBrowser", rendered.Refusal!.Code);
        Assert.Contains("/nowhere/chromium", rendered.Refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_the_last_words_of_one_that_ends_at_once()
    {
        var browser = Script("echo '[1:1:ERROR] No usable sandbox!' >&2", "exit 1");
        var gone = await Assert.ThrowsAsync<BrowserGoneException>(() => BrowserProcess.StartAsync(browser, [], Stop));
        Assert.Contains("No usable sandbox!", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_given_up_when_it_does_not_answer()
    {
        await using var services = PrintingHouse.With(new() { ["Minutes:Browser"] = Script("exec sleep 600"), ["Minutes:BrowserPatience"] = "00:00:00.5" });
        var renderer = ChromiumOf(services);
        _ = await Assert.ThrowsAsync<TimeoutException>(() => renderer.RenderAsync(Minutes, Stop));
        Assert.Null(renderer.ProcessId);
    }

    [Fact]
    public async Task May_complain_without_end()
    {
        var lines = Script("head -c 1000000 /dev/zero | tr '\\0' '\\n' >&2", $"exec {BrowserProgram.Find(null)} \"$@\"");
        await using var services = PrintingHouse.With(new() { ["Minutes:Browser"] = lines });
        Assert.NotNull((await ChromiumOf(services).RenderAsync(Minutes, Stop)).Pdf);
    }

    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // The crash handler of a browser that was killed may write its last file here.
        }
    }

    private static ChromiumRenderer ChromiumOf(IServiceProvider services) => services.GetServices<IMinutesRenderer>().OfType<ChromiumRenderer>().Single();

    private string Script(params string[] lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A browser is played by a shell script.");
        var path = Path.Combine(_folder.FullName, "browser");
        File.WriteAllText(path, string.Join('\n', ["#!/bin/sh", .. lines]) + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }

    private static async Task UntilAsync(Func<bool> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Limit);
        while (!wanted())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
        }
    }
}
