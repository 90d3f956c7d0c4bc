using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Puts slots to the partners, opens them again, takes them back, reminds who is silent. Letters and holds follow.</summary>
public sealed class ProposeTimes(MeetingDesk desk)
{
    /// <summary>Proposes slots.</summary>
    /// <param name="asOf">For a record of the past: the moment at which it was proposed.</param>
    public Task<Outcome<Meeting>> RunAsync(MeetingId id, WantedProposal wanted, Instant? asOf, Actor actor, CancellationToken cancellationToken)
    {
        var deed = new MeetingDeed("meeting.propose", actor, async (meeting, now, data, stop) =>
        {
            var zone = await PartnerZoneAsync(data, meeting, stop);
            IReadOnlyList<Interval> slots = [.. wanted.Starts.Select(s => new Interval(s, s + meeting.Plan.Duration))];
            var deadline = MomentOf(wanted.Deadline, zone) ?? ProposalTerms.UsualDeadline(slots, zone, now);
            return meeting.Propose(new ProposalTerms(slots, deadline, wanted.Optional), now);
        })
        {
            AsOf = asOf,
        };
        return desk.ChangeAsync(id, deed, cancellationToken);
    }

    /// <summary>Opens the latest round again. A meeting that was fixed by it leaves its time: its conference is taken back, and whoever was invited is told.</summary>
    /// <param name="deadline">On the clock of the first partner.</param>
    /// <param name="reason">As the house keeps it.</param>
    public Task<Outcome<Meeting>> ReopenAsync(MeetingId id, LocalDateTime deadline, string reason, Actor actor, CancellationToken cancellationToken)
    {
        var deed = new MeetingDeed("meeting.reopenProposal", actor, async (meeting, now, data, stop) =>
            meeting.ReopenProposal(MomentOf(deadline, await PartnerZoneAsync(data, meeting, stop))!.Value, reason, now));
        return desk.ChangeAsync(id, deed, cancellationToken);
    }

    /// <summary>Takes the open round back; the contacts are told.</summary>
    /// <param name="reason">As the house keeps it; may be left out.</param>
    public Task<Outcome<Meeting>> WithdrawAsync(MeetingId id, string? reason, Actor actor, CancellationToken cancellationToken) =>
        desk.ChangeAsync(id, new MeetingDeed("meeting.withdrawProposal", actor, (meeting, _) => meeting.WithdrawProposal(reason)), cancellationToken);

    /// <summary>Reminds the partners that are silent; nobody else hears of it.</summary>
    public Task<Outcome<Meeting>> RemindAsync(MeetingId id, Actor actor, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, new MeetingDeed("meeting.remind", actor, (meeting, _) => meeting.CheckReminder()) { Wish = new LetterWish.RemindTheSilent() }, cancellationToken);

    /// <summary>The clock by which deadlines are set.</summary>
    private static async Task<DateTimeZone> PartnerZoneAsync(MeetingData data, Meeting meeting, CancellationToken cancellationToken) =>
        (await data.Register.OfAsync(meeting, cancellationToken))[meeting.Parties[1].Government].Zone;

    /// <summary>A local time that the clocks skip counts an hour later, one that comes twice counts the first time.</summary>
    private static Instant? MomentOf(LocalDateTime? deadline, DateTimeZone zone) => deadline?.InZoneLeniently(zone).ToInstant();
}

/// <summary>Slots to put to the partners.</summary>
/// <param name="Starts">In our own order of preference; the meeting's length follows from its agenda.</param>
/// <param name="Deadline">On the clock of the first partner; null: a week, and before the first slot.</param>
/// <param name="Optional">Partners without whose answer it can be decided.</param>
public sealed record WantedProposal(IReadOnlyList<Instant> Starts, LocalDateTime? Deadline, IReadOnlyList<GovernmentId> Optional);
