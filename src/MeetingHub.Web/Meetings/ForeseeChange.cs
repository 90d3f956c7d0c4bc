using System.Text.RegularExpressions;
using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Shows a coordinator what a change would do before they make it: what is and what would be, and every letter that would go out. The letters are
/// written by what writes them in earnest, about a copy of the meeting; nothing is kept.
/// </summary>
public sealed partial class ForeseeChange(MeetingDesk desk)
{
    /// <summary>What moving it would do.</summary>
    public Task<Outcome<MeetingPreview>> MoveAsync(MeetingId id, Instant start, CancellationToken cancellationToken) =>
        ForeseeAsync(id, ChangeMeeting.Move(start, Actor.Hub), cancellationToken);

    /// <summary>What meeting by another conference would do, once it is booked.</summary>
    public Task<Outcome<MeetingPreview>> ChangeConferenceAsync(MeetingId id, Conference conference, CancellationToken cancellationToken)
    {
        var deed = new MeetingDeed(
            "meeting.changeConference",
            Actor.Hub,
            (meeting, now) =>
            {
                var refusal = meeting.ChangeConference(conference, now);
                if (refusal is null)
                {
                    // A platform that books gives its link later: the letters wait for it.
                    meeting.ConfirmBooking(meeting.Booking!.Revision, null, conference.Link);
                }

                return refusal;
            });
        return ForeseeAsync(id, deed, cancellationToken);
    }

    /// <summary>What calling it off would do; with dates between which a new time is sought, putting it off.</summary>
    /// <inheritdoc cref="CallOffMeeting.CancelAsync" path="/param"/>
    public Task<Outcome<MeetingPreview>> CallOffAsync(MeetingId id, string reason, LocalText told, DateInterval? newWindow, CancellationToken cancellationToken) =>
        ForeseeAsync(
            id,
            newWindow is { } window ? CallOffMeeting.Postpone(reason, told, window, Actor.Hub) : CallOffMeeting.Cancel(reason, told, Actor.Hub),
            cancellationToken);

    private async Task<Outcome<MeetingPreview>> ForeseeAsync(MeetingId id, MeetingDeed deed, CancellationToken cancellationToken) =>
        (await desk.PreviewAsync(id, deed, cancellationToken)).Select(would => would with
        {
            Letters = [.. would.Letters.Select(letter => letter with { Text = PersonalLink().Replace(letter.Text, "${start}…") })],
        });

    /// <summary>The link in a letter that is never sent opens nothing: it is not shown.</summary>
    [GeneratedRegex($@"(?<start>{PersonalLinks.Path}/)[A-Za-z0-9_-]{{20,}}")]
    private static partial Regex PersonalLink();
}
