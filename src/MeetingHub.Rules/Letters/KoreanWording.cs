using NodaTime;

namespace MeetingHub.Letters;

/// <summary>Korean, as a 공문 writes: 합쇼체, numbered paragraphs, 아래, 끝. (행정업무의 운영 및 혁신에 관한 규정).</summary>
internal sealed class KoreanWording : Wording
{
    public static KoreanWording Instance { get; } = new();

    public override string Colon => ": ";
    public override string ListComma => ", ";
    public override string ParagraphIndent => "";
    public override string Bullet => "  ○ ";
    public override string Indent => "      ";
    public override string? Below => "아    래";
    public override string? End => "끝.";
    public override bool EndsBehindLastWord => true;
    public override string Nobody => "없음";

    public override IReadOnlyList<string> Addressee(Recipient recipient)
    {
        var government = recipient.Government.For(Language.Korean);
        string?[] parts = recipient is { Name: null, Post: null } ? [government, "담당자"] : [government, recipient.Post, recipient.Name];
        return [$"수신: {string.Join(' ', parts.OfType<string>())} 귀하"];
    }

    public override IReadOnlyList<string> Opening(string purpose, bool isGuest) =>
        isGuest ? ["1. 귀 기관의 무궁한 발전을 기원합니다.", $"2. {purpose}"] : [purpose];

    public override string WaysToAnswer(Recipient recipient) => recipient.PersonalLink is null
        ? $"제목의 회신번호([{recipient.Code}])를 그대로 두고 이 전자우편에 답장하시거나, 아래 문의처에 전화로 회신하실 수 있습니다."
        : $"아래 전용 페이지에서 회신하시거나, 제목의 회신번호([{recipient.Code}])를 그대로 두고 이 전자우편에 답장하여 주시기 바랍니다. 전화로도 회신하실 수 있습니다.";

    public override IReadOnlyList<string> Closing(LetterWords words, Recipient recipient) => [];

    public override string Heading(int number, string heading) => $"{"가나다라마바사"[number - 1]}. {heading}";

    public override string Option(int number) => $"제{number}안";

    public override string PeopleOf(string side) => $"{side} 참석자";

    public override string Titled(string name, string title) => $"{name} {title}";

    public override string Represented(string person, string deputy) => $"{person}(대리 참석: {deputy})";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.Korean)}~{OfficialTime.Date(days.End, Language.Korean)}";
}
