using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Reminders;
using MeetingHub.Rules.Tests.Meetings;
using NodaTime;

namespace MeetingHub.Rules.Tests.Reminders;

/// <summary>Who is reminded when. The meetings are those of <see cref="Scenario"/>: 1 December 2020, 14:30 in Korea, fixed on 10 November.</summary>
public sealed class ReminderPlanTests
{
    private static readonly ReminderLeads Leads = new(Read("3d,1d"), Read("10d"), Read("1d"), Read("10d"), Read("7d, 1d, 1h"), Read("3d 7d"));

    [Theory]
    [InlineData("Asia/Seoul", "KR", "7d", "2020-12-01T05:30:00Z", "2020-11-24T05:30:00Z", "a week of weekdays")]
    [InlineData("Asia/Seoul", "KR", "1h", "2020-12-01T05:30:00Z", "2020-12-01T04:30:00Z", "an hour is an hour")]
    [InlineData("Asia/Seoul", "KR", "1d", "2020-11-30T05:30:00Z", "2020-11-27T05:30:00Z", "a Sunday goes to the Friday before")]
    [InlineData("Asia/Shanghai", "CN", "1d", "2020-10-09T02:00:00Z", "2020-09-30T02:00:00Z", "National Day, 1 to 8 October 2020")]
    [InlineData("Asia/Shanghai", "CN", "1d", "2020-09-28T02:00:00Z", "2020-09-27T02:00:00Z", "a Sunday that China worked")]
    [InlineData("America/New_York", "US", "7d", "2020-11-04T15:00:00Z", "2020-10-28T14:00:00Z", "ten o'clock on both sides of the end of summer time")]
    [InlineData("Europe/Berlin", "DE", "1d", "2021-03-30T01:30:00Z", "2021-03-29T01:30:00Z", "summer time began two days before")]
    [InlineData("Europe/Berlin", "DE", "7d", "2021-04-02T00:30:00Z", "2021-03-26T01:30:00Z", "half past two on both sides of the start of summer time")]
    public void Days_are_days_of_the_readers_calendar(string zone, string country, string lead, string moment, string expected, string reason) =>
        Assert.True(
            At(expected) == Assert.Single(Read(lead)).Before(At(moment), DateTimeZoneProviders.Tzdb[zone], WorkingCalendar.For(country)), reason);

    [Theory]
    [InlineData("", 0)]
    [InlineData("7d, 1d, 1h", 3)]
    [InlineData("90d 72h", 2)]
    [InlineData("1d,1d", 1)]
    public void Leads_are_read_from_a_setting(string text, int count) => Assert.Equal(count, Read(text).Count);

    [Theory]
    [InlineData("0d")]
    [InlineData("91d")]
    [InlineData("73h")]
    [InlineData("7")]
    [InlineData("7 d")]
    [InlineData("-1d")]
    [InlineData("1w")]
    [InlineData("7d;1d")]
    public void A_setting_that_cannot_be_meant_is_refused(string text) => Assert.Null(Lead.ParseList(text));

    [Fact]
    public void Every_party_is_reminded_of_the_meeting_and_only_partners_of_what_they_owe()
    {
        var plan = Plan(Scenario.In(MeetingState.Scheduled));
        Assert.Equal(6, plan.Count(r => r.Kind == ReminderKind.Meeting));
        Assert.All(plan.Where(r => r.Kind is ReminderKind.Delegation or ReminderKind.TestSession), r => Assert.Equal(Scenario.Shandong, r.Government));
        Assert.Equal(["2020-12-04T07:00:00Z", "2020-12-08T07:00:00Z"], plan.Where(r => r.Kind == ReminderKind.Minutes).Select(r => r.DueAt.ToString()));
    }

    [Fact]
    public void However_many_dates_have_passed_each_thing_goes_out_once_and_nothing_too_late()
    {
        var plan = Plan(Scenario.In(MeetingState.Scheduled));
        var late = ReminderPlan.Due(plan, Reminded.From(Scenario.Now), Scenario.Time.Start - Duration.FromMinutes(1));
        Assert.Equal(2, late.Count(r => r.Kind == ReminderKind.Meeting));
        Assert.Equal(late.Count, late.DistinctBy(r => (r.Kind, r.Government)).Count());
        Assert.Empty(ReminderPlan.Due(plan, Reminded.From(Scenario.Now), Scenario.Time.Start));
        Assert.Empty(ReminderPlan.Due(plan, Reminded.From(Scenario.Time.Start - Duration.FromMinutes(1)), Scenario.Time.Start));
    }

