using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Letters;

/// <summary>Refusals about messages and what came back of them.</summary>
internal static class MessageRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["message.unknown"] = new(Status404NotFound, "해당 메시지를 찾을 수 없습니다.", "找不到该消息。", "該当するメッセージが見つかりません。", "There is no such message."),
        ["message.noneChosen"] = new(Status400BadRequest, "메시지를 하나 이상 선택해 주십시오.", "请至少选择一条消息。", "メッセージを一つ以上選択してください。", "Please choose at least one message."),
        ["message.repeated"] = new(Status409Conflict,
            "이미 다시 발송한 메시지입니다. 목록에서 나중에 발송한 메시지를 확인해 주십시오.",
            "该消息已重新发送。请在列表中查看后发的消息。",
            "このメッセージはすでに再送されています。一覧で後から送付したものを確認してください。",
            "This message has been sent again already. Please look at the later one in the list."),
        ["message.past"] = new(Status409Conflict,
            "이 메시지가 알리는 일정은 이미 지났거나 변경되었습니다.", "该消息所提醒的事项已过或已变更。", "このメッセージがお知らせする予定は、すでに過ぎたか変更されています。", "What this message reminds of is over, or has changed."),
        ["message.onItsWay"] = new(Status409Conflict,
            "아직 발송되지 않은 메시지입니다. 메일 시스템에 자동으로 전달되며, 직접 보낸 경우에는 발송 완료로 표시해 주십시오.",
            "该消息尚未发出，将自动交给邮件系统。如已自行发送，请标记为已发送。",
            "このメッセージはまだ送信されていません。自動的にメールシステムへ渡されます。ご自身で送付した場合は、送付済みにしてください。",
            "This message has not left yet; it goes to the mail system by itself. If you have sent it yourself, mark it as sent."),
        ["party.addressGone"] = new(Status400BadRequest,
            "이 측에는 이전 주소를 쓰는 사람이 더 이상 없습니다. 회의의 참석자를 확인해 주십시오.",
            "该方已无人使用原邮箱地址。请查看会议的出席人员。",
            "この側には元のアドレスの方がもういません。会議の出席者を確認してください。",
            "Nobody of this side has the old address any more. Please look at the meeting's participants."),
        ["bounce.tooLarge"] = new(Status409Conflict, "파일이 10MB를 넘습니다. 반송 메일만 올려 주십시오.", "文件超过10MB。请仅上传退信。", "ファイルが10MBを超えています。不達通知のみをアップロードしてください。", "The file is larger than 10 MB. Please upload the returned mail alone."),
        ["bounce.noReport"] = new(Status409Conflict,
            "배달 실패 보고가 아닙니다. 반송된 메일을 .eml 파일로 저장해 올리거나, 해당 메시지의 화면에서 미도달을 직접 기록해 주십시오.",
            "该文件不是退信报告。请将退信另存为.eml文件后上传，或在该消息的页面手动记录未送达。",
            "不達通知ではありません。返送されたメールを.emlで保存してアップロードするか、該当メッセージの画面で不達を記録してください。",
            "This is no delivery report. Save the returned mail as .eml and upload it, or note on the message's own page that it did not arrive."),
        ["bounce.notFinal"] = new(Status409Conflict,
            "아직 배달 실패가 확정되지 않았습니다. 메일 시스템이 계속 전송을 시도하고 있거나 이미 배달했습니다.",
            "尚未确定投递失败：邮件系统仍在尝试，或已经送达。",
            "配達の失敗はまだ確定していません。メールシステムが再試行中か、すでに配達されています。",
            "Delivery has not failed for good: the mail system is still trying, or has delivered it."),
        ["bounce.reasonMissing"] = new(Status400BadRequest,
            "도달하지 않은 사실을 어떻게 알게 되었는지 500자 이내로 입력해 주십시오.",
            "请用500字以内说明如何得知未送达。",
            "届いていないことをどのように確認したか、500字以内で入力してください。",
            "Please say in at most 500 characters how it is known that the message did not arrive."),
        ["bounce.otherMail"] = new(Status409Conflict,
            "이 시스템에서 작성한 메시지에 대한 보고가 아닙니다.", "该退信与本系统的消息无关。", "このシステムで作成したメッセージに関する通知ではありません。", "The report is about a mail that is none of ours."),
        ["bounce.fileMissing"] = new(Status409Conflict, "반송 메일 파일을 선택해 주십시오.", "请选择退信文件。", "不達通知のファイルを選択してください。", "Please choose the file of the returned mail."),
    };
}
