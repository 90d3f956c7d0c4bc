namespace MeetingHub.Web.Visits;

/// <summary>Texts of the pages that people outside open by their personal links.</summary>
internal static class VisitTexts
{
    public static readonly Text GoneTitle = new("이 링크로는 열 수 있는 내용이 없습니다", "此链接无法打开", "このリンクでは開けません", "This link opens nothing");
    public static readonly Text GoneText = new(
        "주소가 잘못 입력되었거나, 사용 기한이 지났거나, 새 링크로 교체되었을 수 있습니다. 지금까지 보내 주신 회신은 그대로 보관되어 있습니다.",
        "链接可能输入有误、已过有效期，或已被新链接替换。您此前提交的回复仍然有效。",
        "アドレスの入力誤り、有効期限切れ、または新しいリンクへの差し替えが考えられます。これまでにお送りいただいたご回答は保存されています。",
        "The address may be mistyped or out of date, or it was replaced by a new one. Whatever you have answered so far is kept.");

    public static readonly Text Sides = new("참가 지방정부", "与会地方政府", "参加する地方政府", "Governments taking part");
    public static readonly Text TimeOpen = new("일정 협의 중입니다.", "时间正在商定中。", "日程は調整中です。", "The time is being arranged.");
    public static readonly Text Kept = new(
        "보내 주신 내용을 받았습니다. 감사합니다. 바뀐 내용이 있으면 이 페이지에서 언제든지 고치실 수 있습니다.",
        "已收到您提交的内容，谢谢。如有变化，可随时在本页修改。",
        "ご記入の内容を受け付けました。ありがとうございます。変更がある場合は、このページでいつでも修正できます。",
        "Thank you: what you sent has been received. If anything changes, you can correct it on this page at any time.");
    public static readonly Text People = new("귀측 참석자", "贵方出席人员", "貴団体の出席者", "Your participants");
    public static readonly Text PeopleAsked = new(
        "참석자를 의전 순서대로 알려 주시기 바랍니다. 아직 정해지지 않은 분은 이름을 비워 두셔도 됩니다.",
        "请按礼宾次序告知贵方出席人员。尚未确定的人员，姓名可暂空。",
        "出席者を席次の順にお知らせください。未定の方は氏名を空欄のままで構いません。",
        "Please name your participants in order of precedence. A name that is not fixed yet may stay blank.");
    public static readonly Text FillPeople = new("참석자 명단 작성", "填写出席人员名单", "出席者名簿を記入", "Name the participants");
    public static readonly Text Office = new("문의처", "联系方式", "お問い合わせ先", "Office in charge");
}
