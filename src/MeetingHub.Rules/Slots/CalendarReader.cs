using NodaTime;

namespace MeetingHub.Slots;

/// <summary>Reads a holiday calendar that a problem brings along.</summary>
internal static class CalendarReader
{
    /// <summary>The calendar with what can be read of it; the rest is noted as errors.</summary>
    public static HolidayCalendar Read(string code, JsonSpot spot)
    {
        _ = spot.IsObject();
        var holidays = new List<(LocalDate, string?)>();
        foreach (var item in spot["holidays"].Items())
        {
            if (item.NotNull().IsObject())
            {
                var (date, name) = (item["date"].Required().Date(), item["name"].Text());
                if (date is { } day)
                {
                    holidays.Add((day, name));
                }
            }
        }

        var off = holidays.Select(h => h.Item1).ToHashSet();
        var workdays = new List<(LocalDate, IsoDayOfWeek)>();
        foreach (var item in spot["workdays"].Items())
        {
            if (item.NotNull().IsObject())
            {
                var (date, weekday) = (item["date"].Required().Date(), item["as"].Word(ShiftReader.Weekdays) ?? IsoDayOfWeek.Monday);
                if (date is { } day)
                {
                    if (off.Contains(day))
                    {
                        item.Fail("conflictingHoliday", "A date cannot be both a holiday and a make-up working day.");
                    }

                    workdays.Add((day, weekday));
                }
            }
        }

        return HolidayCalendar.Of(code, holidays, workdays);
    }
}
