using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.Versioning;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Access;

public sealed class AccessTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly Hub _hub = new();

    public void Dispose() => _hub.Dispose();

    /// <summary>The only doors that strangers may open.</summary>
    private static readonly string[] Open = ["/sign-in", "/first-administrator", "/public/verify", "/language", "/error/{Status:int}", "/health/ready", "/api/openapi.json", "/_framework/", "/r/", "/link"];

    [Fact]
    public void Every_route_names_its_policy_or_is_one_of_the_few_open_doors()
    {
        _ = _hub.Stranger();
        var routes = _hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => !IsStaticFile(route)).ToList();
        Assert.NotEmpty(routes);

        var nameless = routes.Where(route =>
            route.Metadata.GetMetadata<IAllowAnonymous>() is null
            && !route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(rule => rule.Policy is not null));
        Assert.Equal([], nameless.Select(Pattern));

        var open = routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Pattern);
        Assert.Equal([], open.Where(pattern => !Open.Any(door => pattern == door || (door.EndsWith('/') && pattern.StartsWith(door, StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task A_stranger_is_taken_to_the_sign_in_page_and_back()
    {
        var answer = await _hub.Stranger().GetAsync("/", Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in?return=%2F", answer.Headers.Location?.PathAndQuery);
    }

    [Theory]
    [InlineData("Bearer", "mhk_somethingElse")]
    [InlineData("Bearer", "")]
    public async Task A_program_with_a_wrong_key_learns_so_as_problem_details(string scheme, string key)
    {
        var client = _hub.Stranger();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, key);
        var answer = await client.PostAsync("/sign-out", null, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal("access.unauthenticated", problem.GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_token_makes_one_administrator_and_then_never_again()
    {
        var token = Path.Combine(_hub.Data, "first-administrator");
        _ = _hub.Stranger();
        var secret = await File.ReadAllTextAsync(token, Stop);
        var administrator = await _hub.AdministratorAsync();
        Assert.False(File.Exists(token));
        Assert.Equal("/waiting", (await administrator.GetAsync("/", Stop)).Headers.Location?.OriginalString);

        await File.WriteAllTextAsync(token, secret, Stop);
        var again = await Hub.SendFormAsync(_hub.Stranger(), "/first-administrator", new()
        {
            ["Entered.Token"] = secret,
            ["Entered.Name"] = "second",
            ["Entered.Password"] = "correct horse battery",
        });
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("registered already", await again.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_short_password_is_refused_at_its_place_and_the_token_stays()
    {
        var answer = await Hub.SendFormAsync(_hub.Stranger(), "/first-administrator", new()
        {
            ["Entered.Token"] = await File.ReadAllTextAsync(Path.Combine(_hub.Data, "first-administrator"), Stop),
            ["Entered.Name"] = "관리자",
            ["Entered.Password"] = "short",
        });
        Assert.Contains("id=\"Entered-Password-error\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        _ = await _hub.AdministratorAsync();
    }

    [Fact]
    public async Task Signing_in_forgives_the_case_of_the_name_but_not_the_password_and_goes_only_to_this_site()
    {
        _ = await _hub.AdministratorAsync();
        var wrong = await SignInAsync("관리자", "wrong horse battery", "/meetings");
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.DoesNotContain("meetinghub=", wrong.Headers.ToString(), StringComparison.Ordinal);

        var right = await SignInAsync(" 관리자 ", "correct horse battery", "/meetings/x");
        Assert.Equal("/meetings/x", right.Headers.Location?.PathAndQuery);
        var cookie = Assert.Single(right.Headers.GetValues("Set-Cookie"), value => value.StartsWith("meetinghub=", StringComparison.Ordinal));
        Assert.Contains("samesite=lax; httponly", cookie, StringComparison.Ordinal);

        var lured = await SignInAsync("관리자", "correct horse battery", "//evil.example");
        Assert.Equal("/", lured.Headers.Location?.ToString().Replace("http://localhost", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_guesser_is_slowed_down()
    {
        var client = _hub.Stranger();
        var page = new HttpResponseMessage();
        for (var guess = 0; guess <= 10; guess++)
        {
            page = await Hub.SendFormAsync(client, "/sign-in", new() { ["Entered.Name"] = "admin", ["Entered.Password"] = $"guess {guess}" });
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var administrator = await _hub.AdministratorAsync();
        var forged = await administrator.PostAsync("/sign-out", new FormUrlEncodedContent([]), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await administrator.GetAsync("/", Stop)).StatusCode);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Secrets_are_for_the_owner_of_the_process_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights in the directory's access list");
        _ = _hub.Stranger();
        foreach (var secret in new[] { "first-administrator", "season-api-key" })
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_hub.Data, secret)));
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(_hub.Data, "keys")));
    }

    [Fact]
    public async Task Every_answer_forbids_foreign_script_and_framing()
    {
        var answer = await _hub.Stranger().GetAsync("/sign-in", Stop);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SignInAsync(string name, string password, string back) =>
        Hub.SendFormAsync(_hub.Stranger(), $"/sign-in?return={Uri.EscapeDataString(back)}", new() { ["Entered.Name"] = name, ["Entered.Password"] = password });

    private static string Pattern(RouteEndpoint route) => "/" + route.RoutePattern.RawText?.TrimStart('/');

    private static bool IsStaticFile(RouteEndpoint route) =>
        route.Metadata.Any(item => item.GetType().FullName!.StartsWith("Microsoft.AspNetCore.StaticAssets.", StringComparison.Ordinal));
}
