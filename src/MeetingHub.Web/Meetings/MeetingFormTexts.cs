using MeetingHub.Meetings;

namespace MeetingHub.Web.Meetings;

/// <summary>Texts of the forms by which a meeting is made, booked, held, called off and minuted.</summary>
internal static class MeetingFormTexts
{
    public static readonly Text Intro = new(
        "회의를 만든 뒤 모두의 근무시간에 맞는 시간대를 찾습니다. 상대방에게는 아직 아무것도 발송되지 않습니다.",
        "新建会议后即可查找各方办公时间内的时段。此时不会向对方发送任何消息。",
        "会議を作成した後、全員の執務時間に合う時間帯を探します。この時点では相手方に何も送信されません。",
        "Once the meeting is made you can look for times within everybody's office hours. Nothing is sent to anyone yet.");
    public static readonly Text TitleHint = new(
        "회의록을 작성할 언어로 입력해 주십시오.", "请用纪要所用语言填写。", "議事録を作成する言語で入力してください。", "In the languages of the minutes.");
    public static readonly Text Partners = new("상대 지방정부", "对方地方政府", "相手方の地方政府", "Partners");
    public static readonly Text Window = new("회의 가능 기간", "可安排会议的期间", "開催可能な期間", "Dates in question");
    public static readonly Text WindowHint = new(
        "이 기간 안에서 시간대를 찾습니다. 처음과 마지막 날을 포함합니다.",
        "在此期间内查找时段，含首尾两日。",
        "この期間内で時間帯を探します。初日と最終日を含みます。",
        "Times are sought between these dates, both included.");
    public static readonly Text First = new("시작일", "开始日期", "開始日", "First day");
    public static readonly Text Last = new("종료일", "结束日期", "最終日", "Last day");
    public static readonly Text AgendaItem = new("안건 {number}", "议题{number}", "議題{number}", "Item {number}");
    public static readonly Text AgendaHint = new(
        "통역을 제외한 소요시간(분)을 적어 주십시오. 회의 시간은 통역 방식에 따라 자동으로 늘어납니다.",
        "请填写不含翻译的用时（分钟）。会议时长将按翻译方式自动延长。",
        "通訳を除いた所要時間（分）を入力してください。会議時間は通訳方式に応じて自動的に延長されます。",
        "Give the minutes without interpretation. The meeting grows by the mode of interpretation.");
    public static readonly Text AgendaMinutes = new("소요시간(분)", "用时（分钟）", "所要時間（分）", "Minutes");
    public static readonly Text Interpretation = new("통역 방식", "翻译方式", "通訳方式", "Interpretation");
    public static readonly Text Factor = new("{mode} (시간 × {factor})", "{mode}（时长×{factor}）", "{mode}（時間×{factor}）", "{mode} (time × {factor})");
    public static readonly Text Create = new("회의 만들기", "新建会议", "会議を作成", "Make the meeting");

    public static readonly Text FindTime = new("시간대 찾기와 예약", "查找时段并预订", "時間帯の検索と予約", "Find a time and book");
    public static readonly Text AsOf = new("기준일", "基准日期", "基準日", "Searched on");
    public static readonly Text AsOfHint = new(
        "지난 회의를 기록할 때만 입력합니다. 그날을 기준으로 시간대를 찾습니다.",
        "仅在补录以往会议时填写。将以该日为基准查找时段。",
        "過去の会議を記録する場合にのみ入力します。その日を基準に時間帯を探します。",
        "Only to record a past meeting: times are sought as of that day.");
    public static readonly Text Search = new("다시 찾기", "重新查找", "再検索", "Search again");
    public static readonly Text Found = new("가능한 시간대 {count}개 중 추천 순", "共有 {count} 个可行时段，按推荐顺序排列", "可能な時間帯{count}件のうち、おすすめ順", "Possible starts: {count}; the best first");
    public static readonly Text NoneFound = new(
        "모두가 참석할 수 있는 시간대가 없습니다.", "没有各方均可参加的时段。", "全員が参加できる時間帯がありません。", "There is no time at which everybody is at work and free.");
    public static readonly Text Longest = new(
        "이 기간에는 최대 {minutes}분까지 가능합니다.", "该期间内最长可安排 {minutes} 分钟。", "この期間では最長{minutes}分まで可能です。", "Within these dates up to {minutes} minutes would be possible.");
    public static readonly Text NextAfter = new(
        "기간 이후 가장 빠른 시간대: {time}", "期间之后最早的可行时段：{time}", "期間後で最も早い時間帯：{time}", "The first possible start after these dates: {time}");
    public static readonly Text Score = new("적합도 {points}", "适合度 {points}", "適合度 {points}", "score {points}");
    public static readonly Text ChooseSlot = new("시간대 선택", "选择时段", "時間帯を選択", "Choose a time");
    public static readonly Text HowToMeet = new("회의 방식", "会议方式", "会議の方法", "How to meet");
    public static readonly Text JoinLinkFields = new("다른 회의 프로그램 정보", "其他平台信息", "他の会議システムの情報", "The other platform");
    public static readonly Text BasisHint = new(
        "비공개 회의입니다. 이 회의 프로그램을 사용하는 근거(예: 보안성 검토 결과, 내부 승인)를 적어 주십시오.",
        "本会议不公开。请填写使用该平台的依据（如安全审查结果、内部审批）。",
        "非公開の会議です。この会議システムを利用する根拠（セキュリティ審査の結果、内部決裁など）を記入してください。",
        "The meeting is closed to the public. State the ground on which this platform may be used, such as a security review or an approval.");
    public static readonly Text Book = new("이 시간으로 예약", "按此时段预订", "この日時で予約", "Book this time");

