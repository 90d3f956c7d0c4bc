using MeetingHub.Staff;

namespace MeetingHub.Web.Staff;

/// <summary>Texts of own staff and their busy times.</summary>
internal static class StaffTexts
{
    public static readonly Text Staff = new("직원 일정", "本单位人员日程", "職員の予定", "Own staff's time");
    public static readonly Text Intro = new(
        "우리 측 참석자가 언제 바쁜지 관리합니다. 시간대를 찾을 때 그 사람이 참석하는 모든 회의에 반영됩니다. 일정표를 읽을 수 없는 사람이 있는 것은 정상이며, 그 경우 아는 범위에서 찾고 그 사실을 표시합니다.",
        "管理我方出席人员的忙碌时间，查找其参加的任何会议的时段时都会计入。无法读取日程的人员属正常情况，届时按已知情况查找并予以注明。",
        "当方の出席者の予定を管理します。その職員が出席するすべての会議の時間帯検索に反映されます。予定表を読み取れない職員がいるのは通常のことで、その場合は分かる範囲で探し、その旨を表示します。",
        "When our own participants are busy. It counts in the search of every meeting in which they take part. Most calendars cannot be read from here: that is normal, the search goes by what is known and says so.");
    public static readonly Text Empty = new(
        "전자우편 주소가 있는 우리 측 참석자가 아직 없습니다.", "我方尚无填写电子邮箱的出席人员。", "メールアドレスのある当方の出席者はまだいません。", "No participant of our own has an e-mail address yet.");
    public static readonly Text Name = new("성명", "姓名", "氏名", "Name");
    public static readonly Text Address = new("전자우편", "电子邮箱", "メールアドレス", "E-mail");
    public static readonly Text Known = new("일정 확인 방법", "日程来源", "予定の確認方法", "How it is known");
    public static readonly Text Connected = new("일정표 연동", "已连接日历", "予定表と連携", "calendar connected");
    public static readonly Text FromFile = new("파일 {count}개", "文件{count}个", "ファイル{count}件", "files: {count}");
    public static readonly Text ByHand = new("직접 입력 {count}건", "手动录入{count}条", "手入力{count}件", "by hand: {count}");
    public static readonly Text NotRead = new("일정표를 읽을 수 없음", "无法读取日历", "予定表は読み取れません", "calendar not readable");
    public static readonly Text Open = new("일정 입력", "录入日程", "予定を入力", "Enter busy times");
    public static readonly Text OpenFor = new("{act}: {name}", "{act}：{name}", "{act}：{name}", "{act}: {name}");
    public static readonly Text Add = new("직원 추가", "添加人员", "職員を追加", "Add a person");
    public static readonly Text AddHint = new(
        "회의 참석자 명단에 적는 주소와 같아야 합니다.", "须与会议出席人员名单中的邮箱一致。", "会議の出席者名簿に記載するアドレスと同じものを入力してください。", "The same address as in the meetings' lists of participants.");

