using System.Text.Encodings.Web;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace MeetingHub.Web.Access;

/// <summary>Programs authenticate by <c>Authorization: Bearer mhk_…</c>.</summary>
internal sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, HubDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Name = "ApiKey";

    private const string Bearer = "Bearer";

    /// <summary>True when the request brings credentials of this kind.</summary>
    public static bool IsUsedBy(HttpRequest request) =>
        request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsUsedBy(Request))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = Secret.HashOf(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim());
        var key = await db.Set<ApiKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash, Context.RequestAborted);
        return key is null
            ? AuthenticateResult.Fail("The API key is not one of this hub.")
            : AuthenticateResult.Success(new(new Actor(key.Name, ActorKind.Program).With(key.Role, Name), Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return AccessProblems.WriteAsync(Context, AccessProblems.Unauthenticated);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        AccessProblems.WriteAsync(Context, AccessProblems.Forbidden);
}
