namespace MeetingHub.Web.Points;

/// <summary>Texts of one agreed point's page.</summary>
internal static class PointTexts
{
    public static readonly Text OpenPoints = new("미완료 합의사항", "尚未完成的共识事项", "未完了の合意事項", "Open points");
    public static readonly Text Numbered = new("합의사항 {number}", "共识事项{number}", "合意事項{number}", "Agreed point {number}");
    public static readonly Text Standing = new("현재 저장된 내용", "当前保存的内容", "現在保存されている内容", "What stands now");
    public static readonly Text StandingText = new(
        "저장하시면 이 내용이 아래에 입력하신 내용으로 바뀝니다.",
        "保存后，此内容将由您在下方填写的内容替换。",
        "保存すると、この内容は下に入力された内容に置き換わります。",
        "Saving replaces this with what you entered below.");
    public static readonly Text Progress = new("이행 상황", "落实情况", "進捗状況", "Progress");
    public static readonly Text Status = new("상태", "状态", "状態", "State");
    public static readonly Text PostponedTo = new("연기 시점", "延期至", "延期後の時期", "Postponed to");
    public static readonly Text PostponedToHint = new(
        "연기된 경우에만 적습니다. 날짜 대신 연도나 연월만 적어도 됩니다.",
        "仅在延期时填写，可填写日期，也可仅填年份或年月。",
        "延期した場合にのみ記入します。日付のほか、年または年月だけでも構いません。",
        "Only where it is postponed: a date, or just its year or month.");
    public static readonly Text Remark = new("비고", "备注", "備考", "Remark");
    public static readonly Text KeepProgress = new("이행 상황 저장", "保存落实情况", "進捗状況を保存", "Save the progress");
    public static readonly Text NoteProgress = new("이행 상황 기록", "记录落实情况", "進捗を記録", "Note the progress");
    public static readonly Text NoteProgressNumbered = new("합의사항 {number} 이행 상황 기록", "共识事项{number}：记录落实情况", "合意事項{number}の進捗を記録", "Note the progress of point {number}");
    public static readonly Text Order = new("순서", "顺序", "順序", "Order");
    public static readonly Text Number = new("번호", "编号", "番号", "Number");
    public static readonly Text Move = new("순서 변경", "调整顺序", "順序を変更", "Move");
    public static readonly Text Withdraw = new("합의사항 삭제", "删除共识事项", "合意事項の削除", "Remove this point");
    public static readonly Text WithdrawText = new(
        "삭제하면 뒤의 번호가 하나씩 앞당겨지며, 되돌릴 수 없습니다.",
        "删除后，其后各项的编号依次前移，且无法恢复。",
        "削除すると後の番号が一つずつ繰り上がります。元に戻すことはできません。",
        "The numbers behind it move up by one. This cannot be undone.");
    public static readonly Text WithdrawAct = new("삭제", "删除", "削除", "Remove");
}
