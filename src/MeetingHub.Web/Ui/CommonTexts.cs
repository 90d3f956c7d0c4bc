namespace MeetingHub.Web.Ui;

/// <summary>Texts of the frame around every page.</summary>
internal static class CommonTexts
{
    public static readonly Text Tagline = new("지방정부 국제교류 화상회의", "地方政府国际交流视频会议", "地方政府 国際交流 オンライン会議", "Video meetings between governments");
    public static readonly Text SkipToContent = new("본문 바로가기", "跳到正文", "本文へ移動", "Skip to content");
    public static readonly Text MainMenu = new("주 메뉴", "主菜单", "メインメニュー", "Main menu");
    public static readonly Text ChooseLanguage = new("언어", "语言", "言語", "Language");
    public static readonly Text SignedInAs = new("{name} 님", "{name}", "{name} さん", "{name}");
    public static readonly Text SignOut = new("로그아웃", "退出登录", "ログアウト", "Sign out");
    public static readonly Text PleaseCorrect = new("다음 사항을 확인해 주십시오", "请核对以下内容", "次の点をご確認ください", "Please check the following");
    public static readonly Text Optional = new("(선택)", "（选填）", "（任意）", "(optional)");
    public static readonly Text Colon = new(": ", "：", "：", ": ");
    public static readonly Text InBrackets = new("({text})", "（{text}）", "（{text}）", "({text})");
    public static readonly Text FromTo = new("{first}~{last}", "{first}至{last}", "{first}～{last}", "{first} to {last}");
    public static readonly Text Back = new("뒤로", "返回", "戻る", "Back");
    public static readonly Text Meetings = new("회의", "会议", "会議", "Meetings");
    public static readonly Text Save = new("저장", "保存", "保存", "Save");
    public static readonly Text InLanguage = new("{text} ({language})", "{text}（{language}）", "{text}（{language}）", "{text} ({language})");
    public static readonly Text PersonName = new("성명", "姓名", "氏名", "Name");
    public static readonly Text Office = new("소속", "单位", "所属", "Office");
    public static readonly Text Email = new("전자우편", "电子邮箱", "メールアドレス", "E-mail");
    public static readonly Text OptionalAttendance = new("선택 참석", "非必须出席", "任意出席", "optional");

