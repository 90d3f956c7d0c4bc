using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Simplified Chinese, as a 函 between offices of equal rank writes (党政机关公文处理工作条例): 函告, numbered 一、二、, 特此函达.</summary>
internal sealed class ChineseWording : Wording
{
    public static ChineseWording Instance { get; } = new();

    public override string Colon => "：";
    public override string ListComma => "、";
    public override string ParagraphIndent => "　　";
    public override string Bullet => "　　";
    public override string Indent => "　　　　";
    public override string? Below => null;
    public override string? End => null;
    public override string Nobody => "无";

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

    public override IReadOnlyList<string> Opening(string purpose, bool isGuest) => ["您好！", purpose];

    public override string WaysToAnswer(Recipient recipient) => recipient.PersonalLink is null
        ? $"请直接回复本邮件，并保留主题中的[{recipient.Code}]；也可致电下列联系部门。"
        : $"请在下列专用页面中回复，或直接回复本邮件，并保留主题中的[{recipient.Code}]；也可致电下列联系部门。";

    public override IReadOnlyList<string> Closing(LetterWords words, Recipient recipient) =>
        [words.IsRequest ? "请予函复。" : "特此函达。", "顺致崇高敬意。"];

    public override string Heading(int number, string heading) => $"{"一二三四五六七"[number - 1]}、{heading}";

    public override string Option(int number) =>
        number <= 10 ? $"方案{"一二三四五六七八九十"[number - 1]}" : $"方案{number}";

    public override string PeopleOf(string side) => $"{side}出席人员";

    public override string Titled(string name, string title) => $"{name} {title}";

    public override string Represented(string person, string deputy) => $"{person}（由{deputy}代为出席）";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.SimplifiedChinese)}至{OfficialTime.Date(days.End, Language.SimplifiedChinese)}";
}
