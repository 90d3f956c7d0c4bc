using System.Diagnostics;
using System.Net;
using System.Text.Json;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Tests.Reminders;
using Microsoft.Data.Sqlite;

namespace MeetingHub.Web.Tests.Storage;

/// <summary>/health/ready tells what keeps the service from working, by a code and a sentence.</summary>
public sealed class HealthTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly LandedDatabase _landed = new("season");

    public void Dispose() => _landed.Dispose();

    [Fact]
    public async Task A_missing_table_is_told_after_the_seconds_for_which_an_answer_is_kept()
    {
        await using var hub = _landed.Start();
        await ReadyAsync(hub);
        Execute("DROP TABLE Evidence");
        await ReadyAsync(hub);
        await ProblemAsync(hub, Readiness.KeptFor, "storage.tableMissing", "Evidence");
    }

    [Fact]
    public async Task A_corrupt_page_is_told_within_a_minute()
    {
        await using var hub = _landed.Start();
        await ReadyAsync(hub);
        Corrupt("CalendarImports");
        await ProblemAsync(hub, Readiness.PagesKeptFor, "storage.databaseDamaged", "backup");
    }

    [Fact]
    public async Task A_database_that_is_gone_is_told_though_it_is_still_open()
    {
        await using var hub = _landed.Start();
        await ReadyAsync(hub);
        File.Delete(_landed.Database);
        await ProblemAsync(hub, Readiness.KeptFor, "storage.databaseGone", "gone");
    }

    /// <summary>A limit of the size of files stands for the full disk: nothing can be written beyond it.</summary>
    [Fact]
    public async Task A_full_disk_is_told_and_once_there_is_room_again_all_is_well()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no prlimit.");
        using var service = await StartedCommand.StartAsync(_landed.Directory);
        LimitFiles(service, "1024:unlimited");
        await UntilAsync(service, HttpStatusCode.ServiceUnavailable);
        var problem = JsonDocument.Parse(await (await service.Client.GetAsync("/health/ready", Stop)).Content.ReadAsStringAsync(Stop)).RootElement;
        Assert.Equal("storage.notWritable", problem.GetProperty("code").GetString());
        LimitFiles(service, "unlimited:unlimited");
        await UntilAsync(service, HttpStatusCode.OK);
        Assert.DoesNotContain(Directory.EnumerateFiles(_landed.Directory), file => file.EndsWith(".probe", StringComparison.Ordinal));
    }

    private static async Task ReadyAsync(ClockedHub hub)
    {
        using var client = hub.Stranger();
        Assert.Equal("\"ready\"", await client.GetStringAsync("/health/ready", Stop));
    }

    private static async Task ProblemAsync(ClockedHub hub, TimeSpan later, string code, string word)
    {
        hub.GoTo(hub.Clock.GetUtcNow() + later);
        using var client = hub.Stranger();
        var answer = await client.GetAsync("/health/ready", Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, text);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Contains(word, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(hub.Data, text, StringComparison.Ordinal);
    }

    private static void LimitFiles(StartedCommand service, string limit)
    {
        using var process = Process.Start("prlimit", ["--pid", $"{service.Id}", $"--fsize={limit}"]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static async Task UntilAsync(StartedCommand service, HttpStatusCode wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        while (await service.ReadyAsync() != wanted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, limit.Token);
        }
    }

    /// <summary>Overwrites a table's first page, as a failing disk does.</summary>
    private void Corrupt(string table)
    {
        _ = Scalar("PRAGMA wal_checkpoint(TRUNCATE)");
        var (page, size) = ((long)Scalar($"SELECT rootpage FROM sqlite_master WHERE name = '{table}'")!, (long)Scalar("PRAGMA page_size")!);
        using var file = new FileStream(_landed.Database, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Position = (page - 1) * size;
        file.Write(Enumerable.Repeat((byte)0xFF, (int)size).ToArray());
    }

    private void Execute(string sql) => _ = Scalar(sql);

    private object? Scalar(string sql)
    {
        using var db = new SqliteConnection($"Data Source={_landed.Database};Pooling=False;Default Timeout=30");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
