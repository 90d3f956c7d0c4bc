using MeetingHub.Letters;
using NodaTime;

namespace MeetingHub.Rules.Tests.Letters;

/// <summary>The messages that the tests look at: the Shandong meeting of the 2020 season, at example times, with people by role.</summary>
internal static class SampleLetters
{
    public static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    public static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static readonly LocalText Gyeonggi = LocalText.Of(
        (Language.Korean, "경기도"), (Language.SimplifiedChinese, "京畿道"), (Language.Japanese, "京畿道"), (Language.English, "Gyeonggi Province"));

    public static readonly LocalText Shandong = LocalText.Of(
        (Language.Korean, "산둥성"), (Language.SimplifiedChinese, "山东省"), (Language.Japanese, "山東省"), (Language.English, "Shandong Province"));

    private static readonly LocalText Title = LocalText.Of(
        (Language.Korean, "제1회 경기-중국 산둥성 우호협력 연석회의"),
        (Language.SimplifiedChinese, "第一次京畿道—山东省友好合作联席会议"),
        (Language.Japanese, "第1回京畿道・山東省友好協力連席会議"),
        (Language.English, "1st Gyeonggi–Shandong Friendship and Cooperation Joint Meeting"));

    public static readonly JoinDetails Teams = new("Microsoft Teams", new("https://teams.example.org/l/meetup-join/19:meeting_7K2Q"), "318 204 557 91", "wX4tRz")
    {
        DialIn = ["+82-2-000-0000 (Seoul)", "+86-531-000-0000 (Jinan)"],
    };

    private static readonly JoinDetails OldLink = new("Tencent Meeting", new("https://meeting.example.org/dm/old"), "600 100 200");

    private static Interval At(int month, int day, int hour, int minute = 0) =>
        new(Instant.FromUtc(2020, month, day, hour, minute), Instant.FromUtc(2020, month, day, hour, minute) + Duration.FromMinutes(90));

    private static readonly Interval Meeting = At(12, 1, 6);
    private static readonly IReadOnlyList<Interval> Slots = [At(12, 1, 6), At(12, 2, 1, 30), At(12, 3, 6)];
    private static readonly Instant Deadline = Instant.FromUtc(2020, 11, 20, 9, 0);

    /// <summary>Every kind of message, the cancellation in its three causes, by the name under which it is approved.</summary>
    public static IReadOnlyList<(string Name, Occasion Occasion)> Occasions { get; } =
    [
        ("proposal", new Occasion.Proposed(Slots, Deadline)),
        ("reminder to answer", new Occasion.StillOpen(Slots, Deadline)),
        ("decision", new Occasion.Decided(Meeting)),
        ("invitation", new Occasion.Invited(Meeting)),
        ("change", new Occasion.Changed(Meeting, At(11, 30, 6), OldLink, [new(Shandong, "王○○", "李○○")])),
        ("cancelled", new Occasion.CalledOff(Meeting, CallOff.Cancelled, null, LocalText.Empty)),
        ("postponed", new Occasion.CalledOff(Meeting, CallOff.Postponed, new DateInterval(new(2021, 1, 11), new(2021, 1, 29)), Reason)),
        ("recipient leaves", new Occasion.CalledOff(Meeting, CallOff.RecipientLeaves, null, LocalText.Empty)),
        ("invited otherwise", new Occasion.CalledOff(Meeting, CallOff.InvitedOtherwise, null, LocalText.Empty)),
        ("reminder before the meeting", new Occasion.Near(Meeting)),
        ("test session", new Occasion.TestPlanned(new LocalDate(2020, 11, 26), Meeting)),
        ("test session to be agreed", new Occasion.TestPlanned(null, Meeting)),
        ("list missing", new Occasion.ListMissing(Meeting)),
        ("minutes missing", new Occasion.MinutesMissing(Meeting)),
        ("thanks", new Occasion.Held(Meeting, new LocalDate(2020, 12, 8), [Draft, Signing])),
        ("proposal taken back", new Occasion.TakenBack(Slots, IsOff: false, null, LocalText.Empty)),
        ("proposal taken back, meeting off", new Occasion.TakenBack(Slots, IsOff: true, null, Reason)),
        ("proposal taken back, meeting postponed", new Occasion.TakenBack(Slots, IsOff: false, new DateInterval(new(2021, 1, 11), new(2021, 1, 29)), Reason)),
        ("other times proposed", new Occasion.Proposed(Slots, Deadline, ProposedAs.Instead)),
        ("proposal open again", new Occasion.Proposed(Slots, Deadline, ProposedAs.Again)),
    ];