    public static readonly Text TimeOf = new("{name} 일정", "{name}的日程", "{name}の予定", "When {name} is busy");
    public static readonly Text Privacy = new(
        "시간과 상태만 저장합니다. 파일에 있는 일정의 제목이나 내용은 저장하지 않습니다.",
        "仅保存时间和状态，不保存文件中日程的标题和内容。",
        "保存するのは時間と状態のみです。ファイルにある予定の件名や内容は保存しません。",
        "Only the times and their status are kept. Titles and contents of the appointments in a file are not.");
    public static readonly Text HandTitle = new("직접 입력", "手动录入", "手入力", "Enter by hand");
    public static readonly Text HandHint = new(
        "시각을 비우면 하루 종일입니다. 종료일을 비우면 같은 날입니다. 시각은 {zone}입니다.",
        "时间留空为全天；结束日期留空为同日。时间为{zone}。",
        "時刻を空欄にすると終日、終了日を空欄にすると同じ日になります。時刻は{zone}です。",
        "Without times of day it is the whole day, without a last day the same day. Times are in {zone}.");
    public static readonly Text FirstDay = new("시작일", "开始日期", "開始日", "First day");
    public static readonly Text From = new("시작 시각", "开始时间", "開始時刻", "From");
    public static readonly Text LastDay = new("종료일", "结束日期", "終了日", "Last day");
    public static readonly Text To = new("종료 시각", "结束时间", "終了時刻", "To");
    public static readonly Text Status = new("상태", "状态", "状態", "Status");
    public static readonly Text Note = new("메모", "备注", "メモ", "Note");
    public static readonly Text Enter = new("추가", "添加", "追加", "Add");
    public static readonly Text FileTitle = new("파일에서 가져오기", "从文件导入", "ファイルから取り込む", "Read from a file");
    public static readonly Text FileHint = new(
        "일정 프로그램에서 내보낸 iCalendar(.ics) 파일, 또는 시작·종료 열이 있는 CSV 파일입니다. 같은 이름의 파일을 다시 올리면 이전 내용을 대신합니다.",
        "由日历程序导出的 iCalendar（.ics）文件，或含“开始”“结束”列的 CSV 文件。再次上传同名文件将替换原有内容。",
        "予定表から書き出した iCalendar（.ics）ファイル、または開始・終了の列がある CSV ファイルです。同じ名前のファイルを再度取り込むと、前の内容と置き換わります。",
        "An iCalendar file (.ics) as calendar programs export it, or a CSV file with columns for start and end. A file of the same name replaces what it said before.");
    public static readonly Text Source = new("자료 이름", "资料名称", "資料の名称", "Name of the source");
    public static readonly Text SourceHint = new("비우면 파일 이름을 씁니다.", "留空则使用文件名。", "空欄の場合はファイル名を使います。", "Left blank, the file's own name.");
    public static readonly Text Read = new("가져오기", "导入", "取り込む", "Read it");
    public static readonly Text Files = new("가져온 파일", "已导入的文件", "取り込んだファイル", "Files that were read");
    public static readonly Text ReadAt = new("가져온 시각", "导入时间", "取り込み日時", "Read at");
    public static readonly Text Through = new("반복 일정 반영 기한", "重复日程计入至", "繰り返しの反映期限", "Repetitions laid out through");
    public static readonly Text Upcoming = new("앞으로의 일정", "今后的日程", "今後の予定", "What is to come");
    public static readonly Text UpcomingHint = new(
        "오늘부터 {date}까지의 일정입니다.", "自今日至{date}的日程。", "本日から{date}までの予定です。", "From today through {date}.");
    public static readonly Text NoneUpcoming = new("이 기간에는 입력된 일정이 없습니다.", "该期间没有录入的日程。", "この期間に入力された予定はありません。", "Nothing is entered for this period.");
    public static readonly Text DrawHint = new(
        "우리 측 줄에서 마우스를 끌면 직원의 바쁜 시간을 바로 입력할 수 있습니다.",
        "在我方的行上拖动鼠标，即可录入人员的忙碌时间。",
        "当方の行でマウスをドラッグすると、職員の予定をそのまま入力できます。",
        "Drag across a lane of our own side to enter when one of our people is busy.");
    public static readonly Text DrawnTitle = new("직원의 바쁜 시간 입력", "录入人员的忙碌时间", "職員の予定の入力", "Enter a busy time");
    public static readonly Text Discard = new("취소", "取消", "取り消し", "Discard");
    public static readonly Text When = new("일시", "时间", "日時", "When");
    public static readonly Text Where = new("출처", "来源", "出所", "From");
    public static readonly Text Hand = new("직접 입력", "手动录入", "手入力", "by hand");
    public static readonly Text Remove = new("삭제", "删除", "削除", "Remove");
    public static readonly Text RemoveOne = new("{source} 삭제", "删除{source}", "{source}を削除", "Remove {source}");

    /// <summary>What an entry means for its owner's time.</summary>
    public static Text Of(BusyStatus status) => status switch
    {
        BusyStatus.Busy => new("다른 용무", "忙碌", "予定あり", "Busy"),
        BusyStatus.OutOfOffice => new("부재·출장·휴가", "外出、出差或休假", "不在・出張・休暇", "Out of office"),
        BusyStatus.Tentative => new("미정", "待定", "仮の予定", "Tentative"),
        BusyStatus.Free => new("참석 가능", "有空", "空き", "Free"),
        BusyStatus.WorkingElsewhere => new("다른 곳에서 근무", "在其他地方工作", "他の場所で勤務", "Working elsewhere"),
    };
}
