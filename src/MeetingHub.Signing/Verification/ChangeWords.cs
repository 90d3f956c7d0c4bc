using System.Globalization;

namespace MeetingHub.Signing;

/// <summary>Changes in plain words, in the languages ko, zh-Hans, ja and en (any other tag reads English).</summary>
public static class ChangeWords
{
    private static readonly Dictionary<ChangeKind, (string Ko, string Zh, string Ja, string En)> Kinds = new()
    {
        [ChangeKind.Signature] = ("지정된 서명란에 서명함", "在预设的签名域中签名", "定められた署名欄への署名", "a declared field was signed"),
        [ChangeKind.SignatureAppearance] = ("서명란 안의 서명 표시", "签名域内的签名外观", "署名欄内の署名の表示", "the look of a signature, inside its own field"),
        [ChangeKind.ValidationData] = ("검증용 인증서·폐지 정보", "验证用的证书和吊销信息", "検証用の証明書・失効情報", "certificates and revocation data for verifiers"),
        [ChangeKind.DocumentTimestamp] = ("문서 타임스탬프", "文档时间戳", "文書タイムスタンプ", "a timestamp over the document"),
        [ChangeKind.Bookkeeping] = ("서명에 필요한 파일 항목", "签名所需的文件条目", "署名に必要なファイル項目", "entries of the file that a signature needs"),
        [ChangeKind.PageContent] = ("쪽의 내용이 바뀜", "页面内容被更改", "ページの内容が変更された", "the content of a page was changed"),
        [ChangeKind.PageBox] = ("쪽의 크기나 방향이 바뀜(잘림)", "页面尺寸或方向被更改（裁切）", "ページの大きさ・向きが変更された（切り取り）", "a page was cropped, resized or turned"),
        [ChangeKind.PageTree] = ("쪽이 추가·삭제되거나 순서가 바뀜", "页面被增加、删除或调换", "ページが追加・削除または入れ替えられた", "pages were added, removed or reordered"),
        [ChangeKind.Page] = ("쪽의 속성이 바뀜", "页面属性被更改", "ページの属性が変更された", "a property of a page was changed"),
        [ChangeKind.Annotation] = ("주석이나 겹쳐진 요소가 추가·변경됨", "批注或叠加内容被添加或更改", "注釈または重ねた要素が追加・変更された", "an annotation was laid over the page or changed"),
        [ChangeKind.Field] = ("서식 필드가 바뀜", "表单域被更改", "フォームの欄が変更された", "a form field was changed"),
        [ChangeKind.FieldHidden] = ("서명란이 숨겨지거나 옮겨짐", "签名域被隐藏或移动", "署名欄が隠されたか移動された", "a signature field was hidden or moved"),
        [ChangeKind.FieldLocked] = ("앞선 서명이 잠근 필드에 서명함", "在已被先前签名锁定的域中签名", "先の署名が固定した欄に署名された", "a field was signed that an earlier signature had locked"),
        [ChangeKind.NewField] = ("서명 후에 새 필드가 추가됨", "签名后添加了新的域", "署名後に新しい欄が追加された", "a field was added after signing"),
        [ChangeKind.SignatureReplaced] = ("서명이 다른 것으로 바뀜", "签名被替换", "署名が差し替えられた", "a signature was replaced"),
        [ChangeKind.SignatureRemoved] = ("서명이 제거됨", "签名被删除", "署名が削除された", "a signature was removed"),
        [ChangeKind.AppearanceReplaced] = ("서명이나 주석의 표시가 바뀜", "签名或批注的外观被替换", "署名・注釈の表示が差し替えられた", "the look of a signature or annotation was replaced"),
        [ChangeKind.AppearanceOverPage] = ("서명 표시가 쪽의 절반 이상을 덮음", "签名外观覆盖了半页以上", "署名の表示がページの半分以上を覆っている", "the look of a signature covers half a page or more"),
        [ChangeKind.Form] = ("서식 전체의 설정이 바뀜", "表单设置被更改", "フォーム全体の設定が変更された", "the form's own settings were changed"),
        [ChangeKind.Action] = ("동작(스크립트·자동 실행)이 추가·변경됨", "动作（脚本或自动执行）被添加或更改", "動作（スクリプト・自動実行）が追加・変更された", "an action or script was added or changed"),
        [ChangeKind.Names] = ("이름 목록(스크립트·첨부·목적지)이 바뀜", "名称目录（脚本、附件、目标）被更改", "名前一覧（スクリプト・添付・リンク先）が変更された", "the list of scripts, attachments or destinations was changed"),
        [ChangeKind.Metadata] = ("문서 정보가 바뀜", "文档信息被更改", "文書情報が変更された", "the document's information was changed"),
        [ChangeKind.Font] = ("글꼴이 바뀜", "字体被替换", "フォントが差し替えられた", "a font was replaced"),
        [ChangeKind.Image] = ("그림이 바뀜", "图像被替换", "画像が差し替えられた", "an image was replaced"),
        [ChangeKind.OptionalContent] = ("레이어 표시 설정이 바뀜", "图层显示被更改", "レイヤーの表示が変更された", "layers were shown or hidden"),
        [ChangeKind.Structure] = ("문서 구조(태그)가 바뀜", "文档结构（标签）被更改", "文書構造（タグ）が変更された", "the document's structure was changed"),
        [ChangeKind.View] = ("보기 설정이나 목차가 바뀜", "视图设置或目录被更改", "表示設定または目次が変更された", "the view settings or the outline were changed"),
        [ChangeKind.Permissions] = ("허용 범위(인증 서명)가 바뀜", "权限（认证签名）被更改", "許可範囲（証明署名）が変更された", "the permissions of the certification were changed"),
        [ChangeKind.Trailer] = ("파일의 맺음 정보가 바뀜", "文件尾信息被更改", "ファイルの末尾情報が変更された", "the file's trailer was changed"),
        [ChangeKind.CrossReference] = ("파일의 색인이 앞 개정판과 맞지 않음", "文件索引与前一修订版不符", "ファイルの索引が前の改訂と合わない", "the file's index does not fit the revision before it"),
        [ChangeKind.ObjectRemoved] = ("요소가 삭제됨", "对象被删除", "要素が削除された", "an object was removed"),
        [ChangeKind.ObjectReused] = ("비어 있던 번호에 요소가 채워짐", "空缺编号被填入内容", "空いていた番号に要素が入れられた", "a number that the signed file left empty was filled"),
        [ChangeKind.ObjectAdded] = ("서명과 관계없는 요소가 추가됨", "添加了与签名无关的对象", "署名に関係のない要素が追加された", "an object was added that signing does not need"),
        [ChangeKind.OutsideBytes] = ("서명된 부분 밖에 알 수 없는 데이터가 있음", "签名范围之外存在不明数据", "署名範囲の外に不明なデータがある", "bytes stand outside the signed part"),
        [ChangeKind.Other] = ("그 밖의 요소가 바뀜", "其他对象被更改", "その他の要素が変更された", "another object was changed"),
    };

