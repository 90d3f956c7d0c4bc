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
    public Instant ExpiryOf(Meeting meeting) =>
        (meeting.End ?? meeting.Plan.Window.End.PlusDays(1).AtMidnight().InUtc().ToInstant()) + Duration.FromDays(options.Value.DaysPastMeeting);

    /// <summary>The link behind a token; null, whatever is wrong with it: never made, mistyped, revoked, expired.</summary>
    internal async Task<PersonalLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        var hash = Secret.HashOf(token);
        var link = await db.Set<PersonalLink>().AsNoTracking().FirstOrDefaultAsync(l => l.Hash == hash, cancellationToken);
        if (link is null || link.RevokedAt is not null || token.Length != TokenLength)
        {
            return null;
        }

        var meeting = await db.Set<Meeting>().AsNoTracking().FirstAsync(m => m.Id == link.Meeting, cancellationToken);
        return clock.GetCurrentInstant() < ExpiryOf(meeting) ? link : null;
    }
}
