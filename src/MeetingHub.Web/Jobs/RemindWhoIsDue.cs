using MeetingHub.Meetings;
using MeetingHub.Web.Reminders;
using Quartz;

namespace MeetingHub.Web.Jobs;

/// <summary>
/// An alarm has gone off: whatever is due is dealt with, each meeting for itself. The hub's start is an alarm too; what came due while it was
/// down is late, not lost.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class RemindWhoIsDue(
    IServiceScopeFactory scopes, OutboxNudge nudge, TimeProvider time, IHostApplicationLifetime host, ILogger<RemindWhoIsDue> logger) : IJob
{
    public static readonly JobKey Key = new("remind-who-is-due");

    /// <summary>The alarm of the hub's start.</summary>
    public static readonly TriggerKey AtStart = new("at-start");

    private static readonly TriggerKey Again = new("again");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (context.Trigger.Key.Equals(AtStart))
        {
            // The office may have chosen other offsets meanwhile.
            await InScopeAsync(remind => remind.PlanAllAsync(cancellationToken));
        }

        IReadOnlyList<MeetingId> due = [];
        await InScopeAsync(async remind => due = await remind.DueAsync(cancellationToken));
        var written = 0;
        var hasFailed = false;
        foreach (var meeting in due)
        {
            var count = await TryAsync(meeting, cancellationToken);
            if (IsStopping)
            {
                // What is left is dealt with at the next start.
                return;
            }

            written += count ?? 0;
            hasFailed |= count is null;
        }

        if (written > 0)
        {
            await nudge.NudgeAsync(cancellationToken);
        }

        if (hasFailed)
        {
            var retry = TriggerBuilder.Create().ForJob(Key).WithIdentity(Again).StartAt(time.GetUtcNow().AddMinutes(1)).Build();
            _ = await context.Scheduler.ScheduleJob(retry, new ScheduleJobOptions { Replace = true }, cancellationToken);
        }
    }

    /// <summary>One meeting that cannot be dealt with holds up only itself, and comes up again in a minute: null then.</summary>
    private async Task<int?> TryAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        try
        {
            var written = 0;
            await InScopeAsync(async remind => written = await remind.RunAsync(meeting, cancellationToken));
            return written;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            if (!IsStopping)
            {
                Log.NotReminded(logger, failure, meeting);
            }

            return null;
        }
    }

    private bool IsStopping => host.ApplicationStopping.IsCancellationRequested;

    private async Task InScopeAsync(Func<Remind, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<Remind>());
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The reminders of meeting {Meeting} could not be written.")]
        public static partial void NotReminded(ILogger logger, Exception failure, MeetingId meeting);
    }
}
