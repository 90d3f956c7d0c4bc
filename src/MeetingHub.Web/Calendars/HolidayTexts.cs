using System.Text.RegularExpressions;

namespace MeetingHub.Web.Calendars;

/// <summary>
/// What the holidays of Korea, China and Japan are called in the other languages, found by their own names: two countries' days share an English name, never
/// their own. A substitute, the days around a feast and a worked weekend day follow the feast's name.
/// </summary>
internal static partial class HolidayTexts
{
    /// <summary>Days that are named after a holiday.</summary>
    private static readonly (Regex Form, Text Shape)[] Forms =
    [
        (SubstituteForm(), new("대체공휴일({feast})", "{feast}补假", "振替休日（{feast}）", "Substitute holiday for {feast}")),
        (DayBeforeForm(), new("{feast} 전날", "{feast}前一日", "{feast}の前日", "Day before {feast}")),
        (DayAfterForm(), new("{feast} 다음 날", "{feast}次日", "{feast}の翌日", "Day after {feast}")),
        (MakeUpForm(), new("{feast} 대체근무", "{feast}（调休上班）", "{feast}の振替勤務", "{feast} make-up working day")),
    ];

    /// <summary>By the day's name in its own country.</summary>
    internal static IReadOnlyDictionary<string, Text> ByOwnName { get; } = new Dictionary<string, Text>
    {
        ["1월 1일"] = new("1월 1일", "元旦", "元日", "New Year's Day"),
        ["설날"] = new("설날", "春节（韩国）", "旧正月（ソルラル）", "Seollal (Lunar New Year)"),
        ["설날 전날"] = new("설날 전날", "春节（韩国）前一日", "旧正月（ソルラル）の前日", "Day before Seollal"),
        ["설날 다음 날"] = new("설날 다음 날", "春节（韩国）次日", "旧正月（ソルラル）の翌日", "Day after Seollal"),
        ["3ㆍ1절"] = new("3ㆍ1절", "三一节", "三一節", "Independence Movement Day"),
        ["노동절"] = new("노동절", "劳动节", "労働節", "Labour Day"),
        ["어린이날"] = new("어린이날", "儿童节", "こどもの日", "Children's Day"),
        ["부처님 오신 날"] = new("부처님 오신 날", "佛诞日", "釈迦誕生日", "Buddha's Birthday"),
        ["현충일"] = new("현충일", "显忠日", "顕忠日", "Memorial Day"),
        ["제헌절"] = new("제헌절", "制宪节", "制憲節", "Constitution Day"),
        ["광복절"] = new("광복절", "光复节", "光復節", "Liberation Day"),
        ["추석"] = new("추석", "中秋节（韩国）", "秋夕（チュソク）", "Chuseok"),
        ["개천절"] = new("개천절", "开天节", "開天節", "National Foundation Day"),
        ["한글날"] = new("한글날", "韩文日", "ハングルの日", "Hangul Day"),
        ["기독탄신일"] = new("기독탄신일", "圣诞节", "クリスマス", "Christmas Day"),
        ["임시공휴일"] = new("임시공휴일", "临时公休日", "臨時公休日", "Temporary holiday"),
        ["대통령선거"] = new("대통령선거", "总统选举日", "大統領選挙の日", "Presidential election"),
        ["전국동시지방선거"] = new("전국동시지방선거", "全国地方选举日", "全国同時地方選挙の日", "Nationwide local elections"),

        ["元旦"] = new("원단(양력설)", "元旦", "元旦", "New Year's Day"),
        ["春节"] = new("춘절", "春节", "春節", "Spring Festival"),
        ["清明节"] = new("청명절", "清明节", "清明節", "Tomb-Sweeping Day (Qingming)"),
        ["劳动节"] = new("노동절", "劳动节", "労働節", "Labour Day"),
        ["端午节"] = new("단오절", "端午节", "端午節", "Dragon Boat Festival"),
        ["中秋节"] = new("중추절", "中秋节", "中秋節", "Mid-Autumn Festival"),
        ["国庆节"] = new("국경절", "国庆节", "国慶節", "National Day"),
        ["抗战胜利日"] = new("항일전쟁 승리일", "抗战胜利日", "抗日戦争勝利記念日", "Victory Day"),

        ["元日"] = new("설날(양력 1월 1일)", "元旦", "元日", "New Year's Day"),
        ["成人の日"] = new("성인의 날", "成人节", "成人の日", "Coming of Age Day"),
        ["建国記念の日"] = new("건국기념일", "建国纪念日", "建国記念の日", "National Foundation Day"),
        ["天皇誕生日"] = new("천황 탄생일", "天皇诞生日", "天皇誕生日", "Emperor's Birthday"),
        ["春分の日"] = new("춘분의 날", "春分日", "春分の日", "Vernal Equinox Day"),
        ["昭和の日"] = new("쇼와의 날", "昭和日", "昭和の日", "Showa Day"),
        ["憲法記念日"] = new("헌법기념일", "宪法纪念日", "憲法記念日", "Constitution Memorial Day"),
        ["みどりの日"] = new("녹색의 날", "绿之日", "みどりの日", "Greenery Day"),
        ["こどもの日"] = new("어린이날", "儿童节", "こどもの日", "Children's Day"),
        ["海の日"] = new("바다의 날", "海之日", "海の日", "Marine Day"),
        ["山の日"] = new("산의 날", "山之日", "山の日", "Mountain Day"),
        ["敬老の日"] = new("경로의 날", "敬老日", "敬老の日", "Respect for the Aged Day"),
        ["秋分の日"] = new("추분의 날", "秋分日", "秋分の日", "Autumnal Equinox Day"),
        ["体育の日"] = new("체육의 날", "体育日", "体育の日", "Health and Sports Day"),
        ["体育の日（スポーツの日）"] = new("체육의 날", "体育日", "体育の日（スポーツの日）", "Health and Sports Day"),
        ["スポーツの日"] = new("스포츠의 날", "体育日", "スポーツの日", "Sports Day"),
        ["文化の日"] = new("문화의 날", "文化日", "文化の日", "Culture Day"),
        ["勤労感謝の日"] = new("근로감사의 날", "劳动感谢日", "勤労感謝の日", "Labour Thanksgiving Day"),
        ["休日（振替休日）"] = new("대체휴일", "补休日", "休日（振替休日）", "Substitute holiday"),
        ["休日（国民の休日）"] = new("국민의 휴일", "国民休息日", "休日（国民の休日）", "Citizen's holiday (between two holidays)"),
        ["休日（祝日扱い）"] = new("특별 휴일(즉위 의식)", "特别休息日（即位仪式）", "休日（祝日扱い）", "Enthronement day / ceremony (one-off holiday)"),
        ["年末年始"] = new("연말연시 휴무", "年末年初休假", "年末年始", "Year-end and New Year closure"),
    };

