using MeetingHub.Minutes.Editions;

namespace MeetingHub.Web.Minutes;

/// <summary>Texts of the page on which one party's signature is recorded, in the order of the ways to sign.</summary>
internal static class SignatureTexts
{
    public static readonly Text Title = new("{edition} 보관본: {party} 측 서명", "{edition}保存本：{party}方面签署", "{edition}保管用：{party}側の署名", "Edition for {edition}: signature of {party}");
    public static readonly Text Lead = new(
        "서명 방법은 네 가지이며, 한 가지만 기록하면 됩니다.", "签署方式有四种，登记其中一种即可。", "署名の方法は四つあり、いずれか一つを記録します。", "There are four ways to sign; one of them is recorded.");
    public static readonly Text Signer = new("서명자", "签署人", "署名者", "Who signed");
    public static readonly Text SignerHint = new("직위와 성명", "职务和姓名", "職名と氏名", "Position and name");
    public static readonly Text ProxyFor = new("대리 서명인 경우 본인", "代签时的本人", "代理署名の場合の本人", "Signed in the place of");
    public static readonly Text ProxyForHint = new(
        "본인이 직접 서명했으면 비워 둡니다.", "本人签署时留空。", "本人が署名した場合は空欄にします。", "Leave empty where the person signed in their own right.");

    public static readonly Text Paper = new("1. 종이에 서명", "1. 纸质签署", "1. 書面に署名", "1. On paper");
    public static readonly Text PaperSteps = new(
        "파일을 인쇄해 서명하고 관인을 찍은 뒤, 모든 쪽을 차례대로 스캔해 PDF로 올려 주십시오. 담당자가 종이의 쪽수와 각 쪽 아래의 확인부호를 정본과 대조합니다.",
        "请打印文件，签字盖章后按顺序扫描全部页面，以PDF上传。由经办人将纸质件的页数和各页下方的校验码与正本核对。",
        "ファイルを印刷して署名・押印し、全ページを順にスキャンしてPDFでアップロードしてください。担当者が書面のページ数と各ページ下部の確認コードを正本と照合します。",
        "Print the file, sign and seal it, scan every page in order and upload the PDF. Somebody compares the number of pages and the check code at their foot with the edition.");
    public static readonly Text SignedOn = new("서명일", "签署日期", "署名日", "Date of the signature");
    public static readonly Text PageCount = new("종이의 쪽수", "纸质件页数", "書面のページ数", "Pages counted on the paper");
    public static readonly Text CodeOnPaper = new("종이에 적힌 확인부호", "纸质件上的校验码", "書面に印刷された確認コード", "Check code read on the paper");
    public static readonly Text CodeHint = new("각 쪽 아래의 8자리", "各页下方的8位字符", "各ページ下部の8文字", "The eight characters at the foot of each page");
    public static readonly Text ComparedBy = new("대조한 사람", "核对人", "照合した人", "Compared by");
    public static readonly Text Scan = new("스캔 파일(PDF, 20MB 이하)", "扫描件（PDF，不超过20MB）", "スキャン（PDF、20MB以下）", "Scan (PDF, up to 20 MB)");

    public static readonly Text Letter = new("2. 서한으로 확인", "2. 函件确认", "2. 書簡で確認", "2. By letter");
    public static readonly Text LetterSteps = new(
        "문안에 동의한다는 뜻을 공문이나 서한으로 받은 경우입니다. 이 측이 아직 서명하지 않은 모든 정본에 적용되며, 서한은 보관됩니다.",
        "适用于对方以公函或信函书面确认同意文本的情形。对该方尚未签署的所有正本均有效，函件将予保存。",
        "公文や書簡により文案への同意が書面で確認された場合です。この側がまだ署名していないすべての正本に適用され、書簡は保管されます。",
        "Where the party confirmed its agreement in writing. It counts for every edition that the party has not signed yet; the letter is kept.");
    public static readonly Text LetterDate = new("서한 날짜", "函件日期", "書簡の日付", "Date of the letter");
    public static readonly Text LetterNumber = new("문서번호", "文号", "文書番号", "Number of the letter");
    public static readonly Text LetterFile = new("서한 파일(PDF, 20MB 이하)", "函件文件（PDF，不超过20MB）", "書簡のファイル（PDF、20MB以下）", "Letter (PDF, up to 20 MB)");

