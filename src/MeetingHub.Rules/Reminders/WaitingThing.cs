using NodaTime;

namespace MeetingHub.Reminders;

/// <summary>One thing that waits for the coordinator, and that one act of theirs moves on.</summary>
/// <param name="Until">By when it has to be done: what is overdue longest comes first.</param>
/// <param name="Meeting">Null where it is about no meeting.</param>
/// <param name="Government">Whose move it is, or whom it strikes; null where it is about no party.</param>
/// <param name="Count">How many of the kind; for messages, and for what was set aside.</param>
/// <param name="Year">Which year's calendar; for a notice.</param>
public sealed record WaitingThing(
    WaitingKind Kind, Instant Until, MeetingId? Meeting = null, LocalText? Title = null, GovernmentId? Government = null, int Count = 1, int? Year = null)
{
    private static readonly Duration Close = Duration.FromDays(3);

    /// <summary>How pressing it is.</summary>
    public Urgency UrgencyAt(Instant now) => Until <= now ? Urgency.Overdue : Until <= now + Close ? Urgency.Soon : Urgency.Later;
}

/// <summary>How pressing something is.</summary>
public enum Urgency
{
    Overdue,

    /// <summary>Within three days.</summary>
    Soon,
    Later,
}

/// <summary>What can wait, the gravest first: the order within one moment.</summary>
public enum WaitingKind
{
    /// <summary>Something could not be sent or booked, and an administrator has to look why.</summary>
    SetAside,

    /// <summary>A message reached nobody.</summary>
    MessageFailed,

    /// <summary>The conference could not be booked.</summary>
    Unbooked,

    /// <summary>The meeting falls on a day off of one of its sides.</summary>
    DayOff,

    /// <summary>Messages lie ready, and somebody has to send them.</summary>
    MessagesUnsent,

    /// <summary>A partner has not answered the proposal.</summary>
    Answer,

    /// <summary>Every answer is there; a time has to be fixed.</summary>
    Decision,

    /// <summary>A time has to be sought.</summary>
    TimeMissing,

    /// <summary>A partner has not said whom it sends.</summary>
    ListMissing,

    /// <summary>A partner is new to the platform, and no test of it is agreed.</summary>
    TestMissing,

    /// <summary>The meeting is over, and nobody has said that it was held.</summary>
    NotNoted,

    /// <summary>The minutes are not final.</summary>
    MinutesMissing,

    /// <summary>The State Council's notice of a year's days off has to be entered.</summary>
    ChineseNotice,
}
