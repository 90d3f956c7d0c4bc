using System.Globalization;
using MeetingHub.Slots;
using NodaTime;

namespace MeetingHub.Web.Slots;

/// <summary>Texts of the slot finder: the week, the slots and the reasons of their scores.</summary>
internal static class SlotTexts
{
    public static readonly Text Propose = new("상대 측에 일정 제안", "向对方提议时段", "相手方に日程を提案", "Propose times to the partners");
    public static readonly Text WeekOf = new("{date} 주간", "{date}起的一周", "{date}からの週", "Week of {date}");
    public static readonly Text PreviousWeek = new("이전 주", "上一周", "前の週", "Previous week");
    public static readonly Text NextWeek = new("다음 주", "下一周", "次の週", "Next week");
    public static readonly Text OutsideWindow = new("기간 밖", "期间之外", "期間外", "not in question");
    public static readonly Text Times = new("가능 시간", "可行时段", "可能な時間", "Possible");
    public static readonly Text NoneThisDay = new("가능한 시간대 없음", "当天无可行时段", "可能な時間帯なし", "no time works");
    public static readonly Text Others = new(
        "이 주의 다른 시작 시각 {count}개", "本周其他可行的开始时间（{count} 个）", "この週のその他の開始時刻 {count}件", "Other possible starts in this week: {count}");
    public static readonly Text BestOf = new("추천 시간대", "推荐时段", "おすすめの時間帯", "Best times");
    public static readonly Text Score = new("적합도", "适合度", "適合度", "Score");
    public static readonly Text Why = new("적합도의 근거", "适合度的依据", "適合度の内訳", "Why this score");
    public static readonly Text FullScore = new("기본 점수", "基础分", "基本点", "Every time starts with");
    public static readonly Text Legend = new("범례", "图例", "凡例", "Legend");
    public static readonly Text Assumed = new(
        "잠정 근무시간(창구 미확인): {name}", "办公时间为暂定，尚未经联系人确认：{name}", "執務時間は推定（窓口担当に未確認）：{name}", "Office hours assumed, not confirmed by the contact: {name}");
    public static readonly Text Minutes = new("{reason} ({minutes}분)", "{reason}（{minutes}分钟）", "{reason}（{minutes}分）", "{reason} ({minutes} min)");
    public static readonly Text Days = new("{reason} ({days}일)", "{reason}（{days}天）", "{reason}（{days}日）", "{reason} ({days} days)");

    public static readonly Text Pick = new("상대 측 제안에 추가", "加入向对方的提议", "相手方への提案に加える", "Pick for the proposal");
    public static readonly Text Unpick = new("제안에서 제외", "从提议中移除", "提案から外す", "Leave out of the proposal");
    public static readonly Text Remove = new("제외", "移除", "外す", "leave out");
    public static readonly Text Picked = new("제안에 포함", "已加入提议", "提案に追加済み", "picked");
    public static readonly Text Shortlist = new("상대 측에 제안할 시간 {count}개", "拟向对方提议的时段：{count}个", "相手方に提案する日時：{count}件", "Times for the proposal: {count}");
    public static readonly Text PickHint = new(
        "상대 측에 먼저 제안하려면 위 표에서 시간을 골라 ‘상대 측 제안에 추가’를 누르십시오.",
        "如需先向对方提议，请在上表中选择时段，并点击“加入向对方的提议”。",
        "先に相手方へ提案する場合は、上の表で時間帯を選び、「相手方への提案に加える」を押してください。",
        "To ask the partners first, choose a time above and press “Pick for the proposal”.");

