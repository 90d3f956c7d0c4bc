using System.Globalization;
using MeetingHub.Meetings;
using MeetingHub.Web.Files;
using MeetingHub.Web.Http;

namespace MeetingHub.Web.People;

/// <summary>
/// A party's people as its own office lists them: CSV (heading line in Korean, Chinese, Japanese or English) or vCard. Given order is order
/// of precedence. All of it or nothing: with one line that cannot be, the list is not taken, and each such line is named.
/// </summary>
public static class DelegationList
{
    /// <summary>As many as a delegation has; a longer list is refused as a whole, with one message.</summary>
    public const int MostRows = Delegation.MostParticipants;

    /// <summary>Far more than so many people need, so that a list that is too long is told so rather than its size.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private const int MostErrors = 50;

    /// <summary>Reads a list.</summary>
    /// <param name="file">The uploaded file.</param>
    /// <param name="language">The party's language: what names are written in where the list does not say.</param>
    public static DelegationReading Read(ReadOnlyMemory<byte> file, Language language)
    {
        if (file.Length > MostBytes)
        {
            return Refused(new Refusal("delegation.tooLarge", "The list is larger than 4 MB: keep names, offices, titles and addresses only."));
        }

        if (UploadedText.Read(file.Span, DelegationHeadings.Count) is not { } text)
        {
            return Refused(new Refusal("delegation.encoding", "The list is not text in UTF-8, UTF-16, CP949, GB18030 or Shift_JIS: save it as CSV UTF-8."));
        }

        var (rows, broken) = text.TrimStart().StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)
            ? VCardRows.Read(text, language)
            : CsvRows.Read(text);
        return broken is not null ? Refused(broken)
            : rows.Count == 0 ? Refused(new Refusal("delegation.empty", "The list names nobody."))
            : rows.Count > MostRows ? Refused(AtLine(rows[MostRows].Line, "delegation.tooLong", $"The list has more than {MostRows} people; nothing of it was taken.", $"{MostRows}"))
            : People(rows, language);
    }

    private static DelegationReading People(IReadOnlyList<DelegationRow> rows, Language language)
    {
        var people = new List<Participant>();
        var errors = new List<Refusal>();
        foreach (var row in rows)
        {
            var (person, refusal) = Person(row, language);
            if (person is not null)
            {
                people.Add(person);
            }
            else if (refusal is not null && errors.Count < MostErrors)
            {
                errors.Add(refusal);
            }
        }

        return errors.Count > 0 ? Refused(errors) : new DelegationReading(people, []);
    }

    /// <param name="value">What stands there, or may stand there: the fact that the translated message names.</param>
    internal static Refusal AtLine(int line, string code, string detail, string value = "")
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new Refusal(code, $"Line {number}: {detail}", $"/lines/{number}")
        {
            Facts = new Dictionary<string, string> { ["line"] = number, ["value"] = value },
        };
    }

    private static DelegationReading Refused(params IReadOnlyList<Refusal> errors) => new(null, errors);

    private static Outcome<Participant> Person(DelegationRow row, Language partyLanguage)
    {
        var language = partyLanguage;
        if (row[DelegationColumn.Language] is { } named)
        {
            if (DelegationHeadings.LanguageOf(named) is not { } known)
            {
                return AtLine(row.Line, "delegation.language", $"\"{named}\" is no language of the house: ko, zh-Hans, ja or en.", named);
            }

            language = known;
        }

        foreach (var column in new[] { DelegationColumn.Email, DelegationColumn.DeputyEmail })
        {
            if (row[column] is { } typed && EmailAddress.TryParse(typed) is null)
            {
                return AtLine(row.Line, "delegation.address", $"\"{typed}\" is no e-mail address.", typed);
            }
        }

        if (DelegationHeadings.RoleOf(row[DelegationColumn.Role]) is not { } role)
        {
            return AtLine(row.Line, "delegation.role", $"\"{row[DelegationColumn.Role]}\" is no role: head, member, observer or interpreter.", row[DelegationColumn.Role]!);
        }

        return new Participant(
            Said(row[DelegationColumn.Name]), Said(row[DelegationColumn.Office]), Said(row[DelegationColumn.Title]), role,
            DelegationHeadings.IsRequired(row[DelegationColumn.Required]), row[DelegationColumn.Reading],
            row[DelegationColumn.Language] is null ? null : language, EmailAddress.TryParse(row[DelegationColumn.Email]),
            Deputy: row[DelegationColumn.Deputy] is { } deputy
                ? new Deputy(Said(deputy), Said(row[DelegationColumn.DeputyTitle]), EmailAddress.TryParse(row[DelegationColumn.DeputyEmail]))
                : null);

        LocalText Said(string? words) => LocalText.Of((partyLanguage, words));
    }
}

/// <summary>The people of a list, in its order; or null and every reason why it was not taken, with its line (place <c>/lines/12</c>).</summary>
public sealed record DelegationReading(IReadOnlyList<Participant>? People, IReadOnlyList<Refusal> Errors);

/// <summary>What a list can say about a person.</summary>
internal enum DelegationColumn
{
    Name,
    Reading,
    Office,
    Title,
    Role,
    Required,
    Language,
    Email,

    /// <summary>Who comes in their place.</summary>
    Deputy,
    DeputyTitle,
    DeputyEmail,
}

/// <summary>One person's line, cells cleaned: blank ones are not there.</summary>
internal sealed record DelegationRow(int Line, IReadOnlyDictionary<DelegationColumn, string> Cells)
{
    /// <summary>What a spreadsheet takes for the start of a formula.</summary>
    public static readonly char[] Starters = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

    /// <summary>The longest cell, in characters; nobody's name or title is as long.</summary>
    private const int Longest = 300;

    public string? this[DelegationColumn column] => Cells.GetValueOrDefault(column);

    /// <summary>True for the columns that hold an e-mail address.</summary>
    public static bool IsAddress(DelegationColumn column) => column is DelegationColumn.Email or DelegationColumn.DeputyEmail;

    /// <summary>
    /// A cell as text. What a spreadsheet would run as a formula loses the sign that starts it, here and for whoever exports the list
    /// again; <c>="0012"</c> is Excel's way of writing text and becomes 0012.
    /// </summary>
    /// <param name="isAddress">An address may begin with such a sign and keeps it.</param>
    public static string? Clean(string cell, bool isAddress)
    {
        var text = string.Concat(cell.Select(c => TextLimits.IsRefused(c) || c == '\uFEFF' ? ' ' : c)).Trim();
        if (text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') && text.Length > 2)
        {
            text = text[2..^1];
        }

        if (text is ['\'', var first, ..] && Starters.Contains(first))
        {
            text = text[1..];
        }

        text = isAddress ? text : text.TrimStart([' ', .. Starters]).Trim();
        return text.Length == 0 ? null : text[..(text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
