using NodaTime;

namespace MeetingHub.Minutes.Editions;

/// <summary>One edition of final minutes: its file with every revision, and how far its parties have signed it.</summary>
/// <param name="Holder">Whose copy it is.</param>
/// <param name="Pages">How many pages were drawn.</param>
/// <param name="Revisions">The file as it was drawn, then as each signature left it; each begins with the bytes of the one before.</param>
/// <param name="Signatures">One for each party that signs, the holder's first.</param>
/// <param name="Passages">Where the original on paper has been sent, oldest first.</param>
/// <param name="ExchangedOn">When the complete edition was handed over; null before.</param>
public sealed record KeptEdition(
    GovernmentId Holder,
    int Pages,
    IReadOnlyList<EditionRevision> Revisions,
    IReadOnlyList<EditionSignature> Signatures,
    IReadOnlyList<Passage> Passages,
    LocalDate? ExchangedOn = null)
{
    /// <summary>The file as it is now.</summary>
    public EditionRevision Current => Revisions[^1];

    public int SignedCount => Signatures.Count(s => s.State == SignatureState.Signed);

    /// <summary>How many parties have signed within the file itself.</summary>
    public int SignedInFile => Signatures.Count(s => s.Made?.Way is SigningWay.Elsewhere or SigningWay.OfficeCertificate);

    /// <summary>Every party has signed it.</summary>
    public bool IsComplete => SignedCount == Signatures.Count;

    /// <summary>True where somebody signed it on paper.</summary>
    public bool IsOnPaper => Signatures.Any(s => s.Made?.Way == SigningWay.Paper);

    /// <summary>Who has the original on paper; while it is on its way, who sent it.</summary>
    public GovernmentId Whereabouts => Passages.LastOrDefault(p => p.ArrivedOn is not null)?.To ?? Holder;

    /// <summary>The passage that has not arrived yet; null while the original is with somebody.</summary>
    public Passage? OnTheWay => Passages.LastOrDefault() is { ArrivedOn: null } passage ? passage : null;

    /// <summary>How far it has come.</summary>
    public EditionState State =>
        ExchangedOn is not null ? EditionState.Exchanged
        : IsComplete ? EditionState.Complete
        : Signatures.Any(s => s.State == SignatureState.Refused) ? EditionState.Refused
        : SignedCount > 0 ? EditionState.HalfSigned
        : EditionState.Unsigned;

    /// <summary>What one party has done with it; null for a stranger.</summary>
    public EditionSignature? By(GovernmentId party) => Signatures.FirstOrDefault(s => s.Party == party);

    internal KeptEdition With(EditionSignature signature) =>
        this with { Signatures = [.. Signatures.Select(s => s.Party == signature.Party ? signature : s)] };
}

/// <summary>How far an edition has come.</summary>
public enum EditionState
{
    Unsigned,

    /// <summary>Some have signed, not all: no file or paper of it is the final one.</summary>
    HalfSigned,

    /// <summary>A party does not sign it; nothing more happens until it takes that back.</summary>
    Refused,

    /// <summary>Everybody has signed.</summary>
    Complete,

    /// <summary>Complete, and handed over to its holder.</summary>
    Exchanged,
}

/// <summary>One state of an edition's file.</summary>
/// <param name="Number">1 as drawn, then rising.</param>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="At">When it was kept.</param>
/// <param name="SignedBy">Whose signature made it; null for the first.</param>
public sealed record EditionRevision(int Number, string Sha256, int Bytes, Instant At, GovernmentId? SignedBy = null);

/// <summary>A journey of an original on paper.</summary>
/// <param name="Courier">Who carries it and under which number; may be empty.</param>
/// <param name="ArrivedOn">Null while it is on its way.</param>
public sealed record Passage(GovernmentId From, GovernmentId To, LocalDate SentOn, string Courier, LocalDate? ArrivedOn = null);
