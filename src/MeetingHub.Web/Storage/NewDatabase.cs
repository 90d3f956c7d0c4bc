using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Storage;

/// <summary>
/// Makes the database of a new office under another name and moves it into its place when it is whole. A first start that is killed leaves either
/// no database, and the next start makes one, or a good one; an empty file in its place is always damage.
/// </summary>
internal static class NewDatabase
{
    public static void Create(DataDirectory directory)
    {
        var part = directory.Database + ".new";
        foreach (var leftover in new[] { part, part + "-journal", part + "-wal", part + "-shm" })
        {
            File.Delete(leftover);
        }

        // Not pooled: the file is closed when it is moved.
        var connection = new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString();
        using (var db = new HubDb(new DbContextOptionsBuilder<HubDb>().UseSqlite(connection).Options))
        {
            db.Database.Migrate();
        }

        File.Move(part, directory.Database);
    }
}
