using MeetingHub.Meetings;
using MeetingHub.Points;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Points;

/// <summary>
/// Where every write to agreed points is made: load them with their meeting, ask the rule, note who did it, keep all of it or nothing. The meeting's
/// version counts with it, so that no point changes under minutes that are just being made final, and no two points get one number.
/// </summary>
public sealed class PointDesk(IServiceScopeFactory scopes, IClock clock)
{
    /// <summary>How often a verb is asked when others keep changing the meeting under it.</summary>
    private const int MostAttempts = 5;

    /// <summary>Asks one verb of a meeting's points and keeps what it did; nothing is written when it refuses or changes nothing.</summary>
    /// <param name="act">The deed's code in the audit: <c>meeting.reword</c>.</param>
    /// <param name="verb">Gets the points and the moment. Where somebody else was faster it is asked again, about the points as they then are.</param>
    public async Task<Outcome<Meeting>> ChangeAsync(
        MeetingId id, string act, Actor actor, Func<MeetingPoints, Instant, Refusal?> verb, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            // Each attempt by a context of its own: what a failed one has read or changed is no part of the next.
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<HubDb>();
            if (await db.Set<Meeting>().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
            {
                return MeetingDesk.Unknown;
            }

            var before = await db.Set<AgreedPoint>().Where(p => p.Meeting == id).ToListAsync(cancellationToken);
            var points = new MeetingPoints(meeting, before);
            var now = clock.GetCurrentInstant();
            if (verb(points, now) is { } refusal)
            {
                return refusal;
            }

            db.AddRange(points.All.Except(before));
            db.RemoveRange(before.Except(points.All));
            if (await IsKeptAsync(db, new AuditEntry(now, actor.Name, act, id.ToString()) { Side = actor.Side }, cancellationToken))
            {
                return meeting;
            }
        }

        return MeetingPoints.ChangedMeanwhile;
    }

    /// <summary>False where somebody else was faster.</summary>
    private static async Task<bool> IsKeptAsync(HubDb db, AuditEntry audit, CancellationToken cancellationToken)
    {
        if (!db.ChangeTracker.HasChanges())
        {
            return true;
        }

        _ = db.Add(audit);
        try
        {
            _ = await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
