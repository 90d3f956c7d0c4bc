using System.Globalization;
using MeetingHub.Meetings;

namespace MeetingHub.Web.People;

/// <summary>
/// A party's people as a CSV list in its own language: what <see cref="DelegationList"/> reads again. A cell that a spreadsheet would run as a
/// formula begins with an apostrophe.
/// </summary>
internal static class DelegationCsv
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The file: UTF-8 with its mark, by which Excel knows it.</summary>
    public static byte[] File(IReadOnlyList<Participant> people, Language language) => [.. Mark, .. System.Text.Encoding.UTF8.GetBytes(Write(people, language))];

    public static string Write(IReadOnlyList<Participant> people, Language language)
    {
        var words = Words.In(language);
        var rows = people.Select((person, at) => new[]
        {
            (at + 1).ToString(CultureInfo.InvariantCulture),
            person.Name[language],
            person.Reading,
            person.Office[language],
            person.Title[language],
            words.Roles[(int)person.Role],
            person.IsRequired ? words.Required : words.Optional,
            person.Language?.Tag(),
            person.Email?.Value,
            person.Deputy?.Name[language],
            person.Deputy?.Title[language],
            person.Deputy?.Email?.Value,
        });
        return string.Concat(rows.Prepend(words.Headings).Select(row => string.Join(',', row.Select(Cell)) + "\r\n"));
    }

    private static string Cell(string? text)
    {
        var safe = text is [var first, ..] && (DelegationRow.Starters.Contains(first) || char.IsControl(first)) ? $"'{text}" : text ?? "";
        return safe.AsSpan().ContainsAny(",;\"\r\n\t") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>The words of one language, each of which the reader knows.</summary>
    private sealed record Words(string[] Headings, string[] Roles, string Required, string Optional)
    {
        public static Words In(Language language) => language switch
        {
            Language.Korean => Of("연번,성명,독음,소속,직위,역할,필수,언어,이메일,대리인,대리인 직위,대리인 이메일", "수석대표,참석,배석,통역", "필수", "선택"),
            Language.SimplifiedChinese => Of("序号,姓名,拼音,单位,职务,身份,必须,语言,邮箱,代理人,代理人职务,代理人邮箱", "首席代表,出席,列席,翻译", "必须", "否"),
            Language.Japanese => Of("席次,氏名,ふりがな,所属,職名,区分,必須,言語,メールアドレス,代理人,代理人の職名,代理人のメールアドレス", "首席代表,出席,陪席,通訳", "必須", "任意"),
            Language.English => Of("No.,Name,Reading,Office,Title,Role,Required,Language,E-mail,Deputy,Deputy's title,Deputy's e-mail", "Head,Member,Observer,Interpreter", "yes", "optional"),
        };

        private static Words Of(string headings, string roles, string required, string optional) =>
            new(headings.Split(','), roles.Split(','), required, optional);
    }
}
