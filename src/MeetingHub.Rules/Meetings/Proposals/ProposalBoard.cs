using NodaTime;

namespace MeetingHub.Meetings.Proposals;

/// <summary>How a round of slots stands, at a glance: who has answered, who is awaited, what is possible for all, and which slot the rule offers.</summary>
/// <param name="Answered">The partners that have answered, in the order of the meeting.</param>
/// <param name="Awaited">The partners that are silent.</param>
/// <param name="Slots">One standing for each slot, in the order of the slots.</param>
public sealed record ProposalBoard(IReadOnlyList<GovernmentId> Answered, IReadOnlyList<GovernmentId> Awaited, IReadOnlyList<SlotStanding> Slots)
{
    /// <summary>The slot that the rule offers: possible for all required, then most first choices, then the earliest. Null while there is none.</summary>
    public SlotStanding? Offered => Slots.Where(s => s.IsPossibleForAll).OrderByDescending(s => s.FirstChoices).ThenBy(s => s.Time.Start).FirstOrDefault();

    /// <summary>The standing of a meeting's round.</summary>
    public static ProposalBoard Of(Meeting meeting, Proposal proposal, Conflicts conflicts, Instant now)
    {
        var answers = proposal.Current.ToDictionary(a => a.Government);
        var partners = meeting.Parties.Skip(1).Select(p => p.Government).ToList();
        var required = partners.Where(p => !proposal.Optional.Contains(p)).ToList();
        return new ProposalBoard(
            [.. partners.Where(answers.ContainsKey)],
            [.. partners.Where(p => !answers.ContainsKey(p))],
            [.. proposal.Slots.Select((slot, i) => StandingOf(i, slot))]);

        SlotStanding StandingOf(int index, Interval slot)
        {
            var choices = answers.Values.Select(a => a.Choices[index]).ToList();
            var isGone = slot.Start < now || conflicts.Takes(slot);
            // Our own side need not answer to its own proposal: then its calendars speak for it.
            var ownSide = answers.TryGetValue(meeting.Host.Government, out var own) ? own.Choices[index] != SlotChoice.NotPossible : !conflicts.KeepsOwnStaffFrom(slot);
            var suits = ownSide && required.All(p => answers.TryGetValue(p, out var answer) && answer.Choices[index] != SlotChoice.NotPossible);
            return new SlotStanding(
                index,
                slot,
                choices.Count(c => c == SlotChoice.FirstChoice),
                choices.Count(c => c == SlotChoice.Possible),
                choices.Count(c => c == SlotChoice.NotPossible),
                isGone,
                !ownSide,
                suits && !isGone);
        }
    }
}

/// <summary>How one slot stands.</summary>
/// <param name="Index">Its place in our own order of preference, from 0.</param>
/// <param name="IsGone">It has passed, or somebody is in another meeting meanwhile.</param>
/// <param name="IsOwnSideBusy">Our own side cannot: it said so, or, where it said nothing, somebody required has it in their calendar.</param>
/// <param name="IsPossibleForAll">Every required party has said that it can, and it is not gone.</param>
public sealed record SlotStanding(
    int Index, Interval Time, int FirstChoices, int Possible, int NotPossible, bool IsGone, bool IsOwnSideBusy, bool IsPossibleForAll);

/// <summary>What else stands at the slots' times.</summary>
/// <param name="Taken">Times at which the host or a required partner is in another meeting: such a slot is gone.</param>
/// <param name="OwnStaff">Times at which a required person of our own is busy, by their calendar.</param>
public sealed record Conflicts(IReadOnlyList<Interval> Taken, IReadOnlyList<Interval> OwnStaff)
{
    public static Conflicts None { get; } = new([], []);

    internal bool Takes(Interval slot) => Taken.Any(t => Overlap(t, slot));

    internal bool KeepsOwnStaffFrom(Interval slot) => OwnStaff.Any(t => Overlap(t, slot));

    private static bool Overlap(Interval one, Interval other) => one.Start < other.End && other.Start < one.End;
}
