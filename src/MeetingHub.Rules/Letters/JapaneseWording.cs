using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Japanese, as a 公文書 writes (公用文作成の考え方): 標記, 記, numbered headings, 以上; no 拝啓, which mail does without.</summary>
internal sealed class JapaneseWording : Wording
{
    public static JapaneseWording Instance { get; } = new();

    public override LetterLabels Labels { get; } = new()
    {
        Overview = "会議の概要",
        Options = "候補日時",
        Changes = "変更内容",
        Access = "接続方法",
        Answer = "回答方法",
        NextSteps = "今後の予定",
        Contact = "問合せ先",
        Title = "会議名",
        Sides = "参加地方政府",
        Time = "会議日時",
        PlannedTime = "当初の会議日時",
        TestDay = "接続試験日",
        Agenda = "議題",
        Reason = "理由",
        NewWindow = "日程の再調整期間",
        Deadline = "回答期限",
        Before = "変更前",
        After = "変更後",
        Platform = "会議システム",
        Number = "会議番号",
        Passcode = "パスコード",
        DialIn = "電話での参加",
        Link = "接続先",
        PersonalLink = "専用ページ",
        MinutesBy = "議事録案の送付",
        Steps = "今後の対応",
        Office = "担当部署",
        Mail = "電子メール",
        Phone = "電話",
    };

    public override string Colon => "：";
    public override string ListComma => "、";
    public override string ParagraphIndent => "　";
    public override string Bullet => "　・";
    public override string Indent => "　　　";
    public override string? Below => "記";
    public override string? End => "以上";
    public override string Nobody => "なし";

