using System.Text.Json.Nodes;
using MeetingHub.Minutes;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Minutes;

/// <summary>
/// Prints the minutes' own page (<see cref="MinutesPage"/>) with one kept browser: started at the first document, started again when it
/// died, ended with the host. Documents queue; a warm one takes about half a second.
/// </summary>
internal sealed partial class ChromiumRenderer(IOptions<MinutesOptions> options, ILogger<ChromiumRenderer> log) : IMinutesRenderer, IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private BrowserProcess? _browser;

    public string Name => "chromium";

    public Refusal? Unavailable => BrowserProgram.Find(options.Value.Browser) is null ? NoBrowser : null;

    /// <summary>The running browser's process; null where none runs.</summary>
    internal int? ProcessId => _browser is { IsAlive: true } browser ? browser.Id : null;

    private Refusal NoBrowser => options.Value.Browser is { } configured
        ? new("minutes.noBrowser", $"There is no browser at {configured}: correct {MinutesOptions.Section}:{nameof(MinutesOptions.Browser)}.")
        : new("minutes.noBrowser", $"Chromium, Chrome or Edge is needed to print minutes and none is found: install one, or name it in {MinutesOptions.Section}:{nameof(MinutesOptions.Browser)}.");

    public Task<RenderedMinutes> RenderAsync(PrintedMinutes minutes, CancellationToken cancellationToken) =>
        PrintAsync(new Sheet(MinutesPage.Of(minutes, options.Value.Fonts()), null, IsTagged: true), cancellationToken);

    public Task<RenderedMinutes> RenderAsync(VisibleSignature signature, double width, double height, CancellationToken cancellationToken) =>
        PrintAsync(new Sheet(SignaturePage.Of(signature, width, height, options.Value.Fonts()), SignaturePage.FitToField, IsTagged: false), cancellationToken);

    private async Task<RenderedMinutes> PrintAsync(Sheet sheet, CancellationToken cancellationToken)
    {
        if (BrowserProgram.Find(options.Value.Browser) is not { } program)
        {
            return new RenderedMinutes(null, NoBrowser);
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(options.Value.BrowserPatience);
            return await PrintAsync(program, sheet, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            await EndBrowserAsync(); // It hangs; the next document gets a fresh one.
            throw new TimeoutException($"The browser took longer than {options.Value.BrowserPatience} to print the minutes.");
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    private async Task<RenderedMinutes> PrintAsync(string program, Sheet sheet, CancellationToken cancellationToken)
    {
        if (_browser is { IsAlive: true })
        {
            try
            {
                return await PrintAsync(_browser.Tools, sheet, cancellationToken);
            }
            catch (BrowserGoneException)
            {
                Log.BrowserDied(log);
            }
        }

        await EndBrowserAsync();
        _browser = await BrowserProcess.StartAsync(program, options.Value.BrowserArguments, cancellationToken);
        return await PrintAsync(_browser.Tools, sheet, cancellationToken);
    }

    private static async Task<RenderedMinutes> PrintAsync(DevTools tools, Sheet sheet, CancellationToken cancellationToken)
    {
        var target = (string)(await tools.CallAsync("Target.createTarget", new() { ["url"] = "about:blank" }, null, cancellationToken))["targetId"]!;
        try
        {
            var attached = await tools.CallAsync("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true }, null, cancellationToken);
            var session = (string)attached["sessionId"]!;
            var tree = await tools.CallAsync("Page.getFrameTree", null, session, cancellationToken);
            var frame = (string)tree["frameTree"]!["frame"]!["id"]!;
            _ = await tools.CallAsync("Page.setDocumentContent", new() { ["frameId"] = frame, ["html"] = sheet.Html }, session, cancellationToken);
            if (await GlyphCheck.FirstMissingAsync(tools, session, cancellationToken) is { } missing)
            {
                return missing;
            }

            if (sheet.Script is { } script)
            {
                _ = await tools.CallAsync("Runtime.evaluate", new() { ["expression"] = script }, session, cancellationToken);
            }

            var printed = await tools.CallAsync("Page.printToPDF", Print(sheet.IsTagged), session, cancellationToken);
            return RenderedMinutes.Of(Convert.FromBase64String((string)printed["data"]!));
        }
        finally
        {
            await CloseAsync(tools, target);
        }
    }

    private static JsonObject Print(bool isTagged) => new()
    {
        ["printBackground"] = true,
        ["preferCSSPageSize"] = true,
        ["displayHeaderFooter"] = false,
        ["generateTaggedPDF"] = isTagged,
        ["generateDocumentOutline"] = isTagged,
    };

    private static async Task CloseAsync(DevTools tools, string target)
    {
        try
        {
            _ = await tools.CallAsync("Target.closeTarget", new() { ["targetId"] = target }, null, CancellationToken.None);
        }
        catch (BrowserGoneException)
        {
            // Then the page is gone too.
        }
    }

    private async Task EndBrowserAsync()
    {
        if (_browser is { } browser)
        {
            _browser = null;
            await browser.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await EndBrowserAsync();
        _turn.Dispose();
    }

    /// <summary>What is printed.</summary>
    /// <param name="Html">The whole page.</param>
    /// <param name="Script">What sets its sizes first; null for nothing.</param>
    /// <param name="IsTagged">True for a document that is read by itself, which has tags and an outline.</param>
    private sealed record Sheet(string Html, string? Script, bool IsTagged);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The browser that prints minutes died; another one is started.")]
        public static partial void BrowserDied(ILogger logger);
    }
}
