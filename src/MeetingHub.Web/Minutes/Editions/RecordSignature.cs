using MeetingHub.Minutes.Editions;
using MeetingHub.Web.Access;
using MeetingHub.Web.Http;
using MeetingHub.Web.Papers;
using Microsoft.Extensions.Options;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Records what came back signed: a scan, a letter, a file.</summary>
internal sealed class RecordSignature(EditionDesk desk, IOptions<PapersOptions> options)
{
    /// <summary>Paper: printed, signed and sealed, scanned; compared with the edition by somebody who is named.</summary>
    public Task<Outcome<FinalMinutes>> OnPaperAsync(
        MeetingId id, GovernmentId holder, GovernmentId party, PaperRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var (pages, unreadable) = UploadedPdf.Read(request.Scan, "/scan");
        var scan = MinutesFile.Of(id, request.Scan);
        var paper = new PaperSignature(
            Signer.Of(request.Signer, request.ProxyFor), request.SignedOn, scan.Sha256, pages, request.Pages, request.CheckCode, request.ComparedBy);
        return desk.ChangeAsync(
            id,
            new EditionDeed(
                "edition.signOnPaper", actor, EditionNote.Of(holder, party, ("scan", scan.Sha256), ("comparedBy", request.ComparedBy.Trim())),
                (minutes, now) => minutes.MaySign(holder, party, SigningWay.Paper) ?? unreadable ?? minutes.SignOnPaper(holder, party, paper, now))
            { File = scan },
            cancellationToken);
    }

    /// <summary>A letter in which the party confirms its agreement; it counts for every edition that the party has not signed.</summary>
    public Task<Outcome<FinalMinutes>> ByLetterAsync(MeetingId id, GovernmentId party, LetterRequest request, Actor actor, CancellationToken cancellationToken)
    {
        var (_, unreadable) = UploadedPdf.Read(request.Letter, "/letter");
        var letter = MinutesFile.Of(id, request.Letter);
        var reference = string.IsNullOrWhiteSpace(request.Reference) ? null : request.Reference.Trim();
        var agreement = new LetterOfAgreement(Signer.Of(request.Signer, request.ProxyFor), request.Date, reference, letter.Sha256);
        return desk.ChangeAsync(
            id,
            new EditionDeed(
                "edition.confirmByLetter", actor, EditionNote.OfAll(party, ("letter", letter.Sha256), ("number", reference)),
                (minutes, now) => unreadable ?? minutes.ConfirmByLetter(party, agreement, now))
            { File = letter },
            cancellationToken);
    }

    /// <summary>The edition's file, signed by the party with a tool of its own.</summary>
    public Task<Outcome<FinalMinutes>> ElsewhereAsync(
        MeetingId id, GovernmentId holder, GovernmentId party, FileRequest request, Actor actor, CancellationToken cancellationToken) =>
        InFileAsync(
            id, new SignedRevision(holder, party, SigningWay.Elsewhere, Signer.Of(request.Signer, request.ProxyFor), request.File),
            "edition.signElsewhere", actor, cancellationToken);

    /// <summary>Keeps a signed file as the edition's next revision, when it is nothing but that.</summary>
    /// <param name="act">The deed's code in the audit.</param>
    internal async Task<Outcome<FinalMinutes>> InFileAsync(MeetingId id, SignedRevision revision, string act, Actor actor, CancellationToken cancellationToken)
    {
        var (holder, party, way, signer, content) = revision;
        var (_, unreadable) = UploadedPdf.Read(content, "/file");
        var file = MinutesFile.Of(id, content);
        // Roots that cannot be read confirm nobody; the signature counts all the same, and is shown as not confirmed.
        var (roots, problem) = await TrustedRoots.OfAsync(options.Value, cancellationToken);
        Refusal? Sign(FinalMinutes minutes, Instant now)
        {
            if ((minutes.MaySign(holder, party, way) ?? unreadable) is { } refusal)
            {
                return refusal;
            }

            var (signed, wrong) = UploadCheck.Of(file, minutes, minutes.EditionOf(holder).Edition!, party, problem is null ? roots : [], now);
            return signed is null ? wrong : minutes.SignInFile(holder, party, way, signer, signed, now);
        }

        return await desk.ChangeAsync(id, new EditionDeed(act, actor, EditionNote.Of(holder, party, ("sha256", file.Sha256)), Sign) { File = file }, cancellationToken);
    }
}

/// <summary>A signature on paper.</summary>
/// <param name="Scan">The scan, a PDF.</param>
/// <param name="Pages">How many pages <paramref name="ComparedBy"/> counted.</param>
/// <param name="CheckCode">What the one who compared read at the foot of the pages.</param>
public sealed record PaperRequest(string Signer, string? ProxyFor, LocalDate SignedOn, int Pages, string CheckCode, string ComparedBy, byte[] Scan);

/// <summary>Agreement confirmed in a letter.</summary>
/// <param name="Letter">The letter, a PDF.</param>
public sealed record LetterRequest(string Signer, string? ProxyFor, LocalDate Date, string? Reference, byte[] Letter);

/// <summary>A file signed elsewhere.</summary>
/// <param name="File">The edition's current file with one more signature.</param>
public sealed record FileRequest(string Signer, string? ProxyFor, byte[] File);

/// <summary>An edition's current file with one more signature.</summary>
/// <param name="Holder">Whose edition it is.</param>
/// <param name="Party">Whose field is filled.</param>
/// <param name="Way">Where it was filled.</param>
/// <param name="Signer">The person who signed.</param>
/// <param name="Content">The file, a PDF.</param>
internal sealed record SignedRevision(GovernmentId Holder, GovernmentId Party, SigningWay Way, Signer Signer, byte[] Content);
