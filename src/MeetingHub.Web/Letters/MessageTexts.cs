using MeetingHub.Letters;

namespace MeetingHub.Web.Letters;

/// <summary>Texts of the messages to send.</summary>
internal static class MessageTexts
{
    public static readonly Text Behalf = new("{colleague} 대리 기록", "由{colleague}代为记录", "{colleague}が代理で記録", "recorded by {colleague}");
    public static readonly Text OfRecipient = new("수신자의 참석 회신", "收件人的出席回复", "受信者の出欠", "The recipient's answer");
    public static readonly Text Awaited = new("회신 대기", "待回复", "未回答", "awaited");
    public static readonly Text Answer = new("회신", "回复", "回答", "Answer");
    public static readonly Text Messages = new("발송할 메시지", "待发消息", "送付するメッセージ", "Messages to send");
    public static readonly Text Intro = new(
        "수신자별 언어와 현지 시각으로 작성한 안내입니다. 본문을 복사하거나 파일로 내려받아 기관의 메일로 보낸 뒤 발송 완료로 표시해 주십시오.",
        "以下通知均以收件人的语言和当地时间写成。请复制正文或下载文件，通过本单位邮箱发送后标记为已发送。",
        "受信者それぞれの言語と現地時刻で作成した案内です。本文をコピーするかファイルをダウンロードし、組織のメールで送信した後、送付済みにしてください。",
        "Each is written in its recipient's language and local time. Copy the text or download the file, send it by your own mail, then mark it as sent.");
    public static readonly Text Open = new("미발송", "未发送", "未送付", "To send");
    public static readonly Text Log = new("발송 기록", "发送记录", "送付の記録", "Log");
    public static readonly Text Filter = new("보기", "显示", "表示", "Show");
    public static readonly Text To = new("수신자", "收件人", "宛先", "To");
    public static readonly Text NoAddress = new("전자우편 주소 없음", "无电子邮箱", "メールアドレスなし", "no e-mail address");
    public static readonly Text Copy = new("본문 복사", "复制正文", "本文をコピー", "Copy the text");
    public static readonly Text Copied = new("복사했습니다", "已复制", "コピーしました", "Copied");
    public static readonly Text Download = new("파일 내려받기(.eml)", "下载文件（.eml）", "ファイルをダウンロード（.eml）", "Download (.eml)");
    public static readonly Text ShowText = new("본문 보기", "查看正文", "本文を表示", "Show the text");
    public static readonly Text MarkSent = new("선택한 메시지를 발송 완료로 표시", "将所选消息标记为已发送", "選択したメッセージを送付済みにする", "Mark the selected as sent");
    public static readonly Text Choose = new("선택: {subject}", "选择：{subject}", "選択：{subject}", "Select: {subject}");
    public static readonly Text Everything = new("목록 전체({count}건)", "列表中的全部（{count}条）", "一覧のすべて（{count}件）", "All that are listed ({count})");
    public static readonly Text DownloadZip = new("내려받기(.zip)", "下载（.zip）", "ダウンロード（.zip）", "Download (.zip)");
    public static readonly Text DownloadMbox = new("내려받기(mbox)", "下载（mbox）", "ダウンロード（mbox）", "Download (mbox)");
    public static readonly Text Contact = new("창구", "联系人", "窓口担当", "Contact");
    public static readonly Text DidNotArrive = new("미도달", "未送达", "不達", "Did not arrive");
    public static readonly Text NotArrivedCount = new("도달하지 않은 메시지가 있습니다({count}건)", "有未送达的消息（{count}条）", "届いていないメッセージがあります（{count}件）", "Messages that did not arrive: {count}");
    public static readonly Text Mend = new("주소를 고쳐 다시 발송", "更正地址并重新发送", "アドレスを訂正して再送", "Correct the address and send again");
    public static readonly Text Again = new("다시 발송", "重新发送", "再送", "Send again");
    public static readonly Text AgainHint = new(
        "같은 안내이므로 수신자의 일정에 중복으로 등록되지 않습니다. 주소를 고치면 이 회의의 참석자와 지방정부 정보에도 반영되며, 새 전용 링크가 발송되고 잘못된 주소로 보낸 링크는 더 이상 열리지 않습니다.",
        "内容与原通知相同，不会在收件人的日历中重复登记。更正后的地址会同时更新到本次会议的人员和地方政府信息中；新通知附有新的专用链接，发往错误地址的链接随即失效。",
        "同じ案内のため、受信者の予定表に二重に登録されることはありません。訂正したアドレスは、この会議の出席者と地方政府の情報にも反映されます。訂正後の案内には新しい専用リンクが記載され、誤った宛先に送ったリンクは開けなくなります。",
        "It is the same message, so no calendar gets a second entry. A corrected address is also kept for this meeting's people and in the register; the message then carries a new personal link, and those that went to the wrong address no longer open.");
    public static readonly Text Address = new("전자우편 주소", "电子邮箱", "メールアドレス", "E-mail address");
    public static readonly Text Undelivered = new("미도달 기록", "记录未送达", "不達を記録", "Note that it did not arrive");
    public static readonly Text UndeliveredReason = new("확인한 내용", "如何得知", "確認した内容", "How that is known");
    public static readonly Text Returned = new("반송된 메일이 있습니까?", "收到退信？", "メールが返送されましたか", "Has a mail come back?");
    public static readonly Text ReturnedHint = new(
        "반송 메일을 .eml 파일로 저장해 올리면 해당 메시지와 참석자에게 미도달로 표시됩니다.",
        "将退信另存为.eml文件后上传，即会在相应消息和人员处标明未送达。",
        "返送されたメールを.emlで保存してアップロードすると、該当するメッセージと出席者に不達と表示されます。",
        "Save the returned mail as .eml and upload it: the message and the person are then shown as not reached.");
    public static readonly Text ReturnedFile = new("반송 메일(.eml)", "退信（.eml）", "不達通知（.eml）", "Returned mail (.eml)");
    public static readonly Text ReadReport = new("올리기", "上传", "アップロード", "Upload");
    public static readonly Text IsRepeat = new("앞서 보낸 메시지를 대신하여 다시 발송한 것입니다.", "此消息为重新发送，代替此前的消息。", "先に送付したメッセージに代えて再送したものです。", "This was sent again in the place of an earlier message.");
    public static readonly Text LinkIsNew = new(
        "이 안내에는 새 전용 링크가 적혀 있습니다. 앞서 잘못된 주소로 보낸 링크는 더 이상 열리지 않습니다.",
        "本通知附有新的专用链接。此前发往错误地址的链接已失效。",
        "この案内には新しい専用リンクを記載しています。先に誤った宛先へ送ったリンクは開けなくなりました。",
        "This message carries a new personal link. The one that went to the wrong address no longer opens.");
    public static readonly Text LinkEnded = new(
        "이 안내에 적힌 전용 링크는 폐기되어 더 이상 열리지 않습니다.",
        "本通知中的专用链接已作废，不能再打开。",
        "この案内に記載の専用リンクは失効しており、開くことができません。",
        "The personal link in this message has been revoked and no longer opens.");
    public static readonly Text Past = new("발송 기한 경과", "已过发送期限", "送付期限経過", "No longer sent");
    public static readonly Text WasRepeated = new("이후 다시 발송했습니다.", "此后已重新发送。", "この後、再送されました。", "It has been sent again since.");
    public static readonly Text Back = new("메시지 목록", "消息列表", "メッセージ一覧", "All messages");
    public static readonly Text TheMeeting = new("해당 회의", "相关会议", "該当する会議", "The meeting");
    public static readonly Text When = new("일시", "时间", "日時", "When");
    public static readonly Text Message = new("메시지", "消息", "メッセージ", "Message");
    public static readonly Text State = new("상태", "状态", "状態", "State");
    public static readonly Text LogCut = new("최근 {most}건을 표시합니다.", "显示最近{most}条。", "最新の{most}件を表示しています。", "The latest {most} are shown.");
    public static readonly Text SentBy = new("{moment} 발송({colleague})", "{moment}发送（{colleague}）", "{moment}送付（{colleague}）", "sent {moment} ({colleague})");
    public static readonly Text NotSent = new("도달하지 않았습니다. 사유:", "未能送达。原因：", "届いていません。理由：", "It did not arrive. The reason:");
    public static readonly Text TriedAgain = new("아직 보내지 못해 계속 시도하고 있습니다. 사유:", "尚未发出，正在继续尝试。原因：", "まだ送信できず、再試行しています。理由：", "It could not be sent yet and is being tried again. The reason:");
    public static readonly Text Empty = new("발송할 메시지가 없습니다.", "没有待发消息。", "送付するメッセージはありません。", "There is nothing to send.");
    public static readonly Text EmptyText = new(
        "회의를 예약하면 참석자별 안내문이 여기에 만들어집니다.",
        "预订会议后，将在此生成给各出席人员的通知。",
        "会議を予約すると、出席者ごとの案内文がここに作成されます。",
        "When a meeting is booked, a message to each participant appears here.");

    /// <summary>Whether somebody comes.</summary>
    public static Text Of(ParticipationStatus attendance) => attendance switch
    {
        ParticipationStatus.Attending => new("참석", "出席", "出席", "attending"),
        ParticipationStatus.NotAttending => new("불참", "不出席", "欠席", "not attending"),
        ParticipationStatus.Undecided => new("미정", "待定", "未定", "not decided"),
        ParticipationStatus.Represented => new("대리 참석", "代理出席", "代理出席", "represented"),
    };
}
