using MeetingHub.Calendars;
using MeetingHub.Web.Calendars;
using NodaTime;

namespace MeetingHub.Web.Tests.Calendars;

/// <summary>Every holiday that the house knows is told in the reader's language, and means what its country says.</summary>
public sealed class HolidayTextsTests
{
    [Theory]
    [InlineData("KR", Language.Korean)]
    [InlineData("CN", Language.SimplifiedChinese)]
    [InlineData("JP", Language.Japanese)]
    public void Every_day_off_of_sixteen_years_has_a_name_in_four_languages(string country, Language own)
    {
        var calendar = WorkingCalendar.For(country);
        var names = new DateInterval(new(2015, 1, 1), new(2030, 12, 31)).Select(date => calendar.On(date).Names).Where(n => !n.IsEmpty).Distinct().ToList();

        Assert.True(names.Count > 6, $"{names.Count} names are too few.");
        Assert.Equal([], names.SelectMany(name => Languages.All.Where(language => HolidayTexts.In(name[own]!, language) is null).Select(language => $"{name[own]} in {language}")));
        Assert.All(names, name => Assert.Equal(name[own], HolidayTexts.In(name[own]!, own)));
        if (own != Language.Japanese)
        {
            Assert.All(names, name => Assert.Equal(name[Language.English], HolidayTexts.In(name[own]!, Language.English)));
        }
    }

    [Theory]
    [InlineData("대체공휴일(개천절)", Language.SimplifiedChinese, "开天节补假")]
    [InlineData("설날 전날", Language.Japanese, "旧正月（ソルラル）の前日")]
    [InlineData("国庆节（调休上班）", Language.Korean, "국경절 대체근무")]
    [InlineData("国庆节、中秋节", Language.Japanese, "国慶節・中秋節")]
    [InlineData("振替でない日", Language.Korean, null)]
    public void A_day_named_after_a_feast_follows_its_name(string own, Language language, string? said) => Assert.Equal(said, HolidayTexts.In(own, language));
}
