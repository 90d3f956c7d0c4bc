using MeetingHub.Meetings.Proposals;

namespace MeetingHub.Web.Proposals;

/// <summary>Texts of agreeing on a time.</summary>
internal static class ProposalTexts
{
    /// <summary>In colleagues' calendars, before the meeting's title.</summary>
    public static readonly Text HoldSubject = new("[후보] {title}", "【待定】{title}", "【仮】{title}", "[Hold] {title}");


    public static readonly Text See = new("일정 제안 현황", "查看时段提议", "日程の提案状況", "See the proposal");
    public static readonly Text MakeText = new(
        "우리 측이 선호하는 순서를 정해 주십시오. 보통 세 개를 제안합니다. 상대 측 창구에 안내가 발송되고, 결정될 때까지 우리 측 일정이 확보됩니다.",
        "请按我方的优先顺序选择，通常提议三个。系统将通知对方联系人，并在确定之前为我方预留这些时段。",
        "当方の希望順を指定してください。通常は三つ提案します。相手方の窓口担当に案内が送られ、決定するまで当方の予定が仮押さえされます。",
        "Say in which order our side prefers them; three are usual. The partners' contacts are written to, and the times are held for our own side until the decision.");
    public static readonly Text Rank = new("순위", "顺序", "順位", "Order");
    public static readonly Text NotProposed = new("제안 안 함", "不提议", "提案しない", "not proposed");
    public static readonly Text RankOf = new("{time} 순위", "{time}的顺序", "{time}の順位", "Order of {time}");
    public static readonly Text DeadlineDate = new("회신 기한 날짜", "回复截止日期", "回答期限の日付", "Reply by: day");
    public static readonly Text DeadlineTime = new("시각", "时间", "時刻", "Time");
    public static readonly Text DeadlineHint = new("{name} 현지 시각 기준입니다.", "以{name}当地时间为准。", "{name}の現地時刻です。", "On the clock of {name}.");
    public static readonly Text Required = new("회신이 꼭 필요한 상대", "必须回复的对方", "回答が必須の相手方", "Partners whose answer is needed");
    public static readonly Text Send = new("제안 보내기", "发出提议", "提案を送る", "Send the proposal");
    public static readonly Text NoCandidates = new(
        "제안할 수 있는 시간대가 없습니다. 시간대 찾기에서 조건을 확인해 주십시오.", "没有可提议的时段。请在查找时段页面核对条件。", "提案できる時間帯がありません。時間帯の検索で条件をご確認ください。", "There are no times to propose. Please look at the search for times.");
    public static readonly Text Again = new("다른 일정으로 다시 제안", "另行提议其他时段", "別の日程を改めて提案", "Propose other times instead");

