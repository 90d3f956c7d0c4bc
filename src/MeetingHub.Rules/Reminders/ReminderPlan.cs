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
    public static IReadOnlyList<Reminder> Of(ReminderFacts facts, ReminderLeads leads) => facts.Meeting.State switch
    {
        MeetingState.Proposed => [.. Answers(facts, leads)],
        MeetingState.Scheduled => [.. Ahead(facts, leads), .. Minutes(facts, leads)],
        MeetingState.Held => [.. Minutes(facts, leads)],
        _ => [],
    };

    /// <summary>
    /// What goes out now: each thing to each party at most once, however many of its dates have passed meanwhile, and nothing that comes too late.
    /// </summary>
    /// <param name="since">Up to when everything has been dealt with.</param>
    public static IReadOnlyList<Reminder> Due(IEnumerable<Reminder> plan, Instant since, Instant now) =>
    [
        .. plan.Where(r => r.DueAt > since && r.DueAt <= now && now < r.HelpsUntil)
            .GroupBy(r => (r.Kind, r.Government))
            .Select(same => same.MaxBy(r => r.DueAt)!),
    ];

    /// <summary>When there is something to look at again; null when nothing is to come.</summary>
    public static Instant? Next(IEnumerable<Reminder> plan, Instant since) =>
        plan.Where(r => r.DueAt > since).Min(r => (Instant?)r.DueAt);

    /// <summary>Only the silent.</summary>
    private static IEnumerable<Reminder> Answers(ReminderFacts facts, ReminderLeads leads) =>
        from open in facts.Meeting.Proposals
        where open.IsOpen
        from party in facts.Meeting.Parties.Skip(1)
        where open.AnswerOf(party.Government) is null
        from due in Before(leads.Answer, open.Deadline, party.Government, facts)
        select new Reminder(ReminderKind.Answer, party.Government, due, open.Deadline);

    private static IEnumerable<Reminder> Ahead(ReminderFacts facts, ReminderLeads leads)
    {
        var (meeting, start) = (facts.Meeting, facts.Meeting.Time!.Value.Start);
        foreach (var party in meeting.Parties)
        {
            foreach (var due in Before(leads.Meeting, start, party.Government, facts))
            {
                yield return new Reminder(ReminderKind.Meeting, party.Government, due, start);
            }

            if (party.Government == meeting.Host.Government)
            {
                continue;
            }

            foreach (var due in party.IsListMissing ? Before(leads.Delegation, start, party.Government, facts) : [])
            {
                yield return new Reminder(ReminderKind.Delegation, party.Government, due, start);
            }

            foreach (var reminder in facts.NewToPlatform.Contains(party.Government) ? Test(facts, leads, party.Government, start) : [])
            {
                yield return reminder;
            }
        }
    }

    /// <summary>The day of the test begins with the host's working day, and the reminder counts from there; without a day it is asked for one.</summary>
    private static IEnumerable<Reminder> Test(ReminderFacts facts, ReminderLeads leads, GovernmentId party, Instant start)
    {
        if (facts.Meeting.Booking?.Conference.TestDate is not { } day)
        {
            return Before(leads.TestRequest, start, party, facts).Select(due => new Reminder(ReminderKind.TestSession, party, due, start));
        }

        var host = facts.Register[facts.Meeting.Host.Government].Zone;
        var test = host.AtLeniently(day.At(StartOfWork)).ToInstant();
        return Before(leads.TestSession, test, party, facts).Select(due => new Reminder(ReminderKind.TestSession, party, due, test));
    }

    private static LocalTime StartOfWork { get; } = new(9, 0);

    /// <summary>Not for what was already over when it was entered: a record of the past asks nobody for anything.</summary>
    private static IEnumerable<Reminder> Minutes(ReminderFacts facts, ReminderLeads leads)
    {
        var (host, end) = (facts.Meeting.Host.Government, facts.Meeting.Time!.Value.End);
        return facts.Meeting.CreatedAt >= end
            ? []
            : leads.Minutes.Select(lead => new Reminder(
                ReminderKind.Minutes, host, lead.After(end, facts.Register[host].Zone, facts.Calendars[host]), Instant.MaxValue));
    }

    private static IEnumerable<Instant> Before(IReadOnlyList<Lead> leads, Instant moment, GovernmentId party, ReminderFacts facts) =>
        leads.Select(lead => lead.Before(moment, facts.Register[party].Zone, facts.Calendars[party]));
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
