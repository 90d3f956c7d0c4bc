using MeetingHub.Meetings.Proposals;
using NodaTime;

namespace MeetingHub.Letters;

/// <summary>What a recipient says to their invitation, by whichever way.</summary>
/// <param name="Deputy">Who comes instead, by name and title; only with <see cref="ParticipationStatus.Represented"/>.</param>
/// <param name="Note">In their own words; null where there is none.</param>
/// <param name="Sequence">Which version of the invitation it answers.</param>
public sealed record InvitationReply(ParticipationStatus Attendance, string? Deputy, string? Note, AnswerSource Source, int Sequence)
{
    /// <summary>The longest name of a deputy, in characters.</summary>
    public const int LongestDeputy = 200;

    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 2000;

    /// <summary>True where the other one says the same, though at another moment.</summary>
    public bool SaysTheSame(InvitationReply other)
    {
        var (one, two) = (Trimmed(), other.Trimmed());
        return (one.Attendance, one.Deputy, one.Note, one.Sequence, one.Source.GivenBy, one.Source.Channel) ==
            (two.Attendance, two.Deputy, two.Note, two.Sequence, two.Source.GivenBy, two.Source.Channel);
    }

    internal InvitationReply Trimmed() => this with
    {
        Deputy = Attendance == ParticipationStatus.Represented && Deputy?.Trim() is { Length: > 0 } deputy ? deputy : null,
        Note = Note?.Trim() is { Length: > 0 } note ? note : null,
    };

    internal Refusal? Check(Instant now) =>
        Attendance == ParticipationStatus.Represented && Deputy is null ? new Refusal("invitation.deputyMissing", "Who comes instead is named.", "/deputy")
        : Deputy?.Length > LongestDeputy ? TooLong("/deputy", LongestDeputy)
        : Note?.Length > LongestNote ? TooLong("/note", LongestNote)
        : Source.Check(now);

    private static Refusal TooLong(string place, int most) => new("invitation.tooLong", $"At most {most} characters are kept.", place)
    {
        Facts = new Dictionary<string, string> { ["most"] = $"{most}" },
    };
}

/// <summary>Whether somebody comes.</summary>
public enum ParticipationStatus
{
    Attending,
    NotAttending,

    /// <summary>They do not know yet.</summary>
    Undecided,

    /// <summary>Another comes in their place.</summary>
    Represented,
}
