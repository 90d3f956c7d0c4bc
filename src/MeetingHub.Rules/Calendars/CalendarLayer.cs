using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>Who put days on top of a country's calendar.</summary>
public enum LayerOrigin
{
    /// <summary>An administrator imported what the country's government published.</summary>
    Imported,

    /// <summary>The office itself says so for its own house: it wins over everything.</summary>
    Office,
}

/// <summary>Days laid on top of a country's calendar.</summary>
public sealed class CalendarLayer
{
    internal static CalendarLayer Empty { get; } =
        new(LayerOrigin.Imported, FrozenDictionary<LocalDate, DayStatus>.Empty, ImmutableDictionary<int, string>.Empty);

    private CalendarLayer(LayerOrigin origin, FrozenDictionary<LocalDate, DayStatus> days, ImmutableDictionary<int, string> whole)
    {
        Origin = origin;
        Days = days;
        Whole = whole;
    }

    public LayerOrigin Origin { get; }

    /// <summary>The days by date.</summary>
    internal FrozenDictionary<LocalDate, DayStatus> Days { get; }

    /// <summary>The years that the source tells completely, with the source: a day that it does not name is an ordinary one, officially.</summary>
    internal ImmutableDictionary<int, string> Whole { get; }

    /// <summary>The office's own days.</summary>
    public static CalendarLayer Office(IEnumerable<CalendarDay> days) =>
        new(LayerOrigin.Office, ByDate(days), ImmutableDictionary<int, string>.Empty);

    /// <summary>Imported official days.</summary>
    /// <param name="days">At most one status for each date.</param>
    /// <param name="wholeYears">
    /// Years for which the source is the complete list of holidays, with the source's citation: it then replaces the country's rules of that year,
    /// office closures apart, which no list of holidays names.
    /// </param>
    public static CalendarLayer Imported(IEnumerable<CalendarDay> days, IEnumerable<KeyValuePair<int, string>>? wholeYears = null) =>
        new(LayerOrigin.Imported, ByDate(days), (wholeYears ?? []).ToImmutableDictionary());

    /// <summary>This layer with a later one on top. A year that the later one tells completely loses what this one said about it.</summary>
    internal CalendarLayer Under(CalendarLayer later)
    {
        var days = Days.Where(d => !later.Whole.ContainsKey(d.Key.Year)).ToDictionary();
        foreach (var (date, status) in later.Days)
        {
            days[date] = status;
        }

        return new CalendarLayer(later.Origin, days.ToFrozenDictionary(), Whole.SetItems(later.Whole));
    }

    private static FrozenDictionary<LocalDate, DayStatus> ByDate(IEnumerable<CalendarDay> days) =>
        days.ToDictionary(d => d.Date, d => d.Status).ToFrozenDictionary();
}
