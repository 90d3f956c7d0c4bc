using NodaTime;

namespace MeetingHub.Web.Conferences;

/// <summary>
/// Books the conference behind a meeting. An expected failure is a value, never an exception: <see cref="ConferenceResult.Later"/> where
/// trying again can help (the same act with the same <c>TransactionId</c>; nothing happens twice), <see cref="ConferenceResult.Refused"/>
/// where a person has to change something first. Only a cancelled token and a programmer's error throw. Nobody waits in here: when to try
/// again is the caller's to decide.
/// </summary>
public interface IConference
{
    /// <summary>True where booking itself invites the person of this address; everybody else needs an invitation of ours. One person, one invitation.</summary>
    bool Invites(EmailAddress address);

    /// <summary>Books; a repeated call with the same <see cref="BookingRequest.TransactionId"/> finds what the first has booked.</summary>
    Task<ConferenceResult> Book(BookingRequest request, CancellationToken cancellation);

    /// <summary>Looks at a booking again: the join link can come after the booking.</summary>
    Task<ConferenceResult> Look(Booked booked, CancellationToken cancellation);

    /// <summary>Moves a booking to another time. The link stays.</summary>
    Task<ConferenceResult> Move(Booked booked, MeetingTime time, CancellationToken cancellation);

    /// <summary>Changes who takes part: the complete list. Of it, those are invited whom the conference invites; the link stays.</summary>
    Task<ConferenceResult> ChangePeople(Booked booked, IReadOnlyList<Invitee> people, CancellationToken cancellation);

    /// <summary>Cancels a booking; one that is gone already counts as cancelled.</summary>
    /// <param name="comment">What the invited are told.</param>
    Task<ConferenceResult> Cancel(Booked booked, string comment, CancellationToken cancellation);

    /// <summary>Cancels what a request whose answer never arrived may have booked; nothing is booked for it, and nothing found counts as cancelled.</summary>
    /// <param name="comment">What the invited are told, if there are any.</param>
    Task<ConferenceResult> TakeBack(BookingRequest request, string comment, CancellationToken cancellation);
}

/// <summary>What came of asking a conference.</summary>
public abstract record ConferenceResult
{
    private ConferenceResult()
    {
    }

    /// <summary>The conference stands as asked.</summary>
    public sealed record Done(Booked Booked) : ConferenceResult;

    /// <summary>The conference is no more.</summary>
    public sealed record Cancelled : ConferenceResult;

    /// <summary>Not now: the other side is busy, away or answers nonsense.</summary>
    /// <param name="Code">Stable: <c>conference.busy</c>, <c>conference.unreachable</c>, <c>conference.signIn</c>, <c>conference.unreadable</c>.</param>
    /// <param name="Detail">One English sentence for the log and the coordinator's page; no address and no token in it.</param>
    /// <param name="RetryAfter">How long the other side wants to be left alone; null where it did not say.</param>
    public sealed record Later(string Code, string Detail, Duration? RetryAfter) : ConferenceResult;

    /// <summary>No: asking the same again gets the same answer.</summary>
    public sealed record Refused(Refusal Refusal) : ConferenceResult;
}