    public static readonly Text Elsewhere = new("3. 자체 전자서명", "3. 自行电子签名", "3. 自ら用意した電子署名", "3. Signed elsewhere");
    public static readonly Text ElsewhereSteps = new(
        "위 파일의 서명란({field})에 각자의 도구로 전자서명한 뒤, 그 파일을 그대로 올려 주십시오. 앞선 서명이 유효하고 서명 외의 변경이 없는지 검사합니다.",
        "请用本方工具在上述文件的签名域（{field}）中电子签名，并原样上传该文件。系统将检查先前的签名是否有效，以及除签名外有无更改。",
        "上のファイルの署名欄（{field}）に各自のツールで電子署名し、そのままアップロードしてください。先の署名が有効で、署名以外の変更がないことを確認します。",
        "Sign the field {field} of the file above with a tool of your own and upload that file as it is. It is checked that earlier signatures hold and that nothing but signing was done.");
    public static readonly Text SignedFile = new("서명한 파일(PDF, 20MB 이하)", "已签名的文件（PDF，不超过20MB）", "署名したファイル（PDF、20MB以下）", "Signed file (PDF, up to 20 MB)");

    public static readonly Text Office = new("4. 기관 인증서", "4. 机关证书", "4. 機関の証明書", "4. Office certificate");
    public static readonly Text OfficeSteps = new(
        "서버에 보관된 기관 인증서로 서명합니다. 사용할 때마다 이력에 남습니다.",
        "使用服务器上保存的机关证书签名。每次使用均留有记录。",
        "サーバーに保管された機関の証明書で署名します。使用のたびに履歴に残ります。",
        "Signs with the office's certificate on the server. Each use is on record.");
    public static readonly Text OfficeSign = new("기관 인증서로 서명", "以机关证书签名", "機関の証明書で署名", "Sign with the office certificate");
    public static readonly Text OfficeIsOff = new(
        "기관 인증서 서명이 꺼져 있습니다. 관리자가 켤 수 있습니다.", "机关证书签名已关闭，可由管理员开启。", "機関の証明書による署名は無効です。管理者が有効にできます。", "It is turned off; an administrator can turn it on.");
    public static readonly Text OfficeSettings = new("기관 인증서 설정", "机关证书设置", "機関の証明書の設定", "Office certificate settings");
    public static readonly Text OfficeIsOn = new("켜져 있습니다.", "已开启。", "有効です。", "It is turned on.");
    public static readonly Text OfficeHostOnly = new(
        "기관 인증서로는 우리 측 서명란에만 서명할 수 있으며, 켜고 끈 것과 사용한 것이 모두 기록됩니다. 플랫폼에 내장된 암호 기능을 쓰며, 국가가 검증한 암호모듈(KCMVP)은 아닙니다.",
        "机关证书只能在本方签名域中签名；开启、关闭和每次使用均有记录。采用平台自带的密码功能，并非经韩国国家验证（KCMVP）的密码模块。",
        "機関の証明書で署名できるのは自らの署名欄のみで、有効化・無効化と使用はすべて記録されます。プラットフォーム標準の暗号機能を用いており、韓国の国家検証（KCMVP）を受けた暗号モジュールではありません。",
        "It signs the host's field alone; turning it on or off and each use are on record. The platform's cryptography is used, which is no KCMVP-validated module.");
    public static readonly Text OfficeNone = new(
        "설정된 인증서가 없습니다. 다음 설정에 인증서 파일(PFX)과 비밀번호 파일의 경로를 적어 주십시오.",
        "未设置证书。请在以下设置项中填写证书文件（PFX）和密码文件的路径。",
        "証明書が設定されていません。次の設定に証明書ファイル（PFX）とパスワードファイルのパスを記入してください。",
        "No certificate is set up. Name its PFX file and its password file in these settings:");
    public static readonly Text TurnOn = new("켜기", "开启", "有効にする", "Turn on");
    public static readonly Text TurnOff = new("끄기", "关闭", "無効にする", "Turn off");

