using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Jobs;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Puts slots to the partners, opens them again, takes them back, reminds who is silent. Letters and holds follow in the same save.</summary>
public sealed class ProposeTimes(HubDb db, MeetingDesk desk, TellParties tell, Invite invite, IClock clock)
{
    /// <summary>Proposes slots.</summary>
    /// <param name="starts">In our own order of preference; the meeting's length follows from its agenda.</param>
    /// <param name="deadline">On the clock of the first partner; null: a week, and before the first slot.</param>
    /// <param name="optional">Partners without whose answer it can be decided.</param>
    /// <param name="asOf">For a record of the past: the moment at which it was proposed.</param>
    public async Task<Answer<Meeting>> RunAsync(
        MeetingId id,
        IReadOnlyList<Instant> starts,
        LocalDateTime? deadline,
        IReadOnlyList<GovernmentId> optional,
        Instant? asOf,
        Actor actor,
        CancellationToken cancellationToken)
    {
        var zone = await PartnerZoneAsync(id, cancellationToken);
        return await desk.ChangeAsync(
            id,
            "meeting.propose",
            actor,
            (meeting, now) => meeting.Propose(TermsOf(meeting, now), now),
            cancellationToken,
            asOf,
            effects: Holds,
            also: meeting => tell.TellAsync(meeting, asOf ?? clock.GetCurrentInstant(), clock.GetCurrentInstant(), cancellationToken));

        ProposalTerms TermsOf(Meeting meeting, Instant now)
        {
            IReadOnlyList<Interval> slots = [.. starts.Select(s => new Interval(s, s + meeting.Plan.Duration))];
            return new ProposalTerms(slots, MomentOf(deadline, zone) ?? ProposalTerms.UsualDeadline(slots, zone, now), optional);
        }
    }

    /// <summary>Opens the latest round again. A meeting that was fixed by it leaves its time: its conference is taken back, and whoever was invited is told.</summary>
    /// <param name="deadline">On the clock of the first partner.</param>
    /// <param name="reason">As the house keeps it.</param>
    public async Task<Answer<Meeting>> ReopenAsync(MeetingId id, LocalDateTime deadline, string reason, Actor actor, CancellationToken cancellationToken)
    {
        var zone = await PartnerZoneAsync(id, cancellationToken);
        var hadTime = false;
        return await desk.ChangeAsync(
            id,
            "meeting.reopenProposal",
            actor,
            (meeting, now) =>
            {
                hadTime = meeting.State == MeetingState.Scheduled;
                return meeting.ReopenProposal(MomentOf(deadline, zone)!.Value, reason, now);
            },
            cancellationToken,
            effects: meeting => hadTime
                ? [ReleaseConference.RowFor(meeting, meeting.Bookings[^1], clock.GetCurrentInstant()), .. Holds(meeting)]
                : Holds(meeting),
            also: async meeting =>
            {
                var now = clock.GetCurrentInstant();
                if (hadTime)
                {
                    await invite.TellCallOffAsync(meeting, meeting.Plan.Window, LocalText.Empty, now, cancellationToken);
                }

                await tell.TellAsync(meeting, now, now, cancellationToken);
            });
    }

    /// <summary>Takes the open round back; the contacts are told.</summary>
    /// <param name="reason">As the house keeps it; may be left out.</param>
    public Task<Answer<Meeting>> WithdrawAsync(MeetingId id, string? reason, Actor actor, CancellationToken cancellationToken) => desk.ChangeAsync(
        id,
        "meeting.withdrawProposal",
        actor,
        (meeting, _) => meeting.WithdrawProposal(reason),
        cancellationToken,
        effects: Holds,
        also: meeting => tell.TellAsync(meeting, clock.GetCurrentInstant(), clock.GetCurrentInstant(), cancellationToken));

    /// <summary>Reminds the partners that are silent; nobody else hears of it.</summary>
    public Task<Answer<Meeting>> RemindAsync(MeetingId id, Actor actor, CancellationToken cancellationToken) => desk.ChangeAsync(
        id,
        "meeting.remind",
        actor,
        (meeting, _) => meeting.CheckReminder(),
        cancellationToken,
        also: meeting => tell.RemindAsync(meeting, meeting.Proposal!, clock.GetCurrentInstant(), cancellationToken));

    private IEnumerable<OutboxRow> Holds(Meeting meeting) => KeepHolds.RowsFor(meeting, clock.GetCurrentInstant());

    /// <summary>The clock by which deadlines are set; the host's own while there is no such meeting.</summary>
    private async Task<DateTimeZone> PartnerZoneAsync(MeetingId id, CancellationToken cancellationToken) =>
        await db.Set<Party>().AsNoTracking()
            .Where(p => EF.Property<MeetingId>(p, MeetingMap.MeetingIdColumn) == id && p.Position == 1)
            .Join(db.Set<Government>(), party => party.Government, government => government.Id, (_, government) => government.Facts)
            .FirstOrDefaultAsync(cancellationToken) is { } facts ? facts.Zone : DateTimeZone.Utc;

    /// <summary>A local time that the clocks skip counts an hour later, one that comes twice counts the first time.</summary>
    private static Instant? MomentOf(LocalDateTime? deadline, DateTimeZone zone) => deadline?.InZoneLeniently(zone).ToInstant();
}
