namespace MeetingHub.Web.Ui.Texts;

/// <summary>Refusals of a meeting's verbs and of its conference.</summary>
internal static class MeetingRefusals
{
    public static Dictionary<string, Text> ByCode { get; } = new()
    {
        ["meeting.unknown"] = new("해당 회의를 찾을 수 없습니다.", "找不到该会议。", "該当する会議が見つかりません。", "There is no such meeting."),
        ["meeting.wrongState"] = new(
            "현재 상태({state})에서는 할 수 없는 작업입니다.", "当前状态（{state}）下无法进行此操作。", "現在の状態（{state}）ではこの操作はできません。", "This cannot be done in the meeting's present state: {state}."),
        ["meeting.changedMeanwhile"] = new(
            "다른 담당자가 그 사이에 회의를 변경했습니다. 내용을 다시 확인한 뒤 시도해 주십시오.",
            "其他经办人刚刚修改了该会议。请重新查看后再试。",
            "その間に他の担当者が会議を変更しました。内容を確認のうえ、もう一度お試しください。",
            "A colleague changed the meeting meanwhile. Please look at it again, then repeat."),
        ["meeting.thanked"] = new(
            "안내 메시지로 초청한 상대 측 참석자에게 이미 모두 감사 인사를 작성했습니다.",
            "以通知邀请的对方出席人员均已致谢。",
            "案内をお送りした相手方の出席者には、すでに全員分のお礼を作成しています。",
            "Every partner who was invited by a message has been thanked already."),
        ["series.years"] = new("다음 회의는 1년 후 또는 2년 후입니다.", "下一次会议为一年后或两年后。", "次回の会議は1年後または2年後です。", "The next meeting is in one year or in two."),
        ["series.followed"] = new(
            "다음 회의가 이미 만들어져 있습니다.", "下一次会议已经新建。", "次回の会議はすでに作成されています。", "The next meeting has been started already."),
        ["meeting.titleMissing"] = new("회의명을 한 가지 이상의 언어로 입력해 주십시오.", "请至少用一种语言填写会议名称。", "会議名を少なくとも一つの言語で入力してください。", "Please enter the title in at least one language."),
        ["meeting.agendaMissing"] = new("안건을 하나 이상 입력해 주십시오.", "请至少填写一项议题。", "議題を一つ以上入力してください。", "Please enter at least one agenda item."),
        ["meeting.agendaMinutes"] = new("안건의 소요시간은 1~480분이어야 합니다.", "每项议题的用时应为1至480分钟。", "議題の所要時間は1～480分で入力してください。", "An agenda item takes 1 to 480 minutes."),
        ["meeting.tooLong"] = new("회의 시간이 24시간을 넘습니다.", "会议时长超过24小时。", "会議時間が24時間を超えています。", "The meeting would take longer than 24 hours."),
        ["meeting.windowTooLong"] = new("기간은 최대 400일입니다.", "期间最长为400天。", "期間は最長400日です。", "The dates span at most 400 days."),
        ["meeting.windowReversed"] = new(
            "종료일이 시작일보다 빠릅니다.", "结束日期早于开始日期。", "最終日が開始日より前になっています。", "The last day is before the first."),
        ["meeting.windowMissing"] = new("시작일과 종료일을 입력해 주십시오.", "请填写开始日期和结束日期。", "開始日と最終日を入力してください。", "Please enter the first and the last day."),
        ["meeting.minutesLanguageMissing"] = new("회의록의 작성 언어를 선택해 주십시오.", "请选择纪要的语种。", "議事録の作成言語を選択してください。", "Please choose the languages of the minutes."),
        ["meeting.prevailingNotInMinutes"] = new("우선하는 언어는 작성 언어 중에서 선택해 주십시오.", "优先文本须从纪要语种中选择。", "優先する言語は作成言語の中から選択してください。", "The prevailing language must be one of the minutes' languages."),
        ["meeting.partyMissing"] = new("상대 지방정부를 한 곳 이상 선택해 주십시오.", "请至少选择一个对方地方政府。", "相手方の地方政府を一つ以上選択してください。", "Please choose at least one partner."),
        ["meeting.partyTwice"] = new("같은 지방정부를 두 번 선택할 수 없습니다.", "同一地方政府不能重复选择。", "同じ地方政府を二度選択することはできません。", "A government takes part once."),
        ["meeting.noParty"] = new("이 회의에 참가하지 않는 지방정부입니다.", "该地方政府不参加本次会议。", "この会議に参加していない地方政府です。", "This government is no party of the meeting."),
        ["meeting.referenceTaken"] = new("같은 이름의 회의가 이미 있습니다.", "已有同名会议。", "同じ名称の会議がすでにあります。", "Another meeting has this reference."),
        ["meeting.slotCount"] = new("제안할 시간대는 1~10개입니다.", "可提议1至10个时段。", "提案できる時間帯は1～10件です。", "One to ten times are proposed."),
        ["meeting.wrongLength"] = new("선택한 시간의 길이가 회의 시간과 다릅니다.", "所选时段与会议时长不符。", "選択した時間の長さが会議時間と異なります。", "The time is not as long as the meeting."),
        ["meeting.startMissing"] = new("시간대를 선택해 주십시오.", "请选择时段。", "時間帯を選択してください。", "Please choose a time."),
        ["meeting.startPassed"] = new(
            "이미 지난 시간입니다. 지난 회의를 기록하려면 기준일을 입력해 주십시오.", "所选时间已过。如补录以往会议，请填写基准日期。", "すでに過ぎた時間です。過去の会議を記録する場合は基準日を入力してください。", "This time has passed. To record a past meeting, enter the day to record as of."),
        ["meeting.interpreterMissing"] = new(
            "통역이 필요한 회의이나 통역자가 없는 측이 있습니다. 참석자에 통역을 추가해 주십시오. 이름은 추후 지정할 수 있습니다.",
            "本次会议需要翻译，但有一方尚无翻译人员。请在出席人员中添加翻译，姓名可暂为待定。",
            "通訳を要する会議ですが、通訳者のいない側があります。出席者に通訳を追加してください。氏名は未定でも構いません。",
            "The meeting is interpreted, and one side has no interpreter. Please add one to its participants; the name may follow."),
        ["meeting.notYetHeld"] = new("아직 시작되지 않은 회의입니다.", "会议尚未开始。", "会議はまだ始まっていません。", "The meeting has not begun yet."),
        ["meeting.heldTimes"] = new("실제 개최 시각을 확인해 주십시오.", "请核对实际举行时间。", "実際の開催時刻をご確認ください。", "Please check the times at which it was held."),
        ["meeting.reasonMissing"] = new("사유를 적어 주십시오.", "请填写原因。", "理由を記入してください。", "Please state the reason."),
        ["meeting.sameTime"] = new("이미 그 일시로 정해져 있습니다. 다른 일시를 선택해 주십시오.", "会议已定于该时间，请选择其他时间。", "すでにその日時に決まっています。別の日時を選択してください。", "The meeting is at this time already. Please choose another."),
        ["conference.same"] = new("이미 사용 중인 화상회의 방식입니다.", "会议已采用该平台和链接。", "すでにこの会議システムと接続先を使用しています。", "The meeting uses this conference already."),
        ["conference.incomplete"] = new("회의 프로그램 이름과 접속 주소를 입력해 주십시오.", "请填写平台名称和接入链接。", "会議システム名と接続先URLを入力してください。", "Please enter the platform and its join link."),
        ["conference.linkForm"] = new("접속 주소의 형식이 올바르지 않습니다.", "接入链接格式不正确。", "接続先URLの形式が正しくありません。", "The join link is not a web address."),
        ["conference.linkNotHttps"] = new("접속 주소는 https로 시작해야 합니다.", "接入链接须以 https 开头。", "接続先URLは https で始まる必要があります。", "The join link must be an https address."),
        ["conference.basisMissing"] = new(
            "비공개 회의이므로 이 회의 프로그램을 사용하는 근거를 적어 주십시오.", "本会议不公开，请填写使用该平台的依据。", "非公開の会議のため、この会議システムを利用する根拠を記入してください。", "The meeting is closed to the public: please state the basis for using this platform."),
    };
}
