using System.Data.Common;
using MeetingHub.Web.Storage;
using Microsoft.Data.Sqlite;
using Quartz;

namespace MeetingHub.Web.Jobs;

/// <summary>What runs by itself.</summary>
public static class JobsModule
{
    /// <summary>The scheduler of what is due at a date: its alarms outlive the process. The standing jobs run beside it, and need no memory.</summary>
    internal const string DatedScheduler = "dates";

    public static void AddJobs(this WebApplicationBuilder builder)
    {
        _ = builder.Services.AddScoped<MeetingAlarms>();
        _ = builder.Services.AddSingleton<Outbox>();
        _ = builder.Services.AddSingleton<OutboxNudge>();
        _ = builder.Services.AddQuartz(quartz =>
        {
            _ = quartz.AddJob<DeliverOutbox>(job => job.WithIdentity(DeliverOutbox.Key).StoreDurably());
            _ = quartz.AddTrigger(trigger => trigger
                .ForJob(DeliverOutbox.Key)
                .StartNow()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(5)).RepeatForever()));
        });
        _ = builder.Services.AddQuartz(DatedScheduler, quartz =>
        {
            _ = quartz.AddJob<RemindWhoIsDue>(job => job.WithIdentity(RemindWhoIsDue.Key).StoreDurably().RequestRecovery());
            _ = quartz.AddTrigger(trigger => trigger.ForJob(RemindWhoIsDue.Key).WithIdentity(RemindWhoIsDue.AtStart).StartNow());
            _ = quartz.UsePersistentStore(store =>
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
            });
        });
        // That SQLite has one writer is known; what fails in spite of every retry is an error.
        _ = builder.Logging.AddFilter("Quartz.Impl.AdoJobStore", LogLevel.Error);
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

/// <summary>The standing job that delivers the outbox: every five seconds, and at once when nudged.</summary>
[DisallowConcurrentExecution]
internal sealed class DeliverOutbox(Outbox outbox) : IJob
{
    public static readonly JobKey Key = new("deliver-outbox");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await outbox.DeliverAsync(cancellationToken);
}

/// <summary>Tells the standing job that something is due now. A nudge that gets lost costs five seconds and nothing else.</summary>
public sealed class OutboxNudge(ISchedulerFactory schedulers)
{
    public async Task NudgeAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        await scheduler.TriggerJob(DeliverOutbox.Key, cancellationToken);
    }
}
