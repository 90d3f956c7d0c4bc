using Quartz;

namespace MeetingHub.Web.Outbox;

/// <summary>Makes each <see cref="IScheduledWork"/> known to the scheduler before that starts, with the alarm of the start.</summary>
internal sealed class ScheduleWork(
    [FromKeyedServices(OutboxModule.DatedScheduler)] IScheduler scheduler, IServiceScopeFactory scopes, TimeProvider time) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var work in scope.ServiceProvider.GetServices<IScheduledWork>())
        {
            var job = JobBuilder.Create<RunScheduledWork>().WithIdentity(RunScheduledWork.JobOf(work.Name)).StoreDurably().RequestRecovery().Build();
            await scheduler.AddJob(job, new AddJobOptions { Replace = true }, cancellationToken);
            var start = TriggerBuilder.Create().ForJob(job).WithIdentity(RunScheduledWork.AtStart(work.Name)).StartAt(time.GetUtcNow()).Build();
            _ = await scheduler.ScheduleJob(start, new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
