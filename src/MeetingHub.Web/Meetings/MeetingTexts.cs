using MeetingHub.Meetings;
using MeetingHub.Points;

namespace MeetingHub.Web.Meetings;

/// <summary>Texts of the list of meetings and of one meeting.</summary>
internal static class MeetingTexts
{
    public static readonly Text EditionsTitle = new("회의록 정본과 서명", "会谈纪要正本与签署", "議事録の正本と署名", "Editions and signatures");
    public static readonly Text Proposal = new("일정 제안", "时段提议", "日程の提案", "Proposed times");
    public static readonly Text NewMeeting = new("새 회의", "新建会议", "新しい会議", "New meeting");
    public static readonly Text Empty = new("등록된 회의가 없습니다.", "尚无会议。", "会議はまだありません。", "There is no meeting yet.");
    public static readonly Text EmptyText = new(
        "새 회의를 만들면 참가 지방정부 모두의 근무시간에 맞는 시간대를 찾을 수 있습니다.",
        "新建会议后，即可查找各方办公时间内均可行的时段。",
        "会議を作成すると、参加するすべての地方政府の執務時間に合う時間帯を探せます。",
        "Make a meeting, and the hub finds times within everybody's office hours.");
    public static readonly Text Pages = new("회의 목록 페이지", "会议列表翻页", "会議一覧のページ", "Pages of the list");
    public static readonly Text NewerMeetings = new("이후 회의", "较新的会议", "新しい会議", "Newer meetings");
    public static readonly Text OlderMeetings = new("이전 회의", "较早的会议", "以前の会議", "Older meetings");
    public static readonly Text NoMore = new("이 페이지에는 회의가 없습니다.", "本页没有会议。", "このページに会議はありません。", "There are no meetings on this page.");
    public static readonly Text AllMeetings = new("전체 회의 보기", "查看全部会议", "すべての会議を表示", "Show all meetings");
    public static readonly Text OnlyWith = new("다음 지방정부와의 회의만 표시합니다:", "仅显示与下列地方政府的会议：", "次の地方政府との会議のみ表示しています：", "Only meetings with:");
    public static readonly Text Time = new("일시", "时间", "日時", "Time");
    public static readonly Text Title = new("회의명", "会议名称", "会議名", "Title");
    public static readonly Text Partners = new("상대 지방정부", "对方地方政府", "相手方", "Partners");
    public static readonly Text State = new("상태", "状态", "状態", "State");
    public static readonly Text Between = new("{first}~{last} 중 협의", "{first}至{last}期间商定", "{first}～{last}の間で調整", "to be agreed between {first} and {last}");
    public static readonly Text Sample = new("견본", "样本", "見本", "Sample");
    public static readonly Text SampleText = new(
        "언론 보도를 바탕으로 재구성한 견본 자료입니다.", "本记录为根据新闻报道整理重构的样本。", "報道をもとに再構成した見本です。", "This record is a sample, reconstructed from a press report.");

    public static readonly Text Overview = new("회의 개요", "会议概况", "開催概要", "Overview");
    public static readonly Text Code = new("회신 번호", "回复编号", "照会番号", "Reply code");
    public static readonly Text Agenda = new("안건", "议题", "議題", "Agenda");
    public static readonly Text Minutes = new("{minutes}분", "{minutes}分钟", "{minutes}分", "{minutes} min");
    public static readonly Text Length = new("소요시간", "会议时长", "所要時間", "Length");
    public static readonly Text LengthStretched = new(
        "{minutes}분 (안건 {agendaMinutes}분 × {factor}, {mode})", "{minutes}分钟（议题{agendaMinutes}分钟×{factor}，{mode}）", "{minutes}分（議題{agendaMinutes}分×{factor}、{mode}）", "{minutes} min (agenda {agendaMinutes} min × {factor}, {mode})");
    public static readonly Text Openness = new("공개 여부", "是否公开", "公開・非公開", "Openness");
    public static readonly Text MinutesKind = new("회의록 종류", "纪要类型", "議事録の種類", "Kind of minutes");
    public static readonly Text MinutesLanguages = new("작성 언어", "文本语种", "作成言語", "Languages");
    public static readonly Text Reason = new("사유", "原因", "理由", "Reason");

