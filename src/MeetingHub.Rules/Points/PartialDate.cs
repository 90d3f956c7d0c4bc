using System.Text.RegularExpressions;

namespace MeetingHub.Points;

/// <summary>A date as far as it is known: <c>2021</c>, <c>2021-05</c> or <c>2021-05-20</c>.</summary>
public static partial class PartialDate
{
    /// <summary>True for a text that names a year, a month or a day.</summary>
    public static bool IsOne(string text) => Form().IsMatch(text);

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
