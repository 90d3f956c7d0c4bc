using System.Collections.Frozen;

namespace MeetingHub.Web.Meetings;

/// <summary>What was done to a meeting, by the code of the deed in the audit.</summary>
internal static class HistoryTexts
{
    /// <summary>Every code that a meeting's history can hold; a test compares it with the sources.</summary>
    public static FrozenDictionary<string, Text> ByCode { get; } = new Dictionary<string, Text>
    {
        ["meeting.draft"] = new("회의 생성", "新建会议", "会議を作成", "Made"),
        ["meeting.replan"] = new("계획 변경", "变更计划", "計画を変更", "Plan changed"),
        ["meeting.nameDelegation"] = new("참석자 입력", "填写出席人员", "出席者を入力", "Participants named"),
        ["meeting.propose"] = new("시간대 제안", "提出时段", "時間帯を提案", "Times proposed"),
        ["meeting.recordAnswer"] = new("회신 대리 기록", "代为记录回复", "回答を代理で記録", "Answer recorded on behalf"),
        ["meeting.decide"] = new("제안 일정 중 확정", "从提议时段中确定", "提案した日程から決定", "Time decided"),
        ["meeting.reopenProposal"] = new("일정 협의 재개", "重新商定时间", "日程調整を再開", "Proposal reopened"),
        ["meeting.withdrawProposal"] = new("일정 제안 철회", "撤回时段提议", "日程の提案を取り下げ", "Proposal withdrawn"),
        ["meeting.remind"] = new("회신 요청 재안내", "催请回复", "回答を督促", "Reminder sent"),
        ["meeting.answer"] = new("상대 측 회신", "对方回复", "相手方の回答", "Answered by the contact"),
        ["meeting.schedule"] = new("일정 확정", "确定时间", "日程を確定", "Scheduled"),
        ["meeting.move"] = new("일시 변경", "变更时间", "日時を変更", "Moved"),
        ["meeting.changeConference"] = new("화상회의 방식 변경", "变更会议平台", "会議システムを変更", "Conference changed"),
        ["meeting.hold"] = new("개최 완료 표시", "标记为已举行", "開催済みとした", "Marked as held"),
        ["meeting.thank"] = new("감사 안내 작성", "生成感谢函", "お礼の案内を作成", "Thanks written"),
        ["meeting.cancel"] = new("회의 취소", "取消会议", "会議を中止", "Cancelled"),
        ["meeting.postpone"] = new("회의 연기", "会议延期", "会議を延期", "Postponed"),
        ["meeting.agree"] = new("합의사항 추가", "添加共识事项", "合意事項を追加", "Point added"),
        ["meeting.reword"] = new("합의사항 수정", "修改共识事项", "合意事項を修正", "Point reworded"),
        ["meeting.movePoint"] = new("합의사항 순서 변경", "调整共识事项顺序", "合意事項の順序を変更", "Points put in another order"),
        ["meeting.withdraw"] = new("합의사항 삭제", "删除共识事项", "合意事項を削除", "Point removed"),
        ["meeting.follow"] = new("이행 상황 기록", "记录进展", "進捗を記録", "Progress noted"),
        ["meeting.signBy"] = new("서명자 지정", "确定签署人", "署名者を指定", "Signatory named"),
        ["meeting.close"] = new("회의록 확정", "纪要定稿", "議事録を確定", "Minutes made final"),
        ["meeting.reopen"] = new("회의록 확정 취소", "纪要撤销定稿", "議事録の確定を取消し", "Minutes opened again"),
        ["meeting.makeLink"] = new("전용 링크 생성", "创建专用链接", "専用リンクを作成", "Personal link made"),
        ["meeting.revokeLink"] = new("전용 링크 폐기", "作废专用链接", "専用リンクを失効", "Personal link revoked"),
        ["edition.goRound"] = new("종이 서명 방식 선택", "选择纸质签署方式", "書面への署名方式を選択", "Way of signing on paper chosen"),
        ["edition.signOnPaper"] = new("종이 서명 기록", "登记纸质签署", "書面への署名を記録", "Signed on paper"),
        ["edition.confirmByLetter"] = new("서한 확인 기록", "登记函件确认", "書簡による確認を記録", "Confirmed by letter"),
        ["edition.signElsewhere"] = new("전자서명 파일 접수", "接收电子签名文件", "電子署名ファイルを受領", "Signed file taken in"),
        ["edition.signByCertificate"] = new("기관 인증서로 서명", "以机关证书签名", "機関の証明書で署名", "Signed with the office certificate"),
        ["edition.refuse"] = new("서명 거부 기록", "登记拒绝签署", "署名拒否を記録", "Refusal recorded"),
        ["edition.takeRefusalBack"] = new("서명 거부 철회", "撤回拒绝签署", "署名拒否を取消し", "Refusal taken back"),
        ["edition.strikeOut"] = new("서명 기록 삭제", "撤销签署记录", "署名記録を取消し", "Record of a signature struck out"),
        ["edition.send"] = new("원본 발송", "寄出原件", "原本を送付", "Original sent"),
        ["edition.arrive"] = new("원본 도착", "原件送达", "原本が到着", "Original arrived"),
        ["edition.exchange"] = new("정본 교환", "互换正本", "正本を交換", "Edition handed over"),
        ["message.again"] = new("메시지 재발송", "重新发送消息", "メッセージを再送", "Message sent again"),
        ["message.bounce"] = new("메시지 미도달 기록", "记录消息未送达", "メッセージの不達を記録", "Message noted as not delivered"),
        ["meeting.answerInvitation"] = new("참석 회신", "回复是否出席", "出欠を回答", "Invitation answered"),
        ["meeting.recordInvitationAnswer"] = new("참석 회신 대리 기록", "代为记录出席回复", "出欠の回答を代理で記録", "Answer to the invitation recorded on behalf"),
        ["meeting.takeReply"] = new("일정 프로그램의 회신 반영", "采用日历软件的回复", "予定表の返信を反映", "Calendar reply taken over"),
        ["meeting.readCalendars"] = new("Outlook 회신 반영", "读取 Outlook 回复", "Outlookの回答を反映", "Answers read from Outlook"),
        ["message.markSent"] = new("메시지 발송 완료 표시", "消息标记为已发送", "メッセージを送付済みとした", "Message marked as sent"),
    }.ToFrozenDictionary();

    public static readonly Text When = new("시각", "时间", "時刻", "When");
    public static readonly Text What = new("내용", "内容", "内容", "What");
    public static readonly Text Who = new("처리자", "经办人", "担当者", "Who");
    public static readonly Text AsOf = new("({moment} 기준 기록)", "（以{moment}为基准补录）", "（{moment}時点として記録）", " (recorded as of {moment})");
    public static readonly Text ByLink = new("({name}, 전용 링크)", "（{name}，专用链接）", "（{name}、専用リンク）", " ({name}, by personal link)");
    public static readonly Text Other = new("기타", "其他", "その他", "Other");
}