    public static readonly Text Option = new("제{number}안", "方案{number}", "第{number}案", "Option {number}");
    public static readonly Text Answered = new("{asked}곳 중 {answered}곳이 회신했습니다.", "{asked}方中已有{answered}方回复。", "{asked}団体中{answered}団体が回答済みです。", "{answered} of {asked} have answered.");
    public static readonly Text Awaiting = new("회신 대기: {name}", "等待回复：{name}", "回答待ち：{name}", "Awaited: {name}");
    public static readonly Text Until = new("회신 기한: {moment}", "回复截止：{moment}", "回答期限：{moment}", "Reply by {moment}");
    public static readonly Text DeadlineOver = new("회신 기한이 지났습니다. 결정할 때까지 회신은 계속 받습니다.", "回复截止时间已过。确定之前仍可接收回复。", "回答期限を過ぎています。決定するまで回答は受け付けます。", "The deadline has passed; answers are still taken until it is decided.");
    public static readonly Text Held = new("우리 측 일정을 확보하고 있습니다.", "已为我方预留这些时段。", "当方の予定を仮押さえしています。", "The times are held for our own side.");
    public static readonly Text HeldInCalendars = new("직원 일정표에 {count}건을 임시로 등록했습니다.", "已在本方人员日历中暂定{count}项。", "職員の予定表に仮の予定を{count}件登録しています。", "Tentative entries in own staff's calendars: {count}.");
    public static readonly Text NotHeld = new("일정표 {count}건에는 등록하지 못했습니다.", "有{count}项未能写入日历。", "予定表に登録できなかったものが{count}件あります。", "Entries that could not be made in a calendar: {count}.");
    public static readonly Text Offered = new("규칙상 추천", "按规则推荐", "規則による候補", "Offered by the rule");
    public static readonly Text ForAll = new("모두 가능", "各方均可", "全員可能", "Possible for all");
    public static readonly Text Gone = new("더 이상 불가", "已不可用", "利用不可", "Gone");
    public static readonly Text OwnFree = new("일정표상 가능", "日程无冲突", "予定表では空き", "Free by its calendars");
    public static readonly Text OwnBusy = new("우리 측 일정 있음", "我方另有安排", "当方に予定あり", "Our side is busy");
    public static readonly Text Counts = new("1순위 {firstChoices} · 가능 {possible} · 불가 {notPossible}", "首选{firstChoices} · 可以{possible} · 不可以{notPossible}", "第一希望{firstChoices}・可能{possible}・不可{notPossible}", "first choice {firstChoices} · possible {possible} · not possible {notPossible}");
    public static readonly Text Times = new("제안한 일정", "提议的时段", "提案した日程", "The times");
    public static readonly Text Answers = new("회신 현황", "回复情况", "回答の状況", "Answers");
    public static readonly Text Party = new("지방정부", "地方政府", "地方政府", "Government");
    public static readonly Text Silent = new("회신 대기", "等待回复", "回答待ち", "awaited");
    public static readonly Text OptionalParty = new("회신이 없어도 결정 가능", "无需回复即可确定", "回答がなくても決定可", "not needed for the decision");
    public static readonly Text Given = new("{givenBy} · {moment} · {channel}", "{givenBy} · {moment} · {channel}", "{givenBy}・{moment}・{channel}", "{givenBy} · {moment} · {channel}");
    public static readonly Text Behalf = new("{colleague} 대리 기록", "由{colleague}代为记录", "{colleague}が代理で記録", "recorded on behalf by {colleague}");
    public static readonly Text Late = new("기한 후 회신", "逾期回复", "期限後の回答", "after the deadline");
    public static readonly Text Evidence = new("증빙 자료: {file}", "佐证材料：{file}", "根拠資料：{file}", "Evidence: {file}");
    public static readonly Text OtherTimes = new("상대 측이 제안한 다른 시간", "对方提议的其他时间", "相手方が提案した日時", "Other times that were proposed");
    public static readonly Text Record = new("회신 대리 기록", "代为记录回复", "回答を代理で記録", "Record an answer");
    public static readonly Text RecordOf = new("{name} 회신 대리 기록", "代为记录{name}的回复", "{name}の回答を代理で記録", "Record the answer of {name}");

