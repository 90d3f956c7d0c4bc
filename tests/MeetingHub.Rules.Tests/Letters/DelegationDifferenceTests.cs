using MeetingHub.Letters;
using MeetingHub.Meetings;

namespace MeetingHub.Rules.Tests.Letters;

public sealed class DelegationDifferenceTests
{
    private static readonly Participant Wang = Person("王○○") with { Name = LocalText.Of((Language.SimplifiedChinese, "王○○"), (Language.Korean, "왕○○")), IsPlaceholder = true };
    private static readonly Participant Li = Person("李○○");
    private static readonly Participant Interpreter = Person(null) with { Role = ParticipantRole.Interpreter };

    [Fact]
    public void The_same_list_changes_nothing_and_keeps_what_it_cannot_say()
    {
        var (people, difference) = Between([Wang, Li, Interpreter], [Person("王○○"), Person("李○○"), Interpreter]);
        Assert.True(difference.IsNone);
        Assert.Equal([Wang, Li, Interpreter], people);
    }

    [Fact]
    public void Newcomers_leavers_and_corrections_are_told_apart()
    {
        var (people, difference) = Between([Wang, Li], [Person("王○○") with { Title = Said("主任") }, Person("赵○○")]);
        Assert.Equal([LineChange.Changed, LineChange.New], difference.Lines.Select(l => l.Change));
        Assert.Equal([Li], difference.Leaving);
        Assert.Equal(("왕○○", "主任"), (people[0].Name[Language.Korean], people[0].Title[Language.SimplifiedChinese]));
    }

    [Fact]
    public void Another_order_is_a_change_of_its_own() =>
        Assert.Equal([LineChange.Moved, LineChange.Moved, LineChange.None], Between([Wang, Li, Interpreter], [Person("李○○"), Person("王○○"), Interpreter]).Difference.Lines.Select(l => l.Change));

    [Fact]
    public void A_person_is_known_by_their_address_when_their_name_is_corrected()
    {
        var known = Li with { Email = EmailAddress.Parse("li@example.org") };
        var line = Assert.Single(Between([known], [Person("李○") with { Email = EmailAddress.Parse("LI@example.org") }]).Difference.Lines);
        Assert.Equal((LineChange.Changed, known), (line.Change, line.Before));
    }

    [Fact]
    public void A_deputy_that_the_list_leaves_out_stays()
    {
        var represented = Li with { Deputy = new Deputy(Said("赵○○"), Said("副主任")) };
        Assert.Equal([represented], Between([represented], [Person("李○○")]).People);
    }

    private static (IReadOnlyList<Participant> People, DelegationDifference Difference) Between(IReadOnlyList<Participant> standing, IReadOnlyList<Participant> listed) =>
        DelegationDifference.Of(standing, listed, Language.SimplifiedChinese);

    private static Participant Person(string? name) => new(Said(name), LocalText.Empty, LocalText.Empty, ParticipantRole.Member);

    private static LocalText Said(string? words) => LocalText.Of((Language.SimplifiedChinese, words));
}
