using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>One deed to a meeting: who does what, and what has to be known of it besides how the meeting then stands.</summary>
/// <param name="act">The deed's code in the audit: <c>meeting.hold</c>.</param>
/// <param name="actor">Who does it. What the hub itself notes is in no audit: nobody did it.</param>
/// <param name="verb">What is asked of the meeting, and of the data that stand beside it.</param>
public sealed class MeetingDeed(string act, Actor actor, MeetingVerb verb)
{
    /// <summary>A deed that needs to look at nothing but the meeting.</summary>
    public MeetingDeed(string act, Actor actor, Func<Meeting, Instant, Refusal?> verb)
        : this(act, actor, (meeting, moment, _, _) => Task.FromResult(verb(meeting, moment)))
    {
    }

    public string Act => act;

    public Actor Actor => actor;

    public MeetingVerb Verb => verb;

    /// <summary>For a record of the past: the moment that counts as now; never in the future. Null for the present.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>Facts for the audit that the code does not carry.</summary>
    public string? Note { get; init; }

    /// <summary>The reason as recipients read it, by language; nobody reads it in another. Null: none is told.</summary>
    public LocalText? Told { get; init; }

    /// <summary>Letters that are asked for, and do not follow from how the meeting stands; null for none.</summary>
    public LetterWish? Wish { get; init; }

    /// <summary>What is kept in the same save: the scan that shows an answer, the use of a personal link.</summary>
    public IReadOnlyList<object> Kept { get; init; } = [];
}

/// <summary>
/// Asks a meeting to change; null when it did. It runs inside the transaction that keeps the change, so what it finds in the database still holds when
/// the change is kept. It may run again on the meeting as it then stands, and asks nobody outside the house: others wait meanwhile.
/// </summary>
/// <param name="moment">The moment that counts as now.</param>
/// <param name="data">What stands beside the meeting.</param>
public delegate Task<Refusal?> MeetingVerb(Meeting meeting, Instant moment, MeetingData data, CancellationToken cancellationToken);

/// <summary>The data in which a change is made: its database context, and the register as it is read once for the change and all that follows from it.</summary>
public sealed record MeetingData(HubDb Db, PartyRegister Register);

/// <summary>Letters that somebody asks for.</summary>
public abstract record LetterWish
{
    private LetterWish()
    {
    }

    /// <summary>Whoever has not answered the open proposal is reminded of it.</summary>
    public sealed record RemindTheSilent : LetterWish;

    /// <summary>The partners' people are thanked, each of them once.</summary>
    /// <param name="MinutesBy">The day by which the draft of the minutes goes round; null where none is fixed.</param>
    public sealed record Thanks(LocalDate? MinutesBy) : LetterWish;
}
