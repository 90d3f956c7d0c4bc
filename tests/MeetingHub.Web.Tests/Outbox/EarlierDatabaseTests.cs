using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Tests.Invitations;
using MeetingHub.Web.Tests.Reminders;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>A database of the version before claims opens: its open rows are delivered, and its alarms stay.</summary>
public sealed class EarlierDatabaseTests : IDisposable
{
    private const string BeforeClaims = "20261123000000_Initial";
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly string _data = Directory.CreateTempSubdirectory("meetinghub-earlier-").FullName;

    private string Database => $"Data Source={Path.Combine(_data, "meetinghub.db")}";

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Its_open_rows_are_delivered_and_its_alarms_stay()
    {
        var start = new DateTimeOffset(2030, 9, 2, 0, 0, 0, TimeSpan.Zero);
        string meeting;
        await using (var hub = new ClockedHub(_data, start))
        {
            using var coordinator = await ScheduledMeeting.StartAsync(hub);
            meeting = await ScheduledMeeting.WithAsync(coordinator, "member@shandong.example.org");
            _ = await hub.WrittenAsync("invitation", 3);
        }

        await GoBackAsync();
        // As the version before would have left them: booked by nobody yet, and messages that are gone.
        Execute("UPDATE Outbox SET DoneAt = NULL; UPDATE Bookings SET State = 'Queued'; DELETE FROM Messages; DELETE FROM Invitations");
        Execute("UPDATE QRTZ_JOB_DETAILS SET JOB_CLASS_NAME = 'MeetingHub.Web.Jobs.RemindWhoIsDue, meetinghub' WHERE JOB_NAME = 'remind-who-is-due'");
        Execute($"INSERT INTO Outbox (Kind, Payload, CreatedAt, DueAt, Attempts, GaveUp) VALUES ('proposal.holds', '{meeting}', 0, 0, 0, 0)");
        var alarms = Alarms();
        Assert.NotEmpty(alarms);

        await using (var hub = new ClockedHub(_data, start.AddHours(1), ("Logging:LogLevel:MeetingHub.Web.Outbox", "None")))
        {
            _ = hub.Stranger();
            _ = await hub.WrittenAsync("invitation", 3);
            await using var scope = hub.Services.CreateAsyncScope();
            var rows = await scope.ServiceProvider.GetRequiredService<HubDb>().Set<OutboxRow>().AsNoTracking().ToListAsync(Stop);
            Assert.Contains(rows, r => (r.Kind, r.Peer, r.OrderedBy, r.Meeting.ToString()) == ("conference.book", "conference.JoinLink", meeting, meeting));
            Assert.Contains(rows, r => (r.Kind, r.Peer, r.OrderedBy, r.Meeting.ToString()) == ("proposal.holds", "calendars", meeting, meeting));
            Assert.Equal(alarms, Alarms());

            // The first reminder of the list comes by the alarm that the earlier version has set.
            using var coordinator = hub.Coordinator();
            hub.GoTo(new DateTimeOffset(2030, 12, 1, 6, 0, 0, TimeSpan.Zero));
            Assert.NotEmpty(await hub.MessagesAsync("meetingReminder", 3));
        }
    }

    private async Task GoBackAsync()
    {
        await using var db = new HubDb(new DbContextOptionsBuilder<HubDb>().UseSqlite(Database).Options);
        await db.GetService<IMigrator>().MigrateAsync(BeforeClaims, Stop);
        SqliteConnection.ClearAllPools();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"{Database};Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    private List<string> Alarms()
    {
        using var connection = new SqliteConnection($"{Database};Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT JOB_NAME || ' ' || TRIGGER_NAME || ' ' || NEXT_FIRE_TIME FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP = 'meetings' ORDER BY 1";
        using var reader = command.ExecuteReader();
        List<string> found = [];
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
