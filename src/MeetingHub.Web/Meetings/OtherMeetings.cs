using MeetingHub.Governments;
using MeetingHub.Meetings;
using MeetingHub.Proposals;
using MeetingHub.Slots;
using MeetingHub.Web.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingHub.Web.Meetings;

/// <summary>
/// What the parties of a meeting have besides it: their other meetings, and for the host the slots of other meetings that are before their
/// parties. A held slot is tentative; a meeting is busy.
/// </summary>
public sealed class OtherMeetings(HubDb db)
{
    /// <summary>Busy times by government.</summary>
    /// <param name="range">Only what overlaps it.</param>
    /// <param name="moment">Slots are held until their deadline: those that are held at this moment.</param>
    public async Task<ILookup<GovernmentId, BusyTime>> BusyAsync(Meeting meeting, Interval range, Instant moment, CancellationToken cancellationToken)
    {
        var (from, until) = (range.Start, range.End);
        var ids = meeting.Parties.Select(p => p.Government).ToList();
        var fixedTimes = await db.Set<Party>().AsNoTracking()
            .Where(p => ids.Contains(p.Government))
            .Join(
                db.Set<Meeting>().IgnoreAutoIncludes().Where(m => m.Id != meeting.Id && m.Start != null && m.Start < until && m.End > from),
                party => EF.Property<MeetingId>(party, MeetingMap.MeetingIdColumn),
                other => other.Id,
                (party, other) => new { party.Government, other.Start, other.End })
            .ToListAsync(cancellationToken);
        var held = await db.Set<Proposal>().AsNoTracking()
            .Where(p => p.State == ProposalState.Open && p.Deadline > moment && EF.Property<MeetingId>(p, MeetingMap.MeetingIdColumn) != meeting.Id)
            .Select(p => p.Slots)
            .ToListAsync(cancellationToken);
        return fixedTimes.Select(t => (t.Government, Busy: new BusyTime(t.Start!.Value, t.End!.Value)))
            .Concat(held.SelectMany(slots => slots).Where(s => s.Start < until && s.End > from)
                .Select(s => (meeting.Host.Government, Busy: new BusyTime(s.Start, s.End, BusyStatus.Tentative))))
            .ToLookup(t => t.Government, t => t.Busy);
    }
}
