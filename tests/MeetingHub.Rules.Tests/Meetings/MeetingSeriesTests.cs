using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings;

/// <summary>The next meeting of a series starts from the last one.</summary>
public sealed class MeetingSeriesTests
{
    [Theory]
    [InlineData(Language.Korean, "제1회 경기-중국 산둥성 우호협력 연석회의", "제2회 경기-중국 산둥성 우호협력 연석회의")]
    [InlineData(Language.Korean, "제 9차 교류회의", "제 10차 교류회의")]
    [InlineData(Language.SimplifiedChinese, "第一次京畿道—山东省友好合作联席会议", "第二次京畿道—山东省友好合作联席会议")]
    [InlineData(Language.SimplifiedChinese, "第九届会议", "第十届会议")]
    [InlineData(Language.SimplifiedChinese, "第十次会议", "第十一次会议")]
    [InlineData(Language.SimplifiedChinese, "第十九次会议", "第二十次会议")]
    [InlineData(Language.SimplifiedChinese, "第二十次会议", "第二十一次会议")]
    [InlineData(Language.SimplifiedChinese, "第九十九次会议", "第100次会议")]
    [InlineData(Language.Japanese, "第1回京畿道・神奈川県友好協力会議", "第2回京畿道・神奈川県友好協力会議")]
    [InlineData(Language.English, "1st Joint Meeting", "2nd Joint Meeting")]
    [InlineData(Language.English, "The 12th Meeting", "The 13th Meeting")]
    [InlineData(Language.English, "Joint Meeting 2020", "Joint Meeting 2020")]
    [InlineData(Language.Korean, "교류협력 회의", "교류협력 회의")]
    public void The_number_in_a_title_is_raised(Language language, string last, string next)
    {
        var meeting = In(MeetingState.Held, Plan with { Title = LocalText.Of((language, last)) });
        Assert.Equal(next, MeetingSeries.After(meeting, 1).Next!.Plan.Title[language]);
    }

    [Theory]
    [InlineData(1, "2021-11-29", "2021-12-03")]
    [InlineData(2, "2022-11-28", "2022-12-02")]
    public void It_is_sought_in_the_same_week_of_the_season(int years, string first, string last)
    {
        var window = MeetingSeries.After(In(MeetingState.Held), years).Next!.Plan.Window;
        Assert.Equal((first, last), (NodaTime.Text.LocalDatePattern.Iso.Format(window.Start), NodaTime.Text.LocalDatePattern.Iso.Format(window.End)));
    }

    [Fact]
    public void Host_and_order_of_names_change_in_turn()
    {
        var kanagawa = GovernmentId.Parse("kanagawa");
        var last = Meeting.Draft(MeetingId.New(), AnswerCode.Of(9), null, Plan with { Interpretation = Interpretation.None }, [Gyeonggi, Shandong, kanagawa], Now).Meeting!;
        List<(GovernmentId? Host, string Order)> turns = [];
        for (var i = 0; i < 3; i++)
        {
            Done(last.Schedule(new Interval(Time.Start, Time.Start + last.Plan.Duration), Link, Now));
            Done(last.Hold(null, Time.End));
            var next = MeetingSeries.After(last, 1).Next!;
            turns.Add((next.Plan.HostedBy, string.Join(' ', next.Partners)));
            last = Meeting.Draft(MeetingId.New(), AnswerCode.Of(9), null, next.Plan, [Gyeonggi, .. next.Partners], Now).Meeting!;
        }

        Assert.Equal([(kanagawa, "kanagawa shandong"), (Shandong, "shandong kanagawa"), (Gyeonggi, "kanagawa shandong")], turns.Select(t => (t.Host!.Value, t.Order)));
    }

    [Fact]
    public void People_agenda_and_open_points_are_taken_over()
    {
        var last = In(MeetingState.Held);
        Done(last.Agree(Point));
        Done(last.Follow(1, new Progress(ItemStatus.Done, null, LocalText.Empty)));
        var next = MeetingSeries.After(last, 1).Next!;
        Assert.Equal(last.Id, next.Plan.Follows);
        Assert.Equal(2, next.Plan.Agenda.Count);
        Assert.Equal(("지난 회의 합의사항 이행 점검", 5), (next.Plan.Agenda[0].Title[Language.Korean], next.Plan.Agenda[0].Minutes));
        Assert.Equal(last.Plan.Agenda[0], next.Plan.Agenda[1]);
        Assert.Equal(2, next.Delegations[Shandong].Participants.Count);
    }

    [Theory]
    [InlineData(MeetingState.Scheduled, 1, "meeting.wrongState")]
    [InlineData(MeetingState.Cancelled, 1, "meeting.wrongState")]
    [InlineData(MeetingState.Closed, 3, "series.years")]
    public void A_meeting_that_was_not_held_or_another_rhythm_is_refused(MeetingState state, int years, string code) =>
        Assert.Equal(code, MeetingSeries.After(In(state), years).Refusal!.Code);

    [Fact]
    public void A_stranger_cannot_be_the_host() =>
        Assert.Equal("/hostedBy", Meeting.Draft(MeetingId.New(), AnswerCode.Of(7), null, Plan with { HostedBy = GovernmentId.Parse("jilin") }, [Gyeonggi, Shandong], Now).Refusal!.Place);

    [Fact]
    public void Next_steps_say_who_sees_to_what_by_when_in_each_language()
    {
        var meeting = In(MeetingState.Held);
        Done(meeting.Agree(Point with
        {
            Responsible = [new Responsible(Gyeonggi, LocalText.Of((Language.Korean, "관광과"), (Language.SimplifiedChinese, "旅游课")))],
            Due = new LocalDate(2021, 6, 30),
        }));
        Done(meeting.Follow(1, new Progress(ItemStatus.Done, null, LocalText.Empty)));
        var step = Assert.Single(NextSteps.Of(meeting));
        Assert.Equal("관광 홍보를 공동으로 추진한다. (담당: 관광과, 기한: 2021. 6. 30.(수))", step[Language.Korean]);
        Assert.Equal("双方共同开展旅游宣传。（负责单位：旅游课；完成期限：2021年6月30日（星期三））", step[Language.SimplifiedChinese]);
    }
}
