using MeetingHub.Web.Outbox;

namespace MeetingHub.Web.Reminders;

/// <summary>Deals with whatever is due to be reminded of, each meeting for itself.</summary>
internal sealed partial class RemindWhoIsDue(
    IServiceScopeFactory scopes, OutboxNudge nudge, IHostApplicationLifetime host, ILogger<RemindWhoIsDue> logger) : IScheduledWork
{
    public const string StoredName = "remind-who-is-due";

    /// <summary>The type that the databases of the first version name.</summary>
    public const string FormerType = "MeetingHub.Web.Jobs.RemindWhoIsDue";

    public string Name => StoredName;

    /// <summary>The office may have chosen other offsets meanwhile.</summary>
    public Task PlanAsync(CancellationToken cancellationToken) => InScopeAsync(remind => remind.PlanAllAsync(cancellationToken));

    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
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
                return true;
            }

            written += count ?? 0;
            hasFailed |= count is null;
        }

        if (written > 0)
        {
            nudge.Nudge();
        }

        return !hasFailed;
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
