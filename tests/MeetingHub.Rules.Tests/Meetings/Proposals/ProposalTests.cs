using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings.Proposals;

/// <summary>Slots that are put to partners, their answers, the decision, and what is refused on the way.</summary>
public sealed partial class ProposalTests
{
    private const SlotChoice First = SlotChoice.FirstChoice, Yes = SlotChoice.Possible, No = SlotChoice.NotPossible;

    private static readonly GovernmentId Kanagawa = GovernmentId.Parse("kanagawa");

    /// <summary>In our own order: the second of December, the first, the third.</summary>
    private static readonly Interval[] Slots = [Later, Time, At(2)];

    /// <summary>Another meeting was fixed at the second slot.</summary>
    private static readonly Conflicts Took = new([Time], []);

    [Fact]
    public void The_rule_offers_what_is_possible_for_all_then_most_wanted_then_earliest()
    {
        var meeting = Proposed(Shandong, Kanagawa);
        Assert.Null(Board(meeting).Offered);
        Done(Answer(meeting, Shandong, Yes, Yes, First));
        // Nothing is possible for all while one is silent.
        Assert.Null(Board(meeting).Offered);
        Done(Answer(meeting, Kanagawa, Yes, Yes, No));
        Assert.Equal(Time, Board(meeting).Offered?.Time);
        Done(Answer(meeting, Kanagawa, First, Yes, No));
        Assert.Equal(Later, Board(meeting).Offered?.Time);
        Done(Answer(meeting, Kanagawa, No, No, No));
        Assert.Null(Board(meeting).Offered);
    }

    [Fact]
    public void Everybody_sees_at_a_glance_who_has_answered_who_is_awaited_and_what_is_possible()
    {
        var meeting = Proposed(Shandong, Kanagawa);
        Done(Answer(meeting, Kanagawa, First, Yes, No));
        var board = Board(meeting);
        Assert.Equal([Kanagawa], board.Answered);
        Assert.Equal([Shandong], board.Awaited);
        Assert.Equal([(1, 0, 0), (0, 1, 0), (0, 0, 1)], board.Slots.Select(s => (s.FirstChoices, s.Possible, s.NotPossible)));
    }

    [Fact]
    public void An_optional_partner_keeps_nobody_from_deciding_but_its_wish_counts()
    {
        var meeting = Drafted([Shandong, Kanagawa]);
        Done(meeting.Propose(new ProposalTerms(Slots, Deadline, [Kanagawa]), Now));
        Done(Answer(meeting, Shandong, Yes, Yes, Yes));
        Assert.Equal(Time, Board(meeting).Offered?.Time);
        Done(Answer(meeting, Kanagawa, No, No, First));
        Assert.Equal(At(2), Board(meeting).Offered?.Time);
    }

    [Fact]
    public void A_later_answer_replaces_the_earlier_one_which_stays_in_the_history()
    {
        var meeting = Proposed(Shandong);
        Done(Answer(meeting, Shandong, No, No, First));
        Done(Answer(meeting, Shandong, First, Yes, No));
        Assert.Equal(2, meeting.Proposal!.Answers.Count);
        Assert.Equal([First, Yes, No], meeting.Proposal.AnswerOf(Shandong)?.Choices);
    }

    [Fact]
    public void Deciding_as_the_rule_offers_needs_no_reason_and_schedules_the_meeting()
    {
        var meeting = Proposed(Shandong);
        Done(Answer(meeting, Shandong, Yes, First, No));
        Done(meeting.Decide(Time, null, Link, Conflicts.None, Now));
        Assert.Equal((MeetingState.Scheduled, Time), (meeting.State, meeting.Time));
        Assert.Equal(new Decision(Time, DecisionBasis.Rule, null), meeting.Proposal!.Decision);
        Assert.Equal("proposal.decided", Answer(meeting, Shandong, Yes, Yes, Yes)?.Code);
        Assert.Empty(meeting.ProposedTimes);
    }

    [Fact]
    public void The_coordinator_may_choose_another_time_for_a_reason()
    {
        var meeting = Proposed(Shandong);
        Done(Answer(meeting, Shandong, Yes, First, No));
        Assert.Equal(("proposal.reasonMissing", "/reason"), CodeAndPlace(meeting.Decide(Later, " ", Link, Conflicts.None, Now)));
        Assert.Equal(MeetingState.Proposed, meeting.State);
        Done(meeting.Decide(Later, "지사 일정", Link, Conflicts.None, Now));
        Assert.Equal(new Decision(Later, DecisionBasis.Override, "지사 일정"), meeting.Proposal!.Decision);
    }

    [Fact]
    public void A_time_that_a_party_proposed_can_be_fixed_and_no_other()
    {
        var meeting = Proposed(Shandong);
        var other = At(5);
        Assert.Equal(("proposal.noSuchTime", "/start"), CodeAndPlace(meeting.Decide(other, "협의", Link, Conflicts.None, Now)));
        Done(meeting.Answer(AnswerOf(Shandong, [No, No, No]) with { OtherTimes = [new OtherTime(other, [])] }, Conflicts.None, Now));
        Done(meeting.Decide(other, "산둥성 제안", Link, Conflicts.None, Now));
        Assert.Equal(other, meeting.Time);
    }

