using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Diagnostics;
using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>
/// The personal link behind this request: what a page under <c>/r/{token}/…</c> may show and do. Elsewhere there is none. Such a page needs
/// <c>[AllowAnonymous]</c> and the rate limit <see cref="AccessModule.LinkLimit"/>, and asks for what it needs first: a bad link never reaches it.
/// </summary>
public sealed class Visit(HubDb db)
{
    /// <summary>The most characters of a typed name.</summary>
    public const int LongestName = 80;

    private PersonalLink? _link;

    /// <summary>True on the pages of a personal link.</summary>
    public bool IsOne => _link is not null;

    /// <summary>The link. Only on its pages.</summary>
    public PersonalLink Link => _link ?? throw new InvalidOperationException("Only pages under a personal link have a visit.");

    public MeetingId Meeting => Link.Meeting;

    /// <summary>True for one who speaks for their party.</summary>
    public bool IsContact => Link.Purpose == LinkPurpose.Contact;

    /// <summary>Who acts, as the history and the audit record it: by the name that they typed.</summary>
    public (Actor? Actor, Refusal? Refusal) ActorNamed(string? name) =>
        name?.Trim() is { Length: > 0 and <= LongestName } typed && !typed.Any(char.IsControl)
            ? (new Actor(typed, ActorKind.Guest, Link.Government), null)
            : (null, new Refusal("link.nameMissing", $"Say who you are, in at most {LongestName} characters.", "/by")
            { Facts = new Dictionary<string, string> { ["longest"] = $"{LongestName}" } });

    /// <summary>A deed done through the link, to be kept in one save with the deed.</summary>
    public PersonalLinkUse Use(Actor actor, string act, Instant now) => new(Link.Id, now, actor.Name, act);

    /// <summary>Notes a deed done through the link; kept by the caller in one save with the deed.</summary>
    public void Note(Actor actor, string act, Instant now) => db.Add(Use(actor, act, now));

    /// <summary>Takes a request under <c>/r/…</c> to its pages, and one with a bad link to the one page that says so, whatever is wrong with it.</summary>
    internal static async Task OpenAsync(HttpContext http, RequestDelegate next)
    {
        if (!http.Request.Path.StartsWithSegments(PersonalLinks.Path, out var rest))
        {
            await next(http);
            return;
        }

        var token = rest.Value is ['/', .. var tail] ? tail.Split('/')[0] : "";
        var link = await http.RequestServices.GetRequiredService<PersonalLinks>().FindAsync(token, http.RequestAborted);
        if (link is null)
        {
            // The page's own links (to its content, back from a choice of language) stay on the address that was asked for.
            http.Features.Set<IStatusCodeReExecuteFeature>(
                new StatusCodeReExecuteFeature { OriginalPath = http.Request.Path, OriginalQueryString = http.Request.QueryString.Value });
            (http.Request.Path, http.Request.QueryString) = (PersonalLinks.GonePath, QueryString.Empty);
            http.Request.Method = HttpMethods.IsPost(http.Request.Method) ? HttpMethods.Get : http.Request.Method;
        }
        else
        {
            http.RequestServices.GetRequiredService<Visit>()._link = link;
        }

        await next(http);
    }
}
