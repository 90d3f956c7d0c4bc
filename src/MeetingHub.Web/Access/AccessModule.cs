using System.Threading.RateLimiting;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MeetingHub.Web.Access;

/// <summary>Who may do what: deny by default, roles behind named policies; cookies for people, keys for programs.</summary>
public static class AccessModule
{
    /// <summary>The rate limit of what strangers may guess at.</summary>
    public const string GuessLimit = "guess";

    /// <summary>The rate limit of the pages behind personal links: a whole office may share one address.</summary>
    public const string LinkLimit = "link";

    /// <summary>The rate limit of links that open nothing.</summary>
    public const string BadLinkLimit = "badLink";

    /// <summary>How many bad links one address may try a minute.</summary>
    internal const int BadLinksPerMinute = 30;

    /// <summary>How many pages behind personal links one address may ask for a minute.</summary>
    internal const int LinkPagesPerMinute = 300;

    /// <summary>How often one address may try to sign in or to redeem the token, or check a file without signing in, a minute.</summary>
    internal const int GuessesPerMinute = 10;

    private const string EitherScheme = "CookieOrApiKey";

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        _ = services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, options => options.ForwardDefaultSelector = http =>
                ApiKeyAuthentication.IsUsedBy(http.Request) ? ApiKeyAuthentication.Name : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.Name, null)
            .AddCookie(ConfigureCookie);
        _ = services.AddAuthorization(Policies.Configure);
        _ = services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "meetinghub-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        _ = services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            _ = options.AddPolicy(GuessLimit, LimitPosts);
            _ = options.AddPolicy(LinkLimit, http => AMinute(http, LinkPagesPerMinute));
            _ = options.AddPolicy(BadLinkLimit, http => AMinute(http, BadLinksPerMinute));
        });
        _ = services.AddDataProtection().SetApplicationName("MeetingHub");
        _ = services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, ILoggerFactory>((options, directory, loggers) =>
            options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(directory.Folder("keys")), loggers));
        _ = services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        _ = services.AddScoped<SignIn>();
        _ = services.AddScoped<BecomeFirstAdministrator>();
        _ = services.AddHostedService<FirstStart>();
        _ = services.AddOptions<LinkOptions>().BindConfiguration(LinkOptions.Section).ValidateOnStart();
        _ = services.AddSingleton<IValidateOptions<LinkOptions>, LinkOptions.Check>();
        _ = services.AddSingleton<LinkAddress>();
        _ = services.AddScoped<PersonalLinks>();
        _ = services.AddScoped<Visit>();
        services.DeclareRefusals(AccessRefusals.ByCode);
        // Its scope would put the path of every request, and so the token of a personal link, beside whatever is logged meanwhile.
        _ = builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    public static void UseAccess(this WebApplication app)
    {
        _ = app.UseRateLimiter();
        _ = app.UseAuthentication();
        _ = app.UseAuthorization();
        _ = app.UseAntiforgery();
        _ = app.Lifetime.ApplicationStarted.Register(app.Services.GetRequiredService<LinkAddress>().Warn);
    }

    /// <summary>Opens personal links; before the routes are looked up, because a bad link is answered at another one.</summary>
    public static void UsePersonalLinks(this WebApplication app) => app.Use(Visit.OpenAsync);

    public static void MapAccess(this WebApplication app) =>
        app.MapPost("/sign-out", SignOutAsync).RequireAuthorization(Policies.Read).ExcludeFromDescription();

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect("/sign-in");
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "meetinghub";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "return";
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, AccessProblems.Unauthenticated);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, AccessProblems.Forbidden);
    }

    /// <summary>A program is told the problem; a person is taken to the sign-in page, or sees the page for what they may not do.</summary>
    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, Refusal refusal)
    {
        if (context.HttpContext.IsApi())
        {
            return AccessProblems.WriteAsync(context.HttpContext, refusal);
        }

        if (refusal == AccessProblems.Forbidden)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    /// <summary>So many posts a minute from one address; each policy that uses it counts for itself.</summary>
    internal static RateLimitPartition<string> LimitPosts(HttpContext http) => HttpMethods.IsPost(http.Request.Method)
        ? AMinute(http, GuessesPerMinute)
        : RateLimitPartition.GetNoLimiter("looking");

    /// <summary>So many requests a minute from one address.</summary>
    private static RateLimitPartition<string> AMinute(HttpContext http, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "unknown", _ => new()
        {
            PermitLimit = most,
            Window = TimeSpan.FromMinutes(1),
        });
}
