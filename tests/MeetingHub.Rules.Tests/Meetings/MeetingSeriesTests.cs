using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Points;
using NodaTime;
using static MeetingHub.Rules.Tests.Meetings.Scenario;

namespace MeetingHub.Rules.Tests.Meetings;

/// <summary>The next meeting of a series starts from the last one.</summary>
public sealed class MeetingSeriesTests
{
    private static readonly LocalDate Today = new(2020, 12, 2);

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
    [InlineData(Language.Japanese, "第９回友好協力会議", "第１０回友好協力会議")]
    [InlineData(Language.English, "1st Joint Meeting", "2nd Joint Meeting")]
    [InlineData(Language.English, "The 12th Meeting", "The 13th Meeting")]
    [InlineData(Language.English, "Joint Meeting 2020", "Joint Meeting 2020")]
    [InlineData(Language.Korean, "교류협력 회의", "교류협력 회의")]
    public void The_number_in_a_title_is_raised(Language language, string last, string next)
    {
        var meeting = In(MeetingState.Held, Plan with { Title = LocalText.Of((language, last)) });
        Assert.Equal(next, MeetingSeries.After(meeting, 0, 1, Today).Next!.Plan.Title[language]);
    }

    [Theory]
    [InlineData(1, "2021-11-29", "2021-12-03")]
    [InlineData(2, "2022-11-28", "2022-12-02")]
    public void It_is_sought_in_the_same_week_of_the_season(int years, string first, string last)
    {
        var window = MeetingSeries.After(In(MeetingState.Held), 0, years, Today).Next!.Plan.Window;
        Assert.Equal((first, last), (NodaTime.Text.LocalDatePattern.Iso.Format(window.Start), NodaTime.Text.LocalDatePattern.Iso.Format(window.End)));
    }

    [Theory]
    [InlineData(1, "2026-03-02", "2026-11-30", "yearly, six years later")]
    [InlineData(2, "2025-03-02", "2026-11-30", "every other year, the turn of 2025 is none")]
    [InlineData(1, "2026-12-04", "2026-11-30", "its last day is today")]
    [InlineData(1, "2026-12-05", "2027-11-29", "its last day was yesterday")]
    public void Turns_that_were_left_out_are_not_made_up_for(int years, string today, string first, string reason) => Assert.True(
        Iso(first) == MeetingSeries.After(In(MeetingState.Held), 0, years, Iso(today)).Next!.Plan.Window.Start, reason);

    [Theory]
    [InlineData(1, "2025-02-27", "the same Thursday of the season: 28 February 2025 is a Friday")]
    [InlineData(2, "2026-02-26", "28 February 2026 is a Saturday")]
    public void A_leap_day_is_no_obstacle(int years, string first, string reason)
    {
        var leap = Plan with { Window = new DateInterval(new(2024, 2, 29), new(2024, 3, 6)) };
        var window = MeetingSeries.After(In(MeetingState.Held, leap), 0, years, new(2024, 3, 7)).Next!.Plan.Window;
        Assert.True(Iso(first) == window.Start, reason);
        Assert.Equal(7, window.Length);
    }

    private static LocalDate Iso(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    [Fact]
    public void Host_and_order_of_names_change_in_turn()
    {
        var kanagawa = GovernmentId.Parse("kanagawa");
        var last = Meeting.Draft(MeetingId.New(), AnswerCode.Of(9), null, Plan with { Interpretation = Interpretation.None }, [Gyeonggi, Shandong, kanagawa], Now).Meeting!;
        List<(GovernmentId? Host, string Order)> turns = [];
        for (var i = 0; i < 3; i++)
        {
            Done(last.Schedule(new Interval(Time.Start, Time.Start + last.Plan.Duration), Link, Now));
            Done(last.MarkHeld(null, Time.End));
            var next = MeetingSeries.After(last, 0, 1, Today).Next!;
            turns.Add((next.Plan.HostedBy, string.Join(' ', next.Partners)));
            last = Meeting.Draft(MeetingId.New(), AnswerCode.Of(9), null, next.Plan, [Gyeonggi, .. next.Partners], Now).Meeting!;
        }

        Assert.Equal([(kanagawa, "kanagawa shandong"), (Shandong, "shandong kanagawa"), (Gyeonggi, "kanagawa shandong")], turns.Select(t => (t.Host!.Value, t.Order)));
    }

    [Fact]
    public void People_agenda_and_open_points_are_taken_over()
    {
        var last = In(MeetingState.Held);
        var next = MeetingSeries.After(last, 1, 1, Today).Next!;
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
        Assert.Equal(code, MeetingSeries.After(In(state), 0, years, Today).Refusal!.Code);

    [Fact]
    public void A_stranger_cannot_be_the_host() =>
        Assert.Equal("/hostedBy", Meeting.Draft(MeetingId.New(), AnswerCode.Of(7), null, Plan with { HostedBy = GovernmentId.Parse("jilin") }, [Gyeonggi, Shandong], Now).Refusal!.Place);

    [Fact]
    public void Next_steps_say_who_sees_to_what_by_when_in_each_language()
    {
        var points = WithPoint(In(MeetingState.Held));
        Done(points.Agree(AgreedPointId.New(), Point with
        {
            Text = Four("관광 홍보를 공동으로 추진한다.", "双方共同开展旅游宣传。", "観光宣伝を共同で進める。", "Tourism is promoted jointly."),
            Responsible = [new Responsible(Gyeonggi, Four("관광과", "旅游课", "観光課", "Tourism Division")), new Responsible(Shandong, Four("산둥성 외사판공실", "外事办公室", "外事弁公室", "Foreign Affairs Office"))],
            Due = new LocalDate(2021, 6, 30),
        }, Now));
        Done(points.Follow(points.All[0].Id, new Progress(ItemStatus.Done, null, LocalText.Empty), null, Now));
        var step = Assert.Single(NextSteps.Of(points.All));
        Assert.Equal("관광 홍보를 공동으로 추진한다. (담당: 관광과, 산둥성 외사판공실, 기한: 2021. 6. 30.(수))", step[Language.Korean]);
        Assert.Equal("双方共同开展旅游宣传。（负责单位：旅游课、外事办公室；完成期限：2021年6月30日（星期三））", step[Language.SimplifiedChinese]);
        Assert.Equal("観光宣伝を共同で進める。（担当：観光課、外事弁公室、期限：2021年6月30日（水））", step[Language.Japanese]);
        Assert.Equal("Tourism is promoted jointly. (responsible: Tourism Division, Foreign Affairs Office; due Wednesday, 30 June 2021)", step[Language.English]);

        static LocalText Four(string ko, string zh, string ja, string en) =>
            LocalText.Of((Language.Korean, ko), (Language.SimplifiedChinese, zh), (Language.Japanese, ja), (Language.English, en));
    }
}
