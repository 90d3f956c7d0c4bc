namespace MeetingHub.Web.Ui.Texts;

/// <summary>Refusals about agreed points and the minutes' PDFs.</summary>
internal static class MinutesRefusals
{
    public static Dictionary<string, Text> ByCode { get; } = new()
    {
        ["point.unknown"] = new("해당 합의사항을 찾을 수 없습니다.", "找不到该共识事项。", "該当する合意事項が見つかりません。", "There is no such point."),
        ["point.textMissing"] = new(
            "{language} 문안이 비어 있습니다. 회의록의 모든 언어로 입력해 주십시오.", "缺少{language}文本。请用纪要的全部语种填写。", "{language}の文案が入力されていません。議事録のすべての言語で入力してください。", "The text in {language} is missing. The minutes need every one of their languages."),
        ["point.notPostponed"] = new("연기된 사항에만 연기 시점을 적을 수 있습니다.", "仅延期事项可填写延期时间。", "延期した事項にのみ延期後の時期を記入できます。", "Only a postponed point says to when."),
        ["minutes.notHeld"] = new("개최된 회의만 회의록을 만들 수 있습니다.", "会议举行后方可生成纪要。", "議事録は会議の開催後に作成できます。", "A meeting leaves minutes once it has been held."),
        ["minutes.unknownEdition"] = new("이 회의에 그런 정본은 없습니다.", "本会议没有该正本。", "この会議にその正本はありません。", "There is no such edition of these minutes."),
        ["minutes.noRenderer"] = new("설정된 PDF 생성 방식을 사용할 수 없습니다.", "无法使用所设置的PDF生成方式。", "設定されたPDF作成方式を利用できません。", "The configured way of making PDFs is not available."),
        ["minutes.noBrowser"] = new("PDF를 만들 브라우저를 찾을 수 없습니다. 관리자에게 알려 주십시오.", "未找到用于生成PDF的浏览器。请联系管理员。", "PDFを作成するブラウザーが見つかりません。管理者にお知らせください。", "The browser that makes the PDFs was not found. Please tell your administrator."),
        ["minutes.missingGlyph"] = new("설치된 글꼴에 없는 글자가 있습니다.", "有已安装字体中不存在的字符。", "インストール済みのフォントにない文字があります。", "A character is in no installed font."),
    };
}
