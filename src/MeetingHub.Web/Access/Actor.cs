using System.Security.Claims;

namespace MeetingHub.Web.Access;

/// <summary>Who acts, as the history and the audit record it. A route takes it as a parameter; a page asks <see cref="Of"/>.</summary>
/// <param name="Name">The account's or the key's name, as shown to colleagues.</param>
/// <param name="Kind">Whether a person or a program.</param>
/// <param name="Side">For a guest: on whose side they are; their name is only what they typed.</param>
public sealed record Actor(string Name, ActorKind Kind, GovernmentId? Side = null)
{
    /// <summary>The claim that tells persons from programs.</summary>
    internal const string KindClaim = "meetinghub:kind";

    /// <summary>The hub itself: its jobs, and whatever nobody asked for by name.</summary>
    public static Actor Hub { get; } = new("MeetingHub", ActorKind.Hub);

    /// <summary>The actor behind an authenticated principal.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the route forgot its policy.</exception>
    public static Actor Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true, Name: { } name }
            ? new Actor(name, Enum.Parse<ActorKind>(user.FindFirstValue(KindClaim)!))
            : throw new InvalidOperationException("Nobody is signed in, so nobody can act.");

    /// <summary>Gives routes the actor as a parameter.</summary>
    public static ValueTask<Actor?> BindAsync(HttpContext http) => ValueTask.FromResult<Actor?>(Of(http.User));

    /// <summary>The principal that stands for this actor with its role.</summary>
    internal ClaimsPrincipal With(Role role, string scheme) => new(new ClaimsIdentity(
        [new(ClaimTypes.Name, Name), new(ClaimTypes.Role, role.ToString()), new(KindClaim, Kind.ToString())], scheme));
}

/// <summary>What kind of actor.</summary>
public enum ActorKind
{
    /// <summary>Someone who signed in.</summary>
    Person,

    /// <summary>A program with an API key.</summary>
    Program,

    /// <summary>The service's own jobs.</summary>
    Hub,

    /// <summary>Someone outside, through a personal link, by the name that they typed.</summary>
    Guest,
}
