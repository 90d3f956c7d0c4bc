using MeetingHub.Governments;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

/// <summary>
/// The hard rule word for word, one start after another and one minute after another: slow, and obviously right. It knows nothing of masks, ranges
/// or zone intervals.
/// </summary>
internal static class StartByStart
{
    public static IReadOnlyList<Instant> Starts(SlotProblem problem)
    {
        var people = problem.Participants.Select(p => new Person(problem, p)).ToList();
        return [.. Grid(problem).Where(start => IsFeasible(problem, people, start))];
    }

    /// <summary>Starts on the grid that pass window, notice and bounds.</summary>
    public static IEnumerable<Instant> Candidates(SlotProblem problem) => Grid(problem).Where(start => IsCandidate(problem, start));

    /// <summary>True when this participant alone could take part.</summary>
    public static bool IsAvailable(SlotProblem problem, SlotParticipant participant, Instant start) => new Person(problem, participant).IsAvailable(start);

    private static IEnumerable<Instant> Grid(SlotProblem problem)
    {
        var first = problem.Window.Start.PlusDays(-2).AtMidnight().InUtc().ToInstant();
        var last = problem.Window.End.PlusDays(3).AtMidnight().InUtc().ToInstant();
        for (var minute = first; minute < last; minute += Duration.FromMinutes(1))
        {
            var wall = minute.InZone(problem.OrganizerZone).LocalDateTime;
            if (wall.Second == 0 && wall.Minute % problem.GranularityMinutes == 0 && problem.Window.Contains(wall.Date))
            {
                yield return minute;
            }
        }
    }

    private static bool IsFeasible(SlotProblem problem, IReadOnlyList<Person> people, Instant start)
    {
        if (!IsCandidate(problem, start))
        {
            return false;
        }

        var available = people.Where(person => person.IsAvailable(start)).Select(person => person.Participant).ToHashSet();
        var optional = problem.Participants.Count(p => !p.IsRequired);
        var optionalAvailable = available.Count(p => !p.IsRequired);
        return problem.Participants.Where(p => p.IsRequired).All(available.Contains)
            && optionalAvailable >= problem.Constraints.MinimumOptional
            && optionalAvailable * 100 >= problem.Constraints.MinimumOptionalPercent * optional
            && problem.Parties.All(party => available.Count(p => p.Party == party.Id) >= party.MinimumPresent);
    }

    private static bool IsCandidate(SlotProblem problem, Instant start)
    {
        var end = start + Duration.FromMinutes(problem.DurationMinutes);
        return MinutesFrom(start, end).All(minute => problem.Window.Contains(minute.InZone(problem.OrganizerZone).Date))
            && (problem.Now is not { } now || start >= now + Duration.FromMinutes(problem.Constraints.MinimumNoticeMinutes))
            && BoundedZones(problem).All(zone => IsWithin(problem.Constraints.LocalBounds!, start.InZone(zone).LocalDateTime, end.InZone(zone).LocalDateTime));
    }

    private static IEnumerable<DateTimeZone> BoundedZones(SlotProblem problem) => problem.Constraints.LocalBounds?.Scope switch
    {
        null => [],
        BoundsScope.Organizer => [problem.OrganizerZone],
        _ => problem.Participants.Where(p => p.IsRequired).Select(p => p.Zone).Distinct(),
    };

    private static bool IsWithin(LocalBounds bounds, LocalDateTime start, LocalDateTime end) =>
        (bounds.Earliest is not { } earliest || start >= At(start.Date, earliest.MinuteOfDay))
        && (bounds.Latest is not { } latest || end <= At(start.Date, latest.MinuteOfDay));

    private static LocalDateTime At(LocalDate date, int minute) => date.AtMidnight().PlusMinutes(minute);

    private static IEnumerable<Instant> MinutesFrom(Instant start, Instant end)
    {
        for (var minute = start; minute < end; minute += Duration.FromMinutes(1))
        {
            yield return minute;
        }
    }

    private sealed class Person
    {
        private readonly SlotProblem _problem;
        private readonly HashSet<Instant> _working = [];

        public Person(SlotProblem problem, SlotParticipant participant)
        {
            _problem = problem;
            Participant = participant;
            for (var date = problem.Window.Start.PlusDays(-3); date <= problem.Window.End.PlusDays(3); date = date.PlusDays(1))
            {
                foreach (var shift in ShiftsOn(date))
                {
                    var breaks = shift.Breaks.Select(b => Span(date, shift, b.Start, b.End)).ToList();
                    var (from, to) = Span(date, shift, shift.Start, shift.End);
                    _working.UnionWith(MinutesFrom(from, to).Where(m => !breaks.Exists(b => m >= b.From && m < b.To)));
                }
            }
        }

        public SlotParticipant Participant { get; }

        public bool IsAvailable(Instant start)
        {
            var end = start + Duration.FromMinutes(_problem.DurationMinutes);
            var from = start - Duration.FromMinutes(_problem.Constraints.BufferBeforeMinutes);
            var to = end + Duration.FromMinutes(_problem.Constraints.BufferAfterMinutes);
            return MinutesFrom(start, end).All(_working.Contains)
                && !Participant.Busy.Any(b => b.Blocks(_problem.Constraints.TentativeBlocks) && b.Start < b.End && b.Start < to && from < b.End);
        }

        private IReadOnlyList<Shift> ShiftsOn(LocalDate date)
        {
            if (Participant.DayOverrides.LastOrDefault(o => o.Date == date) is { } other)
            {
                return other.Shifts ?? Participant.Hours[other.As!.Value];
            }

            var day = Participant.Holidays?[date] ?? default;
            return day.As != IsoDayOfWeek.None ? Participant.Hours[day.As]
                : day.IsHoliday && !Participant.Hours.IsAlways ? []
                : Participant.Hours[date.DayOfWeek];
        }

        /// <summary>A stretch of a shift; times before the shift's start are on the next day, and so is an end that is not after it.</summary>
        private (Instant From, Instant To) Span(LocalDate date, Shift shift, WallTime start, WallTime end)
        {
            var startMinute = start.MinuteOfDay + (start < shift.Start ? 1440 : 0);
            var endMinute = end.MinuteOfDay + (end <= shift.Start ? 1440 : 0);
            return (FirstMinuteAt(At(date, startMinute)), MinuteAfterLastBefore(At(date, endMinute)));
        }

        private Instant FirstMinuteAt(LocalDateTime wanted)
        {
            var minute = Floor(wanted.InUtc().ToInstant() - Duration.FromSeconds(Participant.Zone.MaxOffset.Seconds));
            while (minute.InZone(Participant.Zone).LocalDateTime < wanted)
            {
                minute += Duration.FromMinutes(1);
            }

            return minute;
        }

        private Instant MinuteAfterLastBefore(LocalDateTime wanted)
        {
            var minute = Floor(wanted.InUtc().ToInstant() - Duration.FromSeconds(Participant.Zone.MinOffset.Seconds)) + Duration.FromMinutes(1);
            while (minute.InZone(Participant.Zone).LocalDateTime >= wanted)
            {
                minute -= Duration.FromMinutes(1);
            }

            return minute + Duration.FromMinutes(1);
        }

        private static Instant Floor(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds() / 60 * 60);
    }
}
