using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// How long to wait before a row is tried again: 5 seconds, then twice as long each time, at most 10 minutes; as long as the other side asked for, at
/// most 10 minutes too. A quarter of each wait is left to chance, so that rows that failed together do not come back together.
/// </summary>
internal sealed class BackOff(Random random)
{
    public static readonly Duration First = Duration.FromSeconds(5);

    public static readonly Duration Longest = Duration.FromMinutes(10);

    /// <summary>The part of a wait that chance may take off.</summary>
    public const double Jitter = 0.25;

    /// <summary>After so many doublings the wait is at its longest; it also keeps the power within its type.</summary>
    private const int MostDoublings = 7;

    private readonly Lock _lock = new();

    /// <param name="attempts">How often it was tried in vain, this time included: 1 or more.</param>
    /// <param name="asked">How long the other side wants to be left alone; null where it did not say.</param>
    public Duration After(int attempts, Duration? asked)
    {
        var step = Duration.Min(Longest, First * (1 << Math.Min(attempts - 1, MostDoublings)));
        var chance = Chance();
        var wait = step - (step * (Jitter * chance));
        return asked > wait ? Duration.Min(Longest, asked.Value + (First * chance)) : wait;
    }

    /// <summary>A seeded <see cref="Random"/> serves one thread at a time.</summary>
    private double Chance()
    {
        lock (_lock)
        {
            return random.NextDouble();
        }
    }
}
