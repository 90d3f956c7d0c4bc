using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Reminders;

/// <summary>One party that has to be reminded of one thing.</summary>
/// <param name="DueAt">When it goes out.</param>
/// <param name="HelpsUntil">From then on it would be too late: it never goes out any more. Null for what is never too late.</param>
public sealed record Reminder(ReminderKind Kind, GovernmentId Government, Instant DueAt, Instant? HelpsUntil);

/// <summary>What a party may be reminded of as a meeting stands now, whenever that is.</summary>
/// <param name="Date">The moment from which the days are counted.</param>
/// <param name="HelpsUntil">From then on it would be too late; null for what is never too late.</param>
public sealed record Owed(ReminderKind Kind, GovernmentId Government, Instant Date, Instant? HelpsUntil);

/// <summary>What somebody is reminded of.</summary>
public enum ReminderKind
{
    /// <summary>The party has not answered the proposal.</summary>
    Answer,

    /// <summary>The party has not said whom it sends.</summary>
    Delegation,

    /// <summary>The party meets on a platform that it has not used before: the connection is tried.</summary>
    TestSession,

    /// <summary>The meeting is near.</summary>
    Meeting,

    /// <summary>The meeting is over and its minutes are not final.</summary>
    Minutes,
}

/// <summary>How long before or after its date each reminder goes out: an office's own choice.</summary>
/// <param name="Answer">Before the proposal's deadline.</param>
/// <param name="Delegation">Before the meeting.</param>
/// <param name="TestSession">Before the day of the test; where none is agreed, <paramref name="TestRequest"/> before the meeting.</param>
/// <param name="Meeting">Before the meeting.</param>
/// <param name="Minutes">After the meeting.</param>
public sealed record ReminderLeads(
    IReadOnlyList<Lead> Answer,
    IReadOnlyList<Lead> Delegation,
    IReadOnlyList<Lead> TestSession,
    IReadOnlyList<Lead> TestRequest,
    IReadOnlyList<Lead> Meeting,
    IReadOnlyList<Lead> Minutes);
