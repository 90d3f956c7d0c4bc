namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of the pages that people outside open by their personal links.</summary>
internal static class VisitTexts
{
    public static readonly Text Sides = new("참가 지방정부", "与会地方政府", "参加する地方政府", "Governments taking part");
    public static readonly Text TimeOpen = new("일정 협의 중입니다.", "时间正在商定中。", "日程は調整中です。", "The time is being arranged.");
    public static readonly Text Office = new("문의처", "联系方式", "お問い合わせ先", "Office in charge");
}
