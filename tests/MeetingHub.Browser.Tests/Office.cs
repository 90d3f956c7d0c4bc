using MeetingHub.Browser.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Office))]

namespace MeetingHub.Browser.Tests;

/// <summary>An office at work: the real service on a port of its own, with the samples of <see cref="Samples"/> in it, and a browser.</summary>
public sealed class Office : IAsyncLifetime
{
    private const string AdministratorName = "관리자";
    private const string AdministratorPassword = "correct horse battery";

    /// <summary>A telephone held upright, in pixels.</summary>
    public static ViewportSize Phone => new() { Width = 360, Height = 740 };

    /// <summary>A screen on a desk, in pixels.</summary>
    public static ViewportSize Desk => new() { Width = 1200, Height = 900 };

    private readonly Service _service = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _signedIn;

    /// <summary>Where the service answers.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The service's own use cases.</summary>
    public IServiceProvider Services => _service.Services;

    /// <summary>The meetings that are in it.</summary>
    public Samples Samples { get; private set; } = null!;

    /// <summary>A meeting whose minutes are being signed.</summary>
    public MeetingId Signing { get; private set; }

    public async ValueTask InitializeAsync()
    {
        _service.UseKestrel(0);
        _service.StartServer();
        Address = _service.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        Samples = await Samples.EnterAsync(_service.Services);
        Signing = await EditionSamples.EnterAsync(_service.Services);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        await RegisterAdministratorAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await _service.DisposeAsync();
    }

    /// <summary>A fresh browser of a reader of one language, with the administrator signed in unless the reader is a stranger.</summary>
    public async Task<IPage> OpenAsync(Language language, bool stranger = false, bool phone = false, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = language == Language.SimplifiedChinese ? "zh-CN" : language.Tag(),
            StorageState = stranger ? null : _signedIn,
            ViewportSize = phone ? Phone : Desk,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
        });
        return await context.NewPageAsync();
    }

    /// <summary>The one-time token becomes the first administrator, by the page itself.</summary>
    private async Task RegisterAdministratorAsync()
    {
        var page = await OpenAsync(Language.English, stranger: true);
        _ = await page.GotoAsync("/first-administrator");
        await page.GetByLabel("One-time token").FillAsync(await File.ReadAllTextAsync(Path.Combine(_service.Data, "first-administrator")));
        await page.GetByLabel("Name").FillAsync(AdministratorName);
        await page.GetByLabel("Password").FillAsync(AdministratorPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "Register and sign in" }).ClickAsync();
        await page.WaitForURLAsync("**/waiting");
        _signedIn = await page.Context.StorageStateAsync();
        await page.Context.CloseAsync();
    }

    private static string Chromium() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome", "msedge.exe" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No Chromium on the PATH: eng/setup.sh installs it.");

    private sealed class Service : WebApplicationFactory<Program>
    {
        public string Data { get; } = Directory.CreateTempSubdirectory("meetinghub-browser-").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Production")
            .UseSetting("Storage:Directory", Data)
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .UseSetting("Logging:LogLevel:MeetingHub.Web.Access.LinkAddress", "Error")
            .UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning");

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing && Directory.Exists(Data))
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                Directory.Delete(Data, recursive: true);
            }
        }
    }
}
