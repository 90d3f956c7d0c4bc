using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Minutes.Verification;

/// <summary>Whether people from outside may check files here. Closed until an administrator opens it.</summary>
public sealed class PublicDoor(HubDb db, IClock clock)
{
    private readonly AuditedSwitch _switch = new(db, clock, "public-verification", "verification.open", "verification.close");

    public Task<bool> IsOpenAsync(CancellationToken cancellationToken) => _switch.IsOnAsync(cancellationToken);

    /// <summary>Opens or closes it; doing so again changes nothing.</summary>
    public Task SetAsync(bool open, Actor actor, CancellationToken cancellationToken) => _switch.TurnAsync(open, actor.Name, cancellationToken);
}