    public static readonly Text Record = new("서명 기록", "登记签署", "署名を記録", "Record the signature");
    public static readonly Text LetterOrRefusal = new("서한·거부 기록", "登记函件或拒签", "書簡・拒否を記録", "Letter or refusal");
    public static readonly Text Correct = new("기록 정정", "更正记录", "記録を訂正", "Correct the record");
    public static readonly Text StrikeOut = new("잘못된 서명 기록 삭제", "撤销错误的签署记录", "誤った署名記録を取り消す", "Strike out a wrong record");
    public static readonly Text StrikeReason = new("기록을 삭제하는 사유", "撤销记录的理由", "記録を取り消す理由", "Why the record is struck out");
    public static readonly Text StrikeHint = new(
        "이 정본의 서명 기록만 삭제되며, 올린 파일과 사유는 이력에 남습니다.", "仅撤销该正本的签署记录；已上传的文件和理由将留存备查。", "この正本の署名記録だけが取り消されます。アップロードしたファイルと理由は履歴に残ります。", "Only the record for this edition is struck out; the file that was uploaded and the reason stay on record.");
    public static readonly Text SignatoryOf = new("{name} 측 서명자", "{name}方面签署人", "{name}側の署名者", "Who signs for {name}");
    public static readonly Text SignatoryHint = new(
        "정본의 서명란에 인쇄됩니다. 비워 두면 서명할 때 손으로 적는 칸이 됩니다.", "将印在正本的签署栏中。留空则为签署时手写的空栏。", "正本の署名欄に印刷されます。空欄のままにすると、署名時に手書きする欄になります。", "It is printed in the edition's signature block. What is left empty becomes a blank to fill by hand.");
    public static readonly Text Signatories = new("서명자 지정", "确定签署人", "署名者の指定", "Who signs");
    public static readonly Text NoSignatory = new("미지정", "未确定", "未定", "not named");
    public static readonly Text Refuse = new("서명하지 않음", "不签署", "署名しない", "The party does not sign");
    public static readonly Text RefuseReason = new("서명하지 않는 사유", "不签署的理由", "署名しない理由", "Why the party does not sign");
    public static readonly Text RefuseAct = new("서명 거부 기록", "登记拒绝签署", "署名拒否を記録", "Record the refusal");
    public static readonly Text TakeBack = new("서명 거부 철회", "撤回拒绝签署", "署名拒否を取り消す", "Take the refusal back");

    public static readonly Text RecordSending = new("발송 기록", "登记寄出", "送付を記録", "Record that it was sent");
    public static readonly Text RecordArrival = new("도착 기록", "登记送达", "到着を記録", "Record its arrival");
    public static readonly Text RecordExchange = new("교환 기록", "登记互换", "交換を記録", "Record the exchange");
    public static readonly Text HandOver = new("{name} 보관본: 전달과 교환", "{name}保存本：递送与互换", "{name}保管用：送付と交換", "Edition for {name}: on its way");
    public static readonly Text SendTo = new("받는 측", "接收方", "送付先", "To");
    public static readonly Text Courier = new("배송 수단과 송장번호", "递送方式和单号", "送付方法と追跡番号", "Courier and number");
    public static readonly Text SentOn = new("발송일", "寄出日期", "送付日", "Sent on");
    public static readonly Text ArrivedOn = new("도착일", "送达日期", "到着日", "Arrived on");
    public static readonly Text ExchangedOn = new("교환일", "互换日期", "交換日", "Handed over on");
    public static readonly Text ExchangeHint = new(
        "서명이 모두 끝난 정본을 보관자에게 전달한 날입니다.", "将签署完毕的正本交付保存方的日期。", "署名が完了した正本を保管する側に引き渡した日です。", "The day on which the signed edition was handed over to its holder.");

    /// <summary>How paper goes round.</summary>
    public static Text Of(PaperMode mode) => mode == PaperMode.Originals
        ? new("원본 회람: 원본 한 부를 차례로 보내 모두 같은 종이에 서명합니다.", "原件传签：一份原件依次寄送，各方在同一份纸质件上签署。", "原本回付：1通の原本を順に送付し、全員が同じ書面に署名します。", "Originals circulate: one original is carried from side to side, and everybody signs the same sheets.")
        : new("각자 서명: 각 측이 출력물 한 부에 따로 서명하고 스캔을 주고받습니다.", "各自签署：各方在各自的打印件上签署并互换扫描件。", "各自署名：各側が自らの印刷物に署名し、スキャンを交換します。", "Counterparts: each side signs a printed copy of its own, and scans are swapped.");
}
