using MeetingHub.Invitations;

namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of the messages to send.</summary>
internal static class MessageTexts
{
    public static readonly Text Messages = new("발송할 메시지", "待发消息", "送付するメッセージ", "Messages to send");
    public static readonly Text Intro = new(
        "각 수신자에게 그의 언어와 현지 시각으로 작성한 안내입니다. 본문을 복사하거나 파일로 내려받아 기관의 메일로 보낸 뒤 발송 완료로 표시해 주십시오.",
        "以下通知均以收件人的语言和当地时间写成。请复制正文或下载文件，通过本单位邮箱发送后标记为已发送。",
        "受信者それぞれの言語と現地時刻で作成した案内です。本文をコピーするかファイルをダウンロードし、組織のメールで送信した後、送付済みにしてください。",
        "Each is written in its recipient's language and local time. Copy the text or download the file, send it by your own mail, then mark it as sent.");
    public static readonly Text Open = new("미발송", "未发送", "未送付", "To send");
    public static readonly Text All = new("전체", "全部", "すべて", "All");
    public static readonly Text Filter = new("보기", "显示", "表示", "Show");
    public static readonly Text To = new("수신자", "收件人", "宛先", "To");
    public static readonly Text NoAddress = new("전자우편 주소 없음", "无电子邮箱", "メールアドレスなし", "no e-mail address");
    public static readonly Text Copy = new("본문 복사", "复制正文", "本文をコピー", "Copy the text");
    public static readonly Text Copied = new("복사했습니다", "已复制", "コピーしました", "Copied");
    public static readonly Text Download = new("파일 내려받기(.eml)", "下载文件（.eml）", "ファイルをダウンロード（.eml）", "Download (.eml)");
    public static readonly Text ShowText = new("본문 보기", "查看正文", "本文を表示", "Show the text");
    public static readonly Text MarkSent = new("선택한 메시지를 발송 완료로 표시", "将所选消息标记为已发送", "選択したメッセージを送付済みにする", "Mark the selected as sent");
    public static readonly Text Choose = new("선택: {0}", "选择：{0}", "選択：{0}", "Select: {0}");
    public static readonly Text SentBy = new("{0} 발송({1})", "{0}发送（{1}）", "{0}送付（{1}）", "sent {0} ({1})");
    public static readonly Text NotSent = new("보내지 못했습니다. 메일 시스템의 응답:", "未能发送。邮件系统返回：", "送信できませんでした。メールシステムの応答：", "It could not be sent. The mail system said:");
    public static readonly Text Empty = new("발송할 메시지가 없습니다.", "没有待发消息。", "送付するメッセージはありません。", "There is nothing to send.");
    public static readonly Text EmptyText = new(
        "회의를 예약하면 참석자별 안내문이 여기에 만들어집니다.",
        "预订会议后，将在此生成给各出席人员的通知。",
        "会議を予約すると、出席者ごとの案内文がここに作成されます。",
        "When a meeting is booked, a message to each participant appears here.");

    /// <summary>What a message is about.</summary>
    public static Text Of(MessageKind kind) => kind switch
    {
        MessageKind.Proposal => new("일정 제안", "日程提议", "日程の提案", "Proposal"),
        MessageKind.AnswerReminder => new("회신 요청", "回复提醒", "回答のお願い", "Reminder to answer"),
        MessageKind.Decision => new("일정 확정", "日程确定", "日程の決定", "Decision"),
        MessageKind.Invitation => new("참석 안내", "邀请", "開催案内", "Invitation"),
        MessageKind.Change => new("변경 안내", "变更通知", "変更のお知らせ", "Change"),
        MessageKind.Cancellation => new("취소 안내", "取消通知", "中止のお知らせ", "Cancellation"),
        MessageKind.MeetingReminder => new("회의 알림", "会议提醒", "開催のリマインド", "Reminder"),
        MessageKind.TestSession => new("접속 시험 안내", "连接测试通知", "接続テストの案内", "Connection test"),
        MessageKind.DelegationReminder => new("참석자 명단 요청", "出席名单提醒", "出席者名簿のお願い", "List of participants"),
        MessageKind.MinutesReminder => new("회의록 작성 요청", "会谈纪要提醒", "議事録作成のお願い", "Minutes to be completed"),
        MessageKind.Thanks => new("감사 인사", "致谢", "お礼", "Thanks"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind."),
    };
}
