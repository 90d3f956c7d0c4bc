using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Cms;

/// <summary>Follows certificates to the anchors that the caller trusts. Asks no network: what is needed comes with the file or from the caller.</summary>
/// <param name="anchors">The roots; null takes the platform's.</param>
/// <param name="known">Certificates and revocation lists that the file carries.</param>
internal sealed class Trust(IReadOnlyList<X509Certificate2>? anchors, ValidationData known)
{
    /// <summary>Purposes under which documents are signed: e-mail, documents (RFC 9336, Adobe, Microsoft), client sign-in (many citizens' cards), any.</summary>
    private static readonly HashSet<string> SigningPurposes =
    [
        "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36", "1.2.840.113583.1.1.5", "1.3.6.1.4.1.311.10.3.12", "1.3.6.1.5.5.7.3.2", "2.5.29.37.0",
    ];

    /// <summary>MD2, MD5 and SHA-1 with RSA, DSA and ECDSA: a certificate under them can be forged.</summary>
    private static readonly HashSet<string> WeakAlgorithms =
        ["1.2.840.113549.1.1.2", "1.2.840.113549.1.1.3", "1.2.840.113549.1.1.4", "1.2.840.113549.1.1.5", "1.3.14.3.2.29", "1.2.840.10040.4.3", "1.2.840.10045.4.1"];

    /// <summary>
    /// Certificates beside signatures that belong to no signer's chain; honest files have some of a time-stamping authority. Each costs a chain of its
    /// own, as long as a hostile file makes it.
    /// </summary>
    private const int MostStrays = 64;

    private readonly HashSet<string> _whole = [];
    private int _strays;

    private readonly List<RevocationList> _lists = [.. known.RevocationLists.Select(RevocationList.Read).OfType<RevocationList>()];

    /// <summary>Null when the certificate leads to an anchor, was valid and not revoked at that time, and may sign; else why not.</summary>
    public PdfRefusal? Refuses(CmsSignature signature, DateTimeOffset at, bool isTimestamp)
    {
        using var chain = Build(signature.Signer, signature.Certificates, at);
        if (chain is null)
        {
            return new PdfRefusal("certificate.untrusted", $"The certificate of {NameOf(signature.Signer)} does not lead to a trusted root, or was not valid at the time");
        }

        var elements = chain.ChainElements.Select(e => e.Certificate).ToList();
        if (elements.Zip(elements.Skip(1)).Any(pair => _lists.Any(l => l.Revokes(pair.First, pair.Second, at))))
        {
            return new PdfRefusal("certificate.revoked", $"The certificate of {NameOf(signature.Signer)}, or one above it, was revoked");
        }

        if (!elements.All(SignatureAlgorithm.IsStrong) || elements.SkipLast(1).Any(c => WeakAlgorithms.Contains(c.SignatureAlgorithm.Value!)))
        {
            return new PdfRefusal("certificate.weak", $"The certificate of {NameOf(signature.Signer)}, or one above it, has a key or an algorithm that is too weak");
        }

        if (!MaySign(signature.Signer, isTimestamp))
        {
            return new PdfRefusal("certificate.usage", $"The certificate of {NameOf(signature.Signer)} is not one for signing documents");
        }

        // Certificates beside the signature are not signed: one that leads nowhere was put there, or was damaged.
        return signature.Certificates.All(c => elements.Any(e => e.RawDataMemory.Span.SequenceEqual(c.RawData)) || IsWhole(c, signature.Certificates))
            ? null
            : new PdfRefusal("certificate.stray", "A certificate beside the signature is damaged or belongs to nobody");
    }

    public static string NameOf(X509Certificate2 certificate) => certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    private X509Chain? Build(X509Certificate2 certificate, IEnumerable<X509Certificate2> beside, DateTimeOffset at)
    {
        var chain = NewChain(beside, at);
        if (anchors is not null)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(anchors.ToArray());
        }

        if (chain.Build(certificate) || EndsAtAnchor(chain))
        {
            return chain;
        }

        chain.Dispose();
        return null;
    }

    // The platform wants a self-signed root; a caller may trust an authority below one.
    private bool EndsAtAnchor(X509Chain chain) =>
        anchors is not null
        && chain.ChainStatus.All(s => s.Status is X509ChainStatusFlags.PartialChain or X509ChainStatusFlags.UntrustedRoot)
        && anchors.Any(a => chain.ChainElements[^1].Certificate.RawDataMemory.Span.SequenceEqual(a.RawData));

    /// <summary>True when some certificate at hand, trusted or not, has signed this one. Of too many none is taken for whole.</summary>
    private bool IsWhole(X509Certificate2 certificate, IEnumerable<X509Certificate2> beside)
    {
        var name = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        if (_whole.Contains(name) || ++_strays > MostStrays)
        {
            return _whole.Contains(name);
        }

        using var chain = NewChain([], certificate.NotBefore);
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid | X509VerificationFlags.IgnoreWrongUsage | X509VerificationFlags.IgnoreInvalidBasicConstraints;
        chain.ChainPolicy.CustomTrustStore.AddRange(beside.Concat(known.Certificates).Concat(anchors ?? []).ToArray());
        return chain.Build(certificate) && _whole.Add(name);
    }

    private X509Chain NewChain(IEnumerable<X509Certificate2> beside, DateTimeOffset at)
    {
        var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = at.UtcDateTime;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.ExtraStore.AddRange(beside.Concat(known.Certificates).ToArray());
        return chain;
    }

    private static bool MaySign(X509Certificate2 certificate, bool isTimestamp)
    {
        const X509KeyUsageFlags signing = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation;
        return certificate.Extensions.OfType<X509KeyUsageExtension>().All(u => (u.KeyUsages & signing) != 0)
               && (isTimestamp || certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>()
                   .All(u => u.EnhancedKeyUsages.Cast<Oid>().Any(o => SigningPurposes.Contains(o.Value!))));
    }
}
