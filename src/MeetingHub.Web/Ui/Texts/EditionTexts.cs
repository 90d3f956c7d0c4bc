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

    public static readonly Text Drafts = new("초안", "草案", "草案", "Drafts");
    public static readonly Text DraftsText = new(
        "문안이 확정되기 전에는 검토용 초안만 내려받을 수 있습니다.",
        "文本定稿前，只能下载供审阅的草案。",
        "文案を確定するまでは、確認用の草案のみダウンロードできます。",
        "Until the text is final, only drafts for reading can be downloaded.");
    public static readonly Text DraftOf = new("{0} 보관본 초안(PDF)", "{0}保存本草案（PDF）", "{0}保管用の草案（PDF）", "Draft of the edition for {0} (PDF)");
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
    public static readonly Text NotFinal = new(
        "{1}개 측 중 {0}개 측이 서명했습니다. 아직 최종본이 아닙니다.", "{1}方中已有{0}方签署，尚非最终文本。", "{1}団体中{0}団体が署名しました。まだ最終版ではありません。", "{0} of {1} sides have signed. This is not the final edition yet.");
    public static readonly Text ScanOf = new("{0} 측 서명본 스캔(PDF)", "{0}方面签署件扫描（PDF）", "{0}側署名書面のスキャン（PDF）", "Scan signed by {0} (PDF)");
    public static readonly Text LetterOf = new("{0} 측 서한(PDF)", "{0}方面函件（PDF）", "{0}側の書簡（PDF）", "Letter of {0} (PDF)");
    public static readonly Text HandOver = new("전달과 교환", "递送与互换", "送付と交換", "Sending and exchange");
    public static readonly Text Exchanged = new("교환일: {0}", "互换日期：{0}", "交換日：{0}", "Handed over on {0}");
    public static readonly Text Passages = new("원본 이동", "原件递送", "原本の送付", "The original on its way");
    public static readonly Text Sent = new("{0} 발송", "{0}寄出", "{0}送付", "sent on {0}");
    public static readonly Text Arrived = new("{0} 도착", "{0}送达", "{0}到着", "arrived on {0}");
    public static readonly Text Underway = new("이동 중", "在途", "送付中", "on its way");
    public static readonly Text Revisions = new("파일 이력", "文件版本", "ファイルの版", "Revisions of the file");
    public static readonly Text RevisionDrawn = new("정본 작성({0}쪽)", "生成正本（共{0}页）", "正本を作成（全{0}ページ）", "made, pages: {0}");
    public static readonly Text RevisionSigned = new("{0} 측 서명", "{0}方面签署", "{0}側が署名", "signed by {0}");

    public static readonly Text ForPrincipal = new(" ({0} 대리)", "（代{0}）", "（{0}の代理）", " (for {0})");
    public static readonly Text ComparedBy = new("대조: {0}", "核对：{0}", "照合：{0}", "compared by {0}");
    public static readonly Text CertificateTrusted = new("인증서: {0}(신뢰됨)", "证书：{0}（受信任）", "証明書：{0}（信頼済み）", "certificate: {0} (trusted)");
    public static readonly Text CertificateUnknown = new(
        "인증서: {0}(발급기관 미확인)", "证书：{0}（签发机构未确认）", "証明書：{0}（発行者未確認）", "certificate: {0} (issuer not confirmed)");

    public static readonly Text PaperMode = new("종이로 서명할 때", "纸质签署方式", "書面に署名する場合", "When paper is signed");
    public static readonly Text KeepMode = new("이 방식으로 저장", "保存此方式", "この方式を保存", "Keep this way");

    public static readonly Text NextClosed = new(
        "다음 단계: 확정된 정본에 서명을 받아 교환해 주십시오.", "下一步：请签署已定稿的正本并互换。", "次の手順：確定した正本に署名し、交換してください。", "Next: have the final editions signed and exchanged.");
    public static readonly Text Next = new("지금 차례", "当前步骤", "現在の順番", "Whose turn it is");
    public static readonly Text TurnSignOwn = new("{0} 측이 자기 정본에 서명할 차례입니다.", "轮到{0}方面签署本方保存的正本。", "{0}側が自らの正本に署名する番です。", "It is for {0} to sign its own edition.");
    public static readonly Text TurnCounterSign = new("{1} 측이 {0} 보관본에 서명할 차례입니다.", "轮到{1}方面签署{0}保存本。", "{1}側が{0}保管用の正本に署名する番です。", "It is for {1} to sign the edition for {0}.");
    public static readonly Text TurnSend = new("{0} 보관본 원본을 {1} 측에 보낼 차례입니다.", "请将{0}保存本原件寄往{1}方面。", "{0}保管用の原本を{1}側に送付する番です。", "The original of the edition for {0} is to be sent to {1}.");
    public static readonly Text TurnArrive = new("{0} 보관본 원본이 {1} 측으로 가는 중입니다.", "{0}保存本原件正在寄往{1}方面。", "{0}保管用の原本を{1}側へ送付中です。", "The original of the edition for {0} is on its way to {1}.");
    public static readonly Text TurnExchange = new(
        "{0} 보관본의 서명이 모두 끝났습니다. 보관자에게 전달하고 교환일을 기록해 주십시오.",
        "{0}保存本已签署完毕。请交付保存方并登记互换日期。",
        "{0}保管用の正本への署名がすべて完了しました。保管する側に引き渡し、交換日を記録してください。",
        "Everybody has signed the edition for {0}. Hand it over and record the date.");
    public static readonly Text Stopped = new("{0} 측이 {1} 보관본의 서명을 거부하여 중단되었습니다.", "{0}方面拒绝签署{1}保存本，程序已中止。", "{0}側が{1}保管用の正本への署名を拒否したため中断しています。", "{0} has refused to sign the edition for {1}: nothing more happens with it.");
    public static readonly Text AllExchanged = new("모든 정본의 서명과 교환이 끝났습니다.", "所有正本均已签署并互换完毕。", "すべての正本の署名と交換が完了しました。", "All editions are signed and exchanged.");

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
