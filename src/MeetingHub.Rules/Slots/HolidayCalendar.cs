using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Slots;

/// <summary>
/// What a holiday calendar does to weekly hours: it takes a date's shifts away, or lets a date work as another weekday. Ordinary days, weekends
/// among them, it leaves to the weekly hours.
/// </summary>
public sealed class HolidayCalendar
{
    private readonly Func<LocalDate, DayRule> _on;

    /// <param name="code">The calendar's name in the search: <c>KR</c>.</param>
    /// <param name="on">The calendar's word on a date; the same date always has the same answer.</param>
    public HolidayCalendar(string code, Func<LocalDate, DayRule> on)
    {
        Code = code;
        _on = on;
    }

    public string Code { get; }

    /// <summary>The calendar's word on this date.</summary>
    public DayRule this[LocalDate date] => _on(date);

    /// <summary>The holidays and make-up days of a working calendar; its ordinary weekends are the weekly hours' business.</summary>
    public static HolidayCalendar Of(WorkingCalendar calendar) => new(calendar.Country, date =>
    {
        var status = calendar.On(date);
        return new DayRule(
            IsHoliday: status.Kind is not (DayKind.Normal or DayKind.Weekend or DayKind.Makeup),
            As: status.Kind == DayKind.Makeup ? IsoDayOfWeek.Monday : IsoDayOfWeek.None,
            Name: status.Names.IsEmpty ? null : status.Names.For(Language.English),
            IsProvisional: status.Certainty == Certainty.Provisional);
    });

    /// <summary>A calendar that is fully told by its holidays and its make-up working days. Of two words on one make-up day the later one counts; a make-up day wins over a holiday.</summary>
    public static HolidayCalendar Of(
        string code,
        IEnumerable<(LocalDate Date, string? Name)> holidays,
        params IEnumerable<(LocalDate Date, IsoDayOfWeek As)> workdays)
    {
        var days = new Dictionary<LocalDate, DayRule>();
        foreach (var (date, name) in holidays)
        {
            days[date] = DayRule.Holiday(name);
        }

        foreach (var (date, day) in workdays)
        {
            days[date] = DayRule.WorkingAs(day);
        }

        return new HolidayCalendar(code, date => days.GetValueOrDefault(date));
    }
}

/// <summary>A calendar's word on one date. The default is an ordinary day: its weekday decides.</summary>
/// <param name="IsHoliday">True: the shifts of this date are off.</param>
/// <param name="As">Not <see cref="IsoDayOfWeek.None"/>: a make-up working day with that weekday's shifts.</param>
/// <param name="Name">The holiday's name, where known.</param>
/// <param name="IsProvisional">True while no official notice settles the date: slots on it rank last and say so.</param>
public readonly record struct DayRule(bool IsHoliday, IsoDayOfWeek As, string? Name, bool IsProvisional)
{
    public static DayRule Holiday(string? name = null) => new(true, IsoDayOfWeek.None, name, false);

    public static DayRule WorkingAs(IsoDayOfWeek day) => new(false, day, null, false);
}