    public static readonly Text NotFoundTitle = new("페이지를 찾을 수 없습니다", "找不到该页面", "ページが見つかりません", "This page does not exist");
    public static readonly Text NotFoundText = new(
        "주소가 바뀌었거나 삭제된 페이지입니다. 주소를 확인하시거나 회의 목록에서 다시 찾아 주십시오.",
        "该页面地址已变更或已删除。请核对地址，或从会议列表中重新查找。",
        "アドレスが変更されたか、削除されたページです。アドレスをご確認いただくか、会議一覧からお探しください。",
        "The address has changed or the page was removed. Please check the address, or start from the list of meetings.");
    public static readonly Text LinkWayOut = new(
        "가장 최근에 받으신 안내문의 링크를 다시 열어 주시기 바랍니다. 그래도 열리지 않으면 그 안내문에 답장하시거나 안내문에 적힌 문의처로 연락해 주십시오. 새 링크를 보내 드리겠습니다.",
        "请打开您最近收到的通知中的链接。如仍无法打开，请直接回复该通知，或通过其中所列联系方式与我们联系，我们将为您发送新的链接。",
        "最新の案内文にあるリンクをもう一度お開きください。それでも開けない場合は、案内文にご返信いただくか、記載の連絡先までお知らせください。新しいリンクをお送りします。",
        "Please open the link in the latest message that you received. If that fails too, answer that message, or call the office named in it: you will be sent a new link.");
    public static readonly Text ForbiddenTitle = new("접근 권한이 없습니다", "没有访问权限", "アクセス権限がありません", "You do not have access to this page");
    public static readonly Text ForbiddenText = new(
        "이 작업에 필요한 권한이 계정에 없습니다. 필요한 경우 관리자에게 요청해 주십시오.",
        "您的账号没有此项操作所需的权限。如有需要，请联系管理员。",
        "お使いのアカウントには、この操作に必要な権限がありません。必要な場合は管理者にご依頼ください。",
        "Your account does not have the role that this needs. If you need it, please ask your administrator.");
    public static readonly Text TooManyTitle = new("시도 횟수를 초과했습니다", "尝试次数过多", "試行回数の上限を超えました", "Too many attempts");
    public static readonly Text TooManyText = new(
        "1분 후에 다시 시도해 주십시오.", "请于一分钟后重试。", "1分ほどおいてから、もう一度お試しください。", "Please wait a minute and try again.");
    public static readonly Text BadRequestTitle = new("요청을 처리할 수 없습니다", "无法处理该请求", "リクエストを処理できません", "The request could not be processed");
    public static readonly Text BadRequestText = new(
        "입력 화면이 오래되었을 수 있습니다. 이전 화면으로 돌아가 새로 고침한 후 다시 시도해 주십시오. 변경된 내용은 없습니다.",
        "页面可能已过期。请返回上一页，刷新后重试。未作任何更改。",
        "画面の有効期限が切れた可能性があります。前の画面に戻り、再読み込みのうえ、もう一度お試しください。変更は行われていません。",
        "The page may have been open for too long. Please go back, reload it and try again. Nothing was changed.");
    public static readonly Text FormExpired = new(
        "입력 화면의 유효 시간이 지나 처리하지 않았습니다. 변경된 내용은 없으며, 입력하신 내용은 아래에 그대로 있습니다. 확인 후 다시 보내 주십시오. 비밀번호와 파일은 다시 입력하셔야 합니다.",
        "页面已过期，未作任何更改。您填写的内容仍保留在下方，请核对后重新提交。密码和文件需重新填写或选择。",
        "画面の有効期限が切れたため、処理は行われていません。入力された内容は下に残っていますので、ご確認のうえ、もう一度送信してください。パスワードとファイルは改めて入力・選択してください。",
        "The page had been open for too long. Nothing was changed, and what you typed is still below. Please check it and send it again. Passwords and files have to be entered once more.");
    public static readonly Text FormBack = new(
        "입력하신 내용을 다시 불러왔습니다. 아직 처리되지 않았으니 확인 후 보내 주십시오. 비밀번호와 파일은 다시 입력하셔야 합니다.",
        "已恢复您填写的内容，尚未提交。请核对后提交。密码和文件需重新填写或选择。",
        "入力された内容を再表示しました。まだ送信されていませんので、ご確認のうえ送信してください。パスワードとファイルは改めて入力・選択してください。",
        "This is what you typed. Nothing has been done with it yet: please check it and send it. Passwords and files have to be entered once more.");
    public static readonly Text SessionOverTitle = new("로그인 시간이 만료되었습니다", "登录已过期", "ログインの有効期限が切れました", "You are no longer signed in");
    public static readonly Text SessionOverText = new(
        "변경된 내용은 없으며, 입력하신 내용은 이 화면에 보관되어 있습니다. 새 창에서 로그인한 다음, 이 화면에서 입력 화면으로 돌아가 주십시오. 비밀번호와 파일은 보관되지 않습니다.",
        "未作任何更改，您填写的内容保留在本页面。请先在新窗口中登录，再从本页面返回填写页面。密码和文件不予保留。",
        "変更は行われていません。入力された内容はこの画面に保持されています。新しい画面でログインしてから、この画面で入力画面にお戻りください。パスワードとファイルは保持されません。",
        "Nothing was changed, and this page keeps what you typed. Please sign in in a new window, then go back to your form from here. Passwords and files are not kept.");
    public static readonly Text SignInApart = new("새 창에서 로그인", "在新窗口中登录", "新しい画面でログイン", "Sign in in a new window");
    public static readonly Text BackToForm = new("입력 화면으로 돌아가기", "返回填写页面", "入力画面に戻る", "Back to my form");
    public static readonly Text ErrorTitle = new("오류가 발생했습니다", "发生错误", "エラーが発生しました", "Something went wrong");
    public static readonly Text ErrorText = new(
        "요청을 처리하는 중 오류가 발생했습니다. 잠시 후 다시 시도해 주십시오. 문제가 계속되면 아래 번호를 관리자에게 알려 주십시오.",
        "处理请求时发生错误。请稍后重试。如问题持续存在，请将以下编号告知管理员。",
        "処理中にエラーが発生しました。しばらくしてからもう一度お試しください。解消しない場合は、下記の番号を管理者にお知らせください。",
        "The request could not be completed. Please try again later. If it happens again, tell your administrator this number.");
    public static readonly Text ErrorNumber = new("오류 번호", "错误编号", "エラー番号", "Error number");
    public static readonly Text ToStart = new("회의 목록으로", "返回会议列表", "会議一覧へ", "To the list of meetings");

    /// <summary>A language's name in the reader's.</summary>
    public static Text Of(Language language) => language switch
    {
        MeetingHub.Basics.Language.Korean => new("한국어", "韩文", "韓国語", "Korean"),
        MeetingHub.Basics.Language.SimplifiedChinese => new("중국어(간체)", "中文", "中国語（簡体字）", "Chinese (simplified)"),
        MeetingHub.Basics.Language.Japanese => new("일본어", "日文", "日本語", "Japanese"),
        MeetingHub.Basics.Language.English => new("영어", "英文", "英語", "English"),
    };
}
