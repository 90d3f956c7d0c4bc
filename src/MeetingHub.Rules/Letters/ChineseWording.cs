using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Simplified Chinese, as a 函 between offices of equal rank writes (党政机关公文处理工作条例): 函告, numbered 一、二、, 特此函达.</summary>
internal sealed class ChineseWording : Wording
{
    public static ChineseWording Instance { get; } = new();

    public override LetterLabels Labels { get; } = new()
    {
        Overview = "会议概况",
        Options = "备选时间",
        Changes = "变更内容",
        Access = "入会方式",
        Answer = "回复方式",
        NextSteps = "后续安排",
        Contact = "联系方式",
        Title = "会议名称",
        Sides = "与会地方政府",
        Time = "会议时间",
        PlannedTime = "原定会议时间",
        TestDay = "联调测试日期",
        Agenda = "会议议题",
        Reason = "原因",
        NewWindow = "另行商定时间的范围",
        Deadline = "回复截止时间",
        Before = "变更前",
        After = "变更后",
        Platform = "会议平台",
        Number = "会议号",
        Passcode = "会议密码",
        DialIn = "电话接入",
        Link = "入会链接",
        PersonalLink = "专用页面",
        MinutesBy = "会谈纪要草案送达日期",
        Steps = "后续事项",
        Office = "联系部门",
        Mail = "电子邮箱",
        Phone = "电话",
    };

    public override string Colon => "：";
    public override string ListComma => "、";
    public override string ParagraphIndent => "　　";
    public override string Bullet => "　　";
    public override string Indent => "　　　　";
    public override string? Below => null;
    public override string? End => null;
    public override string Nobody => "无";

