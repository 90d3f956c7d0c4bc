using Quartz;

namespace MeetingHub.Web.Jobs;

/// <summary>What runs by itself.</summary>
public static class JobsModule
{
    public static void AddJobs(this WebApplicationBuilder builder)
    {
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
        _ = builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
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
