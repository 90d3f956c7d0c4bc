namespace MeetingHub.Web.Tests.Reminders;

/// <summary>A clock that runs, from a moment of the test's choice, and jumps ahead; whoever waits for a moment that is jumped over is woken.</summary>
internal sealed class JumpingClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private TimeSpan _ahead = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        lock (_lock)
        {
            _alarms.Add(alarm);
        }

        _ = alarm.Change(dueTime, period);
        return alarm;
    }

    public void JumpTo(DateTimeOffset moment)
    {
        List<Alarm> alarms;
        lock (_lock)
        {
            _ahead = moment - System.GetUtcNow();
            alarms = [.. _alarms];
        }

        alarms.ForEach(alarm => alarm.Adjust());
    }

    private void Forget(Alarm alarm)
    {
        lock (_lock)
        {
            _ = _alarms.Remove(alarm);
        }
    }

    /// <summary>A timer of the system, set by this clock.</summary>
    private sealed class Alarm : ITimer
    {
        private readonly JumpingClock _clock;
        private readonly ITimer _timer;
        private DateTimeOffset? _due;
        private TimeSpan _period;

        public Alarm(JumpingClock clock, TimerCallback callback, object? state)
        {
            _clock = clock;
            _timer = System.CreateTimer(
                inner =>
                {
                    _due = _period > TimeSpan.Zero ? _clock.GetUtcNow() + _period : null;
                    callback(inner);
                },
                state,
                Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
            _period = period;
            return _timer.Change(dueTime, period);
        }

        public void Adjust()
        {
            if (_due is { } due)
            {
                var left = due - _clock.GetUtcNow();
                _ = _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, _period);
            }
        }

        public void Dispose()
        {
            _clock.Forget(this);
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            _clock.Forget(this);
            return _timer.DisposeAsync();
        }
    }
}
