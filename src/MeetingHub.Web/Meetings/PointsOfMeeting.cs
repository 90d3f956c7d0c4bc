using MeetingHub.Points;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Meetings;

/// <summary>What a meeting has agreed on, as whoever only shows or counts it reads it.</summary>
internal static class PointsOfMeeting
{
    /// <summary>The points of one meeting, by number.</summary>
    public static Task<List<AgreedPoint>> PointsOfAsync(this HubDb db, MeetingId meeting, CancellationToken cancellationToken) =>
        db.Set<AgreedPoint>().AsNoTracking().Where(p => p.Meeting == meeting).OrderBy(p => p.Number).ToListAsync(cancellationToken);

    /// <summary>How many of them are still open.</summary>
    public static Task<int> OpenPointsOfAsync(this HubDb db, MeetingId meeting, CancellationToken cancellationToken) =>
        db.Set<AgreedPoint>().CountAsync(p => p.Meeting == meeting && AgreedPoint.OpenStatuses.Contains(p.Status), cancellationToken);
}
