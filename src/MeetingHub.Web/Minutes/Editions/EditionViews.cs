using MeetingHub.Minutes.Editions;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Final minutes as the API shows them.</summary>
/// <param name="Digest">SHA-256 of the content, the same in every edition.</param>
/// <param name="CheckCode">The digest's first eight characters, printed on each page.</param>
/// <param name="Turns">Whose turn it is, at most one for each edition.</param>
public sealed record EditionsView(
    string Digest, string CheckCode, Instant FinalAt, PaperMode Paper, bool IsComplete, IReadOnlyList<Turn> Turns, IReadOnlyList<EditionView> Editions)
{
    public static EditionsView Of(FinalMinutes minutes) => new(
        minutes.Digest,
        minutes.CheckCode,
        minutes.FinalAt,
        minutes.Paper,
        minutes.IsComplete,
        minutes.Turns(),
        [.. minutes.Editions.Select(e => new EditionView(
            e.Holder, e.State, minutes.FileNameOf(e), e.Pages, e.Revisions, [.. e.Signatures.Select(s => new SignatureView(s.Party, s.State, s.Made, s.RefusedBecause))], e.Passages, e.ExchangedOn))]);
}

/// <summary>One edition.</summary>
/// <param name="File">The current file's name, which says how far it is signed.</param>
public sealed record EditionView(
    GovernmentId Holder,
    EditionState State,
    string File,
    int Pages,
    IReadOnlyList<EditionRevision> Revisions,
    IReadOnlyList<SignatureView> Signatures,
    IReadOnlyList<Passage> Passages,
    LocalDate? ExchangedOn);

/// <summary>What one party has done with it.</summary>
public sealed record SignatureView(GovernmentId Party, SignatureState State, MadeSignature? Made, string? RefusedBecause);
