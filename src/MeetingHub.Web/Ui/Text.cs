using System.Globalization;
using MeetingHub.Governments;

namespace MeetingHub.Web.Ui;

/// <summary>
/// One text of the pages in the four languages, side by side, so that none can be missing.
/// Facts stand in it as <c>{0}</c>, <c>{1}</c>, in the order that each language wants.
/// </summary>
public sealed record Text(string Korean, string Chinese, string Japanese, string English)
{
    /// <summary>The text for a reader of one language, with its facts.</summary>
    public string In(Language language, params ReadOnlySpan<object?> facts)
    {
        var text = language switch
        {
            Language.Korean => Korean,
            Language.SimplifiedChinese => Chinese,
            Language.Japanese => Japanese,
            _ => English,
        };
        return facts.IsEmpty ? text : string.Format(CultureInfo.InvariantCulture, text, facts);
    }
}
