using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Governments;

/// <summary>Refusals about governments, their contacts and the people of a party.</summary>
internal static class RegisterRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["government.unknown"] = new(Status404NotFound, "등록되지 않은 지방정부입니다.", "该地方政府尚未登记。", "登録されていない地方政府です。", "This government is not in the register."),
        ["government.idForm"] = new(Status400BadRequest,
            "지방정부 식별자는 영문 소문자, 숫자, 붙임표만 쓸 수 있습니다.", "地方政府标识仅可使用小写英文字母、数字和连字符。", "地方政府の識別子には半角英小文字・数字・ハイフンのみ使用できます。", "A government's id has lower-case letters, digits and hyphens only."),
        ["government.hostStays"] = new(Status400BadRequest, "주최 지방정부는 바꿀 수 없습니다.", "主办方不可更改。", "主催の地方政府は変更できません。", "The host is decided once."),
        ["government.hostTaken"] = new(Status400BadRequest, "주최 지방정부가 이미 등록되어 있습니다.", "主办方已登记。", "主催の地方政府はすでに登録されています。", "The register has a host already."),
        ["government.hostMissing"] = new(Status409Conflict, "주최 지방정부를 먼저 등록해 주십시오.", "请先登记主办方。", "先に主催の地方政府を登録してください。", "Please enter the host government first."),
        ["government.changedMeanwhile"] = new(Status409Conflict,
            "다른 담당자가 그 사이에 이 지방정부의 등록 내용을 변경하여 저장되지 않았습니다. 입력하신 내용은 아래에 그대로 있습니다. 현재 등록 내용과 비교한 뒤 다시 저장해 주십시오.",
            "其他经办人刚刚修改了该地方政府的登记信息，您的更改尚未保存。您填写的内容保留在下方，请与当前登记信息对照后重新保存。",
            "その間に他の担当者がこの地方政府の登録内容を変更したため、保存されていません。入力された内容は下に残っています。現在の登録内容と見比べて、もう一度保存してください。",
            "A colleague changed this government's entry meanwhile, so your change was not saved. What you entered is kept below. Please compare it with what stands now, then save again."),
        ["government.countryUnknown"] = new(Status400BadRequest, "국가 코드를 확인해 주십시오(예: KR).", "请核对国家代码（如 CN）。", "国コードをご確認ください（例：JP）。", "The country is a code of two capital letters, such as KR."),
        ["government.nameMissing"] = new(Status400BadRequest,
            "해당 지방정부 언어로 된 명칭이 필요합니다.", "须填写该地方政府本国语言的名称。", "その地方政府の言語での名称が必要です。", "The name in the government's own language is missing."),
        ["government.hoursSourceMissing"] = new(Status400BadRequest, "근무시간의 출처를 적어 주십시오.", "请注明办公时间的来源。", "執務時間の出典を記入してください。", "Please say where the office hours are known from."),
        ["government.seasonsUnclear"] = new(Status400BadRequest,
            "근무시간의 기간이 겹치거나 빠진 날이 있습니다.", "办公时间的期间有重叠或遗漏。", "執務時間の期間に重複または抜けがあります。", "The seasons of the office hours overlap or leave a gap."),
        ["government.idTaken"] = new(Status400BadRequest, "이미 등록된 식별자입니다.", "该标识已被使用。", "この識別子はすでに登録されています。", "This short name is in the register already."),
        ["government.zoneMissing"] = new(Status400BadRequest, "표준시를 선택해 주십시오.", "请选择标准时间。", "標準時を選択してください。", "Please choose a time zone."),
        ["government.languageMissing"] = new(Status400BadRequest, "사용 언어를 선택해 주십시오.", "请选择使用语言。", "使用言語を選択してください。", "Please choose the language that the office reads."),
        ["government.seasonDates"] = new(Status400BadRequest,
            "계절별 근무시간은 시작일과 종료일을 월-일로 적어 주십시오(예: 06-01).", "分季节的办公时间须以月-日填写起止日期（如 06-01）。", "季節別の執務時間は、開始日と終了日を月-日で入力してください（例：06-01）。", "Each of two seasons has a first and a last day, as month-day: 06-01."),
        ["government.hoursIncomplete"] = new(Status400BadRequest,
            "근무 요일과 시작·종료 시각을 적어 주십시오.", "请填写办公日及上下班时间。", "執務曜日と始業・終業の時刻を入力してください。", "Please give at least one weekday, a start and an end."),
        ["government.breakOutside"] = new(Status400BadRequest,
            "휴게시간은 근무시간 안에 있어야 합니다.", "午休时间须在办公时间之内。", "休憩時間は執務時間内に設定してください。", "The break lies inside the office hours and has a start and an end."),
        ["contact.addressForm"] = new(Status400BadRequest, "전자우편 주소의 형식이 올바르지 않습니다.", "电子邮箱地址格式不正确。", "メールアドレスの形式が正しくありません。", "This is not an e-mail address."),
        ["contact.nameless"] = new(Status400BadRequest, "창구의 성명 또는 부서를 입력해 주십시오.", "请填写联系人姓名或单位。", "窓口担当の氏名または部署を入力してください。", "A contact has a name or an office."),
        ["party.twoHeads"] = new(Status400BadRequest, "수석대표는 한 명만 지정할 수 있습니다.", "首席代表只能有一位。", "首席代表は1名のみ指定できます。", "One person leads a party."),
        ["party.tooMany"] = new(Status400BadRequest,
            "명단이 {count}명입니다. 한쪽 대표단은 최대 {most}명까지 입력할 수 있습니다. 참석자만 남겨 주십시오.",
            "名单共{count}人，一方代表团最多可填{most}人。请仅保留出席人员。",
            "名簿は{count}名です。代表団は一方につき最大{most}名です。出席者のみにしてください。",
            "The list has {count} people; a delegation has at most {most}. Please keep those who attend."),
        ["party.addressTwice"] = new(Status400BadRequest,
            "같은 전자우편 주소를 두 사람이 쓸 수 없습니다: {address}", "两人不能使用同一电子邮箱：{address}", "同じメールアドレスを2人に使うことはできません：{address}", "Two people cannot share one e-mail address: {address}"),
        ["mail.noAddress"] = new(Status409Conflict, "수신자의 전자우편 주소가 없습니다.", "收件人没有电子邮箱。", "宛先のメールアドレスがありません。", "The recipient has no e-mail address."),
        ["mail.folderNotWritable"] = new(Status409Conflict, "메시지 폴더에 저장할 수 없습니다.", "无法写入消息文件夹。", "メッセージのフォルダーに書き込めません。", "The folder for messages cannot be written."),
    };
}
