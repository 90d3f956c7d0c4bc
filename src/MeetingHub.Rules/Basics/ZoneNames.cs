using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace MeetingHub.Basics;

/// <summary>
/// What a zone's time is called in official texts: 한국시간, 北京时间, 日本時間, Korea Standard Time. People never read an IANA id.
/// Zones are told apart by the groups of CLDR's Windows mapping, a few by their own id; any other zone is "local time" with its offset.
/// </summary>
public static class ZoneNames
{
    /// <summary>The name in force at <paramref name="moment"/>; in summer time the name says so.</summary>
    public static string Of(DateTimeZone zone, Instant moment, Language language)
    {
        var offset = zone.GetUtcOffset(moment);
        return Find(zone.Id) is { } name
            ? name.In(language, summer: name.EnglishSummer is not null && offset > WinterOffset(zone, moment))
            : LocalTime(offset, language);
    }

    /// <summary>Every name, for an official to read: by the zone or CLDR's group of zones.</summary>
    public static IEnumerable<(string Zone, Text Text)> All =>
    [
        .. ById.Concat(ByGroup).Select(name => (name.Key, Text.Of(language => name.Value.In(language, summer: false)))),
        .. ByGroup.Where(name => name.Value.EnglishSummer is not null).Select(name => ($"{name.Key} in summer", Text.Of(language => name.Value.In(language, summer: true)))),
    ];

    private static Name? Find(string id)
    {
        if (id.StartsWith("Etc/", StringComparison.Ordinal))
        {
            return null; // An offset, not a place, though CLDR puts it in some country's group.
        }

        var source = TzdbDateTimeZoneSource.Default;
        var canonical = source.CanonicalIdMap.TryGetValue(id, out var target) ? target : id;
        return ById.GetValueOrDefault(id)
            ?? ById.GetValueOrDefault(canonical)
            ?? (source.TzdbToWindowsIds.TryGetValue(canonical, out var group) ? ByGroup.GetValueOrDefault(group) : null);
    }

    /// <summary>The smaller of January's and July's offset: right on both hemispheres, and for Ireland, whose law calls winter the exception.</summary>
    private static Offset WinterOffset(DateTimeZone zone, Instant moment)
    {
        var year = moment.InZone(zone).Year;
        return Offset.Min(
            zone.GetUtcOffset(Instant.FromUtc(year, 1, 1, 0, 0)),
            zone.GetUtcOffset(Instant.FromUtc(year, 7, 1, 0, 0)));
    }

