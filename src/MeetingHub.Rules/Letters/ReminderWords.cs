namespace MeetingHub.Letters;

/// <summary>What letters say to remind somebody. The name of each property is its name in the list of texts.</summary>
internal static class ReminderWords
{
    /// <summary>A party has not answered the proposal.</summary>
    public static LetterWords AnswerReminder => new()
    {
        Subject = new(
            "「{title}」 일정 회신 요청(재안내)",
            "关于请尽快回复“{title}”时间的函",
            "「{title}」の日程調整について（再照会）",
            "Reply requested on proposed times: {title}"),
        Purpose = new(
            "앞서 제안드린 아래 화상회의 일정에 대한 회신을 아직 받지 못하였습니다. 바쁘시더라도 기한까지 회신하여 주시기 바라며, 이미 회신하신 경우에는 양해하여 주시기 바랍니다.",
            "此前我方就下列视频会议提出的备选时间，至今尚未收到贵方回复。请于截止时间前予以回复。如贵方已经回复，敬请谅解。",
            "先に御提案いたしました標記のオンライン会議の候補日時につきまして、まだ御回答を頂いておりません。御多用のところ恐れ入りますが、期限までに御回答くださいますようお願い申し上げます。なお、行き違いで既に御回答いただいている場合は、御容赦ください。",
            "We have not yet received your reply to the times that we proposed for the video meeting below. We should be grateful to receive it by the date given. If you have already replied, please accept our apologies."),
        Answers = ProposalWords.EachTime,
    };

    /// <summary>The meeting is near.</summary>
    public static LetterWords MeetingReminder => new()
    {
        Subject = new(
            "「{title}」 개최 재안내: {time}",
            "关于“{title}”即将举行的提示函：{time}",
            "「{title}」の開催について（再案内）{time}",
            "Reminder: {title}, {time}"),
        Purpose = new(
            "아래 화상회의의 개최를 다시 한번 안내해 드리오니, 회의 시작 전에 미리 접속하여 주시기 바랍니다.",
            "下列视频会议即将举行，现再次函告有关安排，请提前接入会场。",
            "標記のオンライン会議の開催が近づきましたので、下記のとおり改めて御案内いたします。開始前に余裕をもって接続してくださいますようお願い申し上げます。",
            "We write to remind you of the video meeting below. Please connect in good time before it begins."),
    };

    /// <summary>The recipient is asked for a day on which the connection can be tested.</summary>
    public static LetterWords TestRequest => new()
    {
        Subject = new(
            "「{title}」 사전 접속 점검 일정 협의 요청",
            "关于商定“{title}”会前联调测试时间的函",
            "「{title}」の事前接続試験の日程調整について（照会）",
            "Date requested for a test session: {title}"),
        Purpose = new(
            "귀 기관에서 처음 사용하시는 회의 프로그램임을 고려하여 아래 화상회의에 앞서 접속 점검을 실시하고자 하오니, 가능한 일시를 알려 주시기 바랍니다.",
            "鉴于贵方系首次使用本会议平台，为确保会议顺利举行，我方拟于会前进行联调测试，请告知贵方方便的时间。",
            "標記のオンライン会議につきまして、貴団体が初めてお使いになる会議システムであることから、事前に接続試験を実施したく存じます。御都合のよい日時をお知らせくださいますようお願い申し上げます。",
            "As your office will use this platform with us for the first time, we should like to test the connection before the video meeting below. We should be grateful if you would let us know when this would suit you."),
        Answers = new(
            "점검이 가능한 일시를 두세 가지 알려 주시기 바랍니다.",
            "请提供两至三个可以进行测试的时间。",
            "接続試験が可能な日時を二つ又は三つお知らせください。",
            "Please name two or three times at which the connection could be tested."),
    };

    /// <summary>The day of the test is fixed.</summary>
    public static LetterWords TestSession => new()
    {
        Subject = new(
            "「{title}」 사전 접속 점검 안내: {time}",
            "关于“{title}”会前联调测试的函：{time}",
            "「{title}」の事前接続試験について（御案内）{time}",
            "Test session: {title}, {time}"),
        Purpose = new(
            "아래 화상회의에 앞서 접속 점검을 실시하오니, 회의 당일 사용하실 장소와 장비로 참여하여 주시기 바랍니다. 구체적인 시각은 담당 부서에서 따로 연락드리겠습니다.",
            "为确保会议顺利举行，我方拟于会前进行联调测试，请使用会议当日的场地和设备参加。具体时间由联系部门另行告知。",
            "標記のオンライン会議に先立ち、下記のとおり接続試験を実施いたします。会議当日にお使いになる会場及び機器により御参加くださいますようお願い申し上げます。開始時刻につきましては、担当部署から別途御連絡いたします。",
            "A test of the connection will be held before the video meeting below. Please take part from the room and with the equipment that you will use on the day. The office below will let you know the hour."),
    };

    /// <summary>A party has not said whom it sends.</summary>
    public static LetterWords DelegationReminder => new()
    {
        Subject = new(
            "「{title}」 참석자 명단 제출 요청: {time}",
            "关于请提供“{title}”出席人员名单的函：{time}",
            "「{title}」の出席者名簿の提出について（依頼）{time}",
            "List of participants requested: {title}, {time}"),
        Purpose = new(
            "아래 화상회의의 귀측 참석자 명단을 아직 받지 못하였습니다. 바쁘시더라도 명단을 알려 주시기 바라며, 이미 보내 주신 경우에는 양해하여 주시기 바랍니다.",
            "至今尚未收到贵方出席下列视频会议的人员名单，请予提供。如贵方已经提供，敬请谅解。",
            "標記のオンライン会議につきまして、貴団体の出席者名簿をまだ頂いておりません。御多用のところ恐れ入りますが、御提出くださいますようお願い申し上げます。なお、行き違いで既に御提出いただいている場合は、御容赦ください。",
            "We have not yet received the list of your participants in the video meeting below. We should be grateful to receive it. If you have already sent it, please accept our apologies."),
        Answers = new(
            "참석자 명단(성명, 소속, 직위, 의전 순서)을 알려 주시기 바랍니다. 정해지지 않은 자리는 추후 통보로 적어 주셔도 됩니다.",
            "请提供出席人员名单（姓名、单位、职务、礼宾次序）；尚未确定的人员，可注明“待定”。",
            "出席者名簿（氏名、所属、職名及び席次）をお知らせください。未定の方は「未定」と御記入いただいて差し支えありません。",
            "Please let us have the list of your participants (name, office, title, order of precedence). Places that are still open may be left \"to be named\"."),
    };

    /// <summary>The minutes are not final.</summary>
    public static LetterWords MinutesReminder => new()
    {
        Subject = new(
            "「{title}」 회의록 작성 요청: {time}",
            "关于请整理“{title}”会谈纪要的提示：{time}",
            "「{title}」の議事録の作成について（依頼）{time}",
            "Minutes to be completed: {title}, {time}"),
        Purpose = new(
            "아래 화상회의의 회의록이 아직 확정되지 않았습니다. 회의록을 작성하여 확정하여 주시기 바랍니다.",
            "下列视频会议的会谈纪要尚未定稿，请及时整理并定稿。",
            "標記のオンライン会議の議事録がまだ確定しておりません。作成の上、確定してくださいますようお願い申し上げます。",
            "The minutes of the video meeting below are not final yet. Please complete them."),
    };
}
