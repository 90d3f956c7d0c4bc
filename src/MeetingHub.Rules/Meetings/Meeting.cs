using MeetingHub.Meetings.Proposals;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>
/// One video meeting, from proposal to signed minutes. It changes only through its verbs; each returns null when done, or why not.
/// Time is passed in: the caller's now, or the moment that a record of the past is made for.
/// </summary>
public sealed partial class Meeting
{
    private readonly List<Party> _parties = [];
    private readonly List<Booking> _bookings = [];

    private Meeting(MeetingId id, AnswerCode code, string? reference, MeetingPlan plan, Instant createdAt)
    {
        Id = id;
        Code = code;
        Reference = reference;
        Plan = plan;
        CreatedAt = createdAt;
        Keep(plan);
    }

    private Meeting() => Plan = null!;

    public MeetingId Id { get; private set; }

    /// <summary>What people quote on the phone.</summary>
    public AnswerCode Code { get; private set; }

    /// <summary>The caller's own name for it, unique in the hub: <c>2020-12-01-shandong</c>. Null where it has none.</summary>
    public string? Reference { get; private set; }

    public MeetingPlan Plan { get; private set; }

    public MeetingState State { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>The host first.</summary>
    public IReadOnlyList<Party> Parties => [.. _parties.OrderBy(p => p.Position)];

    /// <summary>The time that is fixed, or at which it was held; null before.</summary>
    public Interval? Time => Start is { } start && End is { } end ? new Interval(start, end) : null;

    /// <summary>Start of <see cref="Time"/>.</summary>
    public Instant? Start { get; private set; }

    /// <summary>End of <see cref="Time"/>.</summary>
    public Instant? End { get; private set; }

    /// <summary>Where it stands in lists: its start, or the first day of its window (UTC) while it has none.</summary>
    public Instant ListedAt { get; private set; }

    /// <summary>The meeting of the series that this one comes after; null where it is the first. A plan says so once.</summary>
    public MeetingId? Follows { get; private set; }

    /// <summary>The bookings, oldest first; at most the last one stands.</summary>
    public IReadOnlyList<Booking> Bookings => [.. _bookings.OrderBy(b => b.Revision)];

    /// <summary>Counts what recipients' calendars have been told: SEQUENCE of RFC 5545.</summary>
    public int Sequence { get; private set; }

    /// <summary>Why it was cancelled or put off; null otherwise.</summary>
    public string? Reason { get; private set; }

    /// <summary>Counts the saves; a write against an older one is refused.</summary>
    public long Version { get; private set; }

    /// <summary>The first party.</summary>
    public Party Host => Parties[0];

    /// <summary>The booking that stands or is on its way; null when there is none.</summary>
    public Booking? Booking => Bookings.LastOrDefault(b => b.State != BookingState.Released);

    /// <summary>A new meeting between the host and at least one partner.</summary>
    public static (Meeting? Meeting, Refusal? Refusal) Draft(
        MeetingId id, AnswerCode code, string? reference, MeetingPlan plan, IReadOnlyList<GovernmentId> parties, Instant now)
    {
        var refusal = plan.Check()
            ?? (parties.Count < 2 ? new Refusal("meeting.partyMissing", "A meeting has the host and at least one partner.", "/parties") : null)
            ?? (parties.Distinct().Count() < parties.Count ? new Refusal("meeting.partyTwice", "A government takes part once.", "/parties") : null)
            ?? (plan.HostedBy is { } host && !parties.Contains(host) ? NoParty(host, "/hostedBy") : null);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var meeting = new Meeting(id, code, reference, plan, now);
        meeting._parties.AddRange(parties.Select((government, position) => new Party(government, position)));
        return (meeting, null);
    }

    /// <summary>Changes what was planned, until a time is fixed. Slots that were before the parties are taken back: they were those of another plan.</summary>
    public Refusal? Replan(MeetingPlan plan)
    {
        if ((OnlyIn(MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed) ?? plan.Check()) is { } refusal)
        {
            return refusal;
        }

        Keep(plan);
        Proposal?.End(ProposalState.Withdrawn, null);
        State = State == MeetingState.Proposed ? MeetingState.Draft : State;
        return null;
    }

    /// <summary>Fixes the time and asks for a conference; the new booking is <see cref="Booking"/>. A proposal that is still open ends with it.</summary>
    public Refusal? Schedule(Interval time, Conference conference, Instant now)
    {
        if (Fix(time, conference, now) is { } refusal)
        {
            return refusal;
        }

        if (Proposal is { IsOpen: true } open)
        {
            open.Decide(new Decision(time, DecisionBasis.Direct, null));
        }

        return null;
    }

    /// <summary>Marks the meeting as held, at the time that was fixed or at the one at which it really was.</summary>
    public Refusal? MarkHeld(Interval? actual, Instant now)
    {
        if (OnlyIn(MeetingState.Scheduled) is { } refusal)
        {
            return refusal;
        }

        var time = actual ?? Time!.Value;
        if (time.Start > now)
        {
            return new Refusal("meeting.notYetHeld", "The meeting has not begun yet.");
        }

        SetTime(time);
        State = MeetingState.Held;
        return null;
    }

    /// <summary>Null where people can be thanked for a meeting: it was held.</summary>
    public Refusal? CheckThanks() => OnlyIn(MeetingState.Held, MeetingState.Closed);

    /// <summary>Says who signs the minutes for a party.</summary>
    public Refusal? SignBy(GovernmentId government, Signatory signatory)
    {
        if ((PartyOf(government, out var party) ?? OnlyBefore(MeetingState.Closed)) is { } refusal)
        {
            return refusal;
        }

        party.SignBy(signatory);
        return null;
    }

    /// <summary>Null when the text of the minutes can be made final, else why not.</summary>
    public Refusal? CheckFinalise() => OnlyIn(MeetingState.Held);

    /// <summary>Makes the text of the minutes final.</summary>
    public Refusal? Finalise()
    {
        if (CheckFinalise() is { } refusal)
        {
            return refusal;
        }

        State = MeetingState.Closed;
        return null;
    }

    /// <summary>Opens the text of the minutes again; that nobody has signed it yet is for its editions to say.</summary>
    public Refusal? Reopen()
    {
        if (OnlyIn(MeetingState.Closed) is { } refusal)
        {
            return refusal;
        }

        State = MeetingState.Held;
        return null;
    }

    private Refusal? Fix(Interval time, Conference conference, Instant now)
    {
        var refusal = OnlyIn(MeetingState.Draft, MeetingState.Proposed, MeetingState.Postponed)
            ?? (time.Duration != Plan.Duration ? WrongLength("/start") : null)
            ?? (time.Start < now ? new Refusal("meeting.startPassed", "The start has passed. What lies in the past is recorded with asOf.", "/start") : null)
            ?? InterpreterMissing()
            ?? conference.Check(Plan.Openness);
        if (refusal is not null)
        {
            return refusal;
        }

        _bookings.Add(new Booking(_bookings.Count + 1, conference, time, now));
        SetTime(time);
        Sequence += _bookings.Count > 1 ? 1 : 0;
        State = MeetingState.Scheduled;
        return null;
    }

    private void SetTime(Interval time)
    {
        (Start, End) = (time.Start, time.End);
        ListedAt = time.Start;
    }

    private void Keep(MeetingPlan plan)
    {
        Plan = plan;
        Follows = plan.Follows;
        ListedAt = Start ?? plan.Window.Start.AtMidnight().InUtc().ToInstant();
    }

    private Refusal? InterpreterMissing() =>
        Plan.Interpretation != Interpretation.None && Parties.FirstOrDefault(p => p.NeedsInterpreter && !p.HasInterpreter) is { } party
            ? new Refusal("meeting.interpreterMissing", $"The meeting is interpreted, and {party.Government} has no interpreter yet, not even one to be named.", "/parties")
            {
                Facts = new Dictionary<string, string> { ["government"] = party.Government.Value },
            }
            : null;

    private Refusal? PartyOf(GovernmentId government, out Party party)
    {
        party = _parties.FirstOrDefault(p => p.Government == government)!;
        return party is null ? NoParty(government, "/parties") : null;
    }

    private Refusal WrongLength(string place) =>
        new("meeting.wrongLength", $"The meeting takes {Plan.Duration.TotalMinutes:0} minutes.", place);

    internal static Refusal NoParty(GovernmentId government, string place) =>
        new("meeting.noParty", $"{government} is no party of this meeting.", place)
        {
            Facts = new Dictionary<string, string> { ["government"] = government.Value },
        };

    private Refusal? OnlyBefore(MeetingState state) => State < state ? null : WrongState();

    internal Refusal? OnlyIn(params ReadOnlySpan<MeetingState> states) => states.Contains(State) ? null : WrongState();

    internal Refusal WrongState() => new("meeting.wrongState", $"This cannot be done while the meeting is {State.ToString().ToLowerInvariant()}.")
    {
        Facts = new Dictionary<string, string> { ["state"] = State.ToString() },
    };
}
