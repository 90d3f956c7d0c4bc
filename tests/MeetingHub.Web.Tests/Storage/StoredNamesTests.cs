using System.Security.Cryptography;
using System.Text;
using MeetingHub.Tests;
using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>What stands in the databases of running offices keeps its name and its form.</summary>
public sealed class StoredNamesTests
{
    /// <summary>
    /// Databases with this migration are in use: it makes the tables that they have. A change of the schema is a migration of its own;
    /// this digest changes only with the words in which EF Core writes SQL, never with what they do.
    /// </summary>
    private const string InitialDigest = "337f9cd853cd30e84d735e973f2c996b828ef037eb7fa48d38a4c790cd5d67c5";

    [Fact]
    public async Task The_first_migration_is_frozen()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await using var db = new HubDb(new DbContextOptionsBuilder<HubDb>().UseSqlite(connection).Options);
        var script = db.GetService<IMigrator>().GenerateScript(Migration.InitialDatabase, "20261123000000_Initial").ReplaceLineEndings("\n");
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.True(digest == InitialDigest, $"Take back the change of Initial ({digest}), and write a migration of its own.");
    }

    /// <summary>A kind that is renamed leaves its waiting rows to nobody, a job its alarms.</summary>
    [Fact]
    public async Task Kinds_of_rows_and_keys_of_jobs_keep_their_names()
    {
        using var landed = new LandedDatabase("busy");
        await using var hub = landed.Start();
        await using var scope = hub.Services.CreateAsyncScope();
        var kinds = scope.ServiceProvider.GetServices<IDelivery>().Select(delivery => delivery.Kind).Order(StringComparer.Ordinal);
        await using var db = new SqliteConnection($"Data Source={landed.Database};Pooling=False;Default Timeout=30");
        await db.OpenAsync(TestContext.Current.CancellationToken);
        var text = $"""
            outbox kinds: {string.Join(", ", kinds)}
            jobs: {Column(db, "SELECT JOB_GROUP || '.' || JOB_NAME FROM QRTZ_JOB_DETAILS ORDER BY 1")}
            groups of alarms: {Column(db, "SELECT DISTINCT SCHED_NAME || '.' || TRIGGER_GROUP FROM QRTZ_TRIGGERS WHERE TRIGGER_NAME LIKE '%-%-%-%-%' ORDER BY 1")}

            """;
        Approved.Same("stored-names.txt", text.ReplaceLineEndings("\n"));
    }

    private static string Column(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        List<string> values = [];
        while (rows.Read())
        {
            values.Add(rows.GetString(0));
        }

        return string.Join(", ", values);
    }
}
