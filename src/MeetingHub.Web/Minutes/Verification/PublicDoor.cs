using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Minutes.Verification;

/// <summary>
/// Whether people from outside may check files here. Closed until an administrator opens it; the last deed in the audit is the state, so that
/// nobody can open it unseen.
/// </summary>
public sealed class PublicDoor(HubDb db, IClock clock)
{
    private const string Subject = "public-verification", Opened = "verification.open", Closed = "verification.close";

    public async Task<bool> IsOpenAsync(CancellationToken cancellationToken) =>
        await db.Set<AuditEntry>().Where(e => e.Subject == Subject).OrderByDescending(e => e.Id).Select(e => e.Act).FirstOrDefaultAsync(cancellationToken) == Opened;

    /// <summary>Opens or closes it; doing so again changes nothing.</summary>
    public async Task SetAsync(bool open, Actor actor, CancellationToken cancellationToken)
    {
        if (open != await IsOpenAsync(cancellationToken))
        {
            _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), actor.Name, open ? Opened : Closed, Subject));
            _ = await db.SaveChangesAsync(cancellationToken);
        }
    }
}
