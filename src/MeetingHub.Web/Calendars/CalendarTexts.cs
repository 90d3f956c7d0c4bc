using System.Globalization;
using MeetingHub.Calendars;
using NodaTime;

namespace MeetingHub.Web.Calendars;

/// <summary>Texts of the working calendars and their imports.</summary>
internal static class CalendarTexts
{
    public static readonly Text Calendars = new("근무일 달력", "工作日历", "執務日カレンダー", "Working calendars");
    public static readonly Text Intro = new(
        "각 지방정부의 휴무일과 대체근무일을 나란히 보여 드립니다. 이름과 근거를 함께 표시합니다.",
        "并列显示各地方政府的休息日和调休上班日，并注明名称和依据。",
        "各地方政府の閉庁日と振替勤務日を、名称と根拠とともに並べて表示します。",
        "The days on which each government's offices are closed, or work in place of another day, side by side with names and sources.");
    public static readonly Text PreviousMonth = new("이전 달", "上个月", "前の月", "Previous month");
    public static readonly Text NextMonth = new("다음 달", "下个月", "次の月", "Next month");
    public static readonly Text Day = new("날짜", "日期", "日付", "Date");
    public static readonly Text Sources = new("근거", "依据", "根拠", "Sources");
    public static readonly Text Coverage = new("연도별 자료 현황", "各年度资料情况", "年ごとの資料の状況", "How well each year is known");
    public static readonly Text Country = new("국가", "国家", "国", "Country");
    public static readonly Text ProvisionalDays = new("미확정 {count}일", "待定{count}天", "未確定 {count}日", "days not settled: {count}");
    public static readonly Text NoticeDue = new(
        "{year}년 중국 국무원 휴일 통지가 나올 시기입니다(매년 10월 25일부터). 통지문을 가져와 주십시오.",
        "{year}年国务院办公厅节假日安排通知应已发布或即将发布（每年10月25日起），请导入通知。",
        "{year}年の中国国務院の休日通知が公表される時期です（毎年10月25日以降）。通知を取り込んでください。",
        "China's State Council notice for {year} is due (from 25 October each year). Please import it.");
    public static readonly Text Imports = new("휴일 자료 가져오기", "导入节假日资料", "休日資料の取り込み", "Import holidays");
    public static readonly Text ImportIntro = new(
        "다음 형식을 읽습니다: 중국 국무원 통지문(붙여넣기), 일본 내각부의 syukujitsu.csv, iCalendar(.ics), 이 서비스의 CSV. 확인하기 전에는 아무것도 바뀌지 않습니다.",
        "可读取：国务院办公厅通知（粘贴正文）、日本内阁府 syukujitsu.csv、iCalendar（.ics）以及本服务的 CSV。确认之前不作任何更改。",
        "次の形式を読み取ります：中国国務院の通知（貼り付け）、内閣府の syukujitsu.csv、iCalendar（.ics）、本サービスの CSV。確定するまで何も変更されません。",
        "These are read: a pasted notice of China's State Council, the syukujitsu.csv of Japan's Cabinet Office, iCalendar (.ics), and this service's own CSV. Nothing changes before you confirm.");
    public static readonly Text File = new("파일", "文件", "ファイル", "File");
    public static readonly Text Pasted = new("또는 본문 붙여넣기", "或粘贴正文", "または本文の貼り付け", "Or paste the text");
    public static readonly Text Source = new("자료 이름", "资料名称", "資料の名称", "Name of the source");
    public static readonly Text SourceHint = new("예: 내각부 2027년 공휴일 목록", "例：国务院办公厅2027年节假日安排通知", "例：内閣府 令和9年の祝日", "For example: Cabinet Office list for 2027");
    public static readonly Text Preview = new("미리 보기", "预览", "内容を確認", "Preview");
    public static readonly Text Earlier = new("가져온 자료", "已导入的资料", "取り込んだ資料", "Earlier imports");
    public static readonly Text State = new("상태", "状态", "状態", "State");
    public static readonly Text Confirm = new("이대로 반영", "确认并生效", "この内容で確定", "Confirm");
    public static readonly Text Undo = new("반영 취소", "撤销", "確定を取り消す", "Undo");
    public static readonly Text Changes = new("달라지는 날 {count}일", "变动 {count} 天", "変わる日 {count}日", "days that change: {count}");
    public static readonly Text NoChanges = new("달력에서 달라지는 날이 없습니다.", "日历没有变动。", "カレンダーに変わる日はありません。", "No day of the calendar changes.");
    public static readonly Text Effect = new("변경", "变动", "変更", "Change");
    public static readonly Text Before = new("현재", "变动前", "変更前", "Before");
    public static readonly Text After = new("반영 후", "变动后", "変更後", "After");
    public static readonly Text Struck = new(
        "휴무일과 겹치는 예정 회의 {count}건",
        "有 {count} 场已定会议落在休息日",
        "閉庁日に当たる予定の会議 {count}件",
        "Scheduled meetings that fall on a day off: {count}");
    public static readonly Text StruckText = new(
        "해당 회의의 상대와 협의하여 일정을 조정해 주십시오.", "请与会议对方协商调整时间。", "会議の相手方と日程の調整をお願いします。", "Please agree on another time with the parties of these meetings.");