    public static readonly Text Hold = new("개최 완료로 표시", "标记为已举行", "開催済みにする", "Mark as held");

    public static readonly Text PointText = new("합의 내용", "共识内容", "合意内容", "What was agreed");
    public static readonly Text PointKind = new("구분", "类别", "区分", "Kind");
    public static readonly Text ResponsibleOf = new("{name} 담당 부서", "{name}负责单位", "{name}の担当部署", "Responsible office of {name}");
    public static readonly Text NewPoint = new("합의사항 추가", "添加共识事项", "合意事項の追加", "Add an agreed point");
    public static readonly Text EditPoint = new("합의사항 {number} 수정", "编辑共识事项{number}", "合意事項{number}の編集", "Edit agreed point {number}");

    public static readonly Text PeopleOf = new("{name} 참석자", "{name}出席人员", "{name}の出席者", "Participants of {name}");
    public static readonly Text PeopleHint = new(
        "의전 순서대로 적어 주십시오. 적은 순서가 그대로 유지됩니다. 이름을 비우면 '추후 지정'으로 표시되고, 한 줄을 모두 비우면 삭제됩니다.",
        "请按礼宾次序填写，顺序将原样保留。姓名留空则显示为“待定”，整行留空则删除。",
        "席次の順に入力してください。入力した順序はそのまま保たれます。氏名を空欄にすると「未定」と表示され、すべて空欄にすると削除されます。",
        "In order of precedence; the order is kept. A blank name shows as \"to be named\"; an entry left wholly blank is removed.");
    public static readonly Text Person = new("{number}번째", "第{number}位", "{number}番目", "No. {number}");
    public static readonly Text Position = new("직위", "职务", "職名", "Title");
    public static readonly Text Role = new("역할", "身份", "区分", "Role");
    public static readonly Text Required = new("반드시 참석해야 하는 사람", "必须出席", "出席が必須", "The meeting needs this person");
    public static readonly Text NeedsInterpreter = new("이 측은 자체 통역이 필요합니다", "本方需自带翻译", "この側は自前の通訳が必要", "This side brings an interpreter of its own");
    public static readonly Text BadEmail = new(
        "전자우편 주소의 형식이 올바르지 않습니다: {address}", "电子邮箱地址格式不正确：{address}", "メールアドレスの形式が正しくありません：{address}", "This is not an e-mail address: {address}");

    /// <summary>What a coordinator chooses by choosing this kind.</summary>
    public static Text Of(ConferenceKind kind) => kind switch
    {
        ConferenceKind.Teams => new("Microsoft Teams 회의를 예약합니다", "预订 Microsoft Teams 会议", "Microsoft Teams 会議を予約する", "Book a Microsoft Teams meeting"),
        ConferenceKind.JoinLink => new("다른 회의 프로그램의 접속 주소를 입력합니다", "填写其他平台的接入链接", "他の会議システムの接続先を入力する", "Enter the join link of another platform"),
    };
}
