namespace MeetingHub.Letters;

/// <summary>What letters say about a meeting whose time is fixed. The name of each property is its name in the list of texts.</summary>
internal static class MeetingWords
{
    /// <summary>The meeting is booked.</summary>
    public static LetterWords Invitation => new()
    {
        Subject = new(
            "「{title}」 참석 안내: {time}",
            "关于邀请出席“{title}”的函：{time}",
            "「{title}」の開催について（御案内）{time}",
            "Invitation: {title}, {time}"),
        Purpose = new(
            "아래와 같이 화상회의를 개최하오니 참석하여 주시기 바랍니다.",
            "兹定于下列时间举行视频会议，谨邀请您出席。有关事项函告如下。",
            "標記のオンライン会議を下記のとおり開催いたしますので、御出席くださいますようお願い申し上げます。",
            "We have the honour to invite you to the video meeting below."),
        Answers = Attendance,
        AskedOfContact = new(
            "아울러 귀측 참석자 명단(성명, 소속, 직위, 의전 순서)을 알려 주시기 바랍니다.",
            "请同时提供贵方出席人员名单（姓名、单位、职务、礼宾次序）。",
            "併せて、貴団体の出席者名簿（氏名、所属、職名及び席次）をお知らせください。",
            "Please also let us have the list of your participants (name, office, title, order of precedence)."),
    };

    /// <summary>The people or the way into the meeting are other than before.</summary>
    public static LetterWords Change => new()
    {
        Subject = new(
            "「{title}」 변경 사항 알림: {time}",
            "关于变更“{title}”有关事项的函：{time}",
            "「{title}」の変更について（通知）{time}",
            "Change of arrangements: {title}, {time}"),
        Purpose = new(
            "이미 안내해 드린 화상회의의 내용이 아래와 같이 변경되었음을 알려 드리오니, 변경된 내용에 따라 참석하여 주시기 바랍니다.",
            "此前函告的视频会议有关事项现作如下变更，敬请按变更后的安排出席。",
            "先に御案内いたしました標記のオンライン会議につきまして、下記のとおり変更がありましたので、お知らせいたします。変更後の内容により御出席くださいますようお願い申し上げます。",
            "We write to inform you that the arrangements for the video meeting below have changed. We should be grateful if you would attend in accordance with the new arrangements."),
        Answers = Attendance,
        IsNotice = true,
    };

    /// <summary>The time is another than before.</summary>
    public static LetterWords ChangeOfTime => new()
    {
        Subject = new(
            "「{title}」 일시 변경 알림: {time}",
            "关于变更“{title}”时间的函：{time}",
            "「{title}」の日時の変更について（通知）{time}",
            "Change of time: {title}, {time}"),
        Purpose = new(
            "이미 안내해 드린 화상회의의 내용이 아래와 같이 변경되었음을 알려 드리오니, 변경된 내용에 따라 참석하여 주시기 바랍니다.",
            "此前函告的视频会议有关事项现作如下变更，敬请按变更后的安排出席。",
            "先に御案内いたしました標記のオンライン会議につきまして、下記のとおり変更がありましたので、お知らせいたします。変更後の内容により御出席くださいますようお願い申し上げます。",
            "We write to inform you that the arrangements for the video meeting below have changed. We should be grateful if you would attend in accordance with the new arrangements."),
        Answers = Attendance,
        IsNotice = true,
    };

    /// <summary>The meeting will not take place.</summary>
    public static LetterWords Cancellation => new()
    {
        Subject = new(
            "「{title}」 개최 취소 알림: {time}",
            "关于取消“{title}”的函：{time}",
            "「{title}」の中止について（通知）{time}",
            "Cancelled: {title}, {time}"),
        Purpose = new(
            "아래 화상회의를 개최하지 않게 되었음을 알려 드립니다. 그동안 준비하여 주신 데 감사드리며, 너그러이 양해하여 주시기 바랍니다.",
            "下列视频会议现决定取消。感谢贵方为此所作的准备，由此带来的不便，敬请谅解。",
            "標記のオンライン会議につきまして、下記のとおり開催を中止することといたしましたので、お知らせいたします。御準備を頂いておりましたところ誠に申し訳ございませんが、御理解くださいますようお願い申し上げます。",
            "We regret to inform you that the video meeting below will not take place. We thank you for the preparations that you have made and ask for your understanding."),
    };

