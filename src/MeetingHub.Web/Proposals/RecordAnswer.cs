using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Takes a party's answer to slots: as a colleague heard it, or as the contact gives it on his page.</summary>
public sealed class RecordAnswer(HubDb db, MeetingDesk desk, PartyOffices offices, FindConflicts conflicts, IClock clock)
{
    /// <summary>Records what a contact said by phone, mail, chat or letter.</summary>
    /// <param name="round">The round that he answered: to other slots it says nothing. Null: the open one.</param>
    /// <param name="evidence">What shows it; null where there is none.</param>
    /// <param name="asOf">For a record of the past: the moment at which it was recorded.</param>
    public async Task<Answer<Meeting>> OnBehalfAsync(
        MeetingId id, GivenAnswer given, int? round, EvidenceFile? evidence, Instant? asOf, Actor actor, CancellationToken cancellationToken)
    {
        if (!AnswerSource.OnBehalf.Contains(given.Channel))
        {
            return new Refusal("proposal.channelWrong", "On his page the contact answers himself; what is recorded came by mail, phone, chat, letter or in person.", "/channel");
        }

        var now = clock.GetCurrentInstant();
        var (kept, refused) = evidence is null ? (null, null) : Evidence.Of(id, evidence, now);
        if (refused is not null)
        {
            return refused;
        }

        var (meeting, unknown) = await desk.FindAsync(id, cancellationToken);
        var seen = round is { } number ? new SeenProposal(number) : null;
        return meeting is null
            ? unknown!
            : await TakeAsync(meeting, "meeting.recordAnswer", actor, given, actor.Name, kept, Conflicts.None, seen, asOf, cancellationToken);
    }

    /// <summary>Takes the answer of the contact himself. A slot that is gone meanwhile he cannot choose any more.</summary>
    /// <param name="seen">What he had before him: a page that was sent twice, or that a colleague was faster with, changes nothing.</param>
    /// <param name="note">Notes the use of his link, in the same save.</param>
    public async Task<Answer<Meeting>> OfContactAsync(
        MeetingId id, GivenAnswer given, SeenProposal seen, Actor actor, Action<Instant> note, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var (meeting, unknown) = await desk.FindAsync(id, cancellationToken);
        if (meeting is null)
        {
            return unknown!;
        }

        var taken = await conflicts.TakenAsync(meeting, [given.Government], now, cancellationToken);
        return await TakeAsync(meeting, "meeting.answer", actor, given, null, null, new Conflicts(taken, []), seen, null, cancellationToken, note);
    }

    private async Task<Answer<Meeting>> TakeAsync(
        Meeting meeting,
        string act,
        Actor actor,
        GivenAnswer given,
        string? recordedBy,
        Evidence? evidence,
        Conflicts conflicting,
        SeenProposal? seen,
        Instant? asOf,
        CancellationToken cancellationToken,
        Action<Instant>? use = null)
    {
        var moment = asOf ?? clock.GetCurrentInstant();
        var (otherTimes, unsuitable) = await CheckAsync(meeting, given, moment, cancellationToken);
        if (otherTimes is null)
        {
            return unsuitable!;
        }

        return await desk.ChangeAsync(
            meeting.Id,
            act,
            actor,
            (m, now) => m.Answer(
                new PartyAnswer(
                    given.Government,
                    given.Choices,
                    otherTimes,
                    given.Note?.Trim() ?? "",
                    new AnswerSource(given.GivenBy?.Trim() ?? "", given.GivenAt ?? now, given.Channel, recordedBy, now, evidence?.Name))
                {
                    SlotNotes = given.SlotNotes?.Any(n => !string.IsNullOrWhiteSpace(n)) == true ? [.. given.SlotNotes.Select(n => (n ?? "").Trim())] : [],
                },
                conflicting,
                now,
                seen),
            cancellationToken,
            asOf,
            $"{given.Government} {given.Channel}",
            also: _ => KeepAsync(evidence, use));
    }

    private Task KeepAsync(Evidence? evidence, Action<Instant>? use)
    {
        use?.Invoke(clock.GetCurrentInstant());
        if (evidence is not null)
        {
            _ = db.Add(evidence);
        }

        return Task.CompletedTask;
    }

    /// <summary>Asks the rules about the times that the party proposes. What speaks against one is told before it is taken, once: whoever insists may propose it.</summary>
    private async Task<(IReadOnlyList<OtherTime>? Times, Refusal? Refusal)> CheckAsync(
        Meeting meeting, GivenAnswer given, Instant moment, CancellationToken cancellationToken)
    {
        if (given.OtherStarts.Count == 0 || meeting.Proposal is not { IsOpen: true } || given.OtherStarts.Count > PartyAnswer.MostOtherTimes)
        {
            return ([.. given.OtherStarts.Select(s => new OtherTime(new Interval(s, s + meeting.Plan.Duration), []))], null);
        }

        var range = new Interval(given.OtherStarts.Min(), given.OtherStarts.Max() + meeting.Plan.Duration);
        var parties = await offices.OfAsync(meeting, range, moment, cancellationToken);
        var times = new List<OtherTime>();
        foreach (var (index, start) in given.OtherStarts.Index())
        {
            var time = new Interval(start, start + meeting.Plan.Duration);
            var problems = TimeCheck.Of(meeting, parties, time, moment);
            if (problems.Any(p => p.Kind == TimeProblemKind.Passed) || (problems.Count > 0 && !given.Insists))
            {
                return (null, TimeProblemWords.Refuse(problems, $"/otherStarts/{index}"));
            }

            times.Add(new OtherTime(time, problems));
        }

        return (times, null);
    }
}

/// <summary>What a party answers, as a page or a program brings it.</summary>
/// <param name="Choices">One for each slot, in the order of the slots.</param>
/// <param name="OtherStarts">Starts of times that the party proposes itself.</param>
/// <param name="GivenBy">Who answered, by name or office.</param>
/// <param name="GivenAt">When; null: now.</param>
/// <param name="Insists">Proposes its times although the rules have something to say against them.</param>
/// <param name="SlotNotes">What it says to each slot in its own words, in the order of the slots; left out where it says nothing.</param>
public sealed record GivenAnswer(
    GovernmentId Government,
    IReadOnlyList<SlotChoice> Choices,
    IReadOnlyList<Instant> OtherStarts,
    string? Note,
    string? GivenBy,
    Instant? GivenAt,
    AnswerChannel Channel,
    bool Insists,
    IReadOnlyList<string>? SlotNotes = null);