    public static readonly Text Terms = new("검색 조건", "查找条件", "検索条件", "What to search for");
    public static readonly Text FromTo = new("{first}~{last}", "{first}至{last}", "{first}～{last}", "{first} – {last}");
    public static readonly Text Wishes = new("희망 사항", "期望", "希望", "Wishes");
    public static readonly Text WishesHint = new(
        "순위에만 반영되며, 다른 시간대를 제외하지 않습니다.", "仅影响排序，不会排除其他时段。", "順位にのみ反映され、他の時間帯は除外されません。", "They only rank; no time is left out for them.");
    public static readonly Text PreferredTime = new("희망 시작 시각", "期望开始时间", "希望開始時刻", "Preferred start");
    public static readonly Text PreferredDate = new("희망 날짜", "期望日期", "希望日", "Preferred date");
    public static readonly Text Top = new("추천 개수", "推荐数量", "おすすめの件数", "How many best times");
    public static readonly Text Notice = new("최소 준비 시간(시간)", "最短准备时间（小时）", "最短の準備期間（時間）", "Shortest notice (hours)");
    public static readonly Text Length = new("회의 시간(분)", "会议时长（分钟）", "会議時間（分）", "Length (minutes)");
    public static readonly Text Rules = new("반드시 지킬 조건", "必须满足的条件", "必ず守る条件", "Rules to keep");
    public static readonly Text Earliest = new("이 시각 이후 시작", "不早于", "この時刻以降に開始", "Start not before");
    public static readonly Text Latest = new("이 시각까지 종료", "不晚于", "この時刻までに終了", "End not after");
    public static readonly Text Whose = new("기준 시각", "以何处时间为准", "基準とする時刻", "On whose clock");
    public static readonly Text BufferBefore = new("회의 전 여유(분)", "会前预留（分钟）", "会議前の余裕（分）", "Free before (minutes)");
    public static readonly Text BufferAfter = new("회의 후 여유(분)", "会后预留（分钟）", "会議後の余裕（分）", "Free after (minutes)");
    public static readonly Text TentativeFree = new(
        "미확정 일정은 비어 있는 시간으로 봅니다", "待定安排视为空闲", "仮の予定は空き時間とみなす", "Tentative entries count as free");
    public static readonly Text ThroughLunch = new(
        "점심시간과 일부 겹치는 시간대도 찾습니다", "也查找与午休部分重叠的时段", "昼休みに一部かかる時間帯も探す", "Also times that run into lunch");
    public static readonly Text Needed = new("반드시 참석할 측과 사람", "必须出席的各方和人员", "出席が必須の側と人", "Who has to be there");
    public static readonly Text NeededHint = new(
        "표시를 지우면 해당 측이나 사람이 빠져도 가능한 시간대를 찾습니다.", "取消勾选后，将查找该方不出席也可行的时段。", "チェックを外すと、欠席でも可能な時間帯を探します。", "Without its tick, times are found that may do without that side or person.");
    public static readonly Text LeastOptional = new("선택 참석자 최소 인원", "非必须出席人员最少到会人数", "任意出席者の最少人数", "At least so many of the others");
    public static readonly Text Past = new("지난 회의 기록", "补录以往会议", "過去の会議の記録", "Record of a past meeting");
    public static readonly Text Reset = new("처음 조건으로", "恢复默认条件", "初期条件に戻す", "Back to the standard search");

