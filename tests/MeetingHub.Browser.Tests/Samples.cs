using System.Globalization;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Points;
using MeetingHub.Staff;
using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Minutes.Verification;
using MeetingHub.Web.Points;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Staff;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingHub.Browser.Tests;

/// <summary>Two partners of Gyeonggi and a meeting in each state that has a page of its own. Made-up people have no names.</summary>
public sealed record Samples(MeetingId Draft, MeetingId Scheduled, MeetingId Held, MeetingId Autumn)
{
    public static GovernmentId Gyeonggi { get; } = GovernmentId.Parse("gyeonggi");

    public static GovernmentId Shandong { get; } = GovernmentId.Parse("shandong");

    public static GovernmentId Kanagawa { get; } = GovernmentId.Parse("kanagawa");

    /// <summary>A notice that waits to be confirmed.</summary>
    public long Import { get; private init; }

    /// <summary>One of the own staff with a time by hand and a file.</summary>
    public Guid Staff { get; private init; }

    /// <summary>A meeting whose times are before two partners; one of them has answered.</summary>
    public MeetingId Proposed { get; private init; }

    /// <summary>A message about the scheduled meeting that did not arrive.</summary>
    public Guid Undelivered { get; private init; }

    /// <summary>The invitation of a contact to the scheduled meeting.</summary>
    public Guid Invited { get; private init; }

    /// <summary>A draft in which one of the own staff takes part by their address.</summary>
    public MeetingId WithStaff { get; private init; }

    private static readonly Actor Coordinator = new("담당자", ActorKind.Person);

    private static readonly Conference Elsewhere = new(
        ConferenceKind.JoinLink, "Tencent Meeting", new Uri("https://meeting.example.org/j/123456789"), Number: "123 456 789", Passcode: "2020");

    /// <summary>Enters everything through the service's own use cases.</summary>
    public static async Task<Samples> EnterAsync(IServiceProvider services)
    {
        var desk = new Desk(services);
        await desk.EnterAsync(Gyeonggi, "KR", "Asia/Seoul", Language.Korean, new("경기도", "京畿道", "京畿道", "Gyeonggi Province"), isHost: true);
        await desk.EnterAsync(Shandong, "CN", "Asia/Shanghai", Language.SimplifiedChinese, new("산둥성", "山东省", "山東省", "Shandong Province"));
        await desk.EnterAsync(Kanagawa, "JP", "Asia/Tokyo", Language.Japanese, new("가나가와현", "神奈川县", "神奈川県", "Kanagawa Prefecture"));

        var today = SystemTime();
        var ahead = new DateInterval(today.PlusDays(21), today.PlusDays(45));
        var draft = await desk.DraftAsync(Shandong, ahead);
        var scheduled = await desk.DraftAsync(Kanagawa, ahead);
        await desk.ScheduleAsync(scheduled, asOf: null);

        var held = await desk.DraftAsync(Shandong, new(new(2020, 11, 30), new(2020, 12, 4)));
        await desk.ScheduleAsync(held, Instant.FromUtc(2020, 11, 10, 0, 0));
        await desk.HoldAsync(held);
        await desk.OpenVerificationAsync();

        // Three countries' holidays within three weeks, and a meeting that two of them have already.
        var other = await desk.DraftAsync(Kanagawa, new(new(2026, 10, 8), new(2026, 10, 8)));
        await desk.ScheduleAsync(other, AutumnAsOf);
        var autumn = await desk.DraftAsync(Shandong, new(new(2026, 9, 21), new(2026, 10, 16)), 30, Kanagawa);
        await desk.NameDivisionsAsync(autumn, new(2026, 10, 8));

        // The notice of the year after closes the day of a meeting that is booked.
        var struck = await desk.DraftAsync(Shandong, new(new(2027, 10, 5), new(2027, 10, 6)));
        await desk.ScheduleAsync(struck, AutumnAsOf);
        var import = await desk.ProposeNoticeAsync();
        var proposed = await ProposeAsync(services);
        await desk.AnswerAsync(proposed, Shandong, [SlotChoice.Possible, SlotChoice.FirstChoice, SlotChoice.NotPossible]);
        return new Samples(draft, scheduled, held, autumn)
        {
            Import = import,
            Staff = await desk.KeepStaffAsync(today.PlusDays(20)),
            Proposed = proposed,
            Undelivered = await desk.MissAsync(scheduled),
            Invited = await desk.InvitedAsync(scheduled),
            WithStaff = await desk.DraftWithStaffAsync(new(today.PlusDays(60), today.PlusDays(66))),
        };
    }

