using System.Data.Common;
using MeetingHub.Web.Storage;
using Microsoft.Data.Sqlite;
using Quartz;

namespace MeetingHub.Web.Outbox;

/// <summary>What runs by itself: effects outside the house, and what falls due at dates.</summary>
public static class OutboxModule
{
    /// <summary>The scheduler of what is due at a date: its alarms outlive the process.</summary>
    internal const string DatedScheduler = "dates";

    public static void AddOutbox(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddSingleton(Random.Shared);
        _ = builder.Services.AddSingleton<BackOff>();
        _ = builder.Services.AddSingleton<WriteTurn>();
        _ = builder.Services.AddSingleton(services => new Notes(services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<WriteTurn>()));
        _ = builder.Services.AddSingleton<OutboxNudge>();
        _ = builder.Services.AddSingleton<OutboxClaims>();
        _ = builder.Services.AddSingleton<DeliverRow>();
        _ = builder.Services.AddHostedService<OutboxWorker>();
        _ = builder.Services.AddScoped<Alarms>();
        _ = builder.Services.AddQuartz(DatedScheduler, quartz => quartz.UsePersistentStore(store =>
        {
            _ = store.ConfigureStore(options =>
            {
                options.StoreJobDataAsStrings = true;
                options.AcceptEnlistedTransactions = true;
                options.TransientRetryInterval = TimeSpan.FromMilliseconds(100);
                options.MaxTransientRetries = 100;
            });
            _ = store.ProvisionSchema();
            _ = store.UseSqlite(source => source.DataSourceFactory = OpenDatabase);
        }));
        builder.Services.AddScheduledWork<DropDeliveredRows>();
        // That SQLite has one writer is known; what fails in spite of every retry is an error.
        _ = builder.Logging.AddFilter("Quartz.Impl.AdoJobStore", LogLevel.Error);
        _ = builder.Services.AddHostedService<ScheduleWork>();
        _ = builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>
    /// The scheduler locks itself in memory before it waits for the database, and one of our transactions that sets an alarm holds the database
    /// when it comes to that lock. So the scheduler is the one that gives way: after a second it lets go, and tries again.
    /// </summary>
    private static DbDataSource OpenDatabase(IServiceProvider services)
    {
        var connection = new SqliteConnectionStringBuilder(StorageModule.ConnectionString(services.GetRequiredService<DataDirectory>())) { DefaultTimeout = 1 };
        return SqliteFactory.Instance.CreateDataSource(connection.ToString());
    }
}
