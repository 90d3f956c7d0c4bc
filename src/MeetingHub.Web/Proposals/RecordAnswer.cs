using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Takes a party's answer to slots: as a colleague heard it, or as the contact gives it on their page.</summary>
public sealed class RecordAnswer(MeetingDesk desk, PartyOffices offices, IClock clock)
{
    /// <summary>Records what a contact said by phone, mail, chat or letter.</summary>
    /// <param name="asOf">For a record of the past: the moment at which it was recorded.</param>
    public async Task<Outcome<Meeting>> OnBehalfAsync(MeetingId id, RecordedAnswer recorded, Instant? asOf, Actor actor, CancellationToken cancellationToken)
    {
        var given = recorded.Given;
        if (!AnswerSource.OnBehalf.Contains(given.Channel))
        {
            return new Refusal("proposal.channelWrong", "The contact's page is for the contact's own answer; what is recorded came by mail, phone, chat, letter or in person.", "/channel");
        }

        var (kept, refused) = recorded.Evidence is null ? (null, null) : Evidence.Of(id, recorded.Evidence, clock.GetCurrentInstant());
        if (refused is not null)
        {
            return refused;
        }

        var (times, unsuitable) = await CheckAsync(id, given, asOf, cancellationToken);
        if (times is null)
        {
            return unsuitable!;
        }

        var seen = recorded.Round is { } number ? new SeenProposal(number) : null;
        var deed = new MeetingDeed(
            "meeting.recordAnswer", actor, (m, now) => m.Answer(given.ToAnswer(times, now, actor.Name, kept?.Name), Conflicts.None, now, seen))
        {
            AsOf = asOf,
            Note = $"{given.Government} {given.Channel}",
            Kept = kept is null ? [] : [kept],
        };
        return await desk.ChangeAsync(id, deed, cancellationToken);
    }

    /// <summary>Takes the answer of the contact. A slot that is gone meanwhile cannot be chosen any more.</summary>
    /// <param name="seen">What the contact had before them: a page that was sent twice, or that a colleague was faster with, changes nothing.</param>
    /// <param name="use">The use of their link, kept in the same save.</param>
    public async Task<Outcome<Meeting>> OfContactAsync(
        MeetingId id, GivenAnswer given, SeenProposal seen, Actor actor, PersonalLinkUse use, CancellationToken cancellationToken)
    {
        var (times, unsuitable) = await CheckAsync(id, given, null, cancellationToken);
        if (times is null)
        {
            return unsuitable!;
        }

        var deed = new MeetingDeed(
            "meeting.answer",
            actor,
            async (m, now, data, stop) =>
            {
                var taken = await FindConflicts.TakenAsync(new OtherMeetings(data.Db), m, [given.Government], now, stop);
                return m.Answer(given.ToAnswer(times, now, null, null), new Conflicts(taken, []), now, seen);
            })
        {
            Note = $"{given.Government} {given.Channel}",
            Kept = [use],
        };
        return await desk.ChangeAsync(id, deed, cancellationToken);
    }

    /// <summary>Asks the rules about the times that the party proposes. What speaks against one is told before it is taken, once: whoever insists may propose it.</summary>
    private async Task<(IReadOnlyList<OtherTime>? Times, Refusal? Refusal)> CheckAsync(
        MeetingId id, GivenAnswer given, Instant? asOf, CancellationToken cancellationToken)
    {
        var (meeting, unknown) = await desk.FindAsync(id, cancellationToken);
        if (meeting is null)
        {
            return (null, unknown);
        }

        var moment = asOf ?? clock.GetCurrentInstant();
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
    IReadOnlyList<string>? SlotNotes = null)
{
    /// <param name="times">The times that the party proposes, with what the rules said to them.</param>
    /// <param name="recordedBy">The colleague who records it; null on the contact's own page.</param>
    internal PartyAnswer ToAnswer(IReadOnlyList<OtherTime> times, Instant now, string? recordedBy, EvidenceName? evidence) => new(
        Government, Choices, times, Note?.Trim() ?? "", new AnswerSource(GivenBy?.Trim() ?? "", GivenAt ?? now, Channel, recordedBy, now, evidence))
    {
        SlotNotes = SlotNotes?.Any(n => !string.IsNullOrWhiteSpace(n)) == true ? [.. SlotNotes.Select(n => (n ?? "").Trim())] : [],
    };
}

/// <summary>A party's answer as a colleague records it.</summary>
/// <param name="Round">The number of the round that was answered: to other slots it says nothing. Null: the open one.</param>
/// <param name="Evidence">What shows it; null where there is none.</param>
public sealed record RecordedAnswer(GivenAnswer Given, int? Round = null, EvidenceFile? Evidence = null);
