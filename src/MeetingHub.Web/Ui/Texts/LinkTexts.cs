namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of the personal links: what their holders see, and how the office looks after them.</summary>
internal static class LinkTexts
{
    public static readonly Text GoneTitle = new("이 링크로는 열 수 있는 내용이 없습니다", "此链接无法打开", "このリンクでは開けません", "This link opens nothing");
    public static readonly Text GoneText = new(
        "주소가 잘못 입력되었거나, 사용 기한이 지났거나, 새 링크로 교체되었을 수 있습니다. 지금까지 보내 주신 회신은 그대로 보관되어 있습니다.",
        "链接可能输入有误、已过有效期，或已被新链接替换。您此前提交的回复仍然有效。",
        "アドレスの入力誤り、有効期限切れ、または新しいリンクへの差し替えが考えられます。これまでにお送りいただいたご回答は保存されています。",
        "The address may be mistyped or out of date, or it was replaced by a new one. Whatever you have answered so far is kept.");
    public static readonly Text GoneWayOut = new(
        "가장 최근에 받으신 안내문의 링크를 다시 열어 주시기 바랍니다. 그래도 열리지 않으면 그 안내문에 답장하시거나 안내문에 적힌 문의처로 연락해 주십시오. 새 링크를 보내 드리겠습니다.",
        "请打开您最近收到的通知中的链接。如仍无法打开，请直接回复该通知，或通过其中所列联系方式与我们联系，我们将为您发送新的链接。",
        "最新の案内文にあるリンクをもう一度お開きください。それでも開けない場合は、案内文にご返信いただくか、記載の連絡先までお知らせください。新しいリンクをお送りします。",
        "Please open the link in the latest message that you received. If that fails too, answer that message, or call the office named in it: you will be sent a new link.");

    public static readonly Text Links = new("전용 링크", "专用链接", "専用リンク", "Personal links");
    public static readonly Text Intro = new(
        "외부 참석자가 계정 없이 회신하는 전용 페이지의 주소입니다. 안내문에는 자동으로 들어가며, 여기에서 새로 만들어 직접 전달할 수도 있습니다. 링크는 만들 때 한 번만 표시됩니다.",
        "外部人员无需账号，凭此地址打开专用页面进行回复。通知中会自动附上链接，也可在此新建后自行转交。链接仅在创建时显示一次。",
        "外部の方がアカウントなしで回答するための専用ページのアドレスです。案内文には自動で記載されますが、ここで新たに作成して直接お渡しすることもできます。リンクは作成時に一度だけ表示されます。",
        "By these addresses people outside answer without an account. Every message carries one; you can also make one here and pass it on yourself. A link is shown once, when it is made.");
    public static readonly Text ExpireAt = new("사용 기한: {0}", "有效期至{0}", "有効期限：{0}", "Good until {0}");
    public static readonly Text ContactOf = new("{0} 창구", "{0}联系人", "{0} 窓口担当", "Contact of {0}");
    public static readonly Text Unnamed = new("이름 미정", "姓名待定", "氏名未定", "Not named yet");
    public static readonly Text Made = new("생성", "创建", "作成", "Made");
    public static readonly Text State = new("상태", "状态", "状態", "State");
    public static readonly Text Used = new("사용 기록", "使用记录", "利用記録", "Used");
    public static readonly Text Stands = new("사용 가능", "有效", "有効", "In use");
    public static readonly Text Revoked = new("{0} 폐기", "{0}作废", "{0}に失効", "Revoked {0}");
    public static readonly Text Expired = new("기한 지남", "已过期", "期限切れ", "Expired");
    public static readonly Text NotUsed = new("아직 사용되지 않음", "尚未使用", "未使用", "Not used yet");
    public static readonly Text NoneYet = new("아직 만든 링크가 없습니다.", "尚未创建链接。", "リンクはまだありません。", "No link yet.");
    public static readonly Text Make = new("새 링크 만들기", "新建链接", "新しいリンクを作成", "Make a link");
    public static readonly Text Replace = new("모두 폐기하고 새 링크 만들기", "全部作废并新建", "すべて失効させて新しく作成", "Revoke all and make a new one");
    public static readonly Text Revoke = new("폐기", "作废", "失効させる", "Revoke");
    public static readonly Text MadeOnce = new(
        "새 링크입니다. 이 화면을 벗어나면 다시 볼 수 없습니다. {0}에게 전달해 주십시오.",
        "新链接如下。离开本页后将无法再次查看，请转交{0}。",
        "新しいリンクです。この画面を離れると再表示できません。{0}にお渡しください。",
        "This is the new link for {0}. It cannot be shown again once you leave this page.");
    public static readonly Text Copy = new("링크 복사", "复制链接", "リンクをコピー", "Copy the link");
}
