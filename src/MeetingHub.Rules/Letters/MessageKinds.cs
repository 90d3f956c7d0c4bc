namespace MeetingHub.Letters;

/// <summary>
/// What each kind of message is called, and where the words of its letters stand. To add a kind: its member and its occasion in <see cref="Occasion"/>,
/// an entry in each switch here, and its words in the file of its sort. The list of texts finds the words by itself.
/// </summary>
public static class MessageKinds
{
    /// <summary>The kind as pages call it.</summary>
    public static Text Label(MessageKind kind) => kind switch
    {
        MessageKind.Proposal => new("일정 제안", "时段提议", "日程の提案", "Proposal"),
        MessageKind.AnswerReminder => new("회신 요청", "催请回复", "回答のお願い", "Reminder to answer"),
        MessageKind.Decision => new("일정 확정", "时间确定", "日程の決定", "Decision"),
        MessageKind.Invitation => new("참석 안내", "邀请", "開催案内", "Invitation"),
        MessageKind.Change => new("변경 안내", "变更通知", "変更のお知らせ", "Change"),
        MessageKind.Cancellation => new("취소 안내", "取消通知", "中止のお知らせ", "Cancellation"),
        MessageKind.Postponement => new("연기 안내", "延期通知", "延期のお知らせ", "Postponement"),
        MessageKind.MeetingReminder => new("개최 재안내", "会议提示", "開催の再案内", "Reminder"),
        MessageKind.TestSession => new("접속 점검 안내", "联调测试通知", "接続試験の案内", "Test session"),
        MessageKind.DelegationReminder => new("참석자 명단 요청", "催请提供出席人员名单", "出席者名簿のお願い", "List of participants"),
        MessageKind.MinutesReminder => new("회의록 작성 요청", "会谈纪要提醒", "議事録作成のお願い", "Minutes to be completed"),
        MessageKind.Thanks => new("감사 인사", "致谢", "お礼", "Thanks"),
    };

    /// <summary>The kind in names of files. They are stored, so none of them changes.</summary>
    public static string FileName(MessageKind kind) => kind switch
    {
        MessageKind.Proposal => "proposal",
        MessageKind.AnswerReminder => "answer-reminder",
        MessageKind.Decision => "decision",
        MessageKind.Invitation => "invitation",
        MessageKind.Change => "change",
        MessageKind.Cancellation => "cancellation",
        MessageKind.Postponement => "postponement",
        MessageKind.MeetingReminder => "reminder",
        MessageKind.TestSession => "test-session",
        MessageKind.DelegationReminder => "delegation-reminder",
        MessageKind.MinutesReminder => "minutes-reminder",
        MessageKind.Thanks => "thanks",
    };

    /// <summary>The words of a letter, by its kind and, where one kind has several letters, by the facts of the occasion.</summary>
    internal static LetterWords Words(Occasion occasion) => (occasion.Kind, occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) => ProposalWords.ProposalInstead,
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) => ProposalWords.ProposalAgain,
        (MessageKind.Proposal, _) => ProposalWords.Proposal,
        (MessageKind.AnswerReminder, _) => ReminderWords.AnswerReminder,
        (MessageKind.Decision, _) => ProposalWords.Decision,
        (MessageKind.Invitation, _) => MeetingWords.Invitation,
        (MessageKind.Change, Occasion.Changed { OldTime: not null }) => MeetingWords.ChangeOfTime,
        (MessageKind.Change, _) => MeetingWords.Change,
        (MessageKind.Cancellation, Occasion.TakenBack { IsOff: true }) => ProposalWords.TakenBackForGood,
        (MessageKind.Cancellation, Occasion.TakenBack) => ProposalWords.TakenBack,
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) => MeetingWords.InvitedOtherwise,
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.RecipientLeaves }) => MeetingWords.RecipientLeaves,
        (MessageKind.Cancellation, _) => MeetingWords.Cancellation,
        (MessageKind.Postponement, Occasion.TakenBack) => ProposalWords.TakenBackPostponed,
        (MessageKind.Postponement, _) => MeetingWords.Postponement,
        (MessageKind.MeetingReminder, _) => ReminderWords.MeetingReminder,
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) => ReminderWords.TestRequest,
        (MessageKind.TestSession, _) => ReminderWords.TestSession,
        (MessageKind.DelegationReminder, _) => ReminderWords.DelegationReminder,
        (MessageKind.MinutesReminder, _) => ReminderWords.MinutesReminder,
        (MessageKind.Thanks, _) => MeetingWords.Thanks,
    };
}
