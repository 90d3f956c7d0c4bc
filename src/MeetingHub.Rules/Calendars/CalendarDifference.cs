using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>What a proposal does to a day.</summary>
public enum DayChangeKind
{
    /// <summary>A day off becomes a working day.</summary>
    Opens,

    /// <summary>A working day becomes a day off.</summary>
    Closes,

    /// <summary>Open or closed as before, with another kind or name.</summary>
    Restates,

    /// <summary>The same day, better known than before.</summary>
    Confirms,
}

/// <summary>One day that a proposal changes.</summary>
public sealed record DayChange(LocalDate Date, DayChangeKind Kind, DayStatus Before, DayStatus After);

/// <summary>The preview of an import.</summary>
public static class CalendarDifference
{
    /// <summary>Every day that is other under the proposal, in order of dates. A day of which only the cited source changes is left out.</summary>
    public static IReadOnlyList<DayChange> Between(WorkingCalendar current, CalendarProposal proposal)
    {
        var proposed = current.With(proposal.ToLayer());
        var years = proposal.WholeYears.SelectMany(y => new DateInterval(new(y, 1, 1), new(y, 12, 31)));
        return [.. from date in years.Concat(proposal.Days.Select(d => d.Date)).Distinct().Order()
                   let before = current.On(date)
                   let after = proposed.On(date)
                   where before with { Source = after.Source } != after
                   select new DayChange(date, KindOf(before, after), before, after)];
    }

    private static DayChangeKind KindOf(DayStatus before, DayStatus after) =>
        before.Working != after.Working ? (after.Working ? DayChangeKind.Opens : DayChangeKind.Closes)
        : before.Kind != after.Kind || !before.Names.Equals(after.Names) ? DayChangeKind.Restates
        : DayChangeKind.Confirms;
}
