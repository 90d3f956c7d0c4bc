using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using MeetingHub.Signing.Cms;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>Forgeries of the signature's container (CMS, RFC 5652): what is not signed, weak, missing, doubled or meant for something else.</summary>
public class ContainerAttacksTests
{
    private static readonly SigningKey Key = Authority.Shared.Key("p256");

    [Fact]
    public void The_tests_own_container_holds() => Assert.True(Verify(SignWith(Attributes)).IsValid);

    [Theory]
    [InlineData("content type missing", "signature.unreadable")]
    [InlineData("content type of a timestamp", "signature.unreadable")]
    [InlineData("digest missing", "signature.unreadable")]
    [InlineData("digest twice", "signature.unreadable")]
    [InlineData("digest of two values", "signature.unreadable")]
    [InlineData("digest of something else", "signature.contentChanged")]
    [InlineData("certificate not named", "signature.certificate")]
    [InlineData("another certificate named", "signature.certificate")]
    [InlineData("certificate named by SHA-1 alone", "signature.certificate")]
    public void Signed_attributes_that_do_not_bind_the_signature_are_refused(string what, string code) =>
        Assert.Equal(code, Verify(SignWith(digest => what switch
        {
            "content type missing" => Set(Digest(digest), Named(Key.Certificate.RawData)),
            "content type of a timestamp" => Set(ContentType(Oids.TimestampInfo), Digest(digest), Named(Key.Certificate.RawData)),
            "digest missing" => Set(ContentType(Oids.Data), Named(Key.Certificate.RawData)),
            "digest twice" => Set(ContentType(Oids.Data), Digest(digest), Digest(new byte[32]), Named(Key.Certificate.RawData)),
            "digest of two values" => Set(ContentType(Oids.Data), Attribute(Oids.MessageDigest, w => { w.WriteOctetString(digest); w.WriteOctetString(new byte[32]); }), Named(Key.Certificate.RawData)),
            "digest of something else" => Set(ContentType(Oids.Data), Digest(new byte[32]), Named(Key.Certificate.RawData)),
            "certificate not named" => Set(ContentType(Oids.Data), Digest(digest)),
            "another certificate named" => Set(ContentType(Oids.Data), Digest(digest), Named(Authority.Shared.Root.RawData)),
            _ => Set(ContentType(Oids.Data), Digest(digest), NamedBySha1()),
        })).Signatures[0].Problem!.Code);

    [Theory]
    [InlineData("of indefinite length", "signature.encoding")]
    [InlineData("wrapped in a string", "signature.unreadable")]
    [InlineData("followed by another", "signature.unreadable")]
    [InlineData("with its length written long", "signature.unreadable")]
    [InlineData("empty", "signature.unreadable")]
    public void A_container_that_is_not_written_in_the_one_exact_way_is_refused(string how, string code) =>
        Assert.Equal(code, Verify(SignWith(Attributes, cms => how switch
        {
            "of indefinite length" => [0x30, 0x80, .. cms[4..], 0, 0],
            "wrapped in a string" => Encoded(w => w.WriteOctetString(cms)),
            "followed by another" => [.. cms, .. cms],
            "with its length written long" => [0x30, 0x83, 0, .. cms[2..]],
            _ => [],
        })).Signatures[0].Problem!.Code);

    [Theory]
    [InlineData("1.3.14.3.2.26")]
    [InlineData("1.2.840.113549.2.5")]
    public void A_weak_digest_is_refused(string digest)
    {
        var file = SignWithPlatform(signer => signer.DigestAlgorithm = new Oid(digest));
        Assert.Equal("signature.algorithm", Verify(file).Signatures[0].Problem!.Code);
    }

    [Fact]
    public void Two_signers_in_one_container_are_refused()
    {
        var file = Forged(content =>
        {
            var cms = new SignedCms(new ContentInfo(content), detached: true);
            cms.ComputeSignature(new CmsSigner(Authority.Shared.Person("p256")));
            cms.ComputeSignature(new CmsSigner(Authority.Shared.Person("second")));
            return cms.Encode();
        }, "adbe.pkcs7.detached");
        Assert.Equal("signature.unreadable", Verify(file).Signatures[0].Problem!.Code);
    }

    [Fact]
    public void Content_inside_a_signature_that_should_stand_beside_it_is_refused()
    {
        var file = Forged(content =>
        {
            var cms = new SignedCms(new ContentInfo("another document"u8.ToArray()), detached: false);
            cms.ComputeSignature(new CmsSigner(Authority.Shared.Person("p256")));
            return cms.Encode();
        }, "adbe.pkcs7.detached");
        Assert.Equal("signature.unreadable", Verify(file).Signatures[0].Problem!.Code);
    }

