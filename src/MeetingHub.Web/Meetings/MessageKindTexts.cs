using MeetingHub.Letters;

namespace MeetingHub.Web.Meetings;

/// <summary>What the kinds of message are called.</summary>
internal static class MessageKindTexts
{
    /// <summary>What a message is about.</summary>
    public static Text Of(MessageKind kind) => kind switch
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
}
