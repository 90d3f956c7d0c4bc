using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Starts the next meeting of a series from the last one.</summary>
public sealed class ContinueSeries(MeetingDesk desk, DraftMeeting draft, IClock clock)
{
    /// <param name="id">The last meeting.</param>
    /// <param name="years">1: yearly; 2: every other year.</param>
    /// <param name="reference">The caller's own name for the next one; null for none.</param>
    public async Task<Answer<Meeting>> RunAsync(MeetingId id, int years, string? reference, Actor actor, CancellationToken cancellationToken)
    {
        var (last, unknown) = await desk.FindAsync(id, cancellationToken);
        if (last is null)
        {
            return unknown!;
        }

        var (next, refusal) = MeetingSeries.After(last, years, clock.GetCurrentInstant().InUtc().Date);
        if (next is null)
        {
            return refusal!;
        }

        return await FollowerAsync(id, cancellationToken) is { } follower
            ? new Refusal("series.followed", $"The next meeting has been started already: {follower.Id}.")
            : await draft.RunAsync(next.Plan, next.Partners, reference, actor, cancellationToken, next.Delegations);
    }

    /// <summary>The meeting that was started from this one and stands; null while there is none.</summary>
    public async Task<Meeting?> FollowerAsync(MeetingId id, CancellationToken cancellationToken) =>
        (await desk.AllAsync(null, cancellationToken)).FirstOrDefault(m => m.Plan.Follows == id && m.State != MeetingState.Cancelled);
}
