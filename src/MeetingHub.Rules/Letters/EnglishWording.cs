using NodaTime;

namespace MeetingHub.Letters;

/// <summary>English, as one government's office writes to another's: formal, short sentences, British dates.</summary>
internal sealed class EnglishWording : Wording
{
    public static EnglishWording Instance { get; } = new();

    public override string Colon => ": ";
    public override string ListComma => ", ";
    public override string ParagraphIndent => "";
    public override string Bullet => "  - ";
    public override string Indent => "      ";
    public override string? Below => null;
    public override string? End => null;
    public override string Nobody => "none";

    public override IReadOnlyList<string> Addressee(Recipient recipient)
    {
        var salutation = recipient.Name is { } name ? $"Dear {name}," : "Dear Sir or Madam,";
        string?[] office = [recipient.Post, recipient.Government.For(Language.English)];
        return [string.Join(", ", office.OfType<string>().Where(t => t.Length > 0)), "", salutation];
    }

    public override IReadOnlyList<string> Opening(string purpose, bool isGuest) => [purpose];

    public override string WaysToAnswer(Recipient recipient) => recipient.PersonalLink is null
        ? $"Please reply to this e-mail, keeping [{recipient.Code}] in the subject, or telephone the office below."
        : $"Please reply on your page below, or reply to this e-mail, keeping [{recipient.Code}] in the subject. You may also telephone the office below.";

    public override IReadOnlyList<string> Closing(LetterWords words, Recipient recipient) =>
        [recipient.Name is null ? "Yours faithfully," : "Yours sincerely,"];

    public override string Heading(int number, string heading) => $"{number}. {heading}";

    public override string Option(int number) => $"Option {number}";

    public override string PeopleOf(string side) => $"Participants of {side}";

    public override string Titled(string name, string title) => $"{name}, {title}";

    public override string Represented(string person, string deputy) => $"{person} (represented by {deputy})";

    public override string Days(DateInterval days) =>
        $"{OfficialTime.Date(days.Start, Language.English)} to {OfficialTime.Date(days.End, Language.English)}";
}
