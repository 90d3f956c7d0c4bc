using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings.Proposals;

// What is refused, and where.
public sealed partial class ProposalTests
{
    [Fact]
    public void Terms_that_cannot_be_are_refused_at_their_place()
    {
        var meeting = Drafted([Shandong]);
        Assert.Equal(("proposal.slotTwice", "/slots/1"), CodeAndPlace(meeting.Propose(new ProposalTerms([Time, Time], Deadline), Now)));
        Assert.Equal(("meeting.startPassed", "/slots/0"), CodeAndPlace(meeting.Propose(new ProposalTerms([Time], Deadline), Time.Start + Duration.FromMinutes(1))));
        Assert.Equal(("proposal.deadlinePassed", "/deadline"), CodeAndPlace(meeting.Propose(new ProposalTerms([Time], Now), Now)));
        Assert.Equal(("proposal.deadlineLate", "/deadline"), CodeAndPlace(meeting.Propose(new ProposalTerms([Time], Time.End), Now)));
        Assert.Equal(("meeting.noParty", "/optional"), CodeAndPlace(meeting.Propose(new ProposalTerms([Time], Deadline, [Kanagawa]), Now)));
        Assert.Equal(("proposal.nobodyRequired", "/optional"), CodeAndPlace(meeting.Propose(new ProposalTerms([Time], Deadline, [Shandong]), Now)));
        Assert.Equal(MeetingState.Draft, meeting.State);
    }

    public static TheoryData<string, string, PartyAnswer> WrongAnswers => new()
    {
        { "proposal.choiceMissing", "/choices", AnswerOf(Shandong, [First, Yes]) },
        { "proposal.firstTwice", "/choices", AnswerOf(Shandong, [First, First, No]) },
        { "proposal.whoMissing", "/givenBy", AnswerOf(Shandong, [First, Yes, No]) with { Source = Source(Now) with { GivenBy = " " } } },
        { "proposal.givenInFuture", "/givenAt", AnswerOf(Shandong, [First, Yes, No], Now + Duration.FromMinutes(1)) },
        { "proposal.noteTooLong", "/note", AnswerOf(Shandong, [First, Yes, No]) with { Note = new string('가', 2001) } },
        { "proposal.noteTooLong", "/slotNotes/1", AnswerOf(Shandong, [First, Yes, No]) with { SlotNotes = ["", new string('가', 301), ""] } },
        { "proposal.noteTooLong", "/slotNotes/3", AnswerOf(Shandong, [First, Yes, No]) with { SlotNotes = ["", "", "", "…"] } },
        { "proposal.tooManyTimes", "/otherStarts", AnswerOf(Shandong, [No, No, No]) with { OtherTimes = [.. Enumerable.Range(1, 6).Select(d => new OtherTime(At(d), []))] } },
        { "meeting.wrongLength", "/otherStarts/0", AnswerOf(Shandong, [No, No, No]) with { OtherTimes = [new OtherTime(new Interval(Time.Start, Time.Start + Duration.FromMinutes(5)), [])] } },
        { "meeting.noParty", "/parties", AnswerOf(Kanagawa, [First, Yes, No]) },
    };

    [Theory, MemberData(nameof(WrongAnswers))]
    public void A_wrong_answer_is_refused_at_its_place_and_nothing_is_kept(string code, string place, PartyAnswer answer)
    {
        var meeting = Proposed(Shandong);
        Assert.Equal((code, place), CodeAndPlace(meeting.Answer(answer, Conflicts.None, Now)));
        Assert.Empty(meeting.Proposal!.Answers);
    }

    [Fact]
    public void Nobody_answers_where_nothing_was_proposed() => Assert.Equal("proposal.none", Answer(Drafted([Shandong]), Shandong, Yes)?.Code);

    private static (string?, string?) CodeAndPlace(Refusal? refusal) => (refusal?.Code, refusal?.Place);
}