    private static string LocalTime(Offset offset, Language language)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        var utc = $"UTC{(offset < Offset.Zero ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}";
        return language switch
        {
            Language.Korean => $"현지시간, {utc}",
            Language.SimplifiedChinese => $"当地时间，{utc}",
            Language.Japanese => $"現地時間、{utc}",
            Language.English => $"local time, {utc}",
        };
    }

    /// <summary>Stems of a name (시간, 时间, 時間 follow them), and the full English names; without a summer name the clock never changes.</summary>
    private sealed record Name(string Korean, string Chinese, string Japanese, string English, string? EnglishSummer = null)
    {
        public string In(Language language, bool summer) => language switch
        {
            Language.Korean => Korean + (summer ? " 하계시간" : "시간"),
            Language.SimplifiedChinese => Chinese + (summer ? "夏令时间" : "时间"),
            Language.Japanese => Japanese + (summer ? "夏時間" : "時間"),
            Language.English => summer ? EnglishSummer! : English,
        };
    }

    /// <summary>Zones whose CLDR group carries another country's or region's name.</summary>
    private static readonly FrozenDictionary<string, Name> ById = new Dictionary<string, Name>
    {
        ["Asia/Hong_Kong"] = new("홍콩", "香港", "香港", "Hong Kong Time"),
        ["Asia/Macau"] = new("마카오", "澳门", "マカオ", "Macau Time"),
        ["Asia/Manila"] = new("필리핀", "菲律宾", "フィリピン", "Philippine Standard Time"),
        ["Asia/Kuala_Lumpur"] = new("말레이시아", "马来西亚", "マレーシア", "Malaysia Time"),
        ["Asia/Kuching"] = new("말레이시아", "马来西亚", "マレーシア", "Malaysia Time"),
        ["Asia/Brunei"] = new("브루나이", "文莱", "ブルネイ", "Brunei Time"),
        ["Asia/Ho_Chi_Minh"] = new("베트남", "越南", "ベトナム", "Vietnam Time"),
        ["Asia/Saigon"] = new("베트남", "越南", "ベトナム", "Vietnam Time"),
        ["Asia/Phnom_Penh"] = new("캄보디아", "柬埔寨", "カンボジア", "Cambodia Time"),
        ["Asia/Vientiane"] = new("라오스", "老挝", "ラオス", "Laos Time"),
        ["Asia/Bangkok"] = new("태국", "泰国", "タイ", "Thailand Time"),
        ["Asia/Jakarta"] = new("서부 인도네시아", "印度尼西亚西部", "インドネシア西部", "Western Indonesia Time"),
        ["Asia/Pontianak"] = new("서부 인도네시아", "印度尼西亚西部", "インドネシア西部", "Western Indonesia Time"),
        ["Asia/Makassar"] = new("중부 인도네시아", "印度尼西亚中部", "インドネシア中部", "Central Indonesia Time"),
        ["Asia/Jayapura"] = new("동부 인도네시아", "印度尼西亚东部", "インドネシア東部", "Eastern Indonesia Time"),
        ["Asia/Urumqi"] = new("우루무치", "乌鲁木齐", "ウルムチ", "Urumqi Time"),
        ["Asia/Almaty"] = new("카자흐스탄", "哈萨克斯坦", "カザフスタン", "Kazakhstan Time"),
        ["Asia/Tashkent"] = new("우즈베키스탄", "乌兹别克斯坦", "ウズベキスタン", "Uzbekistan Time"),
        ["Asia/Dubai"] = new("걸프", "海湾", "湾岸", "Gulf Standard Time"),
    }.ToFrozenDictionary();

    /// <summary>By the group of CLDR's windowsZones.</summary>
    private static readonly FrozenDictionary<string, Name> ByGroup = new Dictionary<string, Name>
    {
        ["Korea Standard Time"] = new("한국", "韩国", "韓国", "Korea Standard Time"),
        ["North Korea Standard Time"] = new("평양", "平壤", "平壌", "Pyongyang Time"),
        ["China Standard Time"] = new("중국", "北京", "中国", "China Standard Time"),
        ["Tokyo Standard Time"] = new("일본", "日本", "日本", "Japan Standard Time"),
        ["Taipei Standard Time"] = new("타이베이", "台北", "台北", "Taipei Time"),
        ["Ulaanbaatar Standard Time"] = new("울란바토르", "乌兰巴托", "ウランバートル", "Ulaanbaatar Time"),
        ["W. Mongolia Standard Time"] = new("호브드", "科布多", "ホブド", "Hovd Time"),
        ["Singapore Standard Time"] = new("싱가포르", "新加坡", "シンガポール", "Singapore Standard Time"),
        ["SE Asia Standard Time"] = new("인도차이나", "印度支那", "インドシナ", "Indochina Time"),
        ["Myanmar Standard Time"] = new("미얀마", "缅甸", "ミャンマー", "Myanmar Time"),
        ["India Standard Time"] = new("인도", "印度", "インド", "India Standard Time"),
        ["Sri Lanka Standard Time"] = new("스리랑카", "斯里兰卡", "スリランカ", "Sri Lanka Time"),
        ["Nepal Standard Time"] = new("네팔", "尼泊尔", "ネパール", "Nepal Time"),
        ["Bangladesh Standard Time"] = new("방글라데시", "孟加拉国", "バングラデシュ", "Bangladesh Standard Time"),
        ["Pakistan Standard Time"] = new("파키스탄", "巴基斯坦", "パキスタン", "Pakistan Standard Time"),
        ["Afghanistan Standard Time"] = new("아프가니스탄", "阿富汗", "アフガニスタン", "Afghanistan Time"),
        ["Qyzylorda Standard Time"] = new("카자흐스탄", "哈萨克斯坦", "カザフスタン", "Kazakhstan Time"),
        ["Iran Standard Time"] = new("이란", "伊朗", "イラン", "Iran Standard Time"),
        ["Arab Standard Time"] = new("아라비아", "阿拉伯", "アラビア", "Arabia Standard Time"),
        ["Arabic Standard Time"] = new("이라크", "伊拉克", "イラク", "Iraq Time"),
        ["Arabian Standard Time"] = new("걸프", "海湾", "湾岸", "Gulf Standard Time"),
        ["Israel Standard Time"] = new("이스라엘", "以色列", "イスラエル", "Israel Standard Time", "Israel Daylight Time"),
        ["Jordan Standard Time"] = new("요르단", "约旦", "ヨルダン", "Jordan Time"),
        ["Turkey Standard Time"] = new("튀르키예", "土耳其", "トルコ", "Türkiye Time"),
        ["Georgian Standard Time"] = new("조지아", "格鲁吉亚", "ジョージア", "Georgia Time"),
        ["Caucasus Standard Time"] = new("아르메니아", "亚美尼亚", "アルメニア", "Armenia Time"),
        ["Azerbaijan Standard Time"] = new("아제르바이잔", "阿塞拜疆", "アゼルバイジャン", "Azerbaijan Time"),
        ["Russian Standard Time"] = new("모스크바", "莫斯科", "モスクワ", "Moscow Standard Time"),
        ["Kaliningrad Standard Time"] = new("칼리닌그라드", "加里宁格勒", "カリーニングラード", "Kaliningrad Time"),
        ["Ekaterinburg Standard Time"] = new("예카테린부르크", "叶卡捷琳堡", "エカテリンブルク", "Yekaterinburg Time"),
        ["Omsk Standard Time"] = new("옴스크", "鄂木斯克", "オムスク", "Omsk Time"),
        ["N. Central Asia Standard Time"] = new("노보시비르스크", "新西伯利亚", "ノヴォシビルスク", "Novosibirsk Time"),
        ["North Asia Standard Time"] = new("크라스노야르스크", "克拉斯诺亚尔斯克", "クラスノヤルスク", "Krasnoyarsk Time"),
        ["North Asia East Standard Time"] = new("이르쿠츠크", "伊尔库茨克", "イルクーツク", "Irkutsk Time"),
        ["Yakutsk Standard Time"] = new("야쿠츠크", "雅库茨克", "ヤクーツク", "Yakutsk Time"),
        ["Vladivostok Standard Time"] = new("블라디보스토크", "符拉迪沃斯托克", "ウラジオストク", "Vladivostok Time"),
        ["Sakhalin Standard Time"] = new("사할린", "萨哈林", "サハリン", "Sakhalin Time"),
        ["Magadan Standard Time"] = new("마가단", "马加丹", "マガダン", "Magadan Time"),
        ["Russia Time Zone 11"] = new("캄차카", "堪察加", "カムチャツカ", "Kamchatka Time"),
        ["GMT Standard Time"] = new("서유럽", "西欧", "西ヨーロッパ", "Western European Time", "Western European Summer Time"),
        ["Greenwich Standard Time"] = new("그리니치", "格林尼治", "グリニッジ", "Greenwich Mean Time"),
        ["W. Europe Standard Time"] = CentralEurope,
        ["Romance Standard Time"] = CentralEurope,
        ["Central Europe Standard Time"] = CentralEurope,
        ["Central European Standard Time"] = CentralEurope,
        ["FLE Standard Time"] = EasternEurope,
        ["GTB Standard Time"] = EasternEurope,
        ["E. Europe Standard Time"] = EasternEurope,
        ["Middle East Standard Time"] = EasternEurope,
        ["Egypt Standard Time"] = new("이집트", "埃及", "エジプト", "Egypt Time", "Egypt Summer Time"),
        ["South Africa Standard Time"] = new("남아프리카", "南非", "南アフリカ", "South Africa Standard Time"),
        ["E. Africa Standard Time"] = new("동아프리카", "东非", "東アフリカ", "East Africa Time"),
        ["W. Central Africa Standard Time"] = new("서아프리카", "西非", "西アフリカ", "West Africa Time"),
        ["AUS Eastern Standard Time"] = EasternAustralia,
        ["Tasmania Standard Time"] = EasternAustralia,
        ["E. Australia Standard Time"] = new("호주 동부", "澳大利亚东部", "オーストラリア東部", "Australian Eastern Standard Time"),
        ["Cen. Australia Standard Time"] = new("호주 중부", "澳大利亚中部", "オーストラリア中部", "Australian Central Standard Time", "Australian Central Daylight Time"),
        ["AUS Central Standard Time"] = new("호주 중부", "澳大利亚中部", "オーストラリア中部", "Australian Central Standard Time"),
        ["W. Australia Standard Time"] = new("호주 서부", "澳大利亚西部", "オーストラリア西部", "Australian Western Standard Time"),
        ["New Zealand Standard Time"] = new("뉴질랜드", "新西兰", "ニュージーランド", "New Zealand Standard Time", "New Zealand Daylight Time"),
        ["Fiji Standard Time"] = new("피지", "斐济", "フィジー", "Fiji Time"),
        ["Hawaiian Standard Time"] = new("하와이", "夏威夷", "ハワイ", "Hawaii Standard Time"),
        ["Alaskan Standard Time"] = new("알래스카", "阿拉斯加", "アラスカ", "Alaska Standard Time", "Alaska Daylight Time"),
        // Its own group since the province keeps UTC−7 all year from November 2026: "Pacific Standard Time" would then be an hour off.
        ["British Columbia Standard Time"] =
            new("캐나다 태평양", "加拿大太平洋", "カナダ太平洋", "Pacific Time, British Columbia", "Pacific Daylight Time, British Columbia"),
        ["Pacific Standard Time"] = new("북미 태평양", "北美太平洋", "北米太平洋", "Pacific Standard Time", "Pacific Daylight Time"),
        ["Mountain Standard Time"] = new("북미 산지", "北美山区", "北米山地", "Mountain Standard Time", "Mountain Daylight Time"),
        ["US Mountain Standard Time"] = new("북미 산지", "北美山区", "北米山地", "Mountain Standard Time"),
        ["Central Standard Time"] = new("북미 중부", "北美中部", "北米中部", "Central Standard Time", "Central Daylight Time"),
        ["Canada Central Standard Time"] = new("북미 중부", "北美中部", "北米中部", "Central Standard Time"),
        ["Eastern Standard Time"] = EasternAmerica,
        ["US Eastern Standard Time"] = EasternAmerica,
        ["Atlantic Standard Time"] = new("대서양", "大西洋", "大西洋", "Atlantic Standard Time", "Atlantic Daylight Time"),
        ["Central Standard Time (Mexico)"] = new("멕시코 중부", "墨西哥中部", "メキシコ中部", "Central Mexico Time"),
        ["SA Pacific Standard Time"] = new("콜롬비아·페루", "哥伦比亚和秘鲁", "コロンビア・ペルー", "Colombia and Peru Time"),
        ["Pacific SA Standard Time"] = new("칠레", "智利", "チリ", "Chile Standard Time", "Chile Summer Time"),
        ["E. South America Standard Time"] = new("브라질리아", "巴西利亚", "ブラジリア", "Brasília Time"),
        ["Argentina Standard Time"] = new("아르헨티나", "阿根廷", "アルゼンチン", "Argentina Time"),
    }.ToFrozenDictionary();

    private static Name CentralEurope => new("중부유럽", "中欧", "中央ヨーロッパ", "Central European Time", "Central European Summer Time");
    private static Name EasternEurope => new("동유럽", "东欧", "東ヨーロッパ", "Eastern European Time", "Eastern European Summer Time");
    private static Name EasternAustralia => new("호주 동부", "澳大利亚东部", "オーストラリア東部", "Australian Eastern Standard Time", "Australian Eastern Daylight Time");
    private static Name EasternAmerica => new("북미 동부", "北美东部", "北米東部", "Eastern Standard Time", "Eastern Daylight Time");
}
