using MeetingHub.Meetings;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings;

public sealed class MeetingChangesTests
{
    [Fact]
    public void Each_change_that_people_are_told_raises_the_sequence_by_one()
    {
        var meeting = In(MeetingState.Scheduled);
        Done(meeting.Move(Later, Now));
        Assert.Equal((1, Later), (meeting.Sequence, meeting.Time));
        Done(meeting.ChangeConference(Conference.Teams(), Now));
        Assert.Equal(2, meeting.Sequence);
        Done(meeting.NameDelegation(Shandong, new Delegation([ToBeNamed(ParticipantRole.Interpreter)])));
        Assert.Equal(3, meeting.Sequence);
        Done(meeting.Cancel("폭설"));
        Assert.Equal(4, meeting.Sequence);
    }

    [Fact]
    public void The_same_people_again_are_no_change()
    {
        var meeting = In(MeetingState.Scheduled);
        Done(meeting.NameDelegation(Shandong, meeting.Parties[1].Delegation));
        Assert.Equal(0, meeting.Sequence);
    }

    [Fact]
    public void A_new_conference_is_a_new_booking_at_the_same_time()
    {
        var meeting = In(MeetingState.Scheduled);
        Done(meeting.ChangeConference(Conference.Teams(), Now));
        Assert.Equal([BookingState.Released, BookingState.Queued], meeting.Bookings.Select(b => b.State));
        Assert.Equal((2, Time.Start, Time.End), (meeting.Booking!.Revision, meeting.Booking.Start, meeting.Booking.End));
    }

    [Fact]
    public void What_would_change_nothing_is_refused()
    {
        var meeting = In(MeetingState.Scheduled);
        Assert.Equal("meeting.sameTime", meeting.Move(Time, Now)?.Code);
        Assert.Equal("conference.same", meeting.ChangeConference(Link, Now)?.Code);
        Assert.Equal("meeting.startPassed", meeting.Move(Later, Later.End)?.Code);
        Assert.Equal("meeting.wrongLength", meeting.Move(new Interval(Later.Start, Later.End + Duration.FromMinutes(5)), Now)?.Code);
        Assert.Equal(0, meeting.Sequence);
    }

    [Fact]
    public void A_conference_that_the_platform_refused_can_be_chosen_again()
    {
        var meeting = In(MeetingState.Scheduled);
        meeting.FailBooking(1, "no", forGood: true);
        Done(meeting.ChangeConference(Link, Now));
    }

    [Fact]
    public void A_delegation_of_thousands_is_refused_in_one_sentence()
    {
        var crowd = Enumerable.Range(0, 10_000).Select(i => ToBeNamed(ParticipantRole.Member) with { Name = LocalText.Of((Language.Korean, $"사람{i}")) });
        var refusal = In(MeetingState.Scheduled).NameDelegation(Shandong, new Delegation([.. crowd]));
        Assert.Equal(("party.tooMany", "/participants"), (refusal?.Code, refusal?.Place));
    }
}
