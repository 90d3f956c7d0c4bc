using MeetingHub.Web.Conferences;
using MeetingHub.Web.Conferences.Graph;
using MeetingHub.Web.Tests.Sandbox;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Testing;

namespace MeetingHub.Web.Tests.Conferences.Graph;

/// <summary>The house's edge to Graph, through the real SDK, against a sandbox in process.</summary>
internal sealed class TeamsHarness : IAsyncDisposable
{
    public static readonly Instant Now = Instant.FromUtc(2020, 11, 10, 0, 0);
    public static readonly DateTimeZone Seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
    public static readonly MeetingTime FirstOfDecember = new(Instant.FromUtc(2020, 12, 1, 6, 0), Instant.FromUtc(2020, 12, 1, 7, 30), Seoul);

    private readonly GraphConnection _connection;

    private TeamsHarness(LocalGraph graph, GraphOptions options)
    {
        Graph = graph;
        _connection = new GraphConnection(options);
        var clock = new FakeClock(Now);
        Conference = new GraphConference(_connection, options, clock);
        Calendars = new GraphCalendars(_connection, options, clock);
        Holds = new GraphHolds(_connection, options, clock);
    }

    public LocalGraph Graph { get; }

    public GraphConference Conference { get; }

    public GraphCalendars Calendars { get; }

    public GraphHolds Holds { get; }

    public static async Task<TeamsHarness> Start(Func<HttpContext, Task<bool>>? before = null, int joinLinkAfterReads = 0, TimeSpan? timeout = null)
    {
        var graph = await LocalGraph.Start(before, joinLinkAfterReads: joinLinkAfterReads);
        return new TeamsHarness(graph, Options(graph.Address, timeout));
    }

    public static GraphOptions Options(Uri address, TimeSpan? timeout = null) => new()
    {
        Mailbox = LocalGraph.Organiser,
        Address = address,
        FixedToken = "secret-token",
        Timeout = timeout ?? TimeSpan.FromSeconds(30),
    };

    public static BookingRequest Request(string transactionId = "shandong-1", MeetingTime? time = null, params Invitee[] people) => new(
        transactionId,
        "제1회 경기-중국 산둥성 우호협력 연석회의",
        "<p>안건</p>",
        time ?? FirstOfDecember,
        people.Length > 0 ? people : [Person(LocalGraph.Head), Person(LocalGraph.Outside)],
        MeetingHub.Meetings.Conference.Teams());

    public static Invitee Person(string address, bool isRequired = true) => new(EmailAddress.Parse(address), address.Split('@')[0], isRequired);

    public async Task<Booked> Booked(BookingRequest? request = null) =>
        Assert.IsType<ConferenceResult.Done>(await Conference.Book(request ?? Request(), TestContext.Current.CancellationToken)).Booked;

    public async ValueTask DisposeAsync()
    {
        _connection.Dispose();
        await Graph.DisposeAsync();
    }
}
