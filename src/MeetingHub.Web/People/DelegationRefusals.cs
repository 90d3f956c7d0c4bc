using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.People;

/// <summary>Refusals of uploaded lists of people, with the line where it is.</summary>
internal static class DelegationRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["party.changedMeanwhile"] = new(Status409Conflict,
            "그 사이에 다른 사람이 이 명단을 변경했습니다. 아래에 적으신 내용은 남아 있으니, 현재 명단을 확인한 뒤 다시 저장해 주십시오.",
            "其间他人已修改此名单。您填写的内容仍保留在下方，请核对现有名单后再次保存。",
            "その間に他の方がこの名簿を変更しました。ご記入の内容は下に残っています。現在の名簿をご確認のうえ、もう一度保存してください。",
            "Somebody else changed this list meanwhile. What you entered still stands below: please look at the present list, then save again."),
        ["delegation.tooLarge"] = new(Status400BadRequest,
            "파일이 4MB보다 큽니다. 성명, 소속, 직위, 전자우편만 남기고 다시 올려 주십시오.", "文件超过4MB。请仅保留姓名、单位、职务和邮箱后重新上传。", "ファイルが4MBを超えています。氏名・所属・職名・メールアドレスのみにして取り込んでください。", "The file is larger than 4 MB. Please keep names, offices, titles and addresses only."),
        ["delegation.encoding"] = new(Status400BadRequest,
            "글자를 읽을 수 없는 파일입니다. 엑셀에서 ‘CSV UTF-8’ 형식으로 저장한 뒤 다시 올려 주십시오.",
            "无法读取文件中的文字。请在 Excel 中另存为“CSV UTF-8”后重新上传。",
            "文字を読み取れないファイルです。Excelで「CSV UTF-8」形式で保存し直して取り込んでください。",
            "The file is no text that can be read. Please save it as \"CSV UTF-8\" in Excel and upload it again."),
        ["delegation.empty"] = new(Status400BadRequest, "파일에 사람이 한 명도 없습니다. 파일 내용을 확인해 주십시오.", "文件中没有任何人员。请检查文件内容。", "ファイルに一人も記載されていません。内容をご確認ください。", "The file names nobody. Please check what is in it."),
        ["delegation.tooLong"] = new(Status400BadRequest,
            "명단은 최대 {value}명입니다. {line}번째 줄부터 이를 넘습니다. 실제 참석자만 남기고 다시 올려 주십시오.",
            "名单最多 {value} 人，自第 {line} 行起超出。请仅保留实际出席人员后重新上传。",
            "名簿は最大{value}名です。{line}行目以降が超過しています。実際の出席者のみにして取り込んでください。",
            "A list has at most {value} people; line {line} is one too many. Please keep only those who will take part."),
        ["delegation.quote"] = new(Status400BadRequest, "{line}번째 줄: 따옴표가 닫히지 않았습니다.", "第 {line} 行：引号未闭合。", "{line}行目：引用符が閉じられていません。", "Line {line}: a quotation mark opens here and never closes."),
        ["delegation.card"] = new(Status400BadRequest, "{line}번째 줄: 여기에서 시작한 vCard가 끝나지 않았습니다.", "第 {line} 行：自此开始的 vCard 没有结束。", "{line}行目：ここから始まるvCardが終わっていません。", "Line {line}: a card begins here and never ends."),
        ["delegation.headings"] = new(Status400BadRequest,
            "{line}번째 줄에 ‘성명’ 제목이 없습니다. 첫 줄에 성명, 소속, 직위, 역할, 전자우편 등의 제목을 적어 주십시오.",
            "第 {line} 行没有“姓名”列标题。请在首行写明姓名、单位、职务、身份、邮箱等标题。",
            "{line}行目に「氏名」の見出しがありません。先頭行に氏名、所属、職名、区分、メールアドレスなどの見出しを入れてください。",
            "Line {line} has no heading \"Name\". Please head the columns in the first line: Name, Office, Title, Role, E-mail."),
        ["delegation.headingTwice"] = new(Status400BadRequest, "{line}번째 줄: 같은 뜻의 제목이 두 번 있습니다.", "第 {line} 行：同一含义的标题出现两次。", "{line}行目：同じ意味の見出しが二つあります。", "Line {line}: two columns have a heading of the same meaning."),
        ["delegation.language"] = new(Status400BadRequest,
            "{line}번째 줄: ‘{value}’은(는) 사용할 수 있는 언어가 아닙니다. 한국어, 중국어, 일본어, 영어 중 하나로 적어 주십시오.",
            "第 {line} 行：“{value}”不是可用的语言。请填写韩文、中文、日文或英文。",
            "{line}行目：「{value}」は使用できる言語ではありません。韓国語、中国語、日本語、英語のいずれかをご記入ください。",
            "Line {line}: \"{value}\" is no language of this service; Korean, Chinese, Japanese and English are."),
        ["delegation.address"] = new(Status400BadRequest,
            "{line}번째 줄: ‘{value}’은(는) 전자우편 주소가 아닙니다.", "第 {line} 行：“{value}”不是电子邮箱地址。", "{line}行目：「{value}」はメールアドレスではありません。", "Line {line}: \"{value}\" is no e-mail address."),
        ["delegation.role"] = new(Status400BadRequest,
            "{line}번째 줄: ‘{value}’은(는) 역할로 쓸 수 없습니다. 수석대표, 참석, 배석, 통역 중 하나로 적어 주십시오.",
            "第 {line} 行：“{value}”不能作为身份。请填写首席代表、出席、列席或翻译。",
            "{line}行目：「{value}」は区分として使用できません。首席代表、出席、陪席、通訳のいずれかをご記入ください。",
            "Line {line}: \"{value}\" is no role; head, member, observer and interpreter are."),
    };
}
