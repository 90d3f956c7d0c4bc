using System.Reflection;
using NodaTime;

namespace MeetingHub.Letters;

/// <summary>
/// Everything that letters say by themselves, in the four languages, for an official to read. Each letter that is worded differently has texts of its own.
/// </summary>
public static class LetterTexts
{
    private static readonly AnswerCode SomeCode = AnswerCode.Of(0);

    /// <summary>By their names; facts stand in braces.</summary>
    public static IEnumerable<(string Name, Text Text)> All => [.. Kinds(), .. Labels(), .. Letters(), .. Parts()];

    private static IEnumerable<(string Name, Text Text)> Kinds() =>
        Enum.GetValues<MessageKind>().Select(kind => ($"messageKind{kind}", MessageKinds.Label(kind)));

    private static IEnumerable<(string Name, Text Text)> Labels() => typeof(LetterLabels).GetProperties(BindingFlags.Static | BindingFlags.Public)
        .Select(property => ($"label{property.Name}", (Text)property.GetValue(null)!));

    /// <summary>The words of every letter, found in the compiled rules, so that a new letter cannot be left out.</summary>
    private static IEnumerable<(string Name, LetterWords Words)> Written() =>
        from type in typeof(LetterWords).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public)
        where property.PropertyType == typeof(LetterWords)
        select (property.Name, (LetterWords)property.GetValue(null)!);

    private static IEnumerable<(string Name, Text Text)> Letters() => Written().SelectMany(written => written.Words.PurposeUnbooked is null
        ? Letter(written.Name, written.Words, isBooked: true)
        : [.. Letter(written.Name, written.Words, isBooked: false), .. Letter($"{written.Name}Booked", written.Words, isBooked: true)]);

    private static IEnumerable<(string Name, Text Text)> Letter(string name, LetterWords words, bool isBooked)
    {
        yield return ($"subject{name}", words.Subject);
        yield return ($"opening{name}", Text.Of(language => Lines(words.Opening(language, isBooked, isGuest: true))));
        yield return ($"openingToOwn{name}", Text.Of(language => Lines(words.Opening(language, isBooked, isGuest: false))));
        yield return ($"closing{name}", Text.Of(language => Lines(Wording.Of(language).Closing(words, Guest(language)))));
        if (words.Answers is not null)
        {
            yield return ($"answer{name}", Answered(words, guest => guest));
            yield return ($"answerByPage{name}", Answered(words, guest => guest with { PersonalLink = new Uri("https://example.org/") }));
            yield return ($"answerOfContact{name}", Answered(words, guest => guest with { IsContact = true }));
        }
    }

    private static IEnumerable<(string Name, Text Text)> Parts()
    {
        yield return ("addressee", Addressed(guest => guest));
        yield return ("addresseeUnnamed", Addressed(guest => guest with { Name = null }));
        yield return ("addresseeWithoutPost", Addressed(guest => guest with { Post = null }));
        yield return ("addresseeOffice", Addressed(guest => guest with { Name = null, Post = null }));
        yield return ("below", Each(wording => wording.Below ?? ""));
        yield return ("end", Each(wording => wording.End ?? ""));
        yield return ("nobody", Each(wording => wording.Nobody));
        yield return ("option", Each(wording => wording.Option(1)));
        yield return ("heading", Each(wording => wording.Heading(1, "{heading}")));
        yield return ("peopleOf", Each(wording => wording.PeopleOf("{side}")));
        yield return ("titled", Each(wording => wording.Titled("{name}", "{title}")));
        yield return ("stepResponsible", NextSteps.Responsible);
        yield return ("stepDue", NextSteps.Due);
        yield return ("stepResponsibleAndDue", NextSteps.Both);
        yield return ("represented", Each(wording => wording.Represented("{person}", "{deputy}")));
    }

    private static Text Addressed(Func<Recipient, Recipient> of) => Text.Of(language => Lines(Wording.Of(language).Addressee(of(Guest(language)))));

    private static Text Answered(LetterWords words, Func<Recipient, Recipient> by) =>
        Text.Of(language => Lines(words.HowToAnswer(by(Guest(language)))).Replace(SomeCode.Value, "{code}", StringComparison.Ordinal));

    private static Text Each(Func<Wording, string> say) => Text.Of(language => say(Wording.Of(language)));

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static Recipient Guest(Language language) =>
        new() { Name = "{name}", Post = "{post}", Government = InEach("{government}"), Language = language, Zone = DateTimeZone.Utc, Code = SomeCode };

    private static LocalText InEach(string text) => LocalText.Of(Languages.All.Select(language => (language, (string?)text)));
}
