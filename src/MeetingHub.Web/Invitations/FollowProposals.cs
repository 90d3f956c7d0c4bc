using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Writes to the partners' contacts about slots: that they are proposed, that an answer is still awaited, what was decided, that they are taken back. It
/// tells of every round that began or ended since the contacts were told last; of nothing twice.
/// </summary>
internal sealed class FollowProposals(HubDb db, PartyRegister register) : IMeetingFollower
{
    public async Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        var meeting = change.After;
        if (change.Deed.Wish is LetterWish.RemindTheSilent && meeting.Proposal is { IsOpen: true } silent)
        {
            return await RemindAsync(change, silent, cancellationToken);
        }

        if (meeting.Proposals.All(p => p.IsTold && (p.IsOpen || p.IsEndTold)))
        {
            return FollowUp.None;
        }

        var of = OccasionOf(change);
        meeting.NoteProposalsTold();
        return of is null ? FollowUp.None : await TellAsync(meeting, of, meeting.Parties.Skip(1), cancellationToken);
    }

    /// <summary>What a reader of a language is told; null where there is nothing to tell.</summary>
    private static Func<Language, Occasion>? OccasionOf(MeetingChange change)
    {
        var meeting = change.After;
        var ended = meeting.Proposals.LastOrDefault(p => p is { IsOpen: false, IsTold: true, IsEndTold: false });
        return meeting.Proposal switch
        {
            { IsOpen: true, IsTold: false } open => _ => new Occasion.Proposed(open.Slots, open.Deadline, KindOf(meeting, open)),
            _ when ended is { Decision: { } decision } => _ => new Occasion.Decided(decision.Time),
            _ when ended is { State: ProposalState.Withdrawn } => language => new Occasion.TakenBack(
                ended.Slots, meeting.State == MeetingState.Cancelled, change.NewWindow, (change.Deed.Told ?? LocalText.Empty).In([language])),
            _ => null,
        };
    }

    private static ProposedAs KindOf(Meeting meeting, Proposal open) =>
        open.Reopens is not null ? ProposedAs.Again
        : meeting.Proposals.LastOrDefault(p => p.Round < open.Round && p.IsTold) is { State: ProposalState.Replaced or ProposalState.Withdrawn } ? ProposedAs.Instead
        : ProposedAs.First;

    /// <summary>Reminds the partners that are silent, each of them once for one deed.</summary>
    private async Task<FollowUp> RemindAsync(MeetingChange change, Proposal open, CancellationToken cancellationToken)
    {
        var id = change.After.Id;
        var reminded = await db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == id && m.Kind == MessageKind.AnswerReminder && m.CreatedAt >= change.Now).Select(m => m.Government).ToListAsync(cancellationToken);
        var silent = change.After.Parties.Skip(1).Where(p => open.AnswerOf(p.Government) is null && !reminded.Contains(p.Government));
        var told = await TellAsync(change.After, _ => new Occasion.StillOpen(open.Slots, open.Deadline), silent, cancellationToken);
        return change.Now < open.Deadline ? told with { Letters = [.. told.Letters.Select(t => t with { HelpsUntil = open.Deadline })] } : told;
    }

    private async Task<FollowUp> TellAsync(Meeting meeting, Func<Language, Occasion> of, IEnumerable<Party> parties, CancellationToken cancellationToken)
    {
        var facts = await register.OfAsync(meeting, cancellationToken);
        return new FollowUp
        {
            Letters = [.. parties.Select(party => Seat.OfContact(party, facts[party.Government])).Select(seat => new Telling(seat, of(seat.Language)))],
        };
    }
}
