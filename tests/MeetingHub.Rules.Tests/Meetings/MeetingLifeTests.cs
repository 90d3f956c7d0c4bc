using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings;

public sealed class MeetingLifeTests
{
    /// <summary>Each verb and the states in which it can be done; in every other one it is refused and changes nothing.</summary>
    public static TheoryData<string, MeetingState[]> Verbs => new()
    {
        { "replan", [MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed] },
        { "propose", [MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed] },
        { "schedule", [MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed] },
        { "move", [MeetingState.Scheduled] },
        { "change conference", [MeetingState.Scheduled] },
        { "hold", [MeetingState.Scheduled] },
        { "close", [MeetingState.Held] },
        { "reopen", [MeetingState.Closed] },
        { "cancel", [MeetingState.Draft, MeetingState.Proposed, MeetingState.Scheduled, MeetingState.Postponed] },
        { "postpone", [MeetingState.Proposed, MeetingState.Scheduled] },
    };

    [Theory, MemberData(nameof(Verbs))]
    public void A_verb_works_only_in_its_states(string verb, MeetingState[] states)
    {
        foreach (var state in Enum.GetValues<MeetingState>())
        {
            var meeting = In(state);
            var refusal = Do(meeting, verb);
            if (states.Contains(state))
            {
                Assert.True(refusal is null, $"{verb} in {state}: {refusal}");
                continue;
            }

            Assert.True(refusal?.Code is "meeting.wrongState", $"{verb} in {state}: {refusal}");
            Assert.Equal(state, meeting.State);
        }
    }

