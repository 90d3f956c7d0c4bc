using MeetingHub.Governments;
using MeetingHub.Meetings.Proposals;
using NodaTime;

namespace MeetingHub.Meetings;

/// <summary>What can still happen to a meeting that people have been told about. Each change that recipients must take over raises <see cref="Sequence"/>.</summary>
public sealed partial class Meeting
{
    /// <summary>A party says whom it sends.</summary>
    public Refusal? NameDelegation(GovernmentId government, Delegation delegation)
    {
        if ((PartyOf(government, out var party) ?? OnlyBefore(MeetingState.Closed)) is { } refusal)
        {
            return refusal;
        }

        var before = party.Delegation;
        var refused = party.Name(delegation);
        Sequence += refused is null && State == MeetingState.Scheduled && party.Delegation != before ? 1 : 0;
        return refused;
    }

    /// <summary>
    /// A person is reached at another address than was thought. They stay the same person with the same entry in their calendar,
    /// so <see cref="Sequence"/> stays.
    /// </summary>
    /// <param name="was">Null for a contact who had no address.</param>
    /// <param name="usual">The government's own contact, who speaks for the party where it names none.</param>
    public Refusal? CorrectAddress(GovernmentId government, EmailAddress? was, EmailAddress address, Contact? usual) =>
        PartyOf(government, out var party) ?? party.CorrectAddress(was, address, usual);

    /// <summary>Moves a scheduled meeting: start and end together, the conference stays.</summary>
    public Refusal? Move(Interval time, Instant now)
    {
        var refusal = OnlyIn(MeetingState.Scheduled)
            ?? (time.Duration != Plan.Duration ? WrongLength("/start") : null)
            ?? (time.Start < now ? new Refusal("meeting.startPassed", "The start has passed. What lies in the past is recorded with asOf.", "/start") : null)
            ?? (time == Time ? new Refusal("meeting.sameTime", "The meeting is at this time already.", "/start") : null);
        if (refusal is not null)
        {
            return refusal;
        }

        Booking!.Move(time);
        SetTime(time);
        Sequence++;
        return null;
    }

    /// <summary>Meets by another conference: the old booking is released, the new one is <see cref="Booking"/>.</summary>
    public Refusal? ChangeConference(Conference conference, Instant now)
    {
        var refusal = OnlyIn(MeetingState.Scheduled)
            ?? conference.Check(Plan.Openness)
            ?? (IsSame(conference) ? new Refusal("conference.same", "The meeting uses this conference already.", "/conference") : null);
        if (refusal is not null)
        {
            return refusal;
        }

        Booking!.Release();
        _bookings.Add(new Booking(_bookings.Count + 1, conference, Time!.Value, now));
        Sequence++;
        return null;
    }

    /// <summary>Calls the meeting off.</summary>
    public Refusal? Cancel(string reason)
    {
        if ((OnlyIn(MeetingState.Draft, MeetingState.Proposed, MeetingState.Scheduled, MeetingState.Postponed) ?? ReasonMissing(reason)) is { } refusal)
        {
            return refusal;
        }

        LeaveTime(reason);
        State = MeetingState.Cancelled;
        return null;
    }

    /// <summary>Puts the meeting off to a time between other dates.</summary>
    public Refusal? Postpone(string reason, DateInterval window)
    {
        var plan = Plan with { Window = window };
        if ((OnlyIn(MeetingState.Proposed, MeetingState.Scheduled) ?? ReasonMissing(reason) ?? plan.Check()) is { } refusal)
        {
            return refusal;
        }

        LeaveTime(reason);
        Keep(plan);
        State = MeetingState.Postponed;
        return null;
    }

    /// <summary>The platform is about to be asked for a booking: kept before anything is sent.</summary>
    public void AskForBooking(int revision, ConferenceFacts facts, Instant now) => BookingOf(revision).Ask(facts, now);

    /// <summary>The platform has answered a booking. An answer to one that was taken back meanwhile changes nothing but its own record.</summary>
    public void ConfirmBooking(int revision, string? eventId, Uri? joinLink) => BookingOf(revision).Confirm(eventId, joinLink);

    /// <summary>The platform has taken over a change of a booking.</summary>
    public void SettleBooking(int revision, ConferenceFacts facts) => BookingOf(revision).Settle(facts);

    /// <summary>A booking failed: for now, or for good.</summary>
    public void FailBooking(int revision, string problem, bool forGood) => BookingOf(revision).Fail(problem, forGood);

    /// <summary>The recipients have been told who sits at the table: later changes are told against this.</summary>
    public void NotePeopleTold()
    {
        foreach (var party in _parties)
        {
            party.NoteTold();
        }
    }

    private bool IsSame(Conference conference) =>
        Booking is { State: not BookingState.Failed } booking
        && (Conference.PlatformOf(conference.Kind) is not null
            ? booking.Conference with { Link = conference.Link } == conference
            : booking.Conference == conference);

    private static Refusal? ReasonMissing(string reason) => string.IsNullOrWhiteSpace(reason)
        ? new Refusal("meeting.reasonMissing", "A meeting is called off or put off for a reason.", "/reason")
        : null;

    private void LeaveTime(string reason)
    {
        Sequence += State == MeetingState.Scheduled ? 1 : 0;
        Booking?.Release();
        Proposal?.End(ProposalState.Withdrawn, null);
        (Start, End) = (null, null);
        Keep(Plan);
        Reason = reason;
    }

    private Booking BookingOf(int revision) => _bookings.First(b => b.Revision == revision);
}
