using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace MeetingHub.Web.Storage;

/// <summary>
/// Whether the service can work: its database is there, whole and has its tables, and something can be written. What was found is kept for some
/// seconds, so that asking often costs nothing.
/// </summary>
internal sealed partial class Readiness(DataDirectory directory, IServiceScopeFactory scopes, TimeProvider time, ILogger<Readiness> log) : IDisposable
{
    /// <summary>How long an answer is kept: shorter than the ten seconds in which load balancers usually ask.</summary>
    internal static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(5);

    /// <summary>How long it is kept that no page is corrupt: all pages are read for it.</summary>
    internal static readonly TimeSpan PagesKeptFor = TimeSpan.FromMinutes(1);

    /// <summary>How long the pages may be read at most; of a larger database as many are looked at as that allows.</summary>
    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(2);

    /// <summary>How many steps SQLite takes between two looks at the clock.</summary>
    private const int StepsBetweenLooks = 1000;

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private (DateTimeOffset Until, NotReady? Problem) _last = (DateTimeOffset.MinValue, null);
    private (DateTimeOffset Until, bool AreWhole) _pages = (DateTimeOffset.MinValue, true);

    /// <summary>What is in the way, null when nothing is.</summary>
    public async Task<NotReady?> ProblemAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (time.GetUtcNow() >= _last.Until)
            {
                var before = _last.Problem;
                _last = (time.GetUtcNow() + KeptFor, Look());
                if (_last.Problem is { } problem && problem != before)
                {
                    Log.NotReady(log, problem.Code, problem.Detail);
                }
            }

            return _last.Problem;
        }
        finally
        {
            _ = _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private NotReady? Look()
    {
        // What is open stays open when somebody deletes the file, and would hide that all is lost.
        if (!File.Exists(directory.Database))
        {
            return NotReady.Gone;
        }

        try
        {
            return InDatabase() ?? (directory.WriteProblem() is null ? null : NotReady.NotWritable);
        }
        catch (SqliteException failure)
        {
            return failure.IsDamage() ? NotReady.Damaged : NotReady.Unreadable;
        }
    }

    /// <summary>By a connection of its own, which has no pages in memory: what counts is what the file says.</summary>
    private NotReady? InDatabase()
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = directory.Database, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        var schema = DatabaseSchema.Of(connection);
        if (WantedTables().FirstOrDefault(table => !schema.Has(table)) is { } missing)
        {
            return NotReady.TableMissing(missing);
        }

        if (time.GetUtcNow() >= _pages.Until)
        {
            _pages = (time.GetUtcNow() + PagesKeptFor, AreWhole(connection));
        }

        return _pages.AreWhole ? null : NotReady.Damaged;
    }

    private IEnumerable<string> WantedTables()
    {
        using var scope = scopes.CreateScope();
        var model = scope.ServiceProvider.GetRequiredService<HubDb>().Model;
        return [.. model.GetRelationalModel().Tables.Select(table => table.Name), StorageModule.AlarmsTable];
    }

    private bool AreWhole(SqliteConnection connection)
    {
        var began = time.GetTimestamp();
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => time.GetElapsedTime(began) > LongestReading ? 1 : 0, null);
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            return command.ExecuteScalar() is "ok";
        }
        catch (SqliteException stopped) when (stopped.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            // So far as it was read it is whole.
            return true;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The service cannot work ({Code}): {Detail}")]
        public static partial void NotReady(ILogger logger, string code, string detail);
    }
}

/// <summary>Why the service cannot work.</summary>
/// <param name="Code">Stable: monitoring branches on it.</param>
/// <param name="Detail">One sentence that anybody may read.</param>
internal sealed record NotReady(string Code, string Detail)
{
    public static NotReady Gone { get; } = new("storage.databaseGone", "The database file is gone from the data directory. Stop the service and put the last backup there.");

    public static NotReady Damaged { get; } = new("storage.databaseDamaged", "The database file is damaged. Stop the service and put the last backup in its place.");

    public static NotReady Unreadable { get; } = new("storage.databaseUnreadable", "The database file cannot be read. The service's log and the disk tell why.");

    public static NotReady NotWritable { get; } = new("storage.notWritable", "Nothing can be written in the data directory: its disk is full or read-only. Make room, and let the service write.");

    public static NotReady TableMissing(string table) =>
        new("storage.tableMissing", $"The table {table} is missing in the database. Stop the service and put the last backup in its place.");
}
