using MeetingHub.Meetings;
using MeetingHub.Points;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Points;

/// <summary>The agreed points as pages list them: read by their own columns, without the meetings around them.</summary>
public sealed class PointRegister(HubDb db)
{
    /// <summary>The points of a meeting, by number.</summary>
    public async Task<IReadOnlyList<AgreedPoint>> OfMeetingAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        await db.PointsOfAsync(meeting, cancellationToken);

    /// <summary>What is still open of one meeting, by number.</summary>
    public Task<IReadOnlyList<OpenPoint>> OpenOfAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        OpenAsync(db.Set<Meeting>().Where(m => m.Id == meeting), cancellationToken);

    /// <summary>What is still open of the meetings that a government takes part in, the latest meeting first.</summary>
    public Task<IReadOnlyList<OpenPoint>> OpenWithAsync(GovernmentId government, CancellationToken cancellationToken) =>
        OpenAsync(db.Set<Meeting>().Where(m => m.Parties.Any(p => p.Government == government)), cancellationToken);

    private async Task<IReadOnlyList<OpenPoint>> OpenAsync(IQueryable<Meeting> meetings, CancellationToken cancellationToken) => await (
        from point in db.Set<AgreedPoint>()
        join meeting in meetings on point.Meeting equals meeting.Id
        where AgreedPoint.OpenStatuses.Contains(point.Status)
        orderby meeting.Start descending, meeting.Id, point.Number
        select new OpenPoint(point.Id, meeting.Id, meeting.Plan.Title, point.Number, point.Kind, point.Words, point.Due, point.Status)).ToListAsync(cancellationToken);
}

/// <summary>A point that is still open, with the meeting that agreed on it.</summary>
/// <param name="Title">The meeting's.</param>
public sealed record OpenPoint(AgreedPointId Id, MeetingId Meeting, LocalText Title, int Number, ItemKind Kind, LocalText Words, LocalDate? Due, ItemStatus Status);
