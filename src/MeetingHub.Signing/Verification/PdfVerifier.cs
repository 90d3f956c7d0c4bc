using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MeetingHub.Signing.Cms;
using MeetingHub.Signing.Pdf;
using MeetingHub.Signing.Verification;

namespace MeetingHub.Signing;

/// <summary>
/// Checks a signed file: every signature by itself, and what every later revision did to what was signed. A later revision may only add what
/// signing adds; anything else makes the file changed. No network is asked.
/// </summary>
public static class PdfVerifier
{
    private const int MostRevisionsTried = 32;

    /// <param name="file">The whole file.</param>
    /// <param name="anchors">The roots that are trusted; null takes the platform's.</param>
    /// <param name="now">The time at which certificates must be valid where no trusted timestamp proves an earlier one.</param>
    /// <param name="since">
    /// The length of an unsigned file that is known and that this one must begin with: what was done after it is judged too, the first signature with
    /// what came along. Null: judged is what was done after the first signature.
    /// </param>
    public static VerificationOutcome Verify(byte[] file, IReadOnlyList<X509Certificate2>? anchors, DateTimeOffset now, int? since = null)
    {
        try
        {
            var (pdf, signatures) = LastSigned(file);
            var history = since is { } known ? History.Since(pdf, signatures, known) : History.Of(pdf, signatures);
            var trust = new Trust(anchors, ValidationData.In(pdf));
            var results = new List<SignatureResult>();
            var proven = new ProvenTime(now, ByTimestamp: false);
            // From the newest to the oldest: what an authority's timestamp covers was there at its time, and is judged as of then.
            foreach (var found in signatures.OrderByDescending(s => s.End ?? int.MaxValue))
            {
                var result = Check(found, history, trust, proven);
                results.Insert(0, result);
                proven = result is { IsDocumentTimestamp: true, Intact: true, Trusted: true } ? new ProvenTime(result.Time!.Value, ByTimestamp: true) : proven;
            }

            var unsigned = FormFields.Of(pdf).Where(f => f.IsSignature && f.Value is null).Select(f => f.Name).ToList();
            return new VerificationOutcome(new SigningReport(results, history.Changes) { Unsigned = unsigned }, null);
        }
        catch (PdfSyntaxException e)
        {
            return new VerificationOutcome(null, PdfRefusal.From(e));
        }
    }

    // A later revision may make the file unreadable or hide every signature; the last state that shows one is then what is judged against.
    private static (PdfFile Pdf, List<FoundSignature> Signatures) LastSigned(byte[] file)
    {
        PdfFile? whole = null;
        PdfSyntaxException? unreadable = null;
        var end = file.Length;
        // All tries together cost no more than one file: what a hostile one has spent on its newest state is not given again for each older one.
        var budget = new ParseBudget(file);
        for (var tries = 0; tries == 0 || (tries < MostRevisionsTried && end > 0); tries++)
        {
            try
            {
                var pdf = PdfFile.Open(file, end, budget);
                whole ??= end == file.Length ? pdf : null;
                var signatures = FoundSignature.In(pdf);
                if (signatures.Count > 0)
                {
                    return (pdf, signatures);
                }
            }
            catch (PdfSyntaxException e)
            {
                unreadable ??= e;
            }

            var mark = file.AsSpan(0, Math.Max(0, end - 1)).LastIndexOf("%%EOF"u8);
            end = mark < 0 ? 0 : mark + 5;
        }

        return whole is null ? throw unreadable! : (whole, []);
    }

    /// <summary>Whether every signature is whole and nothing else was changed, whoever may have signed: what a further signature builds on.</summary>
    internal static bool Holds(byte[] file)
    {
        var pdf = PdfFile.Open(file);
        var signatures = FoundSignature.In(pdf);
        var history = History.Of(pdf, signatures);
        var trust = new Trust([], new ValidationData([], [], []));
        return history.Changes.All(c => c.Allowed) && signatures.All(s => Check(s, history, trust, new ProvenTime(DateTimeOffset.UnixEpoch, ByTimestamp: false)).Intact);
    }