    public static readonly Text Decide = new("일정 확정", "确定时间", "日程を決定", "Decide");
    public static readonly Text DecideText = new(
        "확정하면 회의가 예약되고, 상대 측 창구와 참석자에게 안내가 발송됩니다.", "确定后将预订会议，并通知对方联系人和出席人员。", "決定すると会議が予約され、相手方の窓口担当と出席者に案内が送られます。", "The meeting is booked, and the contacts and participants are told.");
    public static readonly Text Reason = new("다른 시간을 고른 사유", "选择其他时间的理由", "別の日時を選ぶ理由", "Why another time");
    public static readonly Text ReasonHint = new(
        "규칙상 추천과 다른 시간을 고를 때만 적습니다.", "仅在未采用规则推荐的时段时填写。", "規則による候補と異なる日時を選ぶ場合にのみ記入します。", "Only where another than the offered time is chosen.");
    public static readonly Text DecideNow = new("이 시간으로 확정하고 예약", "确定此时间并预订", "この日時に決定して予約", "Decide and book");
    public static readonly Text Remind = new("회신하지 않은 상대에게 재안내", "催请未回复方", "未回答の相手方に再度依頼", "Remind who is silent");
    public static readonly Text Reopen = new("기한을 다시 정해 협의 재개", "重新设定截止时间并继续商定", "期限を改めて調整を再開", "Open again until another deadline");
    public static readonly Text ReopenText = new(
        "이미 받은 회신은 그대로 유지됩니다. 확정된 회의였다면 예약이 취소되고 참석자에게 안내됩니다.",
        "已收到的回复予以保留。如会议已确定，将取消预订并通知出席人员。",
        "すでに受けた回答はそのまま残ります。決定済みの会議の場合は予約が取り消され、出席者に案内されます。",
        "The answers stay. A meeting that was fixed loses its booking, and whoever was invited is told.");
    public static readonly Text ReopenReason = new("재개 사유", "理由", "再開の理由", "Reason");
    public static readonly Text ReopenNow = new("재개", "继续商定", "再開", "Open again");
    public static readonly Text Withdraw = new("제안 철회", "撤回提议", "提案を取り下げる", "Withdraw the proposal");
    public static readonly Text WithdrawReason = new("철회 사유(내부 기록)", "撤回理由（内部记录）", "取下げの理由（内部記録）", "Reason (stays in the house)");
    public static readonly Text Round = new("{round}차 제안", "第{round}轮提议", "第{round}回の提案", "Round {round}");
    public static readonly Text Reopened = new("{round}차 제안을 재개", "重新开启第{round}轮提议", "第{round}回の提案を再開", "round {round} opened again");
    public static readonly Text Earlier = new("이전 제안과 회신", "以往的提议与回复", "これまでの提案と回答", "Earlier rounds and answers");
    public static readonly Text Replaced = new("새 회신으로 대체됨", "已被新的回复取代", "新しい回答に置き換え済み", "replaced by a later answer");
    public static readonly Text DecidedAs = new("확정: {time}", "已确定：{time}", "決定：{time}", "Decided: {time}");

    public static Text Of(SlotChoice choice) => choice switch
    {
        SlotChoice.FirstChoice => new("1순위", "首选", "第一希望", "First choice"),
        SlotChoice.Possible => new("가능", "可以", "可能", "Possible"),
        SlotChoice.NotPossible => new("불가", "不可以", "不可", "Not possible"),
    };

    public static Text Of(AnswerChannel channel) => channel switch
    {
        AnswerChannel.Page => new("전용 페이지", "专用页面", "専用ページ", "own page"),
        AnswerChannel.Mail => new("전자우편", "电子邮件", "メール", "e-mail"),
        AnswerChannel.Phone => new("전화", "电话", "電話", "telephone"),
        AnswerChannel.Chat => new("메신저", "即时通讯", "チャット", "chat"),
        AnswerChannel.Letter => new("공문", "公函", "文書", "letter"),
        AnswerChannel.InPerson => new("대면", "当面", "対面", "in person"),
        AnswerChannel.Calendar => new("일정(Outlook)", "日历（Outlook）", "予定表（Outlook）", "calendar (Outlook)"),
        AnswerChannel.Other => new("기타", "其他", "その他", "other"),
    };

    public static Text Of(ProposalState state) => state switch
    {
        ProposalState.Open => new("회신 접수 중", "接收回复中", "回答受付中", "Open"),
        ProposalState.Decided => new("확정", "已确定", "決定", "Decided"),
        ProposalState.Withdrawn => new("철회", "已撤回", "取下げ", "Withdrawn"),
        ProposalState.Replaced => new("새 제안으로 대체", "已另行提议", "新しい提案に変更", "Replaced"),
    };

    public static Text Of(DecisionBasis basis) => basis switch
    {
        DecisionBasis.Rule => new("규칙에 따른 결정", "按规则确定", "規則による決定", "by the rule"),
        DecisionBasis.Override => new("담당자 결정", "经办人确定", "担当者の判断", "by the coordinator"),
        DecisionBasis.Direct => new("회신과 별도로 확정", "未经回复直接确定", "回答によらず決定", "without the answers"),
    };
}
