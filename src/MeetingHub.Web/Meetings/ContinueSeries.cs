using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Starts the next meeting of a series from the last one.</summary>
public sealed class ContinueSeries(HubDb db, MeetingDesk desk, DraftMeeting draft, IClock clock)
{
    /// <param name="id">The last meeting.</param>
    /// <param name="years">1: yearly; 2: every other year.</param>
    /// <param name="reference">The caller's own name for the next one; null for none.</param>
    public async Task<Outcome<Meeting>> RunAsync(MeetingId id, int years, string? reference, Actor actor, CancellationToken cancellationToken)
    {
        var (last, unknown) = await desk.FindAsync(id, cancellationToken);
        if (last is null)
        {
            return unknown!;
        }

        var (next, refusal) = MeetingSeries.After(last, await db.OpenPointsOfAsync(id, cancellationToken), years, clock.GetCurrentInstant().InUtc().Date);
        return next is null
            ? refusal!
            : await draft.RunAsync(new NewMeeting(next.Plan, next.Partners, reference) { Delegations = next.Delegations }, actor, cancellationToken);
    }

    /// <summary>The meeting that was started from this one and stands; null while there is none.</summary>
    public Task<MeetingId?> NextOfAsync(MeetingId id, CancellationToken cancellationToken) => NextOfAsync(db, id, cancellationToken);

    /// <summary>The refusal of a second next meeting; asked in the transaction that keeps it, so that of two who start it at once one is told.</summary>
    internal static async Task<Refusal?> CheckAsync(HubDb db, MeetingPlan plan, CancellationToken cancellationToken) =>
        plan.Follows is { } last && await NextOfAsync(db, last, cancellationToken) is { } follower
            ? new Refusal("series.followed", $"The next meeting has been started already: {follower}.")
            : null;

    private static Task<MeetingId?> NextOfAsync(HubDb db, MeetingId id, CancellationToken cancellationToken) => db.Set<Meeting>()
        .Where(m => m.Follows == id && m.State != MeetingState.Cancelled)
        .Select(m => (MeetingId?)m.Id)
        .FirstOrDefaultAsync(cancellationToken);
}