    [Fact]
    public void A_slot_that_is_gone_meanwhile_is_neither_chosen_nor_fixed_and_the_others_stand()
    {
        var meeting = Proposed(Shandong);
        Assert.Equal(
            ("proposal.slotGone", "/choices/1"), CodeAndPlace(meeting.Answer(AnswerOf(Shandong, [No, First, No]), Took, Now)));
        Assert.Empty(meeting.Proposal!.Answers);
        Done(Answer(meeting, Shandong, Yes, First, No));
        Assert.Equal(Later, ProposalBoard.Of(meeting, meeting.Proposal, Took, Now).Offered?.Time);
        Assert.Equal(("proposal.slotGone", "/start"), CodeAndPlace(meeting.Decide(Time, null, Link, Took, Now)));
        Done(meeting.Decide(Later, null, Link, Took, Now));
    }

    [Fact]
    public void Our_own_calendars_speak_for_our_side_until_it_answers_itself()
    {
        var meeting = Proposed(Shandong);
        Done(Answer(meeting, Shandong, Yes, First, No));
        var calendars = new Conflicts([], [Time]);
        Assert.Equal(Later, ProposalBoard.Of(meeting, meeting.Proposal!, calendars, Now).Offered?.Time);
        Done(Answer(meeting, Gyeonggi, Yes, Yes, Yes));
        Assert.Equal(Time, ProposalBoard.Of(meeting, meeting.Proposal!, calendars, Now).Offered?.Time);
        Done(Answer(meeting, Gyeonggi, Yes, No, Yes));
        Assert.Equal(Later, ProposalBoard.Of(meeting, meeting.Proposal!, Conflicts.None, Now).Offered?.Time);
    }

    [Fact]
    public void An_answer_to_what_is_no_longer_before_them_changes_nothing()
    {
        var meeting = Proposed(Shandong);
        var seen = SeenProposal.Of(meeting.Proposal!, Shandong);
        Done(meeting.Answer(AnswerOf(Shandong, [First, Yes, No]), Conflicts.None, Now, seen));
        // The same page sent again, or a colleague's that was opened before.
        Assert.Equal("proposal.changedMeanwhile", meeting.Answer(AnswerOf(Shandong, [No, No, First]), Conflicts.None, Now, seen)?.Code);
        _ = Assert.Single(meeting.Proposal!.Answers);
        seen = SeenProposal.Of(meeting.Proposal, Shandong);
        Done(meeting.Propose(new ProposalTerms([At(7), At(8), At(9)], Deadline), Now));
        Assert.Equal("proposal.changedMeanwhile", meeting.Answer(AnswerOf(Shandong, [First, Yes, No]), Conflicts.None, Now, seen)?.Code);
    }

    [Fact]
    public void Slots_are_held_until_the_deadline_the_decision_or_the_end_of_the_meeting()
    {
        var meeting = Proposed(Shandong);
        Assert.True(meeting.Proposal!.Holds(Now));
        Assert.False(meeting.Proposal.Holds(Deadline));
        Done(Answer(meeting, Shandong, First, Yes, Yes));
        Done(meeting.Decide(Later, null, Link, Conflicts.None, Now));
        Assert.False(meeting.Proposal.Holds(Now));
        var cancelled = Proposed(Shandong);
        Done(cancelled.Cancel("폭설"));
        Assert.Equal((false, ProposalState.Withdrawn), (cancelled.Proposal!.Holds(Now), cancelled.Proposal.State));
    }

    [Fact]
    public void An_answer_after_the_deadline_is_kept_while_nothing_is_decided()
    {
        var meeting = Proposed(Shandong);
        var late = Deadline + Duration.FromHours(3);
        Done(meeting.Answer(AnswerOf(Shandong, [First, Yes, No], late), Conflicts.None, late));
        Assert.Equal(Later, ProposalBoard.Of(meeting, meeting.Proposal!, Conflicts.None, late).Offered?.Time);
    }

    [Fact]
    public void A_second_round_keeps_the_first()
    {
        var meeting = Proposed(Shandong);
        Done(Answer(meeting, Shandong, No, No, No));
        Done(meeting.Propose(new ProposalTerms([At(7)], Deadline), Now));
        Assert.Equal([(1, ProposalState.Replaced, 1), (2, ProposalState.Open, 0)], meeting.Proposals.Select(p => (p.Round, p.State, p.Answers.Count)));
        Assert.Equal([At(7)], meeting.ProposedTimes);
    }

