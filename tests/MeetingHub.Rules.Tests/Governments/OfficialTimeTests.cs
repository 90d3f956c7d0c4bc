using NodaTime;
using NodaTime.Text;

namespace MeetingHub.Tests.Governments;

public class OfficialTimeTests
{
    [Theory]
    [InlineData("Asia/Seoul", Language.Korean, "2020. 12. 1.(화) 15:00~16:30(한국시간)")]
    [InlineData("Asia/Shanghai", Language.SimplifiedChinese, "2020年12月1日（星期二）14:00—15:30（北京时间）")]
    [InlineData("Asia/Tokyo", Language.Japanese, "2020年12月1日（火）15時00分～16時30分（日本時間）")]
    [InlineData("Asia/Seoul", Language.English, "Tuesday, 1 December 2020, 15:00–16:30 (Korea Standard Time)")]
    [InlineData("Asia/Shanghai", Language.Korean, "2020. 12. 1.(화) 14:00~15:30(중국시간)")]
    [InlineData("Asia/Seoul", Language.SimplifiedChinese, "2020年12月1日（星期二）15:00—16:30（韩国时间）")]
    [InlineData("Europe/Berlin", Language.English, "Tuesday, 1 December 2020, 07:00–08:30 (Central European Time)")]
    public void Writes_a_meeting_in_the_official_form_of_the_language(string zone, Language language, string expected) =>
        Assert.Equal(expected, OfficialTime.Range(At("2020-12-01T06:00:00Z"), At("2020-12-01T07:30:00Z"), Zone(zone), language));

    [Theory]
    [InlineData(Language.Korean, "2021. 3. 31.(수) 23:30~2021. 4. 1.(목) 00:30(한국시간)")]
    [InlineData(Language.SimplifiedChinese, "2021年3月31日（星期三）23:30—2021年4月1日（星期四）00:30（韩国时间）")]
    [InlineData(Language.Japanese, "2021年3月31日（水）23時30分～2021年4月1日（木）0時30分（韓国時間）")]
    [InlineData(Language.English, "Wednesday, 31 March 2021, 23:30–Thursday, 1 April 2021, 00:30 (Korea Standard Time)")]
    public void Tells_both_dates_when_a_meeting_passes_midnight(Language language, string expected) =>
        Assert.Equal(expected, OfficialTime.Range(At("2021-03-31T14:30:00Z"), At("2021-03-31T15:30:00Z"), Zone("Asia/Seoul"), language));

    [Fact]
    public void Puts_both_sides_on_one_line_and_one_clock_once()
    {
        DateTimeZone[] zones = [Zone("Asia/Seoul"), Zone("Asia/Shanghai"), Zone("Asia/Chongqing")];
        Assert.Equal(
            "2020. 12. 1.(화) 15:00~16:30(한국시간) / 2020. 12. 1.(화) 14:00~15:30(중국시간)",
            OfficialTime.Range(At("2020-12-01T06:00:00Z"), At("2020-12-01T07:30:00Z"), zones, Language.Korean));
    }

    [Theory]
    [InlineData("2020-12-01T06:00:00Z", "2020年（令和2年）12月1日（火）15時00分～16時00分（日本時間）")]
    [InlineData("2019-05-01T00:00:00Z", "2019年（令和元年）5月1日（水）9時00分～10時00分（日本時間）")]
    [InlineData("2019-04-30T00:00:00Z", "2019年（平成31年）4月30日（火）9時00分～10時00分（日本時間）")]
    public void Adds_the_era_for_a_copy_in_Japanese_alone(string start, string expected) =>
        Assert.Equal(expected, OfficialTime.Range(At(start), At(start) + Duration.FromHours(1), Zone("Asia/Tokyo"), Language.Japanese, withEra: true));

    [Theory]
    [InlineData("Australia/Sydney", "2021-01-15T00:00:00Z", Language.Korean, "2021. 1. 15.(금) 11:00(호주 동부 하계시간)")]
    [InlineData("Australia/Sydney", "2021-07-15T00:00:00Z", Language.English, "Thursday, 15 July 2021, 10:00 (Australian Eastern Standard Time)")]
    [InlineData("America/New_York", "2021-07-15T00:00:00Z", Language.Japanese, "2021年7月14日（水）20時00分（北米東部夏時間）")]
    [InlineData("Europe/Dublin", "2021-07-15T00:00:00Z", Language.English, "Thursday, 15 July 2021, 01:00 (Western European Summer Time)")]
    [InlineData("Asia/Hong_Kong", "2021-07-15T00:00:00Z", Language.SimplifiedChinese, "2021年7月15日（星期四）08:00（香港时间）")]
    [InlineData("America/St_Johns", "2021-01-15T00:00:00Z", Language.Japanese, "2021年1月14日（木）20時30分（現地時間、UTC-03:30）")]
    [InlineData("Etc/GMT-1", "2021-01-15T00:00:00Z", Language.Korean, "2021. 1. 15.(금) 01:00(현지시간, UTC+01:00)")]
    public void Names_any_zone_and_says_when_it_is_summer_time(string zone, string moment, Language language, string expected) =>
        Assert.Equal(expected, OfficialTime.Moment(At(moment), Zone(zone), language));

    [Fact]
    public void Never_shows_an_IANA_id()
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            foreach (var language in Languages.All)
            {
                var text = OfficialTime.Moment(At("2020-12-01T06:00:00Z"), Zone(id), language);
                Assert.DoesNotContain('/', text);
                Assert.DoesNotContain('_', text);
            }
        }
    }

    private static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
