using System.Text.Json;
using MeetingHub.Web.Http;
using MeetingHub.Web.Tests.Minutes.Editions;

namespace MeetingHub.Web.Tests.Http;

/// <summary>
/// Requests made from the API's own description, most of them spoilt: none is a failure of the service, each refusal is a problem with a known code,
/// whatever is refused has changed nothing, and what is answered is as described.
/// </summary>
public sealed class ApiFuzzTests
{
    /// <summary>Each of these draws papers with a browser: they come up seldom, or nothing else would.</summary>
    private static readonly string[] Slow = ["downloadEdition", "closeMinutes", "downloadEditionCertificate", "signByOfficeCertificate"];

    /// <summary>Areas whose refusals no page tells, so that they have no text: files that only a program sends.</summary>
    private static readonly string[] OffThePages = ["mail", "reply"];

    private const int MostFailures = 15;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Six_hundred_requests_find_no_fault() => FuzzAsync(20201201, 600);

    [Theory, Trait("Duration", "Long")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public Task Ten_thousand_requests_in_four_offices_find_no_fault(int seed) => FuzzAsync(seed, 2500);

    private async Task FuzzAsync(int seed, int requests)
    {
        await using var hub = new SigningHub();
        await hub.InitializeAsync();
        using var office = await FuzzedOffice.StartAsync(hub);
        var api = await DescribedApi.OfAsync(office.Client, Stop);
        var random = new Random(seed);
        var spoiler = new Spoiler(random);
        var often = api.Operations.Where(o => !Slow.Contains(o.Id)).ToList();
        var seldom = api.Operations.Where(o => Slow.Contains(o.Id)).ToList();
        var failures = new List<string>();
        var done = new HashSet<string>();
        for (var number = 0; number < requests && failures.Count < MostFailures; number++)
        {
            var operation = number % 50 == 49 ? seldom[random.Next(seldom.Count)] : often[number < often.Count * 2 ? number % often.Count : random.Next(often.Count)];
            var request = FuzzRequest.For(operation, new SchemaValues(api, random, name => office.Known(operation, name, random)), office.File);
            if (number > often.Count * 2 && random.Next(4) > 0)
            {
                spoiler.Spoil(request);
            }

            failures.AddRange((await WrongsAsync(office, api, request, done)).Select(wrong => $"seed {seed}, request {number}: {wrong}\n  {request}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
        Assert.True(done.Count >= api.Operations.Count / 2, $"Nearly everything was refused: only {string.Join(' ', done)} went well.");
    }

    private static async Task<IReadOnlyList<string>> WrongsAsync(FuzzedOffice office, DescribedApi api, FuzzRequest request, HashSet<string> done)
    {
        var before = office.DataVersion();
        using var message = request.ToMessage();
        using var answer = await office.Client.SendAsync(message, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        var status = (int)answer.StatusCode;
        if (status >= 500)
        {
            return [$"{status} {text}"];
        }

        var described = api.AnswersOf(request.Operation, status);
        if (described is null && request.IsAtItsAddress)
        {
            return [$"{status} is not described: {text}"];
        }

        if (status >= 400 && office.DataVersion() != before)
        {
            return [$"{status}, and something was changed: {text}"];
        }

        if (status < 300)
        {
            _ = done.Add(request.Operation.Id);
        }

        return status >= 400 ? [.. Refusal(answer.Content.Headers.ContentType?.MediaType, text, described, (api, office.Refusals))] : Success(office, api, request, described, answer, text);
    }

    private static IEnumerable<string> Refusal(string? type, string text, IReadOnlyDictionary<string, JsonElement>? described, (DescribedApi Api, RefusalTable Declared) known)
    {
        var api = known.Api;
        var schema = described?.GetValueOrDefault(type ?? "") is { ValueKind: JsonValueKind.Object } own ? own : api.Schemas.GetProperty("Problem");
        if (type is not "application/problem+json" && described?.ContainsKey(type ?? "") != true)
        {
            return [$"A refusal as {type}: {text}"];
        }

        var problem = JsonDocument.Parse(text).RootElement;
        var wrongs = new SchemaCheck(api).Wrongs(problem, schema).Select(wrong => $"The refusal is not as described: {wrong} in {text}");
        return problem.TryGetProperty("code", out var code) && !known.Declared.ByCode.ContainsKey(code.GetString()!) && !OffThePages.Contains(code.GetString()!.Split('.')[0])
            ? wrongs.Append($"Nobody knows the code {code}: {text}")
            : wrongs;
    }

    private static IReadOnlyList<string> Success(
        FuzzedOffice office, DescribedApi api, FuzzRequest request, IReadOnlyDictionary<string, JsonElement>? described, HttpResponseMessage answer, string text)
    {
        var type = answer.Content.Headers.ContentType?.MediaType;
        if (described is null || (type is null ? described.Count > 0 : !described.ContainsKey(type)))
        {
            return request.IsAtItsAddress ? [$"{(int)answer.StatusCode} as {type} is not described."] : [];
        }

        if (type != "application/json")
        {
            return [];
        }

        var json = JsonDocument.Parse(text).RootElement;
        office.Learn(request.Operation, json);
        return [.. new SchemaCheck(api).Wrongs(json, described[type]).Take(3).Select(wrong => $"The answer is not as described: {wrong}")];
    }
}
