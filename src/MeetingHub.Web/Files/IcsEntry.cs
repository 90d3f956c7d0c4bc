using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Duration = NodaTime.Duration;
using Period = NodaTime.Period;

namespace MeetingHub.Web.Files;

/// <summary>
/// An entry of an iCalendar file, without regard to what it is about. It is laid out on its own clock, without a zone; which instant a wall time is,
/// NodaTime says (RFC 5545: a skipped one counts on, of a doubled one the first). An occurrence that was moved or called off on its own is no longer
/// one of its series.
/// </summary>
internal sealed class IcsEntry
{
    private static readonly int LongestDays = Period.DaysBetween(KeptDates.First, KeptDates.Last);

    private readonly CalendarEvent? _event;
    private readonly IReadOnlyList<CalDateTime> _moved;
    private readonly IcsZones _zones;
    private readonly DateTimeZone _zone;
    private readonly IcsEffort _effort;

    internal IcsEntry(IcsComponent component, CalendarEvent? read, IReadOnlyList<CalDateTime> moved, IcsZones zones, DateTimeZone zone, IcsEffort effort)
    {
        Line = read?.Start is null ? component.BrokenLine ?? component.Line : component.Line;
        (_event, _moved, _zones, _zone, _effort) = (read, moved, zones, zone, effort);
        Status = component["STATUS"]?.ToUpperInvariant();
        Transparency = component["TRANSP"]?.ToUpperInvariant();
        OutlookStatus = component["X-MICROSOFT-CDO-BUSYSTATUS"]?.ToUpperInvariant();
        SpecialDay = component["X-APPLE-SPECIAL-DAY"]?.ToUpperInvariant();
    }

    /// <summary>The line on which it begins, or the first broken one of an entry that cannot be read.</summary>
    public int Line { get; }

    public string? Summary => _event?.Summary;

    public string? Description => _event?.Description;

    /// <summary>STATUS, in upper case.</summary>
    public string? Status { get; }

    /// <summary>TRANSP, in upper case.</summary>
    public string? Transparency { get; }

    /// <summary>X-MICROSOFT-CDO-BUSYSTATUS, in upper case.</summary>
    public string? OutlookStatus { get; }

    /// <summary>X-APPLE-SPECIAL-DAY, in upper case.</summary>
    public string? SpecialDay { get; }

    /// <summary>True for one without times of day.</summary>
    public bool IsAllDay => _event?.Start is { HasTime: false };

    /// <summary>What each person who is asked to come has said (PARTSTAT, in upper case), by the address as it stands there.</summary>
    public IEnumerable<(string Address, string? Said)> Attendees =>
        (_event?.Attendees ?? []).Select(a => (a.Value?.OriginalString.Split(':', 2) is [_, var address] ? address : "", a.ParticipationStatus?.ToUpperInvariant()));

    /// <summary>Where it stands: once, or in a period as often as it comes back there.</summary>
    /// <param name="period">For one that comes back: what begins outside is left out.</param>
    /// <param name="most">One that comes back more often in the period does so too often.</param>
    public (IReadOnlyList<IcsSpan> Spans, IcsProblem? Problem) LayOut(DateInterval period, int most, CancellationToken cancellationToken)
    {
        if (_event?.Start is not { } start)
        {
            return ([], new IcsProblem(IcsFault.Broken));
        }

        if (ZoneOf(start) is not { } zone)
        {
            return ([], new IcsProblem(IcsFault.UnknownZone, start.TzId));
        }

        try
        {
            return LengthOf(_event, zone) is not { } length ? ([], new IcsProblem(IcsFault.Reversed))
                : length.TotalDays > LongestDays ? ([], new IcsProblem(IcsFault.OutOfRange))
                : Spans(_event, zone, length, period, most, cancellationToken);
        }
        catch (Exception nonsense) when (IcsText.IsBroken(nonsense))
        {
            return ([], new IcsProblem(IcsFault.Broken));
        }
    }

