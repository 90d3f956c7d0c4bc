using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Japanese, as a 公文書 writes (公用文作成の考え方): 標記, 記, numbered headings, 以上; no 拝啓, which mail does without.</summary>
internal sealed class JapaneseWording : Wording
{
    public static JapaneseWording Instance { get; } = new();

    public override string Colon => "：";
    public override string ListComma => "、";
    public override string ParagraphIndent => "　";
    public override string Bullet => "　・";
    public override string Indent => "　　　";
    public override string? Below => "記";
    public override string? End => "以上";
    public override string Nobody => "なし";

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

    public override IReadOnlyList<string> Opening(string purpose, bool isGuest) =>
        isGuest ? ["平素より格別の御高配を賜り、厚く御礼申し上げます。", purpose] : [purpose];

    public override string WaysToAnswer(Recipient recipient) => recipient.PersonalLink is null
        ? $"件名の[{recipient.Code}]を残したまま本メールに御返信いただくか、下記の問合せ先にお電話ください。"
        : $"次の専用ページで御回答いただくか、件名の[{recipient.Code}]を残したまま本メールに御返信ください。お電話でも承ります。";

    public override IReadOnlyList<string> Closing(LetterWords words, Recipient recipient) => [];

    public override string Heading(int number, string heading) => $"{"１２３４５６７"[number - 1]}　{heading}";

    public override string Option(int number) => $"第{number}案";

    public override string PeopleOf(string side) => $"{side}の出席者";

    public override string Titled(string name, string title) => $"{name}　{title}";

    public override string Represented(string person, string deputy) => $"{person}（代理出席：{deputy}）";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.Japanese)}～{OfficialTime.Date(days.End, Language.Japanese)}";
}
