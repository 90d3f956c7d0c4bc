namespace MeetingHub.Web.Ui.Texts;

/// <summary>Refusals about calendars and their imports. <c>{line}</c> is the line of the text.</summary>
internal static class CalendarRefusals
{
    public static Dictionary<string, Text> ByCode { get; } = new()
    {
        ["calendar.empty"] = new("날짜가 하나도 없습니다.", "其中没有任何日期。", "日付が一つもありません。", "It names no day."),
        ["calendar.tooLong"] = new("파일이 너무 큽니다(최대 2 MiB).", "文件过大（最大 2 MiB）。", "ファイルが大きすぎます（最大2 MiB）。", "The file is too large (2 MiB at most)."),
        ["calendar.encoding"] = new(
            "문자 인코딩을 읽을 수 없습니다. UTF-8 또는 Shift_JIS로 저장해 주십시오.", "无法识别字符编码，请保存为 UTF-8 或 Shift_JIS。", "文字コードを読み取れません。UTF-8 または Shift_JIS で保存してください。", "The file is not text in UTF-8 or Shift_JIS."),
        ["calendar.unknownForm"] = new(
            "알 수 없는 형식입니다. 위에 적힌 형식 중 하나인지 확인해 주십시오.", "无法识别的格式，请确认是否为上述格式之一。", "形式を判別できません。上記のいずれかの形式かご確認ください。", "This is none of the forms named above."),
        ["calendar.otherCountry"] = new("선택하신 국가의 자료가 아닙니다.", "该资料不属于所选国家。", "選択した国の資料ではありません。", "This is another country's calendar."),
        ["calendar.countryUnknown"] = new("국가 코드를 확인해 주십시오.", "请核对国家代码。", "国コードをご確認ください。", "No country has this code."),
        ["calendar.noticeYear"] = new(
            "통지문의 제목(연도 포함)이 없습니다. 제목부터 붙여넣어 주십시오.", "缺少通知标题（含年份），请从标题开始粘贴。", "通知の標題（年を含む）がありません。標題から貼り付けてください。", "The notice's heading with its year is missing. Please paste from the heading on."),
        ["calendar.unreadable"] = new("{line}행을 읽을 수 없습니다.", "第{line}行无法读取。", "{line}行目を読み取れません。", "Line {line} cannot be read."),
        ["calendar.date"] = new("{line}행: 날짜가 올바르지 않습니다.", "第{line}行：日期不正确。", "{line}行目：日付が正しくありません。", "Line {line}: the date is wrong."),
        ["calendar.dateTwice"] = new("{line}행: 같은 날짜가 두 번 있습니다.", "第{line}行：同一日期出现两次。", "{line}行目：同じ日付が二度あります。", "Line {line}: the date is there twice."),
        ["calendar.weekday"] = new("{line}행: 요일이 날짜와 맞지 않습니다.", "第{line}行：星期与日期不符。", "{line}行目：曜日が日付と合いません。", "Line {line}: the weekday does not fit the date."),
        ["calendar.dayCount"] = new("{line}행: 휴일 일수가 날짜와 맞지 않습니다.", "第{line}行：放假天数与日期不符。", "{line}行目：休日の日数が日付と合いません。", "Line {line}: the count of days does not fit the dates."),
        ["calendar.contradiction"] = new("{line}행: 내용이 서로 어긋납니다.", "第{line}行：内容相互矛盾。", "{line}行目：内容に矛盾があります。", "Line {line} contradicts itself or another line."),
        ["calendar.fields"] = new("{line}행: 열의 수가 맞지 않습니다.", "第{line}行：列数不符。", "{line}行目：列の数が合いません。", "Line {line}: the number of columns is wrong."),
        ["calendar.kind"] = new("{line}행: 날의 구분을 알 수 없습니다.", "第{line}行：无法识别日期类别。", "{line}行目：日の区分が不明です。", "Line {line}: the kind of day is unknown."),
        ["calendar.notADay"] = new(
            "{line}행: 이름이 있는 종일 일정이 아닙니다.", "第{line}行：不是有名称的全天日程。", "{line}行目：名称のある終日の予定ではありません。", "Line {line}: this is no whole-day event with a name."),
        ["calendar.monthForm"] = new("월은 2026-12와 같이 적어 주십시오.", "月份请按 2026-12 的格式填写。", "月は 2026-12 のように記入してください。", "A month is written as 2026-12."),
        ["calendar.dateForm"] = new("날짜는 2026-12-31과 같이 적어 주십시오.", "日期请按 2026-12-31 的格式填写。", "日付は 2026-12-31 のように記入してください。", "A date is written as 2026-12-31."),
        ["calendar.period"] = new(
            "기간은 시작일 이후에 끝나야 하며 최대 10년입니다.", "期间的结束日应在开始日之后，最长十年。", "期間は開始日以降に終わり、最長10年です。", "The period ends after it begins, and spans ten years at most."),
        ["calendar.periodReversed"] = new("기간의 끝이 시작보다 앞섭니다.", "期间的结束日早于开始日。", "期間の終わりが始まりより前です。", "The period ends before it begins."),
        ["calendar.periodUnsupported"] = new(
            "이 기간의 휴일 자료가 없습니다.", "没有该期间的节假日资料。", "この期間の休日資料がありません。", "The holidays of this period are not known."),
        ["calendar.importNotProposed"] = new("이미 처리된 자료입니다.", "该资料已处理。", "すでに処理された資料です。", "This import has been dealt with already."),
        ["calendar.importNotConfirmed"] = new("반영된 자료만 취소할 수 있습니다.", "只有已生效的资料才能撤销。", "確定済みの資料のみ取り消せます。", "Only a confirmed import can be undone."),
        ["calendarImport.unknown"] = new("해당 자료를 찾을 수 없습니다.", "找不到该资料。", "該当する資料が見つかりません。", "There is no such import."),
        ["calendar.officeDayKind"] = new(
            "기관이 정할 수 있는 구분은 근무, 대체근무, 관공서 휴무입니다.", "机关可自行决定的类别为上班、调休上班、不办公。", "機関が定められる区分は開庁・振替勤務・閉庁です。", "An office decides only open, make-up workday or closed."),
        ["calendar.officeDayName"] = new("관공서 휴무일에는 사유를 적어 주십시오.", "不办公的日期请注明原因。", "閉庁日には理由を記入してください。", "A closed day says why."),
    };
}
