using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Points;
using NodaTime;

namespace MeetingHub.Rules.Tests.Meetings;

/// <summary>Meetings in a given state, reached by their own verbs.</summary>
internal static class Scenario
{
    public static readonly GovernmentId Gyeonggi = GovernmentId.Parse("gyeonggi");
    public static readonly GovernmentId Shandong = GovernmentId.Parse("shandong");

    /// <summary>10 November 2020, 09:00 in Korea.</summary>
    public static readonly Instant Now = Instant.FromUtc(2020, 11, 10, 0, 0);

    /// <summary>1 December 2020, 14:30 to 16:00 in Korea.</summary>
    public static readonly Interval Time = new(Instant.FromUtc(2020, 12, 1, 5, 30), Instant.FromUtc(2020, 12, 1, 7, 0));

    /// <summary>20 November 2020, 17:00 in Shandong: until then the partner answers.</summary>
    public static readonly Instant Deadline = Instant.FromUtc(2020, 11, 20, 9, 0);

    /// <summary>The same hours a day later.</summary>
    public static readonly Interval Later = new(Time.Start + Duration.FromDays(1), Time.End + Duration.FromDays(1));

    public static readonly Conference Link = new(ConferenceKind.JoinLink, "Webex", new Uri("https://meet.example.org/1"));

    /// <summary>45 minutes of agenda, interpreted consecutively: 90 minutes.</summary>
    public static MeetingPlan Plan => new(
        LocalText.Of((Language.Korean, "교류협력 회의"), (Language.SimplifiedChinese, "交流合作会议")),
        new DateInterval(new LocalDate(2020, 11, 30), new LocalDate(2020, 12, 4)),
        [new AgendaItem(LocalText.Of((Language.Korean, "농업 교류")), 45)],
        Interpretation.Consecutive,
        Openness.Open,
        DocumentKind.AgreedRecord,
        [Language.Korean, Language.SimplifiedChinese]);

    public static AgreedText Point => new(
        ItemKind.AgreedPoint,
        LocalText.Of((Language.Korean, "관광"), (Language.SimplifiedChinese, "旅游")),
        LocalText.Of((Language.Korean, "관광 홍보를 공동으로 추진한다."), (Language.SimplifiedChinese, "双方共同开展旅游宣传。")),
        []);

    /// <summary>Somebody whom nobody has named yet.</summary>
    public static Participant ToBeNamed(ParticipantRole role) => new(LocalText.Empty, LocalText.Empty, LocalText.Empty, role, IsPlaceholder: true);

    /// <summary>A new meeting of the two, without people.</summary>
    public static Meeting Drafted(MeetingPlan? plan = null) =>
        Meeting.Draft(MeetingId.New(), AnswerCode.Of(7), null, plan ?? Plan, [Gyeonggi, Shandong], Now).Meeting!;

    /// <summary>A meeting that has come so far. Both sides have an interpreter to be named.</summary>
    public static Meeting In(MeetingState state, MeetingPlan? plan = null)
    {
        var meeting = Drafted(plan);
        foreach (var party in new[] { Gyeonggi, Shandong })
        {
            Done(meeting.NameDelegation(party, new Delegation([ToBeNamed(ParticipantRole.Head), ToBeNamed(ParticipantRole.Interpreter)])));
        }

        if (state is MeetingState.Proposed)
        {
            Done(meeting.Propose(new ProposalTerms([Time], Deadline), Now));
        }

        if (state is MeetingState.Scheduled or MeetingState.Held or MeetingState.Closed or MeetingState.Postponed)
        {
            Done(meeting.Schedule(Time, Link, Now));
        }

        if (state is MeetingState.Held or MeetingState.Closed)
        {
            Done(meeting.MarkHeld(null, Time.End));
        }

        Done(state switch
        {
            MeetingState.Closed => meeting.Finalise(),
            MeetingState.Cancelled => meeting.Cancel("폭설"),
            MeetingState.Postponed => meeting.Postpone("폭설", Plan.Window),
            _ => null,
        });
        Assert.Equal(state, meeting.State);
        return meeting;
    }

    /// <summary>The points of a meeting with one agreed, whatever has become of the meeting since.</summary>
    public static MeetingPoints WithPoint(Meeting meeting)
    {
        var points = new MeetingPoints(In(MeetingState.Held), []);
        Done(points.Agree(AgreedPointId.New(), Point, Now));
        return new MeetingPoints(meeting, points.All);
    }

    /// <summary>The verb did its work.</summary>
    public static void Done(Refusal? refusal) => Assert.Null(refusal);
}
