using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using MeetingHub.Minutes;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Papers;

/// <summary>The renderers with a real browser, kept for a class of tests, and the programs that judge what they draw.</summary>
public sealed class PrintingHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services = With([]);

    internal IServiceProvider Services => _services;

    /// <summary>The renderer of every service that the tests start, for as long as they run: one browser, which no service ends.</summary>
    internal static ServiceDescriptor Everybodys { get; } = ServiceDescriptor.Singleton(KeptForAll());

    /// <summary>Where the season's minutes lie in the repository.</summary>
    public static string Season { get; } = Path.Combine(Above("MeetingHub.sln"), "samples", "season-2020");

    internal static ServiceProvider With(Dictionary<string, string?> settings)
    {
        var services = new ServiceCollection();
        _ = services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        _ = services.AddLogging();
        services.AddPapers();
        return services.BuildServiceProvider();
    }

    internal static Edition EditionOf(JsonObject minutes, string government)
    {
        var reading = MinutesReader.Read(Encoding.UTF8.GetBytes(minutes.ToJsonString()));
        Assert.Empty(reading.Errors);
        return reading.Document!.EditionFor(GovernmentId.Parse(government), reading.Digest).Edition!;
    }

    internal static JsonObject FromSeason(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Season, $"{name}-minutes.json")))!.AsObject();

    internal Task<RenderedMinutes> TryAsync(JsonObject minutes, string government, string renderer = "chromium") =>
        Services.GetRequiredService<RenderMinutes>().RunAsync(EditionOf(minutes, government), renderer, TestContext.Current.CancellationToken);

    /// <summary>The PDF as a file that the judging programs can open.</summary>
    internal async Task<PrintedFile> PrintAsync(JsonObject minutes, string government, string renderer = "chromium")
    {
        var rendered = await TryAsync(minutes, government, renderer);
        Assert.Null(rendered.Refusal);
        return new PrintedFile(rendered.Pdf!);
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    private static IMinutesRenderer KeptForAll()
    {
        var services = With([]);
        // With its process goes the browser in any case, but not its profile.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return new PrintedOnce(services.GetServices<IMinutesRenderer>().OfType<ChromiumRenderer>().Single(), services.GetRequiredService<HtmlPages>());
    }

    private static string Above(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}

/// <summary>A PDF on disk for as long as a test needs it.</summary>
internal sealed class PrintedFile : IDisposable
{
    public PrintedFile(byte[] pdf)
    {
        File.WriteAllBytes(Path, pdf);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"minutes-{Guid.NewGuid():N}.pdf");

    /// <summary>Each page's text as a reader selects it, columns side by side.</summary>
    public string[] Pages() => Program("pdftotext", "-layout", Path, "-").TrimEnd('\f').Split('\f');

    /// <summary>The text in the order of the content, without white space: what stands there, however lines broke.</summary>
    public string Text() => string.Concat(Program("pdftotext", "-raw", Path, "-").Where(c => !char.IsWhiteSpace(c)));

    public string Fields() => Program("pdfsig", Path);

    public string Information() => Program("pdfinfo", "-custom", Path) + Program("pdfinfo", Path);

    public string Check() => Program("qpdf", "--check", Path);

    public void Dispose() => File.Delete(Path);

    private static string Program(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        }) ?? throw new InvalidOperationException($"{program} does not start: eng/setup.sh installs it.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }
}
