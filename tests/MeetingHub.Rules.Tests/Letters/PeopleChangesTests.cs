using MeetingHub.Letters;
using MeetingHub.Meetings;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Letters;

public sealed class PeopleChangesTests
{
    private static readonly Participant Head = Named("왕○○", ParticipantRole.Head);
    private static readonly Participant Member = Named("이○○", ParticipantRole.Member);

    [Fact]
    public void A_first_list_is_no_change() => Assert.Empty(PeopleChanges.Between([ToBeNamed(ParticipantRole.Head)], [Head, Member]));

    [Fact]
    public void A_name_for_a_place_that_was_to_be_named_is_no_change() =>
        Assert.Empty(PeopleChanges.Between([Head, ToBeNamed(ParticipantRole.Member)], [Head, Member]));

    [Fact]
    public void A_successor_of_the_same_role_stands_beside_whom_they_replace()
    {
        var successor = Named("최○○", ParticipantRole.Head);
        Assert.Equal([(Head, successor)], PeopleChanges.Between([Head, Member], [successor, Member]));
    }

    [Fact]
    public void Newcomers_and_leavers_stand_alone()
    {
        var observer = Named("박○○", ParticipantRole.Observer);
        Assert.Equal([(Member, null), (null, observer)], PeopleChanges.Between([Head, Member], [Head, observer]));
    }

    [Fact]
    public void A_corrected_title_or_order_is_no_change() =>
        Assert.Empty(PeopleChanges.Between([Head, Member], [Member with { Title = LocalText.Of((Language.Korean, "과장")) }, Head]));

    [Fact]
    public void A_deputy_is_a_change_of_who_sits_there()
    {
        var represented = Head with { Deputy = new Deputy(LocalText.Of((Language.Korean, "김○○")), LocalText.Empty) };
        Assert.Equal([(Head, represented)], PeopleChanges.Between([Head], [represented]));
        Assert.Equal("김○○", represented.WhoAttends().Name[Language.Korean]);
    }

    private static Participant Named(string name, ParticipantRole role) => ToBeNamed(role) with { Name = LocalText.Of((Language.Korean, name)) };
}
