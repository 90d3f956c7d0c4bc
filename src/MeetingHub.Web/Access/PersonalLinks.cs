using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Access;

/// <summary>
/// Makes personal links and finds who stands behind one. A letter that carries one is written with <see cref="New"/> inside its use case; a page
/// behind one asks the <see cref="Visit"/>.
/// </summary>
public sealed class PersonalLinks(HubDb db, IOptions<LinkOptions> options, LinkAddress address, IClock clock)
{
    /// <summary>Where every personal link begins, behind the service's address.</summary>
    public const string Path = "/r";

    /// <summary>Where a request with a bad link is answered.</summary>
    public const string GonePath = "/link";

    private const int TokenLength = 43;

    /// <summary>
    /// A new link for a letter; earlier ones stay good, because people go back to earlier letters. Nothing is saved here: the caller keeps it in one
    /// save with the letter. Null where it would be expired from the start: a record of a meeting that is over.
    /// </summary>
    public Uri? New(Meeting meeting, LinkHolder holder, Instant now)
    {
        if (now >= ExpiryOf(meeting))
        {
            return null;
        }

        var token = Secret.New();
        _ = db.Add(new PersonalLink(meeting.Id, holder, token, now));
        return new Uri(address.Value, $"{Path}/{token}");
    }

    /// <summary>When the links to a meeting as it now stands end. Moving it moves them.</summary>
    public Instant ExpiryOf(Meeting meeting) => ExpiryOf(meeting.End, meeting.Plan);

    private Instant ExpiryOf(Instant? end, MeetingPlan plan) =>
        (end ?? plan.Window.End.PlusDays(1).AtMidnight().InUtc().ToInstant()) + Duration.FromDays(options.Value.DaysPastMeeting);

    /// <summary>The link behind a token; null, whatever is wrong with it: never made, mistyped, revoked, expired.</summary>
    internal async Task<PersonalLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        var found = await db.Set<PersonalLink>().AsNoTracking().Where(l => l.Hash == hash && l.RevokedAt == null)
            .Join(db.Set<Meeting>().IgnoreAutoIncludes(), l => l.Meeting, m => m.Id, (link, meeting) => new { Link = link, meeting.End, meeting.Plan })
            .FirstOrDefaultAsync(cancellationToken);
        return found is not null && token.Length == TokenLength && clock.GetCurrentInstant() < ExpiryOf(found.End, found.Plan) ? found.Link : null;
    }
}
