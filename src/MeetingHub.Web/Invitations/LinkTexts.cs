namespace MeetingHub.Web.Invitations;

/// <summary>Texts of the personal links: how the office looks after them.</summary>
internal static class LinkTexts
{
    public static readonly Text Links = new("전용 링크", "专用链接", "専用リンク", "Personal links");
    public static readonly Text Intro = new(
        "외부 참석자가 계정 없이 회신하는 전용 페이지의 주소입니다. 안내문에는 자동으로 들어가며, 여기에서 새로 만들어 직접 전달할 수도 있습니다. 링크는 만들 때 한 번만 표시됩니다.",
        "外部人员无需账号，凭此地址打开专用页面进行回复。通知中会自动附上链接，也可在此新建后自行转交。链接仅在创建时显示一次。",
        "外部の方がアカウントなしで回答するための専用ページのアドレスです。案内文には自動で記載されますが、ここで新たに作成して直接お渡しすることもできます。リンクは作成時に一度だけ表示されます。",
        "By these addresses people outside answer without an account. Every message carries one; you can also make one here and pass it on yourself. A link is shown once, when it is made.");
    public static readonly Text ExpireAt = new("사용 기한: {moment}", "有效期至{moment}", "有効期限：{moment}", "Good until {moment}");
    public static readonly Text ContactOf = new("{side} 창구", "{side}联系人", "{side} 窓口担当", "Contact of {side}");
    public static readonly Text Unnamed = new("이름 미정", "姓名待定", "氏名未定", "Not named yet");
    public static readonly Text Made = new("생성", "创建", "作成", "Made");
    public static readonly Text State = new("상태", "状态", "状態", "State");
    public static readonly Text Used = new("사용 기록", "使用记录", "利用記録", "Used");
    public static readonly Text Stands = new("사용 가능", "有效", "有効", "In use");
    public static readonly Text Revoked = new("{moment} 폐기", "{moment}作废", "{moment}に失効", "Revoked {moment}");
    public static readonly Text Expired = new("기한 지남", "已过期", "期限切れ", "Expired");
    public static readonly Text NotUsed = new("아직 사용되지 않음", "尚未使用", "未使用", "Not used yet");
    public static readonly Text NoneYet = new("아직 만든 링크가 없습니다.", "尚未创建链接。", "リンクはまだありません。", "No link yet.");
    public static readonly Text Make = new("새 링크 만들기", "新建链接", "新しいリンクを作成", "Make a link");
    public static readonly Text Replace = new("모두 폐기하고 새 링크 만들기", "全部作废并新建", "すべて失効させて新しく作成", "Revoke all and make a new one");
    public static readonly Text Revoke = new("폐기", "作废", "失効させる", "Revoke");
    public static readonly Text MadeOnce = new(
        "새 링크입니다. 이 화면을 벗어나면 다시 볼 수 없습니다. {name}에게 전달해 주십시오.",
        "新链接如下。离开本页后将无法再次查看，请转交{name}。",
        "新しいリンクです。この画面を離れると再表示できません。{name}にお渡しください。",
        "This is the new link for {name}. It cannot be shown again once you leave this page.");
    public static readonly Text Copy = new("링크 복사", "复制链接", "リンクをコピー", "Copy the link");
}