    private (IReadOnlyList<IcsSpan> Spans, IcsProblem? Problem) Spans(
        CalendarEvent entry, DateTimeZone zone, Duration length, DateInterval period, int most, CancellationToken cancellationToken)
    {
        var more = entry.RecurrenceDates.GetAllDates().Concat(entry.RecurrenceDates.GetAllPeriods().Select(p => p.StartTime)).ToList();
        List<LocalDateTime> starts = [Local(entry.Start!, zone)];
        if (entry.RecurrenceRule is not null || more.Count > 0)
        {
            var series = new IcsSeries(
                starts[0],
                entry.IsAllDay,
                entry.RecurrenceRule,
                entry.RecurrenceRule?.Until is { } until ? LastMoment(until, zone, entry.IsAllDay) : null,
                [.. entry.ExceptionDates.GetAllDates().Concat(_moved).Select(off => (Local(off, zone), off.HasTime))],
                [.. more.Select(date => (Local(date, zone), date.HasTime))]);
            if (!series.LayOut(period, most, _effort, starts, cancellationToken))
            {
                return ([], new IcsProblem(IcsFault.TooOften));
            }
        }

        var spans = new List<IcsSpan>(starts.Count);
        foreach (var at in starts)
        {
            // A day is a day, however many hours it has.
            var days = (int)Math.Ceiling(length.TotalDays);
            var last = KeptDates.Contains(at.Date) ? at.Date.PlusDays(entry.IsAllDay ? Math.Max(days - 1, 0) : days) : at.Date;
            if (!KeptDates.Contains(last))
            {
                return ([], new IcsProblem(IcsFault.OutOfRange));
            }

            var from = At(at, zone);
            spans.Add(new IcsSpan(from, entry.IsAllDay ? At(at.PlusDays(days), zone) : from + length, at.Date, last));
        }

        return (spans, null);
    }

    /// <summary>The last wall time that a series can have. A date counts with its whole day, on the event's own clock, as programs write it.</summary>
    private LocalDateTime LastMoment(CalDateTime until, DateTimeZone zone, bool isAllDay)
    {
        var local = Local(until, zone);
        return until.HasTime || isAllDay ? local : local.Date.At(new LocalTime(23, 59, 59));
    }

    /// <summary>A time on the clock of the event's zone, whichever zone it is written in.</summary>
    private LocalDateTime Local(CalDateTime time, DateTimeZone zone)
    {
        var written = LocalDateTime.FromDateTime(time.Value);
        return !time.HasTime || ZoneOf(time) is not { } other || ReferenceEquals(other, zone) ? written : At(written, other).InZone(zone).LocalDateTime;
    }

    /// <summary>Null where nobody knows it.</summary>
    private DateTimeZone? ZoneOf(CalDateTime time) => time switch
    {
        { IsUtc: true } => DateTimeZone.Utc,
        { HasTime: true, TzId: { } name } => _zones[name],
        _ => _zone,
    };

    /// <summary>How long each occurrence is; null for one that ends before it begins.</summary>
    private Duration? LengthOf(CalendarEvent entry, DateTimeZone zone)
    {
        if (entry.Duration is { } said)
        {
            var span = said.ToTimeSpanUnspecified();
            return span < TimeSpan.Zero ? null : Duration.FromTimeSpan(span);
        }

        if (entry.End is not { } end)
        {
            return entry.IsAllDay ? Duration.FromDays(1) : Duration.Zero;
        }

        if (ZoneOf(end) is null)
        {
            return null;
        }

        var (from, to) = (Local(entry.Start!, zone), Local(end, zone));
        var length = entry.IsAllDay
            ? Duration.FromDays(Math.Max(Period.DaysBetween(from.Date, to.Date), from == to ? 1 : 0))
            : At(to, zone) - At(from, zone);
        return to < from ? null : Duration.Max(length, Duration.Zero);
    }

    private static Instant At(LocalDateTime local, DateTimeZone zone) => local.InZoneLeniently(zone).ToInstant();
}

/// <summary>An occurrence of an entry.</summary>
/// <param name="First">Its first day, on its own clock.</param>
/// <param name="Last">The last day of one without times of day.</param>
internal readonly record struct IcsSpan(Instant Start, Instant End, LocalDate First, LocalDate Last);

/// <summary>Why an entry cannot be laid out.</summary>
/// <param name="Detail">The name of a zone that nobody knows.</param>
internal sealed record IcsProblem(IcsFault Fault, string? Detail = null);

/// <summary>What can be wrong with an entry.</summary>
internal enum IcsFault
{
    /// <summary>It cannot be read, or its repetition makes no sense.</summary>
    Broken,

    UnknownZone,

    /// <summary>It ends before it begins.</summary>
    Reversed,

    /// <summary>It lies outside of <see cref="KeptDates"/>.</summary>
    OutOfRange,

    /// <summary>It comes back more often than can be looked at.</summary>
    TooOften,
}
