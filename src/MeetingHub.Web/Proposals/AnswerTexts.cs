namespace MeetingHub.Web.Proposals;

/// <summary>Texts of the form by which times are answered: the contact's own page, and the colleague's who records what they heard.</summary>
internal static class AnswerTexts
{
    public static readonly Text Title = new("일정 회신", "时段回复", "日程のご回答", "Answer the proposed times");
    public static readonly Text Asked = new("일정에 대한 회신을 요청드립니다.", "请就会议时段予以回复。", "日程についてご回答をお願いいたします。", "You are asked to answer the proposed times.");
    public static readonly Text Intro = new(
        "시간마다 하나씩 골라 주십시오. 1순위는 하나만 선택할 수 있습니다. 결정될 때까지 언제든지 회신을 바꾸실 수 있습니다.",
        "请对每个时段选择一项，首选只能选择一个。确定之前可随时修改回复。",
        "時間帯ごとに一つお選びください。第一希望は一つだけです。決定するまで、いつでも回答を変更できます。",
        "Please choose one answer for each time; one of them may be your first choice. You can change your answer until the time is decided.");
    public static readonly Text Until = new("{moment}까지 회신하여 주시기 바랍니다.", "敬请于{moment}前回复。", "{moment}までにご回答ください。", "Please reply by {moment}.");
    public static readonly Text Late = new(
        "회신 기한이 지났습니다. 회신은 받되, 일정이 이미 정해지고 있을 수 있으니 전화로도 알려 주시기 바랍니다.",
        "回复截止时间已过。仍可提交回复，但时间可能正在确定中，请同时来电告知。",
        "回答期限を過ぎています。回答は受け付けますが、日程が決まりつつある場合がありますので、お電話でもお知らせください。",
        "The deadline has passed. Your answer is still taken, but a time may be about to be fixed: please telephone as well.");
    public static readonly Text Decided = new("일정이 다음과 같이 확정되었습니다.", "会议时间已确定如下。", "日程は次のとおり決定しました。", "The time has been decided:");
    public static readonly Text Withdrawn = new("현재 회신을 요청드린 일정이 없습니다.", "目前没有需要回复的时段。", "現在、ご回答をお願いしている日程はありません。", "There are no times to answer at present.");
    public static readonly Text Yours = new("귀측 회신", "贵方的回复", "ご回答の内容", "Your answer");
    public static readonly Text YoursAt = new("{givenBy} · {moment}", "{givenBy} · {moment}", "{givenBy}・{moment}", "{givenBy} · {moment}");
    public static readonly Text Typed = new(
        "입력하신 내용(저장되지 않음)", "您填写的内容（未保存）", "入力された内容（保存されていません）", "What you entered (not kept)");
    public static readonly Text Others = new("다른 시간 제안", "提议其他时间", "ほかの日時の提案", "Propose other times");
    public static readonly Text OthersHint = new(
        "모두 어려우신 경우 가능한 시간을 적어 주십시오. 시각은 {zone} 기준이며, 회의는 {minutes}분입니다.",
        "如均不便，请填写可行的时间，以{zone}为准，会议时长{minutes}分钟。",
        "いずれも難しい場合は、可能な日時をご記入ください。時刻は{zone}です。会議は{minutes}分です。",
        "Where none suits, say when you could, in {zone}. The meeting takes {minutes} minutes.");
    public static readonly Text OtherDate = new("날짜 {number}", "日期{number}", "日付{number}", "Day {number}");
    public static readonly Text OtherTime = new("시작 시각 {number}", "开始时间{number}", "開始時刻{number}", "Start {number}");
    public static readonly Text Insist = new("그래도 이 시간을 제안합니다", "仍提议该时间", "それでもこの日時を提案します", "Propose it all the same");
    public static readonly Text SlotNote = new("이 시간에 대한 메모", "对该时段的备注", "この日時についての備考", "Note on this time");
    public static readonly Text Note = new("메모", "备注", "備考", "Note");
    public static readonly Text By = new("회신하시는 분", "回复人", "回答者", "Who answers");
    public static readonly Text ByHint = new("성명 또는 부서", "姓名或部门", "氏名または部署", "Name or office");
    public static readonly Text Send = new("회신 보내기", "提交回复", "回答を送る", "Send the answer");
    public static readonly Text Change = new("회신 바꾸기", "修改回复", "回答を変更", "Change the answer");
    public static readonly Text GoneSlot = new("더 이상 선택할 수 없는 시간입니다.", "该时段已不可选择。", "選択できなくなった時間帯です。", "This time can no longer be chosen.");
    public static readonly Text Ask = new("문의: {addresses}", "联系方式：{addresses}", "お問い合わせ：{addresses}", "Questions: {addresses}");

    public static readonly Text GivenDate = new("회신 받은 날짜", "收到回复的日期", "回答を受けた日", "Day of the answer");
    public static readonly Text GivenTime = new("시각", "时间", "時刻", "Time");
    public static readonly Text GivenHint = new("비워 두면 지금으로 기록합니다.", "留空则记录为当前时间。", "空欄の場合は現在の日時を記録します。", "Left blank, it is recorded as of now.");
    public static readonly Text Channel = new("회신 받은 방법", "回复方式", "回答の方法", "How it came");
    public static readonly Text File = new("증빙 자료", "佐证材料", "根拠資料", "Evidence");
    public static readonly Text FileHint = new("공문 사본, 저장한 메일 등. 5MB 이하.", "公函扫描件、保存的邮件等，不超过5MB。", "文書の写し、保存したメールなど。5MBまで。", "A scanned letter, a saved mail; at most 5 MB.");
    public static readonly Text Keep = new("기록", "记录", "記録する", "Record it");
    public static readonly Text RecordIntro = new(
        "전화·메일·공문 등으로 받은 회신을 대신 기록합니다. 누가 언제 어떻게 회신했는지와 기록한 사람이 함께 남습니다.",
        "代为记录通过电话、邮件、公函等收到的回复。回复人、时间、方式及记录人均予保留。",
        "電話・メール・文書などで受けた回答を代わりに記録します。回答者、日時、方法と記録者が残ります。",
        "Record what was said by phone, mail or letter. Who answered, when and how is kept, and who recorded it.");
}
