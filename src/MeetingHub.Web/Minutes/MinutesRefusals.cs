using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Minutes;

/// <summary>Refusals about the minutes' PDFs.</summary>
internal static class MinutesRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["minutes.notHeld"] = new(Status409Conflict, "개최된 회의만 회의록을 만들 수 있습니다.", "会议举行后方可生成纪要。", "議事録は会議の開催後に作成できます。", "A meeting leaves minutes once it has been held."),
        ["minutes.unknownEdition"] = new(Status409Conflict, "이 회의에 그런 정본은 없습니다.", "本会议没有该正本。", "この会議にその正本はありません。", "There is no such edition of these minutes."),
        ["minutes.noRenderer"] = new(Status409Conflict, "설정된 PDF 생성 방식을 사용할 수 없습니다.", "无法使用所设置的PDF生成方式。", "設定されたPDF作成方式を利用できません。", "The configured way of making PDFs is not available."),
        ["minutes.noBrowser"] = new(Status409Conflict, "PDF를 만들 브라우저를 찾을 수 없습니다. 관리자에게 알려 주십시오.", "未找到用于生成PDF的浏览器。请联系管理员。", "PDFを作成するブラウザーが見つかりません。管理者にお知らせください。", "The browser that makes the PDFs was not found. Please tell your administrator."),
        ["minutes.missingGlyph"] = new(Status409Conflict, "설치된 글꼴에 없는 글자가 있습니다.", "有已安装字体中不存在的字符。", "インストール済みのフォントにない文字があります。", "A character is in no installed font."),
    };
}
