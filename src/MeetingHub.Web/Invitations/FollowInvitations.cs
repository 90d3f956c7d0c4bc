using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Letters;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Tells everybody who is or was invited how a meeting stands now, one message each. One person, one invitation: whom the conference invites itself gets no
/// message of ours. While the conference is not booked nobody can be told where to join: then it waits for the booking.
/// </summary>
internal sealed class FollowInvitations(HubDb db, PartyRegister register, ConferencesOnOffer conferences) : IMeetingFollower
{
    public async Task<FollowUp> FollowAsync(MeetingChange change, CancellationToken cancellationToken) =>
        change.LeavesItsTime ? await CallOffAsync(change, cancellationToken)
        : change.Deed.Wish is LetterWish.Thanks thanks ? await ThankAsync(change, thanks, cancellationToken)
        : change.After is { State: MeetingState.Scheduled, Booking: { State: BookingState.Booked } booking } && IsNews(change) ? await TellAsync(change, booking, cancellationToken)
        : FollowUp.None;

    private static bool IsNews(MeetingChange change) => change.Confirmed is not null || change.IsOtherTime || change.AreOtherPeople(_ => true);

    /// <summary>Invitations, changes with what was and what is, and the end of an entry for one who leaves.</summary>
    private async Task<FollowUp> TellAsync(MeetingChange change, Booking booking, CancellationToken cancellationToken)
    {
        var meeting = change.After;
        var facts = await register.OfAsync(meeting, cancellationToken);
        var known = await KnownAsync(meeting.Id, cancellationToken);
        var stood = known.All.Where(i => i is { Stands: true, By: InvitedBy.Exchange }).ToList();
        var conference = conferences.Of(booking.Conference.Kind);
        var added = new List<Invitation>();
        var tellings = InvitationRound.Of(meeting, booking, facts, known, address => conference?.Invites(address) == true, added.Add);
        db.AddRange(added);
        return new FollowUp
        {
            Letters = change.Confirmed is { RequestedAt: var requested } ? [.. tellings.Select(t => t with { DecidedAt = requested })] : tellings,
            ToldByExchange = [.. known.All.Concat(added).Where(i => i is { Stands: true, By: InvitedBy.Exchange }).Union(stood).Select(NameOf)],
        };
    }

    /// <summary>The meeting does not take place, or not then.</summary>
    private async Task<FollowUp> CallOffAsync(MeetingChange change, CancellationToken cancellationToken)
    {
        var meeting = change.After;
        var known = await KnownAsync(meeting.Id, cancellationToken);
        var byExchange = known.All.Where(i => i is { Stands: true, By: InvitedBy.Exchange }).Select(NameOf).ToList();
        var (cause, window) = meeting.State == MeetingState.Cancelled ? (CallOff.Cancelled, (NodaTime.DateInterval?)null) : (CallOff.Postponed, meeting.Plan.Window);
        var tellings = InvitationRound.OfCallOff(meeting, known, cause, window, change.Deed.Told ?? LocalText.Empty);
        return new FollowUp { Letters = tellings, ToldByExchange = byExchange };
    }

    private async Task<FollowUp> ThankAsync(MeetingChange change, LetterWish.Thanks thanks, CancellationToken cancellationToken)
    {
        var meeting = change.After;
        var occasion = new Occasion.Held(meeting.Time!.Value, thanks.MinutesBy, NextSteps.Of(await db.PointsOfAsync(meeting.Id, cancellationToken)));
        var invited = await ThankPartners.LeftAsync(db, meeting, cancellationToken);
        return new FollowUp { Letters = [.. invited.Select(i => new Telling(i.Seat, occasion, null, i.Id))] };
    }

    private static string NameOf(Invitation invitation) => invitation.Name ?? invitation.Email?.Value ?? "";

    private async Task<KnownInvitations> KnownAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        new(await db.Set<Invitation>().Where(i => i.Meeting == meeting).ToListAsync(cancellationToken), await UnreachedAsync(meeting, cancellationToken));

    /// <summary>The invitations of which every message has failed.</summary>
    private async Task<HashSet<Guid>> UnreachedAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var states = await db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == meeting && m.Invitation != null)
            .Select(m => new { Invitation = m.Invitation!.Value, m.State })
            .ToListAsync(cancellationToken);
        return [.. states.GroupBy(m => m.Invitation).Where(g => g.All(m => m.State == MessageState.Failed)).Select(g => g.Key)];
    }
}
