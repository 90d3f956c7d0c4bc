using NodaTime;

namespace MeetingHub.Web.Jobs;

/// <summary>
/// Delivers one kind of outbox row. Two implementations ship: conferences and messages.
/// It may be called twice for one row; nothing may happen twice. It changes what it has to in the given scope's database without saving:
/// its changes and the row's own are saved together. It throws only what nobody expects; that counts as a failure to be tried again.
/// </summary>
public interface IDelivery
{
    /// <summary>The kind of rows that it takes.</summary>
    string Kind { get; }

    /// <summary>Delivers one row.</summary>
    Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken);
}

/// <summary>How a delivery ended.</summary>
public abstract record Delivered
{
    private Delivered()
    {
    }

    /// <summary>Done, or nothing to be done any more.</summary>
    public sealed record Done : Delivered;

    /// <summary>Not now; perhaps later.</summary>
    /// <param name="Wait">How long the other side asked to wait; null where it did not say.</param>
    public sealed record Later(string Problem, Duration? Wait = null) : Delivered;

    /// <summary>Never.</summary>
    public sealed record Failed(string Problem) : Delivered;
}
