using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Points;

/// <summary>Refusals of agreed points.</summary>
internal static class PointRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["point.unknown"] = new(Status404NotFound, "해당 합의사항을 찾을 수 없습니다.", "找不到该共识事项。", "該当する合意事項が見つかりません。", "There is no such point."),
        ["point.textMissing"] = new(Status400BadRequest,
            "{language} 문안이 비어 있습니다. 회의록의 모든 언어로 입력해 주십시오.", "缺少{language}文本。请用纪要的全部语种填写。", "{language}の文案が入力されていません。議事録のすべての言語で入力してください。", "The text in {language} is missing. The minutes need every one of their languages."),
        ["point.notPostponed"] = new(Status400BadRequest, "연기된 사항에만 연기 시점을 적을 수 있습니다.", "仅延期事项可填写延期时间。", "延期した事項にのみ延期後の時期を記入できます。", "Only a postponed point says to when."),
        ["point.postponedToForm"] = new(Status400BadRequest,
            "연기 시점은 날짜, 연월 또는 연도(예: 2021-05-20, 2021-05, 2021)로 입력해 주십시오.",
            "延期时间请填写日期、年月或年份（例：2021-05-20、2021-05、2021）。",
            "延期後の時期は、日付、年月または年（例：2021-05-20、2021-05、2021）で入力してください。",
            "Please enter when it is postponed to as a date, or as its year or month, such as 2021-05-20, 2021 or 2021-05."),
        ["point.changedMeanwhile"] = new(Status409Conflict,
            "다른 담당자가 그 사이에 이 합의사항을 변경하여 저장되지 않았습니다. 입력하신 내용은 아래에 그대로 있습니다. 현재 내용과 비교한 뒤 다시 저장해 주십시오.",
            "其他经办人刚刚修改了该共识事项，您的更改尚未保存。您填写的内容保留在下方，请与当前内容对照后重新保存。",
            "その間に他の担当者がこの合意事項を変更したため、保存されていません。入力された内容は下に残っています。現在の内容と見比べて、もう一度保存してください。",
            "A colleague changed this point meanwhile, so your change was not saved. What you entered is kept below. Please compare it with what stands now, then save again."),
        ["point.withdrawn"] = new(Status409Conflict,
            "다른 담당자가 그 사이에 이 합의사항을 삭제했습니다. 입력하신 내용은 아래에 남아 있으며, 저장하시면 새 합의사항으로 추가됩니다.",
            "其他经办人刚刚删除了该共识事项。您填写的内容保留在下方，保存后将作为新的共识事项添加。",
            "その間に他の担当者がこの合意事項を削除しました。入力された内容は下に残っており、保存すると新しい合意事項として追加されます。",
            "A colleague removed this point meanwhile. What you entered is kept below; saving adds it as a new point."),
        ["point.noSuchPlace"] = new(Status400BadRequest, "번호는 1부터 {count}까지 선택할 수 있습니다.", "编号应为1至{count}。", "番号は1から{count}までで選択してください。", "A point's number is one of 1 to {count}."),
        ["point.dueForm"] = new(Status400BadRequest, "기한은 날짜(예: 2021-06-30)로 입력해 주십시오.", "期限请填写日期（例：2021-06-30）。", "期限は日付（例：2021-06-30）で入力してください。", "Please enter the due date as a date, such as 2021-06-30."),
        ["point.statusMissing"] = new(Status400BadRequest, "이행 상태를 선택해 주십시오.", "请选择落实状态。", "進捗の状態を選択してください。", "Please choose how far the point has come."),
        ["point.versionForm"] = new(Status400BadRequest, "합의사항의 판 번호를 읽을 수 없습니다. 페이지를 다시 열어 주십시오.", "无法识别该共识事项的版本号，请重新打开页面。", "合意事項の版番号を読み取れません。ページを開き直してください。", "The point's version cannot be read. Please open the page again."),
    };
}
