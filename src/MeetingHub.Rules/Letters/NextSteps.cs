using MeetingHub.Points;

namespace MeetingHub.Letters;

/// <summary>What is to be done after a meeting, as its thanks tell it: the agreed points that are open, each with who sees to it and by when.</summary>
public static class NextSteps
{
    internal static readonly Text Responsible = new("담당: {offices}", "负责单位：{offices}", "担当：{offices}", "responsible: {offices}");
    internal static readonly Text Due = new("기한: {date}", "完成期限：{date}", "期限：{date}", "due {date}");
    internal static readonly Text Both = new("{responsible}, {due}", "{responsible}；{due}", "{responsible}、{due}", "{responsible}; {due}");

    /// <summary>One step for each open point of a meeting, by number, in the languages in which the point was agreed.</summary>
    public static IReadOnlyList<LocalText> Of(IEnumerable<AgreedPoint> points) => [.. points.Where(p => p.IsOpen).OrderBy(p => p.Number).Select(StepOf)];

    private static LocalText StepOf(AgreedPoint point) => LocalText.Of(
        point.Text.Text.Languages.Select(language => (language, (string?)(point.Text.Text[language] + Whose(point.Text, language)))));

    private static string Whose(AgreedText point, Language language)
    {
        var offices = point.Responsible.Select(r => r.Office[language]).OfType<string>().ToList();
        var due = point.Due is { } date ? OfficialTime.Date(date, language) : null;
        var responsible = Responsible.In(language, string.Join(language is Language.SimplifiedChinese or Language.Japanese ? "、" : ", ", offices));
        return (offices.Count > 0, due) switch
        {
            (false, null) => "",
            (true, null) => InBrackets(responsible, language),
            (false, not null) => InBrackets(Due.In(language, due), language),
            (true, not null) => InBrackets(Both.In(language, responsible, Due.In(language, due)), language),
        };
    }

    private static string InBrackets(string text, Language language) =>
        language is Language.SimplifiedChinese or Language.Japanese ? $"（{text}）" : $" ({text})";
}
