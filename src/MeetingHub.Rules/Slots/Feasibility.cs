using System.Runtime.CompilerServices;
using MeetingHub.Governments;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>What one search asks of a problem: the problem's own rules, or one of them relaxed.</summary>
internal sealed record Terms(DateInterval Window, int DurationMinutes, SlotConstraints Constraints)
{
    /// <summary>False: no quorum and no party's minimum has to be met.</summary>
    public bool Quorums { get; init; } = true;

    /// <summary>False: required participants give up their breaks.</summary>
    public bool Breaks { get; init; } = true;

    public static Terms Of(SlotProblem problem) =>
        new(problem.Window, problem.DurationMinutes, problem.Constraints) { Breaks = !problem.ThroughBreaks };
}

/// <summary>
/// The hard rule over all starts at once: a mask of starts, from which each rule takes its part. A busy entry of a required participant takes one
/// range (no sorting, no merging); each distinct work profile is one mask; quorums are counters over the optional participants' masks.
/// Cost: busy + profiles × days + grid/64 × (profiles + optional).
/// </summary>
internal sealed class Feasibility
{
    private readonly SlotProblem _problem;
    private readonly Terms _terms;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<DateTimeZone, ZoneClock> _clocks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<HolidayCalendar, CalendarDays> _calendars = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(WeeklyHours, DateTimeZone, HolidayCalendar?), WorkProfile> _profiles = new(SameObjects.Instance);
    private readonly List<Stretch> _stretches = [];

    public Feasibility(SlotProblem problem, Terms terms, CancellationToken cancellation)
    {
        _problem = problem;
        _terms = terms;
        _cancellation = cancellation;
        var (first, last) = (Days.Number(terms.Window.Start), Days.Number(terms.Window.End));
        // Other zones' dates are up to 26 hours away, and a night shift began the day before.
        ShiftDays = (first - 3, last + 2);
        Grid = new StartGrid(Clock(problem.OrganizerZone), first, last, problem.GranularityMinutes, terms.DurationMinutes);
        Candidates = CandidateMask();
    }

    public StartGrid Grid { get; }

    /// <summary>The starts that pass window, grid, notice and bounds.</summary>
    public StartMask Candidates { get; }

    /// <summary>The days whose shifts can matter.</summary>
    public (int First, int Last) ShiftDays { get; }

    public ZoneClock Clock(DateTimeZone zone)
    {
        if (!_clocks.TryGetValue(zone, out var clock))
        {
            _clocks[zone] = clock = new ZoneClock(zone);
        }

        return clock;
    }

    public CalendarDays? Calendar(HolidayCalendar? calendar)
    {
        if (calendar is null)
        {
            return null;
        }

        if (!_calendars.TryGetValue(calendar, out var days))
        {
            _calendars[calendar] = days = new CalendarDays(calendar, ShiftDays.First, ShiftDays.Last);
        }

        return days;
    }

    /// <summary>The participant's work profile; the same object for participants who share hours, zone and calendar and have no days of their own.</summary>
    public WorkProfile ProfileOf(SlotParticipant participant)
    {
        if (participant.DayOverrides.Count > 0)
        {
            return new WorkProfile(WorkTime.Of(participant, Clock(participant.Zone), Calendar(participant.Holidays)));
        }

        var key = (participant.Hours, participant.Zone, participant.Holidays);
        if (!_profiles.TryGetValue(key, out var profile))
        {
            _profiles[key] = profile = new WorkProfile(new WorkTime(participant.Hours, Clock(participant.Zone), Calendar(participant.Holidays), null));
        }

        return profile;
    }

    /// <summary>The core hours of a participant who has some; a make-up working day has those of the weekday that it is worked as.</summary>
    public WorkTime CoreTimeOf(SlotParticipant participant) => new(participant.Core!, Clock(participant.Zone), Calendar(participant.Holidays), null);

    /// <summary>The stretches of a profile that can matter to the search.</summary>
    public List<Stretch> StretchesOf(WorkTime time, bool withBreaks)
    {
        var stretches = new List<Stretch>();
        time.Fill(stretches, ShiftDays.First, ShiftDays.Last, withBreaks);
        return stretches;
    }

    /// <summary>The feasible starts.</summary>
    public StartMask Feasible()
    {
        var feasible = Candidates.Copy();
        foreach (var participant in _problem.Participants)
        {
            if (participant.IsRequired)
            {
                _cancellation.ThrowIfCancellationRequested();
                KeepAvailable(feasible, participant);
            }
        }

        if (_terms.Quorums)
        {
            KeepQuorums(feasible);
        }

        return feasible;
    }

    /// <summary>Takes away the starts at which this participant is not available.</summary>
    public void KeepAvailable(StartMask starts, SlotParticipant participant)
    {
        starts.KeepOnly(WorkingMask(participant));
        var before = _terms.Constraints.BufferBeforeMinutes * ZoneClock.TicksPerMinute;
        var after = _terms.Constraints.BufferAfterMinutes * ZoneClock.TicksPerMinute;
        var tentativeBlocks = _terms.Constraints.TentativeBlocks;
        foreach (ref readonly var busy in participant.BusyTimes)
        {
            if (busy.StartTicks < busy.EndTicks && busy.Blocks(tentativeBlocks))
            {
                var (first, end) = Grid.Overlapping(busy.StartTicks, busy.EndTicks, before, after);
                starts.Remove(first, end);
            }
        }
    }

    /// <summary>The candidates at which this participant is available.</summary>
    public StartMask AvailableMask(SlotParticipant participant)
    {
        var available = Candidates.Copy();
        KeepAvailable(available, participant);
        return available;
    }

