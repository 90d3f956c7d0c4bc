using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using MeetingHub.Calendars;
using MeetingHub.Invitations;
using MeetingHub.Slots;
using MeetingHub.Staff;
using NodaTime;
using Duration = NodaTime.Duration;
using Period = NodaTime.Period;

namespace MeetingHub.Web.Calendars;

/// <summary>
/// Reads when a person is busy out of an iCalendar file of his own. Repeating events are laid out by Ical.Net on the event's own clock, without a
/// zone; which instant a wall time is, NodaTime says (RFC 5545: a skipped one counts on, of a doubled one the first). An occurrence that was moved
/// or called off on its own stands where it was moved to, or nowhere.
/// </summary>
internal sealed class IcsBusyTimes
{
    // 31 February every year: nobody waits for it.
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 10_000 };

    private readonly Func<string, DateTimeZone?> _zones;
    private readonly DateTimeZone _zone;
    private readonly EmailAddress _person;
    private readonly DateInterval _period;
    private readonly List<Refusal> _errors = [];
    private readonly HashSet<BusyTime> _times = [];

    private IcsBusyTimes(string text, DateTimeZone zone, EmailAddress person, DateInterval period)
    {
        _zones = IcsText.Zones(text);
        _zone = zone;
        _person = person;
        _period = period;
    }

    /// <summary>Reads the text; errors are told all at once.</summary>
    /// <param name="zone">The person's: where whole days and times without a zone are read.</param>
    /// <param name="person">Whose calendar it is: what he declined does not keep him.</param>
    /// <param name="period">For repeating events: what lies outside is left out.</param>
    public static BusyReading Read(string text, DateTimeZone zone, EmailAddress person, DateInterval period)
    {
        var reader = new IcsBusyTimes(text, zone, person, period);
        var events = IcsText.Events(text).ToList();
        if (events.Count == 0)
        {
            return new BusyReading(null, [new Refusal("busy.empty", "The file holds no calendar entry.")]);
        }

        reader.ReadAll(events);
        return reader._errors.Count > 0
            ? new BusyReading(null, reader._errors)
            : new BusyReading([.. reader._times.OrderBy(t => t.Start).ThenBy(t => t.End)], [], period.End);
    }

    private void ReadAll(List<(int Line, CalendarEvent? Event)> events)
    {
        var moved = events.Where(e => e.Event?.RecurrenceIdentifier is not null).ToLookup(e => e.Event!.Uid);
        foreach (var (line, entry) in events)
        {
            if (entry?.Start is not { } start || ZoneOf(start) is not { } zone)
            {
                _errors.Add(entry?.Start is { TzId: { } name }
                    ? CalendarReading.AtLine(line, "busy.zone", $"The time zone \"{name}\" of this entry is unknown.")
                    : CalendarReading.AtLine(line, "busy.unreadable", "The entry that begins here is broken."));
                continue;
            }

            if (LengthOf(entry, zone) is not { } length)
            {
                _errors.Add(CalendarReading.AtLine(line, "busy.reversed", "The entry that begins here ends before it begins."));
                continue;
            }

            if (StatusOf(entry) is { } status && length != Duration.Zero)
            {
                Add(entry, zone, length, status, entry.RecurrenceIdentifier is null ? [.. moved[entry.Uid].Select(m => m.Event!.RecurrenceIdentifier!.StartTime)] : [], line);
            }
        }
    }

    private void Add(CalendarEvent entry, DateTimeZone zone, Duration length, BusyStatus status, IReadOnlyList<CalDateTime> moved, int line)
    {
        try
        {
            foreach (var start in Starts(entry, zone, moved))
            {
                // A day is a day, however many hours it has.
                var from = At(start, zone);
                var end = entry.IsAllDay ? At(start + Period.FromDays((int)Math.Round(length.TotalDays)), zone) : from + length;
                _ = end > from && _times.Add(new BusyTime(from, end, status));
                if (_times.Count > BusyCalendarFile.MostTimes)
                {
                    _errors.Add(BusyCalendarFile.TooMany);
                    return;
                }
            }
        }
        catch (Exception endless) when (endless is EvaluationException or ArgumentException)
        {
            _errors.Add(CalendarReading.AtLine(line, "busy.unreadable", "The repetition of the entry that begins here makes no sense."));
        }
    }

    /// <summary>The wall times at which an event begins; each once.</summary>
    private IEnumerable<LocalDateTime> Starts(CalendarEvent entry, DateTimeZone zone, IReadOnlyList<CalDateTime> moved)
    {
        var more = entry.RecurrenceDates.GetAllDates().Concat(entry.RecurrenceDates.GetAllPeriods().Select(p => p.StartTime)).ToList();
        if (entry.RecurrenceRule is null && more.Count == 0)
        {
            return [Local(entry.Start!, zone)];
        }

        var floating = new CalendarEvent { DtStart = Floating(entry.Start!, zone), RecurrenceRule = entry.RecurrenceRule };
        if (floating.RecurrenceRule?.Until is { } until)
        {
            floating.RecurrenceRule.Until = Floating(until, zone);
        }

        foreach (var off in entry.ExceptionDates.GetAllDates().Concat(moved))
        {
            floating.ExceptionDates.Add(Floating(off, zone));
        }

        foreach (var date in more)
        {
            floating.RecurrenceDates.Add(Floating(date, zone));
        }

        return floating.GetOccurrences(null, Patience)
            .Select(o => LocalDateTime.FromDateTime(o.Period.StartTime.Value))
            .TakeWhile(start => start.Date <= _period.End)
            .Where(start => start.Date >= _period.Start);
    }

    /// <summary>The event's clock without its zone; a date stays one.</summary>
    private CalDateTime Floating(CalDateTime time, DateTimeZone zone)
    {
        var local = Local(time, zone);
        return time.HasTime ? new CalDateTime(local.ToDateTimeUnspecified()) : new CalDateTime(local.Year, local.Month, local.Day);
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
        { HasTime: true, TzId: { } name } => _zones(name),
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

    /// <summary>What an event means for its owner's time; null where it does not keep him.</summary>
    private BusyStatus? StatusOf(CalendarEvent entry)
    {
        var own = entry.Attendees.FirstOrDefault(a => Address(a) == _person)?.ParticipationStatus?.ToUpperInvariant();
        return Said(entry.Status) == "CANCELLED" || own == "DECLINED" ? null : Said(entry.Properties.Get<string>("X-MICROSOFT-CDO-BUSYSTATUS")) switch
        {
            "FREE" or "WORKINGELSEWHERE" => null,
            "OOF" => BusyStatus.OutOfOffice,
            "TENTATIVE" => BusyStatus.Tentative,
            _ when Said(entry.Transparency) == "TRANSPARENT" => null,
            _ when Said(entry.Status) == "TENTATIVE" || own is "TENTATIVE" or "NEEDS-ACTION" => BusyStatus.Tentative,
            _ => BusyStatus.Busy,
        };
    }

    private static string? Said(string? word) => word?.Trim().ToUpperInvariant();

    private static EmailAddress? Address(Attendee attendee) =>
        attendee.Value?.OriginalString.Split(':', 2) is [_, var address] ? EmailAddress.TryParse(address) : null;
}
