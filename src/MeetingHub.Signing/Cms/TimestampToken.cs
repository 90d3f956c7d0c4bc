using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Cms;

/// <summary>A time that an authority put its signature to (RFC 3161).</summary>
internal sealed record TimestampToken(DateTimeOffset Time, CmsSignature Cms)
{
    /// <summary>Reads a token and checks that it stamps what <paramref name="hash"/> hashes. Throws <see cref="UnacceptableSignature"/>.</summary>
    public static TimestampToken Read(ReadOnlyMemory<byte> encoded, Func<HashAlgorithmName, byte[]> hash)
    {
        var cms = CmsSignature.Read(encoded, Oids.TimestampInfo);
        if (!Rfc3161TimestampTokenInfo.TryDecode(cms.Content!, out var info, out var used) || used != cms.Content!.Length || !Calendar.Holds(info.Timestamp))
        {
            throw new UnacceptableSignature("timestamp.unreadable", "The timestamp cannot be read");
        }

        var algorithm = info.HashAlgorithmId.Value switch
        {
            Oids.Sha256 => HashAlgorithmName.SHA256,
            Oids.Sha384 => HashAlgorithmName.SHA384,
            Oids.Sha512 => HashAlgorithmName.SHA512,
            _ => throw new UnacceptableSignature("signature.algorithm", "The timestamp is made over a hash that is too weak or unknown"),
        };
        if (!info.GetMessageHash().Span.SequenceEqual(hash(algorithm)))
        {
            throw new UnacceptableSignature("timestamp.other", "The timestamp was given for something else");
        }

        cms.Check(CryptographicOperations.HashData(cms.Digest, cms.Content!), mustNameCertificate: true);
        // For nothing else (RFC 3161, 2.3): a certificate that also signs e-mail proves no time.
        return cms.Signer.Extensions.OfType<X509EnhancedKeyUsageExtension>().Any(e => e.Critical && e.EnhancedKeyUsages is [{ Value: Oids.TimeStamping }])
            ? new TimestampToken(info.Timestamp, cms)
            : throw new UnacceptableSignature("timestamp.certificate", "The timestamp's certificate is not one for time-stamping");
    }
}
