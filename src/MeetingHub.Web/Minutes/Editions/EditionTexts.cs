using MeetingHub.Minutes.Editions;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Texts of the editions of final minutes and their signatures.</summary>
internal static class EditionTexts
{
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
    public static readonly Text DraftOf = new("{name} 보관본 초안(PDF)", "{name}保存本草案（PDF）", "{name}保管用の草案（PDF）", "Draft of the edition for {name} (PDF)");
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
    public static readonly Text EditionFor = new("{name} 보관본", "{name}保存本", "{name}保管用", "Edition for {name}");
    public static readonly Text NotFinal = new(
        "{sides}개 측 중 {signed}개 측이 서명했습니다. 아직 최종본이 아닙니다.", "{sides}方中已有{signed}方签署，尚非最终文本。", "{sides}団体中{signed}団体が署名しました。まだ最終版ではありません。", "{signed} of {sides} sides have signed. This is not the final edition yet.");
    public static readonly Text ScanOf = new("{name} 측 서명본 스캔(PDF)", "{name}方面签署件扫描（PDF）", "{name}側署名書面のスキャン（PDF）", "Scan signed by {name} (PDF)");
    public static readonly Text LetterOf = new("{name} 측 서한(PDF)", "{name}方面函件（PDF）", "{name}側の書簡（PDF）", "Letter of {name} (PDF)");
    public static readonly Text HandOver = new("전달과 교환", "递送与互换", "送付と交換", "Sending and exchange");
    public static readonly Text Exchanged = new("교환일: {date}", "互换日期：{date}", "交換日：{date}", "Handed over on {date}");
    public static readonly Text Passages = new("원본 이동", "原件递送", "原本の送付", "The original on its way");
    public static readonly Text Sent = new("{date} 발송", "{date}寄出", "{date}送付", "sent on {date}");
    public static readonly Text Arrived = new("{date} 도착", "{date}送达", "{date}到着", "arrived on {date}");
    public static readonly Text Underway = new("이동 중", "在途", "送付中", "on its way");
    public static readonly Text Revisions = new("파일 이력", "文件版本", "ファイルの版", "Revisions of the file");
    public static readonly Text RevisionDrawn = new("정본 작성({pages}쪽)", "生成正本（共{pages}页）", "正本を作成（全{pages}ページ）", "made, pages: {pages}");
    public static readonly Text RevisionSigned = new("{name} 측 서명", "{name}方面签署", "{name}側が署名", "signed by {name}");

    public static readonly Text ForPrincipal = new(" ({principal} 대리)", "（代{principal}）", "（{principal}の代理）", " (for {principal})");
    public static readonly Text ComparedBy = new("대조: {person}", "核对：{person}", "照合：{person}", "compared by {person}");
    public static readonly Text CertificateTrusted = new("인증서: {certificate}(신뢰됨)", "证书：{certificate}（受信任）", "証明書：{certificate}（信頼済み）", "certificate: {certificate} (trusted)");
    public static readonly Text CertificateUnknown = new(
        "인증서: {certificate}(발급기관 미확인)", "证书：{certificate}（签发机构未确认）", "証明書：{certificate}（発行者未確認）", "certificate: {certificate} (issuer not confirmed)");

    public static readonly Text PaperMode = new("종이로 서명할 때", "纸质签署方式", "書面に署名する場合", "When paper is signed");
    public static readonly Text KeepMode = new("이 방식으로 저장", "保存此方式", "この方式を保存", "Keep this way");

