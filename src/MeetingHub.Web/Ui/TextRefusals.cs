using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Ui;

/// <summary>Refusals of texts that cannot be taken, whatever they are about.</summary>
internal static class TextRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["text.tooLong"] = new(Status400BadRequest,
            "“{beginning}…”(으)로 시작하는 내용이 너무 깁니다. {longest}자 이내로 줄여 주십시오.",
            "以“{beginning}…”开头的内容过长，请缩短至 {longest} 个字符以内。",
            "「{beginning}…」で始まる内容が長すぎます。{longest}文字以内に短くしてください。",
            "The text that begins with “{beginning}…” is too long. Please shorten it to at most {longest} characters."),
        ["text.control"] = new(Status400BadRequest,
            "“{beginning}…”(으)로 시작하는 내용에 화면에 보이지 않는 문자({character})가 들어 있습니다. 해당 문자를 지우고 다시 입력해 주십시오.",
            "以“{beginning}…”开头的内容含有不可见字符（{character}），请删除后重新输入。",
            "「{beginning}…」で始まる内容に、表示されない文字（{character}）が含まれています。その文字を削除して入力し直してください。",
            "The text that begins with “{beginning}…” has a character that cannot be seen ({character}). Please remove it."),
    };
}
