using MeetingHub.Calendars;

namespace MeetingHub.Rules.Tests.Calendars;

public sealed class KoreanHolidaysTests
{
    [Fact]
    public void Each_day_is_what_the_law_of_its_time_made_it() => KnownDays.Hold(
        "KR",
        ("2013-05-05", DayKind.Holiday, "Children's Day on a Sunday, before any substitute law"),
        ("2013-05-06", DayKind.Normal, "the law of November 2013 is not yet in force"),
        ("2013-10-09", DayKind.Holiday, "Hangul Day is an office holiday again"),
        ("2014-05-06", DayKind.Holiday, "Buddha's Birthday"),
        ("2014-06-04", DayKind.Election, "local elections"),
        ("2014-09-10", DayKind.Substitute, "Chuseok's eve on Sunday: the first substitute day ever"),
        ("2015-02-18", DayKind.Holiday, "Seollal's eve"),
        ("2015-03-02", DayKind.Normal, "1 March on a Sunday was not given back before 2021"),
        ("2015-08-14", DayKind.Temporary, "70 years of liberation"),
        ("2015-09-29", DayKind.Substitute, "Chuseok on Sunday, its eve on Saturday does not count"),
        ("2016-02-10", DayKind.Substitute, "Seollal's eve on Sunday"),
        ("2016-04-13", DayKind.Election, "National Assembly"),
        ("2016-05-06", DayKind.Temporary, "between Children's Day and the weekend"),
        ("2016-10-10", DayKind.Normal, "Hangul Day on a Sunday was not given back before 2021"),
        ("2016-12-26", DayKind.Normal, "Christmas on a Sunday was not given back before 2023"),
        ("2017-01-30", DayKind.Substitute, "the day after Seollal on Sunday"),
        ("2017-05-09", DayKind.Election, "presidential election"),
        ("2017-10-02", DayKind.Temporary, "before National Foundation Day"),
        ("2017-10-06", DayKind.Substitute, "Chuseok's eve met National Foundation Day"),
        ("2018-02-19", DayKind.Normal, "the day after Seollal on a Saturday is not given back"),
        ("2018-05-07", DayKind.Substitute, "Children's Day on a Saturday"),
        ("2018-05-22", DayKind.Holiday, "Buddha's Birthday"),
        ("2018-06-13", DayKind.Election, "local elections"),
        ("2018-09-26", DayKind.Substitute, "Chuseok's eve on Sunday"),
        ("2019-05-06", DayKind.Substitute, "Children's Day on a Sunday"),
        ("2019-05-13", DayKind.Normal, "Buddha's Birthday on a Sunday was not given back before 2023"),
        ("2020-01-27", DayKind.Substitute, "the day after Seollal on Sunday"),
        ("2020-04-15", DayKind.Election, "National Assembly"),
        ("2020-05-01", DayKind.Normal, "Labour Day was no office holiday before 2026"),
        ("2020-08-17", DayKind.Temporary, "15 August on a Saturday"),
        ("2020-10-05", DayKind.Normal, "National Foundation Day on a Saturday was not given back before 2021"),
        ("2021-06-07", DayKind.Normal, "Memorial Day is never given back"),
        ("2021-07-17", DayKind.Weekend, "Constitution Day was no holiday before 2026"),
        ("2021-08-16", DayKind.Substitute, "the first under the law of August 2021"),
        ("2021-10-04", DayKind.Substitute, "National Foundation Day on a Sunday"),
        ("2021-10-11", DayKind.Substitute, "Hangul Day on a Saturday"),
        ("2021-12-27", DayKind.Normal, "Christmas on a Saturday was not given back before 2023"),
        ("2022-01-03", DayKind.Normal, "New Year's Day is never given back"),
        ("2022-03-09", DayKind.Election, "presidential election"),
        ("2022-05-09", DayKind.Normal, "Buddha's Birthday on a Sunday was not given back before 2023"),
        ("2022-06-01", DayKind.Election, "local elections"),
        ("2022-09-12", DayKind.Substitute, "the day after Chuseok on Sunday"),
        ("2022-10-10", DayKind.Substitute, "Hangul Day on a Sunday"),
        ("2022-12-26", DayKind.Normal, "Christmas on a Sunday was not given back before 2023"),
        ("2023-01-02", DayKind.Normal, "New Year's Day is never given back"),
        ("2023-01-24", DayKind.Substitute, "Seollal on Sunday"),
        ("2023-05-01", DayKind.Normal, "Labour Day was no office holiday before 2026"),
        ("2023-05-29", DayKind.Substitute, "Buddha's Birthday on a Saturday: the first under the text of May 2023"),
        ("2023-10-02", DayKind.Temporary, "between Chuseok and National Foundation Day"),
        ("2024-02-12", DayKind.Substitute, "the day after Seollal on Sunday"),
        ("2024-04-10", DayKind.Election, "National Assembly"),
        ("2024-05-06", DayKind.Substitute, "Children's Day on a Sunday"),
        ("2024-10-01", DayKind.Temporary, "Armed Forces Day"),
        ("2025-01-27", DayKind.Temporary, "before Seollal"),
        ("2025-03-03", DayKind.Substitute, "1 March on a Saturday"),
        ("2025-05-05", DayKind.Holiday, "Children's Day and Buddha's Birthday meet"),
        ("2025-05-06", DayKind.Substitute, "one day for the two that met"),
        ("2025-05-07", DayKind.Normal, "two holidays on one day give one substitute"),
        ("2025-06-03", DayKind.Election, "presidential election"),
        ("2025-10-08", DayKind.Substitute, "Chuseok's eve on Sunday"),
        ("2025-10-10", DayKind.Normal, "an ordinary Friday after Hangul Day"),
        ("2026-03-02", DayKind.Substitute, "1 March on a Sunday"),
        ("2026-05-01", DayKind.Holiday, "Labour Day is an office holiday from 2026"),
        ("2026-05-25", DayKind.Substitute, "Buddha's Birthday on a Sunday"),
        ("2026-06-03", DayKind.Election, "local elections"),
        ("2026-06-08", DayKind.Normal, "Memorial Day is never given back"),
        ("2026-07-17", DayKind.Holiday, "Constitution Day is a holiday again"),
        ("2026-08-17", DayKind.Substitute, "15 August on a Saturday"),
        ("2026-09-28", DayKind.Normal, "the day after Chuseok on a Saturday is not given back"),
        ("2026-10-05", DayKind.Substitute, "National Foundation Day on a Saturday"),
        ("2027-02-08", DayKind.Holiday, "the day after Korea's own Seollal: China's is a day earlier"),
        ("2027-02-09", DayKind.Substitute, "Seollal on Sunday"),
        ("2027-05-03", DayKind.Substitute, "Labour Day on a Saturday"),
        ("2027-05-13", DayKind.Holiday, "Buddha's Birthday"),
        ("2027-07-19", DayKind.Substitute, "Constitution Day on a Saturday"),
        ("2027-08-16", DayKind.Substitute, "15 August on a Sunday"),
        ("2027-09-15", DayKind.Holiday, "Chuseok"),
        ("2027-10-04", DayKind.Substitute, "National Foundation Day on a Sunday"),
        ("2027-10-11", DayKind.Substitute, "Hangul Day on a Saturday"),
        ("2027-12-27", DayKind.Substitute, "Christmas on a Saturday"),
        ("2028-01-27", DayKind.Holiday, "Korea's own Seollal: China's is a day earlier"),
        ("2028-04-12", DayKind.Election, "National Assembly, on the Wednesday that the election law fixes"),
        ("2028-10-05", DayKind.Substitute, "Chuseok met National Foundation Day"));

    [Fact]
    public void A_substitute_day_is_never_a_weekend_and_every_one_has_its_holiday_within_the_week_before()
    {
        var calendar = WorkingCalendar.For("KR");
        foreach (var date in calendar.Supported.Where(d => calendar.On(d).Kind == DayKind.Substitute))
        {
            Assert.False(Weekend.SaturdaySunday.Contains(date.DayOfWeek), $"{date}");
            Assert.Contains(Enumerable.Range(1, 6), back => calendar.On(date.PlusDays(-back)).Kind == DayKind.Holiday);
        }
    }
}
