using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using Quartz;

namespace MeetingHub.Web.Outbox;

/// <summary>Sets the alarms of <see cref="IScheduledWork"/>, in the database of what they are about.</summary>
public sealed class Alarms([FromKeyedServices(OutboxModule.DatedScheduler)] IScheduler scheduler)
{
    /// <summary>Commits a transaction of the service's database with the alarms in it: all of it is kept, or nothing.</summary>
    /// <param name="work">Whose alarms they are: its <see cref="IScheduledWork.Name"/>.</param>
    /// <param name="group">What they are about, as the database names it: <c>meetings</c>.</param>
    /// <param name="alarms">The moment for each thing of the group; null takes its alarm away.</param>
    public async Task CommitAsync(
        IDbContextTransaction transaction, string work, string group, IReadOnlyDictionary<string, Instant?> alarms, CancellationToken cancellationToken)
    {
        if (alarms.Count == 0)
        {
            await transaction.CommitAsync(cancellationToken);
            return;
        }

        using (scheduler.EnlistTransaction(transaction.GetDbTransaction()))
        {
            var off = alarms.Where(a => a.Value is null).Select(a => new TriggerKey(a.Key, group)).ToList();
            if (off.Count > 0)
            {
                _ = await scheduler.UnscheduleJobs(off, cancellationToken);
            }

            foreach (var (thing, at) in alarms.Where(a => a.Value is not null))
            {
                _ = await scheduler.ScheduleJob(At(work, new TriggerKey(thing, group), at!.Value), new ScheduleJobOptions { Replace = true }, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }

    private static ITrigger At(string work, TriggerKey alarm, Instant moment) => TriggerBuilder.Create()
        .ForJob(RunScheduledWork.JobOf(work))
        .WithIdentity(alarm)
        .StartAt(moment.ToDateTimeOffset())
        .Build();
}