    public static readonly Text NextClosed = new(
        "다음 단계: 확정된 정본에 서명을 받아 교환해 주십시오.", "下一步：请签署已定稿的正本并互换。", "次の手順：確定した正本に署名し、交換してください。", "Next: have the final editions signed and exchanged.");
    public static readonly Text Next = new("지금 차례", "当前步骤", "現在の順番", "Whose turn it is");
    public static readonly Text TurnSignOwn = new("{name} 측이 자기 정본에 서명할 차례입니다.", "轮到{name}方面签署本方保存的正本。", "{name}側が自らの正本に署名する番です。", "It is for {name} to sign its own edition.");
    public static readonly Text TurnCounterSign = new("{party} 측이 {edition} 보관본에 서명할 차례입니다.", "轮到{party}方面签署{edition}保存本。", "{party}側が{edition}保管用の正本に署名する番です。", "It is for {party} to sign the edition for {edition}.");
    public static readonly Text TurnSend = new("{edition} 보관본 원본을 {party} 측에 보낼 차례입니다.", "请将{edition}保存本原件寄往{party}方面。", "{edition}保管用の原本を{party}側に送付する番です。", "The original of the edition for {edition} is to be sent to {party}.");
    public static readonly Text TurnArrive = new("{edition} 보관본 원본이 {party} 측으로 가는 중입니다.", "{edition}保存本原件正在寄往{party}方面。", "{edition}保管用の原本を{party}側へ送付中です。", "The original of the edition for {edition} is on its way to {party}.");
    public static readonly Text TurnExchange = new(
        "{name} 보관본의 서명이 모두 끝났습니다. 보관자에게 전달하고 교환일을 기록해 주십시오.",
        "{name}保存本已签署完毕。请交付保存方并登记互换日期。",
        "{name}保管用の正本への署名がすべて完了しました。保管する側に引き渡し、交換日を記録してください。",
        "Everybody has signed the edition for {name}. Hand it over and record the date.");
    public static readonly Text Stopped = new("{party} 측이 {edition} 보관본의 서명을 거부하여 중단되었습니다.", "{party}方面拒绝签署{edition}保存本，程序已中止。", "{party}側が{edition}保管用の正本への署名を拒否したため中断しています。", "{party} has refused to sign the edition for {edition}: nothing more happens with it.");
    public static readonly Text AllExchanged = new("모든 정본의 서명과 교환이 끝났습니다.", "所有正本均已签署并互换完毕。", "すべての正本の署名と交換が完了しました。", "All editions are signed and exchanged.");

    public static readonly Text ToSign = new("서명할 파일(PDF)", "待签署文件（PDF）", "署名用ファイル（PDF）", "File to sign (PDF)");
    public static readonly Text HalfSignedFile = new(
        "일부만 서명된 파일: {signed}/{sides}(PDF)", "部分签署的文件：{signed}/{sides}（PDF）", "一部署名済みのファイル：{signed}/{sides}（PDF）", "Half-signed file: {signed} of {sides} (PDF)");
    public static readonly Text FinalFile = new("서명 완료된 정본(PDF)", "签署完毕的正本（PDF）", "署名済みの正本（PDF）", "Signed edition (PDF)");

    /// <summary>How far an edition has come.</summary>
    public static Text Of(EditionState state) => state switch
    {
        EditionState.Unsigned => new("서명 전", "未签署", "未署名", "Unsigned"),
        EditionState.HalfSigned => new("일부 서명", "部分签署", "一部署名済み", "Half-signed"),
        EditionState.Refused => new("서명 거부", "拒绝签署", "署名拒否", "Refused"),
        EditionState.Complete => new("서명 완료", "签署完毕", "署名完了", "Signed by all"),
        EditionState.Exchanged => new("교환 완료", "已互换", "交換済み", "Exchanged"),
    };

    /// <summary>Where a party stands with an edition.</summary>
    public static Text Of(SignatureState state) => state switch
    {
        SignatureState.Waiting => new("대기", "待签", "署名待ち", "Waiting"),
        SignatureState.Signed => new("서명함", "已签", "署名済み", "Signed"),
        SignatureState.Refused => new("거부", "拒签", "拒否", "Refused"),
    };

    /// <summary>How a signature was made.</summary>
    public static Text Of(SigningWay way) => way switch
    {
        SigningWay.Paper => new("종이 서명", "纸质签署", "書面への署名", "On paper"),
        SigningWay.Letter => new("서한 확인", "函件确认", "書簡による確認", "By letter"),
        SigningWay.Elsewhere => new("자체 전자서명", "自行电子签名", "自ら用意した電子署名", "Signed elsewhere"),
        SigningWay.OfficeCertificate => new("기관 인증서", "机关证书", "機関の証明書", "Office certificate"),
    };
}