    private static SignatureResult Check(FoundSignature found, History history, Trust trust, ProvenTime proven)
    {
        var claimed = found.ClaimedTime();
        var bare = new SignatureResult(
            found.Field.Name, found.IsDocumentTimestamp, false, false, null, null, claimed, claimed is null ? TimeSource.None : TimeSource.Claimed, history.RevisionOf(found), null);
        try
        {
            if (bare.CoversRevision is null)
            {
                throw new UnacceptableSignature("signature.range", "The signature does not cover a whole revision of the file, all but itself");
            }

            return found.IsDocumentTimestamp ? CheckTimestamp(found, bare, trust, proven) : CheckSignature(found, bare, trust, proven);
        }
        catch (UnacceptableSignature e)
        {
            return bare with { Problem = new PdfRefusal(e.Code, e.Message) };
        }
        catch (Exception e) when (e is CryptographicException or AsnContentException or ArgumentException or ArithmeticException or FormatException or InvalidOperationException)
        {
            // The platform's reader of certificates fails in many ways on one that was made to harm: with dates, names and keys out of every range.

            return bare with { Problem = new PdfRefusal("signature.unreadable", $"The signature or its certificate cannot be read: {e.Message}") };
        }
    }

    // An authority's certificate must hold at the time that is proven, not at the one that it names: a stolen key can name any.
    private static SignatureResult CheckTimestamp(FoundSignature found, SignatureResult bare, Trust trust, ProvenTime proven)
    {
        var token = TimestampToken.Read(found.Container(), found.Digest);
        var refusal = trust.Refuses(token.Cms, proven.At, isTimestamp: true);
        return bare with
        {
            Intact = refusal?.Code != "certificate.stray",
            Trusted = refusal is null,
            Signer = Trust.NameOf(token.Cms.Signer),
            Certificate = token.Cms.Signer,
            Time = token.Time,
            TimeSource = TimeSource.Timestamp,
            Problem = refusal,
        };
    }

    private static SignatureResult CheckSignature(FoundSignature found, SignatureResult bare, Trust trust, ProvenTime proven)
    {
        var kind = found.Dictionary.Name("SubFilter");
        if (kind is not ("ETSI.CAdES.detached" or "adbe.pkcs7.detached"))
        {
            throw new UnacceptableSignature("signature.kind", $"Signatures of the kind {kind ?? "none"} are not accepted");
        }

        var cms = CmsSignature.Read(found.Container(), Oids.Data);
        var signed = bare with { Signer = Trust.NameOf(cms.Signer), Certificate = cms.Signer };
        try
        {
            cms.Check(found.Digest(cms.Digest), mustNameCertificate: kind == "ETSI.CAdES.detached");
            var token = cms.TimestampToken is { } encoded ? TimestampToken.Read(encoded, h => CryptographicOperations.HashData(h, cms.Signature)) : null;
            if (token is not null && trust.Refuses(token.Cms, proven.At, isTimestamp: true) is null)
            {
                proven = new ProvenTime(token.Time, ByTimestamp: true);
            }

            if (proven.ByTimestamp)
            {
                // Shown on the clock that the signer themselves named.
                signed = signed with { Time = proven.At.ToOffset(signed.Time?.Offset ?? TimeSpan.Zero), TimeSource = TimeSource.Timestamp };
            }

            // Without a proven time the certificate must be valid today: a claim proves nothing.
            var refusal = trust.Refuses(cms, proven.At, isTimestamp: false);
            return signed with { Intact = refusal?.Code != "certificate.stray", Trusted = refusal is null, Problem = refusal };
        }
        catch (UnacceptableSignature e)
        {
            return signed with { Problem = new PdfRefusal(e.Code, e.Message) };
        }
    }

    /// <summary>The earliest time at which what is being checked is known to have been there.</summary>
    /// <param name="At">Today, or the time of the timestamp.</param>
    /// <param name="ByTimestamp">True where an authority that is trusted says so.</param>
    private readonly record struct ProvenTime(DateTimeOffset At, bool ByTimestamp);
}
