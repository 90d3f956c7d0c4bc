using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Papers;

/// <summary>Refusals of the signing library: files that cannot be read or signed, and what is wrong with a signature.</summary>
internal static class SigningRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["pdf.unreadable"] = new(Status409Conflict, "PDF 파일로 읽을 수 없습니다.", "无法作为PDF文件读取。", "PDFファイルとして読み取れません。", "The file cannot be read as a PDF."),
        ["pdf.encrypted"] = new(Status409Conflict,
            "암호가 걸린 PDF입니다. 암호를 푼 원본이 필요합니다.", "该PDF已加密，请使用未加密的原件。", "暗号化されたPDFです。暗号化されていない原本が必要です。", "The PDF is encrypted; the original without encryption is needed."),
        ["pdf.tooLarge"] = new(Status400BadRequest, "읽을 수 있는 크기를 넘는 파일입니다.", "文件超出可读取的大小。", "読み取れる大きさを超えるファイルです。", "The file is larger than can be read here."),
        ["file.missing"] = new(Status400BadRequest, "확인할 PDF 파일을 선택해 주십시오.", "请选择要核验的PDF文件。", "確認するPDFファイルを選択してください。", "Choose the PDF file to be checked."),
        ["file.tooLarge"] = new(Status400BadRequest,
            "여기에서는 25MB까지의 파일을 확인할 수 있습니다.", "此处可核验不超过25MB的文件。", "ここで確認できるのは25MBまでのファイルです。", "Files up to 25 MB are checked here."),
        ["roots.unreadable"] = new(Status409Conflict,
            "신뢰할 인증기관의 설정을 읽을 수 없습니다. 관리자에게 알려 주십시오.", "无法读取受信任认证机构的设置。请联系管理员。", "信頼する認証局の設定を読み取れません。管理者にお知らせください。", "The setting of trusted authorities cannot be read. Please tell your administrator."),
        ["file.changed"] = new(Status409Conflict,
            "앞선 서명이 온전하지 않거나 서명 후에 파일이 바뀌었습니다.", "先前的签名不完整，或文件在签名后被更改。", "先の署名が完全でないか、署名の後にファイルが変更されています。", "The earlier signatures do not hold, or the file was changed after them."),
        ["file.signed"] = new(Status409Conflict, "이미 서명된 파일에는 서명란을 추가할 수 없습니다.", "已签名的文件不能再添加签名域。", "署名済みのファイルに署名欄は追加できません。", "A signed file takes no further fields."),
        ["file.unsigned"] = new(Status409Conflict, "아직 서명이 없는 파일입니다.", "文件尚未签名。", "まだ署名のないファイルです。", "The file has no signature yet."),
        ["field.unknown"] = new(Status404NotFound, "해당 서명란이 없는 파일입니다.", "文件没有该签名域。", "該当する署名欄がないファイルです。", "The file has no such signature field."),
        ["field.signed"] = new(Status409Conflict, "이미 서명된 서명란입니다.", "该签名域已签名。", "署名済みの署名欄です。", "The field is already signed."),
        ["field.exists"] = new(Status409Conflict, "같은 이름의 서명란이 이미 있습니다.", "已有同名的签名域。", "同じ名前の署名欄がすでにあります。", "There is already a field of that name."),
        ["field.name"] = new(Status409Conflict, "서명란의 이름을 쓸 수 없습니다.", "签名域的名称不可用。", "署名欄の名前が使えません。", "The field's name cannot be used."),
        ["field.none"] = new(Status409Conflict, "서명란이 될 자리가 없는 파일입니다.", "文件没有可作签名域的位置。", "署名欄にする場所がないファイルです。", "The file marks no place for a signature."),
        ["field.page"] = new(Status409Conflict, "그런 쪽이 없는 파일입니다.", "文件没有该页。", "該当するページがないファイルです。", "The file has no such page."),
        ["appearance.pages"] = new(Status409Conflict, "서명 표시는 한 쪽이어야 합니다.", "签名外观须为一页。", "署名の表示は1ページでなければなりません。", "A signature's appearance is one page."),
        ["signature.range"] = new(Status409Conflict,
            "서명이 파일의 한 개정 전체를 포함하지 않습니다.", "签名未覆盖文件的某一完整修订版。", "署名がファイルの一つの改訂全体に及んでいません。", "The signature does not cover a whole revision of the file."),
        ["signature.contentChanged"] = new(Status409Conflict, "서명된 내용이 바뀌었습니다.", "已签名的内容被更改。", "署名された内容が変更されています。", "The signed bytes have changed."),
        ["signature.wrong"] = new(Status409Conflict, "인증서의 키로 만든 서명이 아닙니다.", "签名并非由该证书的密钥生成。", "証明書の鍵による署名ではありません。", "The signature was not made with the certificate's key."),
        ["signature.certificate"] = new(Status409Conflict,
            "서명과 함께 있는 인증서가 서명이 가리키는 인증서가 아닙니다.", "随附的证书并非签名所指的证书。", "添付の証明書が、署名の示す証明書と一致しません。", "The certificate beside the signature is not the one that it names."),
        ["signature.algorithm"] = new(Status409Conflict, "너무 약하거나 알 수 없는 서명 방식입니다.", "签名算法过弱或未知。", "署名方式が弱すぎるか不明です。", "The signature uses an algorithm that is too weak or unknown."),
        ["signature.kind"] = new(Status409Conflict, "이 종류의 서명은 받아들이지 않습니다.", "不接受此类签名。", "この種類の署名は受け付けません。", "Signatures of this kind are not accepted."),
        ["signature.unreadable"] = new(Status409Conflict, "서명을 읽을 수 없습니다.", "签名无法读取。", "署名を読み取れません。", "The signature cannot be read."),
        ["signature.encoding"] = new(Status409Conflict,
            "서명이 길이가 정해지지 않은 BER로 부호화되어 있습니다. DER만 받아들입니다.", "签名采用不定长BER编码，仅接受DER编码。",
            "署名が不定長のBERで符号化されています。受け付けるのはDERのみです。", "The signature is encoded in BER with indefinite lengths; only DER is accepted."),
        ["signature.tooLarge"] = new(Status409Conflict, "서명이 마련된 자리보다 큽니다.", "签名超出预留空间。", "署名が確保された領域より大きくなっています。", "The signature is larger than the room kept for it."),
        ["certificate.untrusted"] = new(Status409Conflict,
            "인증서가 신뢰할 수 있는 인증기관에 이르지 않거나 당시에 유효하지 않았습니다.", "证书未能追溯至受信任的认证机构，或当时无效。", "証明書が信頼できる認証局に至らないか、当時有効でありませんでした。", "The certificate does not lead to a trusted authority, or was not valid at the time."),
        ["certificate.revoked"] = new(Status409Conflict, "폐지된 인증서입니다.", "证书已被吊销。", "失効した証明書です。", "The certificate was revoked."),
        ["certificate.usage"] = new(Status409Conflict, "문서 서명용 인증서가 아닙니다.", "该证书不用于文件签名。", "文書への署名に用いる証明書ではありません。", "The certificate is not one for signing documents."),
        ["certificate.stray"] = new(Status409Conflict, "서명 옆의 인증서가 손상되었거나 출처를 알 수 없습니다.", "签名旁的证书已损坏或来源不明。", "署名に添付の証明書が損傷しているか、出所が不明です。", "A certificate beside the signature is damaged or belongs to nobody."),
        ["certificate.password"] = new(Status409Conflict, "인증서 파일의 비밀번호가 맞지 않습니다.", "证书文件的密码不正确。", "証明書ファイルのパスワードが正しくありません。", "The password does not open the certificate's file."),
        ["certificate.unreadable"] = new(Status409Conflict, "인증서 파일을 읽을 수 없습니다.", "证书文件无法读取。", "証明書ファイルを読み取れません。", "The certificate's file cannot be read."),
        ["certificate.noKey"] = new(Status409Conflict, "인증서 파일에 개인키가 없습니다.", "证书文件中没有私钥。", "証明書ファイルに秘密鍵がありません。", "The certificate's file holds no private key."),
        ["certificate.weak"] = new(Status409Conflict, "인증서의 키가 너무 약합니다.", "证书的密钥强度不足。", "証明書の鍵が弱すぎます。", "The certificate's key is too weak."),
        ["certificate.notValid"] = new(Status409Conflict, "인증서의 유효기간이 아닙니다.", "证书不在有效期内。", "証明書の有効期間外です。", "The certificate is not valid at this time."),
        ["timestamp.unreachable"] = new(Status409Conflict, "시점확인 서버가 응답하지 않습니다.", "时间戳服务器没有应答。", "タイムスタンプサーバーが応答しません。", "The time-stamping authority did not answer."),
        ["timestamp.refused"] = new(Status409Conflict, "시점확인 서버의 응답을 쓸 수 없습니다.", "时间戳服务器的应答不可用。", "タイムスタンプサーバーの応答を利用できません。", "The time-stamping authority's answer cannot be used."),
        ["timestamp.other"] = new(Status409Conflict, "다른 것에 대한 타임스탬프입니다.", "该时间戳针对其他内容。", "別のものに対するタイムスタンプです。", "The timestamp was given for something else."),
        ["timestamp.unreadable"] = new(Status409Conflict, "타임스탬프를 읽을 수 없습니다.", "时间戳无法读取。", "タイムスタンプを読み取れません。", "The timestamp cannot be read."),
        ["timestamp.certificate"] = new(Status409Conflict, "시점확인용 인증서가 아닙니다.", "该证书不用于时间戳。", "タイムスタンプ用の証明書ではありません。", "The timestamp's certificate is not one for time-stamping."),
    };
}
