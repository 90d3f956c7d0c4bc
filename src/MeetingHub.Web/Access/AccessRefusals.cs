using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Access;

/// <summary>Refusals of signing in and of requests that nobody can read.</summary>
internal static class AccessRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["access.unauthenticated"] = new(Status401Unauthorized, "로그인이 필요합니다.", "请先登录。", "ログインが必要です。", "Please sign in."),
        ["access.forbidden"] = new(Status403Forbidden,
            "이 작업에 필요한 권한이 없습니다.", "您没有此项操作所需的权限。", "この操作に必要な権限がありません。", "Your account may not do this."),
        ["access.signInWrong"] = new(Status409Conflict,
            "이름 또는 비밀번호가 올바르지 않습니다.", "姓名或密码不正确。", "氏名またはパスワードが正しくありません。", "The name or the password is wrong."),
        ["access.tokenWrong"] = new(Status400BadRequest,
            "토큰이 올바르지 않습니다. 데이터 폴더의 파일 내용을 그대로 입력해 주십시오.",
            "令牌不正确。请原样输入数据目录中该文件的内容。",
            "トークンが正しくありません。データフォルダーのファイルの内容をそのまま入力してください。",
            "This is not the token. Please enter exactly what the file in the data directory says."),
        ["access.tokenUsed"] = new(Status409Conflict,
            "최초 관리자가 이미 등록되어 있습니다. 로그인하시거나 관리자에게 문의해 주십시오.",
            "首位管理员已登记。请登录，或联系管理员。",
            "最初の管理者はすでに登録されています。ログインするか、管理者にお問い合わせください。",
            "The first administrator is registered already. Please sign in, or ask that administrator."),
        ["access.nameMissing"] = new(Status400BadRequest,
            "이름을 입력해 주십시오(최대 {longest}자).", "请输入姓名（最多 {longest} 个字符）。", "氏名を入力してください（{longest}文字以内）。", "Please enter a name of at most {longest} characters."),
        ["access.passwordShort"] = new(Status400BadRequest,
            "비밀번호는 {shortest}자 이상이어야 합니다.", "密码至少需要 {shortest} 个字符。", "パスワードは{shortest}文字以上にしてください。", "The password needs at least {shortest} characters."),
        ["link.nameMissing"] = new(Status400BadRequest,
            "성명을 입력해 주십시오(최대 {longest}자).", "请填写您的姓名（最多 {longest} 个字符）。", "お名前を入力してください（{longest}文字以内）。", "Please enter your name, in at most {longest} characters."),
        ["link.holderUnknown"] = new(Status400BadRequest,
            "이 회의에서 링크를 받을 수 있는 사람이 아닙니다. 화면을 새로 고친 후 다시 선택해 주십시오.",
            "此人不属于本次会议的链接接收对象。请刷新页面后重新选择。",
            "この会議でリンクをお渡しできる方ではありません。画面を再読み込みして選び直してください。",
            "This person has no part in the meeting any more. Please reload the page and choose again."),
        ["link.meetingOver"] = new(Status409Conflict,
            "회의가 끝난 지 오래되어 링크의 사용 기한이 이미 지났습니다.", "会议结束已久，链接有效期已过。", "会議終了から日数が経過し、リンクの有効期限が過ぎています。", "The meeting has been over for too long: a link would be expired already."),
        ["link.unknown"] = new(Status404NotFound, "해당 링크를 찾을 수 없습니다.", "找不到该链接。", "該当するリンクが見つかりません。", "There is no such link."),
        ["request.json"] = new(Status400BadRequest, "입력 형식이 올바르지 않습니다.", "输入格式不正确。", "入力の形式が正しくありません。", "The input cannot be read."),
        ["request.unreadable"] = new(Status400BadRequest, "요청을 읽을 수 없습니다.", "无法读取该请求。", "リクエストを読み取れません。", "The request cannot be read."),
        ["request.addressUnknown"] = new(Status404NotFound, "해당 주소에는 아무것도 없습니다.", "该地址不存在。", "このアドレスには何もありません。", "There is nothing at this address."),
        ["request.method"] = new(Status405MethodNotAllowed, "이 주소에서 지원하지 않는 요청 방식입니다.", "该地址不支持此请求方法。", "このアドレスでは使用できない要求方法です。", "This address does not take such a request."),
        ["request.tooLarge"] = new(Status413PayloadTooLarge, "요청의 크기가 너무 큽니다.", "请求内容过大。", "リクエストが大きすぎます。", "The request is too large."),
        ["request.mediaType"] = new(Status415UnsupportedMediaType, "지원하지 않는 내용 형식입니다.", "不支持该内容类型。", "対応していない内容の形式です。", "The content has a type that is not taken here."),
        ["request.tooMany"] = new(Status429TooManyRequests,
            "요청이 너무 많습니다. 잠시 후 다시 시도해 주십시오.", "请求过于频繁，请稍后再试。", "リクエストが多すぎます。しばらくしてからもう一度お試しください。", "Too many requests. Please wait a minute."),
        ["server.failure"] = new(Status500InternalServerError,
            "오류가 발생했습니다. 관리자에게 문의해 주십시오.", "发生错误，请联系管理员。", "エラーが発生しました。管理者にお問い合わせください。", "The service failed. Please tell the administrator."),
        ["time.asOfFuture"] = new(Status400BadRequest,
            "기준일은 미래일 수 없습니다.", "基准日期不能晚于今天。", "基準日に未来の日付は指定できません。", "The day to record as of cannot lie in the future."),
        ["time.asOfForm"] = new(Status400BadRequest, "기준일의 형식이 올바르지 않습니다.", "基准日期格式不正确。", "基準日の形式が正しくありません。", "The day to record as of cannot be read."),
    };
}