    /// <summary>A day's name in a language; null where the house does not know it.</summary>
    /// <param name="own">Its name in its own country.</param>
    public static string? In(string own, Language language)
    {
        if (ByOwnName.TryGetValue(own, out var text))
        {
            return text.In(language);
        }

        foreach (var (form, shape) in Forms)
        {
            if (form.Match(own) is { Success: true } match)
            {
                return In(match.Groups[1].Value, language) is { } feast ? shape.In(language, feast) : null;
            }
        }

        if (ElectionForm().IsMatch(own))
        {
            return new Text(own, "国会议员选举日", "国会議員選挙の日", "National Assembly election").In(language);
        }

        return own.Split(['ㆍ', '、'], 2) is [var one, var other] && In(one, language) is { } first && In(other, language) is { } second
            ? new Text("{first}ㆍ{second}", "{first}、{second}", "{first}・{second}", "{first} and {second}").In(language, first, second)
            : null;
    }

    [GeneratedRegex(@"^대체공휴일\((.+)\)$")]
    private static partial Regex SubstituteForm();

    [GeneratedRegex("^([^ㆍ]+) 전날$")]
    private static partial Regex DayBeforeForm();

    [GeneratedRegex("^([^ㆍ]+) 다음 날$")]
    private static partial Regex DayAfterForm();

    [GeneratedRegex("^(.+)（调休上班）$")]
    private static partial Regex MakeUpForm();

    [GeneratedRegex("^제[0-9]+대 국회의원선거$")]
    private static partial Regex ElectionForm();
}