    public override string Subject(MeetingNotice notice, string title, string? time) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) => $"「{title}」の日程の再調整について（照会）",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) => $"「{title}」の日程調整の再開について（照会）",
        (MessageKind.Proposal, _) => $"「{title}」の日程調整について（照会）",
        (MessageKind.AnswerReminder, _) => $"「{title}」の日程調整について（再照会）",
        (MessageKind.Postponement, Occasion.TakenBack) => $"「{title}」の延期及び候補日時の取下げについて（通知）",
        (MessageKind.Cancellation, Occasion.TakenBack) => $"「{title}」の候補日時の取下げについて（通知）",
        (MessageKind.Decision, _) => $"「{title}」の日程の決定について（通知）{time}",
        (MessageKind.Invitation, _) => $"「{title}」の開催について（御案内）{time}",
        (MessageKind.Change, Occasion.Changed { OldTime: not null }) => $"「{title}」の日時の変更について（通知）{time}",
        (MessageKind.Change, _) => $"「{title}」の変更について（通知）{time}",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) => $"「{title}」の中止について（通知）{time}",
        (MessageKind.Postponement, _) => $"「{title}」の延期について（通知）当初{time}",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) => $"「{title}」の案内の送付先の変更について（通知）{time}",
        (MessageKind.Cancellation, _) => $"「{title}」の出席者の変更について（通知）{time}",
        (MessageKind.MeetingReminder, _) => $"「{title}」の開催について（再案内）{time}",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) => $"「{title}」の事前接続試験の日程調整について（照会）",
        (MessageKind.TestSession, _) => $"「{title}」の事前接続試験について（御案内）{time}",
        (MessageKind.DelegationReminder, _) => $"「{title}」の出席者名簿の提出について（依頼）{time}",
        (MessageKind.MinutesReminder, _) => $"「{title}」の議事録の作成について（依頼）{time}",
        (MessageKind.Thanks, _) => $"「{title}」への御出席の御礼及び今後の予定について",
    };

    public override IReadOnlyList<string> Addressee(Recipient recipient)
    {
        var government = recipient.Government.For(Language.Japanese);
        return recipient switch
        {
            { Name: null, Post: null } => [$"{government}　御担当者　様"],
            { Name: null } => [$"{government}　{recipient.Post}　様"],
            { Post: null } => [government, $"{recipient.Name}　様"],
            _ => [$"{government}　{recipient.Post}", $"{recipient.Name}　様"],
        };
    }

    public override IReadOnlyList<string> Opening(MeetingNotice notice, bool isGuest) =>
        isGuest ? ["平素より格別の御高配を賜り、厚く御礼申し上げます。", Purpose(notice)] : [Purpose(notice)];

    private static string Purpose(MeetingNotice notice) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) =>
            "標記のオンライン会議につきまして、先に御提案いたしました候補日時に代えて、下記のとおり改めて候補日時を御提案いたします。御検討の上、期限までに御回答くださいますようお願い申し上げます。なお、先の候補日時への御回答は不要です。",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) =>
            "標記のオンライン会議につきまして、下記の候補日時により日程調整を再開いたします。御検討の上、期限までに御回答くださいますようお願い申し上げます。なお、既に頂いた御回答は有効ですので、変更がある場合にのみお知らせください。",
        (MessageKind.Proposal, _) =>
            "標記のオンライン会議につきまして、下記のとおり候補日時を御提案いたします。御検討の上、期限までに御回答くださいますようお願い申し上げます。",
        (MessageKind.AnswerReminder, _) =>
            "先に御提案いたしました標記のオンライン会議の候補日時につきまして、まだ御回答を頂いておりません。御多用のところ恐れ入りますが、期限までに御回答くださいますようお願い申し上げます。なお、行き違いで既に御回答いただいている場合は、御容赦ください。",
        (_, Occasion.TakenBack { IsOff: true }) =>
            "標記のオンライン会議は開催しないこととなりました。つきましては、先に御提案いたしました候補日時を取り下げますので、お知らせいたします。御検討いただき誠にありがとうございました。何とぞ御了承くださいますようお願い申し上げます。",
        (MessageKind.Postponement, Occasion.TakenBack) =>
            "標記のオンライン会議は延期することとなりました。つきましては、先に御提案いたしました候補日時を取り下げますので、お知らせいたします。御検討いただき誠にありがとうございました。新たな日程につきましては改めて御相談申し上げますので、何とぞ御了承くださいますようお願い申し上げます。",
        (MessageKind.Cancellation, Occasion.TakenBack) =>
            "先に御提案いたしました標記のオンライン会議の候補日時を取り下げることといたしましたので、お知らせいたします。御検討いただき誠にありがとうございました。日程につきましては改めて御相談申し上げますので、何とぞ御了承くださいますようお願い申し上げます。",
        (MessageKind.Decision, _) when notice.Join is null =>
            "日程の調整に御協力いただき、誠にありがとうございます。標記のオンライン会議の日程が下記のとおり決定しましたので、お知らせいたします。接続方法につきましては、開催案内により別途御連絡いたします。",
        (MessageKind.Decision, _) =>
            "日程の調整に御協力いただき、誠にありがとうございます。標記のオンライン会議の日程が下記のとおり決定しましたので、お知らせいたします。",
        (MessageKind.Invitation, _) => "標記のオンライン会議を下記のとおり開催いたしますので、御出席くださいますようお願い申し上げます。",
        (MessageKind.Change, _) =>
            "先に御案内いたしました標記のオンライン会議につきまして、下記のとおり変更がありましたので、お知らせいたします。変更後の内容により御出席くださいますようお願い申し上げます。",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) =>
            "標記のオンライン会議につきまして、下記のとおり開催を中止することといたしましたので、お知らせいたします。御準備を頂いておりましたところ誠に申し訳ございませんが、御理解くださいますようお願い申し上げます。",
        (MessageKind.Postponement, _) =>
            "標記のオンライン会議につきまして、下記のとおり開催を延期することといたしましたので、お知らせいたします。新たな日程につきましては、改めて御相談申し上げます。御理解くださいますようお願い申し上げます。",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) =>
            "下記のオンライン会議の開催案内は、別のメールアドレス又は貴団体の予定表により改めてお送りいたしました。会議は予定どおり開催いたします。重複を避けるため、お手数ですが、本メールにより御登録の予定を削除してくださいますようお願い申し上げます。",
        (MessageKind.Cancellation, _) =>
            "出席者の変更に伴い、下記のオンライン会議への御出席は不要となりましたので、お知らせいたします。会議は予定どおり開催いたします。お手数ですが、御登録の予定を削除してくださいますようお願い申し上げます。",
        (MessageKind.MeetingReminder, _) =>
            "標記のオンライン会議の開催が近づきましたので、下記のとおり改めて御案内いたします。開始前に余裕をもって接続してくださいますようお願い申し上げます。",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) =>
            "標記のオンライン会議につきまして、貴団体が初めてお使いになる会議システムであることから、事前に接続試験を実施したく存じます。御都合のよい日時をお知らせくださいますようお願い申し上げます。",
        (MessageKind.TestSession, _) =>
            "標記のオンライン会議に先立ち、下記のとおり接続試験を実施いたします。会議当日にお使いになる会場及び機器により御参加くださいますようお願い申し上げます。開始時刻につきましては、担当部署から別途御連絡いたします。",
        (MessageKind.DelegationReminder, _) =>
            "標記のオンライン会議につきまして、貴団体の出席者名簿をまだ頂いておりません。御多用のところ恐れ入りますが、御提出くださいますようお願い申し上げます。なお、行き違いで既に御提出いただいている場合は、御容赦ください。",
        (MessageKind.MinutesReminder, _) => "標記のオンライン会議の議事録がまだ確定しておりません。作成の上、確定してくださいますようお願い申し上げます。",
        (MessageKind.Thanks, _) => "標記のオンライン会議に御出席いただき、誠にありがとうございました。今後の予定を下記のとおりお知らせいたします。",
    };

    public override IReadOnlyList<string> HowToAnswer(Occasion occasion, Recipient recipient)
    {
        var answers = occasion.Kind switch
        {
            MessageKind.Proposal or MessageKind.AnswerReminder =>
                "候補ごとに「第一希望」「可」「不可」のいずれかを御回答ください。いずれも御都合が合わない場合は、御都合のよい日時をお知らせください。",
            MessageKind.TestSession => "接続試験が可能な日時を二つ又は三つお知らせください。",
            MessageKind.DelegationReminder => "出席者名簿（氏名、所属、職名及び席次）をお知らせください。未定の方は「未定」と御記入いただいて差し支えありません。",
            MessageKind.Invitation or MessageKind.Change => "「出席」「欠席」「代理出席」（代理の方の氏名及び職名）のいずれかを御回答ください。",
            MessageKind.Decision or MessageKind.Cancellation or MessageKind.Postponement or MessageKind.MeetingReminder or MessageKind.MinutesReminder or MessageKind.Thanks =>
                throw new InvalidOperationException("Such a letter asks for no answer."),
        };
        var ways = recipient.PersonalLink is null
            ? $"件名の[{recipient.Code}]を残したまま本メールに御返信いただくか、下記の問合せ先にお電話ください。"
            : $"次の専用ページで御回答いただくか、件名の[{recipient.Code}]を残したまま本メールに御返信ください。お電話でも承ります。";
        return recipient.IsContact && occasion is Occasion.Invited
            ? [answers, "併せて、貴団体の出席者名簿（氏名、所属、職名及び席次）をお知らせください。", ways]
            : [answers, ways];
    }

    public override IReadOnlyList<string> Closing(Occasion occasion, Recipient recipient) => [];

    public override string Heading(int number, string heading) => $"{"１２３４５６７"[number - 1]}　{heading}";

    public override string Option(int number) => $"第{number}案";

    public override string PeopleOf(string side) => $"{side}の出席者";

    public override string Titled(string name, string title) => $"{name}　{title}";

    public override string Represented(string person, string deputy) => $"{person}（代理出席：{deputy}）";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.Japanese)}～{OfficialTime.Date(days.End, Language.Japanese)}";
}
