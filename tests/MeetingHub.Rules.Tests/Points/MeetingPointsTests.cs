using CsCheck;
using MeetingHub.Meetings;
using MeetingHub.Points;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Points;

/// <summary>A point is a thing of its own: it stays the same whatever becomes of its words, its place and its neighbours.</summary>
public sealed class MeetingPointsTests
{
    private static readonly Progress IsDone = new(ItemStatus.Done, null, LocalText.Empty);

    private static readonly AgreedText Other = Point with { Kind = ItemKind.Task, Due = new LocalDate(2021, 6, 30) };

    public static TheoryData<string, MeetingState[]> Verbs => new()
    {
        { "agree", [MeetingState.Held] },
        { "reword", [MeetingState.Held] },
        { "move", [MeetingState.Held] },
        { "withdraw", [MeetingState.Held] },
        { "follow", [MeetingState.Held, MeetingState.Closed] },
    };

    [Theory, MemberData(nameof(Verbs))]
    public void A_verb_works_only_in_its_states(string verb, MeetingState[] states)
    {
        foreach (var state in Enum.GetValues<MeetingState>())
        {
            var points = WithPoint(In(state));
            var point = points.All[0];
            var refusal = verb switch
            {
                "agree" => points.Agree(AgreedPointId.New(), Point, Now),
                "reword" => points.Reword(point.Id, Other, null, Now),
                "move" => points.Move(point.Id, 1),
                "withdraw" => points.Withdraw(point.Id, null),
                _ => points.Follow(point.Id, IsDone, null, Now),
            };
            Assert.True(refusal?.Code == (states.Contains(state) ? null : "meeting.wrongState"), $"{verb} in {state}: {refusal}");
            if (refusal is not null)
            {
                Assert.Equal([(point.Id, Point, ItemStatus.Open, 1L)], points.All.Select(p => (p.Id, p.Text, p.Status, p.Version)));
            }
        }
    }

    /// <summary>Any sequence of verbs does to the points what it does to a plain list of ids, and numbers stay 1, 2, 3 … without gaps.</summary>
    [Fact]
    public void Identities_outlive_any_sequence_of_verbs() => Gen.Select(Gen.Int[0, 4], Gen.Int[0, 7], Gen.Int[0, 9]).List[0, 40].Sample(steps =>
    {
        var points = new MeetingPoints(In(MeetingState.Held), []);
        List<(AgreedPointId Id, AgreedText Text, ItemStatus Status)> model = [];
        foreach (var (verb, which, to) in steps)
        {
            var at = model.Count == 0 ? -1 : which % model.Count;
            if (verb == 0 || at < 0)
            {
                var id = AgreedPointId.New();
                Done(points.Agree(id, Point, Now));
                model.Add((id, Point, ItemStatus.Open));
                continue;
            }

            var known = model[at];
            switch (verb)
            {
                case 1:
                    var text = Point with { Due = new LocalDate(2021, 1 + to, 1), Responsible = [.. Enumerable.Repeat(new Responsible(Shandong, LocalText.Empty), to % 3)] };
                    Done(points.Reword(known.Id, text, null, Now));
                    model[at] = known with { Text = text };
                    break;
                case 2:
                    Done(points.Withdraw(known.Id, null));
                    model.RemoveAt(at);
                    break;
                case 3:
                    Done(points.Follow(known.Id, IsDone, null, Now));
                    model[at] = known with { Status = ItemStatus.Done };
                    break;
                default:
                    Done(points.Move(known.Id, 1 + (to % model.Count)));
                    model.RemoveAt(at);
                    model.Insert(to % (model.Count + 1), known);
                    break;
            }
        }

        Assert.Equal(model, points.All.Select(p => (p.Id, p.Text, p.Status)));
        Assert.Equal(Enumerable.Range(1, model.Count), points.All.Select(p => p.Number));
    });

