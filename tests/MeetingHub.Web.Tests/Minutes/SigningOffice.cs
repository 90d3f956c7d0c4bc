using System.Diagnostics;
using MeetingHub.Signing;
using MeetingHub.Web.Tests.Papers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MeetingHub.Web.Tests.Minutes;

/// <summary>
/// What two governments need to sign, made by openssl: an authority (root.pem), an RSA certificate behind a password and an ECDSA one without, and
/// a time-stamping authority (RFC 3161) that answers over HTTP. Kept for a class of tests, with an edition to sign.
/// </summary>
public sealed class SigningOffice : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("signing-office-");
    private WebApplication? _timestamps;

    /// <summary>The season's first minutes as Gyeonggi keeps them, with an empty field for each side.</summary>
    public string Edition => At("edition.pdf");

    /// <summary>The edition after Gyeonggi's signature; the other side's field is still empty.</summary>
    public string HalfSigned => At("half-signed.pdf");

    public string Root => At("root.pem");

    /// <summary>RSA; its password stands in <see cref="Password"/>.</summary>
    public string Gyeonggi => At("gyeonggi.pfx");

    public string Password => At("password");

    /// <summary>ECDSA P-256, without a password.</summary>
    public string Shandong => At("shandong.pfx");

    /// <summary>Where times are proven.</summary>
    public string Timestamps { get; private set; } = "";

    public string At(string name) => Path.Combine(_folder.FullName, name);

    public async ValueTask InitializeAsync()
    {
        Issue();
        await StartTimestampsAsync();
        await using var house = new PrintingHouse();
        var rendered = await house.TryAsync(PrintingHouse.FromSeason("2020-12-01-shandong"), "gyeonggi");
        await File.WriteAllBytesAsync(Edition, rendered.Pdf!);
        var key = SigningKey.FromPfx(await File.ReadAllBytesAsync(Gyeonggi), "correct horse").Key!;
        var signed = await PdfSigner.SignAsync(rendered.Pdf!, new SignatureRequest { Field = "gyeonggi", Key = key, Time = TimeProvider.System.GetUtcNow() });
        await File.WriteAllBytesAsync(HalfSigned, signed.File!);
    }

    /// <summary>Runs openssl in the office's folder.</summary>
    public void OpenSsl(string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("openssl", arguments) { WorkingDirectory = _folder.FullName, RedirectStandardError = true, RedirectStandardOutput = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"openssl {arguments}: {errors.Result}");
    }

    public async ValueTask DisposeAsync()
    {
        await _timestamps!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private void Issue()
    {
        File.WriteAllText(At("tsa.ext"), "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n");
        File.WriteAllText(At("signer.ext"), "keyUsage=critical,digitalSignature,nonRepudiation\n");
        File.WriteAllText(At("tsa.cnf"), """
            [tsa]
            default_tsa = t
            [t]
            serial = serial
            signer_cert = tsa.pem
            signer_key = tsa.key
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256, sha384, sha512
            ess_cert_id_alg = sha256
            """);
        File.WriteAllText(At("serial"), "01\n");
        File.WriteAllText(Password, "correct horse\r\n");
        OpenSsl("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 3650 -subj \"/CN=SAMPLE Root\"");
        Certificate("gyeonggi", "-newkey rsa:2048", "/O=SAMPLE/OU=International Exchange/CN=Gyeonggi SAMPLE", "signer.ext");
        Certificate("shandong", "-newkey ec -pkeyopt ec_paramgen_curve:P-256", "/O=SAMPLE/CN=山东省 SAMPLE", "signer.ext");
        Certificate("tsa", "-newkey rsa:2048", "/CN=SAMPLE TSA", "tsa.ext");
        OpenSsl("pkcs12 -export -inkey gyeonggi.key -in gyeonggi.pem -certfile root.pem -out gyeonggi.pfx -passout \"pass:correct horse\"");
        OpenSsl("pkcs12 -export -inkey shandong.key -in shandong.pem -out shandong.pfx -passout pass:");
    }

    private void Certificate(string name, string key, string subject, string extensions)
    {
        OpenSsl($"req {key} -nodes -keyout {name}.key -out {name}.csr -utf8 -subj \"{subject}\"");
        OpenSsl($"x509 -req -in {name}.csr -CA root.pem -CAkey root.key -CAcreateserial -days 3650 -extfile {extensions} -out {name}.pem");
    }

    private async Task StartTimestampsAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.Logging.ClearProviders();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _timestamps = builder.Build();
        var turn = new SemaphoreSlim(1);
        _ = _timestamps.MapPost("/tsa", async (HttpContext http) =>
        {
            await turn.WaitAsync();
            await using (var query = File.Create(At("query")))
            {
                await http.Request.Body.CopyToAsync(query);
            }

            OpenSsl("ts -reply -config tsa.cnf -queryfile query -out reply");
            var reply = await File.ReadAllBytesAsync(At("reply"));
            _ = turn.Release();
            return Results.Bytes(reply, "application/timestamp-reply");
        });
        _ = _timestamps.MapPost("/broken", () => Results.Text("no token"));
        await _timestamps.StartAsync();
        Timestamps = _timestamps.Urls.First();
    }
}
