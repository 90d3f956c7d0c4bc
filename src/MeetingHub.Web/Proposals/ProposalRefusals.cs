using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Proposals;

/// <summary>Refusals while a time is agreed on.</summary>
internal static class ProposalRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["proposal.none"] = new(Status409Conflict, "상대 측에 제안한 일정이 없습니다.", "尚未向对方提议时段。", "相手方に提案中の日程はありません。", "No times have been proposed."),
        ["proposal.decided"] = new(Status409Conflict,
            "일정이 이미 확정되어 회신을 더 받지 않습니다. 변경이 필요하시면 담당 부서로 연락해 주십시오.",
            "会议时间已确定，不再接受回复。如需调整，请与联系部门联系。",
            "日程はすでに決定しているため、回答の受付は終了しました。変更が必要な場合は担当部署までご連絡ください。",
            "The time has been decided; answers are no longer taken. If it has to change, please contact the office."),
        ["proposal.withdrawn"] = new(Status409Conflict,
            "철회된 제안입니다. 담당 부서로 연락해 주십시오.", "该提议已撤回。请与联系部门联系。", "この提案は取り下げられました。担当部署までご連絡ください。", "This proposal has been withdrawn. Please contact the office."),
        ["proposal.slotTwice"] = new(Status400BadRequest, "같은 시간대를 두 번 제안할 수 없습니다.", "同一时段不能重复提议。", "同じ時間帯を二度提案することはできません。", "A time is proposed once."),
        ["proposal.slotGone"] = new(Status400BadRequest,
            "그 사이에 다른 회의가 확정되어 이 시간대는 더 이상 선택할 수 없습니다. 다른 시간대를 선택해 주십시오.",
            "该时段已另有会议，无法再选择。请选择其他时段。",
            "その間に別の会議が決まったため、この時間帯は選択できなくなりました。ほかの時間帯を選択してください。",
            "This time is gone: another meeting was fixed at it meanwhile. Please choose another."),
        ["proposal.deadlinePassed"] = new(Status400BadRequest, "회신 기한은 현재보다 뒤여야 합니다.", "回复截止时间须晚于当前时间。", "回答期限は現在より後の日時にしてください。", "The deadline must lie ahead."),
        ["proposal.deadlineLate"] = new(Status400BadRequest, "회신 기한이 마지막 제안 일시보다 늦습니다.", "回复截止时间晚于最后一个时段。", "回答期限が最後の時間帯より後になっています。", "The deadline is after the last of the times."),
        ["proposal.nobodyRequired"] = new(Status400BadRequest, "회신이 꼭 필요한 상대를 한 곳 이상 지정해 주십시오.", "请至少指定一个必须回复的对方。", "回答が必須の相手方を一つ以上指定してください。", "At least one partner's answer must be required."),
        ["proposal.changedMeanwhile"] = new(Status409Conflict,
            "그 사이에 제안 일정이나 회신이 바뀌었습니다. 확인하신 뒤 다시 보내 주십시오. 입력하신 내용은 그대로 있습니다.",
            "其间提议的时段或回复已有变动。请核对后重新提交，您填写的内容仍予保留。",
            "その間に提案の日程または回答が変わりました。ご確認のうえ、もう一度お送りください。入力内容はそのまま残っています。",
            "The times, or the answer to them, changed meanwhile. Please look at them, then send again. What you entered is still there."),
        ["proposal.timeForm"] = new(Status400BadRequest, "날짜와 시각을 모두 입력해 주십시오.", "请同时填写日期和时间。", "日付と時刻の両方を入力してください。", "Please enter both the day and the time."),
        ["proposal.deadlineForm"] = new(Status400BadRequest, "회신 기한의 날짜와 시각을 입력해 주십시오.", "请填写回复截止的日期和时间。", "回答期限の日付と時刻を入力してください。", "Please enter the day and time of the deadline."),
        ["proposal.choiceMissing"] = new(Status400BadRequest, "모든 시간대에 대해 회신해 주십시오.", "请对每个时段作出回复。", "すべての時間帯についてお答えください。", "Please answer for each of the times."),
        ["proposal.firstTwice"] = new(Status400BadRequest, "1순위는 하나만 선택해 주십시오.", "首选只能选择一个。", "第一希望は一つだけ選択してください。", "Please mark one time as your first choice; the others as possible or not."),
        ["proposal.tooManyTimes"] = new(Status400BadRequest, "다른 시간은 최대 {most}개까지 제안할 수 있습니다.", "最多可提议{most}个其他时间。", "ほかの日時は{most}件まで提案できます。", "At most {most} other times can be proposed."),
        ["proposal.noteTooLong"] = new(Status400BadRequest, "메모는 {most}자 이내로 적어 주십시오.", "备注请控制在{most}字以内。", "備考は{most}字以内で記入してください。", "The note has at most {most} characters."),
        ["proposal.whoMissing"] = new(Status400BadRequest, "회신하신 분의 성명이나 부서를 적어 주십시오.", "请填写回复人的姓名或部门。", "回答者の氏名または部署を記入してください。", "Please say who answers, by name or office."),
        ["proposal.givenInFuture"] = new(Status400BadRequest, "회신 일시가 현재보다 뒤입니다.", "回复时间晚于当前时间。", "回答日時が現在より後になっています。", "The answer cannot have been given in the future."),
        ["proposal.channelWrong"] = new(Status400BadRequest, "회신 받은 방법을 선택해 주십시오.", "请选择回复方式。", "回答を受けた方法を選択してください。", "Please choose how the answer came."),
        ["proposal.timeUnsuitable"] = new(Status400BadRequest,
            "제안하신 시간을 확인해 주십시오: {problems}", "请核对所提议的时间：{problems}", "ご提案の日時をご確認ください：{problems}", "Please check the time that you propose: {problems}"),
        ["proposal.noSuchTime"] = new(Status400BadRequest, "제안된 시간이 아닙니다. 목록에서 선택해 주십시오.", "该时间不在提议之列，请从列表中选择。", "提案された日時ではありません。一覧から選択してください。", "This is none of the proposed times. Please choose one of the list."),
        ["proposal.reasonMissing"] = new(Status400BadRequest, "사유를 적어 주십시오.", "请填写理由。", "理由を記入してください。", "Please state the reason."),
        ["proposal.noneLeft"] = new(Status409Conflict, "제안한 시간대가 모두 지났습니다. 새 일정을 제안해 주십시오.", "所提议的时段均已过期，请另行提议。", "提案した時間帯はすべて過ぎています。新しい日程を提案してください。", "All of its times have passed. Please propose others."),
        ["proposal.nobodySilent"] = new(Status409Conflict, "모든 상대가 이미 회신하였습니다.", "各方均已回复。", "すべての相手方から回答済みです。", "Every partner has answered already."),
        ["proposal.evidenceEmpty"] = new(Status400BadRequest, "빈 파일입니다.", "文件为空。", "ファイルが空です。", "The file is empty."),
        ["proposal.evidenceTooLarge"] = new(Status400BadRequest, "파일은 {most}MB 이하만 첨부할 수 있습니다.", "附件不得超过{most}MB。", "添付できるファイルは{most}MBまでです。", "The file may have at most {most} MB."),
        ["evidence.unknown"] = new(Status404NotFound, "해당 파일을 찾을 수 없습니다.", "找不到该文件。", "該当するファイルが見つかりません。", "There is no such file."),
    };
}