    private static readonly Dictionary<string, Text> Countries = new()
    {
        ["KR"] = new("한국", "韩国", "韓国", "Korea"),
        ["CN"] = new("중국", "中国", "中国", "China"),
        ["JP"] = new("일본", "日本", "日本", "Japan"),
    };

    /// <summary>A country's name; the code of one that the house has no name for.</summary>
    public static Text CountryName(string code) => KnownCountry(code) ?? new Text(code, code, code, code);

    /// <summary>A country's name; null for one that the house has no name for.</summary>
    public static Text? KnownCountry(string code) => Countries.GetValueOrDefault(code);

    public static Text Of(DayKind kind) => kind switch
    {
        DayKind.Normal => new("근무", "上班", "開庁", "open"),
        DayKind.Weekend => new("휴무", "休息", "閉庁", "weekend"),
        DayKind.Holiday => new("공휴일", "节假日", "祝日・休日", "holiday"),
        DayKind.Substitute => new("대체공휴일", "补休", "振替休日", "substitute holiday"),
        DayKind.Temporary => new("임시공휴일", "临时放假", "臨時の休日", "one-off holiday"),
        DayKind.Election => new("선거일", "选举日", "選挙日", "election day"),
        DayKind.Bridge => new("조정휴무", "调休", "調整休日", "bridged day off"),
        DayKind.Makeup => new("대체근무", "调休上班", "振替勤務", "make-up workday"),
        DayKind.Closure => new("관공서 휴무", "不办公", "閉庁", "offices closed"),
    };

    public static Text Of(Certainty certainty) => certainty switch
    {
        Certainty.Official => new("공식 발표", "官方公布", "公式発表", "official"),
        Certainty.Rule => new("법령에 따름", "依法推算", "法令による", "by rule"),
        Certainty.Provisional => new("미확정", "待定", "未確定", "provisional"),
    };

    public static Text Of(ImportState state) => state switch
    {
        ImportState.Proposed => new("확인 전", "待确认", "確定前", "proposed"),
        ImportState.Confirmed => new("반영됨", "已生效", "確定済み", "confirmed"),
        ImportState.Undone => new("취소됨", "已撤销", "取り消し済み", "undone"),
    };

    public static Text Of(DayChangeKind change) => change switch
    {
        DayChangeKind.Opens => new("근무일이 됨", "改为上班", "開庁日になる", "becomes a working day"),
        DayChangeKind.Closes => new("휴무일이 됨", "改为休息", "閉庁日になる", "becomes a day off"),
        DayChangeKind.Restates => new("구분·이름 변경", "类别或名称变更", "区分・名称の変更", "other kind or name"),
        DayChangeKind.Confirms => new("확정", "确定", "確定", "settled"),
    };

    /// <summary>A month as its country writes it: <c>2026년 12월</c>, <c>2026年12月</c>, <c>December 2026</c>.</summary>
    public static string Month(YearMonth month, Language language) => language switch
    {
        Language.Korean => string.Create(CultureInfo.InvariantCulture, $"{month.Year}년 {month.Month}월"),
        Language.English => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month.Month)} {month.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月"),
    };

    /// <summary>A day of a month that is known: <c>1일(화)</c>, <c>1日（周二）</c>, <c>1日（火）</c>, <c>Tue 1</c>.</summary>
    public static string DayOfMonth(LocalDate date, Language language)
    {
        var weekday = (int)date.DayOfWeek - 1;
        return language switch
        {
            Language.Korean => string.Create(CultureInfo.InvariantCulture, $"{date.Day}일({"월화수목금토일"[weekday]})"),
            Language.SimplifiedChinese => string.Create(CultureInfo.InvariantCulture, $"{date.Day}日（周{"一二三四五六日"[weekday]}）"),
            Language.Japanese => string.Create(CultureInfo.InvariantCulture, $"{date.Day}日（{"月火水木金土日"[weekday]}）"),
            Language.English => string.Create(CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)((weekday + 1) % 7))} {date.Day}"),
        };
    }
}
