using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing;

/// <summary>What a verifier needs years later, when no server answers any more: certificates and what was said of their revocation.</summary>
/// <param name="Certificates">Chains of signers and time-stamping authorities.</param>
/// <param name="RevocationLists">CRLs, DER.</param>
/// <param name="OcspResponses">OCSP responses, DER. Kept in the file; this library itself judges by CRLs.</param>
public sealed record ValidationData(
    IReadOnlyList<X509Certificate2> Certificates, IReadOnlyList<byte[]> RevocationLists, IReadOnlyList<byte[]> OcspResponses)
{
    /// <summary>Of an honest file a dozen; each of them may be tried in every chain.</summary>
    private const int MostOfAKind = 512;

    /// <summary>
    /// Appends a document security store (level B-LT), adding to one that is there. Refused: <c>file.unsigned</c>, <c>file.changed</c>, and the codes of
    /// an unreadable file.
    /// </summary>
    public PdfOutcome AddTo(byte[] file) => PdfOutcome.Of(() =>
    {
        var pdf = PdfFile.Open(file);
        if (PdfSigner.RefusedState(file, FormFields.Of(pdf), mustBeSigned: true) is { } refused)
        {
            return refused;
        }

        var revision = new RevisionWriter(pdf);
        var store = pdf.Dictionary(pdf.Catalog["DSS"])?.Copy() ?? new PdfDictionary { ["Type"] = new PdfName("DSS") };
        Append(pdf, revision, store, "Certs", Certificates.Select(c => c.RawData));
        Append(pdf, revision, store, "CRLs", RevocationLists);
        Append(pdf, revision, store, "OCSPs", OcspResponses);
        revision.Replace((PdfReference)pdf.Table.Trailer["Root"], pdf.Catalog.With("DSS", revision.Add(store)));
        return PdfOutcome.Made(revision.Write());
    });

    /// <summary>What the file's own store holds.</summary>
    internal static ValidationData In(PdfFile pdf)
    {
        var store = pdf.Dictionary(pdf.Catalog["DSS"]);
        List<byte[]> All(string key)
        {
            var items = pdf.Array(store?[key] ?? PdfObject.Null)?.Items ?? [];
            return items.Count <= MostOfAKind
                ? [.. items.Select(pdf.Resolve).OfType<PdfStream>().Select(s => pdf.Decode(s, 0))]
                : throw new PdfSyntaxException("pdf.tooLarge", $"The file's security store holds more than {MostOfAKind} items of a kind", pdf.Table.Start);
        }

        return new ValidationData([.. All("Certs").Select(Certificate).OfType<X509Certificate2>()], All("CRLs"), All("OCSPs"));
    }

    // What is no certificate helps nobody's chain; that it stands there is for the judge of revisions to say.
    private static X509Certificate2? Certificate(byte[] encoded)
    {
        try
        {
            return X509CertificateLoader.LoadCertificate(encoded);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static void Append(PdfFile pdf, RevisionWriter revision, PdfDictionary store, string key, IEnumerable<byte[]> items)
    {
        var known = pdf.Array(store[key])?.Items ?? [];
        var added = items.Select(i => revision.Add(new PdfStream([], i))).ToList();
        if (added.Count > 0)
        {
            store[key] = new PdfArray([.. known, .. added]);
        }
    }
}