    public static readonly Text NextDraft = new(
        "다음 단계: 모두의 근무시간에 맞는 시간대를 골라 회의를 예약해 주십시오.",
        "下一步：请选定各方办公时间内的时段并预订会议。",
        "次の手順：全員の執務時間に合う時間帯を選び、会議を予約してください。",
        "Next: choose a time within everybody's office hours and book the meeting.");
    public static readonly Text NextScheduled = new(
        "다음 단계: 안내 메시지를 보내고, 회의가 끝나면 개최 완료로 표시해 주십시오.",
        "下一步：请发送通知；会议结束后标记为已举行。",
        "次の手順：開催案内を送付し、会議終了後に「開催済み」としてください。",
        "Next: send the messages, and mark the meeting as held when it is over.");
    public static readonly Text NextHeld = new(
        "다음 단계: 합의사항을 입력한 뒤 문안을 확정하고 정본에 서명해 주십시오.",
        "下一步：请录入共识事项，定稿后签署正本。",
        "次の手順：合意事項を入力し、文案を確定して正本に署名してください。",
        "Next: enter the agreed points, then make the text final and have the editions signed.");
    public static readonly Text FindTime = new("시간대 찾기와 예약", "查找时段并预订", "時間帯の検索と予約", "Find a time and book");
    public static readonly Text SeeMessages = new("발송할 메시지", "待发消息", "送付するメッセージ", "Messages to send");

    public static readonly Text Conference = new("회의 접속", "会议接入", "接続方法", "Conference");
    public static readonly Text Platform = new("회의 프로그램", "会议平台", "会議システム", "Platform");
    public static readonly Text Link = new("접속 주소", "接入链接", "接続先URL", "Join link");
    public static readonly Text Host = new("개설 담당", "会议创建方", "開設担当", "Opened by");
    public static readonly Text Number = new("회의 번호", "会议号", "会議番号", "Meeting number");
    public static readonly Text Passcode = new("암호", "密码", "パスコード", "Passcode");
    public static readonly Text DialIn = new("전화 참가", "电话接入", "電話での参加", "Dial-in");
    public static readonly Text TestDate = new("접속 점검일", "联调测试日期", "接続試験日", "Test session on");
    public static readonly Text Basis = new("비공개 회의에서 이 프로그램을 쓰는 근거", "非公开会议使用该平台的依据", "非公開会議での利用根拠", "Basis for use in a closed meeting");
    public static readonly Text BookingProblem = new(
        "예약이 아직 완료되지 않았습니다. 연결이 복구되면 자동으로 다시 시도합니다. 회의 프로그램의 응답:",
        "预订尚未完成。连接恢复后将自动重试。平台返回：",
        "予約はまだ完了していません。接続が回復すると自動的に再試行します。システムの応答：",
        "The booking is not complete yet. It is tried again when the connection is back. The platform said:");

    public static readonly Text People = new("참석자", "出席人员", "出席者", "Participants");
    public static readonly Text Side = new("{name} 측", "{name}方面", "{name}側", "{name}");
    public static readonly Text NoPeople = new("아직 지정되지 않았습니다.", "尚未确定。", "まだ決まっていません。", "Not named yet.");
    public static readonly Text ToBeNamed = new("추후 지정", "待定", "未定", "to be named");
    public static readonly Text EditPeople = new("참석자 수정", "编辑出席人员", "出席者を編集", "Edit participants");

    public static readonly Text Points = new("합의사항", "共识事项", "合意事項", "Agreed points");
    public static readonly Text NoPoints = new("입력된 합의사항이 없습니다.", "尚未录入共识事项。", "合意事項はまだ入力されていません。", "No point has been entered yet.");
    public static readonly Text AddPoint = new("합의사항 추가", "添加共识事项", "合意事項を追加", "Add a point");
    public static readonly Text EditPoint = new("수정", "编辑", "編集", "Edit");
    public static readonly Text EditPointNumbered = new("합의사항 {number} 수정", "编辑共识事项{number}", "合意事項{number}を編集", "Edit point {number}");
    public static readonly Text Field = new("분야", "领域", "分野", "Field");
    public static readonly Text Responsible = new("담당", "负责单位", "担当", "Responsible");
    public static readonly Text Due = new("기한", "期限", "期限", "Due");
    public static readonly Text PostponedTo = new("{date}(으)로 연기", "延期至{date}", "{date}に延期", "postponed to {date}");

