using MeetingHub.Meetings;
using MeetingHub.Meetings.Proposals;
using MeetingHub.Staff;
using MeetingHub.Web.Meetings;
using NodaTime;

namespace MeetingHub.Web.Proposals;

/// <summary>Finds what else stands at the times that are before a meeting's parties: other meetings of the hub, and own staff's calendars.</summary>
public sealed class FindConflicts(OtherMeetings others, PartyOffices offices, StaffTimes staff)
{
    /// <summary>All of it: what is taken for the host and the required partners, and what own staff who have to be there have in their calendars.</summary>
    public async Task<Conflicts> OfAsync(Meeting meeting, Instant now, CancellationToken cancellationToken) => new(
        await TakenAsync(others, meeting, meeting.RequiredPartners, now, cancellationToken), await OwnStaffAsync(meeting, now, cancellationToken));

    /// <summary>The times at which the host or one of these governments is in another meeting, and whatever has passed.</summary>
    public Task<IReadOnlyList<Interval>> TakenAsync(
        Meeting meeting, IEnumerable<GovernmentId> governments, Instant now, CancellationToken cancellationToken) =>
        TakenAsync(others, meeting, governments, now, cancellationToken);

    /// <summary>The same, asked inside the transaction that keeps what follows from it: nobody takes such a time in between.</summary>
    internal static async Task<IReadOnlyList<Interval>> TakenAsync(
        OtherMeetings others, Meeting meeting, IEnumerable<GovernmentId> governments, Instant now, CancellationToken cancellationToken)
    {
        var times = TimesOf(meeting);
        return times.Count == 0 ? [] : [.. await others.TakenAsync(meeting, times, governments, cancellationToken), .. times.Where(t => t.Start < now)];
    }

    /// <summary>What own staff who have to be there have in their calendars. It may ask outside the house.</summary>
    internal async Task<IReadOnlyList<Interval>> OwnStaffAsync(Meeting meeting, Instant now, CancellationToken cancellationToken)
    {
        var times = TimesOf(meeting);
        if (times.Count == 0 || meeting.Host.Participants.All(p => p.WhoAttends().Email is null))
        {
            return [];
        }

        var parties = await offices.OfAsync(meeting, Range(times), now, cancellationToken);
        var zone = parties.First(o => o.Government == meeting.Host.Government).Facts.Zone;
        var dates = new DateInterval(Range(times).Start.InZone(zone).Date, Range(times).End.InZone(zone).Date);
        var people = await staff.ForAsync(meeting, parties, dates, cancellationToken);
        return
        [
            .. people.Where(p => p.Government == meeting.Host.Government && p.IsRequired)
                .SelectMany(p => p.Busy ?? []).Where(b => b.Blocks(tentativeBlocks: true)).Select(TimeOf),
        ];
    }

    private static IReadOnlyList<Interval> TimesOf(Meeting meeting) => meeting.Proposal is { IsOpen: true } open
        ? [.. open.Slots, .. open.Current.SelectMany(a => a.OtherTimes.Select(o => o.Time))]
        : [];

    private static Interval Range(IReadOnlyList<Interval> times) => new(times.Min(t => t.Start), times.Max(t => t.End));

    private static Interval TimeOf(BusyTime busy) => new(busy.Start, busy.End);
}