    public override string Subject(MeetingNotice notice, string title, string? time) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) => $"关于重新商定“{title}”时间的函",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) => $"关于继续商定“{title}”时间的函",
        (MessageKind.Proposal, _) => $"关于商定“{title}”时间的函",
        (MessageKind.AnswerReminder, _) => $"关于请尽快回复“{title}”时间的函",
        (MessageKind.Postponement, Occasion.TakenBack) => $"关于“{title}”延期举行并撤回备选时间的函",
        (MessageKind.Cancellation, Occasion.TakenBack) => $"关于撤回“{title}”备选时间的函",
        (MessageKind.Decision, _) => $"关于确定“{title}”时间的函：{time}",
        (MessageKind.Invitation, _) => $"关于邀请出席“{title}”的函：{time}",
        (MessageKind.Change, Occasion.Changed { OldTime: not null }) => $"关于变更“{title}”时间的函：{time}",
        (MessageKind.Change, _) => $"关于变更“{title}”有关事项的函：{time}",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) => $"关于取消“{title}”的函：{time}",
        (MessageKind.Postponement, _) => $"关于“{title}”延期举行的函（原定{time}）",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) => $"关于变更“{title}”邀请送达方式的函：{time}",
        (MessageKind.Cancellation, _) => $"关于调整“{title}”出席人员的函：{time}",
        (MessageKind.MeetingReminder, _) => $"关于“{title}”即将举行的提示函：{time}",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) => $"关于商定“{title}”会前联调测试时间的函",
        (MessageKind.TestSession, _) => $"关于“{title}”会前联调测试的函：{time}",
        (MessageKind.DelegationReminder, _) => $"关于请提供“{title}”出席人员名单的函：{time}",
        (MessageKind.MinutesReminder, _) => $"关于请整理“{title}”会谈纪要的提示：{time}",
        (MessageKind.Thanks, _) => $"关于“{title}”的感谢函及后续安排",
    };

    public override IReadOnlyList<string> Addressee(Recipient recipient)
    {
        var office = recipient.Government.For(Language.SimplifiedChinese) + recipient.Post;
        return recipient switch
        {
            { Name: null, Post: null } => [$"尊敬的{office}联系人："],
            { Name: null } => [$"尊敬的{office}："],
            { Post: null } => [$"尊敬的{office}{recipient.Name}先生/女士："],
            _ => [$"尊敬的{office}{recipient.Name}："],
        };
    }

    public override IReadOnlyList<string> Opening(MeetingNotice notice, bool isGuest) => ["您好！", Purpose(notice)];

    private static string Purpose(MeetingNotice notice) => (notice.Occasion.Kind, notice.Occasion) switch
    {
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Instead }) =>
            "现就下列视频会议重新提出若干备选时间，以取代我方此前提出的时间，请贵方研究，并于截止时间前函复为盼。此前提出的备选时间，无需再行回复。",
        (MessageKind.Proposal, Occasion.Proposed { As: ProposedAs.Again }) =>
            "现就下列视频会议的举行时间继续与贵方商定，请贵方研究，并于截止时间前函复为盼。贵方此前的回复继续有效，如有变动，请予告知。",
        (MessageKind.Proposal, _) => "为商定下列视频会议的举行时间，现提出若干备选时间，请贵方研究，并于截止时间前函复为盼。",
        (MessageKind.AnswerReminder, _) => "此前我方就下列视频会议提出的备选时间，至今尚未收到贵方回复。请于截止时间前予以回复。如贵方已经回复，敬请谅解。",
        (_, Occasion.TakenBack { IsOff: true }) =>
            "下列视频会议现决定不再举行，此前提出的备选时间一并撤回。感谢贵方予以研究，由此带来的不便，敬请谅解。",
        (MessageKind.Postponement, Occasion.TakenBack) =>
            "下列视频会议现决定延期举行，此前提出的备选时间一并撤回，新的会议时间将另行与贵方商定。感谢贵方予以研究，由此带来的不便，敬请谅解。",
        (MessageKind.Cancellation, Occasion.TakenBack) =>
            "此前就下列视频会议提出的备选时间现予撤回，会议时间将另行与贵方商定。感谢贵方予以研究，由此带来的不便，敬请谅解。",
        (MessageKind.Decision, _) when notice.Join is null =>
            "感谢贵方就会议时间予以回复。现已商定下列视频会议的举行时间，入会方式将随邀请函另行送达。",
        (MessageKind.Decision, _) => "感谢贵方就会议时间予以回复。现已商定下列视频会议的举行时间，有关事项函告如下。",
        (MessageKind.Invitation, _) => "兹定于下列时间举行视频会议，谨邀请您出席。有关事项函告如下。",
        (MessageKind.Change, _) => "此前函告的视频会议有关事项现作如下变更，敬请按变更后的安排出席。",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.Cancelled }) =>
            "下列视频会议现决定取消。感谢贵方为此所作的准备，由此带来的不便，敬请谅解。",
        (MessageKind.Postponement, _) =>
            "下列视频会议现决定延期举行，新的会议时间将另行与贵方商定，由此带来的不便，敬请谅解。",
        (MessageKind.Cancellation, Occasion.CalledOff { Cause: CallOff.InvitedOtherwise }) =>
            "下列视频会议的邀请已通过其他邮箱或贵单位的日历系统另行送达。会议仍按期举行，为免重复，请删除根据本邮件登记的日程。",
        (MessageKind.Cancellation, _) => "因出席人员调整，您无需出席下列视频会议。会议仍按期举行，请删除日历中的相应日程。",
        (MessageKind.MeetingReminder, _) => "下列视频会议即将举行，现再次函告有关安排，请提前接入会场。",
        (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) => "鉴于贵方系首次使用本会议平台，为确保会议顺利举行，我方拟于会前进行联调测试，请告知贵方方便的时间。",
        (MessageKind.TestSession, _) => "为确保会议顺利举行，我方拟于会前进行联调测试，请使用会议当日的场地和设备参加。具体时间由联系部门另行告知。",
        (MessageKind.DelegationReminder, _) => "至今尚未收到贵方出席下列视频会议的人员名单，请予提供。如贵方已经提供，敬请谅解。",
        (MessageKind.MinutesReminder, _) => "下列视频会议的会谈纪要尚未定稿，请及时整理并定稿。",
        (MessageKind.Thanks, _) => "承蒙出席下列视频会议，谨致诚挚谢意。现将后续安排函告如下。",
    };

    public override IReadOnlyList<string> HowToAnswer(Occasion occasion, Recipient recipient)
    {
        var answers = occasion.Kind switch
        {
            MessageKind.Proposal or MessageKind.AnswerReminder => "请就每个备选时间分别回复“首选”“可以”或“不可以”；如均不便，请提出其他可行的时间。",
            MessageKind.TestSession => "请提供两至三个可以进行测试的时间。",
            MessageKind.DelegationReminder => "请提供出席人员名单（姓名、单位、职务、礼宾次序）；尚未确定的人员，可注明“待定”。",
            MessageKind.Invitation or MessageKind.Change => "请回复“出席”“不出席”或“委派他人出席”（请注明姓名和职务）。",
            MessageKind.Decision or MessageKind.Cancellation or MessageKind.Postponement or MessageKind.MeetingReminder or MessageKind.MinutesReminder or MessageKind.Thanks =>
                throw new InvalidOperationException("Such a letter asks for no answer."),
        };
        var ways = recipient.PersonalLink is null
            ? $"请直接回复本邮件，并保留主题中的[{recipient.Code}]；也可致电下列联系部门。"
            : $"请在下列专用页面中回复，或直接回复本邮件，并保留主题中的[{recipient.Code}]；也可致电下列联系部门。";
        return recipient.IsContact && occasion is Occasion.Invited
            ? [answers, "请同时提供贵方出席人员名单（姓名、单位、职务、礼宾次序）。", ways]
            : [answers, ways];
    }

    public override IReadOnlyList<string> Closing(Occasion occasion, Recipient recipient) => (occasion.Kind, occasion) switch
    {
        (MessageKind.Proposal or MessageKind.AnswerReminder or MessageKind.Invitation or MessageKind.DelegationReminder, _) or (MessageKind.TestSession, Occasion.TestPlanned { Day: null }) =>
            ["请予函复。", "顺致崇高敬意。"],
        (MessageKind.Decision or MessageKind.Change or MessageKind.Cancellation or MessageKind.Postponement or MessageKind.MeetingReminder or MessageKind.TestSession
            or MessageKind.MinutesReminder or MessageKind.Thanks, _) => ["特此函达。", "顺致崇高敬意。"],
    };

    public override string Heading(int number, string heading) => $"{"一二三四五六七"[number - 1]}、{heading}";

    public override string Option(int number) =>
        number <= 10 ? $"方案{"一二三四五六七八九十"[number - 1]}" : $"方案{number}";

    public override string PeopleOf(string side) => $"{side}出席人员";

    public override string Titled(string name, string title) => $"{name} {title}";

    public override string Represented(string person, string deputy) => $"{person}（由{deputy}代为出席）";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.SimplifiedChinese)}至{OfficialTime.Date(days.End, Language.SimplifiedChinese)}";
}
