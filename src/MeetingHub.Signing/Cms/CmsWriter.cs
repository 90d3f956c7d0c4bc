using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Cms;

/// <summary>Writes a detached CMS signature as PAdES asks (RFC 5652; ETSI EN 319 142-1, level B-B, and B-T with a timestamp).</summary>
internal sealed class CmsWriter(SigningKey key)
{
    private static readonly Asn1Tag Zero = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag One = new(TagClass.ContextSpecific, 1);

    /// <summary>The attributes that the key signs. No signing-time among them: PAdES keeps the time in the PDF's own /M.</summary>
    public byte[] SignedAttributes(byte[] contentDigest)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSetOf())
        {
            Attribute(writer, Oids.ContentType, w => w.WriteObjectIdentifier(Oids.Data));
            Attribute(writer, Oids.MessageDigest, w => w.WriteOctetString(contentDigest));
            Attribute(writer, Oids.SigningCertificateV2, w => SigningCertificate(w, key.Certificate));
        }

        return writer.Encode();
    }

    /// <summary>The whole signature; <paramref name="token"/> is an RFC 3161 token over it, or null.</summary>
    public byte[] Signature(byte[] signedAttributes, byte[] signature, byte[]? token)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(Oids.SignedData);
            using (writer.PushSequence(Zero))
            using (writer.PushSequence())
            {
                writer.WriteInteger(1);
                using (writer.PushSetOf())
                {
                    SignatureAlgorithm.WriteHash(writer, key.Algorithm.Hash);
                }

                using (writer.PushSequence())
                {
                    writer.WriteObjectIdentifier(Oids.Data);
                }

                using (writer.PushSetOf(Zero))
                {
                    foreach (var certificate in key.Chain.Prepend(key.Certificate))
                    {
                        writer.WriteEncodedValue(certificate.RawData);
                    }
                }

                using (writer.PushSetOf())
                {
                    SignerInfo(writer, signedAttributes, signature, token);
                }
            }
        }

        return writer.Encode();
    }

    private void SignerInfo(AsnWriter writer, byte[] signedAttributes, byte[] signature, byte[]? token)
    {
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            IssuerAndSerial(writer, key.Certificate);
            SignatureAlgorithm.WriteHash(writer, key.Algorithm.Hash);
            // Signed as a SET, kept under the tag [0]: RFC 5652, 5.4.
            writer.WriteEncodedValue([0xA0, .. signedAttributes.AsSpan(1)]);
            key.Algorithm.Write(writer);
            writer.WriteOctetString(signature);
            if (token is not null)
            {
                using (writer.PushSetOf(One))
                {
                    Attribute(writer, Oids.TimestampToken, w => w.WriteEncodedValue(token));
                }
            }
        }
    }

    private static void Attribute(AsnWriter writer, string oid, Action<AsnWriter> value)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(oid);
            using (writer.PushSetOf())
            {
                value(writer);
            }
        }
    }

    // SigningCertificateV2 with one ESSCertIDv2; its hash is SHA-256, which DER leaves out as the default (RFC 5035).
    private static void SigningCertificate(AsnWriter writer, X509Certificate2 certificate)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 4)))
                {
                    writer.WriteEncodedValue(certificate.IssuerName.RawData);
                }

                writer.WriteInteger(certificate.SerialNumberBytes.Span);
            }
        }
    }

    private static void IssuerAndSerial(AsnWriter writer, X509Certificate2 certificate)
    {
        using (writer.PushSequence())
        {
            writer.WriteEncodedValue(certificate.IssuerName.RawData);
            writer.WriteInteger(certificate.SerialNumberBytes.Span);
        }
    }
}
