using MeetingHub.Meetings;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using Quartz;

namespace MeetingHub.Web.Jobs;

/// <summary>
/// When the hub has to look at a meeting again: one alarm a meeting, kept in the database of the meeting itself. An alarm says only when; what is
/// then to be done is asked of the meeting as it then stands.
/// </summary>
public sealed class MeetingAlarms([FromKeyedServices(JobsModule.DatedScheduler)] IScheduler scheduler)
{
    private const string Group = "meetings";

    /// <summary>Commits a transaction of the hub's database with the alarms in it: all of it is kept, or nothing.</summary>
    /// <param name="alarms">The moment for each meeting; null takes its alarm away.</param>
    public async Task CommitAsync(
        IDbContextTransaction transaction, IReadOnlyDictionary<MeetingId, Instant?> alarms, CancellationToken cancellationToken)
    {
        if (alarms.Count == 0)
        {
            await transaction.CommitAsync(cancellationToken);
            return;
        }

        using (scheduler.EnlistTransaction(transaction.GetDbTransaction()))
        {
            var off = alarms.Where(a => a.Value is null).Select(a => KeyOf(a.Key)).ToList();
            if (off.Count > 0)
            {
                _ = await scheduler.UnscheduleJobs(off, cancellationToken);
            }

            foreach (var (meeting, at) in alarms.Where(a => a.Value is not null))
            {
                _ = await scheduler.ScheduleJob(At(meeting, at!.Value), new ScheduleJobOptions { Replace = true }, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
    }

    private static TriggerKey KeyOf(MeetingId meeting) => new(meeting.ToString(), Group);

    private static ITrigger At(MeetingId meeting, Instant moment) => TriggerBuilder.Create()
        .ForJob(RemindWhoIsDue.Key)
        .WithIdentity(KeyOf(meeting))
        .StartAt(moment.ToDateTimeOffset())
        .Build();
}
