namespace MeetingHub.Letters;

/// <summary>What letters say while a time is being agreed. The name of each property is its name in the list of texts.</summary>
internal static class ProposalWords
{
    /// <summary>Times are proposed for the first time.</summary>
    public static LetterWords Proposal => new()
    {
        Subject = new(
            "「{title}」 일정 협의 요청",
            "关于商定“{title}”时间的函",
            "「{title}」の日程調整について（照会）",
            "Proposed times: {title}"),
        Purpose = new(
            "아래 화상회의의 개최 일정을 제안드리오니, 검토하신 후 기한까지 회신하여 주시기 바랍니다.",
            "为商定下列视频会议的举行时间，现提出若干备选时间，请贵方研究，并于截止时间前函复为盼。",
            "標記のオンライン会議につきまして、下記のとおり候補日時を御提案いたします。御検討の上、期限までに御回答くださいますようお願い申し上げます。",
            "We have the honour to propose the following times for the video meeting below. We should be grateful if you would consider them and reply by the date given."),
        Answers = EachTime,
    };

    /// <summary>Other times are proposed in place of earlier ones.</summary>
    public static LetterWords ProposalInstead => new()
    {
        Subject = new(
            "「{title}」 일정 재협의 요청",
            "关于重新商定“{title}”时间的函",
            "「{title}」の日程の再調整について（照会）",
            "New proposed times: {title}"),
        Purpose = new(
            "아래 화상회의의 개최 일정을 앞서 제안드린 일정을 대신하여 다시 제안드리오니, 검토하신 후 기한까지 회신하여 주시기 바랍니다. 앞서 제안드린 일정에 대하여는 회신하지 않으셔도 됩니다.",
            "现就下列视频会议重新提出若干备选时间，以取代我方此前提出的时间，请贵方研究，并于截止时间前函复为盼。此前提出的备选时间，无需再行回复。",
            "標記のオンライン会議につきまして、先に御提案いたしました候補日時に代えて、下記のとおり改めて候補日時を御提案いたします。御検討の上、期限までに御回答くださいますようお願い申し上げます。なお、先の候補日時への御回答は不要です。",
            "We have the honour to propose the following times for the video meeting below, in place of those that we proposed earlier. We should be grateful if you would consider them and reply by the date given. No reply to the earlier times is needed."),
        Answers = EachTime,
    };

    /// <summary>The same times are proposed once more, and earlier answers stand.</summary>
    public static LetterWords ProposalAgain => new()
    {
        Subject = new(
            "「{title}」 일정 협의 재개 및 회신 요청",
            "关于继续商定“{title}”时间的函",
            "「{title}」の日程調整の再開について（照会）",
            "Proposed times open again: {title}"),
        Purpose = new(
            "아래 화상회의의 일정 협의를 재개하오니, 검토하신 후 기한까지 회신하여 주시기 바랍니다. 이미 회신하신 내용은 그대로 유지되며, 변경하실 사항이 있는 경우에만 다시 알려 주시기 바랍니다.",
            "现就下列视频会议的举行时间继续与贵方商定，请贵方研究，并于截止时间前函复为盼。贵方此前的回复继续有效，如有变动，请予告知。",
            "標記のオンライン会議につきまして、下記の候補日時により日程調整を再開いたします。御検討の上、期限までに御回答くださいますようお願い申し上げます。なお、既に頂いた御回答は有効ですので、変更がある場合にのみお知らせください。",
            "We are resuming the arrangement of a time for the video meeting below. We should be grateful if you would consider the following times and reply by the date given. A reply that you have already given stands; please write only if it changes."),
        Answers = EachTime,
    };

    /// <summary>The times are withdrawn, and others will be proposed.</summary>
    public static LetterWords TakenBack => new()
    {
        Subject = new(
            "「{title}」 일정 제안 철회 알림",
            "关于撤回“{title}”备选时间的函",
            "「{title}」の候補日時の取下げについて（通知）",
            "Proposed times withdrawn: {title}"),
        Purpose = new(
            "앞서 제안드린 아래 화상회의의 일정을 철회함을 알려 드립니다. 검토하여 주신 데 감사드리며, 일정은 다시 협의드리겠으니 너그러이 양해하여 주시기 바랍니다.",
            "此前就下列视频会议提出的备选时间现予撤回，会议时间将另行与贵方商定。感谢贵方予以研究，由此带来的不便，敬请谅解。",
            "先に御提案いたしました標記のオンライン会議の候補日時を取り下げることといたしましたので、お知らせいたします。御検討いただき誠にありがとうございました。日程につきましては改めて御相談申し上げますので、何とぞ御了承くださいますようお願い申し上げます。",
            "We write to withdraw the times that we proposed for the video meeting below. We thank you for considering them, shall write again to agree on a time, and ask for your understanding."),
    };

