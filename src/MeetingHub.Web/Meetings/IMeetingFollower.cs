using MeetingHub.Letters;
using MeetingHub.Web.Outbox;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Does what follows from a change of a meeting: conference, holds, letters, reminders. It reconciles: it compares what was and what is with what it has
/// done already, so that asking twice does nothing twice. It answers with what goes out, and may add and change rows of its own in the database of its
/// scope, without saving: all of it is kept in one save with the change, or dropped where the change is only previewed. It reads that database and nothing
/// outside it, and throws only what nobody expects: then nothing of the change is kept.
/// </summary>
public interface IMeetingFollower
{
    /// <summary>What follows from a change.</summary>
    Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken);
}

/// <summary>What follows from a change, as values.</summary>
public sealed record FollowUp
{
    /// <summary>Nothing.</summary>
    public static FollowUp None { get; } = new();

    /// <summary>Who has to be told what.</summary>
    public IReadOnlyList<Telling> Letters { get; init; } = [];

    /// <summary>Who is told by the conference's own calendar event, by name.</summary>
    public IReadOnlyList<string> ToldByExchange { get; init; } = [];

    /// <summary>What the outside world has to be asked for.</summary>
    public IReadOnlyList<OutboxRow> Rows { get; init; } = [];

    /// <summary>When the meeting has to be looked at again; null where that stays as it is.</summary>
    public Alarm? Alarm { get; init; }
}

/// <summary>An alarm of <see cref="IScheduledWork"/>.</summary>
/// <param name="Work">Whose it is: the work's name.</param>
/// <param name="Group">What it is about, as the database names it.</param>
/// <param name="At">Null takes it away.</param>
public sealed record Alarm(string Work, string Group, MeetingId Meeting, Instant? At);
