using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MeetingHub.Signing;

namespace MeetingHub.Web.Tests.Minutes.Editions;

/// <summary>Certificates of nobody, made for one test, and signatures by them.</summary>
internal static class ThrowAway
{
    private static readonly Dictionary<string, SigningKey> Keys = new()
    {
        ["gyeonggi"] = SigningKey.Of(Certificate("경기도 SAMPLE")),
        ["shandong"] = SigningKey.Of(Certificate("山东省 SAMPLE")),
    };

    /// <summary>The file with one more field filled, that of the party unless another is named.</summary>
    public static async Task<byte[]> SignAsync(byte[] file, string party, string? field = null)
    {
        var signed = await PdfSigner.SignAsync(
            file,
            new SignatureRequest { Field = field ?? party, Key = Keys[party], Time = TimeProvider.System.GetUtcNow() },
            TestContext.Current.CancellationToken);
        Assert.Null(signed.Refusal);
        return signed.File!;
    }

    public static byte[] Pfx(string name, string password)
    {
        using var certificate = Certificate(name);
        return certificate.Export(X509ContentType.Pkcs12, password);
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}, O=SAMPLE", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
    }
}
