using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web;

namespace MeetingHub.Benchmarks.Proposals;

/// <summary>
/// The proposal page of 16 organisations and 10 slots, half of them answered, from a running service on its own port: request to last byte over
/// loopback, which is more than the server's own time. 60 requests after 40 to warm up; the middle one counts.
/// </summary>
internal static class ProposalBenchmark
{
    private const int Organisations = 16;
    private const int Slots = 10;
    private const double MostMilliseconds = 15;

    private static readonly (string Country, string Zone, string Language)[] Places =
        [("CN", "Asia/Shanghai", "zh-Hans"), ("JP", "Asia/Tokyo", "ja"), ("KR", "Asia/Seoul", "ko"), ("VN", "Asia/Ho_Chi_Minh", "en")];

    public static int Run(string[] options) => RunAsync().GetAwaiter().GetResult();

    private static async Task<int> RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("meetinghub-proposal-").FullName;
        try
        {
            await using var hub = HubApp.Build(["--urls=http://127.0.0.1:0", $"--Storage:Directory={data}", "--Logging:LogLevel:Default=Error", "--applicationName=meetinghub"]);
            await hub.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(hub.Urls.First()) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await File.ReadAllTextAsync(Path.Combine(data, "season-api-key")));
            var page = await ProposedAsync(client);
            var times = new List<double>();
            var bytes = 0;
            for (var i = 0; i < 100; i++)
            {
                var start = Stopwatch.GetTimestamp();
                bytes = (await client.GetByteArrayAsync(page)).Length;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            var middle = times.Skip(40).Order().ElementAt(30);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"proposal page, {Organisations} organisations x {Slots} slots ({bytes / 1024} KB) {middle,7:0.0} ms   limit {MostMilliseconds:0} ms: {(middle <= MostMilliseconds ? "kept" : "MISSED")}"));
            await hub.StopAsync();
            return middle <= MostMilliseconds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    /// <summary>The page of a meeting whose slots are before everybody.</summary>
    private static async Task<string> ProposedAsync(HttpClient client)
    {
        await SendAsync(HttpMethod.Put, "/api/governments/host", Government(2, "host", isHost: true));
        var partners = Enumerable.Range(1, Organisations).Select(i => $"partner-{i}").ToList();
        foreach (var (index, partner) in partners.Index())
        {
            await SendAsync(HttpMethod.Put, $"/api/governments/{partner}", Government(index % Places.Length, partner, isHost: false));
        }

        var plan = new
        {
            title = new { ko = "협의체 회의" },
            window = new { start = "2031-03-03", end = "2031-05-30" },
            agenda = new[] { new { title = new { ko = "안건" }, minutes = 30 } },
            interpretation = "none",
            openness = "open",
            minutesKind = "agreedRecord",
            minutesLanguages = new[] { "ko" },
        };
        var id = (await SendAsync(HttpMethod.Post, "/api/meetings", new { plan, partners })).GetProperty("id").GetString();
        var starts = (await client.GetFromJsonAsync<JsonElement>($"/api/meetings/{id}/slots?top=100")).GetProperty("slots").EnumerateArray()
            .Select(s => s.GetProperty("start").GetString()!).Take(Slots).ToArray();
        _ = await SendAsync(HttpMethod.Post, $"/api/meetings/{id}/proposal", new { starts, deadline = "2031-02-20T18:00:00" });
        var choices = Enumerable.Range(0, Slots).Select(i => i == 3 ? "firstChoice" : i % 4 == 0 ? "notPossible" : "possible").ToArray();
        foreach (var partner in partners.Where((_, i) => i % 2 == 0))
        {
            _ = await SendAsync(HttpMethod.Put, $"/api/meetings/{id}/proposal/answers/{partner}", new { choices, givenBy = "담당자", channel = "phone" });
        }

        return $"/meetings/{id}/proposal";

        async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
        {
            using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
            using var answer = await client.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            return answer.IsSuccessStatusCode ? JsonDocument.Parse(text).RootElement : throw new InvalidOperationException($"{path}: {text}");
        }
    }

    private static object Government(int place, string name, bool isHost)
    {
        var (country, zone, language) = Places[place];
        var days = new[] { "mon", "tue", "wed", "thu", "fri" };
        return new
        {
            country,
            zone,
            language,
            isHost,
            name = new Dictionary<string, string> { [language] = name },
            officeHours = new
            {
                seasons = new[] { new { from = "01-01", through = "12-31", weekly = new[] { new { days, start = "09:00", end = "18:00" } } } },
                source = new { en = "usual office hours" },
            },
        };
    }
}
