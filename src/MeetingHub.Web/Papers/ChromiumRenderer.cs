using MeetingHub.Minutes;
using Microsoft.Extensions.Options;
using PuppeteerSharp;

namespace MeetingHub.Web.Papers;

/// <summary>
/// Prints the minutes' own page (<see cref="MinutesPage"/>) with one kept browser: started at the first document, started again when it
/// died, ended with the host. Documents queue; a warm one takes about half a second.
/// </summary>
internal sealed partial class ChromiumRenderer(HtmlPages pages, IOptions<PapersOptions> options, ILogger<ChromiumRenderer> log) : IMinutesRenderer, IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private BrowserProcess? _browser;
    private volatile bool _isDisposed;

    public string Name => "chromium";

    public Refusal? Unavailable => BrowserProgram.Find(options.Value.Browser) is null ? NoBrowser : null;

    /// <summary>The running browser's process; null where none runs.</summary>
    internal int? ProcessId => _browser is { IsAlive: true } browser ? browser.Id : null;

    private Refusal NoBrowser => options.Value.Browser is { } configured
        ? new("minutes.noBrowser", $"There is no browser at {configured}: correct {PapersOptions.Section}:{nameof(PapersOptions.Browser)}.")
        : new("minutes.noBrowser", $"Chromium, Chrome or Edge is needed to print minutes and none is found: install one, or name it in {PapersOptions.Section}:{nameof(PapersOptions.Browser)}.");

    public async Task<RenderedMinutes> RenderAsync(PrintedMinutes minutes, CancellationToken cancellationToken) =>
        await PrintAsync(new Sheet(await pages.OfAsync(minutes, options.Value.Fonts()), null, IsTagged: true), cancellationToken);

    public async Task<RenderedMinutes> RenderAsync(VisibleSignature signature, double width, double height, CancellationToken cancellationToken) =>
        await PrintAsync(new Sheet(await pages.OfAsync(signature, width, height, options.Value.Fonts()), SignatureStyle.FitToField, IsTagged: false), cancellationToken);

    private async Task<RenderedMinutes> PrintAsync(Sheet sheet, CancellationToken cancellationToken)
    {
        if (BrowserProgram.Find(options.Value.Browser) is not { } program)
        {
            return new RenderedMinutes(null, NoBrowser);
        }

        await _turn.WaitAsync(cancellationToken);
        // Who goes away after this stops nothing: half a second later the page is printed, and the browser is fit for the next.
        using var patience = new CancellationTokenSource(options.Value.BrowserPatience);
        try
        {
            return await PrintAsync(program, sheet, patience.Token);
        }
        catch (OperationCanceledException e)
        {
            await EndBrowserAsync(); // It hangs; the next document gets a fresh one.
            throw new TimeoutException($"The browser took longer than {options.Value.BrowserPatience} to print the minutes.", e);
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    private async Task<RenderedMinutes> PrintAsync(string program, Sheet sheet, CancellationToken patience)
    {
        if (_browser is { IsAlive: true })
        {
            try
            {
                return await _browser.WithAsync(browser => PrintAsync(browser, sheet), patience);
            }
            catch (BrowserGoneException)
            {
                Log.BrowserDied(log);
            }
        }

        await EndBrowserAsync();
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        _browser = await BrowserProcess.StartAsync(program, options.Value.BrowserArguments, patience);
        return await _browser.WithAsync(browser => PrintAsync(browser, sheet), patience);
    }

    private static async Task<RenderedMinutes> PrintAsync(IBrowser browser, Sheet sheet)
    {
        await using var page = await browser.NewPageAsync();
        page.DefaultTimeout = 0; // The renderer's own patience bounds the whole.
        await page.SetContentAsync(sheet.Html);
        if (await GlyphCheck.FirstMissingAsync(page) is { } missing)
        {
            return missing;
        }

        if (sheet.Script is { } script)
        {
            await page.EvaluateExpressionAsync(script);
        }

        return RenderedMinutes.Of(await page.PdfDataAsync(new PdfOptions
        {
            PrintBackground = true,
            PreferCSSPageSize = true,
            Tagged = sheet.IsTagged,
            Outline = sheet.IsTagged,
        }));
    }

    private async Task EndBrowserAsync()
    {
        if (_browser is { } browser)
        {
            _browser = null;
            await browser.DisposeAsync();
        }
    }

    /// <summary>A document that is being printed fails with its browser; those that wait find that there is none any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await EndBrowserAsync();
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
