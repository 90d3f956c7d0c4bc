using NodaTime;

namespace MeetingHub.Calendars;

/// <summary>A day that one government closes or works by its own decision: its founding day, a move of offices. It wins over its country's calendar.</summary>
public sealed class OfficeDay
{
    private OfficeDay(GovernmentId government, LocalDate date, DayKind kind, LocalText names)
    {
        Government = government;
        Date = date;
        Kind = kind;
        Names = names;
    }

    public GovernmentId Government { get; private set; }

    public LocalDate Date { get; private set; }

    public DayKind Kind { get; private set; }

    public LocalText Names { get; private set; }

    /// <summary>The day as the government's calendar shows it.</summary>
    public CalendarDay ToDay() => new(Date, new DayStatus(Kind, Names, Government.Value, Certainty.Official));

    /// <summary>Decides a day: closed needs its name; open is an ordinary working day, or one worked at the weekend.</summary>
    public static (OfficeDay? Day, Refusal? Refusal) Decide(GovernmentId government, LocalDate date, DayKind kind, LocalText names) =>
        kind is not (DayKind.Normal or DayKind.Makeup or DayKind.Closure)
            ? (null, new Refusal("calendar.officeDayKind", "An office decides normal, makeup or closure; holidays are its country's.", "/kind"))
            : kind == DayKind.Closure && names.IsEmpty
                ? (null, new Refusal("calendar.officeDayName", "A closed day says why.", "/names"))
                : (new OfficeDay(government, date, kind, names), null);
}
