using MeetingHub.Web.Outbox;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace MeetingHub.Web.Reminders;

/// <summary>When a meeting has to be looked at again: one alarm a meeting.</summary>
public sealed class MeetingAlarms(Alarms alarms)
{
    /// <summary>Stored with every alarm: it never changes.</summary>
    internal const string Group = "meetings";

    /// <summary>Commits a transaction of the service's database with the alarms in it: all of it is kept, or nothing.</summary>
    /// <param name="of">The moment for each meeting; null takes its alarm away.</param>
    public Task CommitAsync(IDbContextTransaction transaction, IReadOnlyDictionary<MeetingId, Instant?> of, CancellationToken cancellationToken) =>
        alarms.CommitAsync(transaction, RemindWhoIsDue.StoredName, Group, of.ToDictionary(a => a.Key.ToString(), a => a.Value), cancellationToken);
}