    public static readonly Text Editions = new("회의록 정본", "会谈纪要正本", "議事録の正本", "Editions of the minutes");
    public static readonly Text EditionsText = new(
        "각 정본은 해당 측을 먼저 적습니다. 내용은 모두 같습니다.",
        "各正本均以本方居前，内容完全一致。",
        "各正本はそれぞれの側を先に記載しています。内容は同一です。",
        "Each edition names its own side first. The content is the same.");

    public static readonly Text History = new("처리 이력", "办理记录", "処理履歴", "History");

    /// <summary>Where a meeting stands.</summary>
    public static Text Of(MeetingState state) => state switch
    {
        MeetingState.Draft => new("준비 중", "筹备中", "準備中", "Draft"),
        MeetingState.Proposed => new("일정 협의 중", "时间商定中", "日程調整中", "Proposed"),
        MeetingState.Scheduled => new("일정 확정", "时间已定", "日程確定", "Scheduled"),
        MeetingState.Held => new("개최 완료", "已举行", "開催済み", "Held"),
        MeetingState.Closed => new("회의록 확정", "纪要已定稿", "議事録確定", "Minutes final"),
        MeetingState.Cancelled => new("취소", "已取消", "中止", "Cancelled"),
        MeetingState.Postponed => new("연기", "已延期", "延期", "Postponed"),
    };

    /// <summary>How far a booking has come.</summary>
    public static Text Of(MeetingHub.Meetings.BookingState state) => state switch
    {
        MeetingHub.Meetings.BookingState.Queued => new("예약 처리 중", "正在预订", "予約処理中", "Being booked"),
        MeetingHub.Meetings.BookingState.Booked => new("예약 완료", "已预订", "予約済み", "Booked"),
        MeetingHub.Meetings.BookingState.Failed => new("예약 실패", "预订失败", "予約失敗", "Failed"),
        MeetingHub.Meetings.BookingState.Released => new("예약 취소", "已取消预订", "予約取消", "Taken back"),
    };

    public static Text Of(Interpretation mode) => mode switch
    {
        Interpretation.None => new("통역 없음", "无翻译", "通訳なし", "no interpretation"),
        Interpretation.Consecutive => new("순차통역", "交替传译", "逐次通訳", "consecutive interpretation"),
        Interpretation.Simultaneous => new("동시통역", "同声传译", "同時通訳", "simultaneous interpretation"),
    };

    public static Text Of(MeetingHub.Meetings.Openness openness) => openness == MeetingHub.Meetings.Openness.Open
        ? new("공개", "公开", "公開", "Open to the public")
        : new("비공개", "不公开", "非公開", "Closed to the public");

    public static Text Of(DocumentKind kind) => kind switch
    {
        DocumentKind.InternalRecord => new("내부 회의록", "会议纪要（内部）", "議事録（内部用）", "Internal record"),
        DocumentKind.AgreedRecord => new("회담록", "会谈纪要", "協議議事録", "Agreed record"),
        DocumentKind.Memorandum => new("양해각서", "备忘录", "覚書", "Memorandum"),
        DocumentKind.JointStatement => new("공동성명", "联合声明", "共同声明", "Joint statement"),
    };

    public static Text Of(ParticipantRole role) => role switch
    {
        ParticipantRole.Head => new("수석대표", "首席代表", "首席代表", "Head"),
        ParticipantRole.Member => new("참석", "出席", "出席", "Member"),
        ParticipantRole.Observer => new("배석", "列席", "陪席", "Observer"),
        ParticipantRole.Interpreter => new("통역", "翻译", "通訳", "Interpreter"),
    };

    public static Text Of(ItemKind kind) => kind switch
    {
        ItemKind.AgreedPoint => new("합의사항", "共识事项", "合意事項", "Agreed point"),
        ItemKind.Decision => new("결정사항", "决定事项", "決定事項", "Decision"),
        ItemKind.Information => new("공유사항", "通报事项", "共有事項", "Information"),
        ItemKind.Task => new("추진과제", "工作任务", "実施事項", "Task"),
    };

    public static Text Of(ItemStatus status) => status switch
    {
        ItemStatus.Open => new("추진 예정", "待推进", "未着手", "Open"),
        ItemStatus.InProgress => new("추진 중", "推进中", "実施中", "In progress"),
        ItemStatus.Done => new("완료", "已完成", "完了", "Done"),
        ItemStatus.Postponed => new("연기", "延期", "延期", "Postponed"),
        ItemStatus.Dropped => new("중단", "终止", "中止", "Dropped"),
    };
}
