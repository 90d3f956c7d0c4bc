using NodaTime;

namespace MeetingHub.Letters;

/// <summary>The kinds of message, as pages and file names call them.</summary>
/// <remarks><see cref="MessageKinds"/> says what each is called and where its words stand. The names are stored.</remarks>
public enum MessageKind
{
    Proposal,
    AnswerReminder,
    Decision,
    Invitation,
    Change,
    Cancellation,
    Postponement,
    MeetingReminder,
    TestSession,
    DelegationReminder,
    MinutesReminder,
    Thanks,
}

/// <summary>Why a message goes out: one of the nested kinds, each with the facts that only it has.</summary>
public abstract record Occasion
{
    private Occasion(MessageKind kind) => Kind = kind;

    public MessageKind Kind { get; }

    /// <summary>Times put to the parties, in our own order of preference.</summary>
    public sealed record Proposed(IReadOnlyList<Interval> Slots, Instant Deadline, ProposedAs As = ProposedAs.First) : Occasion(MessageKind.Proposal)
    {
        public override Interval? MeetingTime => null;
        public override bool TellsAgenda => true;
    }

    /// <summary>The same times again, to a party that has not answered.</summary>
    public sealed record StillOpen(IReadOnlyList<Interval> Slots, Instant Deadline) : Occasion(MessageKind.AnswerReminder)
    {
        public override Interval? MeetingTime => null;
    }

    /// <summary>The times are no longer proposed; nothing had been fixed.</summary>
    /// <param name="IsOff">The meeting itself will not take place.</param>
    /// <param name="NewWindow">For a postponement: the days, at the host's, between which a new time is looked for.</param>
    /// <param name="Reason">As given, and left out where there is none.</param>
    public sealed record TakenBack(IReadOnlyList<Interval> Slots, bool IsOff, DateInterval? NewWindow, LocalText Reason)
        : Occasion(NewWindow is null ? MessageKind.Cancellation : MessageKind.Postponement)
    {
        public override Interval? MeetingTime => null;
        public override bool TellsHowToJoin => false;
    }

    /// <summary>One of the times was chosen.</summary>
    public sealed record Decided(Interval Time) : Occasion(MessageKind.Decision)
    {
        public override Interval? MeetingTime => Time;
    }

    /// <summary>The meeting is booked; a calendar entry goes along.</summary>
    public sealed record Invited(Interval Time) : Occasion(MessageKind.Invitation)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsAgenda => true;
    }

    /// <summary>
    /// A scheduled meeting is other than it was told. What did not change is null (or empty).
    /// </summary>
    /// <param name="Time">When it is now.</param>
    public sealed record Changed(Interval Time, Interval? OldTime, JoinDetails? OldJoin, IReadOnlyList<PersonChange> People)
        : Occasion(MessageKind.Change)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsAgenda => true;
    }

    /// <summary>A calendar entry has to go. The reason is told as given, and left out where there is none.</summary>
    /// <param name="NewWindow">For a postponement: the days, at the host's, between which a new time is looked for.</param>
    public sealed record CalledOff(Interval Time, CallOff Cause, DateInterval? NewWindow, LocalText Reason)
        : Occasion(Cause == CallOff.Postponed ? MessageKind.Postponement : MessageKind.Cancellation)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsHowToJoin => false;
    }

    /// <summary>The meeting is near.</summary>
    public sealed record Near(Interval Time) : Occasion(MessageKind.MeetingReminder)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsAgenda => true;
    }

    /// <summary>The connection is tried out before the meeting.</summary>
    /// <param name="Day">On this day at the host's; null where the recipient is asked for a day that suits them.</param>
    public sealed record TestPlanned(LocalDate? Day, Interval Time) : Occasion(MessageKind.TestSession)
    {
        public override Interval? MeetingTime => Time;
    }

    /// <summary>A party has not said yet whom it sends.</summary>
    public sealed record ListMissing(Interval Time) : Occasion(MessageKind.DelegationReminder)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsHowToJoin => false;
    }

    /// <summary>The meeting is over, and its minutes are not final: told to the host's own office.</summary>
    public sealed record MinutesMissing(Interval Time) : Occasion(MessageKind.MinutesReminder)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsHowToJoin => false;
    }

    /// <summary>The meeting is over.</summary>
    /// <param name="MinutesBy">The day by which the draft of the minutes goes round; null where none is fixed.</param>
    public sealed record Held(Interval Time, LocalDate? MinutesBy, IReadOnlyList<LocalText> NextSteps) : Occasion(MessageKind.Thanks)
    {
        public override Interval? MeetingTime => Time;
        public override bool TellsHowToJoin => false;
    }

    /// <summary>The time that stands in the subject and in the calendar; null while it is open.</summary>
    public abstract Interval? MeetingTime { get; }

    /// <summary>True where the recipient prepares for the meeting by this letter: it lists the agenda.</summary>
    public virtual bool TellsAgenda => false;

    /// <summary>True where the letter says how to join, once that is known.</summary>
    public virtual bool TellsHowToJoin => true;

    /// <summary>True where the recipient is asked for an answer: the words of the letter say which ones there are.</summary>
    public bool AsksForAnswer => MessageKinds.Words(this).Answers is not null;
}

/// <summary>How a proposal stands to what the recipient was asked before.</summary>
public enum ProposedAs
{
    /// <summary>The recipient has not been asked before, or it was decided then.</summary>
    First,

    /// <summary>In place of other times; whatever was answered to them is void.</summary>
    Instead,

    /// <summary>The same times once more; what was answered to them stands.</summary>
    Again,
}

/// <summary>Why a calendar entry has to go.</summary>
public enum CallOff
{
    /// <summary>The meeting will not take place.</summary>
    Cancelled,

    /// <summary>The meeting will take place at another time, not yet known.</summary>
    Postponed,

    /// <summary>The meeting takes place without this recipient.</summary>
    RecipientLeaves,

    /// <summary>The recipient stays invited, by another way: at another address, or by their own house's calendar.</summary>
    InvitedOtherwise,
}

/// <summary>One place at the table: who sat there and who sits there now. Null before for a newcomer, null after for one who leaves.</summary>
public sealed record PersonChange(LocalText Side, string? Before, string? After);
