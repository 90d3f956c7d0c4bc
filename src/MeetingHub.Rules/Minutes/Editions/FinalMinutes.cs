using MeetingHub.Meetings;
using NodaTime;

namespace MeetingHub.Minutes.Editions;

/// <summary>
/// The minutes of a meeting whose text is final: one edition for each party, drawn once and kept, and who has signed which. By the rule of the
/// alternat every party signs every edition, its own first; then the editions are exchanged and the others sign. It changes only through its
/// verbs; each returns null when done, or why not.
/// </summary>
public sealed partial class FinalMinutes
{
    private FinalMinutes(MeetingId meeting, MinutesDocument text, string digest, Instant finalAt, IReadOnlyList<KeptEdition> editions) =>
        (Meeting, Text, Digest, FinalAt, Editions) = (meeting, text, digest, finalAt, editions);

    private FinalMinutes() => (Text, Digest, Editions) = (null!, "", []);

    public MeetingId Meeting { get; private set; }

    /// <summary>What is signed, as it stood when it became final; a later change of the register changes nothing here.</summary>
    public MinutesDocument Text { get; private set; }

    /// <summary>Lower-case hex SHA-256 of the content, the same in every edition: see <see cref="MinutesDigest"/>.</summary>
    public string Digest { get; private set; }

    public Instant FinalAt { get; private set; }

    /// <summary>How paper goes round, where anybody signs on paper.</summary>
    public PaperMode Paper { get; private set; }

    /// <summary>In the order of the parties.</summary>
    public IReadOnlyList<KeptEdition> Editions { get; private set; }

    /// <summary>Counts the saves; a write against an older one is refused.</summary>
    public long Version { get; private set; }

    /// <summary>What is printed small on each page, and compared with what comes back on paper.</summary>
    public string CheckCode => Edition.CheckCodeOf(Digest);

    /// <summary>True from the first signature on: the text can no longer be reopened.</summary>
    public bool HasSignature => Editions.Any(e => e.SignedCount > 0);

    /// <summary>Every edition is signed by every party.</summary>
    public bool IsComplete => Editions.All(e => e.IsComplete);

    /// <summary>Who keeps an edition and signs: every party; of a record that stays in the house, the host alone.</summary>
    public static IReadOnlyList<GovernmentId> Signing(MinutesDocument text) =>
        [.. (text.Kind == DocumentKind.InternalRecord ? text.Parties.Take(1) : text.Parties).Select(p => p.Government)];

    /// <summary>Minutes that have just become final.</summary>
    /// <param name="drawn">Each edition as it was drawn, by its holder: one for every party of <see cref="Signing"/>.</param>
    public static FinalMinutes Of(MeetingId meeting, MinutesDocument text, IReadOnlyDictionary<GovernmentId, DrawnEdition> drawn, Instant now)
    {
        var parties = Signing(text);
        return new FinalMinutes(meeting, text, MinutesDigest.Of(text), now, [.. parties.Select(holder => new KeptEdition(
            holder,
            drawn[holder].Pages,
            [new EditionRevision(1, drawn[holder].Sha256, drawn[holder].Bytes, now)],
            [.. parties.OrderBy(p => p == holder ? 0 : 1).Select(p => new EditionSignature(p))],
            []))]);
    }

    /// <summary>Null while the text may be opened again; afterwards why it may not.</summary>
    public Refusal? CheckReopen() => HasSignature
        ? new Refusal("edition.signed", "An edition has been signed: the text of the minutes stays as it is.")
        : null;

    /// <summary>The edition that a party keeps, or the refusal that there is none.</summary>
    public (KeptEdition? Edition, Refusal? Refusal) EditionOf(GovernmentId holder) => Editions.FirstOrDefault(e => e.Holder == holder) is { } edition
        ? (edition, null)
        : (null, new Refusal("minutes.unknownEdition", $"{holder} keeps no edition of these minutes."));

    /// <summary>
    /// The name of an edition's current file. A file that not everybody has signed says so: <c>2020-12-01-shandong.gyeonggi.signed-1-of-2.pdf</c>.
    /// </summary>
    public string FileNameOf(KeptEdition edition) => $"{Text.Id}.{edition.Holder}.{MarkOf(edition.SignedInFile, edition.Signatures.Count)}.pdf";

    /// <summary>
    /// The name of the scan or letter behind a party's signature; null where there is none. A scan says how far its paper is signed:
    /// where one original goes round, by everybody who signed it until then; a copy of the party's own, by that party alone.
    /// </summary>
    public string? EvidenceNameOf(GovernmentId holder, GovernmentId party)
    {
        if (EditionOf(holder).Edition is not { } edition || edition.By(party)?.Made is not { Evidence: not null } made)
        {
            return null;
        }

        var onPaper = edition.Signatures.Select(s => s.Made).OfType<MadeSignature>().Where(m => m.Way == SigningWay.Paper).ToList();
        var signed = Paper == PaperMode.Originals ? onPaper.Count(m => m.NotedAt <= made.NotedAt) : 1;
        return made.Way == SigningWay.Letter
            ? $"{Text.Id}.letter-{party}.pdf"
            : $"{Text.Id}.{holder}.scan-{party}.{MarkOf(signed, edition.Signatures.Count)}.pdf";
    }

    /// <summary>The name of an edition's certificate sheet, which says how far the edition is signed in whatever way.</summary>
    public string CertificateNameOf(KeptEdition edition) => $"{Text.Id}.{edition.Holder}.certificate.{MarkOf(edition.SignedCount, edition.Signatures.Count)}.pdf";

    /// <summary>How far a file is signed, in file names: <c>unsigned</c>, <c>signed-1-of-2</c>, <c>signed</c>.</summary>
    internal static string MarkOf(int signed, int all) => signed == 0 ? "unsigned" : signed < all ? $"signed-{signed}-of-{all}" : "signed";
}

/// <summary>An edition as the renderer drew it.</summary>
/// <param name="Sha256">Of the file's bytes, lower-case hex.</param>
/// <param name="Bytes">The file's length.</param>
/// <param name="Pages">How many pages it has.</param>
public sealed record DrawnEdition(string Sha256, int Bytes, int Pages);

/// <summary>How paper goes round.</summary>
public enum PaperMode
{
    /// <summary>One original an edition, carried from party to party: every signature and seal stands on the same sheets.</summary>
    Originals,

    /// <summary>Each party signs a printed copy of its own; scans are swapped and count together.</summary>
    Counterparts,
}
