using System.Net;
using System.Text;
using MeetingHub.Web.Tests.Calendars;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Http;

/// <summary>What the protocol itself asks of every route: other methods, unknown ids, whatever the caller accepts.</summary>
public sealed class ApiMethodsTests(CalendarsApiTests.TwoCountries hub) : IClassFixture<CalendarsApiTests.TwoCountries>
{
    /// <summary>A body that is made at random can be refused for itself: so many are tried.</summary>
    private const int MostBodies = 20;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Head_answers_as_get_does_without_a_body()
    {
        foreach (var address in new[] { "/api/meetings", "/api/governments/gyeonggi", "/api/calendars/KR/days?from=2026-01-01&to=2026-01-31", "/api/openapi.json" })
        {
            var get = await hub.Administrator.GetAsync(address, Stop);
            var head = await SendAsync("HEAD", address);
            Assert.Equal((HttpStatusCode.OK, get.StatusCode), (head.StatusCode, head.StatusCode));
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("HEAD", $"/api/meetings/{Guid.NewGuid()}")).StatusCode);
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    [InlineData("BREW")]
    public async Task A_method_that_a_route_does_not_take_is_refused_and_the_others_are_named(string method)
    {
        var answer = await SendAsync(method, "/api/meetings");
        Assert.Contains("GET", answer.Content.Headers.Allow);
        Assert.Contains("POST", answer.Content.Headers.Allow);
        await RefusedAsync(HttpStatusCode.MethodNotAllowed, "request.method", null, answer);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/png;q=0.1, garbage/;;;")]
    public async Task A_refusal_is_a_problem_whatever_the_caller_accepts(string accept)
    {
        using var stranger = hub.Stranger();
        Assert.True(stranger.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept));
        await RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated", null, await stranger.GetAsync("/api/meetings", Stop));
        await RefusedAsync(HttpStatusCode.NotFound, "request.addressUnknown", null, await stranger.GetAsync("/api/nowhere", Stop));
        await RefusedAsync(HttpStatusCode.MethodNotAllowed, "request.method", null, await stranger.DeleteAsync("/api/meetings", Stop));
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        using var body = new StringContent("<meeting/>", Encoding.UTF8, "application/xml");
        await RefusedAsync(HttpStatusCode.UnsupportedMediaType, "request.mediaType", null, await hub.Administrator.PostAsync("/api/meetings", body, Stop));
    }

    /// <summary>Every operation whose address has an id says 404 to one that nobody has, once the rest of the request is in order.</summary>
    [Fact]
    public async Task An_unknown_id_is_not_found()
    {
        var api = await DescribedApi.OfAsync(hub.Administrator, Stop);
        var values = new SchemaValues(api, new Random(1), name => null);
        var wrong = new List<string>();
        var addressed = api.Operations.Where(o => o.Path.Contains("{id}", StringComparison.Ordinal) && !o.Path.StartsWith("/api/governments", StringComparison.Ordinal)).ToList();
        Assert.True(addressed.Count > 50, $"Only {addressed.Count} operations have an id.");
        foreach (var operation in addressed)
        {
            var (status, text) = (HttpStatusCode.BadRequest, "");
            for (var tries = 0; tries < MostBodies && status != HttpStatusCode.NotFound; tries++)
            {
                using var message = FuzzRequest.For(operation, values).ToMessage();
                using var answer = await hub.Administrator.SendAsync(message, Stop);
                (status, text) = (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
                Assert.False(answer.IsSuccessStatusCode, $"{operation} found something: {text}");
            }

            if (status != HttpStatusCode.NotFound)
            {
                wrong.Add($"{operation}: {(int)status} {text}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(HttpStatusCode.NotFound, (await hub.Administrator.GetAsync("/api/governments/nowhere", Stop)).StatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(string method, string address) => hub.Administrator.SendAsync(new HttpRequestMessage(new HttpMethod(method), address), Stop);
}