    [Theory]
    [InlineData(Interpretation.None, 45)]
    [InlineData(Interpretation.Simultaneous, 45)]
    [InlineData(Interpretation.Consecutive, 90)]
    public void Interpretation_stretches_the_agenda(Interpretation mode, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), (Plan with { Interpretation = mode }).Duration);

    [Theory]
    [InlineData(Interpretation.None, 41, 45)]
    [InlineData(Interpretation.Consecutive, 41, 85)]
    public void A_meeting_lasts_whole_five_minutes(Interpretation mode, int agenda, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), mode.Stretch(agenda));

    [Fact]
    public void An_interpreted_meeting_needs_an_interpreter_on_each_side_that_brings_one()
    {
        var meeting = Drafted();
        var refusal = meeting.Schedule(Time, Link, Now);
        Assert.Equal(("meeting.interpreterMissing", "gyeonggi"), (refusal?.Code, refusal?.Facts["government"]));

        Done(meeting.NameDelegation(Gyeonggi, new Delegation([ToBeNamed(ParticipantRole.Interpreter)])));
        Assert.Equal("shandong", meeting.Schedule(Time, Link, Now)?.Facts["government"]);

        Done(meeting.NameDelegation(Shandong, new Delegation([], NeedsInterpreter: false)));
        Done(meeting.Schedule(Time, Link, Now));
    }

    [Fact]
    public void A_meeting_in_one_language_needs_no_interpreter() =>
        Done(Drafted(Plan with { Interpretation = Interpretation.None }).Schedule(new Interval(Time.Start, Time.Start + Duration.FromMinutes(45)), Link, Now));

    [Fact]
    public void The_past_is_scheduled_only_as_of_a_moment_before_it()
    {
        Assert.Equal(("meeting.startPassed", "/start"), CodeAndPlace(In(MeetingState.Draft).Schedule(Time, Link, Time.Start + Duration.FromTicks(1))));
        Done(In(MeetingState.Draft).Schedule(Time, Link, Time.Start));
    }

    [Fact]
    public void A_slot_has_the_meetings_length()
    {
        var longer = new Interval(Time.Start, Time.End + Duration.FromMinutes(15));
        Assert.Equal(("meeting.wrongLength", "/start"), CodeAndPlace(In(MeetingState.Draft).Schedule(longer, Link, Now)));
        Assert.Equal(("meeting.wrongLength", "/slots"), CodeAndPlace(In(MeetingState.Draft).Propose(new ProposalTerms([Time, longer], Deadline), Now)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void One_to_ten_slots_are_proposed(int count) => Assert.Equal(
        ("meeting.slotCount", "/slots"),
        CodeAndPlace(In(MeetingState.Draft).Propose(new ProposalTerms([.. Enumerable.Range(0, count).Select(i => new Interval(Time.Start + Duration.FromDays(i), Time.End + Duration.FromDays(i)))], Deadline), Now)));

    [Fact]
    public void A_meeting_is_not_held_before_it_begins() =>
        Assert.Equal("meeting.notYetHeld", In(MeetingState.Scheduled).MarkHeld(null, Time.Start - Duration.FromTicks(1))?.Code);

    [Fact]
    public void A_meeting_is_held_at_the_time_at_which_it_really_was()
    {
        var meeting = In(MeetingState.Scheduled);
        var actual = new Interval(Time.Start + Duration.FromMinutes(5), Time.End + Duration.FromMinutes(20));
        Done(meeting.MarkHeld(actual, actual.End));
        Assert.Equal(actual, meeting.Time);
    }

    [Fact]
    public void What_is_put_off_leaves_its_time_and_its_booking_and_raises_the_sequence_with_each_change()
    {
        var meeting = In(MeetingState.Scheduled);
        Assert.Equal(0, meeting.Sequence);
        Done(meeting.Postpone("폭설", Plan.Window));
        Assert.Equal((null, null, 1), (meeting.Time, meeting.Booking, meeting.Sequence));
        Assert.Equal(BookingState.Released, meeting.Bookings[0].State);

        Done(meeting.Schedule(Time, Link, Now));
        Assert.Equal((2, 2), (meeting.Booking?.Revision, meeting.Sequence));
        Done(meeting.Cancel("폭설"));
        Assert.Equal((MeetingState.Cancelled, 3, "폭설"), (meeting.State, meeting.Sequence, meeting.Reason));
    }

    [Fact]
    public void A_meeting_is_called_off_and_put_off_for_a_reason()
    {
        var meeting = In(MeetingState.Scheduled);
        Assert.Equal(("meeting.reasonMissing", "/reason"), CodeAndPlace(meeting.Cancel(" ")));
        Assert.Equal(("meeting.reasonMissing", "/reason"), CodeAndPlace(meeting.Postpone("", Plan.Window)));
        Assert.Equal((MeetingState.Scheduled, Time), (meeting.State, meeting.Time));
    }

    [Fact]
    public void A_closed_meeting_states_why_it_uses_a_platform()
    {
        var closed = Plan with { Openness = Openness.Closed };
        Assert.Equal(("conference.basisMissing", "/conference/basis"), CodeAndPlace(In(MeetingState.Draft, closed).Schedule(Time, Link, Now)));
        Done(In(MeetingState.Draft, closed).Schedule(Time, Link with { Basis = "보안성 검토 완료" }, Now));
    }

    [Theory]
    [InlineData("http://meet.example.org/1")]
    [InlineData("javascript:alert(1)")]
    public void A_join_link_is_an_https_address(string link) => Assert.Equal(
        ("conference.linkNotHttps", "/conference/link"),
        CodeAndPlace(In(MeetingState.Draft).Schedule(Time, Link with { Link = new Uri(link) }, Now)));

    [Fact]
    public void A_party_has_one_head_and_no_address_twice()
    {
        var meeting = Drafted();
        Assert.Equal("party.twoHeads", meeting.NameDelegation(Gyeonggi, new Delegation([ToBeNamed(ParticipantRole.Head), ToBeNamed(ParticipantRole.Head)]))?.Code);
        var somebody = ToBeNamed(ParticipantRole.Member) with { Email = MeetingHub.Basics.EmailAddress.Parse("a@example.org") };
        var refusal = meeting.NameDelegation(Gyeonggi, new Delegation([somebody, somebody with { Role = ParticipantRole.Observer }]));
        Assert.Equal(("party.addressTwice", "/participants/1/email"), CodeAndPlace(refusal));
    }

    [Fact]
    public void People_keep_the_order_in_which_they_are_given()
    {
        var meeting = Drafted();
        Participant[] given = [ToBeNamed(ParticipantRole.Member), ToBeNamed(ParticipantRole.Head), ToBeNamed(ParticipantRole.Interpreter), ToBeNamed(ParticipantRole.Observer)];
        Done(meeting.NameDelegation(Shandong, new Delegation(given)));
        Assert.Equal(given, meeting.Parties[1].Participants);
    }

    public static TheoryData<string, string, MeetingPlan> WrongPlans => new()
    {
        { "meeting.titleMissing", "/title", Plan with { Title = LocalText.Empty } },
        { "meeting.agendaMissing", "/agenda", Plan with { Agenda = [] } },
        { "meeting.agendaMinutes", "/agenda/1/minutes", Plan with { Agenda = [.. Plan.Agenda, new AgendaItem(Plan.Title, 0)] } },
        { "meeting.tooLong", "/agenda", Plan with { Agenda = [new AgendaItem(Plan.Title, 480), new AgendaItem(Plan.Title, 480)] } },
        { "meeting.windowTooLong", "/window", Plan with { Window = new DateInterval(new LocalDate(2020, 1, 1), new LocalDate(2021, 2, 4)) } },
        { "meeting.minutesLanguageMissing", "/minutesLanguages", Plan with { MinutesLanguages = [] } },
        { "meeting.prevailingNotInMinutes", "/prevailing", Plan with { Prevailing = Language.Japanese } },
    };

    [Theory, MemberData(nameof(WrongPlans))]
    public void A_plan_that_makes_no_sense_is_refused_at_its_place(string code, string place, MeetingPlan plan)
    {
        var (meeting, refusal) = Meeting.Draft(MeetingId.New(), MeetingHub.Basics.AnswerCode.Of(7), null, plan, [Gyeonggi, Shandong], Now);
        Assert.Null(meeting);
        Assert.Equal((code, place), CodeAndPlace(refusal));
    }

    private static Refusal? Do(Meeting meeting, string verb) => verb switch
    {
        "replan" => meeting.Replan(Plan with { Openness = Openness.Open }),
        "propose" => meeting.Propose(new ProposalTerms([Time], Deadline), Now),
        "schedule" => meeting.Schedule(Time, Link, Now),
        "move" => meeting.Move(Later, Now),
        "change conference" => meeting.ChangeConference(Conference.Teams(), Now),
        "hold" => meeting.MarkHeld(null, Time.End),
        "close" => meeting.Finalise(),
        "reopen" => meeting.Reopen(),
        "cancel" => meeting.Cancel("폭설"),
        "postpone" => meeting.Postpone("폭설", Plan.Window),
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, "No such verb."),
    };

    private static (string?, string?) CodeAndPlace(Refusal? refusal) => (refusal?.Code, refusal?.Place);
}