    [Fact]
    public void Who_saw_an_older_version_is_refused_and_changes_nothing()
    {
        var points = WithPoint(In(MeetingState.Held));
        var point = points.All[0];
        Done(points.Reword(point.Id, Other, 1, Now));
        Assert.Equal("point.changedMeanwhile", points.Reword(point.Id, Other with { Due = null }, 1, Now)?.Code);
        Assert.Equal("point.changedMeanwhile", points.Follow(point.Id, IsDone, 1, Now)?.Code);
        Assert.Equal("point.changedMeanwhile", points.Withdraw(point.Id, 1)?.Code);
        Assert.Equal((Other, ItemStatus.Open, 2L), (point.Text, point.Status, point.Version));
        Done(points.Follow(point.Id, IsDone, 2, Now));
    }

    [Fact]
    public void The_same_words_twice_are_one_change()
    {
        var points = WithPoint(In(MeetingState.Held));
        var point = points.All[0];
        Done(points.Reword(point.Id, Other, 1, Now));
        Done(points.Reword(point.Id, Other, 1, Now));
        Done(points.Follow(point.Id, IsDone, 2, Now));
        Done(points.Follow(point.Id, IsDone, 2, Now));
        Assert.Equal(3, point.Version);
    }

    [Fact]
    public void Another_place_is_no_other_version()
    {
        var points = WithPoint(In(MeetingState.Held));
        var first = points.All[0];
        Done(points.Agree(AgreedPointId.New(), Other, Now));
        Done(points.Move(first.Id, 2));
        Done(points.Reword(first.Id, Point with { Kind = ItemKind.Decision }, 1, Now));
        Assert.Equal([(1, ItemKind.Task), (2, ItemKind.Decision)], points.All.Select(p => (p.Number, p.Kind)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_place_is_one_that_there_is(int number)
    {
        var points = WithPoint(In(MeetingState.Held));
        Assert.Equal(("point.noSuchPlace", "/number"), CodeAndPlace(points.Move(points.All[0].Id, number)));
    }

    [Fact]
    public void What_is_not_there_any_more_is_unknown()
    {
        var points = WithPoint(In(MeetingState.Held));
        var gone = points.All[0].Id;
        Done(points.Withdraw(gone, null));
        Assert.Equal("point.unknown", points.Reword(gone, Other, null, Now)?.Code);
    }

    [Fact]
    public void A_point_is_written_in_every_language_of_the_minutes()
    {
        var korean = Point with { Text = LocalText.Of((Language.Korean, "관광을 함께 알린다.")) };
        Assert.Equal(("point.textMissing", "/text/zh-Hans"), CodeAndPlace(new MeetingPoints(In(MeetingState.Held), []).Agree(AgreedPointId.New(), korean, Now)));
    }

    [Fact]
    public void Only_a_party_is_responsible_for_a_point()
    {
        var stranger = Point with { Responsible = [new Responsible(GovernmentId.Parse("hebei"), LocalText.Empty)] };
        Assert.Equal(("meeting.noParty", "/responsible"), CodeAndPlace(new MeetingPoints(In(MeetingState.Held), []).Agree(AgreedPointId.New(), stranger, Now)));
    }

    [Theory]
    [InlineData(ItemStatus.Open, "2021", "point.notPostponed")]
    [InlineData(ItemStatus.Postponed, "내년", "point.postponedToForm")]
    [InlineData(ItemStatus.Postponed, "2021-13", "point.postponedToForm")]
    [InlineData(ItemStatus.Postponed, "2021-05", null)]
    [InlineData(ItemStatus.Postponed, null, null)]
    public void A_postponed_point_says_to_when_as_far_as_it_is_known(ItemStatus status, string? to, string? code)
    {
        var points = WithPoint(In(MeetingState.Held));
        Assert.Equal((code, code is null ? null : "/postponedTo"), CodeAndPlace(points.Follow(points.All[0].Id, new Progress(status, to, LocalText.Empty), null, Now)));
    }

    private static (string?, string?) CodeAndPlace(Refusal? refusal) => (refusal?.Code, refusal?.Place);
}
