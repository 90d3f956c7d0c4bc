using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MeetingHub.Signing.Cms;

namespace MeetingHub.Signing;

/// <summary>
/// Signs a digest somewhere else: a card, an HSM, a remote service. Gets the digest and its algorithm; returns the signature:
/// for RSA as long as the key, for ECDSA a DER sequence of two integers. May throw; the signing then fails with that exception.
/// </summary>
public delegate Task<byte[]> DigestSigner(byte[] digest, HashAlgorithmName algorithm, CancellationToken cancellation);

/// <summary>Who signs: a certificate, those above it, and a key that is here or elsewhere.</summary>
public sealed class SigningKey
{
    /// <summary>ERROR_INVALID_PASSWORD, which the platform reports on every system.</summary>
    private const int WrongPassword = unchecked((int)0x80070056);

    private readonly DigestSigner _sign;

    private SigningKey(X509Certificate2 certificate, IEnumerable<X509Certificate2> chain, SignatureAlgorithm algorithm, DigestSigner sign)
    {
        Certificate = certificate;
        Chain = [.. chain.Where(c => c.Thumbprint != certificate.Thumbprint && !c.SubjectName.RawData.AsSpan().SequenceEqual(c.IssuerName.RawData))];
        Algorithm = algorithm;
        _sign = sign;
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>The certificates between the signer's and the root; the root itself is the verifier's to have.</summary>
    public IReadOnlyList<X509Certificate2> Chain { get; }

    internal SignatureAlgorithm Algorithm { get; }

    /// <summary>A key that sits with its certificate, as read from a PFX. RSA signs by PKCS#1 v1.5 unless <paramref name="pss"/>; curves above 256 bits use SHA-384.</summary>
    /// <exception cref="ArgumentException">The certificate has no private key, or one that is neither RSA nor ECDSA.</exception>
    public static SigningKey Of(X509Certificate2 certificate, IEnumerable<X509Certificate2>? chain = null, bool pss = false)
    {
        var algorithm = AlgorithmFor(certificate, pss);
        if (!certificate.HasPrivateKey)
        {
            throw new ArgumentException("The certificate comes without its private key.", nameof(certificate));
        }

        return new SigningKey(certificate, chain ?? [], algorithm, (digest, hash, _) => Task.FromResult(SignHere(certificate, algorithm, digest)));
    }

    /// <summary>
    /// The key and certificates of a PFX (PKCS#12). Refused: <c>certificate.password</c>, <c>certificate.unreadable</c>, <c>certificate.noKey</c>,
    /// <c>certificate.weak</c> for a key that no verifier here accepts.
    /// </summary>
    /// <param name="pfx">The file.</param>
    /// <param name="password">Null or empty where it has none.</param>
    public static (SigningKey? Key, PdfRefusal? Refusal) FromPfx(byte[] pfx, string? password)
    {
        X509Certificate2Collection all;
        try
        {
            // The key stays in memory; only macOS cannot do that.
            all = X509CertificateLoader.LoadPkcs12Collection(pfx, password, OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (CryptographicException e)
        {
            return (null, e.HResult == WrongPassword
                ? new PdfRefusal("certificate.password", "The password does not open it")
                : new PdfRefusal("certificate.unreadable", $"It is no PFX that can be read: {e.Message}"));
        }

        // Where authorities' keys lie in it too, the signer's is the one that vouches for no other.
        var certificate = all.Where(c => c.HasPrivateKey).OrderBy(c => all.Count(o => o != c && o.IssuerName.RawData.AsSpan().SequenceEqual(c.SubjectName.RawData))).FirstOrDefault();
        if (certificate is null)
        {
            return (null, new PdfRefusal("certificate.noKey", "It holds no private key"));
        }

        return SignatureAlgorithm.IsStrong(certificate)
            ? (Of(certificate, all), null)
            : (null, new PdfRefusal("certificate.weak", "Its key is too weak or of an unknown kind: RSA from 2048 bits and ECDSA from 256 bits can sign"));
    }

    /// <summary>A key that is elsewhere: only digests go to it.</summary>
    /// <exception cref="ArgumentException">The certificate's key is neither RSA nor ECDSA.</exception>
    public static SigningKey Elsewhere(X509Certificate2 certificate, DigestSigner sign, IEnumerable<X509Certificate2>? chain = null, bool pss = false) =>
        new(certificate, chain ?? [], AlgorithmFor(certificate, pss), sign);

    internal Task<byte[]> SignAsync(byte[] digest, CancellationToken cancellation) => _sign(digest, Algorithm.Hash, cancellation);

    private static SignatureAlgorithm AlgorithmFor(X509Certificate2 certificate, bool pss)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
        {
            return new SignatureAlgorithm(pss ? SignatureScheme.RsaPss : SignatureScheme.RsaPkcs1, HashAlgorithmName.SHA256);
        }

        using var ec = certificate.GetECDsaPublicKey();
        return ec is null
            ? throw new ArgumentException("The certificate's key is neither RSA nor ECDSA.", nameof(certificate))
            : new SignatureAlgorithm(SignatureScheme.Ecdsa, ec.KeySize > 256 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256);
    }

    private static byte[] SignHere(X509Certificate2 certificate, SignatureAlgorithm algorithm, byte[] digest)
    {
        if (algorithm.Scheme == SignatureScheme.Ecdsa)
        {
            using var ec = certificate.GetECDsaPrivateKey()!;
            return ec.SignHash(digest, DSASignatureFormat.Rfc3279DerSequence);
        }

        using var rsa = certificate.GetRSAPrivateKey()!;
        return rsa.SignHash(digest, algorithm.Hash, algorithm.Padding);
    }
}