    /// <summary>The meeting will take place at a time that is not known yet.</summary>
    public static LetterWords Postponement => new()
    {
        Subject = new(
            "「{title}」 연기 알림(당초 {time})",
            "关于“{title}”延期举行的函（原定{time}）",
            "「{title}」の延期について（通知）当初{time}",
            "Postponed: {title}, planned for {time}"),
        Purpose = new(
            "아래 화상회의를 연기하게 되었음을 알려 드립니다. 새로운 일정은 다시 협의드리겠으며, 너그러이 양해하여 주시기 바랍니다.",
            "下列视频会议现决定延期举行，新的会议时间将另行与贵方商定，由此带来的不便，敬请谅解。",
            "標記のオンライン会議につきまして、下記のとおり開催を延期することといたしましたので、お知らせいたします。新たな日程につきましては、改めて御相談申し上げます。御理解くださいますようお願い申し上げます。",
            "We regret to inform you that the video meeting below has been postponed. We shall write again to agree on a new time, and ask for your understanding."),
    };

    /// <summary>The recipient is invited by another way, and this entry has to go.</summary>
    public static LetterWords InvitedOtherwise => new()
    {
        Subject = new(
            "「{title}」 안내 경로 변경 알림: {time}",
            "关于变更“{title}”邀请送达方式的函：{time}",
            "「{title}」の案内の送付先の変更について（通知）{time}",
            "Your invitation has been replaced: {title}, {time}"),
        Purpose = new(
            "아래 화상회의의 참석 안내를 다른 주소 또는 귀 기관의 일정 시스템으로 새로 보내 드렸습니다. 회의는 예정대로 개최되오니, 중복되지 않도록 이 안내로 등록된 일정은 삭제하여 주시기 바랍니다.",
            "下列视频会议的邀请已通过其他邮箱或贵单位的日历系统另行送达。会议仍按期举行，为免重复，请删除根据本邮件登记的日程。",
            "下記のオンライン会議の開催案内は、別のメールアドレス又は貴団体の予定表により改めてお送りいたしました。会議は予定どおり開催いたします。重複を避けるため、お手数ですが、本メールにより御登録の予定を削除してくださいますようお願い申し上げます。",
            "Your invitation to the video meeting below has been sent anew, to another address or through your own office's calendar. The meeting will take place as planned; please remove the entry made by this message, so that it does not appear twice."),
    };

    /// <summary>The meeting takes place without the recipient.</summary>
    public static LetterWords RecipientLeaves => new()
    {
        Subject = new(
            "「{title}」 참석 대상 변경 알림: {time}",
            "关于调整“{title}”出席人员的函：{time}",
            "「{title}」の出席者の変更について（通知）{time}",
            "Your attendance is no longer required: {title}, {time}"),
        Purpose = new(
            "참석자 변경에 따라 아래 화상회의에는 참석하지 않으셔도 됨을 알려 드립니다. 회의는 예정대로 개최되며, 등록해 두신 일정은 삭제하여 주시기 바랍니다.",
            "因出席人员调整，您无需出席下列视频会议。会议仍按期举行，请删除日历中的相应日程。",
            "出席者の変更に伴い、下記のオンライン会議への御出席は不要となりましたので、お知らせいたします。会議は予定どおり開催いたします。お手数ですが、御登録の予定を削除してくださいますようお願い申し上げます。",
            "Following a change in the list of participants, you are no longer required to attend the video meeting below. The meeting will take place as planned; please remove it from your calendar."),
    };

    /// <summary>The meeting is over.</summary>
    public static LetterWords Thanks => new()
    {
        Subject = new(
            "「{title}」 참석 감사 및 향후 절차 안내",
            "关于“{title}”的感谢函及后续安排",
            "「{title}」への御出席の御礼及び今後の予定について",
            "Thank you and next steps: {title}"),
        Purpose = new(
            "아래 화상회의에 참석하여 주신 데 깊이 감사드리며, 향후 절차를 안내해 드립니다.",
            "承蒙出席下列视频会议，谨致诚挚谢意。现将后续安排函告如下。",
            "標記のオンライン会議に御出席いただき、誠にありがとうございました。今後の予定を下記のとおりお知らせいたします。",
            "We thank you for attending the video meeting below. The next steps are as follows."),
    };

    /// <summary>What somebody who is invited may answer.</summary>
    private static Text Attendance => new(
        "참석, 불참, 대리 참석(대리인 성명·직위) 가운데 하나로 회신하여 주시기 바랍니다.",
        "请回复“出席”“不出席”或“委派他人出席”（请注明姓名和职务）。",
        "「出席」「欠席」「代理出席」（代理の方の氏名及び職名）のいずれかを御回答ください。",
        "Please reply \"will attend\", \"will not attend\" or \"will be represented\" (with the representative's name and title).");
}
