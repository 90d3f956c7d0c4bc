using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace MeetingHub.Web.Storage;

/// <summary>
/// The database as it is found at the start, looked at without changing a byte: whether there is one, whether it can be read, and whether it has
/// the shape that its own version gave it.
/// </summary>
internal static class DatabaseFile
{
    private static ReadOnlySpan<byte> Signature => "SQLite format 3\0"u8;

    /// <summary>What keeps the service from starting on this directory, as one line with the way out; null where nothing does, also where there is no office yet.</summary>
    public static string? ProblemOf(DataDirectory directory)
    {
        if (!File.Exists(directory.Database))
        {
            return Directory.Exists(directory.Database) ? $"{directory.Database} is a directory, where the database should be. Move it away, or choose another data directory with --data."
                : MissingProblem(directory);
        }

        try
        {
            return HeaderProblem(directory.Database) ?? SchemaProblem(directory);
        }
        catch (SqliteException failure)
        {
            return SqliteFailures.AsLine(failure, directory.Database);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"The database {directory.Database} cannot be read: {failure.Message} Let this user read and write it.";
        }
    }

    /// <summary>Keys and secrets are only made once there is a database, so one of them alone tells of an office that has lost its own.</summary>
    private static string? MissingProblem(DataDirectory directory)
    {
        string[] traces = ["keys", "season-api-key", "first-administrator", Path.GetFileName(directory.Database) + "-wal"];
        var found = traces.Where(trace => File.Exists(directory.File(trace)) || IsFilled(directory.File(trace))).ToList();
        return found.Count == 0
            ? null
            : $"The database {directory.Database} is missing, but the directory holds {string.Join(", ", found)} of an office. "
                + "Put the last backup of the database there, or choose an empty directory with --data for a new office.";
    }

    private static bool IsFilled(string folder) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();

    private static string? HeaderProblem(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> start = stackalloc byte[Signature.Length];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return length == 0 ? $"The database {path} is empty (0 bytes): it was cut off. {SqliteFailures.Restore}"
            : start.SequenceEqual(Signature) ? null
            : $"The file {path} is no SQLite database, or it is encrypted or damaged at its beginning. {SqliteFailures.Restore}";
    }

    private static string? SchemaProblem(DataDirectory directory)
    {
        var path = directory.Database;
        using var file = new SqliteConnection(ReadOnly(path));
        file.Open();
        var schema = DatabaseSchema.Of(file);
        var applied = schema.Has(HistoryRepository.DefaultTableName) ? AppliedTo(file) : [];
        if (applied.Count == 0)
        {
            // A start of an earlier version that was killed leaves no more than the tables of the migrations themselves.
            return schema.Tables.All(IsOfMigrations)
                ? MissingProblem(directory)
                : $"The file {path} is a database of another program. {SqliteFailures.Restore}";
        }

        using var memory = new SqliteConnection("Data Source=:memory:");
        memory.Open();
        using var model = new HubDb(new DbContextOptionsBuilder<HubDb>().UseSqlite(memory).Options);
        if (applied.Except(model.Database.GetMigrations()).ToList() is [var unknown, ..])
        {
            return $"The database {path} was changed by a newer version of MeetingHub ({unknown}). Start that version or a later one, or put back the backup from before it.";
        }

        // What the migrations that were applied make out of nothing is what has to be there.
        model.GetService<IMigrator>().Migrate(applied[^1]);
        return schema.MissingFrom(DatabaseSchema.Of(memory)) is { } missing ? $"The database {path} is damaged: {missing}. {SqliteFailures.Restore}" : null;
    }

    private static bool IsOfMigrations(string table) => table is HistoryRepository.DefaultTableName or StorageModule.MigrationLock;

    private static List<string> AppliedTo(SqliteConnection file)
    {
        using var command = file.CreateCommand();
        command.CommandText = $"SELECT MigrationId FROM {HistoryRepository.DefaultTableName} ORDER BY MigrationId";
        using var rows = command.ExecuteReader();
        List<string> applied = [];
        while (rows.Read())
        {
            applied.Add(rows.GetString(0));
        }

        return applied;
    }

    /// <summary>A reader leaves files beside a database with a write-ahead log, unless it is told that the file does not change; with an empty log that is true.</summary>
    private static string ReadOnly(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = new FileInfo(path + "-wal") is { Exists: true, Length: > 0 } ? path : $"{new Uri(path).AbsoluteUri}?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();
}