    public static readonly Text NoCandidates = new(
        "검색한 기간과 조건에 맞는 시작 시각이 하나도 없습니다.", "在所选期间和条件下没有任何可选的开始时间。", "検索した期間と条件に合う開始時刻が一つもありません。", "No start at all lies within these dates and rules.");
    public static readonly Text QuorumFails = new(
        "시작 시각 {starts}개를 확인했습니다. 필수 참석자는 모두 가능하나, 선택 참석자의 최소 인원이 모이지 않습니다.",
        "已检查 {starts} 个开始时间。必须出席者均可参加，但非必须出席人员达不到最少到会人数。",
        "開始時刻{starts}件を確認しました。必須の出席者は全員可能ですが、任意出席者の最少人数に達しません。",
        "{starts} starts were looked at. Those who have to be there can come, but too few of the others can.");
    public static readonly Text Blockers = new(
        "시작 시각 {starts}개를 모두 확인했습니다. 어느 시각이든 최소 {people}곳(명)이 참석할 수 없습니다. 가장 가까운 경우는 다음과 같습니다.",
        "已检查全部 {starts} 个开始时间，每个时间至少有 {people} 方（人）无法参加。最接近可行的情况如下：",
        "開始時刻{starts}件をすべて確認しました。どの時刻でも少なくとも{people}者が出席できません。最も近い場合は次のとおりです。",
        "All {starts} starts were looked at. At each of them at least {people} of those who have to be there cannot come. These come closest:");
    public static readonly Text FirstSets = new("처음 {most}가지 경우만 표시합니다.", "仅显示前 {most} 种情况。", "最初の{most}通りのみ表示しています。", "Only the first {most} such cases are shown.");
    public static readonly Text WithoutThem = new("이들 없이 다시 찾기", "不含上述各方重新查找", "この出席者なしで再検索", "Search again without them");
    public static readonly Text And = new(", ", "、", "、", ", ");
    public static readonly Text WhatWouldHelp = new("조건을 하나만 바꾸면", "如果只放宽一项条件", "条件を一つだけ変えると", "What one change would give");
    public static readonly Text WithoutBuffers = new("회의 전후 여유를 두지 않으면", "会议前后不预留时间", "会議前後の余裕をなくすと", "Without free time before and after");
    public static readonly Text WithoutNotice = new("최소 준비 시간을 두지 않으면", "不要求最短准备时间", "最短の準備期間をなくすと", "Without the shortest notice");
    public static readonly Text WithoutBounds = new("시작·종료 시각 제한을 없애면", "取消起止时间限制", "開始・終了時刻の制限をなくすと", "Without the bounds on the clock");
    public static readonly Text WithoutQuorum = new("선택 참석자 최소 인원을 없애면", "取消非必须出席人员最少到会人数", "任意出席者の最少人数をなくすと", "Without the least number of the others");
    public static readonly Text Opens = new("{change}: 가능한 시작 시각 {count}개", "{change}：可行的开始时间 {count} 个", "{change}：可能な開始時刻 {count}件", "{change}: possible starts {count}");
    public static readonly Text OpensNothing = new("{change}: 그래도 없음", "{change}：仍无可行时段", "{change}：それでもなし", "{change}: still none");
    public static readonly Text NoShorter = new(
        "이 기간에는 더 짧은 회의도 열 수 없습니다.", "该期间内更短的会议也无法安排。", "この期間では、より短い会議も開催できません。", "Within these dates no shorter meeting fits either.");
    public static readonly Text NoneAfter = new(
        "기간 종료 후 31일 안에도 가능한 시간대가 없습니다.", "期间结束后31天内也没有可行时段。", "期間終了後31日以内にも可能な時間帯はありません。", "Nor is there a time within 31 days after these dates.");
    public static readonly Text LunchWouldHelp = new("점심시간을 조금 줄이면", "如果略微缩短午休", "昼休みを少し短くすると", "With a shorter lunch");
    public static readonly Text IntoLunch = new("{place} 점심시간 {minutes}분 포함", "占用{place}午休 {minutes} 分钟", "{place}の昼休みに{minutes}分かかる", "runs {minutes} minutes into lunch in {place}");
    public static readonly Text ShorterThanPlanned = new(
        "계획된 회의 시간({planned}분)과 다른 {minutes}분으로 찾은 결과입니다. 이 길이로 예약하려면 먼저 안건의 소요시간을 고쳐 주십시오.",
        "以下按 {minutes} 分钟查找，与计划时长（{planned} 分钟）不同。如需按此时长预订，请先调整议题用时。",
        "計画された会議時間（{planned}分）ではなく{minutes}分で探した結果です。この長さで予約するには、先に議題の所要時間を修正してください。",
        "These times are for {minutes} minutes; the meeting is planned for {planned}. To book this length, shorten the agenda first.");
    public static readonly Text Unreadable = new(
        "일정을 확인할 수 없는 사람: {name}", "无法查看日程的人员：{name}", "予定を確認できない人：{name}", "Calendars that could not be read: {name}");
    public static readonly Text Provisional = new("휴무일 미확정", "节假日安排待定", "休日が未確定", "days off not settled");
    public static readonly Text ProvisionalDays = new(
        "기간 중 일부 휴무일이 아직 확정되지 않음: {name}", "期间内部分节假日安排尚未公布：{name}", "期間内の休日の一部が未確定：{name}", "Some days off of these dates are not settled yet: {name}");

