using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>The conference and calendar event behind a scheduled meeting: one a revision.</summary>
public sealed class Booking
{
    internal Booking(int revision, Conference conference, Interval time, Instant requestedAt)
    {
        Revision = revision;
        Conference = conference;
        Start = time.Start;
        End = time.End;
        RequestedAt = requestedAt;
        TransactionId = Guid.NewGuid();
    }

    private Booking() => Conference = null!;

    /// <summary>1 for the first time that the meeting was fixed.</summary>
    public int Revision { get; private set; }

    /// <summary>Stored before anything is sent: the same request again makes no second event.</summary>
    public Guid TransactionId { get; private set; }

    /// <summary>What was chosen, and once booked where people join.</summary>
    public Conference Conference { get; private set; }

    /// <summary>When the meeting is to begin: what is wanted, told to the platform or not yet.</summary>
    public Instant Start { get; private set; }

    public Instant End { get; private set; }

    public Instant RequestedAt { get; private set; }

    /// <summary>When the platform was first asked. From then on a conference may stand there, answered or not; null before.</summary>
    public Instant? AskedAt { get; private set; }

    public BookingState State { get; private set; }

    /// <summary>The calendar event's immutable id at Microsoft Graph; null for a join link.</summary>
    public string? EventId { get; private set; }

    /// <summary>What the platform was last asked for; null before it was asked. Where it differs from what is wanted, the change is on its way.</summary>
    public ConferenceFacts? Told { get; private set; }

    /// <summary>Why the last try failed, in the words of the platform; null when none has failed since.</summary>
    public string? Problem { get; private set; }

    internal void Ask(ConferenceFacts facts, Instant now)
    {
        AskedAt ??= now;
        Told ??= facts;
    }

    internal void Move(Interval time) => (Start, End) = (time.Start, time.End);

    internal void Settle(ConferenceFacts facts)
    {
        Told = facts;
        Problem = null;
    }

    internal void Confirm(string? eventId, Uri? joinLink)
    {
        State = BookingState.Booked;
        EventId = eventId;
        Conference = Conference with { Link = joinLink ?? Conference.Link };
        Problem = null;
    }

    internal void Fail(string problem, bool forGood)
    {
        Problem = problem;
        State = forGood ? BookingState.Failed : State;
    }

    internal void Release() => State = BookingState.Released;
}

/// <summary>What a platform knows of a meeting: from when to when, and which of our own people it invites.</summary>
public sealed record ConferenceFacts(Instant Start, Instant End, IReadOnlyList<ConferenceSeat> Seats)
{
    public bool Equals(ConferenceFacts? other) =>
        other is not null && (Start, End) == (other.Start, other.End) && Seats.SequenceEqual(other.Seats);

    public override int GetHashCode() => HashCode.Combine(Start, End, Seats.Count);
}

/// <summary>A person whom the platform invites.</summary>
public sealed record ConferenceSeat(EmailAddress Address, bool IsRequired);

/// <summary>How far a booking has come.</summary>
public enum BookingState
{
    /// <summary>Waits to be sent, or to be sent again.</summary>
    Queued,
    Booked,

    /// <summary>The platform refused it for good; somebody has to choose again.</summary>
    Failed,

    /// <summary>Taken back, or no longer wanted.</summary>
    Released,
}
