using NodaTime;

namespace MeetingHub.Letters;

/// <summary>One message that has to go out: a value, before anybody has written it.</summary>
/// <param name="Seat">To whom, at the address at which they are reached for it.</param>
/// <param name="Occasion">Why, with the facts of that kind.</param>
/// <param name="Join">The way into the meeting; null while nothing is booked, or where it is of no account.</param>
/// <param name="Invitation">Whose invitation it tells of; null for a message that has none (a proposal).</param>
public sealed record Telling(Seat Seat, Occasion Occasion, JoinDetails? Join = null, Guid? Invitation = null)
{
    /// <summary>When it was decided on, where that was before the change that it tells of: a booking waits for its platform.</summary>
    public Instant? DecidedAt { get; init; }

    /// <summary>From then on it would only confuse, and is not sent any more; null for what stays true.</summary>
    public Instant? HelpsUntil { get; init; }
}
