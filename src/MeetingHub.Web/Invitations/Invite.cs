using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Storage;
using MeetingHub.Web.Teams;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Tells everybody about a scheduled meeting and its changes, one message each. One person, one invitation: whom the conference invites itself
/// gets no message of ours. Nothing is saved here: messages, invitations and their cause are kept in one save by the caller.
/// </summary>
public sealed class Invite(HubDb db, WriteMessage write, PersonalLinks links, Conferences conferences)
{
    /// <summary>What the conference of a booking is asked for.</summary>
    public async Task<BookingRequest> RequestAsync(Meeting meeting, Booking booking, CancellationToken cancellationToken)
    {
        var register = await write.RegisterAsync(meeting, cancellationToken);
        var host = register[meeting.Host.Government];
        var recipient = new Recipient { Government = host.Name, Language = host.Language, Zone = host.Zone, Code = meeting.Code };
        var time = new Interval(booking.Start, booking.End);
        var html = MessageText.For(write.Notice(meeting, register, new Occasion.Invited(time), JoinDetails.Of(booking.Conference)), recipient).Html;
        return new BookingRequest(
            booking.TransactionId.ToString(),
            meeting.Plan.Title.For(host.Language),
            html,
            new MeetingTime(booking.Start, booking.End, host.Zone),
            [.. Seat.Of(meeting, register).Where(s => s.Email is not null).Select(s => new Invitee(s.Email!.Value, s.Name ?? "", s.IsRequired))],
            booking.Conference);
    }

    /// <summary>
    /// Tells whoever does not know it yet how a meeting stands: invitations, changes with what was and what is, and the end of an entry for one
    /// who leaves. Does nothing while the conference is not booked: then people cannot be told where to join.
    /// </summary>
    /// <param name="decidedAt">When it was decided on.</param>
    public async Task TellAsync(Meeting meeting, Instant decidedAt, Instant now, CancellationToken cancellationToken)
    {
        if (meeting.State != MeetingState.Scheduled || meeting.Booking is not { State: BookingState.Booked } booking)
        {
            return;
        }

        var register = await write.RegisterAsync(meeting, cancellationToken);
        var known = await KnownAsync(meeting, cancellationToken);
        var unreached = await UnreachedAsync(meeting, cancellationToken);
        var conference = conferences.Of(booking.Conference.Kind);
        var tellings = InvitationRound.Of(
            meeting, booking, register, known, address => conference?.Invites(address) == true, i => unreached.Contains(i.Id), Keep);
        Write(meeting, register, tellings, decidedAt, now);

        void Keep(Invitation invitation) => db.Add(invitation);
    }

    /// <summary>Tells whoever was invited that the meeting does not take place, or not then.</summary>
    /// <param name="newWindow">For a postponement: the dates between which a new time is sought.</param>
    /// <param name="told">The reason as recipients read it, by language.</param>
    public async Task TellCallOffAsync(Meeting meeting, DateInterval? newWindow, LocalText told, Instant now, CancellationToken cancellationToken)
    {
        var cause = meeting.State == MeetingState.Cancelled ? CallOff.Cancelled : CallOff.Postponed;
        var register = await write.RegisterAsync(meeting, cancellationToken);
        var known = await KnownAsync(meeting, cancellationToken);
        var unreached = await UnreachedAsync(meeting, cancellationToken);
        Write(meeting, register, InvitationRound.OfCallOff(meeting, known, cause, newWindow, told, i => unreached.Contains(i.Id)), now, now);
    }

    private void Write(
        Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register, IEnumerable<Telling> tellings, Instant decidedAt, Instant now)
    {
        foreach (var telling in tellings)
        {
            var notice = write.Notice(meeting, register, telling.Occasion, telling.Join);
            var link = telling.Occasion.AsksForAnswer ? links.New(meeting, HolderOf(telling), now) : null;
            var message = write.To(meeting, register, notice, telling.Seat, decidedAt, now, telling.Invitation.Id, link);
            _ = db.Add(message);
            _ = db.Add(SendMessage.RowFor(message, now));
        }
    }

    /// <summary>A contact's page answers for him and takes his delegation's names; anybody else's is for his own answer.</summary>
    private static LinkHolder HolderOf(Telling telling) => telling.Seat is { IsContact: true } contact
        ? LinkHolder.Contact(contact.Government, contact.Language)
        : LinkHolder.Invited(telling.Seat.Government, telling.Invitation.Id, telling.Seat.Language);

    private Task<List<Invitation>> KnownAsync(Meeting meeting, CancellationToken cancellationToken) =>
        db.Set<Invitation>().Where(i => i.Meeting == meeting.Id).ToListAsync(cancellationToken);

    /// <summary>The invitations of which every message has failed.</summary>
    private async Task<IReadOnlySet<Guid>> UnreachedAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var states = await db.Set<Message>().AsNoTracking()
            .Where(m => m.Meeting == meeting.Id && m.Invitation != null)
            .Select(m => new { Invitation = m.Invitation!.Value, m.State })
            .ToListAsync(cancellationToken);
        return states.GroupBy(m => m.Invitation).Where(g => g.All(m => m.State == MessageState.Failed)).Select(g => g.Key).ToHashSet();
    }
}
