using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Slots;

/// <summary>What cannot be read in a search for times.</summary>
internal static class SlotRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["search.date"] = new(Status400BadRequest,
            "날짜가 아닙니다. 2026-12-31과 같이 입력해 주십시오.", "不是日期。请按 2026-12-31 的格式填写。", "日付ではありません。2026-12-31のように入力してください。", "This is no date. Please write it as 2026-12-31."),
        ["search.time"] = new(Status400BadRequest,
            "시각이 아닙니다. 14:00과 같이 입력해 주십시오.", "不是时间。请按 14:00 的格式填写。", "時刻ではありません。14:00のように入力してください。", "This is no time of day. Please write it as 14:00."),
        ["search.number"] = new(Status400BadRequest,
            "{least}부터 {most}까지의 정수를 입력해 주십시오.", "请填写 {least} 至 {most} 的整数。", "{least}から{most}までの整数を入力してください。", "Please enter a whole number from {least} to {most}."),
    };
}