    /// <summary>A meeting whose times are before Shandong and Kanagawa, far enough ahead to be in nobody's way.</summary>
    public static async Task<MeetingId> ProposeAsync(IServiceProvider services)
    {
        var desk = new Desk(services);
        var from = SystemTime().PlusDays(60 + (20 * Interlocked.Increment(ref proposals)));
        var id = await desk.DraftAsync(Shandong, new DateInterval(from, from.PlusDays(15)), 45, Kanagawa);
        await desk.ProposeAsync(id);
        return id;
    }

    /// <summary>Where the contact of a party answers for it: a path of the service.</summary>
    public static async Task<string> LinkAsync(IServiceProvider services, MeetingId meeting, GovernmentId party) =>
        (await services.AskAsync<MeetingLinks, MadeLink>(links => links.MakeAsync(meeting, party.Value, false, Coordinator, default))).Link.AbsolutePath;

    private static int proposals;

    /// <summary>The morning as of which a time for the meeting of that autumn is sought.</summary>
    public static Instant AutumnAsOf { get; } = Instant.FromUtc(2026, 9, 1, 0, 0);

    private static LocalDate SystemTime() => new FromSystem(TimeProvider.System).Today;

    private readonly record struct FromSystem(TimeProvider Time)
    {
        public LocalDate Today => Instant.FromDateTimeOffset(Time.GetUtcNow()).InUtc().Date;
    }

    private sealed record Names(string Ko, string Zh, string Ja, string En)
    {
        public LocalText Text => LocalText.Of((Language.Korean, Ko), (Language.SimplifiedChinese, Zh), (Language.Japanese, Ja), (Language.English, En));
    }

    private sealed class Desk(IServiceProvider services)
    {
        public async Task EnterAsync(GovernmentId id, string country, string zone, Language language, Names name, bool isHost = false) =>
            await services.AskAsync<Register, Government>(register => register.EnterAsync(
                id,
                new GovernmentFacts(
                    country,
                    DateTimeZoneProviders.Tzdb[zone],
                    name.Text,
                    LocalText.Empty,
                    language,
                    OfficeHours.AllYear(WeeklyHours.MondayToFriday(HoursOf(id)), LocalText.Of((Language.Korean, "통상 근무시간"), (Language.SimplifiedChinese, "一般办公时间"), (Language.Japanese, "通常の執務時間"), (Language.English, "usual office hours of the country"))),
                    id == Kanagawa ? new Relation(RelationKind.Sister, new LocalDate(1990, 4, 24)) : null,
                    new Contact(LocalText.Empty, LocalText.Of((language, OfficeIn(language))), EmailAddress.Parse($"contact@{id}.example.org"), language, IsPlaceholder: true)),
                isHost,
                Coordinator,
                default));

        /// <summary>Kanagawa's cities work 08:30 to 17:15; the others' hours are placeholders.</summary>
        private static Shift HoursOf(GovernmentId id) =>
            id == Kanagawa ? Shift.Of("08:30", "17:15", ("12:00", "13:00")) : Shift.Of("09:00", "18:00", ("12:00", "13:00"));

        public async Task<MeetingId> DraftAsync(GovernmentId partner, DateInterval window, int minutes = 45, params GovernmentId[] others)
        {
            Language theirs = partner == Kanagawa ? Language.Japanese : Language.SimplifiedChinese;
            var title = new Names("교류협력 화상회의", "交流合作视频会议", "交流協力オンライン会議", "Exchange and cooperation meeting by video").Text;
            var item = new Names("2021년 교류 계획", "2021年交流计划", "2021年の交流計画", "Exchange plans for 2021").Text;
            var plan = new MeetingPlan(
                title, window, [new AgendaItem(item, minutes)], Interpretation.Consecutive, Openness.Open, DocumentKind.AgreedRecord, [Language.Korean, theirs]);
            var meeting = await services.AskAsync<DraftMeeting, Meeting>(draft => draft.RunAsync(new NewMeeting(plan, [partner, .. others]), Coordinator, default));
            foreach (var party in meeting.Parties)
            {
                var delegation = new Delegation([
                    new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, ParticipantRole.Head, IsPlaceholder: true),
                    new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, ParticipantRole.Interpreter, IsPlaceholder: true)]);
                await ChangeAsync(meeting.Id, "meeting.nameDelegation", (m, _) => m.NameDelegation(party.Government, delegation));
            }

