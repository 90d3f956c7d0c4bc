using MeetingHub.Letters;

namespace MeetingHub.Web.People;

/// <summary>Texts of a party's list of people: the form, the file that is uploaded, the difference that is confirmed.</summary>
internal static class DelegationTexts
{
    public static readonly Text Reading = new("독음(로마자 표기 등)", "姓名读音（拼音等）", "ふりがな・ローマ字", "Reading of the name");
    public static readonly Text Deputy = new("대리 참석", "代理出席", "代理出席", "Deputy");
    public static readonly Text DeputyHint = new(
        "본인 대신 참석하는 사람이 있으면 적어 주십시오.", "如由他人代为出席，请填写代理人。", "代理の方が出席する場合にご記入ください。", "Fill this in if somebody else comes in this person's place.");
    public static readonly Text DeputyName = new("대리인 성명", "代理人姓名", "代理の方の氏名", "Deputy's name");
    public static readonly Text DeputyTitle = new("대리인 직위", "代理人职务", "代理の方の職名", "Deputy's title");
    public static readonly Text DeputyEmail = new("대리인 전자우편", "代理人电子邮箱", "代理の方のメールアドレス", "Deputy's e-mail");
    public static readonly Text Represented = new("대리 참석: {name}", "代理出席：{name}", "代理出席：{name}", "represented by {name}");
    public static readonly Text Up = new("위로", "上移", "上へ", "Move up");
    public static readonly Text Down = new("아래로", "下移", "下へ", "Move down");
    public static readonly Text More = new("칸 추가", "增加空行", "欄を追加", "More rows");
    public static readonly Text NotKept = new(
        "순서를 바꾸었습니다. 아직 저장되지 않았으니 아래의 저장을 눌러 주십시오.",
        "顺序已调整，尚未保存。请点击下方的“保存”。",
        "順序を変更しました。まだ保存されていません。下の「保存」を押してください。",
        "The order is changed here, but not kept yet: please press Save below.");
    public static readonly Text NoPhones = new(
        "전화번호는 받지 않습니다. 전자우편은 본인에게 안내문을 직접 보내기를 원하는 경우에만 적어 주십시오.",
        "我们不收集电话号码。仅在希望直接向本人发送通知时填写电子邮箱。",
        "電話番号は伺いません。メールアドレスは、ご本人へ直接案内をお送りする場合にのみご記入ください。",
        "No telephone numbers are asked for. Give an e-mail address only where the person is to be written to directly.");
    public static readonly Text YourName = new("작성하시는 분의 성명", "填写人姓名", "ご記入者のお名前", "Your own name");
    public static readonly Text YourNameHint = new(
        "누가 작성했는지 기록으로 남깁니다.", "用于记录由谁填写。", "どなたが記入されたかを記録します。", "It is kept with what you send, so that the office knows whom it comes from.");

    public static readonly Text Upload = new("명단 파일 올리기", "上传名单文件", "名簿ファイルを取り込む", "Upload a list");
    public static readonly Text UploadHint = new(
        "엑셀에서 저장한 CSV 또는 vCard 파일을 올리면, 바뀌는 내용을 먼저 보여 드립니다. 확인하기 전에는 아무것도 바뀌지 않습니다. 최대 {most}명까지이며, 적힌 순서가 의전 순서가 됩니다.",
        "可上传由 Excel 保存的 CSV 文件或 vCard 文件。系统先显示变更内容，确认前不作任何更改。最多 {most} 人，排列顺序即礼宾次序。",
        "Excelから保存したCSVまたはvCardファイルを取り込めます。まず変更内容を表示し、確認されるまで何も変更しません。最大{most}名まで、記載順が席次となります。",
        "A CSV file saved from Excel, or a vCard file. You are first shown what would change, and nothing changes before you confirm. At most {most} people; their order is the order of precedence.");
    public static readonly Text File = new("파일(.csv, .vcf)", "文件（.csv、.vcf）", "ファイル（.csv、.vcf）", "File (.csv, .vcf)");
    public static readonly Text Preview = new("변경 내용 보기", "查看变更内容", "変更内容を確認", "Show what would change");
    public static readonly Text Download = new("현재 명단 내려받기(CSV)", "下载现有名单（CSV）", "現在の名簿をダウンロード（CSV）", "Download the present list (CSV)");
    public static readonly Text ByForm = new("화면에서 직접 입력", "在页面上直接填写", "画面で直接入力", "Fill in the form instead");
    public static readonly Text Difference = new("바뀌는 내용", "变更内容", "変更内容", "What would change");
    public static readonly Text NoDifference = new(
        "현재 명단과 같습니다. 바꿀 내용이 없습니다.", "与现有名单相同，无需更改。", "現在の名簿と同じです。変更はありません。", "The file says the same as the present list: there is nothing to change.");
    public static readonly Text Place = new("순서", "次序", "席次", "No.");
    public static readonly Text Person = new("참석자", "出席人员", "出席者", "Person");
    public static readonly Text Change = new("변경", "变更", "変更", "Change");
    public static readonly Text Before = new("변경 전: {before}", "变更前：{before}", "変更前：{before}", "before: {before}");
    public static readonly Text Leaving = new("명단에서 빠지는 사람", "将从名单中移除", "名簿から外れる方", "No longer on the list");
    public static readonly Text Confirm = new("이 명단으로 확정", "确认采用此名单", "この名簿で確定", "Take over this list");
    public static readonly Text Errors = new(
        "다음 줄을 고친 뒤 다시 올려 주십시오. 아직 아무것도 바뀌지 않았습니다.",
        "请修改以下各行后重新上传。目前未作任何更改。",
        "次の行を修正して、もう一度取り込んでください。まだ何も変更されていません。",
        "Please correct these lines and upload the file again. Nothing has been changed.");

    /// <summary>What a new list says otherwise about a person.</summary>
    public static Text Of(LineChange change) => change switch
    {
        LineChange.None => new("변경 없음", "无变更", "変更なし", "unchanged"),
        LineChange.New => new("추가", "新增", "追加", "new"),
        LineChange.Changed => new("수정", "修改", "修正", "changed"),
        LineChange.Moved => new("순서 변경", "次序变更", "席次変更", "other place"),
    };
}
