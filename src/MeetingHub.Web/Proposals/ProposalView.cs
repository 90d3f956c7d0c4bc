using MeetingHub.Meetings.Proposals;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>A meeting's rounds of slots as the API shows them, the latest first.</summary>
/// <param name="Held">Tentative entries that stand in own staff's calendars.</param>
/// <param name="NotHeld">Entries that a calendar did not take.</param>
public sealed record ProposalView(MeetingId Meeting, IReadOnlyList<RoundView> Rounds, int Held, int NotHeld)
{
    public static ProposalView Of(ProposalSheet sheet) => new(
        sheet.Meeting.Id,
        [.. sheet.Meeting.Proposals.Reverse().Select(p => RoundView.Of(p, p == sheet.Meeting.Proposal ? sheet.Board : null))],
        sheet.Held,
        sheet.NotHeld);
}

/// <summary>One round.</summary>
/// <param name="Reopens">The round that it opened again; null for a new one.</param>
/// <param name="Answers">Every answer that came, the oldest first; of each party the last one counts.</param>
/// <param name="Board">How it stands; only of the latest round.</param>
public sealed record RoundView(
    int Round,
    ProposalState State,
    IReadOnlyList<Interval> Slots,
    Instant Deadline,
    IReadOnlyList<GovernmentId> Optional,
    Instant ProposedAt,
    int? Reopens,
    string? Reason,
    Decision? Decision,
    IReadOnlyList<AnswerView> Answers,
    BoardView? Board)
{
    internal static RoundView Of(Proposal proposal, ProposalBoard? board) => new(
        proposal.Round,
        proposal.State,
        proposal.Slots,
        proposal.Deadline,
        proposal.Optional,
        proposal.ProposedAt,
        proposal.Reopens,
        proposal.Reason,
        proposal.Decision,
        [.. proposal.Answers.Select(a => new AnswerView(
            a.Government, a.Choices, a.SlotNotes, a.OtherTimes, a.Note, a.Source, a.Source.GivenAt > proposal.Deadline, ReferenceEquals(a, proposal.AnswerOf(a.Government))))],
        board is null ? null : BoardView.Of(board));
}

/// <summary>One answer.</summary>
/// <param name="IsLate">It was given after the deadline.</param>
/// <param name="Counts">False for one that a later one of the same party replaced.</param>
public sealed record AnswerView(
    GovernmentId Government,
    IReadOnlyList<SlotChoice> Choices,
    IReadOnlyList<string> SlotNotes,
    IReadOnlyList<OtherTime> OtherTimes,
    string Note,
    AnswerSource Source,
    bool IsLate,
    bool Counts);

/// <summary>How a round stands.</summary>
/// <param name="Offered">The start that the rule offers; null while no slot is possible for all required.</param>
public sealed record BoardView(
    IReadOnlyList<GovernmentId> Answered, IReadOnlyList<GovernmentId> Awaited, IReadOnlyList<SlotStanding> Slots, Instant? Offered)
{
    internal static BoardView Of(ProposalBoard board) => new(board.Answered, board.Awaited, board.Slots, board.Offered?.Time.Start);
}
