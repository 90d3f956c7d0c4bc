using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Http;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>A meeting and how its latest round of slots stands.</summary>
/// <param name="Board">Null while nothing was ever proposed.</param>
/// <param name="Held">Tentative entries that stand in own staff's calendars; 0 without a connection.</param>
/// <param name="NotHeld">Entries that a calendar did not take.</param>
public sealed record ProposalSheet(Meeting Meeting, ProposalBoard? Board, int Held = 0, int NotHeld = 0);

/// <summary>Shows how the slots of a meeting stand.</summary>
public sealed class ShowProposal(HubDb db, FindConflicts find, IClock clock)
{
    /// <summary>The standing at this moment.</summary>
    public async Task<ProposalSheet> OfAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (meeting.Proposal is not { } latest)
        {
            return new ProposalSheet(meeting, null);
        }

        var conflicts = await find.OfAsync(meeting, now, cancellationToken);
        var holds = await db.Set<CalendarHold>().AsNoTracking().Where(h => h.Meeting == meeting.Id).Select(h => new { h.EventId, h.Problem }).ToListAsync(cancellationToken);
        return new ProposalSheet(
            meeting, ProposalBoard.Of(meeting, latest, conflicts, now), holds.Count(h => h.EventId is not null), holds.Count(h => h.Problem is not null));
    }

    /// <summary>A file that shows an answer to one meeting's slots.</summary>
    public async Task<Outcome<EvidenceFile>> EvidenceAsync(MeetingId meeting, Guid id, CancellationToken cancellationToken) =>
        await db.Set<Evidence>().AsNoTracking().Where(e => e.Meeting == meeting && e.Id == id)
            .Select(e => new EvidenceFile(e.FileName, e.Content))
            .FirstOrDefaultAsync(cancellationToken) is { } file ? file : new Refusal("evidence.unknown", "There is no such file.");
}
