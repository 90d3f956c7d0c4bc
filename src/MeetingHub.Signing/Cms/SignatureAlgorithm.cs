using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Cms;

/// <summary>The three families of signatures that this library makes and checks.</summary>
public enum SignatureScheme
{
    /// <summary>RSASSA-PKCS1-v1_5, 2048 bits at least.</summary>
    RsaPkcs1,

    /// <summary>RSASSA-PSS, the salt as long as the hash.</summary>
    RsaPss,

    /// <summary>ECDSA; the signature is a DER sequence of two integers.</summary>
    Ecdsa,
}

/// <summary>A scheme with its hash, as CMS writes it. SHA-1 and MD5 are no members: a signature with them is not checked but refused.</summary>
internal sealed record SignatureAlgorithm(SignatureScheme Scheme, HashAlgorithmName Hash)
{
    private const int SmallestRsaKey = 2048;
    private const int SmallestCurve = 256;

    private static readonly (string Oid, HashAlgorithmName Hash)[] Hashes =
        [(Oids.Sha256, HashAlgorithmName.SHA256), (Oids.Sha384, HashAlgorithmName.SHA384), (Oids.Sha512, HashAlgorithmName.SHA512)];

    private static readonly (string Oid, SignatureAlgorithm Algorithm)[] Known =
    [
        (Oids.RsaSha256, new(SignatureScheme.RsaPkcs1, HashAlgorithmName.SHA256)),
        (Oids.RsaSha384, new(SignatureScheme.RsaPkcs1, HashAlgorithmName.SHA384)),
        (Oids.RsaSha512, new(SignatureScheme.RsaPkcs1, HashAlgorithmName.SHA512)),
        (Oids.EcdsaSha256, new(SignatureScheme.Ecdsa, HashAlgorithmName.SHA256)),
        (Oids.EcdsaSha384, new(SignatureScheme.Ecdsa, HashAlgorithmName.SHA384)),
        (Oids.EcdsaSha512, new(SignatureScheme.Ecdsa, HashAlgorithmName.SHA512)),
    ];

    public static string OidOf(HashAlgorithmName hash) => Hashes.First(h => h.Hash == hash).Oid;

    /// <summary>Reads the AlgorithmIdentifier of a hash; null for one that is not accepted.</summary>
    public static HashAlgorithmName? ReadHash(AsnReader reader)
    {
        var sequence = reader.ReadSequence();
        var oid = sequence.ReadObjectIdentifier();
        if (sequence.HasData)
        {
            sequence.ReadNull();
        }

        sequence.ThrowIfNotEmpty();
        return Hashes.Where(h => h.Oid == oid).Select(h => (HashAlgorithmName?)h.Hash).FirstOrDefault();
    }

    public static void WriteHash(AsnWriter writer, HashAlgorithmName hash)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(OidOf(hash));
        }
    }

    /// <summary>Reads the AlgorithmIdentifier of a signature made over <paramref name="digest"/>; null for one that is not accepted.</summary>
    public static SignatureAlgorithm? Read(AsnReader reader, HashAlgorithmName digest)
    {
        var sequence = reader.ReadSequence();
        var oid = sequence.ReadObjectIdentifier();
        if (oid == Oids.RsaPss)
        {
            return ReadPss(sequence.ReadSequence()) == digest && !sequence.HasData ? new(SignatureScheme.RsaPss, digest) : null;
        }

        if (sequence.HasData)
        {
            sequence.ReadNull();
        }

        sequence.ThrowIfNotEmpty();
        return oid == Oids.Rsa
            ? new(SignatureScheme.RsaPkcs1, digest)
            : Known.Where(k => k.Oid == oid && k.Algorithm.Hash == digest).Select(k => k.Algorithm).FirstOrDefault();
    }

    /// <summary>Reads an AlgorithmIdentifier that names its own hash, as certificates and revocation lists do; null for one that is not accepted.</summary>
    public static SignatureAlgorithm? ReadSelfContained(AsnReader reader)
    {
        var encoded = reader.ReadEncodedValue();
        return Hashes.Select(h => Read(new AsnReader(encoded, AsnEncodingRules.DER), h.Hash)).FirstOrDefault(a => a is not null);
    }

    public void Write(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            if (Scheme == SignatureScheme.RsaPss)
            {
                writer.WriteObjectIdentifier(Oids.RsaPss);
                WritePss(writer);
                return;
            }

            writer.WriteObjectIdentifier(Known.First(k => k.Algorithm == this).Oid);
            if (Scheme == SignatureScheme.RsaPkcs1)
            {
                writer.WriteNull();
            }
        }
    }

    /// <summary>True for a key that signatures are accepted from.</summary>
    public static bool IsStrong(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        using var ec = certificate.GetECDsaPublicKey();
        return rsa is { KeySize: >= SmallestRsaKey } || ec is { KeySize: >= SmallestCurve };
    }

    /// <summary>True when the certificate's key made the signature over the hash.</summary>
    public bool Verifies(X509Certificate2 certificate, byte[] hash, byte[] signature)
    {
        if (Scheme == SignatureScheme.Ecdsa)
        {
            using var ec = certificate.GetECDsaPublicKey();
            return ec is { KeySize: >= SmallestCurve } && ec.VerifyHash(hash, signature, DSASignatureFormat.Rfc3279DerSequence);
        }

        using var rsa = certificate.GetRSAPublicKey();
        return rsa is { KeySize: >= SmallestRsaKey } && rsa.VerifyHash(hash, signature, Hash, Padding);
    }

    public RSASignaturePadding Padding => Scheme == SignatureScheme.RsaPss ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;

    private int SaltLength => SaltOf(Hash);

    private static int SaltOf(HashAlgorithmName hash) => hash == HashAlgorithmName.SHA256 ? 32 : hash == HashAlgorithmName.SHA384 ? 48 : 64;

    private void WritePss(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
            {
                WriteHash(writer, Hash);
            }

            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Oids.Mgf1);
                WriteHash(writer, Hash);
            }

            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 2)))
            {
                writer.WriteInteger(SaltLength);
            }
        }
    }

    // Hash, mask and salt all of one size, as every current signer writes them; the platform checks no other.
    private static HashAlgorithmName? ReadPss(AsnReader reader)
    {
        var hash = ReadHash(reader.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0)));
        var mask = reader.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 1)).ReadSequence();
        var maskIsMgf1 = mask.ReadObjectIdentifier() == Oids.Mgf1;
        var maskHash = ReadHash(mask);
        var salt = reader.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 2)).ReadInteger();
        if (reader.HasData && reader.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 3)).ReadInteger() != 1)
        {
            return null;
        }

        reader.ThrowIfNotEmpty();
        return hash is { } h && maskIsMgf1 && maskHash == hash && salt == SaltOf(h) ? hash : null;
    }
}
