using MeetingHub.Calendars;
using MeetingHub.Governments;
using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Reminders;

/// <summary>
/// Who is reminded of what and when, from how a meeting stands now. Nothing is kept of an earlier plan: a meeting that moved has other dates,
/// one that was called off has none.
/// </summary>
public static class ReminderPlan
{
    /// <summary>Every reminder of a meeting, past and to come.</summary>
    public static IReadOnlyList<Reminder> Of(ReminderFacts facts, ReminderLeads leads) =>
    [
        .. from owed in Owed(facts)
           from lead in LeadsOf(owed.Kind, facts, leads)
           let zone = facts.Register[owed.Government].Zone
           let calendar = facts.Calendars[owed.Government]
           let due = owed.Kind == ReminderKind.Minutes ? lead.After(owed.Date, zone, calendar) : lead.Before(owed.Date, zone, calendar)
           select new Reminder(owed.Kind, owed.Government, lead, due, owed.HelpsUntil),
    ];

    /// <summary>What the parties may be reminded of. A reminder that was written about something else is out of date.</summary>
    public static IEnumerable<Owed> Owed(ReminderFacts facts) => facts.Meeting.State switch
    {
        MeetingState.Proposed => Answers(facts.Meeting),
        MeetingState.Scheduled => [.. Ahead(facts), .. Minutes(facts.Meeting)],
        MeetingState.Held => Minutes(facts.Meeting),
        MeetingState.Draft or MeetingState.Postponed or MeetingState.Closed or MeetingState.Cancelled => [],
    };

    /// <summary>True where a plan for how a meeting stands may be another than the one for how it stood: it rests on something that is other.</summary>
    public static bool RestsOnOther(Meeting before, Meeting after) =>
        (before.State, before.Time) != (after.State, after.Time)
        || (before.Booking?.RequestedAt, before.Booking?.Conference.Platform, TestDateOf(before)) != (after.Booking?.RequestedAt, after.Booking?.Conference.Platform, TestDateOf(after))
        || !Answers(before).SequenceEqual(Answers(after))
        || !before.Parties.Select(p => p.IsListMissing).SequenceEqual(after.Parties.Select(p => p.IsListMissing));

    /// <summary>
    /// What goes out now: each thing to each party at most once, however many of its dates have passed meanwhile, and nothing that comes too late.
    /// </summary>
    public static IReadOnlyList<Reminder> Due(IEnumerable<Reminder> plan, Reminded soFar, Instant now) =>
    [
        .. plan.Where(r => soFar.LeavesOpen(r) && r.DueAt <= now && !(r.HelpsUntil <= now))
            .GroupBy(r => (r.Kind, r.Government))
            .Select(same => same.MaxBy(r => r.DueAt)!),
    ];

    /// <summary>When there is something to look at again; null when nothing is to come.</summary>
    public static Instant? Next(IEnumerable<Reminder> plan, Reminded soFar) =>
        plan.Where(soFar.LeavesOpen).Min(r => (Instant?)r.DueAt);

    private static IReadOnlyList<Lead> LeadsOf(ReminderKind kind, ReminderFacts facts, ReminderLeads leads) => kind switch
    {
        ReminderKind.Answer => leads.Answer,
        ReminderKind.Delegation => leads.Delegation,
        ReminderKind.TestSession => TestDateOf(facts.Meeting) is null ? leads.TestRequest : leads.TestSession,
        ReminderKind.Meeting => leads.Meeting,
        ReminderKind.Minutes => leads.Minutes,
    };

    /// <summary>Only the silent.</summary>
    private static IEnumerable<Owed> Answers(Meeting meeting) =>
        from open in meeting.Proposals
        where open.IsOpen
        from party in meeting.Parties.Skip(1)
        where open.AnswerOf(party.Government) is null
        select new Owed(ReminderKind.Answer, party.Government, open.Deadline, open.Deadline);

    private static IEnumerable<Owed> Ahead(ReminderFacts facts)
    {
        var (meeting, start) = (facts.Meeting, facts.Meeting.Time!.Value.Start);
        foreach (var (party, isHost) in meeting.Parties.Select(p => (p, p.Government == meeting.Host.Government)))
        {
            yield return new Owed(ReminderKind.Meeting, party.Government, start, start);
            if (!isHost && party.IsListMissing)
            {
                yield return new Owed(ReminderKind.Delegation, party.Government, start, start);
            }

            if (!isHost && facts.NewToPlatform.Contains(party.Government))
            {
                // Without a day for the test, the partner is asked for one.
                var test = TestOf(facts) ?? start;
                yield return new Owed(ReminderKind.TestSession, party.Government, test, test);
            }
        }
    }

    private static LocalDate? TestDateOf(Meeting meeting) => meeting.Booking?.Conference.TestDate;

    /// <summary>The day of the test begins with the host's working day.</summary>
    private static Instant? TestOf(ReminderFacts facts) => TestDateOf(facts.Meeting) is { } day
        ? facts.Register[facts.Meeting.Host.Government].Zone.AtLeniently(day.At(StartOfWork)).ToInstant()
        : null;

    private static LocalTime StartOfWork { get; } = new(9, 0);

    /// <summary>Not for what was already over when it was entered: a record of the past asks nobody for anything.</summary>
    private static IEnumerable<Owed> Minutes(Meeting meeting) =>
        meeting.CreatedAt < meeting.End ? [new Owed(ReminderKind.Minutes, meeting.Host.Government, meeting.End!.Value, null)] : [];
}

/// <summary>What has to be known of a meeting to say who is reminded when.</summary>
/// <param name="Register">What the register says of its parties.</param>
/// <param name="Calendars">The working days of its parties.</param>
/// <param name="NewToPlatform">The parties that have held no meeting on its platform yet.</param>
public sealed record ReminderFacts(
    Meeting Meeting,
    IReadOnlyDictionary<GovernmentId, GovernmentFacts> Register,
    IReadOnlyDictionary<GovernmentId, WorkingCalendar> Calendars,
    IReadOnlySet<GovernmentId> NewToPlatform);
