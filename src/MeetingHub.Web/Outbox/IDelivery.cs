using NodaTime;

namespace MeetingHub.Web.Outbox;

/// <summary>
/// Delivers one kind of outbox row. It may be called twice for one row; nothing may happen twice. It asks the other side and answers with what is to
/// be kept of that: it saves nothing itself, and the database of its scope refuses to. A fact that has to be kept before or between two questions
/// is kept by <see cref="Notes"/>, whole. It throws only what nobody expects; then nothing of it is kept, and the row is tried again.
/// </summary>
public interface IDelivery
{
    /// <summary>The kind of rows that it takes. It never changes: stored rows have it.</summary>
    string Kind { get; }

    /// <summary>Delivers one row.</summary>
    /// <exception cref="System.Text.Json.JsonException">The payload cannot be read; so say <see cref="FormatException"/> and <see cref="Delivered.Unreadable"/>.</exception>
    Task<Delivered> DeliverAsync(string payload, CancellationToken cancellationToken);
}

/// <summary>
/// What is to be kept of an outside call: run in a scope, a database context and a transaction of its own, saved together with the row's outcome.
/// It looks at the data as they then stand, for somebody may have changed them while the other side was being asked; and it may be run twice.
/// </summary>
public delegate Task Note(IServiceProvider services, CancellationToken cancellationToken);

/// <summary>How a delivery ended.</summary>
/// <param name="Keep">What is kept with it; null for nothing but the outcome.</param>
public abstract record Delivered(Note? Keep)
{
    /// <summary>Done, or nothing to be done any more.</summary>
    public sealed record Done(Note? Keep = null) : Delivered(Keep);

    /// <summary>Not now; perhaps later.</summary>
    /// <param name="Wait">How long the other side asked to wait; null where it did not say.</param>
    /// <param name="IsPeersFault">True where the other side as a whole is away: when it is back, every row that waited for it is tried at once.</param>
    public sealed record Later(string Problem, Duration? Wait = null, bool IsPeersFault = false, Note? Keep = null) : Delivered(Keep);

    /// <summary>Never: the other side said no. Whoever reads the thing that it was about is told there.</summary>
    public sealed record Failed(string Problem, Note? Keep = null) : Delivered(Keep);

    /// <summary>The row cannot be understood, or what it is about is gone: a person has to look.</summary>
    public sealed record Unreadable(string Problem) : Delivered((Note?)null);
}
