using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Operation;

/// <summary>Refusals of what administrators look after.</summary>
internal static class OperationRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["outbox.unknown"] = new(Status404NotFound,
            "해당 작업을 찾을 수 없습니다. 화면을 새로 고친 후 다시 선택해 주십시오.",
            "找不到该操作。请刷新页面后重新选择。",
            "該当する作業が見つかりません。画面を再読み込みして選び直してください。",
            "There is no such entry. Please reload the page and choose again."),
        ["outbox.notSetAside"] = new(Status409Conflict,
            "이미 다시 시도한 작업입니다. 현재 보류 중이 아닙니다.",
            "该操作已重试，目前未处于搁置状态。",
            "この作業はすでに再試行されており、現在は保留中ではありません。",
            "This has been tried again already: it is not set aside any more."),
    };
}
