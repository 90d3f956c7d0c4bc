namespace MeetingHub.Web.Papers;

/// <summary>What is said of a signed file: its verdict, its signatures, what happened after them.</summary>
internal static class SigningTexts
{
    public static readonly Text Valid = new(
        "유효합니다. 서명 {count}건이 모두 온전하고 서명자가 확인되었으며, 첫 서명 후에는 서명에 필요한 것 외에 바뀐 내용이 없습니다.",
        "有效。{count}项签名均完整，签名人已确认；首次签名之后，除签名所需内容外，未作任何更改。",
        "有効です。署名{count}件はすべて完全で、署名者を確認できました。最初の署名の後、署名に必要なもの以外は変更されていません。",
        "Valid. Signatures found intact and trusted: {count}. Nothing but signing has happened since the first.");

    public static readonly Text NoSignature = new("서명이 없습니다.", "文件没有签名。", "署名がありません。", "The file has no signature.");

    public static readonly Text Changed = new(
        "유효하지 않습니다. 서명한 뒤에 파일이 바뀌었습니다.", "无效。文件在签名之后被更改。", "無効です。署名の後にファイルが変更されています。", "Not valid. The file was changed after it was signed.");

    public static readonly Text Broken = new(
        "유효하지 않습니다. 온전하지 않은 서명이 있습니다.", "无效。有签名不完整。", "無効です。完全でない署名があります。", "Not valid. A signature is not intact.");

    public static readonly Text Untrusted = new(
        "유효하다고 할 수 없습니다. 서명은 온전하지만 서명자를 신뢰할 수 있는 인증기관까지 확인하지 못했습니다.",
        "不能认定为有效。签名完整，但未能通过受信任的认证机构确认签名人。",
        "有効とは認められません。署名は完全ですが、信頼できる認証局による署名者の確認ができませんでした。",
        "Not shown to be valid. The signatures are intact, but a signer could not be confirmed by a trusted authority.");

    public static readonly Text OnlyTimestamps = new(
        "문서 타임스탬프만 있고 당사자의 서명은 없습니다.", "文件仅有文档时间戳，没有任何一方的签名。", "文書タイムスタンプのみで、当事者の署名はありません。", "The file has a document timestamp and no party's signature.");

    public static readonly Text StillUnsigned = new("아직 서명되지 않은 서명란: {fields}", "尚未签名的签名域：{fields}", "未署名の署名欄：{fields}", "Not signed yet: {fields}");

    public static readonly Text MoreChanges = new("그 밖의 변경 {count}건", "另有{count}项更改", "ほかに変更{count}件", "and further changes: {count}");

    public static readonly Text BrokenSignatories = new(
        "참고: 파일에 들어 있는 서명자 목록을 읽을 수 없어 사용하지 않았습니다. 서명 검증 결과에는 영향이 없습니다.",
        "提示：无法读取文件内附的签名人名单，因此未予采用。此情况不影响签名核验结果。",
        "参考：ファイルに記載された署名者一覧を読み取れないため、使用していません。署名の検証結果には影響しません。",
        "For information: the list of signatories in the file cannot be read and was not used. What was found of the signatures does not depend on it.");

    public static readonly Text DocumentTimestamp = new("{name}(문서 타임스탬프)", "{name}（文档时间戳）", "{name}（文書タイムスタンプ）", "{name} (document timestamp)");
    public static readonly Text NoSigner = new("알 수 없음", "无法识别", "不明", "unknown");
    public static readonly Text NoTime = new("시각 없음", "无时间", "時刻なし", "no time");
    public static readonly Text Claimed = new("{moment}, 서명자가 밝힌 시각", "{moment}，签名人自述时间", "{moment}、署名者の申告による時刻", "{moment}, as the signer claims");
    public static readonly Text Proven = new("{moment}, 타임스탬프로 증명된 시각", "{moment}，由时间戳证明", "{moment}、タイムスタンプで証明された時刻", "{moment}, proven by a timestamp");

