using MeetingHub.Meetings.Proposals;
using NodaTime;

namespace MeetingHub.Letters;

/// <summary>
/// One person's invitation to one meeting: the way they were told, what they were told last, and what they answer. It outlives their leaving,
/// so that one who comes back is the same entry in their calendar.
/// </summary>
public sealed class Invitation
{
    internal Invitation(MeetingId meeting, Seat seat)
    {
        Id = Guid.NewGuid();
        Meeting = meeting;
        Take(seat);
    }

    private Invitation()
    {
    }

    /// <summary>The refusal for whoever comes second to the same invitation.</summary>
    public static Refusal ChangedMeanwhile { get; } = new("invitation.changedMeanwhile", "Somebody answered, or changed the meeting, in the same moment. Look at it again, then repeat.");

    public Guid Id { get; private set; }

    public MeetingId Meeting { get; private set; }

    /// <summary>On whose side they are.</summary>
    public GovernmentId Government { get; private set; }

    /// <summary>In their own script; null for a contact who is known by their office only.</summary>
    public string? Name { get; private set; }

    public string? Post { get; private set; }

    public Language Language { get; private set; }

    /// <summary>Null for a person who is told by telephone, chat or letter.</summary>
    public EmailAddress? Email { get; private set; }

    public bool IsContact { get; private set; }

    public InvitedBy By { get; private set; }

    /// <summary>False once they have been told that the meeting takes place without them, or not at all.</summary>
    public bool Stands { get; private set; }

    /// <summary>SEQUENCE of what they were told last.</summary>
    public int Sequence { get; private set; }

    /// <summary>The time that they were told last.</summary>
    public Instant Start { get; private set; }

    public Instant End { get; private set; }

    /// <summary>The way into the meeting that they were told last.</summary>
    public JoinDetails? Join { get; private set; }

    /// <summary>What they answer to the time that stands; null while their answer is awaited.</summary>
    public InvitationReply? Reply { get; private set; }

    /// <summary>Counts the changes; two writers at once are told apart by it.</summary>
    public long Version { get; private set; }

    /// <summary>The time that they were told last.</summary>
    public Interval Time => new(Start, End);

    /// <summary>The person as a seat, for the letters that still go to them.</summary>
    public Seat Seat => new(Government, Name, Post, Language, Email, IsContact, IsRequired: true);

    /// <summary>Keeps an answer; a later one replaces an earlier one, and one that says the same changes nothing.</summary>
    public Refusal? Give(InvitationReply given, Instant now)
    {
        var answer = given.Trimmed();
        var refusal = !Stands ? new Refusal("invitation.withdrawn", "This invitation no longer stands: the person has left the meeting, or it was called off.")
            : By == InvitedBy.Exchange && answer.Source.Channel == AnswerChannel.Page ? new Refusal("invitation.byExchange", "This person is invited by Exchange and answers there.")
            : answer.Sequence < Sequence ? new Refusal("invitation.oldVersion", "This answers an earlier version of the invitation. Ask for a new answer, or record one on behalf.")
            : answer.Check(now)
            ?? (Reply?.Source.GivenAt > answer.Source.GivenAt ? new Refusal("invitation.olderAnswer", "A later answer of this person is here already; this one is older.") : null);
        if (refusal is null && Reply?.SaysTheSame(answer) != true)
        {
            Reply = answer;
            Version++;
        }

        return refusal;
    }

    /// <summary>
    /// Takes over what stands in the calendar of one whom Exchange invites. Nothing there takes back only what came from there, and what they said later
    /// by another way stands.
    /// </summary>
    /// <param name="seen">Null: in their calendar they have not answered.</param>
    public void FindInCalendar(InvitationReply? seen)
    {
        var isNews = seen is null ? Reply?.Source.Channel == AnswerChannel.Calendar
            : Reply?.SaysTheSame(seen) != true && !(Reply?.Source.GivenAt > seen.Source.GivenAt);
        if (Stands && By == InvitedBy.Exchange && isNews)
        {
            Reply = seen;
            Version++;
        }
    }

    internal void Take(Seat seat)
    {
        (Government, Name, Post, Language, Email, IsContact) = (seat.Government, seat.Name, seat.Post, seat.Language, seat.Email, seat.IsContact);
        Version++;
    }

    /// <summary>The person is told of the meeting as it stands. An answer to another time is no answer to this one.</summary>
    internal void Tell(InvitedBy by, int sequence, Interval time, JoinDetails join)
    {
        Reply = Stands && time == Time && Reply is { } kept ? kept with { Sequence = sequence } : null;
        (By, Stands, Sequence, Start, End, Join) = (by, true, sequence, time.Start, time.End, join);
        Version++;
    }

    /// <summary>The same person, the same entry, another address.</summary>
    public void CorrectAddress(EmailAddress address)
    {
        Email = address;
        Version++;
    }

    internal void Withdraw(int sequence)
    {
        (Stands, Sequence) = (false, sequence);
        Version++;
    }
}

/// <summary>Whose invitation lies in a person's calendar: one person, one invitation.</summary>
public enum InvitedBy
{
    /// <summary>Our own message.</summary>
    Office,

    /// <summary>The conference's calendar event: Exchange invites own staff.</summary>
    Exchange,
}
