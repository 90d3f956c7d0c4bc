using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Cms;

/// <summary>A signature is not one that this library accepts. Never leaves the library.</summary>
internal sealed class UnacceptableSignature(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}

/// <summary>
/// One signature in CMS (RFC 5652), read strictly: DER, one signer, signed attributes, no part that nobody has signed but certificates
/// and a timestamp. What is not signed is where an attacker can write.
/// </summary>
internal sealed class CmsSignature
{
    private static readonly Asn1Tag Zero = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag One = new(TagClass.ContextSpecific, 1);

    /// <summary>Certificates beside one signature; honest chains have three or four, and each is looked at.</summary>
    private const int MostCertificates = 32;

    private byte[] _signedAttributes = [];
    private byte[] _messageDigest = [];
    private byte[]? _certificateDigest;
    private HashAlgorithmName _certificateHash;
    private SignatureAlgorithm _algorithm = null!;

    private CmsSignature()
    {
    }

    /// <summary>The certificates that came with the signature, the signer's among them.</summary>
    public List<X509Certificate2> Certificates { get; } = [];

    public X509Certificate2 Signer { get; private set; } = null!;

    public HashAlgorithmName Digest { get; private set; }

    public byte[] Signature { get; private set; } = [];

    /// <summary>The RFC 3161 token over the signature; null without one.</summary>
    public byte[]? TimestampToken { get; private set; }

    /// <summary>What is signed, where it travels inside (a timestamp token); null for a detached signature.</summary>
    public byte[]? Content { get; private set; }

    /// <summary>Reads a signature over <paramref name="contentType"/>. Throws <see cref="UnacceptableSignature"/>; so does what follows.</summary>
    public static CmsSignature Read(ReadOnlyMemory<byte> encoded, string contentType)
    {
        try
        {
            var cms = new CmsSignature();
            cms.ReadContentInfo(new AsnReader(encoded, AsnEncodingRules.DER), contentType);
            return cms;
        }
        catch (Exception e) when (e is AsnContentException or CryptographicException)
        {
            throw new UnacceptableSignature("signature.unreadable", $"The signature's container cannot be read: {e.Message}");
        }
    }

    /// <summary>Checks that the signer signed content of this hash, and that it was this certificate that they meant.</summary>
    /// <param name="contentDigest">Hash of the content by <see cref="Digest"/>.</param>
    /// <param name="mustNameCertificate">True where the signing-certificate attribute is required (CAdES, RFC 3161).</param>
    public void Check(byte[] contentDigest, bool mustNameCertificate)
    {
        if (!CryptographicOperations.FixedTimeEquals(contentDigest, _messageDigest))
        {
            throw new UnacceptableSignature("signature.contentChanged", "The signed bytes have changed");
        }

        if (_certificateDigest is null ? mustNameCertificate : !CryptographicOperations.HashData(_certificateHash, Signer.RawData).AsSpan().SequenceEqual(_certificateDigest))
        {
            throw new UnacceptableSignature("signature.certificate", "The signature does not name the certificate that comes with it");
        }

        if (!_algorithm.Verifies(Signer, CryptographicOperations.HashData(Digest, _signedAttributes), Signature))
        {
            throw new UnacceptableSignature("signature.wrong", "The signature was not made by the certificate's key");
        }
    }

    private void ReadContentInfo(AsnReader reader, string contentType)
    {
        var info = reader.ReadSequence();
        reader.ThrowIfNotEmpty();
        Require(info.ReadObjectIdentifier() == Oids.SignedData, "it is no SignedData");
        var wrapped = info.ReadSequence(Zero);
        info.ThrowIfNotEmpty();
        var signed = wrapped.ReadSequence();
        wrapped.ThrowIfNotEmpty();

        Require(signed.TryReadInt32(out var version) && version is 1 or 3, "its version is unknown");
        var algorithms = signed.ReadSetOf(skipSortOrderValidation: true);
        var digests = new List<HashAlgorithmName?>();
        while (algorithms.HasData)
        {
            digests.Add(SignatureAlgorithm.ReadHash(algorithms));
        }

        var content = signed.ReadSequence();
        Require(content.ReadObjectIdentifier() == contentType, "it signs another kind of content");
        if (content.HasData)
        {
            Content = content.ReadSequence(Zero).ReadOctetString();
            content.ThrowIfNotEmpty();
        }

        Require(Content is null == (contentType == Oids.Data), "its content is not where it should be");
        if (signed.HasData && signed.PeekTag().HasSameClassAndValue(Zero))
        {
            var certificates = signed.ReadSetOf(skipSortOrderValidation: true, Zero);
            while (certificates.HasData)
            {
                Require(Certificates.Count < MostCertificates, "it brings more certificates than a chain has");
                Certificates.Add(X509CertificateLoader.LoadCertificate(certificates.ReadEncodedValue().Span));
            }
        }

        var signers = signed.ReadSetOf(skipSortOrderValidation: true);
        signed.ThrowIfNotEmpty();
        ReadSigner(signers.ReadSequence(), contentType);
        signers.ThrowIfNotEmpty();
        Require(digests.Count == 1 && digests[0] == Digest, "its list of digests is not the signer's");
        Require(version == (contentType == Oids.Data ? 1 : 3), "its version does not fit its content");
    }

