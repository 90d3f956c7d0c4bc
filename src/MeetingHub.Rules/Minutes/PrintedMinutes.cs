using System.Globalization;
using MeetingHub.Meetings;
using MeetingHub.Points;

namespace MeetingHub.Minutes;

/// <summary>
/// An edition as it stands on paper, word for word: what both renderers draw, whatever their typography. Everything that is told in several
/// languages has one entry a language, in the edition's order, so that the texts stand side by side, row by row.
/// </summary>
/// <param name="Edition">What is printed.</param>
/// <param name="Kind">회담록 | 会谈纪要.</param>
/// <param name="Title">The meeting's name.</param>
/// <param name="Parties">경기도·산둥성 | 京畿道与山东省: the holder first in every language.</param>
/// <param name="Sections">The facts, attendance, the points.</param>
/// <param name="Clause">Which text is authentic; empty where there is one text.</param>
/// <param name="Signatures">A block a party, the holder's first (leftmost); an internal record, which stays in the house, has the holder's alone.</param>
public sealed record PrintedMinutes(
    Edition Edition,
    IReadOnlyList<PrintedText> Kind,
    IReadOnlyList<PrintedText> Title,
    IReadOnlyList<PrintedText> Parties,
    IReadOnlyList<PrintedSection> Sections,
    IReadOnlyList<PrintedText> Clause,
    IReadOnlyList<PrintedSignature> Signatures)
{
    /// <summary>What an edition prints.</summary>
    public static PrintedMinutes Of(Edition edition)
    {
        var document = edition.Document;
        var words = edition.Languages.Select(MinutesWords.In).ToList();
        return new PrintedMinutes(
            edition,
            [.. words.Select(w => new PrintedText(w.Kind(document.Kind), w.Language))],
            [.. words.Select(w => PrintedText.Of(document.Title, w.Language))],
            [.. words.Select(w => new PrintedText(MinutesWords.Row([.. edition.Parties.Select(p => p.Name.For(w.Language))], w.BetweenParties), w.Language))],
            [Facts(edition, words), Attendance(edition, words), Points(edition, words)],
            words.Count == 1 ? [] : [.. words.Select(w => new PrintedText(ClauseIn(edition, w), w.Language))],
            [.. (document.Kind == DocumentKind.InternalRecord ? [edition.Holder] : edition.Parties).Select(PrintedSignature.Of)]);
    }

    /// <summary>The mark of a sample, on every page: 견본 · 样本, with what it is; null where the minutes are no sample.</summary>
    public IReadOnlyList<(PrintedText Mark, PrintedText Reason)>? SampleMark => Edition.Document.Sample
        ? [.. Edition.Languages.Select(MinutesWords.In).Select(w => (new PrintedText(w.Sample, w.Language), new PrintedText(w.Reconstructed, w.Language)))]
        : null;

    /// <summary>Small at the foot of every page: what paper is compared by.</summary>
    public PrintedText CheckCode { get; } = new(
        string.Format(CultureInfo.InvariantCulture, MinutesWords.In(Kind[0].Language).CheckCode, Edition.CheckCode), Kind[0].Language);

    private static PrintedSection Facts(Edition edition, List<MinutesWords> words)
    {
        var (start, end) = (edition.Document.Start, edition.Document.End);
        // The era belongs into copies that stay in Japan; beside other languages the common year stands alone.
        var withEra = words.Count == 1;
        return new PrintedSection(Headings(words, w => w.Facts),
        [
            Row(words, w => new PrintedCell(w.Language) { Label = w.Meeting, Lines = [PrintedText.Of(edition.Document.Title, w.Language)] }),
            .. edition.Parties.Select(party => Row(words, w => new PrintedCell(w.Language)
            {
                Label = w.TimeAndPlace + w.Colon + Sited(party, w),
                LabelAbove = true,
                Lines = [new PrintedText(OfficialTime.Range(start, end, party.Zone, w.Language, withEra), w.Language)],
            })),
            Row(words, w => new PrintedCell(w.Language) { Label = w.Form, Lines = [new PrintedText(w.ByVideo, w.Language)] }),
        ]);
    }

    private static string Sited(MinutesParty party, MinutesWords words)
    {
        var name = party.Name.For(words.Language);
        return party.Place.IsEmpty ? name : name + words.Brackets.Open + party.Place.For(words.Language) + words.Brackets.Close;
    }

    private static PrintedSection Attendance(Edition edition, List<MinutesWords> words)
    {
        var rows = new List<PrintedRow>();
        foreach (var party in edition.Parties.Where(p => p.Attendees.Count > 0))
        {
            rows.Add(Row(words, w => new PrintedCell(w.Language)
            {
                IsHeading = true,
                Lines = [new PrintedText(string.Format(CultureInfo.InvariantCulture, w.Side, party.Name.For(w.Language)), w.Language)],
            }));
            rows.AddRange(party.Attendees.Select(a => Row(words, w => new PrintedCell(w.Language)
            {
                Label = w.Role(a.Role),
                IsOneLine = true,
                Lines = [.. PersonIn(a, w)],
            })));
        }

        return new PrintedSection(Headings(words, w => w.Attendance), rows);
    }

    /// <summary>Office, title and name on one line, as Korean, Chinese and Japanese lists have them; in English the name leads.</summary>
    private static IEnumerable<PrintedText> PersonIn(Attendee person, MinutesWords words)
    {
        LocalText[] order = words.Language == Language.English ? [person.Name, person.Title, person.Office] : [person.Office, person.Title, person.Name];
        var parts = order.Where(p => !p.IsEmpty).Select(p => PrintedText.Of(p, words.Language)).ToList();
        return parts.Select((p, i) => i < parts.Count - 1 ? p with { Text = p.Text + words.BetweenParts } : p);
    }

    private static PrintedSection Points(Edition edition, List<MinutesWords> words)
    {
        var items = edition.Document.Items;
        var agreedOnly = items.All(i => i.Kind == ItemKind.AgreedPoint);
        var rows = items.Select(item => Row(words, w => new PrintedCell(w.Language)
        {
            Number = item.Number.All(char.IsAsciiDigit) ? item.Number + "." : item.Number,
            Label = agreedOnly ? null : w.Item(item.Kind),
            Field = item.Field.IsEmpty ? null : PrintedText.Of(item.Field, w.Language),
            Lines = [PrintedText.Of(item.Text, w.Language)],
            Notes = [.. Notes(edition, item, w)],
        })).ToList();
        if (rows.Count == 0)
        {
            rows.Add(Row(words, w => new PrintedCell(w.Language) { Lines = [new PrintedText(w.NoAgreedPoints, w.Language)] }));
        }

        return new PrintedSection(Headings(words, w => agreedOnly ? w.AgreedPoints : w.Contents), rows) { HoldsPoints = true };
    }

    private static IEnumerable<PrintedText> Notes(Edition edition, MinutesItem item, MinutesWords words)
    {
        var offices = edition.ResponsibleFor(item).Select(r =>
        {
            var government = edition.Parties.First(p => p.Government == r.Government).Name.For(words.Language);
            return r.Office.IsEmpty ? government : $"{government} {r.Office.For(words.Language)}";
        }).ToList();
        if (offices.Count > 0)
        {
            yield return new PrintedText(words.Responsible + words.Colon + string.Join(words.BetweenLanguages.Comma, offices), words.Language);
        }

        if (item.Due is { } due)
        {
            yield return new PrintedText(words.Due + words.Colon + OfficialTime.Date(due, words.Language), words.Language);
        }
    }

    private static string ClauseIn(Edition edition, MinutesWords words)
    {
        string Name(Language language) => words.LanguageNames[(int)language];
        var names = MinutesWords.Row([.. edition.Languages.Select(Name)], words.BetweenLanguages);
        return edition.Document.Prevailing is { } prevailing
            ? string.Format(CultureInfo.InvariantCulture, words.OnePrevails, names, Name(prevailing))
            : string.Format(CultureInfo.InvariantCulture, words.EquallyAuthentic, names);
    }

    private static List<PrintedText> Headings(List<MinutesWords> words, Func<MinutesWords, string> heading) =>
        [.. words.Select(w => new PrintedText(heading(w), w.Language))];

    private static PrintedRow Row(List<MinutesWords> words, Func<MinutesWords, PrintedCell> cell) => new([.. words.Select(cell)]);
}
