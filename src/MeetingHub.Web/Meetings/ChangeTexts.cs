namespace MeetingHub.Web.Meetings;

/// <summary>Texts of the pages by which a meeting is moved, meets elsewhere, is put off or called off.</summary>
internal static class ChangeTexts
{
    public static readonly Text Move = new("일시 변경", "变更时间", "日時の変更", "Move");
    public static readonly Text MoveTitle = new("회의 일시 변경", "变更会议时间", "会議日時の変更", "Move the meeting");
    public static readonly Text MoveIntro = new(
        "새 일시를 고르면 무엇이 어떻게 바뀌고 누구에게 안내되는지 먼저 보여 드립니다. 확인하기 전에는 아무것도 바뀌지 않습니다.",
        "选定新时间后，将先显示变更内容和通知对象。确认之前不作任何更改。",
        "新しい日時を選ぶと、変更内容と案内の送付先をまず表示します。確定するまで何も変更されません。",
        "Choose a new time, and you see what changes and who is told. Nothing changes before you confirm.");
    public static readonly Text NewTime = new("새 일시", "新的时间", "新しい日時", "New time");
    public static readonly Text OtherTime = new("다른 일시 입력", "填写其他时间", "別の日時を入力", "Another time");
    public static readonly Text OtherTimeHint = new(
        "시각은 {zone}입니다.", "时间为{zone}。", "時刻は{zone}です。", "Times are in {zone}.");
    public static readonly Text Day = new("날짜", "日期", "日付", "Date");
    public static readonly Text Start = new("시작 시각", "开始时间", "開始時刻", "Start");
    public static readonly Text NoSlots = new(
        "이 기간에는 모두의 근무시간에 맞는 시간대가 없습니다. 일시를 직접 입력해 주십시오.",
        "该期间内没有符合各方办公时间的时段，请直接填写时间。",
        "この期間には全員の執務時間に合う時間帯がありません。日時を直接入力してください。",
        "No time within these dates suits everybody's office hours. Please enter one.");
    public static readonly Text Unsuitable = new("새 일시에 대한 확인 사항:", "新时间需注意：", "新しい日時についての確認事項：", "About the new time:");

    public static readonly Text Conference = new("회의 방식 변경", "变更会议平台", "会議システムの変更", "Change the conference");
    public static readonly Text ConferenceTitle = new("회의 방식·접속 주소 변경", "变更会议平台或链接", "会議システム・接続先の変更", "Change the platform or the link");
    public static readonly Text ConferenceIntro = new(
        "지금의 예약은 취소되고 새 회의가 예약됩니다. 참석자에게는 새 접속 방법이 준비되면 안내됩니다.",
        "原预订将取消并重新预订。新的接入方式确定后通知出席人员。",
        "現在の予約を取り消し、新たに予約します。新しい接続方法が決まり次第、出席者に案内します。",
        "The present booking is taken back and a new one made. People are told as soon as the new way in is known.");
    public static readonly Text LinkFollows = new(
        "접속 주소는 예약이 끝나면 안내문에 들어갑니다.", "预订完成后，接入链接将写入通知。", "接続先は予約完了後に案内文へ記載されます。", "The link comes with the booking, and then stands in the letters.");

