namespace MeetingHub.Web.Invitations;

/// <summary>Texts of the answers to invitations: the invited person's page, and what the office sees and records.</summary>
internal static class InvitationTexts
{
    public static readonly Text Yours = new("참석 회신", "出席回复", "出欠のご回答", "Your attendance");
    public static readonly Text Asked = new("참석 여부를 알려 주시기 바랍니다.", "请告知您是否出席。", "出欠をお知らせください。", "Please say whether you will take part.");
    public static readonly Text Given = new("회신하신 내용: {answer}", "您已回复：{answer}", "ご回答：{answer}", "You answered: {answer}");
    public static readonly Text Give = new("회신하기", "回复", "回答する", "Answer");
    public static readonly Text Alter = new("회신 변경", "修改回复", "回答を変更", "Change your answer");
    public static readonly Text Withdrawn = new(
        "이 회의에는 더 이상 참석하지 않으셔도 됩니다. 문의 사항이 있으시면 아래 문의처로 연락해 주십시오.",
        "您无需再出席本次会议。如有疑问，请按以下联系方式与我们联系。",
        "この会議へのご出席は不要となりました。ご不明な点は下記までお問い合わせください。",
        "You are no longer expected at this meeting. If you have a question, please ask the office named below.");
    public static readonly Text For = new("{name} 님", "{name}", "{name} 様", "{name}");
    public static readonly Text Attend = new("참석 여부", "是否出席", "出欠", "Attendance");
    public static readonly Text Deputy = new("대리 참석자의 성명과 직위", "代理出席人的姓名和职务", "代理の方の氏名と職名", "Name and title of the deputy");
    public static readonly Text DeputyHint = new("대리 참석인 경우에만 적어 주십시오.", "仅在由他人代理出席时填写。", "代理出席の場合にのみご記入ください。", "Only if somebody else comes instead.");
    public static readonly Text Note = new("전하실 말씀", "备注", "連絡事項", "Note");
    public static readonly Text Send = new("회신 보내기", "提交回复", "回答を送信", "Send the answer");

    public static readonly Text Answers = new("참석 회신", "出席回复", "出欠回答", "Answers to the invitation");
    public static readonly Text Intro = new(
        "안내를 받은 사람별 회신입니다. 전화나 공문 등으로 받은 회신은 대리로 기록하고, 일정 프로그램에서 온 회신(.ics, .eml)은 파일로 올려 주십시오.",
        "以下为各受邀人员的回复。通过电话、公函等收到的回复请代为记录；日历软件发来的回复（.ics、.eml）请上传文件。",
        "案内を受けた方ごとの回答です。電話や文書などで受けた回答は代わりに記録し、予定表ソフトからの返信（.ics、.eml）はファイルを取り込んでください。",
        "What each invited person answers. Record here what comes by telephone, letter or otherwise; upload a calendar program's reply (.ics or .eml) as a file.");
    public static readonly Text NobodyInvited = new(
        "아직 참석 안내를 받은 사람이 없습니다. 회의를 예약하면 여기에 표시됩니다.", "尚无人收到邀请。会议预订后将在此显示。", "まだ案内を受けた方はいません。会議を予約するとここに表示されます。", "Nobody has been invited yet. People appear here once the meeting is booked.");
    public static readonly Text Person = new("초청 대상", "受邀人员", "案内先", "Invited");
    public static readonly Text ByExchange = new("Outlook 일정으로 초청", "由 Outlook 日历邀请", "Outlookの予定表で招待", "invited by Outlook");
    public static readonly Text Contact = new("창구", "联系人", "窓口担当", "contact");
    public static readonly Text Record = new("회신 대리 기록", "代为记录回复", "回答を代理で記録", "Record an answer");
    public static readonly Text RecordOf = new("{name} 회신 대리 기록", "代为记录{name}的回复", "{name}の回答を代理で記録", "Record the answer of {name}");
    public static readonly Text GivenBy = new("회신한 사람", "回复人", "回答した方", "Who answered");
    public static readonly Text GivenByHint = new("본인이 아닌 경우에만 적어 주십시오.", "非本人回复时填写。", "ご本人でない場合にのみご記入ください。", "Only if it was somebody else.");
    public static readonly Text Evidence = new("증빙 자료", "佐证材料", "根拠資料", "Evidence");
    public static readonly Text Keep = new("기록", "记录", "記録する", "Record");
    public static readonly Text Reply = new("일정 회신 파일 올리기", "上传日历回复文件", "予定表の返信を取り込む", "Upload a calendar reply");
    public static readonly Text ReplyFile = new("파일(.ics, .eml)", "文件（.ics、.eml）", "ファイル（.ics、.eml）", "File (.ics, .eml)");
    public static readonly Text Upload = new("올리기", "上传", "取り込む", "Upload");
    public static readonly Text InCalendars = new("내부 직원의 회신", "本单位人员的回复", "職員の回答", "Answers of own staff");
    public static readonly Text InCalendarsHint = new(
        "Outlook 일정으로 초청된 직원은 Outlook에서 수락하거나 거절합니다. 그 회신을 불러와 위의 표에 반영합니다.",
        "由 Outlook 日历邀请的人员在 Outlook 中接受或谢绝。可在此读取其回复，并更新上表。",
        "Outlookの予定表で招待した職員は、Outlookで承諾または辞退します。その回答を読み込み、上の表に反映します。",
        "Colleagues invited by Outlook accept or decline there. Their answers are read and shown in the table above.");
    public static readonly Text ReadCalendars = new("Outlook 회신 불러오기", "读取 Outlook 回复", "Outlookの回答を読み込む", "Read the answers in Outlook");
    public static readonly Text News = new("회신 {count}건을 새로 반영했습니다.", "已更新{count}条回复。", "{count}件の回答を反映しました。", "Answers taken over: {count}.");
    public static readonly Text NoNews = new("새로 반영할 회신이 없습니다.", "没有新的回复。", "新しい回答はありません。", "There is no new answer.");
    public static readonly Text Taken = new("{name}의 회신을 반영했습니다: {answer}", "已采用{name}的回复：{answer}", "{name}の回答を反映しました：{answer}", "Taken over from {name}: {answer}");
}
