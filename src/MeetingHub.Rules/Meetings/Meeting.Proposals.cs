using MeetingHub.Meetings.Proposals;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>How a time is agreed on: slots are put to the parties, they answer, one is fixed. Every round is kept.</summary>
public sealed partial class Meeting
{
    private readonly List<Proposal> _proposals = [];

    /// <summary>The rounds of slots, the oldest first; at most the last one is open.</summary>
    public IReadOnlyList<Proposal> Proposals => [.. _proposals.OrderBy(p => p.Round)];

    /// <summary>The latest round, open or ended; null before the first.</summary>
    public Proposal? Proposal => Proposals.LastOrDefault();

    /// <summary>The slots before the parties, in our own order; empty unless proposed.</summary>
    public IReadOnlyList<Interval> ProposedTimes => Proposal is { IsOpen: true } open ? open.Slots : [];

    /// <summary>The partners without whose answer the latest round cannot be decided by the rule.</summary>
    public IEnumerable<GovernmentId> RequiredPartners =>
        Parties.Skip(1).Select(p => p.Government).Where(g => Proposal?.Optional.Contains(g) != true);

    /// <summary>Puts slots to the parties. A round that is still open is replaced by this one.</summary>
    public Refusal? Propose(ProposalTerms terms, Instant now)
    {
        var refusal = OnlyIn(MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed)
            ?? terms.Check(Plan.Duration, now)
            ?? terms.Optional.Where(o => Parties.Skip(1).All(p => p.Government != o)).Select(o => NoParty(o, "/optional")).FirstOrDefault()
            ?? (Parties.Skip(1).All(p => terms.Optional.Contains(p.Government))
                ? new Refusal("proposal.nobodyRequired", "At least one partner is required.", "/optional")
                : null);
        if (refusal is not null)
        {
            return refusal;
        }

        Begin(new Proposal(_proposals.Count + 1, terms, now));
        return null;
    }

    /// <summary>A party answers. Its earlier answers stay in the history; this one counts until the next, or the decision.</summary>
    /// <param name="conflicts">A slot that is gone can be chosen no more. None where a colleague records what was said.</param>
    /// <param name="seen">What the answering one had before them; null where nobody knows: then it is the open round that they answer.</param>
    public Refusal? Answer(PartyAnswer answer, Conflicts conflicts, Instant now, SeenProposal? seen = null)
    {
        var refusal = Opened(out var open)
            ?? PartyOf(answer.Government, out _)
            ?? (seen?.Matches(open, answer.Government) == false ? SeenProposal.Outdated : null)
            ?? answer.Check(open.Slots.Count, now);
        if (refusal is not null)
        {
            return refusal;
        }

        for (var i = 0; i < open.Slots.Count; i++)
        {
            if (answer.Choices[i] != SlotChoice.NotPossible && conflicts.Takes(open.Slots[i]))
            {
                return SlotGone($"/choices/{i}");
            }
        }

        var length = Plan.Duration;
        if (answer.OtherTimes.Index().Where(o => o.Item.Time.Duration != length).Select(o => (int?)o.Index).FirstOrDefault() is { } wrong)
        {
            return WrongLength($"/otherStarts/{wrong}");
        }

        open.Take(answer);
        return null;
    }

    /// <summary>Fixes one of the slots, or a time that a party proposed, and asks for a conference.</summary>
    /// <param name="reason">Why another time than the one that the rule offers; needed only then.</param>
    public Refusal? Decide(Interval time, string? reason, Conference conference, Conflicts conflicts, Instant now)
    {
        if (Opened(out var open) is { } closed)
        {
            return closed;
        }

        if (!open.Slots.Contains(time) && !open.Current.SelectMany(a => a.OtherTimes).Any(o => o.Time == time))
        {
            return new Refusal("proposal.noSuchTime", "The time is neither one of the slots nor one that a party proposed.", "/start");
        }

        if (conflicts.Takes(time))
        {
            return SlotGone("/start");
        }

        var isOffered = ProposalBoard.Of(this, open, conflicts, now).Offered?.Time == time;
        if (!isOffered && string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal("proposal.reasonMissing", "Another time than the one that the rule offers is chosen for a reason.", "/reason");
        }

        if (Fix(time, conference, now) is { } refusal)
        {
            return refusal;
        }

        open.Decide(new Decision(time, isOffered ? DecisionBasis.Rule : DecisionBasis.Override, isOffered ? null : reason!.Trim()));
        return null;
    }

    /// <summary>
    /// Opens the latest round again, with the slots that have not passed and the answers to them, until another deadline. The round itself stays
    /// as it was; a time that it had fixed is left.
    /// </summary>
    public Refusal? ReopenProposal(Instant deadline, string reason, Instant now)
    {
        if (OnlyIn(MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed, MeetingState.Scheduled) is { } wrongState)
        {
            return wrongState;
        }

        if (Proposal is not { } last)
        {
            return NothingProposed();
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal("proposal.reasonMissing", "A proposal is opened again for a reason.", "/reason");
        }

        var left = last.Slots.Where(s => s.Start > now && s.Duration == Plan.Duration).ToList();
        var refusal = left.Count == 0
            ? new Refusal("proposal.noneLeft", "None of its slots is left; propose other times.")
            : ProposalTerms.CheckDeadline(deadline, left, now);
        if (refusal is not null)
        {
            return refusal;
        }

        if (State == MeetingState.Scheduled)
        {
            LeaveTime(reason.Trim());
        }

        var again = new Proposal(_proposals.Count + 1, new ProposalTerms(left, deadline, last.Optional), now, last.Round);
        again.Carry(last, reason.Trim());
        Begin(again);
        return null;
    }

    /// <summary>Takes the open round back; the meeting is planned anew.</summary>
    public Refusal? WithdrawProposal(string? reason)
    {
        if (Opened(out var open) is { } closed)
        {
            return closed;
        }

        open.End(ProposalState.Withdrawn, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        State = MeetingState.Draft;
        return null;
    }

    /// <summary>Null where a partner can be reminded to answer: slots are before the parties, and somebody is silent.</summary>
    public Refusal? CheckReminder() => Opened(out var open)
        ?? (Parties.Skip(1).All(p => open.AnswerOf(p.Government) is not null)
            ? new Refusal("proposal.nobodySilent", "Every partner has answered; nobody needs a reminder.")
            : null);

    /// <summary>The contacts have been told of every round that began or ended.</summary>
    public void NoteProposalsTold()
    {
        foreach (var proposal in _proposals)
        {
            proposal.NoteTold();
            if (!proposal.IsOpen)
            {
                proposal.NoteEndTold();
            }
        }
    }

    private void Begin(Proposal proposal)
    {
        Proposal?.End(ProposalState.Replaced, null);
        _proposals.Add(proposal);
        State = MeetingState.Proposed;
    }

    private Refusal? Opened(out Proposal open)
    {
        open = Proposal!;
        return Proposal switch
        {
            null => NothingProposed(),
            { IsOpen: true } => null,
            { Decision: not null } => new Refusal("proposal.decided", "It has been decided; answers are no longer taken."),
            _ => new Refusal("proposal.withdrawn", "The proposal has been withdrawn."),
        };
    }

    private static Refusal NothingProposed() => new("proposal.none", "No slots are before the parties.");

    private static Refusal SlotGone(string place) =>
        new("proposal.slotGone", "This time is gone meanwhile: another meeting was fixed at it. The others still stand.", place);
}
