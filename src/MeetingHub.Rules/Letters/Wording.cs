using NodaTime;

namespace MeetingHub.Letters;

/// <summary>
/// The forms in which the offices of one language write, whatever the letter is about. Four of them, one a file. What a letter says stands in
/// <see cref="LetterWords"/> and <see cref="LetterLabels"/>, the four languages side by side.
/// </summary>
internal abstract class Wording
{
    public static Wording Of(Language language) => language switch
    {
        Language.Korean => KoreanWording.Instance,
        Language.SimplifiedChinese => ChineseWording.Instance,
        Language.Japanese => JapaneseWording.Instance,
        Language.English => EnglishWording.Instance,
    };

    /// <summary>Between label and value.</summary>
    public abstract string Colon { get; }

    /// <summary>Between two names in a list.</summary>
    public abstract string ListComma { get; }

    /// <summary>Blanks that open a paragraph, as wide as the language's characters.</summary>
    public abstract string ParagraphIndent { get; }

    /// <summary>Before a labelled line in plain text.</summary>
    public abstract string Bullet { get; }

    /// <summary>Before a line that belongs to the labelled line above it.</summary>
    public abstract string Indent { get; }

    /// <summary>The word that stands alone above the facts: 다 음, 記.</summary>
    public abstract string? Below { get; }

    /// <summary>The word that closes an official letter: 끝., 以上.</summary>
    public abstract string? End { get; }

    /// <summary>That word stands behind the last word of the letter, two spaces off, and has a line of its own only under a table.</summary>
    public virtual bool EndsBehindLastWord => false;

    /// <summary>What stands for a place at the table that nobody has.</summary>
    public abstract string Nobody { get; }

    /// <summary>Who is written to, a line each.</summary>
    public abstract IReadOnlyList<string> Addressee(Recipient recipient);

    /// <summary>Greeting and purpose, a paragraph each.</summary>
    /// <param name="isGuest">False for the host's own people, whom no office wishes continued prosperity.</param>
    public abstract IReadOnlyList<string> Opening(string purpose, bool isGuest);

    /// <summary>By which ways an answer reaches the sender, a sentence or two.</summary>
    public abstract string WaysToAnswer(Recipient recipient);

    public abstract IReadOnlyList<string> Closing(LetterWords words, Recipient recipient);

    /// <summary>The n-th section's heading, numbered or marked as offices do.</summary>
    public abstract string Heading(int number, string heading);

    /// <summary>The n-th time of a proposal: 1안, 方案一, 第1案.</summary>
    public abstract string Option(int number);

    /// <summary>The label of a change in one side's people.</summary>
    public abstract string PeopleOf(string side);

    /// <summary>A person as lists name them, with their title.</summary>
    public abstract string Titled(string name, string title);

    /// <summary>A person in whose place another comes.</summary>
    public abstract string Represented(string person, string deputy);

    public abstract string Days(DateInterval days);
}
