using System.Globalization;
using MeetingHub.Governments;
using MeetingHub.Web.Slots;
using NodaTime;

namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of the slot finder: the week, the slots and the reasons of their scores.</summary>
internal static class SlotTexts
{
    public static readonly Text WeekOf = new("{0} 주간", "{0}起的一周", "{0}からの週", "Week of {0}");
    public static readonly Text PreviousWeek = new("이전 주", "上一周", "前の週", "Previous week");
    public static readonly Text NextWeek = new("다음 주", "下一周", "次の週", "Next week");
    public static readonly Text OutsideWindow = new("기간 밖", "期间之外", "期間外", "not in question");
    public static readonly Text Times = new("가능 시간", "可行时段", "可能な時間", "Possible");
    public static readonly Text NoneThisDay = new("가능한 시간대 없음", "当天无可行时段", "可能な時間帯なし", "no time works");
    public static readonly Text Others = new(
        "이 주의 다른 시작 시각 {0}개", "本周其他可行的开始时间（{0} 个）", "この週のその他の開始時刻 {0}件", "{0} other possible starts in this week");
    public static readonly Text BestOf = new("추천 시간대", "推荐时段", "おすすめの時間帯", "Best times");
    public static readonly Text Score = new("적합도", "适合度", "適合度", "Score");
    public static readonly Text Why = new("적합도의 근거", "适合度的依据", "適合度の内訳", "Why this score");
    public static readonly Text FullScore = new("기본 점수", "基础分", "基本点", "Every time starts with");
    public static readonly Text Legend = new("범례", "图例", "凡例", "Legend");
    public static readonly Text Assumed = new(
        "아래 지방정부의 근무시간은 추정치입니다. 창구의 확인을 받지 않았습니다.",
        "以下地方政府的办公时间为推定，尚未经其联系人确认。",
        "次の地方政府の執務時間は推定です。窓口担当による確認を受けていません。",
        "The office hours of these governments are assumed: their contacts have not confirmed them.");
    public static readonly Text Minutes = new("{0} ({1}분)", "{0}（{1}分钟）", "{0}（{1}分）", "{0} ({1} min)");
    public static readonly Text Days = new("{0} ({1}일)", "{0}（{1}天）", "{0}（{1}日）", "{0} ({1} days)");

    /// <summary>What a side does at a time.</summary>
    public static Text Of(LaneState state) => state switch
    {
        LaneState.Working => new("근무", "办公", "執務", "office hours"),
        LaneState.Break => new("점심", "午休", "昼休み", "lunch"),
        LaneState.Busy => new("다른 일정", "已有安排", "他の予定", "taken"),
        LaneState.Tentative => new("미확정 일정", "待定安排", "仮の予定", "tentative"),
        LaneState.Closed => new("근무시간 외", "非办公时间", "執務時間外", "closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a side."),
    };

    /// <summary>A score: <c>96.5</c>.</summary>
    public static string Points(decimal points) => points.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>What a reason gives: <c>−2.5</c>; with a true minus.</summary>
    public static string SignedPoints(decimal points) => points == 0 ? "±0" : points < 0 ? $"−{Points(-points)}" : $"+{Points(points)}";

    /// <summary>A day of a week: <c>12. 1.(화)</c>, <c>12月1日（周二）</c>, <c>12月1日（火）</c>, <c>Tue 1 Dec</c>.</summary>
    public static string ShortDate(LocalDate date, Language language)
    {
        var weekday = (int)date.DayOfWeek - 1;
        return language switch
        {
            Language.Korean => string.Create(CultureInfo.InvariantCulture, $"{date.Month}. {date.Day}.({"월화수목금토일"[weekday]})"),
            Language.SimplifiedChinese => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日（周{"一二三四五六日"[weekday]}）"),
            Language.Japanese => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日（{"月火水木金土日"[weekday]}）"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.DayOfWeek.ToString()[..3]} {date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)}"),
        };
    }

    /// <summary>A clock in the narrow places of the week: <c>09:00</c> in every language.</summary>
    public static string Clock(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    /// <summary>From clock to clock with the language's own dash.</summary>
    public static string Hours(LocalTime from, LocalTime to, Language language) => Clock(from) + language switch
    {
        Language.Korean => "~",
        Language.SimplifiedChinese => "—",
        Language.Japanese => "～",
        _ => "–",
    } + Clock(to);
}
