using MeetingHub.Web.Http;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace MeetingHub.Web.Staff;

/// <summary>Refusals about own staff and their busy times. <c>{line}</c> is the line of the file.</summary>
internal static class StaffRefusals
{
    public static Dictionary<string, DeclaredRefusal> ByCode { get; } = new()
    {
        ["staff.unknown"] = new(Status404NotFound, "해당 직원을 찾을 수 없습니다.", "找不到该人员。", "該当する職員が見つかりません。", "There is no such member of the staff."),
        ["staff.address"] = new(Status400BadRequest, "전자우편 주소의 형식이 올바르지 않습니다.", "电子邮箱地址格式不正确。", "メールアドレスの形式が正しくありません。", "This is not an e-mail address."),
        ["staff.nameMissing"] = new(Status400BadRequest, "성명을 입력해 주십시오.", "请填写姓名。", "氏名を入力してください。", "Please enter the name."),
        ["staff.nameTooLong"] = new(Status400BadRequest, "성명이 너무 깁니다(최대 100자).", "姓名过长（最多100字）。", "氏名が長すぎます（100字まで）。", "The name is too long (100 characters at most)."),
        ["busy.endBeforeStart"] = new(Status400BadRequest, "종료가 시작보다 뒤여야 합니다.", "结束时间应晚于开始时间。", "終了は開始より後にしてください。", "The end has to be after the start."),
        ["busy.noteTooLong"] = new(Status400BadRequest, "메모가 너무 깁니다(최대 200자).", "备注过长（最多200字）。", "メモが長すぎます（200字まで）。", "The note is too long (200 characters at most)."),
        ["busy.timeMissing"] = new(Status409Conflict, "날짜와 시각을 확인해 주십시오.", "请核对日期和时间。", "日付と時刻をご確認ください。", "Please check the date and the time."),
        ["busy.unknown"] = new(Status404NotFound, "해당 일정이 없거나, 파일에서 가져온 일정입니다.", "没有该日程，或该日程来自文件。", "該当する予定がないか、ファイルから取り込んだ予定です。", "There is no such time, or it belongs to a file."),
        ["busyFile.unknown"] = new(Status404NotFound, "해당 파일을 찾을 수 없습니다.", "找不到该文件。", "該当するファイルが見つかりません。", "There is no such file."),
        ["busy.period"] = new(Status400BadRequest, "기간을 확인해 주십시오.", "请核对期间。", "期間をご確認ください。", "Please check the dates."),
        ["busy.fileMissing"] = new(Status409Conflict, "파일을 선택해 주십시오.", "请选择文件。", "ファイルを選択してください。", "Please choose a file."),
        ["busy.tooLarge"] = new(Status400BadRequest,
            "파일이 너무 큽니다(최대 8 MiB). 더 짧은 기간으로 내보내 주십시오.", "文件过大（最大 8 MiB）。请导出较短的期间。", "ファイルが大きすぎます（最大8 MiB）。期間を短くして書き出してください。", "The file is too large (8 MiB at most). Please export a shorter period."),
        ["busy.tooMany"] = new(Status400BadRequest,
            "일정이 너무 많습니다(최대 2만 건). 더 짧은 기간으로 내보내 주십시오.", "日程过多（最多两万条）。请导出较短的期间。", "予定が多すぎます（最大2万件）。期間を短くして書き出してください。", "The file holds too many times (20,000 at most). Please export a shorter period."),
        ["busy.encoding"] = new(Status400BadRequest,
            "문자 인코딩을 읽을 수 없습니다. UTF-8로 저장해 주십시오.", "无法识别字符编码，请保存为 UTF-8。", "文字コードを読み取れません。UTF-8 で保存してください。", "The encoding of the file is unknown. Please save it as UTF-8."),
        ["busy.empty"] = new(Status400BadRequest,
            "파일에 일정이 하나도 없습니다. 이전에 가져온 내용을 지우려면 아래 목록에서 삭제해 주십시오.",
            "文件中没有任何日程。如需清除原先导入的内容，请在下方列表中删除。",
            "ファイルに予定が一つもありません。前に取り込んだ内容を消すには、下の一覧から削除してください。",
            "There is no time in the file. To clear what was read before, remove it from the list below."),
        ["busy.headings"] = new(Status400BadRequest,
            "{line}행: 시작 열의 제목(예: 시작, 시작일시)이 없습니다.", "第{line}行：缺少开始列的标题（如“开始”“开始时间”）。", "{line}行目：開始の列の見出し（開始、開始日時など）がありません。", "Line {line}: no heading for the start, such as Start."),
        ["busy.moment"] = new(Status400BadRequest,
            "{line}행: 날짜와 시각을 읽을 수 없습니다. 2026-12-01 10:00과 같이 적어 주십시오.",
            "第{line}行：无法识别日期和时间，请按 2026-12-01 10:00 的格式填写。",
            "{line}行目：日付と時刻を読み取れません。2026-12-01 10:00 のように記入してください。",
            "Line {line}: the date and time cannot be read. Please write them as 2026-12-01 10:00."),
        ["busy.tooOften"] = new(Status400BadRequest,
            "{line}행에서 시작하는 일정이 지나치게 자주 반복됩니다. 해당 일정을 빼고 다시 내보내 주십시오.", "从第{line}行开始的日程重复过于频繁，请去掉该日程后重新导出。", "{line}行目から始まる予定の繰り返しが多すぎます。その予定を除いて書き出してください。", "The entry that begins in line {line} comes back too often. Please leave it out and export the file again."),
        ["busy.status"] = new(Status400BadRequest, "{line}행: 상태를 알 수 없습니다.", "第{line}行：无法识别状态。", "{line}行目：状態が不明です。", "Line {line}: the status is unknown."),
        ["busy.quote"] = new(Status400BadRequest, "{line}행: 따옴표가 닫히지 않았습니다.", "第{line}行：引号没有闭合。", "{line}行目：引用符が閉じられていません。", "Line {line}: a quotation mark is not closed."),
        ["busy.reversed"] = new(Status400BadRequest, "{line}행: 종료가 시작보다 앞섭니다.", "第{line}行：结束时间早于开始时间。", "{line}行目：終了が開始より前です。", "Line {line}: it ends before it begins."),
        ["busy.zone"] = new(Status400BadRequest, "{line}행: 이 일정의 시간대를 알 수 없습니다.", "第{line}行：无法识别该日程的时区。", "{line}行目：この予定のタイムゾーンが不明です。", "Line {line}: the time zone of this entry is unknown."),
        ["busy.unreadable"] = new(Status400BadRequest, "{line}행에서 시작하는 일정을 읽을 수 없습니다.", "无法读取从第{line}行开始的日程。", "{line}行目から始まる予定を読み取れません。", "The entry that begins in line {line} cannot be read."),
    };
}