    /// <summary>What keeps somebody from a time.</summary>
    public static Text Of(BlockReason reason) => reason switch
    {
        BlockReason.Busy => new("다른 일정이 있음", "已有其他安排", "他の予定あり", "taken"),
        BlockReason.OutsideHours => new("근무시간 외", "非办公时间", "執務時間外", "outside office hours"),
        BlockReason.Break => new("점심시간", "午休时间", "昼休み", "lunch"),
        BlockReason.Holiday => new("휴무일", "休息日", "閉庁日", "day off"),
        BlockReason.Buffer => new("전후 여유 시간에 다른 일정이 있음", "会议前后预留时间内有安排", "前後の余裕時間に他の予定あり", "taken right before or after"),
    };

    /// <summary>Whose clock the bounds are read on.</summary>
    public static Text Of(BoundsScope scope) => scope switch
    {
        BoundsScope.Organizer => new("주최 측의 현지시간", "主办方当地时间", "主催側の現地時間", "the host's"),
        BoundsScope.Everyone => new("모든 측의 현지시간", "各方当地时间", "すべての側の現地時間", "everybody's own"),
    };

    /// <summary>What a side does at a time.</summary>
    public static Text Of(LaneState state) => state switch
    {
        LaneState.Working => new("근무", "办公", "執務", "office hours"),
        LaneState.Break => new("점심", "午休", "昼休み", "lunch"),
        LaneState.Busy => new("다른 일정", "已有安排", "他の予定", "taken"),
        LaneState.Tentative => new("미확정 일정", "待定安排", "仮の予定", "tentative"),
        LaneState.Closed => new("근무시간 외", "非办公时间", "執務時間外", "closed"),
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
            Language.English => string.Create(CultureInfo.InvariantCulture, $"{date.DayOfWeek.ToString()[..3]} {date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)}"),
        };
    }

    /// <summary>A clock in the narrow places of the week: <c>09:00</c> in every language.</summary>
    public static string Clock(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    /// <summary>From clock to clock with the language's own dash.</summary>
    public static string Hours(LocalTime from, LocalTime to, Language language) => Clock(from) + To(to, language);

    /// <summary>The end of a range: the language's own dash, then the clock.</summary>
    public static string To(LocalTime to, Language language) => language switch
    {
        Language.Korean => "~",
        Language.SimplifiedChinese => "—",
        Language.Japanese => "～",
        Language.English => "–",
    } + Clock(to);

    /// <summary>Why a slot is not perfect.</summary>
    public static Text Of(ScoreCode code) => code switch
    {
        ScoreCode.OutsideCore => new("핵심 근무시간 밖", "核心办公时间之外", "コアタイム外", "outside core hours"),
        ScoreCode.OptionalMissing => new("선택 참석자 불참", "非必须出席人员缺席", "任意出席者が欠席", "an optional participant is missing"),
        ScoreCode.LunchEdge => new("점심시간 인접", "临近午休", "昼休みに近接", "close to lunch"),
        ScoreCode.DayEdge => new("출퇴근 시간 인접", "临近上下班时间", "始業・終業に近接", "close to the start or end of the day"),
        ScoreCode.HolidayEdge => new("휴일 전후", "临近节假日", "休日の前後", "next to a holiday"),
        ScoreCode.WeekEdge => new("주초·주말 인접", "临近周初或周末", "週の初め・終わり", "at the edge of the week"),
        ScoreCode.PreferredTime => new("희망 시간 외", "非期望时间", "希望時間外", "not at the preferred time"),
        ScoreCode.PreferredDate => new("희망 날짜 외", "非期望日期", "希望日外", "not on a preferred date"),
        ScoreCode.Earliness => new("더 이른 날짜 있음", "有更早的日期", "より早い日程あり", "there are earlier dates"),
        ScoreCode.Provisional => new("해당 연도 공휴일 미확정", "该年度节假日尚未公布", "その年の休日が未確定", "holidays of that year are provisional"),
        ScoreCode.Unverified => new("일정 미확인 인원 있음", "部分人员日程未核实", "予定未確認の出席者あり", "a calendar could not be read"),
        ScoreCode.Fairness => new("한쪽에 부담", "对一方负担较大", "一方に負担", "a burden on one side"),
    };
}
