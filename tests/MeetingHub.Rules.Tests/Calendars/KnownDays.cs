using MeetingHub.Calendars;
using NodaTime.Text;

namespace MeetingHub.Rules.Tests.Calendars;

/// <summary>A table of dates: what the day is, and why.</summary>
internal static class KnownDays
{
    public static void Hold(string country, params (string Date, DayKind Kind, string Because)[] days)
    {
        var calendar = WorkingCalendar.For(country);
        foreach (var (date, kind, because) in days)
        {
            Assert.Equal($"{date} {kind}: {because}", $"{date} {calendar.On(LocalDatePattern.Iso.Parse(date).Value).Kind}: {because}");
        }
    }
}
