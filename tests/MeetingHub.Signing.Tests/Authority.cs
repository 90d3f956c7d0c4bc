using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MeetingHub.Signing.Tests;

/// <summary>A certification authority for the tests: a root, people's certificates of each kind of key, revocation lists, and a time-stamping authority run by openssl.</summary>
internal sealed class Authority : IDisposable
{
    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = new(2045, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The one the tests share; making RSA keys takes its time.</summary>
    public static Authority Shared { get; } = new("Test Root");

    private readonly Dictionary<string, Lazy<X509Certificate2>> _people;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly Scratch _scratch = new();
    private readonly Lazy<string> _tsa;
    private readonly Lock _oneAtATime = new();
    private int _serial = 1000;

    public Authority(string name)
    {
        var request = new CertificateRequest($"CN={name}, O=SAMPLE", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        Root = request.CreateSelfSigned(From, Until);
        _people = new Dictionary<string, Lazy<X509Certificate2>>
        {
            ["rsa"] = new(() => Issue("RSA signer", RSA.Create(2048))),
            ["p256"] = new(() => Issue("P-256 signer", ECDsa.Create(ECCurve.NamedCurves.nistP256))),
            ["p384"] = new(() => Issue("P-384 signer", ECDsa.Create(ECCurve.NamedCurves.nistP384))),
            ["second"] = new(() => Issue("Second signer", ECDsa.Create(ECCurve.NamedCurves.nistP256))),
            ["third"] = new(() => Issue("Third signer", ECDsa.Create(ECCurve.NamedCurves.nistP256))),
            ["until 2030"] = new(() => Issue("Until 2030", ECDsa.Create(ECCurve.NamedCurves.nistP256), until: new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))),
            ["tsa"] = new(() => Issue("Time stamping", RSA.Create(2048), Stamping)),
            ["web server"] = new(() => Issue("Web server", ECDsa.Create(ECCurve.NamedCurves.nistP256), r =>
                r.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], true)))),
            ["encryption only"] = new(() => Issue("Encryption only", RSA.Create(2048), r =>
                r.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyEncipherment, true)))),
        };
        _tsa = new Lazy<string>(PrepareTsa);
    }

    public X509Certificate2 Root { get; }

    public X509Certificate2 Person(string who) => _people[who].Value;

    public SigningKey Key(string who, bool pss = false) => SigningKey.Of(Person(who), pss: pss);

    /// <summary>Issues a certificate under SHA-1.</summary>
    public X509Certificate2 IssueUnderSha1(CertificateRequest request) => request.Create(Root.SubjectName, new WeakGenerator(_key), From, Until, [9, 9]);

    /// <summary>A list that says who of these was revoked, one day before <paramref name="at"/>.</summary>
    public byte[] RevocationList(DateTimeOffset at, params string[] revoked)
    {
        var list = new CertificateRevocationListBuilder();
        foreach (var who in revoked)
        {
            list.AddEntry(Person(who), at.AddDays(-1));
        }

        return list.Build(Root, 1, at.AddYears(10), HashAlgorithmName.SHA256, thisUpdate: at);
    }

    /// <summary>What goes into a document security store.</summary>
    public ValidationData Evidence(params string[] revoked) =>
        new([Root, Person("tsa"), Person("p256")], [RevocationList(Signed.Morning, revoked)], []);

    /// <summary>RFC 3161 by "openssl ts".</summary>
    public Task<byte[]> Stamp(byte[] request, CancellationToken cancellation)
    {
        using var exchange = new Scratch();
        // The authority keeps its serial number in a file and refuses where two ask at once.
        lock (_oneAtATime)
        {
            _ = Tool.Do("openssl", "ts", "-reply", "-config", _tsa.Value, "-queryfile", exchange.Write("query", request), "-out", exchange.Path("reply"));
        }

        return File.ReadAllBytesAsync(exchange.Path("reply"), cancellation);
    }

    public void Dispose() => _scratch.Dispose();

    private static void Stamping(CertificateRequest request) =>
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], true));

    private X509Certificate2 Issue(string name, AsymmetricAlgorithm key, Action<CertificateRequest>? extend = null, DateTimeOffset? until = null)
    {
        var subject = new X500DistinguishedName($"CN={name}, O=SAMPLE");
        var request = key is RSA rsa
            ? new CertificateRequest(subject, rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject, (ECDsa)key, HashAlgorithmName.SHA256);
        extend?.Invoke(request);
        if (!request.CertificateExtensions.OfType<X509KeyUsageExtension>().Any())
        {
            request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, true));
        }

        var serial = Interlocked.Increment(ref _serial);
        using var certificate = request.Create(Root.SubjectName, X509SignatureGenerator.CreateForECDsa(_key), From, until ?? Until, [0x10, (byte)(serial >> 8), (byte)serial]);
        return key is RSA r ? certificate.CopyWithPrivateKey(r) : certificate.CopyWithPrivateKey((ECDsa)key);
    }

    private string PrepareTsa()
    {
        var certificate = Person("tsa");
        File.WriteAllText(_scratch.Path("tsa.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(_scratch.Path("tsa.key"), certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(_scratch.Path("serial"), "01\n");
        File.WriteAllText(_scratch.Path("tsa.cnf"), $"""
            [tsa]
            default_tsa = t
            [t]
            serial = {_scratch.Path("serial")}
            crypto_device = builtin
            signer_cert = {_scratch.Path("tsa.pem")}
            signer_key = {_scratch.Path("tsa.key")}
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256, sha384, sha512
            accuracy = secs:1
            ordering = no
            tsa_name = yes
            ess_cert_id_alg = sha256
            """);
        return _scratch.Path("tsa.cnf");
    }

    /// <summary>ECDSA with SHA-1, which the platform's own generator no longer knows.</summary>
    private sealed class WeakGenerator(ECDsa key) : X509SignatureGenerator
    {
        private readonly X509SignatureGenerator _inner = CreateForECDsa(key);

        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) => [0x30, 9, 6, 7, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 1];

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) =>
            key.SignHash(CryptographicOperations.HashData(HashAlgorithmName.SHA1, data), DSASignatureFormat.Rfc3279DerSequence);

        protected override PublicKey BuildPublicKey() => _inner.PublicKey;
    }
}
