using System.Globalization;
using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class JapaneseHolidaysTests
{
    [Fact]
    public void Each_day_is_what_the_law_of_its_time_made_it() => KnownDays.Hold(
        "JP",
        ("2008-05-06", DayKind.Substitute, "Greenery Day on a Sunday, two holidays after it"),
        ("2008-11-24", DayKind.Substitute, "Labour Thanksgiving Day on a Sunday"),
        ("2009-05-06", DayKind.Substitute, "Constitution Memorial Day on a Sunday, two holidays after it"),
        ("2009-09-22", DayKind.Holiday, "citizen's holiday between Respect for the Aged Day and the equinox"),
        ("2010-03-22", DayKind.Substitute, "the equinox on a Sunday"),
        ("2011-03-21", DayKind.Holiday, "equinox"),
        ("2012-01-02", DayKind.Substitute, "New Year's Day on a Sunday, within the closure"),
        ("2012-04-30", DayKind.Substitute, "Showa Day on a Sunday"),
        ("2012-09-22", DayKind.Holiday, "the first equinox of autumn on the 22nd since 1979"),
        ("2012-12-24", DayKind.Substitute, "the Emperor's birthday (23 December then) on a Sunday"),
        ("2013-05-06", DayKind.Substitute, "Children's Day on a Sunday"),
        ("2014-08-11", DayKind.Normal, "no Mountain Day before 2016"),
        ("2014-05-06", DayKind.Substitute, "Greenery Day on a Sunday"),
        ("2015-09-22", DayKind.Holiday, "citizen's holiday"),
        ("2016-08-11", DayKind.Holiday, "the first Mountain Day"),
        ("2016-03-21", DayKind.Substitute, "the equinox on a Sunday"),
        ("2017-01-02", DayKind.Substitute, "New Year's Day on a Sunday"),
        ("2018-02-12", DayKind.Substitute, "National Foundation Day on a Sunday"),
        ("2018-12-24", DayKind.Substitute, "the last birthday of the Emperor in December, on a Sunday"),
        ("2018-10-08", DayKind.Holiday, "Health and Sports Day"),
        ("2019-02-23", DayKind.Weekend, "the new Emperor's birthday only from 2020"),
        ("2019-12-23", DayKind.Normal, "no birthday of the Emperor in 2019"),
        ("2019-04-30", DayKind.Holiday, "citizen's holiday before the enthronement"),
        ("2019-05-01", DayKind.Holiday, "enthronement"),
        ("2019-05-02", DayKind.Holiday, "citizen's holiday after the enthronement"),
        ("2019-10-22", DayKind.Holiday, "enthronement ceremony"),
        ("2020-02-24", DayKind.Substitute, "the Emperor's birthday on a Sunday"),
        ("2020-07-20", DayKind.Normal, "Marine Day moved to the 23rd for the Games"),
        ("2020-07-23", DayKind.Holiday, "Marine Day, moved"),
        ("2020-07-24", DayKind.Holiday, "Sports Day, moved"),
        ("2020-08-10", DayKind.Holiday, "Mountain Day, moved"),
        ("2020-08-11", DayKind.Normal, "Mountain Day moved to the 10th"),
        ("2020-10-12", DayKind.Normal, "Sports Day moved to July"),
        ("2021-07-19", DayKind.Normal, "Marine Day moved to the 22nd"),
        ("2021-07-22", DayKind.Holiday, "Marine Day, moved"),
        ("2021-07-23", DayKind.Holiday, "Sports Day, moved"),
        ("2021-08-08", DayKind.Holiday, "Mountain Day, moved to a Sunday"),
        ("2021-08-09", DayKind.Substitute, "Mountain Day, moved, on a Sunday"),
        ("2021-10-11", DayKind.Normal, "Sports Day moved to July"),
        ("2022-10-10", DayKind.Holiday, "Sports Day"),
        ("2023-01-02", DayKind.Substitute, "New Year's Day on a Sunday"),
        ("2024-02-12", DayKind.Substitute, "National Foundation Day on a Sunday"),
        ("2024-09-23", DayKind.Substitute, "the equinox on a Sunday"),
        ("2025-05-06", DayKind.Substitute, "Greenery Day on a Sunday"),
        ("2025-11-24", DayKind.Substitute, "Labour Thanksgiving Day on a Sunday"),
        ("2026-05-06", DayKind.Substitute, "Constitution Memorial Day on a Sunday, two holidays after it"),
        ("2026-09-22", DayKind.Holiday, "citizen's holiday"),
        ("2027-03-22", DayKind.Substitute, "the equinox on a Sunday"),
        ("2027-07-19", DayKind.Holiday, "Marine Day"),
        ("2027-09-23", DayKind.Holiday, "equinox"),
        ("2026-12-28", DayKind.Normal, "the last working day of the year"),
        ("2026-12-29", DayKind.Closure, "the year's end"),
        ("2026-12-31", DayKind.Closure, "the year's end"),
        ("2027-01-01", DayKind.Holiday, "New Year's Day"),
        ("2027-01-02", DayKind.Closure, "the New Year, on a Saturday"),
        ("2027-01-04", DayKind.Normal, "offices open again"),
        ("2025-01-03", DayKind.Closure, "the New Year"),
        ("2032-09-21", DayKind.Holiday, "citizen's holiday"));

    [Fact]
    public void Offices_are_closed_from_29_December_to_3_January_whatever_the_weekday()
    {
        var calendar = WorkingCalendar.For("JP");
        for (var year = calendar.Supported.Start.Year; year < calendar.Supported.End.Year; year++)
        {
            foreach (var date in new DateInterval(new(year, 12, 29), new(year + 1, 1, 3)))
            {
                Assert.Contains(calendar.On(date).Kind, new[] { DayKind.Closure, DayKind.Holiday, DayKind.Substitute });
            }
        }
    }

    /// <summary>The National Astronomical Observatory's days, 春分 and 秋分.</summary>
    [Theory]
    [InlineData("20 20 21 21 20 20 21 21 20 20 21 21 20 20 21 21 20 20 20 21", "03")]
    [InlineData("23 23 23 23 22 23 23 23 22 23 23 23 22 23 23 23 22 23 23 23", "09")]
    public void Equinoxes_of_2008_to_2027_are_those_of_the_observatory(string days, string month)
    {
        var calendar = WorkingCalendar.For("JP");
        foreach (var (day, i) in days.Split(' ').Select((d, i) => (int.Parse(d, CultureInfo.InvariantCulture), i)))
        {
            var date = new LocalDate(2008 + i, int.Parse(month, CultureInfo.InvariantCulture), day);
            Assert.Equal((date, month == "03" ? "春分の日" : "秋分の日"), (date, calendar.On(date).Names[Language.Japanese]));
        }
    }
}
