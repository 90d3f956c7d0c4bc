using MeetingHub.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>Meetings as lines of a list: only what a line shows is read, and only as many lines as a page has.</summary>
public sealed class MeetingLists(HubDb db)
{
    /// <summary>Lines on one page.</summary>
    public const int OnePage = 50;

    /// <summary>No office has more; an address that asks for a later page gets this one.</summary>
    public const int MostPages = 10_000;

    /// <summary>One page of meetings, the latest first.</summary>
    /// <param name="government">Only those of this party; null for all.</param>
    /// <param name="page">From 1.</param>
    public Task<MeetingLines> LatestAsync(GovernmentId? government, int page, CancellationToken cancellationToken) =>
        ReadAsync(Of(government).OrderByDescending(m => m.ListedAt).ThenBy(m => m.Id), page, cancellationToken);

    /// <summary>A party's meetings that are still to come, the next one first: at most a page of them.</summary>
    public Task<MeetingLines> ComingAsync(GovernmentId government, CancellationToken cancellationToken) => ReadAsync(
        Of(government)
            .Where(m => m.State == MeetingState.Draft || m.State == MeetingState.Proposed || m.State == MeetingState.Scheduled || m.State == MeetingState.Postponed)
            .OrderBy(m => m.ListedAt).ThenBy(m => m.Id),
        1,
        cancellationToken);

    /// <summary>A party's meetings that were held or called off, the latest first: at most a page of them.</summary>
    public Task<MeetingLines> PastAsync(GovernmentId government, CancellationToken cancellationToken) => ReadAsync(
        Of(government)
            .Where(m => m.State == MeetingState.Held || m.State == MeetingState.Closed || m.State == MeetingState.Cancelled)
            .OrderByDescending(m => m.ListedAt).ThenBy(m => m.Id),
        1,
        cancellationToken);

    private IQueryable<Meeting> Of(GovernmentId? government) => db.Set<Meeting>().AsNoTracking().IgnoreAutoIncludes()
        .Where(m => government == null || m.Parties.Any(p => p.Government == government));

    private static async Task<MeetingLines> ReadAsync(IQueryable<Meeting> meetings, int page, CancellationToken cancellationToken)
    {
        var found = await meetings
            .Skip((page - 1) * OnePage)
            // One more than is shown tells whether there is a next page.
            .Take(OnePage + 1)
            .Select(m => new { m.Id, m.Plan, m.State, m.Start, m.End, Parties = m.Parties.OrderBy(p => p.Position).Select(p => p.Government).ToList() })
            .ToListAsync(cancellationToken);
        var lines = found.Take(OnePage).Select(m => new MeetingLine(
            m.Id, m.Plan.Title, m.State, m.Start is { } start && m.End is { } end ? new Interval(start, end) : null, m.Plan.Window, m.Parties));
        return new MeetingLines([.. lines], page, found.Count > OnePage);
    }
}

/// <summary>A page of a list.</summary>
/// <param name="Page">From 1.</param>
/// <param name="HasNext">Whether older ones follow.</param>
public sealed record MeetingLines(IReadOnlyList<MeetingLine> Lines, int Page, bool HasNext);

/// <summary>One line of a list.</summary>
/// <param name="Time">Null while none is fixed.</param>
/// <param name="Window">The days between which it is to be.</param>
/// <param name="Parties">The host first.</param>
public sealed record MeetingLine(
    MeetingId Id, LocalText Title, MeetingState State, Interval? Time, DateInterval Window, IReadOnlyList<GovernmentId> Parties);
