using MeetingHub.Points;

namespace MeetingHub.Minutes;

/// <summary>
/// The minutes as one party keeps them. By the rule of the alternat the holder comes first wherever parties or languages stand in a row
/// (title line, tables, text columns, signature blocks); the others keep the document's order. All editions carry one digest.
/// </summary>
public sealed record Edition
{
    internal Edition(MinutesDocument document, MinutesParty holder, string digest)
    {
        (Document, Holder, Digest) = (document, holder, digest);
        Parties = [holder, .. document.Parties.Where(p => p.Government != holder.Government)];
        Languages = [.. document.Languages.Where(l => l == holder.Language), .. document.Languages.Where(l => l != holder.Language)];
    }

    public MinutesDocument Document { get; }

    /// <summary>Whose copy this is.</summary>
    public MinutesParty Holder { get; }

    /// <summary>The holder, then the others.</summary>
    public IReadOnlyList<MinutesParty> Parties { get; }

    /// <summary>The holder's language (where the text has it), then the others: the order of the text columns.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>Lower-case hex SHA-256 of the content, the same in every edition: see <see cref="MinutesDigest"/>.</summary>
    public string Digest { get; }

    /// <summary>Printed small on each page, so that paper can be compared with the edition that it should be.</summary>
    public string CheckCode => CheckCodeOf(Digest);

    /// <summary>The first eight characters of a content digest.</summary>
    public static string CheckCodeOf(string digest) => digest[..8];

    /// <summary>The offices that see to a point, the holder's first.</summary>
    public IEnumerable<Responsible> ResponsibleFor(MinutesItem item) =>
        item.Responsible.OrderBy(r => r.Government == Holder.Government ? 0 : 1);
}
