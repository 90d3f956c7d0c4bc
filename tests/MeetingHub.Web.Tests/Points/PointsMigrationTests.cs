using MeetingHub.Points;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace MeetingHub.Web.Tests.Points;

/// <summary>A database from before points had rows of their own opens with every point as it was.</summary>
public sealed class PointsMigrationTests : IAsyncLifetime
{
    private const string First = "7B0F5AD2-4F1B-4F6C-9B0E-0D6F5F0C1A11", Second = "0C3E6A7D-9A51-4A43-8C11-2E5B7C9D4F22";

    private readonly SqliteConnection _connection = new("Data Source=:memory:;Foreign Keys=True");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _connection.OpenAsync(Stop);
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync("20261123000000_Initial", Stop);
        foreach (var (id, code) in new[] { (First, "1111"), (Second, "2222") })
        {
            await RunAsync($"INSERT INTO Meetings (Id, Code, Plan, State, CreatedAt, Sequence, Version) VALUES ('{id}', '{code}', '{{}}', 'Held', 1000, 0, 7)");
        }

        await RunAsync($"INSERT INTO Audit (At, Actor, Act, Subject) VALUES (2000, 'a', 'meeting.agree', '{First.ToLowerInvariant()}'), (3000, 'a', 'meeting.follow', '{First.ToLowerInvariant()}')");
        await KeptAsync(
            First,
            1,
            """{"kind":"agreedPoint","field":{"ko":"관광","zh-Hans":"旅游"},"text":{"ko":"\"관광\" 홍보 \ud83e\uddff","zh-Hans":"宣传"},"responsible":[{"government":"gyeonggi","office":{"ko":"관광과"}},{"government":"shandong","office":{}}],"due":"2021-06-30"}""",
            """{"status":"inProgress","postponedTo":null,"remark":{}}""");
        await KeptAsync(
            First, 2, """{"kind":"task","field":{},"text":{"ko":"둘"},"responsible":[],"due":null}""", """{"status":"postponed","postponedTo":"2021-05","remark":{"ko":"예산"}}""");
        await KeptAsync(Second, 1, """{"kind":"information","field":{},"text":{"en":"Three"},"responsible":[]}""", """{"status":"open","remark":{}}""");
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    [Fact]
    public async Task Points_of_an_older_database_keep_numbers_texts_offices_and_progress()
    {
        await using var db = Open();
        await db.Database.MigrateAsync(Stop);

        var points = await db.PointsOfAsync(new MeetingId(Guid.Parse(First)), Stop);
        Assert.Equal([1, 2], points.Select(p => p.Number));
        Assert.Equal(
            new AgreedText(
                ItemKind.AgreedPoint,
                LocalText.Of((Language.Korean, "관광"), (Language.SimplifiedChinese, "旅游")),
                LocalText.Of((Language.Korean, "\"관광\" 홍보 \U0001F9FF"), (Language.SimplifiedChinese, "宣传")),
                [new Responsible(GovernmentId.Parse("gyeonggi"), LocalText.Of((Language.Korean, "관광과"))), new Responsible(GovernmentId.Parse("shandong"), LocalText.Empty)],
                new LocalDate(2021, 6, 30)),
            points[0].Text);
        Assert.Equal(new Progress(ItemStatus.InProgress, null, LocalText.Empty), points[0].Progress);
        Assert.Equal((1L, 2000L, 3000L), (points[0].Version, Micros(points[0].CreatedAt), Micros(points[0].ChangedAt)));
        Assert.Equal((ItemKind.Task, null), (points[1].Kind, points[1].Due));
        Assert.Equal(new Progress(ItemStatus.Postponed, "2021-05", LocalText.Of((Language.Korean, "예산"))), points[1].Progress);

        var other = Assert.Single(await db.PointsOfAsync(new MeetingId(Guid.Parse(Second)), Stop));
        Assert.Equal(("Three", 1000L), (other.Words[Language.English], Micros(other.CreatedAt)));
        Assert.Equal(3, points.Append(other).Select(p => p.Id).Distinct().Count());
        Assert.All(points.Append(other), p => Assert.Equal(4, p.Id.Value.Version));
    }

    /// <summary>A moved point can be found and changed by its id, as one made since.</summary>
    [Fact]
    public async Task A_moved_point_is_found_by_its_id()
    {
        await using var db = Open();
        await db.Database.MigrateAsync(Stop);
        var known = Assert.Single(await db.PointsOfAsync(new MeetingId(Guid.Parse(Second)), Stop));
        Assert.NotNull(await db.Set<AgreedPoint>().SingleOrDefaultAsync(p => p.Id == known.Id, Stop));
    }

    private static long Micros(Instant instant) => instant.ToUnixTimeTicks() / 10;

    private HubDb Open() => new(new DbContextOptionsBuilder<HubDb>().UseSqlite(_connection).Options);

    private async Task KeptAsync(string meeting, int number, string text, string progress)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = "INSERT INTO AgreedPoints (MeetingId, Number, Text, Progress) VALUES ($meeting, $number, $text, $progress)";
        _ = command.Parameters.AddWithValue("$meeting", meeting);
        _ = command.Parameters.AddWithValue("$number", number);
        _ = command.Parameters.AddWithValue("$text", text);
        _ = command.Parameters.AddWithValue("$progress", progress);
        _ = await command.ExecuteNonQueryAsync(Stop);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        _ = await command.ExecuteNonQueryAsync(Stop);
    }
}
