using MeetingHub.Reminders;

namespace MeetingHub.Web.Desk;

/// <summary>Texts of what waits for the coordinator.</summary>
internal static class WaitingTexts
{
    public static readonly Text Waiting = new("처리할 일", "待办事项", "対応が必要な事項", "What waits for me");
    public static readonly Text Intro = new("급한 순서대로 {count}건입니다.", "共 {count} 项，按紧急程度排列。", "全{count}件を、期限の早い順に表示しています。", "{count} in all, the most pressing first.");
    public static readonly Text Until = new("기한 {date}", "期限：{date}", "期限 {date}", "by {date}");
    public static readonly Text Empty = new("처리할 일이 없습니다.", "没有待办事项。", "対応が必要な事項はありません。", "Nothing waits for you.");
    public static readonly Text EmptyText = new(
        "회신, 명단, 예약, 발송, 회의록 가운데 처리할 일이 생기면 여기에 표시됩니다.",
        "如有需要处理的回复、名单、预订、发送或会谈纪要，将在此显示。",
        "回答、名簿、予約、送付、議事録について対応が必要になると、ここに表示されます。",
        "Answers, lists, bookings, messages and minutes that need you appear here.");

    /// <summary>How pressing a group is.</summary>
    public static Text Of(Urgency urgency) => urgency switch
    {
        Urgency.Overdue => new("기한 지남", "已逾期", "期限超過", "Overdue"),
        Urgency.Soon => new("3일 이내", "三天之内", "3日以内", "Within three days"),
        Urgency.Later => new("이후", "稍后", "それ以降", "Later"),
    };

    /// <summary>What waits.</summary>
    public static Text Of(WaitingKind kind) => kind switch
    {
        WaitingKind.SetAside => new("보류된 발송·예약 {count}건", "已搁置的发送与预订 {count} 项", "保留中の送信・予約 {count}件", "Sending or booking set aside: {count}"),
        WaitingKind.MessageFailed => new("도달하지 않은 메시지 {count}건", "未送达的消息 {count} 条", "届いていないメッセージ {count}件", "Messages that did not arrive: {count}"),
        WaitingKind.Unbooked => new("화상회의가 예약되지 않음", "视频会议尚未预订成功", "オンライン会議の予約が未完了", "The conference is not booked"),
        WaitingKind.DayOff => new("회의 날짜가 휴일임", "会议日期为休息日", "会議の日が休日", "The meeting falls on a day off"),
        WaitingKind.MessagesUnsent => new("발송할 메시지 {count}건", "待发消息 {count} 条", "送付するメッセージ {count}件", "Messages to send: {count}"),
        WaitingKind.Answer => new("일정 회신 대기", "等待对方回复时间", "日程の回答待ち", "Answer awaited"),
        WaitingKind.Decision => new("회신 완료, 일정 확정 필요", "回复已齐，待确定时间", "回答済み、日程の決定待ち", "All have answered: fix the time"),
        WaitingKind.TimeMissing => new("회의 일정 미정", "会议时间未定", "会議の日程が未定", "No time yet"),
        WaitingKind.ListMissing => new("참석자 명단 미제출", "尚未提供出席人员名单", "出席者名簿が未提出", "List of participants missing"),
        WaitingKind.TestMissing => new("처음 쓰는 회의 프로그램, 접속 점검 일정 미정", "首次使用该会议平台，联调测试日期未定", "初めて使う会議システム、接続試験日が未定", "New to the platform, and no test agreed"),
        WaitingKind.NotNoted => new("끝난 회의, 개최 결과 미입력", "会议已结束，尚未登记举行情况", "終了した会議、開催結果が未登録", "Over, and not yet noted as held"),
        WaitingKind.MinutesMissing => new("회의록 미확정", "会谈纪要尚未定稿", "議事録が未確定", "Minutes not final"),
        WaitingKind.ChineseNotice => new("중국 국무원 {year}년 휴일 통지 가져오기 필요", "需导入国务院办公厅{year}年节假日安排通知", "中国国務院の{year}年の休日通知の取り込みが必要", "China's State Council notice for {year} is to be imported"),
    };

    /// <summary>The act that moves it on.</summary>
    public static Text ActFor(WaitingKind kind) => kind switch
    {
        WaitingKind.SetAside => new("원인 확인", "查看原因", "原因を確認", "See why"),
        WaitingKind.MessageFailed => new("메시지 확인", "查看消息", "メッセージを確認", "See the messages"),
        WaitingKind.Unbooked => new("회의 방식 선택", "选择会议平台", "会議システムを選択", "Choose the conference"),
        WaitingKind.DayOff => new("일시 변경", "变更时间", "日時を変更", "Move the meeting"),
        WaitingKind.MessagesUnsent => new("메시지 발송", "发送消息", "メッセージを送付", "Send the messages"),
        WaitingKind.Answer => new("회신 확인", "查看回复", "回答を確認", "See the answers"),
        WaitingKind.Decision => new("일정 확정", "确定时间", "日程を決定", "Fix the time"),
        WaitingKind.TimeMissing => new("일정 찾기", "查找时间", "日程を探す", "Find a time"),
        WaitingKind.ListMissing => new("명단 입력", "填写名单", "名簿を入力", "Enter the list"),
        WaitingKind.TestMissing => new("점검 일자 입력", "填写联调测试日期", "接続試験日を入力", "Enter the day of the test"),
        WaitingKind.NotNoted => new("개최 결과 입력", "登记举行情况", "開催結果を登録", "Note that it was held"),
        WaitingKind.MinutesMissing => new("회의록 확정", "会谈纪要定稿", "議事録を確定", "Finish the minutes"),
        WaitingKind.ChineseNotice => new("통지 가져오기", "导入通知", "通知を取り込む", "Import the notice"),
    };
}
