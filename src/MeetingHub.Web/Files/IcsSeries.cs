using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using Period = NodaTime.Period;

namespace MeetingHub.Web.Files;

/// <summary>An entry that comes back, on its own clock. Ical.Net lays it out; how much of it is looked at is bounded, and ends with the caller.</summary>
/// <param name="Until">The last wall time that the rule can give; null where it ends by a count or never.</param>
internal sealed record IcsSeries(
    LocalDateTime Start, bool IsAllDay, RecurrenceRule? Rule, LocalDateTime? Until, IReadOnlyList<(LocalDateTime At, bool HasTime)> Off, IReadOnlyList<(LocalDateTime At, bool HasTime)> More)
{
    /// <summary>Dates that one entry names singly: more is no calendar of a person.</summary>
    private const int MostDates = 5_000;

    /// <summary>Occurrences of one day: a rule with lists of hours, minutes and seconds is laid out whole before the first is told.</summary>
    private const int MostADay = 96;

    // 31 February every year: nobody waits for it.
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 10_000 };

    /// <summary>Puts the wall times in the period at which it begins into <paramref name="starts"/>, each once; false where that is more than can be looked at.</summary>
    public bool LayOut(DateInterval period, int most, IcsEffort effort, List<LocalDateTime> starts, CancellationToken cancellationToken)
    {
        starts.Clear();
        if (Off.Count > MostDates || More.Count > MostDates || ADay(Rule) > MostADay || !effort.Spend(Off.Count + More.Count))
        {
            return false;
        }

        var begin = FastForward(period.Start);
        var floating = new CalendarEvent { DtStart = Floating(begin, !IsAllDay), RecurrenceRule = Rule };
        if (floating.RecurrenceRule is { } rule && Until is { } until)
        {
            rule.Until = Floating(until, !IsAllDay);
        }

        foreach (var (off, hasTime) in Off.Where(off => off.At.Date >= begin.Date))
        {
            floating.ExceptionDates.Add(Floating(off, hasTime));
        }

        foreach (var (date, hasTime) in More)
        {
            floating.RecurrenceDates.Add(Floating(date, hasTime));
        }

        var before = begin;
        foreach (var occurrence in floating.GetOccurrences(null, Patience))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = LocalDateTime.FromDateTime(occurrence.Period.StartTime.Value);
            if (!effort.Spend(1 + Increments(before, start)))
            {
                return false;
            }

            if (start.Date > period.End)
            {
                break;
            }

            before = LocalDateTime.Max(start, before);
            if (start.Date >= period.Start)
            {
                starts.Add(start);
                if (starts.Count > most)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// The last step of the rule before the period, from where it goes on as from its begin: Ical.Net takes each step singly. Not where the steps are counted,
    /// and not by months and years, of which there are few.
    /// </summary>
    private LocalDateTime FastForward(LocalDate first)
    {
        if (Rule is not { Count: null } rule || StepOf(rule) is not { } step || first.AtMidnight() <= Start)
        {
            return Start;
        }

        var seconds = Period.Between(Start, first.AtMidnight(), PeriodUnits.Seconds).Seconds;
        return Start.PlusSeconds((seconds - 1) / step * step);
    }

    /// <summary>How many steps the rule took from one occurrence to the next.</summary>
    private long Increments(LocalDateTime from, LocalDateTime to) => Rule is { } rule && StepOf(rule) is { } step && to > from
        ? Period.Between(from, to, PeriodUnits.Seconds).Seconds / step
        : 0;

    /// <summary>The step of a rule in seconds of its own clock, which has no summer time; null for months and years.</summary>
    private static long? StepOf(RecurrenceRule rule) => rule.Interval * rule.Frequency switch
    {
        FrequencyType.Secondly => 1L,
        FrequencyType.Minutely => NodaConstants.SecondsPerMinute,
        FrequencyType.Hourly => NodaConstants.SecondsPerHour,
        FrequencyType.Daily => NodaConstants.SecondsPerDay,
        FrequencyType.Weekly => NodaConstants.SecondsPerWeek,
        _ => (long?)null,
    };

    private static long ADay(RecurrenceRule? rule) => rule is null ? 0
        : (long)Math.Max(1, rule.ByHour.Count) * Math.Max(1, rule.ByMinute.Count) * Math.Max(1, rule.BySecond.Count);

    /// <summary>A time without its zone; a date stays one.</summary>
    private static CalDateTime Floating(LocalDateTime local, bool hasTime) =>
        hasTime ? new CalDateTime(local.ToDateTimeUnspecified()) : new CalDateTime(local.Year, local.Month, local.Day);
}

/// <summary>What reading one file may cost: the steps of all its repetitions together.</summary>
internal sealed class IcsEffort
{
    /// <summary>A few seconds at the most; every working day of six years is 1,600.</summary>
    public const int MostSteps = 100_000;

    private long _left = MostSteps;

    /// <summary>False where the file has cost more than it may.</summary>
    public bool Spend(long steps) => (_left -= steps) >= 0;
}