    /// <summary>The starts whose meeting lies wholly in one of these stretches.</summary>
    public StartMask InsideMask(List<Stretch> stretches)
    {
        var mask = StartMask.Empty(Grid.Count);
        foreach (var (from, to) in stretches)
        {
            var (first, end) = Grid.Inside(from, to);
            mask.Add(first, end);
        }

        return mask;
    }

    private StartMask WorkingMask(SlotParticipant participant)
    {
        var profile = ProfileOf(participant);
        if (!_terms.Breaks && participant.IsRequired)
        {
            return profile.WorkingThroughBreaks ??= MaskOf(profile.Time, withBreaks: false);
        }

        return profile.Working ??= MaskOf(profile.Time, withBreaks: true);
    }

    private StartMask MaskOf(WorkTime time, bool withBreaks)
    {
        time.Fill(_stretches, ShiftDays.First, ShiftDays.Last, withBreaks);
        return InsideMask(_stretches);
    }

    private void KeepQuorums(StartMask feasible)
    {
        var optional = _problem.Participants.Where(p => !p.IsRequired).ToList();
        var least = LeastOptional(_terms.Constraints, optional.Count);
        var parties = _problem.Parties
            .Select(party => (party.Id, Missing: party.MinimumPresent - _problem.Participants.Count(p => p.IsRequired && p.Party == party.Id)))
            .Where(party => party.Missing > 0)
            .Select(party => (party.Id, party.Missing, Present: new StartCounter(Grid.Count)))
            .ToList();
        if (least == 0 && parties.Count == 0)
        {
            return;
        }

        var everyone = new StartCounter(Grid.Count);
        foreach (var participant in optional)
        {
            _cancellation.ThrowIfCancellationRequested();
            var available = AvailableMask(participant);
            everyone.Add(available);
            foreach (var party in parties.Where(p => p.Id == participant.Party))
            {
                party.Present.Add(available);
            }
        }

        feasible.KeepOnly(everyone.AtLeast(least));
        foreach (var (_, missing, present) in parties)
        {
            feasible.KeepOnly(present.AtLeast(missing));
        }
    }

    private static long LeastOptional(SlotConstraints constraints, int optional) =>
        Math.Max(constraints.MinimumOptional, ((long)constraints.MinimumOptionalPercent * optional + 99) / 100);

    private StartMask CandidateMask()
    {
        var candidates = StartMask.Full(Grid.Count);
        if (_problem.Now is { } now)
        {
            // A start lies on a whole minute: what now is beyond 100 ns plays no part, but it is not before now.
            var ticks = now.ToUnixTimeTicks();
            var earliest = ticks + (Instant.FromUnixTimeTicks(ticks) < now ? 1 : 0) + _terms.Constraints.MinimumNoticeMinutes * ZoneClock.TicksPerMinute;
            candidates.Remove(0, Grid.AtOrAfter(earliest));
        }

        if (_terms.Constraints.LocalBounds is { } bounds)
        {
            var zones = bounds.Scope == BoundsScope.Organizer
                ? [_problem.OrganizerZone]
                : _problem.Participants.Where(p => p.IsRequired).Select(p => p.Zone).Distinct();
            foreach (var zone in zones)
            {
                RemoveOutOfBounds(candidates, bounds, Clock(zone));
            }
        }

        return candidates;
    }

    private void RemoveOutOfBounds(StartMask candidates, LocalBounds bounds, ZoneClock clock)
    {
        var earliest = (bounds.Earliest ?? default).MinuteOfDay * ZoneClock.TicksPerMinute;
        var latest = bounds.Latest is { } time ? time.MinuteOfDay * ZoneClock.TicksPerMinute : long.MaxValue / 2;
        for (var index = 0; index < Grid.Count; index++)
        {
            var start = Grid[index];
            var wall = clock.WallAt(start);
            var midnight = ZoneClock.DayOf(wall) * ZoneClock.TicksPerDay;
            if (wall - midnight < earliest || clock.WallAt(start + Grid.Duration) - midnight > latest)
            {
                candidates.Remove(index, index + 1);
            }
        }
    }

    /// <summary>Profiles are the same when their parts are the same objects: comparing them by value costs more than it saves.</summary>
    private sealed class SameObjects : IEqualityComparer<(WeeklyHours Hours, DateTimeZone Zone, HolidayCalendar? Calendar)>
    {
        public static readonly SameObjects Instance = new();

        public bool Equals(
            (WeeklyHours Hours, DateTimeZone Zone, HolidayCalendar? Calendar) x, (WeeklyHours Hours, DateTimeZone Zone, HolidayCalendar? Calendar) y) =>
            ReferenceEquals(x.Hours, y.Hours) && ReferenceEquals(x.Zone, y.Zone) && ReferenceEquals(x.Calendar, y.Calendar);

        public int GetHashCode((WeeklyHours Hours, DateTimeZone Zone, HolidayCalendar? Calendar) profile) => HashCode.Combine(
            RuntimeHelpers.GetHashCode(profile.Hours), RuntimeHelpers.GetHashCode(profile.Zone), RuntimeHelpers.GetHashCode(profile.Calendar));
    }
}

/// <summary>A distinct way to work, with its masks once they are known.</summary>
internal sealed class WorkProfile(WorkTime time)
{
    public WorkTime Time { get; } = time;

    public StartMask? Working { get; set; }

    public StartMask? WorkingThroughBreaks { get; set; }
}