    public static readonly Text IntactAndTrusted = new("온전함, 신뢰할 수 있음", "完整，受信任", "完全、信頼できる", "intact, trusted");
    public static readonly Text IntactOnly = new("온전함, 신뢰 확인 안 됨: {problem}", "完整，未获信任：{problem}", "完全、信頼は未確認：{problem}", "intact, not trusted: {problem}");
    public static readonly Text NotIntact = new("온전하지 않음: {problem}", "不完整：{problem}", "完全でない：{problem}", "not intact: {problem}");

    public static readonly Text CoversRevision = new("개정 {revision}까지의 파일 전체", "至修订版{revision}的整个文件", "改訂{revision}までのファイル全体", "the whole file up to revision {revision}");
    public static readonly Text CoversNothing = new("파일 전체를 포함하지 않음", "未覆盖整个文件", "ファイル全体に及ばない", "not the whole of any revision");

    public static readonly Text Allowed = new("허용되는 변경", "允许的更改", "許される変更", "allowed");
    public static readonly Text NotAllowed = new("허용되지 않는 변경", "不允许的更改", "許されない変更", "not allowed");

    // The pages on which files are checked.
    public static readonly Text Verify = new("서명 검증", "签名核验", "署名の検証", "Check signatures");

    public static readonly Text VerifyIntro = new(
        "서명된 PDF를 올리면 서명이 온전한지, 서명 후에 바뀐 것이 없는지 확인합니다. 파일은 저장하지 않습니다.",
        "上传已签名的PDF，即可核验签名是否完整、签名后有无更改。文件不会被保存。",
        "署名済みのPDFをアップロードすると、署名が完全か、署名後に変更がないかを確認します。ファイルは保存されません。",
        "Upload a signed PDF to see whether its signatures hold and whether anything was changed after them. The file is not kept.");

    public static readonly Text File = new("PDF 파일", "PDF文件", "PDFファイル", "PDF file");
    public static readonly Text FileHint = new("25MB까지", "不超过25MB", "25MBまで", "Up to 25 MB");
    public static readonly Text Check = new("확인", "核验", "確認する", "Check");
    public static readonly Text Signatures = new("서명", "签名", "署名", "Signatures");
    public static readonly Text Field = new("서명란", "签名域", "署名欄", "Field");
    public static readonly Text Signer = new("서명자", "签名人", "署名者", "Signer");
    public static readonly Text Time = new("시각", "时间", "時刻", "Time");
    public static readonly Text Finding = new("확인 결과", "核验结果", "検証結果", "Finding");
    public static readonly Text Covers = new("서명 범위", "签名范围", "署名の範囲", "Covers");
    public static readonly Text ForbiddenChanges = new("서명 후의 허용되지 않는 변경", "签名后不允许的更改", "署名後の許されない変更", "Changes after signing that are not allowed");
    public static readonly Text AllowedChanges = new("서명에 따른 변경", "签名所带来的更改", "署名に伴う変更", "What signing itself added");

    public static readonly Text Public = new("외부 공개 검증 페이지", "对外公开的核验页面", "外部公開の検証ページ", "The public page");

    public static readonly Text PublicIsOpen = new(
        "열려 있습니다. 누구나 로그인 없이 파일의 서명을 확인할 수 있습니다.",
        "已开放。任何人无需登录即可核验文件的签名。",
        "公開中です。だれでもログインせずにファイルの署名を確認できます。",
        "It is open: anybody can check a file's signatures without signing in.");

    public static readonly Text PublicIsClosed = new("닫혀 있습니다.", "未开放。", "公開していません。", "It is closed.");
    public static readonly Text OpenPublic = new("공개하기", "开放", "公開する", "Open it");
    public static readonly Text ClosePublic = new("닫기", "关闭", "公開を終了する", "Close it");
    public static readonly Text ToPublicPage = new("공개 페이지로 이동", "前往公开页面", "公開ページへ", "To the public page");
}
