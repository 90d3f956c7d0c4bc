using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace MeetingHub.Web.Storage;

/// <summary>What SQLite reports about the database file itself, in plain words.</summary>
internal static class SqliteFailures
{
    /// <summary>The way out of a database that cannot be used.</summary>
    public const string Restore = "Put the last backup in its place, or choose an empty directory with --data for a new office.";

    /// <summary>The file's content is not what SQLite wrote.</summary>
    public static bool IsDamage(this SqliteException failure) => failure.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;

    /// <summary>One line for the person who starts the service.</summary>
    public static string AsLine(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => $"The database {path} is damaged ({failure.Message}). {Restore}",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"Another program holds the database {path}. Stop it, or choose another directory with --data.",
        raw.SQLITE_FULL => $"The disk of the database {path} is full. Make room there, or choose another directory with --data.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR or raw.SQLITE_AUTH =>
            $"The database {path} cannot be written ({failure.Message}). Make room there and let this user write, or choose another directory with --data.",
        _ => $"The database {path} cannot be used ({failure.Message}). {Restore}",
    };
}
