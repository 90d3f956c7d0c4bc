using NodaTime;

namespace MeetingHub.Meetings.Proposals;

/// <summary>
/// One round of slots that were put to a meeting's parties, with every answer that came and how it ended. A meeting keeps all its rounds;
/// it changes them through its own verbs.
/// </summary>
public sealed class Proposal
{
    internal Proposal(int round, ProposalTerms terms, Instant now, int? reopens = null)
    {
        Round = round;
        Slots = [.. terms.Slots];
        Deadline = terms.Deadline;
        Optional = [.. terms.Optional];
        ProposedAt = now;
        Reopens = reopens;
    }

    private Proposal()
    {
    }

    /// <summary>1 for the first.</summary>
    public int Round { get; private set; }

    /// <summary>In our own side's order of preference.</summary>
    public IReadOnlyList<Interval> Slots { get; private set; } = [];

    /// <summary>Until when answers are awaited, and the slots held.</summary>
    public Instant Deadline { get; private set; }

    /// <summary>The partners without whose answer it can be decided.</summary>
    public IReadOnlyList<GovernmentId> Optional { get; private set; } = [];

    public Instant ProposedAt { get; private set; }

    /// <summary>The round that this one reopened, with its answers; null for a new one.</summary>
    public int? Reopens { get; private set; }

    /// <summary>Every answer that came, the oldest first; of each party the last one counts.</summary>
    public IReadOnlyList<PartyAnswer> Answers { get; private set; } = [];

    public ProposalState State { get; private set; }

    /// <summary>The time that was fixed and how; null unless decided.</summary>
    public Decision? Decision { get; private set; }

    /// <summary>Why it was taken back or opened again; null where nobody said so.</summary>
    public string? Reason { get; private set; }

    /// <summary>True once the contacts have been written to.</summary>
    public bool IsTold { get; private set; }

    /// <summary>True once the contacts know how it ended.</summary>
    public bool IsEndTold { get; private set; }

    public bool IsOpen => State == ProposalState.Open;

    /// <summary>The answers that count: each party's last one.</summary>
    public IReadOnlyList<PartyAnswer> Current => [.. Answers.GroupBy(a => a.Government).Select(g => g.Last())];

    /// <summary>A party's answer that counts; null while it is silent.</summary>
    public PartyAnswer? AnswerOf(GovernmentId government) => Answers.LastOrDefault(a => a.Government == government);

    /// <summary>Whether the slots are kept free for own staff: until the decision or the deadline.</summary>
    public bool Holds(Instant moment) => IsOpen && moment < Deadline;

    internal void Take(PartyAnswer answer) => Answers = [.. Answers, answer];

    internal void Decide(Decision decision) => (State, Decision) = (ProposalState.Decided, decision);

    /// <summary>Ends it without a decision; one that has ended stays as it is.</summary>
    internal void End(ProposalState state, string? reason)
    {
        if (IsOpen)
        {
            (State, Reason) = (state, reason ?? Reason);
        }
    }

    /// <summary>Takes over what the parties answered to the slots that are still there.</summary>
    internal void Carry(Proposal earlier, string reason)
    {
        Reason = reason;
        var places = Slots.Select(slot => earlier.Slots.Index().First(s => s.Item == slot).Index).ToList();
        Answers = [.. earlier.Answers.Select(a => a with
        {
            Choices = [.. places.Select(place => a.Choices[place])],
            SlotNotes = [.. places.Select(a.NoteOn)],
        })];
    }

    internal void NoteTold() => IsTold = true;

    internal void NoteEndTold() => IsEndTold = true;
}

/// <summary>What somebody had before them when they answered.</summary>
/// <param name="Round">The round of slots.</param>
/// <param name="Answers">How many answers of their party to it; null where they tell what they heard, whatever came before.</param>
public sealed record SeenProposal(int Round, int? Answers = null)
{
    /// <summary>Why an answer to something else than is to be seen now is not taken.</summary>
    public static Refusal Outdated { get; } =
        new("proposal.changedMeanwhile", "The slots, or this party's answer to them, changed meanwhile. Look at them again, then answer.");

    /// <summary>What is to be seen now.</summary>
    public static SeenProposal Of(Proposal proposal, GovernmentId government) => new(proposal.Round, proposal.Answers.Count(a => a.Government == government));

    /// <summary>True where that is still what there is to be seen.</summary>
    public bool Matches(Proposal proposal, GovernmentId government) =>
        Round == proposal.Round && (Answers is null || Answers == Of(proposal, government).Answers);
}

/// <summary>Where a round stands.</summary>
public enum ProposalState
{
    /// <summary>Answers are taken, also late ones, until it is decided.</summary>
    Open,

    /// <summary>A time was fixed.</summary>
    Decided,

    /// <summary>Taken back: the meeting is off, put off or planned anew.</summary>
    Withdrawn,

    /// <summary>Another round took its place.</summary>
    Replaced,
}

/// <summary>The time that was fixed.</summary>
/// <param name="Reason">Why another time than the rule's was chosen; null where the rule's was.</param>
public sealed record Decision(Interval Time, DecisionBasis Basis, string? Reason);

/// <summary>How a decision came about.</summary>
public enum DecisionBasis
{
    /// <summary>As the rule offered: possible for all, most wanted, earliest.</summary>
    Rule,

    /// <summary>The coordinator chose another time and said why.</summary>
    Override,

    /// <summary>The time was fixed without asking the answers.</summary>
    Direct,
}