            return meeting.Id;
        }

        public async Task ScheduleAsync(MeetingId id, Instant? asOf)
        {
            var found = await services.AskAsync<FindTimes, FoundTimes>(find => find.RunAsync(id, asOf, 1, TimeWishes.None, default));
            _ = await services.AskAsync<ScheduleMeeting, Meeting>(schedule =>
                schedule.RunAsync(id, found.Result.Slots[0].Start, Elsewhere, asOf, Coordinator, default));
        }

        public async Task ProposeAsync(MeetingId id)
        {
            var found = await services.AskAsync<FindTimes, FoundTimes>(find => find.RunAsync(id, null, 200, TimeWishes.None, default));
            var starts = found.Result.Slots.DistinctBy(s => s.Start.InUtc().Date).Take(3).Select(s => s.Start).ToList();
            _ = await services.AskAsync<ProposeTimes, Meeting>(propose => propose.RunAsync(id, new WantedProposal(starts, null, []), null, Coordinator, default));
        }

        public async Task AnswerAsync(MeetingId id, GovernmentId party, SlotChoice[] choices) =>
            _ = await services.AskAsync<RecordAnswer, Meeting>(record => record.OnBehalfAsync(
                id, new RecordedAnswer(new GivenAnswer(party, choices, [], "", "외사판공실 담당자", null, AnswerChannel.Phone, false)), null, Coordinator, default));

        public async Task HoldAsync(MeetingId id)
        {
            await ChangeAsync(id, "meeting.hold", (m, now) => m.MarkHeld(null, now));
            var point = new AgreedText(
                ItemKind.AgreedPoint,
                LocalText.Of((Language.Korean, "관광"), (Language.SimplifiedChinese, "旅游")),
                LocalText.Of((Language.Korean, "관광 공동 홍보·마케팅을 추진한다."), (Language.SimplifiedChinese, "开展旅游联合宣传和营销。")),
                [new Responsible(Gyeonggi, LocalText.Of((Language.Korean, "외교통상과")))],
                new LocalDate(2021, 6, 30));
            _ = await services.AskAsync<PointDesk, Meeting>(desk => desk.ChangeAsync(
                id, "meeting.agree", Coordinator, (points, now) => points.Agree(AgreedPointId.New(), point, now), default));
        }

        public async Task OpenVerificationAsync()
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PublicDoor>().SetAsync(true, Coordinator, default);
        }

        public async Task<MeetingId> DraftWithStaffAsync(DateInterval window)
        {
            var meeting = await DraftAsync(Shandong, window);
            var member = new Participant(LocalText.Empty, LocalText.Of((Language.Korean, "농업정책과")), LocalText.Empty, ParticipantRole.Member, Email: EmailAddress.Parse("farming@gyeonggi.example.org"));
            await ChangeAsync(meeting, "meeting.nameDelegation", (m, _) => m.NameDelegation(Gyeonggi, new Delegation([member])));
            return meeting;
        }

        public async Task<Guid> KeepStaffAsync(LocalDate day)
        {
            var member = await services.AskAsync<StaffList, StaffMember>(staff => staff.EnterAsync("division@gyeonggi.example.org", "외교통상과 담당", Coordinator, default));
            var morning = day.At(new LocalTime(9, 0)).InZoneLeniently(DateTimeZoneProviders.Tzdb["Asia/Seoul"]).ToInstant();
            _ = await services.AskAsync<BusyTimes, BusyEntry>(busy => busy.AddAsync(
                member.Id, new BusyRequest(morning, morning + Duration.FromHours(3), BusyStatus.OutOfOffice, "출장"), Coordinator, default));
            var file = System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"시작,종료,상태\n{day.PlusDays(1):uuuu-MM-dd},{day.PlusDays(2):uuuu-MM-dd},미정"));
            await using var scope = services.CreateAsyncScope();
            _ = await scope.ServiceProvider.GetRequiredService<BusyTimes>().ReadAsync(member.Id, file, "휴가.csv", Coordinator, default);
            return member.Id;
        }

        /// <summary>A made-up notice of 2027, as the State Council words it.</summary>
        public async Task<long> ProposeNoticeAsync()
        {
            const string Notice =
                """
                国务院办公厅关于2027年部分节假日安排的通知
                七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
                """;
            var reading = CalendarFile.Read(System.Text.Encoding.UTF8.GetBytes(Notice), "CN", "2027", CalendarFile.PeriodAround(2027));
            await using var scope = services.CreateAsyncScope();
            var preview = await scope.ServiceProvider.GetRequiredService<CalendarChanges>().ProposeAsync(reading.Proposal!, Coordinator, default);
            return preview.Import.Id;
        }

        /// <summary>Three divisions of the host: one is busy that day, of one an entry is tentative, one's calendar nobody has read.</summary>
        public async Task NameDivisionsAsync(MeetingId meeting, LocalDate day)
        {
            var tourism = new Names("관광산업과", "观光产业科", "観光産業課", "Tourism Division");
            var trade = new Names("국제통상과", "国际通商科", "国際通商課", "Trade Division");
            var welfare = new Names("복지정책과", "福利政策科", "福祉政策課", "Welfare Division");
            var delegation = new Delegation(
            [
                Division(tourism, "tourism"), Division(trade, "trade"), Division(welfare, "welfare"),
                new Participant(LocalText.Empty, LocalText.Empty, LocalText.Empty, ParticipantRole.Interpreter, IsPlaceholder: true),
            ]);
            await ChangeAsync(meeting, "meeting.nameDelegation", (m, _) => m.NameDelegation(Gyeonggi, delegation));
            await KeepBusyAsync(tourism, "tourism", day.At(new LocalTime(10, 0)), 2, BusyStatus.Busy);
            await KeepBusyAsync(trade, "trade", day.At(new LocalTime(11, 0)), 1, BusyStatus.Tentative);
        }

        private static Participant Division(Names office, string mailbox) => new(
            LocalText.Empty, office.Text, LocalText.Empty, ParticipantRole.Member, Email: MeetingHub.Basics.EmailAddress.Parse($"{mailbox}@gyeonggi.example.org"), IsPlaceholder: true);

        private async Task KeepBusyAsync(Names office, string mailbox, LocalDateTime from, int hours, BusyStatus status)
        {
            var member = await services.AskAsync<StaffList, StaffMember>(staff => staff.EnterAsync($"{mailbox}@gyeonggi.example.org", office.Ko, Coordinator, default));
            var start = from.InZoneLeniently(DateTimeZoneProviders.Tzdb["Asia/Seoul"]).ToInstant();
            _ = await services.AskAsync<BusyTimes, BusyEntry>(busy => busy.AddAsync(
                member.Id, new BusyRequest(start, start + Duration.FromHours(hours), status), Coordinator, default));
        }

        private static string OfficeIn(Language language) => language switch
        {
            Language.Korean => "국제협력과",
            Language.SimplifiedChinese => "外事办公室",
            _ => "国際課",
        };

        /// <summary>The meeting's first message is known not to have arrived; it is written by the job that books.</summary>
        public async Task<Guid> MissAsync(MeetingId meeting)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            for (; ; await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token))
            {
                await using var scope = services.CreateAsyncScope();
                var messages = scope.ServiceProvider.GetRequiredService<MessageList>();
                if (await messages.AllAsync(meeting, onlyOpen: true, default) is [var message, ..])
                {
                    _ = await messages.MarkUndeliveredAsync(message.Id, "5.1.1 550 5.1.1 User unknown", Coordinator, default);
                    return message.Id;
                }
            }
        }

        /// <summary>The first contact's invitation, which was kept together with its message.</summary>
        public async Task<Guid> InvitedAsync(MeetingId meeting)
        {
            await using var scope = services.CreateAsyncScope();
            return (await scope.ServiceProvider.GetRequiredService<ReplyToInvitation>().AllAsync(meeting, default))[0].Id;
        }

        private Task ChangeAsync(MeetingId id, string act, Func<Meeting, Instant, Refusal?> verb) =>
            services.AskAsync<MeetingDesk, Meeting>(desk => desk.ChangeAsync(id, new MeetingDeed(act, Coordinator, verb), default));
    }
}