    public static readonly Text CallOff = new("연기·취소", "延期或取消", "延期・中止", "Put off or cancel");
    public static readonly Text CancelOnly = new("회의 취소", "取消会议", "会議の中止", "Cancel");
    public static readonly Text CallOffTitle = new("회의 연기·취소", "会议延期或取消", "会議の延期・中止", "Put off or cancel the meeting");
    public static readonly Text CallOffIntro = new(
        "누구에게 어떤 안내가 나가는지 먼저 보여 드립니다. 확인하기 전에는 아무것도 바뀌지 않습니다.",
        "将先显示通知对象和通知内容。确认之前不作任何更改。",
        "案内の送付先と内容をまず表示します。確定するまで何も変更されません。",
        "You first see who is told what. Nothing changes before you confirm.");
    public static readonly Text Which = new("구분", "类别", "区分", "What happens");
    public static readonly Text PutOff = new("연기합니다. 새 일정은 아래 기간에서 다시 정합니다.", "延期。新的时间在下列期间内另行商定。", "延期します。新しい日時は下記の期間内で改めて調整します。", "It is put off; a new time is sought between the dates below.");
    public static readonly Text Off = new("취소합니다. 되돌릴 수 없습니다.", "取消。取消后不可恢复。", "中止します。元に戻すことはできません。", "It is cancelled. This cannot be undone.");
    public static readonly Text Between = new("새 회의 가능 기간", "新的可安排期间", "新しい開催可能期間", "New dates in question");
    public static readonly Text HouseReason = new("사유(내부 기록)", "原因（内部记录）", "理由（内部記録）", "Reason, for the record");
    public static readonly Text HouseReasonHint = new(
        "처리 이력에만 남고 안내문에는 적히지 않습니다.", "仅留存于办理记录，不写入通知。", "処理履歴にのみ残り、案内文には記載されません。", "It is kept in the house and stands in no letter.");
    public static readonly Text ToldReason = new("안내문에 적을 사유", "写入通知的原因", "案内文に記載する理由", "Reason, as recipients read it");
    public static readonly Text ToldReasonHint = new(
        "수신자에게는 해당 언어로 적은 사유만 보입니다. 비워 두면 그 언어의 안내문에는 사유를 적지 않습니다.",
        "收件人只看到以其语言填写的原因。留空则该语言的通知不写原因。",
        "受信者には本人の言語で記入された理由のみが示されます。空欄にすると、その言語の案内文に理由は記載されません。",
        "Each recipient reads it in their own language only. Left blank, letters in that language give no reason.");

    public static readonly Text Foresee = new("변경 내용 확인", "查看变更内容", "変更内容を確認", "See what changes");
    public static readonly Text Foreseen = new("변경 내용", "变更内容", "変更内容", "What changes");
    public static readonly Text Before = new("현재", "目前", "現在", "Now");
    public static readonly Text After = new("변경 후", "变更后", "変更後", "Then");
    public static readonly Text NoTime = new("{first}~{last} 중에서 다시 협의", "在{first}至{last}期间另行商定", "{first}～{last}の間で改めて調整", "a new time between {first} and {last}");
    public static readonly Text NotHeld = new("개최하지 않음", "不举行", "開催しない", "not held");
    public static readonly Text Told = new("안내를 받을 사람 {count}명", "通知对象 {count} 人", "案内の送付先 {count}名", "Who is told: {count}");
    public static readonly Text ToldNobody = new(
        "아직 아무에게도 안내되지 않은 회의이므로 나가는 안내문이 없습니다.", "该会议尚未通知任何人，因此不发送通知。", "まだ誰にも案内していない会議のため、送付する案内文はありません。", "Nobody has been told of the meeting yet: no letter goes out.");
    public static readonly Text ToldLater = new(
        "예약이 끝나면 바뀐 내용으로 안내됩니다.", "预订完成后按变更后的内容通知。", "予約完了後、変更後の内容で案内します。", "People are told, as it then stands, once the booking is complete.");
    public static readonly Text ToldByExchange = new(
        "일정표(Exchange)로 안내: {names}", "通过日历（Exchange）通知：{names}", "予定表（Exchange）で案内：{names}", "Told by their own calendar (Exchange): {names}");
    public static readonly Text ByHand = new("메일 주소 없음 – 직접 전달", "无邮箱，需自行转达", "アドレスなし・直接連絡", "no address: to be told by hand");
    public static readonly Text ShowLetter = new("안내문 보기", "查看通知", "案内文を表示", "Show the letter");
    public static readonly Text ConfirmMove = new("이 일시로 변경하고 안내", "变更时间并通知", "この日時に変更して案内", "Move it and tell them");
    public static readonly Text ConfirmConference = new("변경하고 안내", "变更并通知", "変更して案内", "Change it and tell them");
    public static readonly Text ConfirmPutOff = new("연기하고 안내", "延期并通知", "延期して案内", "Put it off and tell them");
    public static readonly Text ConfirmOff = new("취소하고 안내", "取消并通知", "中止して案内", "Cancel it and tell them");
}