    [Fact]
    public void An_unsigned_attribute_that_is_no_timestamp_is_refused()
    {
        var file = SignWithPlatform(signer => signer.UnsignedAttributes.Add(new AsnEncodedData(new Oid("1.2.3.4"), [5, 0])));
        Assert.Equal("signature.unreadable", Verify(file).Signatures[0].Problem!.Code);
    }

    [Fact]
    public async Task A_strangers_certificate_beside_the_signers_is_refused()
    {
        using var stranger = new Authority("Another Root");
        var file = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256", r => r with { Key = SigningKey.Of(Authority.Shared.Person("p256"), [stranger.Person("second")]) });
        Assert.Equal("certificate.stray", Verify(file).Signatures[0].Problem!.Code);
    }

    /// <summary>A file of the older kind, signed by the platform's own library as a caller likes.</summary>
    private static byte[] SignWithPlatform(Action<CmsSigner> with) => Forged(content =>
    {
        var signer = new CmsSigner(Authority.Shared.Person("rsa")) { IncludeOption = System.Security.Cryptography.X509Certificates.X509IncludeOption.EndCertOnly };
        with(signer);
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer);
        return cms.Encode();
    }, "adbe.pkcs7.detached");

    private static byte[] Forged(Func<byte[], byte[]> container, string kind)
    {
        var slot = new SignatureSlot(12_000);
        var revised = Prepared(slot, kind);
        _ = slot.Seal(revised, HashAlgorithmName.SHA256);
        var contents = Forge.Last(revised).Contents!;
        slot.Fill(revised, container([.. revised[..contents.Start], .. revised[contents.End..]]));
        return revised;
    }

    private static byte[] SignWith(Func<byte[], byte[]> attributes, Func<byte[], byte[]>? then = null)
    {
        var slot = new SignatureSlot(12_000);
        var revised = Prepared(slot, "ETSI.CAdES.detached");
        var signed = attributes(slot.Seal(revised, HashAlgorithmName.SHA256));
        var signature = Key.SignAsync(SHA256.HashData(signed), CancellationToken.None).GetAwaiter().GetResult();
        var cms = new CmsWriter(Key).Signature(signed, signature, null);
        slot.Fill(revised, then is null ? cms : then(cms));
        return revised;
    }

    private static byte[] Prepared(SignatureSlot slot, string kind) => Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, revision) =>
    {
        var signature = new PdfDictionary { ["Type"] = new PdfName("Sig"), ["Filter"] = new PdfName("Adobe.PPKLite"), ["SubFilter"] = new PdfName(kind) };
        slot.Reserve(signature);
        Forge.Fill(pdf, revision, "gyeonggi", revision.Add(signature));
    });

    private static SigningReport Verify(byte[] file) => PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!;

    private static byte[] Attributes(byte[] digest) => Set(ContentType(Oids.Data), Digest(digest), Named(Key.Certificate.RawData));

    // A SET in DER sorts its members; so does this.
    private static byte[] Set(params byte[][] attributes) => Encoded(w =>
    {
        using (w.PushSetOf())
        {
            foreach (var attribute in attributes)
            {
                w.WriteEncodedValue(attribute);
            }
        }
    });

    private static byte[] ContentType(string oid) => Attribute(Oids.ContentType, w => w.WriteObjectIdentifier(oid));

    private static byte[] Digest(byte[] digest) => Attribute(Oids.MessageDigest, w => w.WriteOctetString(digest));

    private static byte[] Named(byte[] certificate) => Attribute(Oids.SigningCertificateV2, w => Nested(w, SHA256.HashData(certificate)));

    private static byte[] NamedBySha1() => Attribute(Oids.SigningCertificateV1, w => Nested(w, CryptographicOperations.HashData(HashAlgorithmName.SHA1, Key.Certificate.RawData)));

    private static void Nested(AsnWriter writer, byte[] hash)
    {
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(hash);
        }
    }

    private static byte[] Attribute(string oid, Action<AsnWriter> values) => Encoded(w =>
    {
        using (w.PushSequence())
        {
            w.WriteObjectIdentifier(oid);
            using (w.PushSetOf())
            {
                values(w);
            }
        }
    });

    private static byte[] Encoded(Action<AsnWriter> write)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        write(writer);
        return writer.Encode();
    }
}
