namespace MeetingHub.Web.Ui.Texts;

/// <summary>Refusals of answers to invitations and of calendar replies.</summary>
internal static class InvitationRefusals
{
    public static Dictionary<string, Text> ByCode { get; } = new()
    {
        ["invitation.unknown"] = new("해당 참석 안내를 찾을 수 없습니다.", "找不到该邀请。", "該当する案内が見つかりません。", "There is no such invitation."),
        ["invitation.withdrawn"] = new(
            "이 참석 안내는 더 이상 유효하지 않습니다. 참석 대상에서 제외되었거나 회의가 취소 또는 연기되었습니다.",
            "该邀请已失效：此人不再出席，或会议已取消、延期。",
            "この案内は無効となりました。出席の対象から外れたか、会議が中止または延期されています。",
            "This invitation no longer stands: the person is no longer expected, or the meeting was called off or put off."),
        ["invitation.byExchange"] = new(
            "Outlook 일정으로 초청된 사람이므로 Outlook에서 회신합니다.", "此人由 Outlook 日历邀请，请在 Outlook 中回复。", "Outlookの予定表で招待された方のため、回答はOutlookで行います。", "This person is invited by Outlook and answers there."),
        ["invitation.oldVersion"] = new(
            "이전 일정 안내에 대한 회신입니다. 그 후 내용이 변경되었으니 새 안내에 대한 회신을 받거나 대신 기록해 주십시오.",
            "此回复针对的是较早的通知，其后内容已变更。请取得对新通知的回复，或代为记录。",
            "以前の案内に対する回答です。その後内容が変更されているため、新しい案内への回答を受けるか、代わりに記録してください。",
            "This answers an earlier version of the invitation, which has changed since. Please ask for a new answer, or record one on behalf."),
        ["invitation.olderAnswer"] = new(
            "더 나중에 받은 회신이 이미 있어 반영하지 않았습니다.", "已有更晚的回复，因此未采用此回复。", "より新しい回答がすでにあるため、反映しませんでした。", "A later answer of this person is here already, so this one was not taken over."),
        ["invitation.changedMeanwhile"] = new(
            "같은 때에 다른 회신이 들어왔거나 회의가 변경되었습니다. 내용을 확인하신 뒤 다시 보내 주십시오.",
            "同时有其他回复提交，或会议已变更。请核对后重新提交。",
            "同時に別の回答が届いたか、会議が変更されました。内容をご確認のうえ、もう一度送信してください。",
            "Another answer came in, or the meeting changed, at the same moment. Please look at it again, then send."),
        ["invitation.noCalendar"] = new(
            "이 회의에는 Outlook 일정으로 초청되어 회신을 불러올 수 있는 사람이 없습니다.",
            "本次会议没有可从 Outlook 日历读取回复的人员。",
            "この会議には、Outlookの予定表から回答を読み込める方がいません。",
            "Nobody of this meeting is invited by an Outlook calendar that can be read here."),
        ["invitation.calendarBehind"] = new(
            "변경된 일정이 아직 Outlook에 반영되지 않았습니다. 반영된 뒤 다시 불러오십시오.",
            "变更后的时间尚未更新到 Outlook。请待更新后再读取。",
            "変更後の日時がまだOutlookに反映されていません。反映後にもう一度読み込んでください。",
            "The meeting's new time has not reached Outlook yet. Please read the answers once it has."),
        ["invitation.calendarAway"] = new(
            "Outlook에서 회신을 읽지 못했습니다. 잠시 후 다시 시도해 주십시오. 사유: {said}",
            "未能从 Outlook 读取回复，请稍后重试。原因：{said}",
            "Outlookから回答を読み込めませんでした。しばらくしてからもう一度お試しください。理由：{said}",
            "The answers could not be read from Outlook. Please try again later. The reason: {said}"),
        ["invitation.attendanceMissing"] = new("참석 여부를 선택해 주십시오.", "请选择是否出席。", "出欠を選択してください。", "Please choose whether you will take part."),
        ["invitation.deputyMissing"] = new("대리 참석자의 성명을 적어 주십시오.", "请填写代理出席人的姓名。", "代理の方の氏名をご記入ください。", "Please name the person who comes instead."),
        ["invitation.tooLong"] = new("최대 {most}자까지 적을 수 있습니다.", "最多可填写 {most} 个字符。", "{most}文字以内でご記入ください。", "At most {most} characters, please."),
        ["reply.tooLarge"] = new("파일이 10MB보다 큽니다. 회신 파일만 올려 주십시오.", "文件超过10MB。请仅上传回复文件。", "ファイルが10MBを超えています。返信のみ取り込んでください。", "The file is larger than 10 MB. Please upload the reply alone."),
        ["reply.noCalendar"] = new(
            "일정 회신이 들어 있지 않은 파일입니다. 회신의 .ics 또는 .eml 파일을 올리거나 대신 기록해 주십시오.",
            "文件中没有日历回复。请上传回复的 .ics 或 .eml 文件，或代为记录。",
            "予定表の返信が含まれていません。返信の.icsまたは.emlを取り込むか、代わりに記録してください。",
            "The file holds no calendar reply. Please upload the reply's .ics or .eml, or record the answer on behalf."),
        ["reply.unreadable"] = new("손상되어 읽을 수 없는 회신입니다. 대신 기록해 주십시오.", "回复文件已损坏，无法读取。请代为记录。", "返信が破損しており読み取れません。代わりに記録してください。", "The reply is damaged and cannot be read. Please record the answer on behalf."),
        ["reply.notAReply"] = new("회신이 아니라 일정 자체가 담긴 파일입니다. 상대방이 보내 온 회신을 올려 주십시오.", "该文件是日程本身，而非回复。请上传对方发来的回复。", "返信ではなく予定そのもののファイルです。相手から届いた返信を取り込んでください。", "The file is a calendar entry, not a reply. Please upload what came back."),
        ["reply.counter"] = new(
            "참석 여부가 아니라 다른 시간을 제안하는 회신입니다. 제안을 확인하여 회의 일시를 변경하거나, 참석 여부를 대신 기록해 주십시오.",
            "该回复未说明是否出席，而是提议了其他时间。请核对后变更会议时间，或代为记录是否出席。",
            "出欠ではなく別の日時を提案する返信です。内容を確認のうえ会議の日時を変更するか、出欠を代わりに記録してください。",
            "The reply neither accepts nor declines but proposes another time. Please move the meeting, or record the answer on behalf."),
        ["reply.otherMeeting"] = new("다른 회의에 대한 회신입니다. 해당 회의의 화면에서 올려 주십시오.", "这是对另一场会议的回复。请在该会议的页面上传。", "別の会議への返信です。その会議の画面で取り込んでください。", "The reply belongs to another meeting. Please open that meeting and upload it there."),
        ["reply.noAttendee"] = new("누구의 회신인지 알 수 없습니다. 대신 기록해 주십시오.", "无法识别回复人。请代为记录。", "どなたの返信か分かりません。代わりに記録してください。", "The reply does not say who answers. Please record the answer on behalf."),
        ["reply.noAnswer"] = new("참석 여부가 적혀 있지 않은 회신입니다. 대신 기록해 주십시오.", "回复中未说明是否出席。请代为记录。", "出欠の記載がない返信です。代わりに記録してください。", "The reply neither accepts nor declines. Please record the answer on behalf."),
        ["reply.unknownPerson"] = new(
            "{address} 주소로는 이 회의에 안내된 사람이 없습니다. 회신한 사람을 찾아 대신 기록해 주십시오.",
            "本次会议未邀请 {address}。请找到回复人并代为记录。",
            "{address} 宛ての案内はこの会議にありません。回答した方を選び、代わりに記録してください。",
            "{address} is not invited to this meeting. Please record the answer on behalf of the one who gave it."),
    };
}
