using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Storage;

/// <summary>Something that an administrator turns on and off. The last deed in the audit is the state, so that nobody can turn it on unseen; without one it is off.</summary>
/// <param name="subject">What is switched, as the audit names it.</param>
/// <param name="on">The code of turning it on.</param>
/// <param name="off">The code of turning it off.</param>
internal sealed class AuditedSwitch(HubDb db, IClock clock, string subject, string on, string off)
{
    public async Task<bool> IsOnAsync(CancellationToken cancellationToken) =>
        await db.Set<AuditEntry>().Where(e => e.Subject == subject).OrderByDescending(e => e.Id).Select(e => e.Act).FirstOrDefaultAsync(cancellationToken) == on;

    /// <summary>Turns it on or off; doing so again changes nothing.</summary>
    /// <param name="actor">The name of who turns it, as the audit records it.</param>
    public async Task TurnAsync(bool turnOn, string actor, CancellationToken cancellationToken)
    {
        if (turnOn != await IsOnAsync(cancellationToken))
        {
            _ = db.Add(new AuditEntry(clock.GetCurrentInstant(), actor, turnOn ? on : off, subject));
            _ = await db.SaveChangesAsync(cancellationToken);
        }
    }
}
