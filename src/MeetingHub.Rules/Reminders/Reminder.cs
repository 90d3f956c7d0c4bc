using NodaTime;

namespace MeetingHub.Reminders;

/// <summary>One party that has to be reminded of one thing.</summary>
/// <param name="Lead">How far from its date.</param>
/// <param name="DueAt">When it goes out.</param>
/// <param name="HelpsUntil">From then on it would be too late: it never goes out any more. Null for what is never too late.</param>
public sealed record Reminder(ReminderKind Kind, GovernmentId Government, Lead Lead, Instant DueAt, Instant? HelpsUntil)
{
    /// <summary>True where it is the later one of two about the same thing: nearer to a date that is ahead, farther from one that is past.</summary>
    internal bool ComesAfter(Lead other) => Kind == ReminderKind.Minutes ? other.IsShorterThan(Lead) : Lead.IsShorterThan(other);
}

/// <summary>How far the reminders of a meeting have been dealt with.</summary>
/// <param name="Since">What was due up to then is of no account: people were told of the dates at that moment.</param>
/// <param name="Last">The last lead that was dealt with, for each thing and party. Days off and clocks may move what was due; nothing goes out twice for it.</param>
public sealed record Reminded(Instant Since, IReadOnlyDictionary<(ReminderKind Kind, GovernmentId Government), Lead> Last)
{
    /// <summary>Nothing yet.</summary>
    public static Reminded From(Instant moment) => new(moment, new Dictionary<(ReminderKind, GovernmentId), Lead>());

    /// <summary>True where it has still to be dealt with.</summary>
    public bool LeavesOpen(Reminder reminder) => reminder.DueAt > Since
        && (!Last.TryGetValue((reminder.Kind, reminder.Government), out var last) || reminder.ComesAfter(last));

    /// <summary>Everything of a plan that was due up to a moment is dealt with: it went out, or came too late.</summary>
    public Reminded Until(Instant now, IEnumerable<Reminder> plan) => this with
    {
        Last = plan.Where(r => r.DueAt <= now && LeavesOpen(r)).Aggregate(
            Last.ToDictionary(),
            (last, reminder) =>
            {
                if (!last.TryGetValue((reminder.Kind, reminder.Government), out var before) || reminder.ComesAfter(before))
                {
                    last[(reminder.Kind, reminder.Government)] = reminder.Lead;
                }

                return last;
            }),
    };
}

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
