using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Minutes.Editions;
using MeetingHub.Points;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MeetingHub.Web.Storage;

/// <summary>Counts a version up with every save of an aggregate, also when only a part of it changed: two people never overwrite each other unseen.</summary>
internal sealed class VersionCount : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Count(eventData.Context!.ChangeTracker);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(eventData.Context!.ChangeTracker);
        return ValueTask.FromResult(result);
    }

    private static void Count(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var meetings = changed
            .Where(e => e.Entity is Party or AgreedPoint or Booking or Proposal)
            .Select(e => e.Entity is AgreedPoint point ? point.Meeting : e.Property("MeetingId").CurrentValue)
            .ToHashSet();
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Modified or EntityState.Unchanged))
        {
            var isChanged = entry is { State: EntityState.Modified, Entity: Meeting or Government or FinalMinutes };
            if (isChanged || (entry.Entity is Meeting meeting && meetings.Contains(meeting.Id)))
            {
                var version = entry.Property(nameof(Meeting.Version));
                version.CurrentValue = (long)version.OriginalValue! + 1;
            }
        }
    }
}
