using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Calendars;

/// <summary>Refusals about calendars and their imports. <c>{line}</c> is the line of the text.</summary>
internal static class CalendarRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["calendar.empty"] = new(Status400BadRequest, "날짜가 하나도 없습니다.", "其中没有任何日期。", "日付が一つもありません。", "It names no day."),
        ["calendar.tooLong"] = new(Status400BadRequest, "파일이 너무 큽니다(최대 2 MiB).", "文件过大（最大 2 MiB）。", "ファイルが大きすぎます（最大2 MiB）。", "The file is too large (2 MiB at most)."),
        ["calendar.encoding"] = new(Status400BadRequest,
            "문자 인코딩을 읽을 수 없습니다. UTF-8 또는 Shift_JIS로 저장해 주십시오.", "无法识别字符编码，请保存为 UTF-8 或 Shift_JIS。", "文字コードを読み取れません。UTF-8 または Shift_JIS で保存してください。", "The file is not text in UTF-8 or Shift_JIS."),
        ["calendar.unknownForm"] = new(Status400BadRequest,
            "알 수 없는 형식입니다. 위에 적힌 형식 중 하나인지 확인해 주십시오.", "无法识别的格式，请确认是否为上述格式之一。", "形式を判別できません。上記のいずれかの形式かご確認ください。", "This is none of the forms named above."),
        ["calendar.otherCountry"] = new(Status400BadRequest, "선택하신 국가의 자료가 아닙니다.", "该资料不属于所选国家。", "選択した国の資料ではありません。", "This is another country's calendar."),
        ["calendar.countryUnknown"] = new(Status400BadRequest, "국가 코드를 확인해 주십시오.", "请核对国家代码。", "国コードをご確認ください。", "No country has this code."),
        ["calendar.noticeYear"] = new(Status400BadRequest,
            "통지문의 제목(연도 포함)이 없습니다. 제목부터 붙여넣어 주십시오.", "缺少通知标题（含年份），请从标题开始粘贴。", "通知の標題（年を含む）がありません。標題から貼り付けてください。", "The notice's heading with its year is missing. Please paste from the heading on."),
        ["calendar.unreadable"] = new(Status400BadRequest, "{line}행을 읽을 수 없습니다.", "第{line}行无法读取。", "{line}行目を読み取れません。", "Line {line} cannot be read."),
        ["calendar.date"] = new(Status400BadRequest, "{line}행: 날짜가 올바르지 않습니다.", "第{line}行：日期不正确。", "{line}行目：日付が正しくありません。", "Line {line}: the date is wrong."),
        ["calendar.dateTwice"] = new(Status400BadRequest, "{line}행: 같은 날짜가 두 번 있습니다.", "第{line}行：同一日期出现两次。", "{line}行目：同じ日付が二度あります。", "Line {line}: the date is there twice."),
        ["calendar.weekday"] = new(Status400BadRequest, "{line}행: 요일이 날짜와 맞지 않습니다.", "第{line}行：星期与日期不符。", "{line}行目：曜日が日付と合いません。", "Line {line}: the weekday does not fit the date."),
        ["calendar.dayCount"] = new(Status400BadRequest, "{line}행: 휴일 일수가 날짜와 맞지 않습니다.", "第{line}行：放假天数与日期不符。", "{line}行目：休日の日数が日付と合いません。", "Line {line}: the count of days does not fit the dates."),
        ["calendar.contradiction"] = new(Status400BadRequest, "{line}행: 내용이 서로 어긋납니다.", "第{line}行：内容相互矛盾。", "{line}行目：内容に矛盾があります。", "Line {line} contradicts itself or another line."),
        ["calendar.fields"] = new(Status400BadRequest, "{line}행: 열의 수가 맞지 않습니다.", "第{line}行：列数不符。", "{line}行目：列の数が合いません。", "Line {line}: the number of columns is wrong."),
        ["calendar.kind"] = new(Status400BadRequest, "{line}행: 날의 구분을 알 수 없습니다.", "第{line}行：无法识别日期类别。", "{line}行目：日の区分が不明です。", "Line {line}: the kind of day is unknown."),
        ["calendar.notADay"] = new(Status400BadRequest,
            "{line}행: 이름이 있는 종일 일정이 아닙니다.", "第{line}行：不是有名称的全天日程。", "{line}行目：名称のある終日の予定ではありません。", "Line {line}: this is no whole-day event with a name."),
        ["calendar.tooMany"] = new(Status400BadRequest,
            "휴일이 너무 많습니다(최대 2,000일). 공휴일 달력 파일인지 확인해 주십시오.", "休息日过多（最多2000天）。请确认是否为节假日日历文件。", "休日が多すぎます（最大2,000日）。祝日カレンダーのファイルかご確認ください。", "The file holds too many days off (2,000 at most). Please check that it is a calendar of holidays."),
        ["calendar.tooOften"] = new(Status400BadRequest,
            "{line}행에서 시작하는 일정이 지나치게 자주 반복됩니다. 해당 일정을 빼고 다시 올려 주십시오.", "从第{line}行开始的日程重复过于频繁，请删除该日程后重新上传。", "{line}行目から始まる予定の繰り返しが多すぎます。その予定を除いて取り込んでください。", "The entry that begins in line {line} comes back too often. Please leave it out and upload the file again."),
        ["request.charset"] = new(Status400BadRequest,
            "요청의 문자 인코딩을 알 수 없습니다. UTF-8로 보내 주십시오.", "无法识别请求的字符编码，请使用 UTF-8 发送。", "リクエストの文字コードが不明です。UTF-8 で送信してください。", "The encoding of the request is unknown. Please send it as UTF-8."),
        ["date.outOfRange"] = new(Status400BadRequest,
            "날짜는 1900년 1월 1일부터 2199년 12월 31일 사이여야 합니다.", "日期应在1900年1月1日至2199年12月31日之间。", "日付は1900年1月1日から2199年12月31日までの間で指定してください。", "A date lies between 1 January 1900 and 31 December 2199."),
        ["file.dateOutOfRange"] = new(Status400BadRequest,
            "{line}행: 날짜는 1900년 1월 1일부터 2199년 12월 31일 사이여야 합니다.", "第{line}行：日期应在1900年1月1日至2199年12月31日之间。", "{line}行目：日付は1900年1月1日から2199年12月31日までの間で指定してください。", "Line {line}: a date lies between 1 January 1900 and 31 December 2199."),
        ["csv.tooManyRows"] = new(Status400BadRequest,
            "파일의 행이 너무 많습니다(최대 {most}행).", "文件行数过多（最多{most}行）。", "ファイルの行数が多すぎます（最大{most}行）。", "The file has too many lines ({most} at most)."),
        ["csv.tooManyColumns"] = new(Status400BadRequest,
            "{line}행의 열이 너무 많습니다(최대 {most}열).", "第{line}行的列数过多（最多{most}列）。", "{line}行目の列数が多すぎます（最大{most}列）。", "Line {line} has too many columns ({most} at most)."),
        ["csv.cellTooLong"] = new(Status400BadRequest,
            "{line}행에 지나치게 긴 칸이 있습니다(최대 {most}자).", "第{line}行有过长的单元格（最多{most}字）。", "{line}行目に長すぎるセルがあります（{most}字まで）。", "Line {line} has a cell that is too long ({most} characters at most)."),
        ["calendar.monthForm"] = new(Status400BadRequest, "월은 2026-12와 같이 적어 주십시오.", "月份请按 2026-12 的格式填写。", "月は 2026-12 のように記入してください。", "A month is written as 2026-12."),
        ["calendar.dateForm"] = new(Status400BadRequest, "날짜는 2026-12-31과 같이 적어 주십시오.", "日期请按 2026-12-31 的格式填写。", "日付は 2026-12-31 のように記入してください。", "A date is written as 2026-12-31."),
        ["calendar.period"] = new(Status400BadRequest,
            "기간은 시작일 이후에 끝나야 하며 최대 10년입니다.", "期间的结束日应在开始日之后，最长十年。", "期間は開始日以降に終わり、最長10年です。", "The period ends after it begins, and spans ten years at most."),
        ["calendar.periodReversed"] = new(Status400BadRequest, "기간의 끝이 시작보다 앞섭니다.", "期间的结束日早于开始日。", "期間の終わりが始まりより前です。", "The period ends before it begins."),
        ["calendar.periodUnsupported"] = new(Status400BadRequest,
            "이 기간의 휴일 자료가 없습니다.", "没有该期间的节假日资料。", "この期間の休日資料がありません。", "The holidays of this period are not known."),
        ["calendar.importNotProposed"] = new(Status409Conflict, "이미 처리된 자료입니다.", "该资料已处理。", "すでに処理された資料です。", "This import has been dealt with already."),
        ["calendar.importNotConfirmed"] = new(Status409Conflict, "반영된 자료만 취소할 수 있습니다.", "只有已生效的资料才能撤销。", "確定済みの資料のみ取り消せます。", "Only a confirmed import can be undone."),
        ["calendarImport.unknown"] = new(Status404NotFound, "해당 자료를 찾을 수 없습니다.", "找不到该资料。", "該当する資料が見つかりません。", "There is no such import."),
        ["calendar.officeDayKind"] = new(Status400BadRequest,
            "기관이 정할 수 있는 구분은 근무, 대체근무, 관공서 휴무입니다.", "机关可自行决定的类别为上班、调休上班、不办公。", "機関が定められる区分は開庁・振替勤務・閉庁です。", "An office decides only open, make-up workday or closed."),
        ["calendar.officeDayName"] = new(Status400BadRequest, "관공서 휴무일에는 사유를 적어 주십시오.", "不办公的日期请注明原因。", "閉庁日には理由を記入してください。", "A closed day says why."),
    };
}