    [Fact]
    public void Opened_again_it_leaves_the_time_that_was_fixed_and_keeps_the_answers_and_the_first_decision()
    {
        var meeting = Proposed(Shandong);
        Done(Answer(meeting, Shandong, Yes, First, No));
        Done(meeting.Decide(Time, null, Link, Conflicts.None, Now));
        Assert.Equal(("proposal.reasonMissing", "/reason"), CodeAndPlace(meeting.ReopenProposal(Deadline, "", Now)));
        Done(meeting.ReopenProposal(Deadline, "부지사 국외 출장", Now));
        Assert.Equal((MeetingState.Proposed, null, BookingState.Released), (meeting.State, meeting.Time, meeting.Bookings[0].State));
        var (first, again) = (meeting.Proposals[0], meeting.Proposals[1]);
        Assert.Equal((Time, ProposalState.Decided), (first.Decision?.Time, first.State));
        Assert.Equal((1, "부지사 국외 출장", ProposalState.Open), (again.Reopens, again.Reason, again.State));
        Assert.Equal([Yes, First, No], again.AnswerOf(Shandong)?.Choices);
    }

    [Fact]
    public void Opened_again_it_has_only_the_slots_that_have_not_passed()
    {
        var meeting = Proposed(Shandong);
        Done(meeting.Answer(AnswerOf(Shandong, [Yes, First, No]) with { SlotNotes = ["14时前", "", "国庆"] }, Conflicts.None, Now));
        var then = Time.Start + Duration.FromHours(1);
        Done(meeting.ReopenProposal(then + Duration.FromHours(2), "회신 지연", then));
        Assert.Equal([Later, At(2)], meeting.Proposal!.Slots);
        Assert.Equal([Yes, No], meeting.Proposal.AnswerOf(Shandong)?.Choices);
        Assert.Equal(["14时前", "国庆"], meeting.Proposal.AnswerOf(Shandong)?.SlotNotes);
        Assert.Equal("proposal.noneLeft", meeting.ReopenProposal(Deadline + Duration.FromDays(90), "…", At(9).End)?.Code);
    }

    [Fact]
    public void Taken_back_it_leaves_a_draft_and_takes_no_answers()
    {
        var meeting = Proposed(Shandong);
        Done(meeting.WithdrawProposal("내부 사정"));
        Assert.Equal((MeetingState.Draft, ProposalState.Withdrawn, "내부 사정"), (meeting.State, meeting.Proposal!.State, meeting.Proposal.Reason));
        Assert.Equal("proposal.withdrawn", Answer(meeting, Shandong, Yes, Yes, Yes)?.Code);
        Assert.Equal("proposal.withdrawn", meeting.Decide(Time, "…", Link, Conflicts.None, Now)?.Code);
    }

    [Fact]
    public void A_meeting_that_is_fixed_without_asking_ends_its_proposal()
    {
        var meeting = Proposed(Shandong);
        Done(meeting.Schedule(At(4), Link, Now));
        Assert.Equal((ProposalState.Decided, DecisionBasis.Direct), (meeting.Proposal!.State, meeting.Proposal.Decision?.Basis));
    }

    [Fact]
    public void Only_the_silent_are_reminded()
    {
        var meeting = Proposed(Shandong);
        Done(meeting.CheckReminder());
        Done(Answer(meeting, Shandong, Yes, Yes, Yes));
        Assert.Equal("proposal.nobodySilent", meeting.CheckReminder()?.Code);
    }

    [Fact]
    public void The_usual_deadline_is_a_week_away_on_the_partners_clock_and_before_the_first_slot()
    {
        var shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        Assert.Equal(Instant.FromUtc(2020, 11, 17, 10, 0), ProposalTerms.UsualDeadline(Slots, shanghai, Now));
        var soon = Time.Start - Duration.FromDays(2);
        Assert.Equal(Time.Start - Duration.FromDays(1), ProposalTerms.UsualDeadline(Slots, shanghai, soon));
    }

    /// <summary>The same hours so many days after the first of December.</summary>
    private static Interval At(int days) => new(Time.Start + Duration.FromDays(days), Time.End + Duration.FromDays(days));

    private static Meeting Drafted(GovernmentId[] partners)
    {
        var meeting = Meeting.Draft(MeetingId.New(), AnswerCode.Of(7), null, Plan, [Gyeonggi, .. partners], Now).Meeting!;
        foreach (var party in meeting.Parties)
        {
            Done(meeting.NameDelegation(party.Government, new Delegation([ToBeNamed(ParticipantRole.Interpreter)])));
        }

        return meeting;
    }

    private static Meeting Proposed(params GovernmentId[] partners)
    {
        var meeting = Drafted(partners);
        Done(meeting.Propose(new ProposalTerms(Slots, Deadline), Now));
        return meeting;
    }

    private static ProposalBoard Board(Meeting meeting) => ProposalBoard.Of(meeting, meeting.Proposal!, Conflicts.None, Now);

    private static Refusal? Answer(Meeting meeting, GovernmentId party, params SlotChoice[] choices) => meeting.Answer(AnswerOf(party, choices), Conflicts.None, Now);

    private static PartyAnswer AnswerOf(GovernmentId party, SlotChoice[] choices, Instant? given = null) => new(party, choices, [], "", Source(given ?? Now));

    private static AnswerSource Source(Instant given) => new("외사판공실", given, AnswerChannel.Phone, "담당자", given);
}
