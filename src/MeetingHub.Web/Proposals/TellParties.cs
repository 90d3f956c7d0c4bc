using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>
/// Writes to the partners' contacts about slots: that they are proposed, that an answer is still awaited, what was decided, that they are taken
/// back. Nothing is saved here: the letters and their cause are kept in one save by the caller.
/// </summary>
public sealed class TellParties(HubDb db, WriteMessage write, PersonalLinks links)
{
    /// <summary>Tells of every round that began or ended since the contacts were told last; of nothing twice.</summary>
    /// <param name="decidedAt">When it was decided on: the letters' date.</param>
    /// <param name="reason">Why slots are taken back, as recipients read it, by language; nobody reads it in another.</param>
    /// <param name="newWindow">For a postponement: the dates between which a new time is sought.</param>
    public async Task TellAsync(
        Meeting meeting, Instant decidedAt, Instant now, CancellationToken cancellationToken, LocalText? reason = null, DateInterval? newWindow = null)
    {
        var ended = meeting.Proposals.LastOrDefault(p => p is { IsOpen: false, IsTold: true, IsEndTold: false });
        Func<Language, Occasion>? occasion = meeting.Proposal switch
        {
            { IsOpen: true, IsTold: false } open => _ => new Occasion.Proposed(open.Slots, open.Deadline, KindOf(meeting, open)),
            _ when ended is { Decision: { } decision } => _ => new Occasion.Decided(decision.Time),
            _ when ended is { State: ProposalState.Withdrawn } => language => new Occasion.TakenBack(
                ended.Slots, meeting.State == MeetingState.Cancelled, newWindow, (reason ?? LocalText.Empty).In([language])),
            _ => null,
        };
        if (occasion is not null)
        {
            await WriteAsync(meeting, occasion, meeting.Parties.Skip(1), decidedAt, now, cancellationToken);
        }

        meeting.NoteProposalsTold();
    }

    /// <summary>Reminds the partners that are silent.</summary>
    public async Task RemindAsync(Meeting meeting, Proposal open, Instant now, CancellationToken cancellationToken) => await WriteAsync(
        meeting,
        _ => new Occasion.StillOpen(open.Slots, open.Deadline),
        meeting.Parties.Skip(1).Where(p => open.AnswerOf(p.Government) is null),
        now,
        now,
        cancellationToken);

    private static ProposedAs KindOf(Meeting meeting, Proposal open) =>
        open.Reopens is not null ? ProposedAs.Again
        : meeting.Proposals.LastOrDefault(p => p.Round < open.Round && p.IsTold) is { State: ProposalState.Replaced or ProposalState.Withdrawn } ? ProposedAs.Instead
        : ProposedAs.First;

    /// <param name="of">What a reader of a language is told.</param>
    private async Task WriteAsync(
        Meeting meeting, Func<Language, Occasion> of, IEnumerable<Party> parties, Instant decidedAt, Instant now, CancellationToken cancellationToken)
    {
        var register = await write.RegisterAsync(meeting, cancellationToken);
        foreach (var party in parties)
        {
            var seat = Seat.OfContact(party, register[party.Government]);
            var occasion = of(seat.Language);
            var notice = write.Notice(meeting, register, occasion, null);
            var link = occasion.AsksForAnswer ? links.New(meeting, LinkHolder.Contact(party.Government, seat.Language), now) : null;
            var message = write.To(meeting, register, notice, seat, decidedAt, now, personalLink: link);
            if (occasion is Occasion.StillOpen { Deadline: var deadline } && now < deadline)
            {
                message.HelpUntil(deadline);
            }

            _ = db.Add(message);
            _ = db.Add(SendMessage.RowFor(message, now));
        }
    }
}
