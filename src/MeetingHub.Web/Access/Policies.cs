using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace MeetingHub.Web.Access;

/// <summary>The named policies, one of which every route names. What names none is denied to everybody.</summary>
public static class Policies
{
    /// <summary>Look at everything that the office keeps.</summary>
    public const string Read = nameof(Read);

    /// <summary>Make, schedule, book, invite, hold and cancel meetings.</summary>
    public const string Coordinate = nameof(Coordinate);

    /// <summary>Enter agreed points and make the minutes.</summary>
    public const string KeepMinutes = nameof(KeepMinutes);

    /// <summary>Change the register, accounts and keys.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Who satisfies which policy.</summary>
    private static readonly FrozenDictionary<string, Role[]> Holders = new Dictionary<string, Role[]>
    {
        [Read] = [Role.Viewer, Role.Coordinator, Role.Secretary, Role.Administrator],
        [Coordinate] = [Role.Coordinator, Role.Administrator],
        [KeepMinutes] = [Role.Coordinator, Role.Secretary, Role.Administrator],
        [Administer] = [Role.Administrator],
    }.ToFrozenDictionary();

    /// <summary>Whether a page may offer what the policy guards. The route decides again.</summary>
    public static bool Allows(string policy, ClaimsPrincipal user) => Holders[policy].Any(role => user.IsInRole(role.ToString()));

    internal static void Configure(AuthorizationOptions options)
    {
        foreach (var (policy, roles) in Holders)
        {
            options.AddPolicy(policy, rule => rule.RequireAuthenticatedUser().RequireRole(roles.Select(role => role.ToString())));
        }

        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(NothingIsThere).Build();
    }

    /// <summary>An address without a route, or the router's own "method not allowed", may say so to anyone; a real route that names no policy may not answer.</summary>
    private static bool NothingIsThere(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint;
}
