using System.Diagnostics;
using System.Net.Http.Json;
using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Minutes;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static MeetingHub.Web.Tests.Meetings.Exchange;

namespace MeetingHub.Web.Tests.Reminders;

/// <summary>A holiday is entered while the house is full of meetings.</summary>
[Trait("Duration", "Long")]
public sealed class ReplanTests(ITestOutputHelper output) : IDisposable
{
    private const int Many = 2000;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-replan-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Two_thousand_meetings_are_planned_anew_within_five_seconds_of_a_holiday()
    {
        await using var hub = new ClockedHub(_data, new DateTimeOffset(2030, 11, 4, 0, 0, 0, TimeSpan.Zero));
        using var administrator = await hub.AdministratorAsync();
        using var coordinator = hub.Coordinator();
        await RegisterAsync(coordinator);
        await EnterManyAsync(hub);
        var before = await AlarmsAsync(hub);
        Assert.Equal(Many, before.Sum(a => a.Count));

        // Ten days before 4 December is a Sunday: the list is asked for on the Friday, which now is a day off in Shandong.
        var watch = Stopwatch.StartNew();
        var answer = await administrator.PutAsJsonAsync("/api/calendars/offices/shandong/2030-11-22", new { kind = "closure", names = new Dictionary<string, string> { ["zh-Hans"] = "放假" } }, Stop);
        watch.Stop();
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Stop));
        output.WriteLine($"{Many} meetings planned anew in {watch.Elapsed.TotalSeconds:0.00} s");
        var after = await AlarmsAsync(hub);
        Assert.Equal(Many, after.Sum(a => a.Count));
        Assert.Equal(before.Max(a => a.At) - Duration.FromDays(1), after.Max(a => a.At));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static async Task EnterManyAsync(ClockedHub hub)
    {
        await using var scope = hub.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        var now = Instant.FromUtc(2030, 11, 4, 0, 0);
        var plan = new MeetingPlan(
            LocalText.Of((Language.Korean, "교류협력 회의")), new DateInterval(new(2030, 12, 2), new(2030, 12, 6)), [new AgendaItem(LocalText.Of((Language.Korean, "교류")), 45)],
            Interpretation.None, Openness.Open, DocumentKind.AgreedRecord, [Language.Korean]);
        var link = new Conference(ConferenceKind.JoinLink, "Webex", new Uri("https://meet.example.org/1"));
        for (var i = 0; i < Many; i++)
        {
            var (meeting, _) = Meeting.Draft(MeetingId.New(), AnswerCode.Of((uint)i), null, plan, [GovernmentId.Parse("gyeonggi"), GovernmentId.Parse("shandong")], now);
            var start = Instant.FromUtc(2030, 12, 4, 5, 0) + Duration.FromSeconds(i);
            Assert.Null(meeting!.Schedule(new Interval(start, start + Duration.FromMinutes(45)), link, now));
            _ = db.Add(meeting);
        }

        _ = await db.SaveChangesAsync(Stop);
        await using var planning = hub.Services.CreateAsyncScope();
        await planning.ServiceProvider.GetRequiredService<Remind>().PlanAllAsync(Stop);
    }

    private static async Task<IReadOnlyList<(Instant At, int Count)>> AlarmsAsync(ClockedHub hub)
    {
        await using var scope = hub.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HubDb>();
        var alarms = await db.Database.SqlQueryRaw<long>("SELECT NEXT_FIRE_TIME AS Value FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP = 'meetings'").ToListAsync(Stop);
        return [.. alarms.GroupBy(a => a).Select(a => (Instant.FromDateTimeOffset(new DateTimeOffset(a.Key, TimeSpan.Zero)), a.Count()))];
    }
}
