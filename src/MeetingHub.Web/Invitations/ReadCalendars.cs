using MeetingHub.Letters;
using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Web.Access;
using MeetingHub.Web.Conferences;
using MeetingHub.Web.Http;
using MeetingHub.Web.Meetings;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Invitations;

/// <summary>
/// Reads what own staff have answered in their calendars: Exchange invites them, and keeps their answers with the meeting's event. What is new, and the
/// audit of it, are one save.
/// </summary>
public sealed class ReadCalendars(HubDb db, ConferencesOnOffer conferences, IClock clock)
{
    /// <returns>The invitations whose answers are other than they were known.</returns>
    public async Task<Outcome<List<Invitation>>> ReadAsync(MeetingId id, Actor actor, CancellationToken cancellationToken)
    {
        if (await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } meeting)
        {
            return MeetingDesk.Unknown;
        }

        var invitations = await db.Set<Invitation>().Where(i => i.Meeting == id && i.Stands && i.By == InvitedBy.Exchange).ToListAsync(cancellationToken);
        if (invitations.Count == 0 || meeting.Booking is not { EventId: { } eventId } booking || conferences.Of(booking.Conference.Kind) is not { } conference)
        {
            return new Refusal("invitation.noCalendar", "Nobody of this meeting is invited by a calendar that the service can read.");
        }

        // A change that has not got through yet: what stands in the calendars answers the time before.
        if (booking.Told is { } told && (told.Start, told.End) != (booking.Start, booking.End))
        {
            return new Refusal("invitation.calendarBehind", "The meeting's change has not reached the calendars yet.");
        }

        return await conference.Look(new Booked(eventId, booking.Conference.Link, []), cancellationToken) switch
        {
            ConferenceResult.Done { Booked.Answers: var answers } => await KeepAsync(id, invitations, answers, actor, cancellationToken),
            ConferenceResult.Later later => Away(later.Detail),
            ConferenceResult.Refused { Refusal: var refusal } => Away(refusal.Detail),
            _ => throw new InvalidOperationException("Looking at a booking ended in a way that the port does not know."),
        };
    }

    private async Task<Outcome<List<Invitation>>> KeepAsync(
        MeetingId meeting, List<Invitation> invitations, IReadOnlyList<CalendarReply> answers, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var before = invitations.Select(i => i.Version).ToList();
        foreach (var invitation in invitations)
        {
            var found = answers.FirstOrDefault(a => a.Address == invitation.Email);
            // Where an answer has no moment, nobody knows whether it is later than what the person said by another way.
            if (found is not { GivenAt: null } || invitation.Reply is not { Source.Channel: not AnswerChannel.Calendar })
            {
                invitation.FindInCalendar(found is null ? null : Said(invitation, found, now));
            }
        }

        var news = invitations.Where((invitation, i) => invitation.Version != before[i]).ToList();
        if (news.Count == 0)
        {
            return news;
        }

        _ = db.Add(new AuditEntry(now, actor.Name, "meeting.readCalendars", meeting.ToString(), note: $"{news.Count}"));
        try
        {
            _ = await db.SaveChangesAsync(cancellationToken);
            return news;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Invitation.ChangedMeanwhile;
        }
    }

    private static InvitationReply Said(Invitation invitation, CalendarReply found, Instant now)
    {
        var given = found.GivenAt is { } at && at < now ? at : now;
        var who = invitation.Name ?? invitation.Post ?? found.Address.Value;
        return new(found.Attendance, null, null, new AnswerSource(who, given, AnswerChannel.Calendar, null, now), invitation.Sequence);
    }

    private static Refusal Away(string detail) => new("invitation.calendarAway", detail)
    {
        Facts = new Dictionary<string, string> { ["said"] = detail },
    };
}