    /// <summary>The kind alone: "the content of a page was changed".</summary>
    public static string Of(ChangeKind kind, string language)
    {
        var (ko, zh, ja, en) = Kinds[kind];
        return language switch { "ko" => ko, "zh-Hans" => zh, "ja" => ja, _ => en };
    }

    /// <summary>The change with its revision and object: "Revision 3, object 12 0 R: the content of a page was changed".</summary>
    public static string Of(RevisionChange change, string language)
    {
        var what = Of(change.Kind, language);
        var revision = change.Revision.ToString(CultureInfo.InvariantCulture);
        var place = PlaceOf(change.Object, language);
        return language switch
        {
            "ko" => $"개정 {revision}, {place}: {what}",
            "zh-Hans" => $"修订版{revision}，{place}：{what}",
            "ja" => $"改訂{revision}、{place}：{what}",
            _ => $"Revision {revision}, {place}: {what}",
        };
    }

    /// <summary>A kind of change that a revision made to so many objects: "Revision 3: certificates and revocation data for verifiers (12 objects)".</summary>
    public static string Of(int revision, ChangeKind kind, int objects, string language)
    {
        var what = Of(kind, language);
        return language switch
        {
            "ko" => string.Create(CultureInfo.InvariantCulture, $"개정 {revision}: {what} (객체 {objects}개)"),
            "zh-Hans" => string.Create(CultureInfo.InvariantCulture, $"修订版{revision}：{what}（{objects}个对象）"),
            "ja" => string.Create(CultureInfo.InvariantCulture, $"改訂{revision}：{what}（オブジェクト{objects}個）"),
            _ => string.Create(CultureInfo.InvariantCulture, $"Revision {revision}: {what} ({objects} {(objects == 1 ? "object" : "objects")})"),
        };
    }

    private static string PlaceOf(string name, string language) => (name, language) switch
    {
        ("file", "ko") => "파일",
        ("file", "zh-Hans") => "文件",
        ("file", "ja") => "ファイル",
        ("trailer", "ko") => "파일 맺음부",
        ("trailer", "zh-Hans") => "文件尾",
        ("trailer", "ja") => "ファイル末尾",
        ("file" or "trailer", _) => name,
        (_, "ko") => $"객체 {name}",
        (_, "zh-Hans") => $"对象 {name}",
        (_, "ja") => $"オブジェクト {name}",
        _ => $"object {name}",
    };
}
