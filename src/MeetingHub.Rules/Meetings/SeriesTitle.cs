using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Meetings;

/// <summary>The title of the next meeting of a series: 제1회, 第一次, 第１回, 1st become 제2회, 第二次, 第２回, 2nd. A title without a number stays.</summary>
internal static partial class SeriesTitle
{
    private const string ChineseDigits = "零一二三四五六七八九";

    public static LocalText Next(LocalText title) =>
        LocalText.Of(title.Languages.Select(language => (language, (string?)Next(title[language]!, language))));

    private static string Next(string title, Language language) => language == Language.English
        ? English().Replace(title, match => Ordinal(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1), 1)
        : Numbered().Replace(title, match => match.Groups[1].Value + Raised(match.Groups[2].Value) + match.Groups[3].Value, 1);

    private static string Raised(string number)
    {
        var narrow = number.Normalize(NormalizationForm.FormKC);
        if (!int.TryParse(narrow, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
        {
            return Chinese(Value(number) + 1);
        }

        var raised = (digits + 1).ToString(CultureInfo.InvariantCulture);
        return narrow == number ? raised : string.Concat(raised.Select(digit => (char)(digit - '0' + '０')));
    }

    /// <summary>一 to 九十九.</summary>
    private static int Value(string numerals)
    {
        var ten = numerals.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? ChineseDigits.IndexOf(numerals[0], StringComparison.Ordinal)
            : (ten == 0 ? 1 : ChineseDigits.IndexOf(numerals[0], StringComparison.Ordinal)) * 10
                + (ten == numerals.Length - 1 ? 0 : ChineseDigits.IndexOf(numerals[^1], StringComparison.Ordinal));
    }

    private static string Chinese(int value) => value >= 100
        ? value.ToString(CultureInfo.InvariantCulture)
        : $"{(value < 20 ? "" : ChineseDigits[value / 10])}{(value < 10 ? "" : "十")}{(value % 10 == 0 ? "" : ChineseDigits[value % 10])}";

    private static string Ordinal(int value) => value + ((value % 100) is 11 or 12 or 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    [GeneratedRegex("(제 ?|第 ?)([0-9]{1,4}|[０-９]{1,4}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])( ?(?:회|차|次|届|回|轮))")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b([0-9]{1,4})(?:st|nd|rd|th)\b")]
    private static partial Regex English();
}