    [Fact]
    public void What_has_gone_out_does_not_go_out_again_when_days_off_move_it_and_what_has_not_is_not_lost()
    {
        var start = Scenario.Time.Start;
        Reminder Before(string lead, int days) => new(ReminderKind.Meeting, Scenario.Shandong, Assert.Single(Read(lead)), start - Duration.FromDays(days), start);
        var soFar = Reminded.From(Scenario.Now).Until(start - Duration.FromDays(9), [Before("7d", 9), Before("1d", 1)]);

        // The days off are taken back: the week before is the week before again.
        var plan = new[] { Before("7d", 7), Before("1d", 1) };
        Assert.Equal(start - Duration.FromDays(1), ReminderPlan.Next(plan, soFar));
        Assert.Empty(ReminderPlan.Due(plan, soFar, start - Duration.FromDays(6)));
        // Others make the day before fall on what is past already.
        Assert.Equal("1d", Assert.Single(ReminderPlan.Due([Before("7d", 12), Before("1d", 10)], soFar, start - Duration.FromDays(6))).Lead.ToString());
        // An office that wants to remind ten days before is not heard any more about this meeting.
        Assert.Empty(ReminderPlan.Due([Before("10d", 10)], soFar, start - Duration.FromDays(6)));
    }

    [Fact]
    public void Of_minutes_the_longer_lead_is_the_later_one()
    {
        var plan = Plan(Scenario.In(MeetingState.Held));
        var first = Reminded.From(Scenario.Now).Until(At("2020-12-04T07:00:00Z"), plan);
        Assert.Equal(At("2020-12-08T07:00:00Z"), ReminderPlan.Next(plan, first));
        Assert.Null(ReminderPlan.Next(plan, first.Until(At("2020-12-08T07:00:00Z"), plan)));
    }

    [Fact]
    public void A_named_list_and_a_known_platform_need_no_reminder()
    {
        var meeting = Scenario.In(MeetingState.Scheduled);
        Scenario.Done(meeting.NameDelegation(Scenario.Shandong, new Delegation(
            [new Participant(LocalText.Of((Language.SimplifiedChinese, "王○○")), LocalText.Empty, LocalText.Empty, ParticipantRole.Head)])));
        Assert.DoesNotContain(Plan(meeting, isNew: false), r => r.Kind is ReminderKind.Delegation or ReminderKind.TestSession);
    }

    [Theory]
    [InlineData(MeetingState.Draft)]
    [InlineData(MeetingState.Cancelled)]
    [InlineData(MeetingState.Postponed)]
    [InlineData(MeetingState.Closed)]
    public void Nothing_is_planned_for_a_meeting_without_a_time_or_with_final_minutes(MeetingState state) =>
        Assert.Empty(Plan(Scenario.In(state)));

    [Fact]
    public void The_test_that_was_agreed_is_reminded_of_before_its_own_day()
    {
        var meeting = Scenario.In(MeetingState.Scheduled);
        Scenario.Done(meeting.ChangeConference(Scenario.Link with { TestDate = new LocalDate(2020, 11, 26) }, Scenario.Now));
        var test = Assert.Single(Plan(meeting), r => r.Kind == ReminderKind.TestSession);
        Assert.Equal((At("2020-11-25T00:00:00Z"), At("2020-11-26T00:00:00Z")), (test.DueAt, test.HelpsUntil));
    }

    private static IReadOnlyList<Reminder> Plan(Meeting meeting, bool isNew = true) => ReminderPlan.Of(
        new ReminderFacts(
            meeting,
            new Dictionary<GovernmentId, GovernmentFacts> { [Scenario.Gyeonggi] = Facts("KR", "Asia/Seoul"), [Scenario.Shandong] = Facts("CN", "Asia/Shanghai") },
            new Dictionary<GovernmentId, WorkingCalendar> { [Scenario.Gyeonggi] = WorkingCalendar.For("KR"), [Scenario.Shandong] = WorkingCalendar.For("CN") },
            isNew ? new HashSet<GovernmentId> { Scenario.Shandong } : new HashSet<GovernmentId>()),
        Leads);

    private static GovernmentFacts Facts(string country, string zone) => new(
        country, DateTimeZoneProviders.Tzdb[zone], LocalText.Empty, LocalText.Empty, Language.English, new OfficeHours([], LocalText.Empty, false));

    private static IReadOnlyList<Lead> Read(string text) => Lead.ParseList(text)!;

    private static Instant At(string moment) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(moment).Value;
}
