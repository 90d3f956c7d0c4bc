using Microsoft.EntityFrameworkCore.Storage;

namespace MeetingHub.Web.Governments;

/// <summary>
/// What depends on when governments work: told when an office's zone, country or days off are about to change. The register and the calendars know
/// nothing of reminders; what plans by working days registers itself here.
/// </summary>
public interface IWorkTimeFollower
{
    /// <summary>
    /// Keeps what a transaction has changed together with what follows from it: all of it, or nothing. Telling it twice changes nothing more.
    /// </summary>
    Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellationToken);
}
