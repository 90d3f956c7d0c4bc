using System.Text.RegularExpressions;

namespace MeetingHub.Basics;

/// <summary>
/// What an answer by reply, telephone or letter is recognised by: <c>MH-7K2Q</c>, in the subject as <c>[MH-7K2Q]</c>.
/// No 0, O, 1, I or L: it is read aloud across three languages. It finds an invitation; it opens nothing.
/// </summary>
public readonly partial record struct AnswerCode
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary><c>MH-</c> and four characters.</summary>
    public string Value => field ?? throw new InvalidOperationException("A default AnswerCode finds nothing.");

    private AnswerCode(string value) => Value = value;

    /// <summary>The code that a number stands for: 31⁴ = 923,521 codes, then they come round again. Keeping them apart is the caller's.</summary>
    public static AnswerCode Of(uint number)
    {
        Span<char> code = ['M', 'H', '-', ' ', ' ', ' ', ' '];
        for (var place = code.Length - 1; place > 2; place--)
        {
            (number, var digit) = Math.DivRem(number, (uint)Alphabet.Length);
            code[place] = Alphabet[(int)digit];
        }

        return new AnswerCode(new string(code));
    }

    /// <summary>The first code in a text, as typed by a person or as a subject carries it back: <c>RE: [mh-7k2q] …</c>.</summary>
    public static AnswerCode? Find(string? text) =>
        text is not null && Form().Match(text) is { Success: true } match ? new AnswerCode(match.Value.ToUpperInvariant()) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"(?<![A-Za-z0-9])MH-[2-9A-HJKMNP-Z]{4}(?![A-Za-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
