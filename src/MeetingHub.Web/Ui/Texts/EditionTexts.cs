using MeetingHub.Minutes.Editions;

namespace MeetingHub.Web.Ui.Texts;

/// <summary>Texts of the editions of final minutes and their signatures.</summary>
internal static class EditionTexts
{
    public static readonly Text Title = new("회의록 정본과 서명", "会谈纪要正本与签署", "議事録の正本と署名", "Editions and signatures");
    public static readonly Text Lead = new(
        "당사자마다 정본을 1부씩 보관합니다. 각 측은 자기 정본에 먼저 서명한 뒤 정본을 교환하여 상대방 정본에도 서명합니다.",
        "各方各存正本一份。各方先签署本方保存的正本，然后互换正本，再签署对方的正本。",
        "正本は各当事者が1部ずつ保管します。各側はまず自らの正本に署名し、正本を交換した後、相手方の正本にも署名します。",
        "Each party keeps one edition. Each side signs its own edition first; then the editions are exchanged and the other side signs.");

    public static readonly Text Drafts = new("초안", "草稿", "草案", "Drafts");
    public static readonly Text DraftsText = new(
        "문안이 확정되기 전에는 검토용 초안만 내려받을 수 있습니다.",
        "文本定稿前，只能下载供审阅的草稿。",
        "文案を確定するまでは、確認用の草案のみダウンロードできます。",
        "Until the text is final, only drafts for reading can be downloaded.");
    public static readonly Text DraftOf = new("{0} 보관본 초안(PDF)", "{0}保存本草稿（PDF）", "{0}保管用の草案（PDF）", "Draft of the edition for {0} (PDF)");
    public static readonly Text Finalise = new("문안 확정", "定稿", "文案を確定", "Make the text final");
    public static readonly Text FinaliseText = new(
        "확정하면 정본이 한 번만 작성되어 그대로 보관되며, 문안은 더 이상 고칠 수 없습니다. 첫 서명 전까지는 사유를 적고 확정을 취소할 수 있습니다.",
        "定稿后，各正本只生成一次并原样保存，文本不能再修改。首次签署之前，可注明理由撤销定稿。",
        "確定すると、正本は一度だけ作成されてそのまま保管され、文案は修正できなくなります。最初の署名の前であれば、理由を記して確定を取り消せます。",
        "Then each edition is made once and kept as it is, and the words cannot be changed any more. Until the first signature the text can be opened again, with a reason.");
    public static readonly Text Reopen = new("확정 취소", "撤销定稿", "確定を取り消す", "Open the text again");
    public static readonly Text ReopenText = new(
        "지금까지 만든 정본은 폐기됩니다. 이미 내려받은 파일이나 출력물은 더 이상 쓰지 않도록 상대방에게도 알려 주십시오.",
        "已生成的正本将作废。请同时告知对方，此前下载的文件或打印件不再使用。",
        "これまでに作成した正本は破棄されます。ダウンロード済みのファイルや印刷物を使わないよう、相手方にもお知らせください。",
        "The editions made so far are discarded. Tell the other side too that files and prints of them are no longer to be used.");
    public static readonly Text ReopenReason = new("확정을 취소하는 사유", "撤销定稿的理由", "確定を取り消す理由", "Why the text is opened again");

    public static readonly Text FinalSince = new("확정 일시", "定稿时间", "確定日時", "Final since");
    public static readonly Text Digest = new("내용 다이제스트(SHA-256)", "内容摘要（SHA-256）", "内容のダイジェスト（SHA-256）", "Digest of the content (SHA-256)");
    public static readonly Text CheckCode = new("확인부호", "校验码", "確認コード", "Check code");
    public static readonly Text CheckCodeHint = new("정본의 모든 쪽 아래에 작게 인쇄됩니다.", "以小字印在正本每页下方。", "正本の各ページ下部に小さく印刷されます。", "Printed small at the foot of every page.");

    public static readonly Text Status = new("서명 현황", "签署情况", "署名の状況", "Who has signed");
    public static readonly Text Edition = new("정본", "正本", "正本", "Edition");
    public static readonly Text EditionFor = new("{0} 보관본", "{0}保存本", "{0}保管用", "Edition for {0}");
    public static readonly Text Pages = new("{0}쪽", "共{0}页", "全{0}ページ", "Pages: {0}");
    public static readonly Text ToSign = new("서명할 파일(PDF)", "待签署文件（PDF）", "署名用ファイル（PDF）", "File to sign (PDF)");
    public static readonly Text HalfSignedFile = new(
        "일부만 서명된 파일: {0}/{1}(PDF)", "部分签署的文件：{0}/{1}（PDF）", "一部署名済みのファイル：{0}/{1}（PDF）", "Half-signed file: {0} of {1} (PDF)");
    public static readonly Text FinalFile = new("서명 완료된 정본(PDF)", "签署完毕的正本（PDF）", "署名済みの正本（PDF）", "Signed edition (PDF)");

    /// <summary>How far an edition has come.</summary>
    public static Text Of(EditionState state) => state switch
    {
        EditionState.Unsigned => new("서명 전", "未签署", "未署名", "Unsigned"),
        EditionState.HalfSigned => new("일부 서명", "部分签署", "一部署名済み", "Half-signed"),
        EditionState.Refused => new("서명 거부", "拒绝签署", "署名拒否", "Refused"),
        EditionState.Complete => new("서명 완료", "签署完毕", "署名完了", "Signed by all"),
        EditionState.Exchanged => new("교환 완료", "已互换", "交換済み", "Exchanged"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>Where a party stands with an edition.</summary>
    public static Text Of(SignatureState state) => state switch
    {
        SignatureState.Waiting => new("대기", "待签", "署名待ち", "Waiting"),
        SignatureState.Signed => new("서명함", "已签", "署名済み", "Signed"),
        SignatureState.Refused => new("거부", "拒签", "拒否", "Refused"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state."),
    };

    /// <summary>How a signature was made.</summary>
    public static Text Of(SigningWay way) => way switch
    {
        SigningWay.Paper => new("종이 서명", "纸质签署", "書面への署名", "On paper"),
        SigningWay.Letter => new("서한 확인", "函件确认", "書簡による確認", "By letter"),
        SigningWay.Elsewhere => new("자체 전자서명", "自行电子签名", "自ら用意した電子署名", "Signed elsewhere"),
        SigningWay.OfficeCertificate => new("기관 인증서", "机关证书", "機関の証明書", "Office certificate"),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not a way."),
    };
}
