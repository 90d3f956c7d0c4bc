namespace MeetingHub.Web.Desk;

/// <summary>Texts of what follows a meeting, and of the meetings of a series.</summary>
internal static class SeriesTexts
{
    public static readonly Text After = new("회의 후 조치", "会后事项", "会議後の対応", "After the meeting");
    public static readonly Text Thanks = new("감사 인사와 향후 절차", "致谢与后续安排", "お礼と今後の予定", "Thanks and next steps");
    public static readonly Text ThanksText = new(
        "상대 측 참석자에게 감사 인사와 미완료 합의사항을 각자의 언어로 안내합니다. 한 사람에게 한 번만 보냅니다.",
        "以对方出席人员的语言向其致谢，并告知尚未完成的共识事项。每人仅发送一次。",
        "相手方の出席者に、お礼と未完了の合意事項をそれぞれの言語でお知らせします。お一人につき一度だけ送付します。",
        "The partners' people are thanked and told the open points, each in their own language, and only once.");
    public static readonly Text MinutesBy = new("회의록 초안 송부일", "会谈纪要草案送达日期", "議事録案の送付日", "Draft minutes by");
    public static readonly Text ThankAct = new("감사 안내 작성", "生成感谢函", "お礼の案内を作成", "Write the thanks");
    public static readonly Text Next = new("다음 회의", "下一次会议", "次回の会議", "The next meeting");
    public static readonly Text NextText = new(
        "이 회의의 참가 지방정부, 참석자, 안건, 미완료 합의사항을 이어받아 새 회의를 만듭니다. 개최 측과 표기 순서는 교대합니다.",
        "沿用本次会议的与会方、人员、议题和尚未完成的共识事项新建会议，主办方和排名顺序轮换。",
        "今回の参加地方政府、出席者、議題、未完了の合意事項を引き継いで新しい会議を作成します。開催側と表記の順序は交替します。",
        "A new meeting takes over this one's parties, people, agenda and open points. Host and order of names change in turn.");
    public static readonly Text Rhythm = new("개최 주기", "举行周期", "開催の周期", "How often");
    public static readonly Text Yearly = new("매년", "每年", "毎年", "Every year");
    public static readonly Text EveryOtherYear = new("격년", "每两年", "隔年", "Every other year");
    public static readonly Text NextAct = new("다음 회의 만들기", "新建下一次会议", "次回の会議を作成", "Start the next meeting");
    public static readonly Text Previous = new("지난 회의", "上次会议", "前回の会議", "The meeting before");
    public static readonly Text HostedBy = new("개최 측", "主办方", "開催側", "Hosted by");
    public static readonly Text Coming = new("예정된 회의", "即将举行的会议", "今後の会議", "Coming meetings");
    public static readonly Text AllWith = new("이 지방정부와의 회의 모두 보기", "查看与该地方政府的全部会议", "この地方政府との会議をすべて表示", "All meetings with this government");
    public static readonly Text Past = new("지난 회의 목록", "以往会议", "これまでの会議", "Past meetings");
}
