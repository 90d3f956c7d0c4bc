using System.Collections.Frozen;
using System.Globalization;

namespace MeetingHub.Basics;

/// <summary>
/// How long the texts are that people and programs enter, by the name of the entry, and which characters they may have. Rules that allow less say so
/// themselves; what gets past these limits is never kept.
/// </summary>
public static class TextLimits
{
    /// <summary>Names, titles, offices: what stands in one line, in a table or in a mail's subject.</summary>
    public const int Line = 300;

    /// <summary>Reasons, notes, addresses: what is read at one go.</summary>
    public const int Note = 4_000;

    /// <summary>An agreed point and the like: a page or two.</summary>
    public const int Passage = 10_000;

    /// <summary>How much of a refused text its message repeats, so that the text is found again.</summary>
    private const int Beginning = 20;

    private static readonly FrozenSet<string> Lines = new[]
    {
        "name", "title", "office", "reading", "field", "by", "givenBy", "deputy", "deputyName", "deputyTitle", "contactName", "contactOffice",
        "signer", "proxyFor", "courier", "comparedBy", "checkCode", "reference", "platform", "id", "country", "zone", "first", "last", "due", "minutes",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Passages = new[] { "text", "texts", "progress" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The most characters (UTF-16) of an entry.</summary>
    /// <param name="entry">Its name in JSON or on a form, in any case: <c>title</c>.</param>
    public static int LongestOf(string entry) => Lines.Contains(entry) ? Line : Passages.Contains(entry) ? Passage : Note;

    /// <summary>Why a text cannot be taken; null where it can.</summary>
    /// <param name="entry">The entry's name, as for <see cref="LongestOf"/>.</param>
    /// <param name="place">Where it stands in the input.</param>
    public static Refusal? Check(string entry, string text, string place)
    {
        var longest = LongestOf(entry);
        if (text.Length > longest)
        {
            var most = longest.ToString(CultureInfo.InvariantCulture);
            return new Refusal("text.tooLong", $"This text is longer than {most} characters. Please shorten it.", place)
            {
                Facts = new Dictionary<string, string> { ["longest"] = most, ["beginning"] = BeginningOf(text) },
            };
        }

        foreach (var character in text)
        {
            if (IsRefused(character) && !(IsBreak(character) && !Lines.Contains(entry)))
            {
                var name = $"U+{(int)character:X4}";
                return new Refusal("text.control", $"This text has a character that cannot be seen ({name}). Please remove it.", place)
                {
                    Facts = new Dictionary<string, string> { ["character"] = name, ["beginning"] = BeginningOf(text) },
                };
            }
        }

        return null;
    }

    /// <summary>Control characters, and those that turn the direction of what follows, so that a reader sees another text than the one that is kept.</summary>
    public static bool IsRefused(char character) => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsBreak(char character) => character is '\r' or '\n' or '\t';

    /// <summary>The first characters, without those that are refused; no pair is cut in two.</summary>
    private static string BeginningOf(string text) => string.Concat(text.EnumerateRunes().Take(Beginning).Where(rune => !rune.IsBmp || !IsRefused((char)rune.Value)));
}
