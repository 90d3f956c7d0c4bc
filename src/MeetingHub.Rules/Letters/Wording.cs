using NodaTime;

namespace MeetingHub.Letters;

/// <summary>How the offices of one language write. Four of them, one a file; everything else about a letter is shared.</summary>
internal abstract class Wording
{
    public static Wording Of(Language language) => language switch
    {
        Language.Korean => KoreanWording.Instance,
        Language.SimplifiedChinese => ChineseWording.Instance,
        Language.Japanese => JapaneseWording.Instance,
        Language.English => EnglishWording.Instance,
    };

    public abstract LetterLabels Labels { get; }

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

    /// <summary>The subject behind the answer code.</summary>
    /// <param name="time">The reader's local time, where one is fixed.</param>
    public abstract string Subject(MeetingNotice notice, string title, string? time);

    /// <summary>Who is written to, a line each.</summary>
    public abstract IReadOnlyList<string> Addressee(Recipient recipient);

    /// <summary>Greeting and purpose, a paragraph each.</summary>
    /// <param name="isGuest">False for the host's own people, whom no office wishes continued prosperity.</param>
    public abstract IReadOnlyList<string> Opening(MeetingNotice notice, bool isGuest);

    /// <summary>What may be answered and by which ways, a sentence or two each.</summary>
    public abstract IReadOnlyList<string> HowToAnswer(Occasion occasion, Recipient recipient);

    public abstract IReadOnlyList<string> Closing(Occasion occasion, Recipient recipient);

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

/// <summary>The labels of sections (headings) and facts.</summary>
internal sealed record LetterLabels
{
    public required string Overview { get; init; }
    public required string Options { get; init; }
    public required string Changes { get; init; }
    public required string Access { get; init; }
    public required string Answer { get; init; }
    public required string NextSteps { get; init; }
    public required string Contact { get; init; }
    public required string Title { get; init; }
    public required string Sides { get; init; }
    public required string Time { get; init; }
    public required string PlannedTime { get; init; }
    public required string TestDay { get; init; }
    public required string Agenda { get; init; }
    public required string Reason { get; init; }
    public required string NewWindow { get; init; }
    public required string Deadline { get; init; }
    public required string Before { get; init; }
    public required string After { get; init; }
    public required string Platform { get; init; }
    public required string Number { get; init; }
    public required string Passcode { get; init; }
    public required string DialIn { get; init; }
    public required string Link { get; init; }
    public required string PersonalLink { get; init; }
    public required string MinutesBy { get; init; }
    public required string Steps { get; init; }
    public required string Office { get; init; }
    public required string Mail { get; init; }
    public required string Phone { get; init; }
}