    public static MeetingNotice Notice(Occasion occasion) => new()
    {
        Uid = "3f0c7c5e-shandong@meetinghub.example.org",
        Sequence = 1,
        Title = Title,
        Sides = [new(Gyeonggi, Seoul), new(Shandong, Shanghai)],
        Organiser = new(Office, EmailAddress.Parse("exchange@gyeonggi.example.org"), "+82-31-000-0000"),
        Occasion = occasion,
        Join = occasion.Kind is MessageKind.Proposal or MessageKind.AnswerReminder or MessageKind.Decision ? null : Teams,
        Agenda = [AgriculturalScience, Tourism],
    };

    /// <summary>The contact of Shandong for Chinese; for the other languages somebody who reads them, so that every wording is seen.</summary>
    public static Recipient Reader(Language language) => language switch
    {
        Language.SimplifiedChinese => ShandongContact,
        Language.Korean => ShandongContact with
        {
            Name = "김○○",
            Post = "주한국 대표처 대표",
            Language = language,
            Zone = Seoul,
            IsContact = false,
            Email = EmailAddress.Parse("office@shandong.example.org"),
            PersonalLink = null,
        },
        Language.Japanese => ShandongContact with { Name = null, Post = null, Language = language },
        _ => ShandongContact with { Name = "Li Ming", Post = "Foreign Affairs Office", Language = language, IsContact = false },
    };

    private static readonly Recipient ShandongContact = new()
    {
        Name = "王○○",
        Post = "外事办公室主任",
        Government = Shandong,
        Language = Language.SimplifiedChinese,
        Zone = Shanghai,
        Email = EmailAddress.Parse("contact@shandong.example.org"),
        Code = AnswerCode.Of(165_313),
        PersonalLink = new("https://hub.example.org/i/6f1c0b2e"),
        IsContact = true,
    };

    private static LocalText Office => LocalText.Of(
        (Language.Korean, "경기도 외교통상과"), (Language.SimplifiedChinese, "京畿道外交通商课"),
        (Language.Japanese, "京畿道外交通商課"), (Language.English, "Diplomacy and Trade Division, Gyeonggi Province"));

    private static LocalText Reason => LocalText.Of(
        (Language.Korean, "주최 측 사정"), (Language.SimplifiedChinese, "主办方原因"), (Language.Japanese, "主催者の都合"), (Language.English, "Circumstances of the host"));

    private static LocalText AgriculturalScience => LocalText.Of(
        (Language.Korean, "농업과학 교류"), (Language.SimplifiedChinese, "农业科学交流"), (Language.Japanese, "農業科学交流"), (Language.English, "Exchange in agricultural science"));

    /// <summary>In two languages only: the others read it in English, and their HTML says so.</summary>
    private static LocalText Tourism => LocalText.Of((Language.Korean, "관광 공동 홍보"), (Language.English, "Joint tourism publicity"));

    private static LocalText Draft => LocalText.Of(
        (Language.Korean, "회의록 초안 검토"), (Language.SimplifiedChinese, "审阅会谈纪要草案"), (Language.Japanese, "議事録案の確認"), (Language.English, "Review of the draft minutes"));

    private static LocalText Signing => LocalText.Of(
        (Language.Korean, "양측 서명"), (Language.SimplifiedChinese, "双方签署"), (Language.Japanese, "双方の署名"), (Language.English, "Signature by both sides"));
}
