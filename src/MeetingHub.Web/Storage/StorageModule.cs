using MeetingHub.Web.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Storage;

/// <summary>The data directory and the database in it.</summary>
public static class StorageModule
{
    /// <summary>Where a process that migrates notes that it does.</summary>
    internal const string MigrationLock = "__EFMigrationsLock";

    /// <summary>Where the scheduler keeps its alarms, in tables of its own beside ours; it makes them when it starts.</summary>
    internal const string AlarmsTable = "QRTZ_TRIGGERS";

    public static void AddStorage(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        _ = builder.Services.AddSingleton<DataDirectory>();
        _ = builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton(TimeProvider.System);
        _ = builder.Services.AddSingleton<IClock, HubClock>();
        _ = builder.Services.AddDbContext<HubDb>((services, options) =>
            options.UseSqlite(
                ConnectionString(services.GetRequiredService<DataDirectory>()),
                // A meeting has several lists; one query for all of them would multiply their rows.
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).AddInterceptors(new VersionCount()));
    }

    /// <summary>Brings the database to this version's shape before anything uses it.</summary>
    /// <exception cref="StartRefusedException">It cannot be used, or nothing can be written.</exception>
    public static void UseStorage(this WebApplication app)
    {
        var directory = app.Services.GetRequiredService<DataDirectory>();
        try
        {
            if (!File.Exists(directory.Database))
            {
                NewDatabase.Create(directory);
            }

            using var scope = app.Services.CreateScope();
            var db = scope.ServiceProvider.GetRequiredService<HubDb>().Database;
            DropStaleLock(db);
            db.Migrate();
            _ = db.ExecuteSqlRaw("PRAGMA journal_mode=WAL");
        }
        catch (SqliteException failure)
        {
            throw new StartRefusedException(SqliteFailures.AsLine(failure, directory.Database));
        }
    }

    /// <summary>One connection string for the model and for the jobs' own tables.</summary>
    internal static string ConnectionString(DataDirectory directory) => new SqliteConnectionStringBuilder
    {
        DataSource = directory.Database,
        DefaultTimeout = 30,
        ForeignKeys = true,
    }.ToString();

    /// <summary>
    /// A process that was killed while migrating leaves its lock row behind, and every later start would wait for it for ever.
    /// The data directory belongs to this process alone (<see cref="DataDirectory"/> saw to it), so any row is such a leftover.
    /// </summary>
    private static void DropStaleLock(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade db)
    {
        _ = db.ExecuteSqlRaw($"CREATE TABLE IF NOT EXISTS {MigrationLock} (Id INTEGER NOT NULL CONSTRAINT PK_{MigrationLock} PRIMARY KEY, Timestamp TEXT NOT NULL)");
        _ = db.ExecuteSqlRaw($"DELETE FROM {MigrationLock}");
    }
}

/// <summary>NodaTime's view of the host's one clock.</summary>
internal sealed class HubClock(TimeProvider time) : IClock
{
    /// <summary>Now, in the microseconds that the stores keep.</summary>
    public Instant GetCurrentInstant() =>
        Instant.FromUnixTimeTicks(time.GetUtcNow().Subtract(DateTimeOffset.UnixEpoch).Ticks / 10 * 10);
}
