using NodaTime;

namespace MeetingHub.Basics;

/// <summary>Dates as days since 1970-01-01: what the search counts with.</summary>
internal static class Days
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly int First = Period.DaysBetween(Epoch, LocalDate.MinIsoValue);
    private static readonly int Last = Period.DaysBetween(Epoch, LocalDate.MaxIsoValue);

    public static int Number(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The date of this number; before and after the calendar's own ends the first or last date there is.</summary>
    public static LocalDate Date(int number) => Epoch.PlusDays(Math.Clamp(number, First, Last));

    /// <summary>1970-01-01 was a Thursday.</summary>
    public static IsoDayOfWeek Weekday(int number) => (IsoDayOfWeek)((number % 7 + 10) % 7 + 1);
}
