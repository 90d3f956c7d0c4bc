using System.Text.RegularExpressions;
using MeetingHub.Governments;
using MeetingHub.Invitations;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Invitations;
using MeetingHub.Web.Proposals;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Shows a coordinator what a change would do before he makes it: what is and what would be, and every letter that would go out. The letters are
/// written by what writes them in earnest, about a copy of the meeting; nothing is kept.
/// </summary>
public sealed partial class ForeseeChange(HubDb db, Invite invite, TellParties tell, LetterSeal seal, IClock clock)
{
    /// <summary>What moving it would do.</summary>
    public Task<Answer<ForeseenChange>> MoveAsync(MeetingId id, Instant start, CancellationToken cancellationToken) =>
        RunAsync(id, (meeting, now) => meeting.Move(new Interval(start, start + meeting.Plan.Duration), now), InviteAsync, cancellationToken);

    /// <summary>What meeting by another conference would do, once it is booked.</summary>
    public Task<Answer<ForeseenChange>> ChangeConferenceAsync(MeetingId id, Conference conference, CancellationToken cancellationToken) => RunAsync(
        id,
        (meeting, now) =>
        {
            var refusal = meeting.ChangeConference(conference, now);
            if (refusal is null)
            {
                // A platform that books gives its link later: the letters wait for it.
                meeting.ConfirmBooking(meeting.Booking!.Revision, null, conference.Link);
            }

            return refusal;
        },
        InviteAsync,
        cancellationToken);

    /// <summary>What calling it off would do; with dates between which a new time is sought, putting it off.</summary>
    /// <inheritdoc cref="CallOffMeeting.CancelAsync" path="/param"/>
    public Task<Answer<ForeseenChange>> CallOffAsync(MeetingId id, string reason, LocalText told, DateInterval? newWindow, CancellationToken cancellationToken) => RunAsync(
        id,
        (meeting, _) => newWindow is { } window ? meeting.Postpone(reason, window) : meeting.Cancel(reason),
        async (meeting, now) =>
        {
            await invite.TellCallOffAsync(meeting, newWindow, told, now, cancellationToken);
            await tell.TellAsync(meeting, now, now, cancellationToken, told, newWindow);
        },
        cancellationToken);

    private Task InviteAsync(Meeting meeting, Instant now) => invite.TellAsync(meeting, now, now, CancellationToken.None);

    private async Task<Answer<ForeseenChange>> RunAsync(
        MeetingId id, Func<Meeting, Instant, Refusal?> verb, Func<Meeting, Instant, Task> write, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return new Refusal("meeting.unknown", "There is no such meeting.");
        }

        var (time, conference) = (meeting.Time, meeting.Booking?.Conference);
        var now = clock.GetCurrentInstant();
        if (verb(meeting, now) is { } refusal)
        {
            return refusal;
        }

        await write(meeting, now);
        var letters = db.ChangeTracker.Entries<Message>().Select(entry => entry.Entity).ToList();
        var byExchange = db.ChangeTracker.Entries<Invitation>()
            .Where(entry => entry.Entity.By == InvitedBy.Exchange && (entry.Entity.Stands || entry.OriginalValues.GetValue<bool>(nameof(Invitation.Stands))))
            .Select(entry => entry.Entity)
            .ToList();
        db.ChangeTracker.Clear();
        return new ForeseenChange(
            meeting,
            time,
            conference,
            [.. letters.Select(m => new ForeseenLetter(m.Government, m.RecipientName, m.Email, m.Language, m.Kind, m.Subject, PersonalLink().Replace(seal.OpenText(m.Text), "${start}…")))],
            [.. byExchange.Select(i => i.Name ?? i.Email?.Value ?? "")]);
    }

    /// <summary>The link in a letter that is never sent opens nothing: it is not shown.</summary>
    [GeneratedRegex($@"(?<start>{PersonalLinks.Path}/)[A-Za-z0-9_-]{{20,}}")]
    private static partial Regex PersonalLink();
}

/// <summary>What a change would do.</summary>
/// <param name="After">The meeting as it would be.</param>
/// <param name="Time">When it is now; null while no time is fixed.</param>
/// <param name="Conference">How it meets now; null while nothing is booked.</param>
/// <param name="ByExchange">Whom the conference's own calendar tells: own staff where Graph is connected.</param>
public sealed record ForeseenChange(
    Meeting After, Interval? Time, Conference? Conference, IReadOnlyList<ForeseenLetter> Letters, IReadOnlyList<string> ByExchange);

/// <summary>A letter that would go out.</summary>
/// <param name="RecipientName">In his own script; "" for a contact who is known by his office only.</param>
/// <param name="Email">Null for one who is told by telephone, chat or letter.</param>
public sealed record ForeseenLetter(
    GovernmentId Government, string RecipientName, EmailAddress? Email, Language Language, MessageKind Kind, string Subject, string Text);
