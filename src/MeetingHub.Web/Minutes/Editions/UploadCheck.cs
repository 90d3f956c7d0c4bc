using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MeetingHub.Minutes.Editions;
using MeetingHub.Signing;
using NodaTime;

namespace MeetingHub.Web.Minutes.Editions;

/// <summary>Checks a file that comes back as signed against the file that went out.</summary>
internal static class UploadCheck
{
    /// <summary>The file with its one new signature, that of the party; or why it is not taken.</summary>
    /// <param name="anchors">The authorities that are believed; null: the platform's. A signature counts without them, and is then shown as not confirmed.</param>
    public static (SignedFile? File, Refusal? Refusal) Of(
        MinutesFile file, FinalMinutes minutes, KeptEdition edition, GovernmentId party, IReadOnlyList<X509Certificate2>? anchors, Instant now)
    {
        var (basis, holder) = BasisOf(file.Content, minutes, edition);
        var upload = new CheckedUpload(basis, holder, [], [], []);
        if (basis != UploadBasis.Last || holder != edition.Holder)
        {
            return (null, upload.Judge(edition, party));
        }

        // What came along with the very first signature is part of what it vouches for: only the file that went out tells it apart.
        var outcome = PdfVerifier.Verify(file.Content, anchors, now.ToDateTimeOffset(), edition.SignedInFile == 0 ? edition.Current.Bytes : null);
        if (outcome.Report is not { } report)
        {
            return (null, new Refusal(outcome.Refusal!.Code, outcome.Refusal.ToString(), "/file"));
        }

        var signatures = report.Signatures.Where(s => !s.IsDocumentTimestamp).ToList();
        var fields = report.Unsigned.Concat(signatures.Select(s => s.Field)).ToHashSet();
        upload = upload with
        {
            Changes = [.. report.Changes.Where(c => !c.Allowed).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Revision}|{c.Object}|{c.Kind}"))],
            Missing = [.. edition.Signatures.Select(s => s.Party.Value).Where(f => !fields.Contains(f))],
            Fields = [.. signatures.Select(s => (s.Field, s.Intact))],
        };
        return upload.Judge(edition, party) is { } refusal ? (null, refusal) : (Signed(file, signatures.First(s => s.Field == party.Value)), null);
    }

    private static SignedFile Signed(MinutesFile file, SignatureResult signature) => new(
        file.Sha256,
        file.Content.Length,
        signature.Time is { } time ? Instant.FromDateTimeOffset(time) : null,
        signature.TimeSource == TimeSource.Timestamp,
        signature.Signer,
        signature.Trusted);

    /// <summary>Which kept file the upload begins with, the edition's own revisions first, the newest of each first.</summary>
    private static (UploadBasis Basis, GovernmentId? Holder) BasisOf(byte[] content, FinalMinutes minutes, KeptEdition edition)
    {
        foreach (var kept in minutes.Editions.OrderBy(e => e.Holder == edition.Holder ? 0 : 1))
        {
            if (kept.Revisions.Reverse().FirstOrDefault(r => BeginsWith(content, r)) is { } revision)
            {
                return (revision != kept.Current ? UploadBasis.Older : content.Length == revision.Bytes ? UploadBasis.Same : UploadBasis.Last, kept.Holder);
            }
        }

        return (UploadBasis.None, null);
    }

    private static bool BeginsWith(byte[] content, EditionRevision revision) =>
        content.Length >= revision.Bytes && Convert.ToHexStringLower(SHA256.HashData(content.AsSpan(0, revision.Bytes))) == revision.Sha256;
}
