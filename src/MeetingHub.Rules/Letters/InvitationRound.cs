using MeetingHub.Governments;
using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Letters;

/// <summary>
/// Who has to be told what, so that everybody knows the meeting as it stands now: at most one message each, with what was and what is. Running
/// it again without a change tells nobody anything.
/// </summary>
public sealed class InvitationRound
{
    private readonly Meeting _meeting;
    private readonly IReadOnlyDictionary<GovernmentId, GovernmentFacts> _register;
    private readonly KnownInvitations _known;
    private readonly Action<Invitation> _keep;
    private readonly List<Telling> _tellings = [];

    private InvitationRound(
        Meeting meeting, IReadOnlyDictionary<GovernmentId, GovernmentFacts> register, KnownInvitations known, Action<Invitation> keep)
    {
        _meeting = meeting;
        _register = register;
        _known = known;
        _keep = keep;
    }

    /// <summary>The round for a meeting with a booking that stands.</summary>
    /// <param name="byExchange">Whom the conference itself invites.</param>
    /// <param name="keep">Takes the invitations that are new.</param>
    public static IReadOnlyList<Telling> Of(
        Meeting meeting,
        Booking booking,
        IReadOnlyDictionary<GovernmentId, GovernmentFacts> register,
        KnownInvitations known,
        Func<EmailAddress, bool> byExchange,
        Action<Invitation> keep)
    {
        var round = new InvitationRound(meeting, register, known, keep);
        var time = new Interval(booking.Start, booking.End);
        var join = JoinDetails.Of(booking.Conference);
        var seats = Seat.Of(meeting, register);
        var free = known.All.ToList();
        var matched = seats.Select(seat => (Seat: seat, Invitation: Taken(free, i => i.Email is { } e && e == seat.Email))).ToList();
        foreach (var (seat, invitation) in matched)
        {
            var by = seat.Email is { } address && byExchange(address) ? InvitedBy.Exchange : InvitedBy.Office;
            // The same person may have another address now.
            round.Seated(seat, invitation ?? Taken(free, i => i.Stands && IsSamePerson(i, seat)), by, time, join);
        }

        foreach (var left in free.Where(i => i.Stands))
        {
            round.TakeBack(left, CallOff.RecipientLeaves);
            left.Withdraw(meeting.Sequence);
        }

        meeting.NotePeopleTold();
        return round._tellings;
    }

    /// <summary>The round for a meeting that was called off or put off: whoever has an entry of ours is told that it goes.</summary>
    /// <param name="told">The reason, in the languages that it was written in; nobody reads it in another.</param>
    public static IReadOnlyList<Telling> OfCallOff(Meeting meeting, KnownInvitations known, CallOff cause, DateInterval? newWindow, LocalText told)
    {
        var tellings = new List<Telling>();
        foreach (var invitation in known.All.Where(i => i.Stands))
        {
            if (invitation.By == InvitedBy.Office && !known.IsUnreached(invitation))
            {
                tellings.Add(new(invitation.Seat, new Occasion.CalledOff(invitation.Time, cause, newWindow, told.In([invitation.Language])), invitation.Join, invitation.Id));
            }

            invitation.Withdraw(meeting.Sequence);
        }

        return tellings;
    }

    private void Seated(Seat seat, Invitation? known, InvitedBy by, Interval time, JoinDetails join)
    {
        var invitation = known ?? NewFor(seat);
        Occasion? occasion;
        if (!invitation.Stands)
        {
            occasion = new Occasion.Invited(time);
        }
        else if (invitation.By != by || invitation.Email != seat.Email)
        {
            TakeBack(invitation, CallOff.InvitedOtherwise);
            occasion = new Occasion.Invited(time);
        }
        else
        {
            var people = PeopleChanges.Of(_meeting, _register, seat.Language);
            var oldTime = invitation.Time == time ? (Interval?)null : invitation.Time;
            var oldJoin = invitation.Join == join ? null : invitation.Join;
            occasion = oldTime is null && oldJoin is null && people.Count == 0 ? null : new Occasion.Changed(time, oldTime, oldJoin, people);
        }

        invitation.Take(seat);
        if (occasion is not null)
        {
            invitation.Tell(by, _meeting.Sequence, time, join);
        }

        if (occasion is not null && by == InvitedBy.Office)
        {
            _tellings.Add(new Telling(seat, occasion, join, invitation.Id));
        }
    }

    private Invitation NewFor(Seat seat)
    {
        var invitation = new Invitation(_meeting.Id, seat);
        _keep(invitation);
        return invitation;
    }

    /// <summary>The entry that one of our messages made has to go; Exchange takes back its own.</summary>
    private void TakeBack(Invitation invitation, CallOff cause)
    {
        var isByAddress = invitation.Email is not null || cause == CallOff.RecipientLeaves;
        if (invitation.By == InvitedBy.Office && isByAddress && !_known.IsUnreached(invitation))
        {
            _tellings.Add(new Telling(invitation.Seat, new Occasion.CalledOff(invitation.Time, cause, null, LocalText.Empty), invitation.Join, invitation.Id));
        }
    }

    /// <summary>An office that was told as such, before anybody there was known, is the one that its contact speaks for now.</summary>
    private static bool IsSamePerson(Invitation invitation, Seat seat) =>
        invitation.Government == seat.Government && invitation.IsContact == seat.IsContact
        && (invitation.Name == seat.Name ? seat.Name is not null || seat.IsContact : invitation is { IsContact: true, Name: null, Email: null });

    private static Invitation? Taken(List<Invitation> free, Predicate<Invitation> matches)
    {
        var index = free.FindIndex(matches);
        if (index < 0)
        {
            return null;
        }

        var found = free[index];
        free.RemoveAt(index);
        return found;
    }
}

/// <summary>The invitations to a meeting as its rounds so far have left them.</summary>
/// <param name="All">All that there ever were.</param>
/// <param name="Unreached">Those of which no message could be delivered, by <see cref="Invitation.Id"/>: there is nothing to take back.</param>
public sealed record KnownInvitations(IReadOnlyList<Invitation> All, IReadOnlySet<Guid> Unreached)
{
    internal bool IsUnreached(Invitation invitation) => Unreached.Contains(invitation.Id);
}
