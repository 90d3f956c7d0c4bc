using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MeetingHub.Web.Access;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Ui;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Ui;

/// <summary>What is typed into a form outlives its token, the session and a choice of language; what cannot be taken is told at its place.</summary>
public sealed class KeptFormsTests(KeptFormsTests.Registered hub) : IClassFixture<KeptFormsTests.Registered>
{
    private readonly Hub _hub = hub;
    private readonly HttpClient _person = hub.Person;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ko", "유효 시간이 지나")]
    [InlineData("zh-Hans", "页面已过期")]
    [InlineData("ja", "有効期限が切れた")]
    [InlineData("en", "open for too long")]
    public async Task A_form_whose_token_ran_out_comes_back_as_it_was_typed_and_nothing_is_done(string language, string said)
    {
        _person.DefaultRequestHeaders.AcceptLanguage.Clear();
        _person.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var (answer, html) = await SendAsync(_person, "/meetings/new", Typed(("__RequestVerificationToken", "long ago")));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, html, StringComparison.Ordinal);
        Assert.Contains("value=\"화상회의\"", html, StringComparison.Ordinal);
        Assert.Equal("[]", await _hub.Coordinator().GetStringAsync("/api/meetings", Stop));
    }

    [Fact]
    public async Task A_form_sent_after_the_session_waits_until_they_are_signed_in_again()
    {
        using var stranger = _hub.Stranger();
        stranger.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ko");
        var (answer, html) = await SendAsync(stranger, "/meetings/new", Typed());
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("로그인 시간이 만료되었습니다", html, StringComparison.Ordinal);
        var kept = Assert.Single(PageForm.Read("", html).Forms, form => form.Action == "/meetings/new");

        var (back, shown) = await SendAsync(_person, kept.Action, kept.Fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        Assert.Contains("value=\"화상회의\"", shown, StringComparison.Ordinal);
        Assert.Equal("[]", await _hub.Coordinator().GetStringAsync("/api/meetings", Stop));
    }

    [Fact]
    public async Task Another_language_shows_the_form_again_with_what_was_typed()
    {
        // A choice stays with the browser, so this one is of its own.
        await using var own = new Registered();
        await own.InitializeAsync();
        _ = await SendAsync(own.Person, "/language", [new("language", "ja"), new("return", "/meetings/new")]);
        var (answer, html) = await SendAsync(own.Person, "/meetings/new", Typed(("_shown", "language")));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<html lang=\"ja\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"화상회의\"", html, StringComparison.Ordinal);
        Assert.Equal("[]", await own.Coordinator().GetStringAsync("/api/meetings", Stop));
    }

    [Theory]
    [InlineData("/회의?q=가", "/%ED%9A%8C%EC%9D%98?q=%EA%B0%80")]
    [InlineData("/a\r\nb", "/a%0D%0Ab")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\t/evil.example", "/%09/evil.example")]
    public async Task A_way_back_can_stand_in_a_header(string wanted, string location)
    {
        var (answer, _) = await SendAsync(_hub.Stranger(), "/language", [new("language", "ko"), new("return", wanted)]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal([location], answer.Headers.GetValues("Location"));
    }

    [Theory]
    [InlineData("/messages?all=x")]
    [InlineData("/messages?none=1&all=")]
    [InlineData("/calendars?month=soon")]
    [InlineData("/governments/new?page=abc")]
    public async Task A_question_in_an_address_that_nobody_understands_is_ignored(string address) =>
        Assert.Equal(HttpStatusCode.OK, (await _person.GetAsync(address, Stop)).StatusCode);

    [Theory]
    [InlineData("/meetings")]
    [InlineData("/api/meetings")]
    [InlineData("/sign-in")]
    [InlineData("/hub.css")]
    [InlineData("/health/ready")]
    [InlineData("/no/such/page")]
    public async Task HEAD_is_answered_as_GET_without_a_body(string address)
    {
        using var get = await _person.GetAsync(address, Stop);
        using var head = await _person.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Stop);
        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType?.MediaType), (head.StatusCode, head.Content.Headers.ContentType?.MediaType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task What_is_not_there_is_404_on_every_page_and_route()
    {
        var routes = _hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.Parameters.Count > 0 && (route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true))
            .Select(route => route.RoutePattern.RawText!)
            .Where(route => !Elsewhere.Any(other => route.TrimStart('/').StartsWith(other, StringComparison.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(routes.Count > 40, $"Only {routes.Count} routes were found.");
        var wrong = new List<string>();
        foreach (var route in routes)
        {
            foreach (var unknown in new[] { Guid.Empty.ToString(), "nobody", "없음", "0" })
            {
                var address = string.Join('/', route.Split('/').Select(part => part.StartsWith('{') ? Uri.EscapeDataString(unknown) : part));
                using var answer = await _person.GetAsync(address, Stop);
                // A program that leaves out what a route asks for besides is told that first.
                if (answer.StatusCode != HttpStatusCode.NotFound && !(answer.StatusCode == HttpStatusCode.BadRequest && address.StartsWith("/api/", StringComparison.Ordinal)))
                {
                    wrong.Add($"{(int)answer.StatusCode} {address}");
                }
            }
        }

        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("\u202Egnp.exe", "text.control", "U+202E")]
    [InlineData("a\u0007b", "text.control", "U+0007")]
    public async Task A_character_that_nobody_sees_is_refused_by_form_and_by_program(string title, string code, string told)
    {
        var (_, html) = await SendAsync(_person, "/meetings/new", await TypedWithTokenAsync(("Entered.Title.Ko", title)));
        Assert.Contains(told, html, StringComparison.Ordinal);
        Assert.Contains("id=\"Entered-Title-Ko-error\"", html, StringComparison.Ordinal);
        await RefusedAsync(code, title);
    }

    [Fact]
    public async Task A_text_without_end_is_refused_with_its_limit_by_form_and_by_program()
    {
        var title = new string('가', TextLimits.Line + 1);
        var (_, html) = await SendAsync(_person, "/meetings/new", await TypedWithTokenAsync(("Entered.Title.Ko", title)));
        Assert.Contains($"{TextLimits.Line}", html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{title}\"", html, StringComparison.Ordinal);
        await RefusedAsync("text.tooLong", title);
    }

    [Theory]
    [InlineData("/governments/new")]
    [InlineData("/governments/shandong/edit")]
    public async Task A_second_season_without_a_weekday_is_refused_and_keeps_what_was_typed(string page)
    {
        var form = PageForm.Read("", await _person.GetStringAsync(page, Stop)).Forms.Single(f => f.Handler == "government");
        var sent = form.Fields.Where(field => field.Name is not ("Entered.Name.Ko" or "Entered.Hours.Second.From" or "Entered.Hours.Second.Days"))
            .Select(field => KeyValuePair.Create(field.Name, field.Value)).Concat([new("Entered.Name.Ko", "산둥성청"), new("Entered.Hours.Second.From", "06-01")]);
        var (answer, html) = await SendAsync(_person, page, sent);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("value=\"산둥성청\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_without_partner_and_language_is_refused_and_keeps_what_was_typed()
    {
        var (answer, html) = await SendAsync(_person, "/meetings/new", await TypedWithTokenAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("value=\"화상회의\"", html, StringComparison.Ordinal);
        Assert.Equal("[]", await _hub.Coordinator().GetStringAsync("/api/meetings", Stop));
    }

    [Fact]
    public async Task The_later_of_two_who_change_the_register_at_once_is_told()
    {
        await using var slow = _hub.Services.CreateAsyncScope();
        await using var fast = _hub.Services.CreateAsyncScope();
        var id = GovernmentId.TryParse("shandong")!.Value;
        var register = slow.ServiceProvider.GetRequiredService<Register>();
        var read = (await register.FindAsync(id, Stop)).Value!.Facts;
        var me = new Actor("이지은", ActorKind.Person);
        Assert.NotNull((await fast.ServiceProvider.GetRequiredService<Register>().EnterAsync(id, read with { Place = LocalText.Empty.With(Language.Korean, "지난시") }, false, me, Stop)).Value);
        var later = await register.EnterAsync(id, read with { Place = LocalText.Empty.With(Language.Korean, "칭다오시") }, false, me, Stop);
        Assert.Equal("government.changedMeanwhile", later.Refusal?.Code);
    }

    /// <summary>A form without its token is drawn again, so nothing may happen while a page is drawn: the house's own class holds its handlers back.</summary>
    [Fact]
    public void Every_page_holds_its_handlers_back_while_it_only_shows_a_form_again()
    {
        var pages = _hub.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(route => route.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type).OfType<Type>().Distinct().ToList();
        Assert.True(pages.Count > 30, $"Only {pages.Count} pages were found.");
        Assert.All(pages, page => Assert.True(page.IsAssignableTo(typeof(HubComponent)), page.Name));
    }

    /// <summary>The framework's own routes, files of the service, and addresses whose parameter is no id.</summary>
    private static readonly string[] Elsewhere = ["_framework", "error/", "{**", "api/openapi", "openapi", "r/{Token}"];

    private async Task RefusedAsync(string code, string title)
    {
        var plan = new
        {
            title = new { ko = title },
            window = new { start = "2030-12-02", end = "2030-12-04" },
            agenda = new[] { new { title = new { ko = "안건" }, minutes = 30 } },
            interpretation = "none",
            openness = "open",
            kind = "agreedRecord",
            languages = new[] { "ko" },
        };
        var answer = await _hub.Coordinator().PostAsJsonAsync("/api/meetings", new { plan, partners = new[] { "shandong" } }, Stop);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal((HttpStatusCode.BadRequest, code, "/plan/title/ko"), (answer.StatusCode, problem.GetProperty("code").GetString(), problem.GetProperty("place").GetString()));
    }

    private async Task<IEnumerable<KeyValuePair<string, string>>> TypedWithTokenAsync(params (string Name, string Value)[] more)
    {
        var form = PageForm.Read("", await _person.GetStringAsync("/meetings/new", Stop)).Forms.Single(f => f.Handler == "new-meeting");
        return Typed([("__RequestVerificationToken", form.Fields.Single(f => f.Name == "__RequestVerificationToken").Value), .. more]);
    }

    private static IEnumerable<KeyValuePair<string, string>> Typed(params (string Name, string Value)[] more) =>
        new (string Name, string Value)[] { ("_handler", "new-meeting"), ("Entered.Title.Ko", "화상회의"), ("Entered.First", "2030-12-02") }
            .Concat(more).GroupBy(value => value.Name).Select(values => KeyValuePair.Create(values.Key, values.Last().Value));

    private static async Task<(HttpResponseMessage Answer, string Html)> SendAsync(HttpClient client, string page, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var content = new FormUrlEncodedContent(values);
        var answer = await client.PostAsync(page, content, Stop);
        return (answer, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)));
    }

    /// <summary>An office with its register and its administrator, whose forms are all that the tests send.</summary>
    public sealed class Registered : Hub, IAsyncLifetime
    {
        public HttpClient Person { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Person = await AdministratorAsync();
            await RegisterAsync(Coordinator());
        }
    }
}
