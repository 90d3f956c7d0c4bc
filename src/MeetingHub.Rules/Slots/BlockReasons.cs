namespace MeetingHub.Slots;

/// <summary>Tells what keeps one person from one candidate.</summary>
internal sealed class BlockReasons(SlotProblem problem, Feasibility search)
{
    /// <summary>Every reason, in the order of <see cref="BlockReason"/>; none where the person is available.</summary>
    public IReadOnlyList<BlockReason> Of(SlotParticipant person, long start)
    {
        var meeting = new Stretch(start, start + search.Grid.Duration);
        var shiftDay = ZoneClock.DayOf(search.Clock(person.Zone).WallAt(start));
        List<Stretch> Working(WorkTime time, bool withBreaks)
        {
            // A meeting takes at most a day, and a night shift began the day before.
            var stretches = new List<Stretch>();
            time.Fill(stretches, shiftDay - 2, shiftDay + 2, withBreaks);
            return stretches;
        }

        var time = search.ProfileOf(person).Time;
        var everyWeekAlike = new WorkTime(person.Hours, search.Clock(person.Zone), null, null);
        var outside = Stretch.Without([meeting], Working(time, withBreaks: true));
        var outsideShifts = Stretch.Without(outside, Working(time, withBreaks: false));
        var outsideAnyWeek = Stretch.Without(outsideShifts, Working(everyWeekAlike, withBreaks: false));
        var (busy, buffer) = Busy(person, meeting);
        var reasons = new List<(bool Applies, BlockReason Reason)>
        {
            (busy, BlockReason.Busy),
            (outsideAnyWeek.Count > 0, BlockReason.OutsideHours),
            (Length(outside) > Length(outsideShifts), BlockReason.Break),
            (Length(outsideShifts) > Length(outsideAnyWeek), BlockReason.Holiday),
            (buffer, BlockReason.Buffer),
        };
        return [.. reasons.Where(r => r.Applies).Select(r => r.Reason)];
    }

    private (bool Meeting, bool BufferOnly) Busy(SlotParticipant person, Stretch meeting)
    {
        var (inMeeting, inBuffer) = (false, false);
        var from = meeting.From - problem.Constraints.BufferBeforeMinutes * ZoneClock.TicksPerMinute;
        var to = meeting.To + problem.Constraints.BufferAfterMinutes * ZoneClock.TicksPerMinute;
        foreach (var busy in person.BusyTimes)
        {
            if (busy.StartTicks < busy.EndTicks && busy.Blocks(problem.Constraints.TentativeBlocks) && busy.StartTicks < to && from < busy.EndTicks)
            {
                var overlaps = busy.StartTicks < meeting.To && meeting.From < busy.EndTicks;
                inMeeting |= overlaps;
                inBuffer |= !overlaps;
            }
        }

        return (inMeeting, inBuffer);
    }

    private static long Length(List<Stretch> stretches) => stretches.Sum(s => s.To - s.From);
}
