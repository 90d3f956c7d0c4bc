using MeetingHub.Meetings;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Tests.Conferences.Graph;
using MeetingHub.Web.Tests.Sandbox;

namespace MeetingHub.Web.Tests.Conferences;

/// <summary>A conference on any platform, as the coordinator enters it: no network, and nobody is invited from here.</summary>
public sealed class JoinLinkConferenceTests
{
    private static readonly JoinLinkConference Platform = new();

    public static TheoryData<Conference> Entered =>
    [
        new Conference(ConferenceKind.JoinLink, "腾讯会议", new Uri("https://meeting.tencent.com/dm/x"), "산둥성 외사판공실", "123 456 789", "0000"),
        // Some platforms are joined by typing a number: no link will ever come.
        new Conference(ConferenceKind.JoinLink, "Polycom", Number: "123 456 789"),
    ];

    [Theory]
    [MemberData(nameof(Entered))]
    public async Task Is_ready_at_once_and_invites_nobody(Conference entered)
    {
        var request = TeamsHarness.Request() with { Conference = entered };
        var booked = Assert.IsType<ConferenceResult.Done>(await Platform.Book(request, TestContext.Current.CancellationToken)).Booked;
        Assert.Equal((true, null, entered.Link, 0), (booked.IsReady, booked.EventId, booked.JoinLink, booked.Invited.Count));
        Assert.False(Platform.Invites(EmailAddress.Parse(LocalGraph.Head)));
        _ = Assert.IsType<ConferenceResult.Cancelled>(await Platform.TakeBack(request, "", TestContext.Current.CancellationToken));
    }
}
