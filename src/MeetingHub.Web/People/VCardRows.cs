using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.People;

/// <summary>Rows of a vCard file (2.1, 3.0 and 4.0), one a card: FN or N, ORG, TITLE, EMAIL, LANG, and the phonetic name. A telephone number is not taken.</summary>
internal static partial class VCardRows
{
    /// <param name="language">Of a name that a card gives in several languages (vCard 4.0), the one in this is taken.</param>
    public static (IReadOnlyList<DelegationRow> Rows, Refusal? Broken) Read(string text, Language language)
    {
        var rows = new List<DelegationRow>();
        Card? card = null;
        foreach (var (line, content) in Unfolded(text))
        {
            if (content.Equals("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase))
            {
                if (card is not null)
                {
                    break; // The card before never ended: it is named below, not lost.
                }

                card = new Card(line);
            }
            else if (content.Equals("END:VCARD", StringComparison.OrdinalIgnoreCase) && card is not null)
            {
                rows.Add(new(card.Line, card.Cells));
                card = null;
                if (rows.Count > DelegationList.MostRows)
                {
                    break; // One too many is enough to say so.
                }
            }
            else if (card is not null && Property().Match(content) is { Success: true } match)
            {
                card.Take(match.Groups["name"].Value.ToUpperInvariant(), Value(match), IsIn(language, match.Groups["parameters"].Value));
            }
        }

        return card is null
            ? (rows, null)
            : ([], DelegationList.AtLine(card.Line, "delegation.card", "A card begins here and never ends."));
    }

    private static bool IsIn(Language language, string parameters) =>
        Tongue().Match(parameters) is { Success: true } named && DelegationHeadings.LanguageOf(named.Groups[1].Value) == language;

    /// <summary>One card while it is read.</summary>
    private sealed class Card(int line)
    {
        private bool _hasFullName;

        public int Line { get; } = line;

        public Dictionary<DelegationColumn, string> Cells { get; } = [];

        /// <summary>Of several names, offices, addresses or titles the first is taken, or the one in the party's own language; the full name wins over its parts.</summary>
        public void Take(string name, string value, bool isOwn)
        {
            switch (name)
            {
                case "FN":
                    Put(DelegationColumn.Name, Unescaped(value), wins: isOwn || !_hasFullName);
                    _hasFullName = true;
                    break;
                case "N":
                    Put(DelegationColumn.Name, Joined([.. Semicolon().Split(value).Select(Unescaped)]), wins: isOwn && !_hasFullName);
                    break;
                case "ORG":
                    Put(DelegationColumn.Office, string.Join(' ', Parts(value)), wins: isOwn);
                    break;
                case "TITLE":
                    Put(DelegationColumn.Title, Unescaped(value), wins: isOwn);
                    break;
                case "EMAIL":
                    Put(DelegationColumn.Email, Unescaped(value).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase));
                    break;
                case "LANG":
                    Put(DelegationColumn.Language, Unescaped(value));
                    break;
                case "X-PHONETIC-LAST-NAME":
                    Put(DelegationColumn.Reading, $"{Unescaped(value)} {Cells.GetValueOrDefault(DelegationColumn.Reading)}", wins: true);
                    break;
                case "X-PHONETIC-FIRST-NAME":
                    Put(DelegationColumn.Reading, $"{Cells.GetValueOrDefault(DelegationColumn.Reading)} {Unescaped(value)}", wins: true);
                    break;
            }
        }

        private void Put(DelegationColumn column, string value, bool wins = false)
        {
            if (DelegationRow.Clean(value, DelegationRow.IsAddress(column)) is { } clean && (wins || !Cells.ContainsKey(column)))
            {
                Cells[column] = clean;
            }
        }
    }

    /// <summary>Family, given, further names: written together with the family name first in Chinese, Japanese and Korean letters, else the given name first.</summary>
    private static string Joined(string[] parts)
    {
        var (family, given, further) = (parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
        return Latin().IsMatch(family + given + further)
            ? string.Join(' ', new[] { given, further, family }.Where(part => part.Length > 0))
            : family + given + further;
    }

    private static IEnumerable<string> Parts(string value) => Semicolon().Split(value).Select(Unescaped).Where(part => part.Length > 0);

    private static string Unescaped(string value) => Escape().Replace(value, m => m.Value[1] is 'n' or 'N' ? " " : m.Value[1..]);

    /// <summary>vCard 2.1 wrote what is not ASCII as quoted-printable, in UTF-8 or the charset that it names.</summary>
    private static string Value(Match match)
    {
        var value = match.Groups["value"].Value;
        var parameters = match.Groups["parameters"].Value;
        if (!parameters.Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        var charset = Charset().Match(parameters) is { Success: true } named ? named.Groups[1].Value : "UTF-8";
        var encoding = charset.Equals("ISO-8859-1", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1
            : CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        var bytes = new MimeKit.Encodings.QuotedPrintableDecoder();
        var input = Encoding.ASCII.GetBytes(value);
        var output = new byte[bytes.EstimateOutputLength(input.Length)];
        return encoding.GetString(output, 0, bytes.Decode(input, 0, input.Length, output));
    }

    /// <summary>
    /// Content lines, a line that begins with a blank joined to the one before, as is one that a quoted-printable line leaves open. In vCard 2.1 a line
    /// breaks at a blank, which stays.
    /// </summary>
    private static IEnumerable<(int Line, string Content)> Unfolded(string text)
    {
        var (start, content, isOld) = (1, new StringBuilder(), false);
        foreach (var (index, raw) in text.Split('\n').Index())
        {
            var line = raw.TrimEnd('\r');
            var isOpen = content.Length > 0 && content[^1] == '=' && content.ToString().Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);
            if (isOpen)
            {
                content.Length--;
                _ = content.Append(line);
            }
            else if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                _ = isOld ? content.Append(' ').Append(line.AsSpan().TrimStart()) : content.Append(line.AsSpan(1));
            }
            else
            {
                var whole = content.ToString().Trim();
                isOld = whole.StartsWith("VERSION:", StringComparison.OrdinalIgnoreCase) ? whole.EndsWith("2.1", StringComparison.Ordinal) : isOld;
                yield return (start, whole);
                (start, content) = (index + 1, new StringBuilder(line));
            }
        }

        yield return (start, content.ToString().Trim());
    }

    [GeneratedRegex(@"^(?:[A-Za-z0-9-]+\.)?(?<name>[A-Za-z0-9-]+)(?<parameters>(?:;(?:""[^""]*""|[^"":])*)?):(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex(@"(?<!\\);", RegexOptions.CultureInvariant)]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"\\[nN,;:\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F]", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex(@";LANGUAGE=""?([A-Za-z-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tongue();

    [GeneratedRegex(@"CHARSET=""?([A-Za-z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
