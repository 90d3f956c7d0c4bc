using Quartz;

namespace MeetingHub.Web.Outbox;

/// <summary>An alarm has gone off: the work that it belongs to looks what is due. The service's start is an alarm too; what came due while it was down is late, not lost.</summary>
[DisallowConcurrentExecution]
internal sealed class RunScheduledWork(IEnumerable<IScheduledWork> works, TimeProvider time, IHostApplicationLifetime host) : IJob
{
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromMinutes(1);

    public static JobKey JobOf(string work) => new(work);

    /// <summary>The alarm of the service's start.</summary>
    public static TriggerKey AtStart(string work) => new("at-start", work);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(works.Single(w => w.Name == context.JobDetail.Key.Name), context, cancellationToken);
        }
        catch (Exception) when (host.ApplicationStopping.IsCancellationRequested)
        {
            // The service stops under it. What is left is due again at the next start.
        }
    }

    private async Task RunAsync(IScheduledWork work, IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.Trigger.Key.Equals(AtStart(work.Name)))
        {
            await work.PlanAsync(cancellationToken);
        }

        if (!await work.RunAsync(cancellationToken))
        {
            var retry = TriggerBuilder.Create()
                .ForJob(context.JobDetail.Key).WithIdentity("again", work.Name).StartAt(time.GetUtcNow() + BeforeTryingAgain).Build();
            _ = await context.Scheduler.ScheduleJob(retry, new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }
}
