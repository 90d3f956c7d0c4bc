using MeetingHub.Minutes.Editions;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Texts of an edition's certificate sheet, printed in the languages of the minutes.</summary>
internal static class CertificateTexts
{
    public static readonly Text Title = new("서명 확인서", "签署情况证明", "署名確認書", "Certificate of signatures");
    public static readonly Text Sheet = new("서명 확인서(PDF)", "签署情况证明（PDF）", "署名確認書（PDF）", "Certificate sheet (PDF)");

    public static readonly Text Document = new("대상 문서", "所证明的文件", "対象文書", "Document");
    public static readonly Text Record = new("문서 종류", "文件种类", "文書の種類", "Kind of record");
    public static readonly Text Edition = new("정본", "正本", "正本", "Edition");
    public static readonly Text State = new("서명 상태", "签署状态", "署名の状態", "State");
    public static readonly Text StateOf = new("{state} ({sides}개 측 중 {signed}개 측 서명)", "{state}（{sides}方中{signed}方已签署）", "{state}（{sides}団体中{signed}団体が署名）", "{state} ({signed} of {sides} sides have signed)");
    public static readonly Text Pages = new("쪽수", "页数", "ページ数", "Pages");
    public static readonly Text FinalAt = new("문안 확정", "定稿时间", "文案確定", "Text final since");
    public static readonly Text Digest = new("내용 다이제스트(SHA-256)", "内容摘要（SHA-256）", "内容のダイジェスト（SHA-256）", "Digest of the content (SHA-256)");
    public static readonly Text CurrentFile = new("현재 파일(SHA-256)", "当前文件（SHA-256）", "現在のファイル（SHA-256）", "Current file (SHA-256)");
    public static readonly Text Handed = new("교환일", "互换日期", "交換日", "Handed over");

    public static readonly Text Signatures = new("서명", "签署", "署名", "Signatures");
    public static readonly Text Waiting = new("아직 서명하지 않음", "尚未签署", "まだ署名していません", "Not signed yet");
    public static readonly Text Way = new("방법", "方式", "方法", "Way");
    public static readonly Text Signer = new("서명자", "签署人", "署名者", "Signed by");
    public static readonly Text ProxyFor = new("{principal}의 대리", "代{principal}签署", "{principal}の代理", "for {principal}");
    public static readonly Text Date = new("서명일", "签署日期", "署名日", "Date");
    public static readonly Text Time = new("서명 시각", "签署时间", "署名日時", "Time");
    public static readonly Text TimeClaimed = new("서명자가 밝힌 시각", "签署人声明的时间", "署名者の申告による日時", "as the signer claims");
    public static readonly Text TimeProven = new("시점확인기관이 확인한 시각", "时间戳机构证明的时间", "時刻認証局が証明した日時", "proven by a time-stamping authority");
    public static readonly Text Certificate = new("인증서", "证书", "証明書", "Certificate");
    public static readonly Text IssuerTrusted = new("{name} — 신뢰하는 기관이 발급", "{name}——由受信任的机构签发", "{name}―信頼する認証局が発行", "{name} — issued by a trusted authority");
    public static readonly Text IssuerUnknown = new("{name} — 발급기관 미확인", "{name}——签发机构未确认", "{name}―発行者未確認", "{name} — issuer not confirmed");
    public static readonly Text Scan = new("스캔 파일(SHA-256)", "扫描件（SHA-256）", "スキャン（SHA-256）", "Scan (SHA-256)");
    public static readonly Text Letter = new("서한(SHA-256)", "函件（SHA-256）", "書簡（SHA-256）", "Letter (SHA-256)");
    public static readonly Text LetterNumber = new("문서번호", "文号", "文書番号", "Letter number");
    public static readonly Text ComparedBy = new("종이 대조", "纸质件核对", "書面の照合", "Paper compared");
    public static readonly Text ComparedText = new(
        "{person} (쪽수와 확인부호 일치)", "{person}（页数与校验码一致）", "{person}（ページ数・確認コード一致）", "{person} (pages and check code agree)");
    public static readonly Text RefusedBecause = new("거부 사유", "拒签理由", "拒否の理由", "Reason of the refusal");

    public static readonly Text Passages = new("원본 이동", "原件递送", "原本の送付", "The original's way");
    public static readonly Text Passage = new("{from} → {to}", "{from} → {to}", "{from} → {to}", "{from} → {to}");
    public static readonly Text Sent = new("발송 {date}", "寄出 {date}", "送付 {date}", "sent {date}");
    public static readonly Text Arrived = new("도착 {date}", "送达 {date}", "到着 {date}", "arrived {date}");

    public static readonly Text Revisions = new("파일 이력", "文件版本", "ファイルの版", "Revisions of the file");
    public static readonly Text Drawn = new("정본 작성", "生成正本", "正本を作成", "made");
    public static readonly Text SignedBy = new("{name} 측 서명", "{name}方面签署", "{name}側が署名", "signed by {name}");
    public static readonly Text History = new("처리 이력", "办理记录", "処理履歴", "History");
    public static readonly Text NoteText = new(
        "이 확인서는 시스템 기록에 따라 작성되었으며 정본을 대신하지 않습니다.",
        "本证明依据系统记录生成，不替代正本。",
        "本確認書はシステムの記録に基づいて作成されたもので、正本に代わるものではありません。",
        "This sheet is made from the system's records; it does not take the place of the edition.");

    /// <summary>How paper went round.</summary>
    public static Text Of(PaperMode mode) => mode == PaperMode.Originals
        ? new("종이 서명(원본 회람)", "纸质签署（原件传签）", "書面への署名（原本回付）", "On paper (one original)")
        : new("종이 서명(각자 서명)", "纸质签署（各自签署）", "書面への署名（各自署名）", "On paper (a copy of its own)");
}
