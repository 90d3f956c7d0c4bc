namespace MeetingHub.Web.Operation;

/// <summary>Texts of what administrators look after.</summary>
internal static class OperationTexts
{
    public static readonly Text SetAside = new("보류된 발송·예약", "已搁置的发送与预订", "保留中の送信・予約", "Set aside");
    public static readonly Text Intro = new(
        "자동으로 처리하지 못하여 보류한 작업입니다. 다른 발송과 예약은 계속 처리되고 있습니다. 문제를 해결한 후 다시 시도해 주십시오.",
        "以下操作无法自动完成，已暂时搁置，其他发送与预订仍照常进行。请在排除问题后重试。",
        "自動で処理できず、保留にした作業です。ほかの送信と予約は引き続き処理されています。問題を解消したうえで、再試行してください。",
        "The service could not do this by itself and has set it aside. Everything else goes on. Remove what is in the way, then try again.");
    public static readonly Text None = new("보류된 작업이 없습니다.", "没有搁置的操作。", "保留中の作業はありません。", "Nothing is set aside.");
    public static readonly Text NoneText = new(
        "처리하지 못한 발송이나 예약이 있으면 여기에 표시됩니다.",
        "如有无法完成的发送或预订，将在此显示。",
        "処理できなかった送信や予約があると、ここに表示されます。",
        "What could not be sent or booked appears here.");
    public static readonly Text What = new("작업", "操作", "作業", "What");
    public static readonly Text Problem = new("문제", "问题", "問題", "Problem");
    public static readonly Text Since = new("최초 실패", "首次失败", "最初の失敗", "Failing since");
    public static readonly Text Attempts = new("시도 횟수", "尝试次数", "試行回数", "Attempts");
    public static readonly Text TryAgain = new("다시 시도", "重试", "再試行", "Try again");
    public static readonly Text UnknownKind = new("알 수 없는 작업({kind})", "未知操作（{kind}）", "不明な作業（{kind}）", "Unknown: {kind}");

    private static readonly Text Book = new("화상회의 예약", "预订视频会议", "オンライン会議の予約", "Book the conference");
    private static readonly Text Update = new("화상회의 예약 변경", "变更视频会议预订", "オンライン会議の予約変更", "Change the conference");
    private static readonly Text Release = new("화상회의 예약 취소", "取消视频会议预订", "オンライン会議の予約取消し", "Take back the conference");
    private static readonly Text Send = new("메시지 발송", "发送消息", "メッセージの送信", "Send a message");
    private static readonly Text Holds = new("직원 일정표의 후보 시간 표시", "在工作人员日历中预留时段", "職員の予定表への候補時間の登録", "Hold the times in own staff's calendars");

    /// <summary>What a row of the outbox does, by its stored kind; null for a kind that this version does not know.</summary>
    public static Text? Of(string kind) => kind switch
    {
        "conference.book" => OperationTexts.Book,
        "conference.update" => OperationTexts.Update,
        "conference.release" => OperationTexts.Release,
        "message.send" => OperationTexts.Send,
        "proposal.holds" => OperationTexts.Holds,
        _ => null,
    };
}
