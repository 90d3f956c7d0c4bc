using MeetingHub.Web.Outbox;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Tests.Reminders;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace MeetingHub.Web.Tests.Outbox;

/// <summary>A hub whose clock can be moved, with deliveries of the test beside the real ones, and as many workers as wanted.</summary>
internal sealed class OutboxHub(int workers, IDelivery[] deliveries, params (string Key, string Value)[] settings) : Hub
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public JumpingClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

    /// <summary>What else the hub is given.</summary>
    public Action<IServiceCollection> With { get; init; } = _ => { };

    public Instant Now => Services.GetRequiredService<IClock>().GetCurrentInstant();

    public void Jump(Duration ahead) => Clock.JumpTo(Clock.GetUtcNow() + ahead.ToTimeSpan());

    public async Task<T> InDatabaseAsync<T>(Func<HubDb, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<HubDb>());
    }

    /// <summary>Puts rows into the outbox, as a save of a use case would.</summary>
    public async Task PutAsync(params IEnumerable<OutboxRow> rows)
    {
        _ = await InDatabaseAsync(db =>
        {
            db.AddRange(rows);
            return db.SaveChangesAsync(Stop);
        });
        Services.GetRequiredService<OutboxNudge>().Nudge();
    }

    public Task<List<OutboxRow>> RowsAsync() => InDatabaseAsync(db => db.Set<OutboxRow>().AsNoTracking().OrderBy(r => r.Id).ToListAsync(Stop));

    /// <summary>Asks for the rows until they are as wanted, for at most a minute.</summary>
    public async Task<List<OutboxRow>> UntilAsync(Func<List<OutboxRow>, bool> wanted)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        for (; ; await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, Stop))
        {
            var rows = await RowsAsync();
            if (wanted(rows))
            {
                return rows;
            }

            Assert.False(limit.IsCancellationRequested, string.Join('\n', rows.Select(r => $"{r.Id} {r.Kind} done {r.DoneAt} aside {r.SetAsideAt} tried {r.Attempts} {r.LastProblem}")));
        }
    }

    /// <summary>Runs a statement on the hub's database, beside the hub.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "meetinghub.db")};Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (key, value) in settings)
        {
            _ = builder.UseSetting(key, value);
        }

        _ = builder.UseSetting("Logging:LogLevel:MeetingHub.Web.Outbox", "None").ConfigureTestServices(services =>
        {
            _ = services.AddSingleton<TimeProvider>(Clock).AddSingleton(new Random(7));
            foreach (var delivery in deliveries)
            {
                _ = services.AddSingleton(delivery);
            }

            With(services);
            var first = services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(OutboxWorker));
            _ = services.Remove(first);
            for (var i = 0; i < workers; i++)
            {
                _ = services.AddSingleton<IHostedService>(s => ActivatorUtilities.CreateInstance<OutboxWorker>(s));
            }
        });
    }
}

/// <summary>A delivery that does what the test says, and counts who came.</summary>
internal sealed class Receiver(string kind, Func<string, CancellationToken, Task<Delivered>> receive) : IDelivery
{
    private readonly Lock _lock = new();
    private readonly List<string> _received = [];

    public Receiver(string kind, Func<string, Delivered> receive)
        : this(kind, (payload, _) => Task.FromResult(receive(payload)))
    {
    }

    public string Kind => kind;

    /// <summary>The payloads in the order in which they came.</summary>
    public IReadOnlyList<string> Received
    {
        get
        {
            lock (_lock)
            {
                return [.. _received];
            }
        }
    }

    public Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _received.Add(payload);
        }

        return receive(payload, cancellationToken);
    }
}
