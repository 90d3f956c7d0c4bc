using System.Diagnostics;
using System.Globalization;
using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Web;
using MeetingHub.Web.Access;
using MeetingHub.Web.Calendars;
using MeetingHub.Web.Governments;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Reminders;
using MeetingHub.Web.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MeetingHub.Benchmarks.Calendars;

/// <summary>
/// What the confirmation of a holiday import costs a hub with 2,000 fixed meetings: the meetings that now fall on a day off are listed, and the
/// reminders of all are planned anew and their alarms set, in one transaction on SQLite. The service in process, without its jobs; the middle of three.
/// </summary>
internal static class ReplanBenchmark
{
    private const int Count = 2_000;
    private const int Rounds = 3;
    private const double MostSeconds = 5;

    private static readonly Actor Coordinator = new("benchmark", ActorKind.Program);
    private static readonly GovernmentId Shandong = GovernmentId.Parse("shandong");

    public static int Run(string[] options) => RunAsync().GetAwaiter().GetResult();

    private static async Task<int> RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory("meetinghub-replan-");
        try
        {
            await using var hub = Build(directory.FullName);
            var monday = await FillAsync(hub.Services);
            var times = new List<double>();
            var (struck, moved) = (0, 0);
            for (var round = 0; round < Rounds; round++)
            {
                var id = await AskAsync<CalendarChanges, long>(hub.Services, async desk => (await desk.ProposeAsync(WeekOff(monday), Coordinator, default)).Import.Id);
                var before = await AlarmsAsync(hub.Services);
                var begun = Stopwatch.GetTimestamp();
                struck = await AskAsync<CalendarChanges, int>(hub.Services, async desk => (await desk.ConfirmAsync(id, Coordinator, default)).Value!.Meetings.Count);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
                var after = await AlarmsAsync(hub.Services);
                moved = after.Count(a => before[a.Key] != a.Value);
                _ = await AskAsync<CalendarChanges, Outcome<ImportPreview>>(hub.Services, desk => desk.UndoAsync(id, Coordinator, default));
            }

            var seconds = times.Order().ElementAt(Rounds / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Count} meetings after a holiday import: {struck} fall on a day off, {moved} alarms move: {seconds:0.00} s   limit {MostSeconds:0.0} s: {(seconds <= MostSeconds ? "kept" : "MISSED")}"));
            return seconds <= MostSeconds && struck > 0 && moved > 0 ? 0 : 1;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }

    /// <summary>The service's use cases on a database of their own; nothing listens and nothing runs by itself.</summary>
    private static WebApplication Build(string directory)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [$"--Storage:Directory={directory}", "--Logging:LogLevel:Default=Error"],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddModules();
        var hub = builder.Build();
        hub.UseStorage();
        return hub;
    }

    /// <summary>Two governments and the meetings between them, over the four weeks from a Monday three months ahead.</summary>
    private static async Task<LocalDate> FillAsync(IServiceProvider services)
    {
        await EnterAsync(services, GovernmentId.Parse("gyeonggi"), "KR", "Asia/Seoul", Language.Korean, isHost: true);
        await EnterAsync(services, Shandong, "CN", "Asia/Shanghai", Language.SimplifiedChinese, isHost: false);
        var monday = services.GetRequiredService<IClock>().GetCurrentInstant().InUtc().Date.PlusMonths(3).Next(IsoDayOfWeek.Monday);
        var title = LocalText.Of((Language.Korean, "교류협력 회의"), (Language.SimplifiedChinese, "交流合作会议"));
        var plan = new MeetingPlan(
            title, new DateInterval(monday, monday.PlusDays(27)), [new AgendaItem(title, 45)], Interpretation.None, Openness.Open, DocumentKind.AgreedRecord, [Language.Korean, Language.SimplifiedChinese]);
        var conference = new Conference(ConferenceKind.JoinLink, "Webex", new Uri("https://meet.example.org/1"));
        for (var i = 0; i < Count; i++)
        {
            var start = monday.PlusDays(i % 20 / 5 * 7 + i % 5).At(new LocalTime(1 + i / 20 % 8, 0)).InUtc().ToInstant();
            await using var scope = services.CreateAsyncScope();
            var meeting = (await scope.ServiceProvider.GetRequiredService<DraftMeeting>().RunAsync(new NewMeeting(plan, [Shandong]), Coordinator, default)).Value!;
            var answer = await scope.ServiceProvider.GetRequiredService<ScheduleMeeting>().RunAsync(meeting.Id, start, conference, null, Coordinator, default);
            _ = answer.Value ?? throw new InvalidOperationException(answer.Refusal!.Detail);
        }

        return monday;
    }

    private static Task EnterAsync(IServiceProvider services, GovernmentId id, string country, string zone, Language language, bool isHost) =>
        AskAsync<Register, Outcome<Government>>(services, register => register.EnterAsync(
            id,
            new GovernmentFacts(
                country,
                DateTimeZoneProviders.Tzdb[zone],
                LocalText.Of((language, id.Value)),
                LocalText.Empty,
                language,
                OfficeHours.AllYear(WeeklyHours.MondayToFriday(Shift.Of("09:00", "18:00")), LocalText.Of((Language.English, "benchmark")))),
            isHost,
            Coordinator,
            default));

    /// <summary>A week off in China: the meetings in it are struck, the reminders that were due in it come before it.</summary>
    private static CalendarProposal WeekOff(LocalDate monday) => new(
        "CN",
        "benchmark",
        [.. Enumerable.Range(0, 5).Select(day => new CalendarDay(
            monday.PlusDays(day), new DayStatus(DayKind.Holiday, LocalText.Of((Language.SimplifiedChinese, "节日")), "benchmark", Certainty.Official)))],
        []);

    private static Task<Dictionary<MeetingId, Instant?>> AlarmsAsync(IServiceProvider services) => AskAsync<HubDb, Dictionary<MeetingId, Instant?>>(
        services, db => db.Set<ReminderProgress>().AsNoTracking().ToDictionaryAsync(p => p.Meeting, p => p.NextAt));

    private static async Task<T> AskAsync<TUseCase, T>(IServiceProvider services, Func<TUseCase, Task<T>> act)
        where TUseCase : class
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }
}
