namespace MeetingHub.Letters;

/// <summary>
/// A message as an official letter, before it is set as text or as HTML: both are set from this one, so neither says more
/// than the other.
/// </summary>
internal sealed record Letter(
    Language Language,
    string Subject,
    IReadOnlyList<string> Addressee,
    IReadOnlyList<string> Opening,
    string? Below,
    IReadOnlyList<LetterSection> Sections,
    IReadOnlyList<string> Closing,
    string? End,
    Phrase Sender)
{
    /// <summary>Puts the notice's facts in the order in which an office reads them.</summary>
    public static Letter Write(MeetingNotice notice, Recipient recipient)
    {
        var wording = Wording.Of(recipient.Language);
        var words = MessageKinds.Words(notice.Occasion);
        var facts = new LetterFacts(notice, recipient, wording, words);
        var sections = facts.Sections().Where(s => s.Lines.Count > 0).ToList();
        return new(
            recipient.Language,
            OneLine($"[{recipient.Code}] {words.Subject.In(recipient.Language, notice.Title.For(recipient.Language), facts.SubjectTime())}"),
            wording.Addressee(recipient),
            words.Opening(recipient.Language, isBooked: notice.Join is not null, isGuest: recipient.Government != notice.Sides[0].Name),
            wording.Below,
            [.. sections.Select((s, i) => s with { Heading = wording.Heading(i + 1, s.Heading) })],
            wording.Closing(words, recipient),
            wording.End,
            Phrase.Of(notice.Organiser.Name, recipient.Language));
    }

    /// <summary>A subject is one line: whatever a title brings along, no second header can start inside it.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Words with the language that they are in: a title may exist only in another language than the letter's.</summary>
internal readonly record struct Phrase(string Text, Language Language)
{
    public static Phrase Of(LocalText text, Language reader) => new(text.For(reader), text.ChosenFor(reader));
}

/// <summary>A headed part of the letter.</summary>
internal sealed record LetterSection(string Heading, IReadOnlyList<LetterLine> Lines);

/// <summary>One line of a section.</summary>
internal abstract record LetterLine
{
    private LetterLine()
    {
    }

    /// <summary>A sentence that asks or explains.</summary>
    public sealed record Sentence(string Text) : LetterLine;

    /// <summary>A labelled fact.</summary>
    public sealed record Fact(string Label, IReadOnlyList<Phrase> Values, FactForm Form = FactForm.Plain) : LetterLine;

    /// <summary>A labelled address, alone on its line: mail programs then keep it whole.</summary>
    public sealed record Link(string Label, Uri Target) : LetterLine;

    /// <summary>Something that was other before: the lines of then and the lines of now.</summary>
    public sealed record Replaced(string Label, IReadOnlyList<LetterLine> Before, IReadOnlyList<LetterLine> After) : LetterLine;
}

/// <summary>How the values of a fact stand together.</summary>
internal enum FactForm
{
    /// <summary>One fact, or one fact as several places see it, the reader's own first.</summary>
    Plain,

    /// <summary>The same, and what the letter is about: the time, the deadline.</summary>
    Chief,

    /// <summary>Names, one after the other.</summary>
    Names,

    /// <summary>Points, numbered, a line each.</summary>
    Points,
}
