namespace MeetingHub.Minutes;

/// <summary>Words with the language that they are in: it chooses font and line breaking.</summary>
public sealed record PrintedText(string Text, Language Language)
{
    /// <summary>A text for a column of <paramref name="language"/>, in the language that it is there.</summary>
    public static PrintedText Of(LocalText text, Language language) => new(text.For(language), text.ChosenFor(language));
}

/// <summary>A part of the document under its heading.</summary>
/// <param name="Headings">One a language.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record PrintedSection(IReadOnlyList<PrintedText> Headings, IReadOnlyList<PrintedRow> Rows)
{
    /// <summary>True for the numbered points, which are set larger than the tables of facts.</summary>
    public bool HoldsPoints { get; init; }
}

/// <summary>The same thing in every language, side by side.</summary>
public sealed record PrintedRow(IReadOnlyList<PrintedCell> Cells)
{
    /// <summary>True for a row that surely fits a page and is not split between two; a longer one may have to be.</summary>
    public bool IsShort => Cells.All(c => c.Length < 500);
}

/// <summary>One language's words in a row.</summary>
public sealed record PrintedCell(Language Language)
{
    /// <summary>A heading within the section: a party's name above its people.</summary>
    public bool IsHeading { get; init; }

    /// <summary>The number of a point, the same in every language; null in other rows.</summary>
    public string? Number { get; init; }

    /// <summary>How deep a point stands below another: 1. is 0, 1) is 1, (1) is 2.</summary>
    public int Depth => Number switch
    {
        ['(', ..] => 2,
        [.., ')'] => 1,
        _ => 0,
    };

    /// <summary>What the row is about, in the house's words; null where the section says it.</summary>
    public string? Label { get; init; }

    /// <summary>True where the label stands above the text, which needs the whole width: a time in its official form.</summary>
    public bool LabelAbove { get; init; }

    /// <summary>A point's field of cooperation.</summary>
    public PrintedText? Field { get; init; }

    /// <summary>The text, each a line or paragraph of its own unless <see cref="IsOneLine"/>.</summary>
    public IReadOnlyList<PrintedText> Lines { get; init; } = [];

    /// <summary>True where <see cref="Lines"/> are parts of one line: a person's office, title and name.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>All its characters, a line break counting as a line of them.</summary>
    internal int Length => (Label?.Length ?? 0) + (Field?.Text.Length ?? 0) + Lines.Concat(Notes).Sum(l => l.Text.Length + (30 * l.Text.Count(c => c == '\n')));

    /// <summary>Below the text, smaller: who sees to it, by when.</summary>
    public IReadOnlyList<PrintedText> Notes { get; init; } = [];
}

/// <summary>The block that one party signs, in its own language.</summary>
/// <param name="Party">Whose signature.</param>
/// <param name="Name">The party's name.</param>
/// <param name="Lines">Office, position, name: an empty value is a blank to fill by hand.</param>
/// <param name="ProxyFor">In whose place is signed; null where in one's own right.</param>
/// <param name="SignatureLabel">서명, 签字, 署名.</param>
/// <param name="DateLabel">서명일, 签署日期, 署名日.</param>
public sealed record PrintedSignature(
    MinutesParty Party,
    PrintedText Name,
    IReadOnlyList<(string Label, PrintedText Value)> Lines,
    string? ProxyFor,
    string SignatureLabel,
    string DateLabel)
{
    internal static PrintedSignature Of(MinutesParty party)
    {
        var words = MinutesWords.In(party.Language);
        var signatory = party.Signatory;
        return new PrintedSignature(
            party,
            PrintedText.Of(party.Name, party.Language),
            [
                (words.Office, PrintedText.Of(signatory.Office, party.Language)),
                (words.Position, PrintedText.Of(signatory.Title, party.Language)),
                (words.Name, PrintedText.Of(signatory.Name, party.Language)),
            ],
            signatory.ProxyFor.IsEmpty ? null
                : string.Format(System.Globalization.CultureInfo.InvariantCulture, words.ProxyFor, signatory.ProxyFor.For(party.Language)),
            words.Signature,
            words.DateOfSignature);
    }
}
