using MeetingHub.Governments;
using MeetingHub.Meetings;

namespace MeetingHub.Invitations;

/// <summary>What is to be done after a meeting, as its thanks tell it: the agreed points that are open, each with who sees to it and by when.</summary>
public static class NextSteps
{
    /// <summary>One step for each open point, in their order, in the languages in which the point was agreed.</summary>
    public static IReadOnlyList<LocalText> Of(Meeting meeting) => [.. meeting.Points.Where(p => p.IsOpen).Select(StepOf)];

    private static LocalText StepOf(AgreedPoint point) => LocalText.Of(
        point.Text.Text.Languages.Select(language => (language, (string?)(point.Text.Text[language] + Whose(point.Text, language)))));

    private static string Whose(AgreedText point, Language language)
    {
        var offices = point.Responsible.Select(r => r.Office[language]).OfType<string>().ToList();
        var due = point.Due is { } date ? OfficialTime.Date(date, language) : null;
        return (offices.Count > 0, due) switch
        {
            (false, null) => "",
            (true, null) => InBrackets(Responsible(offices, language), language),
            (false, not null) => InBrackets(Due(due, language), language),
            (true, not null) => InBrackets(Responsible(offices, language) + Between(language) + Due(due, language), language),
        };
    }

    private static string Responsible(List<string> offices, Language language) => language switch
    {
        Language.Korean => $"담당: {string.Join(", ", offices)}",
        Language.SimplifiedChinese => $"负责单位：{string.Join('、', offices)}",
        Language.Japanese => $"担当：{string.Join('、', offices)}",
        _ => $"responsible: {string.Join(", ", offices)}",
    };

    private static string Due(string date, Language language) => language switch
    {
        Language.Korean => $"기한: {date}",
        Language.SimplifiedChinese => $"完成期限：{date}",
        Language.Japanese => $"期限：{date}",
        _ => $"due {date}",
    };

    private static string Between(Language language) => language switch
    {
        Language.Korean => ", ",
        Language.SimplifiedChinese => "；",
        Language.Japanese => "、",
        _ => "; ",
    };

    private static string InBrackets(string text, Language language) =>
        language is Language.SimplifiedChinese or Language.Japanese ? $"（{text}）" : $" ({text})";
}
