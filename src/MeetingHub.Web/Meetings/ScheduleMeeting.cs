using MeetingHub.Meetings;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// Fixes a meeting's time and asks for its conference; slots that were before the parties are over with it. The conference itself is booked by a job,
/// and again until the platform is back.
/// </summary>
public sealed class ScheduleMeeting(MeetingDesk desk)
{
    /// <param name="start">The meeting's length follows from its agenda. Of two meetings of one side at the same time the later one is refused.</param>
    /// <param name="asOf">For a record of the past: the moment at which it was scheduled. What was is recorded as it was, also beside another meeting.</param>
    public Task<Outcome<Meeting>> RunAsync(
        MeetingId id, Instant start, Conference conference, Instant? asOf, Actor actor, CancellationToken cancellationToken)
    {
        var deed = new MeetingDeed(
            "meeting.schedule",
            actor,
            async (meeting, now, data, stop) =>
            {
                var time = new Interval(start, start + meeting.Plan.Duration);
                return meeting.Schedule(time, conference, now) ?? (asOf is null ? await new OtherMeetings(data.Db).RefuseAsync(meeting, time, stop) : null);
            })
        {
            AsOf = asOf,
            Note = conference.Kind.ToString(),
        };
        return desk.ChangeAsync(id, deed, cancellationToken);
    }
}
