using System.Text;
using System.Text.RegularExpressions;

namespace MeetingHub.Web.Invitations;

/// <summary>Rows of a vCard file (2.1, 3.0 and 4.0), one a card: FN or N, ORG, TITLE, EMAIL, LANG, and the phonetic name. A telephone number is not taken.</summary>
internal static partial class VCardRows
{
    public static (IReadOnlyList<DelegationRow> Rows, Refusal? Broken) Read(string text)
    {
        var rows = new List<DelegationRow>();
        Dictionary<DelegationColumn, string>? card = null;
        var start = 0;
        foreach (var (line, content) in Unfolded(text))
        {
            if (content.Equals("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase))
            {
                (card, start) = ([], line);
            }
            else if (content.Equals("END:VCARD", StringComparison.OrdinalIgnoreCase) && card is not null)
            {
                rows.Add(new(start, card));
                card = null;
                if (rows.Count > DelegationList.MostRows)
                {
                    break; // One too many is enough to say so.
                }
            }
            else if (card is not null && Property().Match(content) is { Success: true } match)
            {
                Take(card, match.Groups["name"].Value.ToUpperInvariant(), Value(match));
            }
        }

        return card is null
            ? (rows, null)
            : ([], DelegationList.AtLine(start, "delegation.card", "A card begins here and never ends."));
    }

    /// <summary>Of several addresses or titles the first is taken; the full name wins over its parts.</summary>
    private static void Take(Dictionary<DelegationColumn, string> card, string name, string value)
    {
        switch (name)
        {
            case "FN":
                Put(card, DelegationColumn.Name, Unescaped(value), wins: true);
                break;
            case "N":
                Put(card, DelegationColumn.Name, string.Concat(Parts(value).Take(2)));
                break;
            case "ORG":
                Put(card, DelegationColumn.Office, string.Join(' ', Parts(value)));
                break;
            case "TITLE":
                Put(card, DelegationColumn.Title, Unescaped(value));
                break;
            case "EMAIL":
                Put(card, DelegationColumn.Email, Unescaped(value).Replace("mailto:", "", StringComparison.OrdinalIgnoreCase));
                break;
            case "LANG":
                Put(card, DelegationColumn.Language, Unescaped(value));
                break;
            case "X-PHONETIC-LAST-NAME":
                Put(card, DelegationColumn.Reading, $"{Unescaped(value)} {card.GetValueOrDefault(DelegationColumn.Reading)}", wins: true);
                break;
            case "X-PHONETIC-FIRST-NAME":
                Put(card, DelegationColumn.Reading, $"{card.GetValueOrDefault(DelegationColumn.Reading)} {Unescaped(value)}", wins: true);
                break;
        }
    }

    private static void Put(Dictionary<DelegationColumn, string> card, DelegationColumn column, string value, bool wins = false)
    {
        if (DelegationRow.Clean(value, DelegationRow.IsAddress(column)) is { } clean && (wins || !card.ContainsKey(column)))
        {
            card[column] = clean;
        }
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
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        var bytes = new MimeKit.Encodings.QuotedPrintableDecoder();
        var input = Encoding.ASCII.GetBytes(value);
        var output = new byte[bytes.EstimateOutputLength(input.Length)];
        return encoding.GetString(output, 0, bytes.Decode(input, 0, input.Length, output));
    }

    /// <summary>Content lines, a line that begins with a blank joined to the one before, as is one that a quoted-printable line leaves open.</summary>
    private static IEnumerable<(int Line, string Content)> Unfolded(string text)
    {
        var (start, content) = (1, new StringBuilder());
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
                _ = content.Append(line.AsSpan(1));
            }
            else
            {
                yield return (start, content.ToString().Trim());
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

    [GeneratedRegex(@"CHARSET=""?([A-Za-z0-9_-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