    /// <summary>The times are withdrawn because the meeting will not take place.</summary>
    public static LetterWords TakenBackForGood => new()
    {
        Subject = new(
            "「{title}」 일정 제안 철회 알림",
            "关于撤回“{title}”备选时间的函",
            "「{title}」の候補日時の取下げについて（通知）",
            "Proposed times withdrawn: {title}"),
        Purpose = new(
            "아래 화상회의를 개최하지 않게 되어 앞서 제안드린 일정을 철회함을 알려 드립니다. 검토하여 주신 데 감사드리며, 너그러이 양해하여 주시기 바랍니다.",
            "下列视频会议现决定不再举行，此前提出的备选时间一并撤回。感谢贵方予以研究，由此带来的不便，敬请谅解。",
            "標記のオンライン会議は開催しないこととなりました。つきましては、先に御提案いたしました候補日時を取り下げますので、お知らせいたします。御検討いただき誠にありがとうございました。何とぞ御了承くださいますようお願い申し上げます。",
            "We regret to inform you that the video meeting below will not take place, and withdraw the times that we proposed for it. We thank you for considering them and ask for your understanding."),
    };

    /// <summary>The times are withdrawn because the meeting is postponed.</summary>
    public static LetterWords TakenBackPostponed => new()
    {
        Subject = new(
            "「{title}」 연기 및 일정 제안 철회 알림",
            "关于“{title}”延期举行并撤回备选时间的函",
            "「{title}」の延期及び候補日時の取下げについて（通知）",
            "Postponed, and proposed times withdrawn: {title}"),
        Purpose = new(
            "아래 화상회의를 연기하게 되어 앞서 제안드린 일정을 철회함을 알려 드립니다. 검토하여 주신 데 감사드리며, 새로운 일정은 다시 협의드리겠으니 너그러이 양해하여 주시기 바랍니다.",
            "下列视频会议现决定延期举行，此前提出的备选时间一并撤回，新的会议时间将另行与贵方商定。感谢贵方予以研究，由此带来的不便，敬请谅解。",
            "標記のオンライン会議は延期することとなりました。つきましては、先に御提案いたしました候補日時を取り下げますので、お知らせいたします。御検討いただき誠にありがとうございました。新たな日程につきましては改めて御相談申し上げますので、何とぞ御了承くださいますようお願い申し上げます。",
            "We regret to inform you that the video meeting below has been postponed, and withdraw the times that we proposed for it. We thank you for considering them, shall write again to agree on a new time, and ask for your understanding."),
    };

    /// <summary>One of the times is chosen.</summary>
    public static LetterWords Decision => new()
    {
        Subject = new(
            "「{title}」 일정 확정 알림: {time}",
            "关于确定“{title}”时间的函：{time}",
            "「{title}」の日程の決定について（通知）{time}",
            "Time confirmed: {title}, {time}"),
        Purpose = new(
            "일정 제안에 회신하여 주셔서 감사합니다. 화상회의 일정이 아래와 같이 확정되었음을 알려 드립니다.",
            "感谢贵方就会议时间予以回复。现已商定下列视频会议的举行时间，有关事项函告如下。",
            "日程の調整に御協力いただき、誠にありがとうございます。標記のオンライン会議の日程が下記のとおり決定しましたので、お知らせいたします。",
            "Thank you for your reply to our proposal. The time of the video meeting is now confirmed as below."),
        PurposeUnbooked = new(
            "일정 제안에 회신하여 주셔서 감사합니다. 화상회의 일정이 아래와 같이 확정되었음을 알려 드리며, 접속 방법은 참석 안내와 함께 별도로 보내 드리겠습니다.",
            "感谢贵方就会议时间予以回复。现已商定下列视频会议的举行时间，入会方式将随邀请函另行送达。",
            "日程の調整に御協力いただき、誠にありがとうございます。標記のオンライン会議の日程が下記のとおり決定しましたので、お知らせいたします。接続方法につきましては、開催案内により別途御連絡いたします。",
            "Thank you for your reply to our proposal. The time of the video meeting is now confirmed as below. The joining details will follow with the invitation."),
    };

    /// <summary>What a party may answer to each time.</summary>
    public static Text EachTime => new(
        "일정별로 1순위, 가능, 불가 가운데 하나로 회신하여 주시고, 모두 어려우신 경우에는 가능한 다른 일시를 알려 주시기 바랍니다.",
        "请就每个备选时间分别回复“首选”“可以”或“不可以”；如均不便，请提出其他可行的时间。",
        "候補ごとに「第一希望」「可」「不可」のいずれかを御回答ください。いずれも御都合が合わない場合は、御都合のよい日時をお知らせください。",
        "For each time, please reply \"first choice\", \"possible\" or \"not possible\". If none suits, please suggest another time.");
}
