using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphSandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MeetingHub.Web.Tests.Sandbox;

/// <summary>The sandbox in process, with real Kestrel on a free loopback port, and the words that its tests are written in.</summary>
internal sealed class LocalGraph : IAsyncDisposable
{
    public const string Organiser = "meetings@gyeonggi.example.org";
    public const string Head = "head@gyeonggi.example.org";
    public const string Secretary = "secretary@gyeonggi.example.org";
    public const string Interpreter = "interpreter.zh@gyeonggi.example.org";
    public const string Outside = "secretary@shandong.example.org";

    private readonly WebApplication _app;
    private readonly string _folder;

    private LocalGraph(WebApplication app, string folder)
    {
        _app = app;
        _folder = folder;
        Http = new HttpClient { BaseAddress = Address };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret-token");
    }

    /// <summary>With <c>/v1.0/</c> at its end.</summary>
    public Uri Address => new(_app.Urls.First() + "/v1.0/");

    /// <summary>Signed in; its addresses start below <c>/v1.0/</c>.</summary>
    public HttpClient Http { get; }

    public string LogFile => Path.Combine(_folder, "log.jsonl");

    /// <param name="before">Sees each request first; true when it has answered.</param>
    /// <param name="stateFile">Kept when the sandbox is gone; null keeps nothing.</param>
    public static async Task<LocalGraph> Start(Func<HttpContext, Task<bool>>? before = null, string? stateFile = null, int joinLinkAfterReads = 0)
    {
        var folder = Directory.CreateTempSubdirectory("meetinghub-graph-").FullName;
        var app = SandboxApp.Build(new SandboxOptions
        {
            Urls = "http://127.0.0.1:0",
            LogFile = Path.Combine(folder, "log.jsonl"),
            StateFile = stateFile,
            Before = before,
            JoinLinkAfterReads = joinLinkAfterReads,
        });
        await app.StartAsync();
        return new LocalGraph(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public JsonObject[] Exchanges() =>
        File.Exists(LogFile) ? [.. File.ReadAllLines(LogFile).Select(l => (JsonObject)JsonNode.Parse(l)!)] : [];

    public async Task<Answer> Send(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            _ = request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Creates an event in the meetings' mailbox and answers with it.</summary>
    public async Task<JsonNode> Created(string? body = null)
    {
        var answer = await Send("POST", $"users/{Organiser}/events", body ?? Event());
        Assert.Equal(201, answer.Status);
        return answer.Json!;
    }

    /// <summary>An event as JSON, from 15:00 to 16:30 of 1 December 2020 in Korea where nothing else is said; null leaves a property out.</summary>
    public static string Event(params (string Name, JsonNode? Value)[] also)
    {
        var json = new JsonObject
        {
            ["subject"] = "제1회 연석회의",
            ["start"] = Time("2020-12-01T15:00:00"),
            ["end"] = Time("2020-12-01T16:30:00"),
        };
        foreach (var (name, value) in also)
        {
            json[name] = value;
        }

        return JsonSerializer.Serialize(json);
    }

    public static JsonObject Time(string local, string zone = "Korea Standard Time") => new() { ["dateTime"] = local, ["timeZone"] = zone };

    public static JsonArray Attendees(params string[] addresses) =>
        new([.. addresses.Select(a => new JsonObject { ["type"] = "required", ["emailAddress"] = new JsonObject { ["address"] = a } })]);

    internal sealed record Answer(int Status, JsonNode? Json, IReadOnlyDictionary<string, string> Headers)
    {
        public string? Code => Json?["error"]?["code"]?.GetValue<string>();

        public string? Target => Json?["error"]?["target"]?.GetValue<string>();
    }
}
