namespace MeetingHub.Web.Outbox;

/// <summary>Tells the workers of this process that something is due now. A nudge that gets lost costs five seconds and nothing else.</summary>
public sealed class OutboxNudge
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = New();

    /// <summary>Call it after the save that made something due.</summary>
    public void Nudge()
    {
        TaskCompletionSource nudged;
        lock (_lock)
        {
            nudged = _next;
            _next = New();
        }

        nudged.SetResult();
    }

    /// <summary>Ends at the next nudge. Take it before looking: a nudge between looking and waiting is then not missed.</summary>
    internal Task Next
    {
        get
        {
            lock (_lock)
            {
                return _next.Task;
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
