using System.Text.Encodings.Web;
using System.Text.Unicode;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace MeetingHub.Web.Ui;

/// <summary>The frame of the pages: rendering, languages, error pages.</summary>
public static class UiModule
{
    private const int MostFormValues = 5000;

    private static readonly TimeSpan LanguageIsKept = TimeSpan.FromDays(400);

    public static void AddUi(this WebApplicationBuilder builder)
    {
        // A delegation of 300 people with a dozen entries each is one form.
        _ = builder.Services.AddRazorComponents(options => options.MaxFormMappingCollectionSize = MostFormValues);
        _ = builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(options => options.ValueCountLimit = MostFormValues);
        _ = builder.Services.AddScoped<Reader>();
        _ = builder.Services.AddSingleton<RefusalTexts>();
        builder.Services.DeclareRefusals(TextRefusals.ByCode);
        _ = builder.Services.PostConfigure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, KeepForms);
        _ = builder.Services.AddSingleton(new FactWords("language", (tag, reader) => Languages.Parse(tag) is { } language ? CommonTexts.Of(language).In(reader) : null));
        // Hangul, Han and kana stand in the page's source as themselves.
        _ = builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // The number on an error page is found in the log again.
        _ = builder.Logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId);
        _ = builder.Logging.AddSimpleConsole(options => options.IncludeScopes = true);
    }

    /// <summary>Errors become pages in the reader's language.</summary>
    public static void UseUi(this WebApplication app)
    {
        // A page that fails half-way has used up its scope: the error page is rendered in a fresh one.
        _ = app.UseWhen(http => !http.IsApi(), pages => pages
            .UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/error/500",
                CreateScopeForErrors = true,
                StatusCodeSelector = failure => failure is BadHttpRequestException unreadable ? unreadable.StatusCode
                    : failure is InvalidDataException ? StatusCodes.Status400BadRequest
                    : StatusCodes.Status500InternalServerError,
            })
            .UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true)
            .Use(LeaveRoomForThePageAsync));
        app.UseSecurityHeaders();
        app.UsePersonalLinks();
        _ = app.UseRouting();
        _ = app.Use(Reader.UseAsync);
    }

    /// <summary>Forms are looked at before the pages that they were sent to; after the sender and their token are known.</summary>
    public static void UseForms(this WebApplication app) => app.Use(ShownAgain.CheckAsync);

    public static void MapUi(this WebApplication app)
    {
        _ = app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().Add(OpenToEverybodyIfTheFrameworks);
        _ = app.MapGet("/", () => Results.LocalRedirect("/waiting")).RequireAuthorization(Policies.Read).ExcludeFromDescription();
        _ = app.MapPost("/language", SwitchLanguage).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
    }

    /// <summary>
    /// A form that its page no longer has, and one that nobody can read, is answered with a bare 400 that the framework calls text, one without a
    /// session with a bare 401. Without that name the reader gets a page in their language; it is a page to look at, whatever was sent.
    /// </summary>
    private static async Task LeaveRoomForThePageAsync(HttpContext http, RequestDelegate next)
    {
        await next(http);
        if (http.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized, ContentLength: null })
        {
            http.Response.ContentType = null;
            http.Request.Method = HttpMethods.Get;
        }
    }

    /// <summary>What was typed into a page's form while the session ran out stays with the answer, instead of being lost on the way to the sign-in page.</summary>
    private static void KeepForms(CookieAuthenticationOptions options)
    {
        var signIn = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = async context =>
        {
            if (HttpMethods.IsPost(context.Request.Method) && ShownAgain.IsPage(context.HttpContext) && context.Request.HasFormContentType
                && await SentForm.ReadAsync(context.HttpContext) is not null)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            await signIn(context);
        };
    }

    /// <summary>Without a token: a language harms nobody, and the choice of one has to work on a page that has been open for long.</summary>
    private static IResult SwitchLanguage(HttpContext http, [FromForm] string? language, [FromForm(Name = "return")] string? back)
    {
        if (Languages.Parse(language) is { } chosen)
        {
            http.Response.Cookies.Append(Reader.LanguageCookie, chosen.Tag(), new CookieOptions
            {
                MaxAge = LanguageIsKept,
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                Secure = http.Request.IsHttps,
                IsEssential = true,
            });
        }

        return Results.LocalRedirect(SignIn.SafeReturn(back));
    }

    /// <summary>The framework's own routes name no policy and show nothing of the house; pages name theirs.</summary>
    private static void OpenToEverybodyIfTheFrameworks(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route } && route.TrimStart('/').StartsWith("_framework/", StringComparison.Ordinal))
        {
            endpoint.Metadata.Add(new AllowAnonymousAttribute());
        }
    }
}