    private void ReadSigner(AsnReader signer, string contentType)
    {
        Require(signer.TryReadInt32(out var version) && version == 1, "its signer is not named by issuer and serial number");
        var identity = signer.ReadSequence();
        var issuer = identity.ReadEncodedValue();
        var serial = identity.ReadIntegerBytes();
        identity.ThrowIfNotEmpty();
        Signer = Certificates.FirstOrDefault(c => c.IssuerName.RawData.AsSpan().SequenceEqual(issuer.Span) && c.SerialNumberBytes.Span.SequenceEqual(serial.Span))
            ?? throw new UnacceptableSignature("signature.certificate", "The signer's certificate does not come with the signature");

        Digest = SignatureAlgorithm.ReadHash(signer) ?? throw Weak();
        var attributes = signer.ReadEncodedValue().ToArray();
        Require(attributes[0] == 0xA0, "it has no signed attributes");
        attributes[0] = 0x31;
        _signedAttributes = attributes;
        ReadSignedAttributes(new AsnReader(attributes, AsnEncodingRules.DER).ReadSetOf(skipSortOrderValidation: true), contentType);
        _algorithm = SignatureAlgorithm.Read(signer, Digest) ?? throw Weak();
        Signature = signer.ReadOctetString();
        if (signer.HasData)
        {
            ReadUnsignedAttributes(signer.ReadSetOf(One));
        }

        signer.ThrowIfNotEmpty();
    }

    private void ReadSignedAttributes(AsnReader attributes, string contentType)
    {
        var seen = new HashSet<string>();
        while (attributes.HasData)
        {
            var attribute = attributes.ReadSequence();
            var oid = attribute.ReadObjectIdentifier();
            var values = attribute.ReadSetOf();
            Require(seen.Add(oid), "it has an attribute twice");
            switch (oid)
            {
                case Oids.ContentType:
                    Require(values.ReadObjectIdentifier() == contentType, "its attributes are of another kind of content");
                    values.ThrowIfNotEmpty();
                    break;
                case Oids.MessageDigest:
                    _messageDigest = values.ReadOctetString();
                    values.ThrowIfNotEmpty();
                    break;
                case Oids.SigningCertificateV2:
                    ReadSigningCertificate(values, HashAlgorithmName.SHA256);
                    break;
                case Oids.SigningCertificateV1 when _certificateDigest is null && contentType == Oids.TimestampInfo:
                    // RFC 2634's form names the certificate by SHA-1: still what most time-stamping authorities send, and no form for a signature.
                    ReadSigningCertificate(values, HashAlgorithmName.SHA1);
                    break;
            }
        }

        Require(seen.Contains(Oids.ContentType) && seen.Contains(Oids.MessageDigest), "it lacks the attributes that bind it to its content");
    }

    private void ReadSigningCertificate(AsnReader values, HashAlgorithmName hash)
    {
        var first = values.ReadSequence().ReadSequence().ReadSequence();
        if (hash != HashAlgorithmName.SHA1 && first.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            hash = SignatureAlgorithm.ReadHash(first) ?? throw Weak();
        }

        (_certificateDigest, _certificateHash) = (first.ReadOctetString(), hash);
    }

    private void ReadUnsignedAttributes(AsnReader attributes)
    {
        while (attributes.HasData)
        {
            var attribute = attributes.ReadSequence();
            Require(attribute.ReadObjectIdentifier() == Oids.TimestampToken && TimestampToken is null, "it has an unsigned attribute that is no timestamp");
            var values = attribute.ReadSetOf();
            TimestampToken = values.ReadEncodedValue().ToArray();
            values.ThrowIfNotEmpty();
            attribute.ThrowIfNotEmpty();
        }
    }

    private static UnacceptableSignature Weak() =>
        new("signature.algorithm", "The signature uses an algorithm that is too weak or unknown: RSA or ECDSA with SHA-256 or more is accepted");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new UnacceptableSignature("signature.unreadable", $"The signature's container is not acceptable: {otherwise}");
        }
    }
}
