using MeetingHub.Governments;
using MeetingHub.Slots;
using MeetingHub.Staff;
using NodaTime;

namespace MeetingHub.Rules.Tests.Slots;

public sealed class TimetableTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    /// <summary>A Friday, on Seoul's clock.</summary>
    private static readonly Interval Day = new(Instant.FromUtc(2026, 12, 3, 15, 0), Instant.FromUtc(2026, 12, 4, 15, 0));

    private static readonly WeeklyHours Office = WeeklyHours.MondayToFriday(Shift.Of("09:00", "18:00", ("12:00", "13:30")));

    [Fact]
    public void Working_time_breaks_and_entries_are_told_in_order()
    {
        var late = new BusyTime(Instant.FromUtc(2026, 12, 4, 8, 0), Instant.FromUtc(2026, 12, 4, 9, 0), BusyStatus.Tentative);
        var early = new BusyTime(Instant.FromUtc(2026, 12, 4, 1, 0), Instant.FromUtc(2026, 12, 4, 2, 0));
        var elsewhere = new BusyTime(Instant.FromUtc(2026, 12, 4, 15, 0), Instant.FromUtc(2026, 12, 4, 16, 0));
        var nothing = new BusyTime(Instant.FromUtc(2026, 12, 4, 3, 0), Instant.FromUtc(2026, 12, 4, 3, 0));
        var times = Timetable.Of(new SlotParticipant("jinan", Shanghai, Office) { Busy = [late, elsewhere, nothing, early] }, Day);

        Assert.Equal([Between("01:00", "04:00"), Between("05:30", "10:00")], times.Working);
        Assert.Equal([Between("04:00", "05:30")], times.Breaks);
        Assert.Equal([early, late], times.Busy);
    }

    [Fact]
    public void A_holiday_leaves_nothing_and_a_night_shift_of_the_day_before_reaches_in()
    {
        var closed = HolidayCalendar.Of("CN", [(new LocalDate(2026, 12, 4), "closed")]);
        Assert.Empty(Timetable.Of(new SlotParticipant("jinan", Shanghai, Office) { Holidays = closed }, Day).Working);

        var night = WeeklyHours.MondayToFriday(Shift.Of("22:00", "06:00"));
        Assert.Equal(
            [Between("-09:00", "-02:00"), Between("14:00", "15:00")],
            Timetable.Of(new SlotParticipant("guard", Shanghai, night), Day).Working);
    }

    /// <summary>Clock readings of 4 December in UTC; with a minus sign so long before its midnight.</summary>
    private static Interval Between(string from, string to) => new(At(from), At(to));

    private static Instant At(string clock)
    {
        var time = WallTime.Parse(clock.TrimStart('-'));
        var midnight = Instant.FromUtc(2026, 12, 4, 0, 0);
        return clock.StartsWith('-') ? midnight - Duration.FromMinutes(time.MinuteOfDay) : midnight + Duration.FromMinutes(time.MinuteOfDay);
    }
}
