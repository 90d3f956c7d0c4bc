using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Tests;

/// <summary>Certificates and times that are not what they claim: forged chains, weak keys, self-made authorities, and what was valid when.</summary>
public class TrustAttacksTests
{
    private static readonly DateTimeOffset Later = new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_certificate_that_a_person_issued_is_not_trusted()
    {
        var person = Authority.Shared.Person("p256");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Governor", key, HashAlgorithmName.SHA256);
        using var issued = request.Create(person.SubjectName, X509SignatureGenerator.CreateForECDsa(person.GetECDsaPrivateKey()!), person.NotBefore, person.NotAfter, [1, 2, 3]);
        await UntrustedAsync(SigningKey.Of(issued.CopyWithPrivateKey(key), [person]), "certificate.untrusted");
    }

    [Fact]
    public async Task A_certificate_of_the_same_name_but_another_key_is_not_trusted()
    {
        using var twin = new Authority("Test Root");
        await UntrustedAsync(twin.Key("p256"), "certificate.untrusted");
    }

    [Fact]
    public async Task A_certificate_under_SHA_1_is_not_trusted()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Old", key, HashAlgorithmName.SHA256);
        await UntrustedAsync(SigningKey.Of(Authority.Shared.IssueUnderSha1(request).CopyWithPrivateKey(key)), "certificate.weak");
    }

    [Fact]
    public void A_key_of_1024_bits_signs_nothing()
    {
        using var key = RSA.Create(1024);
        using var certificate = new CertificateRequest("CN=Weak", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Signed.Morning.AddDays(-1), Signed.Morning.AddDays(1));
        Assert.Equal("certificate.weak", SigningKey.FromPfx(certificate.Export(X509ContentType.Pkcs12, "x"), "x").Refusal!.Code);
    }

    [Fact]
    public async Task An_expired_certificate_does_not_sign()
    {
        var outcome = await Producers.WithFields("chromium").Try(Signed.Request("gyeonggi", "p256") with { Time = Later.AddYears(20) });
        Assert.Equal("certificate.notValid", outcome.Refusal!.Code);
    }

    [Fact]
    public async Task A_self_made_time_proves_nothing()
    {
        using var stranger = new Authority("Another Root");
        var file = await Producers.WithFields("chromium").By("gyeonggi", "p256", r => r with { Timestamp = stranger.Stamp });
        var signature = Assert.Single(PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!.Signatures);
        Assert.Equal((true, TimeSource.Claimed), (signature.Trusted, signature.TimeSource));
        Assert.False(PdfVerifier.Verify(file, [Authority.Shared.Root], Later.AddYears(10)).Report!.IsValid);

        var stamped = Signed.Made(await PdfSigner.TimestampAsync(file, stranger.Stamp, TestContext.Current.CancellationToken));
        Assert.False(PdfVerifier.Verify(stamped, [Authority.Shared.Root], Signed.Morning).Report!.IsValid);
    }

    [Fact]
    public async Task Another_signatures_time_proves_nothing()
    {
        byte[]? first = null;
        async Task<byte[]> Replay(byte[] request, CancellationToken cancellation) => first ??= await Authority.Shared.Stamp(request, cancellation);
        _ = await Producers.WithFields("chromium").By("gyeonggi", "p256", r => r with { Timestamp = Replay });
        var outcome = await Producers.WithFields("chromium").Try(Signed.Request("gyeonggi", "p256") with { Timestamp = Replay });
        Assert.Equal("timestamp.refused", outcome.Refusal!.Code);
    }

    [Fact]
    public async Task A_certificate_that_has_expired_since_still_counts_for_what_a_timestamp_proves()
    {
        var claimed = await Producers.WithFields("qpdf-tables").By("gyeonggi", "until 2030");
        Assert.True(Verify(claimed, Signed.Morning).IsValid);
        Assert.Equal("certificate.untrusted", Verify(claimed, Later).Signatures[0].Problem!.Code);

        var stamped = await Producers.WithFields("qpdf-tables").By("gyeonggi", "until 2030", r => r with { Timestamp = Authority.Shared.Stamp });
        Assert.True(Verify(stamped, Later).IsValid);
        // A timestamp over the whole file proves it as well.
        var archived = Verify(await claimed.Stamped(), Later);
        Assert.True(archived.IsValid);
        Assert.Equal(TimeSource.Timestamp, archived.Signatures[0].TimeSource);
    }

    [Fact]
    public async Task A_certificate_revoked_after_the_proven_time_still_counts_and_one_revoked_before_does_not()
    {
        var stamped = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256", r => r with { Timestamp = Authority.Shared.Stamp });
        Assert.True(Verify(Revoked(stamped, Later, "p256"), Later.AddYears(1)).IsValid);
        Assert.Equal("certificate.revoked", Verify(Revoked(stamped, Signed.Morning, "p256"), Later).Signatures[0].Problem!.Code);

        var claimed = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        Assert.Equal("certificate.revoked", Verify(Revoked(claimed, Later, "p256"), Later.AddYears(1)).Signatures[0].Problem!.Code);
    }

    [Fact]
    public async Task A_time_stamping_authority_that_was_revoked_since_proves_nothing()
    {
        var stamped = await Producers.WithFields("qpdf-tables").By("gyeonggi", "until 2030", r => r with { Timestamp = Authority.Shared.Stamp });
        var report = Verify(Revoked(stamped, Later, "tsa"), Later.AddYears(1));
        Assert.Equal((false, TimeSource.Claimed), (report.Signatures[0].Trusted, report.Signatures[0].TimeSource));
    }

    [Fact]
    public async Task A_list_of_revoked_certificates_that_another_signed_revokes_nobody()
    {
        using var twin = new Authority("Test Root");
        var file = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var forged = new CertificateRevocationListBuilder();
        forged.AddEntry(Authority.Shared.Person("p256"), Signed.Morning.AddDays(-1));
        var list = forged.Build(twin.Root, 1, Later, HashAlgorithmName.SHA256, thisUpdate: Signed.Morning);
        Assert.True(Verify(Signed.Made(new ValidationData([], [list], []).AddTo(file)), Signed.Morning).IsValid);
    }

    private static byte[] Revoked(byte[] file, DateTimeOffset at, string who) =>
        Signed.Made(new ValidationData([], [Authority.Shared.RevocationList(at, who)], []).AddTo(file));

    private static SigningReport Verify(byte[] file, DateTimeOffset now) => PdfVerifier.Verify(file, [Authority.Shared.Root], now).Report!;

    private static async Task UntrustedAsync(SigningKey key, string code)
    {
        var file = await Producers.WithFields("chromium").By("gyeonggi", "p256", r => r with { Key = key });
        Assert.Equal(code, Assert.Single(AttacksTests.Refused(file).Signatures).Problem!.Code);
    }
}
