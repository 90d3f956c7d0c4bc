using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using MeetingHub.Web.Papers;
using MeetingHub.Web.Tests.Papers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MeetingHub.Web.Tests;

/// <summary>The real service in process, on a data directory of its own that goes with it. All of them print with one browser: to start it takes seconds.</summary>
public class Hub : WebApplicationFactory<Program>
{
    private readonly bool _keepsData;

    public Hub() => Data = Directory.CreateTempSubdirectory("meetinghub-test-").FullName;

    /// <summary>On a data directory that outlives the service.</summary>
    protected Hub(string data)
    {
        Data = data;
        _keepsData = true;
    }

    /// <summary>The data directory.</summary>
    public string Data { get; }

    /// <summary>What the browser of somebody from nowhere is: no cookies yet, redirects shown instead of followed.</summary>
    public HttpClient Stranger() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });

    /// <summary>A program with the season's key: a coordinator.</summary>
    public HttpClient Coordinator()
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", File.ReadAllText(Path.Combine(Data, "season-api-key")));
        return client;
    }

    /// <summary>The first administrator, signed in.</summary>
    public async Task<HttpClient> AdministratorAsync()
    {
        var client = Stranger();
        var answer = await SendFormAsync(client, "/first-administrator", new()
        {
            ["Entered.Token"] = await File.ReadAllTextAsync(Path.Combine(Data, "first-administrator")),
            ["Entered.Name"] = "관리자",
            ["Entered.Password"] = "correct horse battery",
        });
        Assert.Equal("/", answer.Headers.Location?.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal));
        return client;
    }

    /// <summary>Opens a page and sends its last form as a browser would: with its hidden fields.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(HttpClient client, string page, Dictionary<string, string> entered)
    {
        var html = await client.GetStringAsync(page);
        var form = html[html.LastIndexOf("<form", StringComparison.Ordinal)..];
        foreach (Match hidden in Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""))
        {
            entered[hidden.Groups[1].Value] = hidden.Groups[2].Value;
        }

        return await client.PostAsync(page, new FormUrlEncodedContent(entered));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        // A published service serves the files it was published with, and nothing else.
        .UseSetting("ReloadStaticAssetsAtRuntime", "false")
        .UseSetting("Storage:Directory", Data)
        .UseSetting("Logging:LogLevel:Default", "Warning")
        .UseSetting("Logging:LogLevel:MeetingHub.Web.Access.LinkAddress", "Error")
        .UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning")
        .ConfigureServices(services => services[services.IndexOf(services.Single(s => s.ImplementationType == typeof(ChromiumRenderer)))] = PrintingHouse.Everybodys);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(Data))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            if (!_keepsData)
            {
                Directory.Delete(Data, recursive: true);
            }
        }
    }
}
