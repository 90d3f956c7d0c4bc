using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Staff;
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
        var fixedTimes = await FixedAsync(meeting, [.. meeting.Parties.Select(p => p.Government)], range, cancellationToken);
        var held = await db.Set<Proposal>().AsNoTracking()
            .Where(p => p.State == ProposalState.Open && p.Deadline > moment && EF.Property<MeetingId>(p, MeetingMap.MeetingIdColumn) != meeting.Id)
            .Select(p => p.Slots)
            .ToListAsync(cancellationToken);
        return fixedTimes.Select(t => (t.Government, Busy: new BusyTime(t.Time.Start, t.Time.End)))
            .Concat(held.SelectMany(slots => slots).Where(s => s.Start < until && s.End > from)
                .Select(s => (meeting.Host.Government, Busy: new BusyTime(s.Start, s.End, BusyStatus.Tentative))))
            .ToLookup(t => t.Government, t => t.Busy);
    }

    /// <summary>When the host or one of these partners is in another meeting, as far as that touches some times.</summary>
    public async Task<IReadOnlyList<Interval>> TakenAsync(
        Meeting meeting, IReadOnlyCollection<Interval> times, IEnumerable<GovernmentId> partners, CancellationToken cancellationToken)
    {
        if (times.Count == 0)
        {
            return [];
        }

        var needed = partners.Append(meeting.Host.Government).Distinct().ToList();
        var range = new Interval(times.Min(t => t.Start), times.Max(t => t.End));
        var others = (await FixedAsync(meeting, needed, range, cancellationToken)).Select(o => o.Time).ToList();
        return [.. others.Where(other => times.Any(t => t.Start < other.End && other.Start < t.End))];
    }

    /// <summary>Refuses a time at which the host or a partner that has to be there is in another meeting.</summary>
    public async Task<Refusal?> RefuseAsync(Meeting meeting, Interval time, CancellationToken cancellationToken) =>
        (await TakenAsync(meeting, [time], meeting.RequiredPartners, cancellationToken)).Count > 0
            ? new Refusal("meeting.timeTaken", "Another meeting of one of these sides was fixed at this time meanwhile. Choose another time.")
            : null;

    private async Task<List<(GovernmentId Government, Interval Time)>> FixedAsync(
        Meeting meeting, List<GovernmentId> governments, Interval range, CancellationToken cancellationToken)
    {
        var (from, until) = (range.Start, range.End);
        var found = await db.Set<Party>().AsNoTracking()
            .Where(p => governments.Contains(p.Government))
            .Join(
                db.Set<Meeting>().IgnoreAutoIncludes().Where(m => m.Id != meeting.Id && m.Start != null && m.Start < until && m.End > from),
                party => EF.Property<MeetingId>(party, MeetingMap.MeetingIdColumn),
                other => other.Id,
                (party, other) => new { party.Government, other.Start, other.End })
            .ToListAsync(cancellationToken);
        return [.. found.Select(f => (f.Government, new Interval(f.Start, f.End)))];
    }
}
