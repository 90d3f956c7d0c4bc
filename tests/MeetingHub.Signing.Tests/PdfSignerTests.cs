using MeetingHub.Signing.Pdf;
using MeetingHub.Signing.Verification;

namespace MeetingHub.Signing.Tests;

public class PdfSignerTests
{
    public static TheoryData<string> AllProducers => Producers.Names;

    [Theory]
    [MemberData(nameof(AllProducers))]
    public async Task Pdfsig_qpdf_and_mutool_agree_on_one_two_and_three_signatures(string producer)
    {
        var file = Signed.Made(SignatureFields.At(Producers.WithFields(producer), new FieldPlace("yokohama", 2, 60, 60, 180, 60)));
        var once = await file.By("gyeonggi", "rsa");
        var twice = await once.By("shandong", "p256");
        var thrice = await twice.By("yokohama", "p384");
        Assert.Equal(once, twice[..once.Length]);
        Assert.Equal(twice, thrice[..twice.Length]);
        AssertAll(once, 1);
        AssertAll(twice, 2);
        AssertAll(thrice, 3);
    }

    [Theory]
    [MemberData(nameof(AllProducers))]
    public async Task They_still_agree_with_timestamps_validation_data_and_a_document_timestamp(string producer)
    {
        var file = await producer.FullHistory();
        AssertAll(file, 2);
        Assert.Equal(3, HistoriesTests.Holds(file, 3).Signatures.Count(s => s.TimeSource == TimeSource.Timestamp));

        // pdfsig cannot judge document timestamps; openssl can.
        using var scratch = new Scratch();
        var stamp = FoundSignature.In(PdfFile.Open(file)).Single(s => s.IsDocumentTimestamp);
        var verdict = Tool.Do("openssl", "ts", "-verify", "-token_in", "-in", scratch.Write("token", stamp.Container().ToArray()),
            "-data", scratch.Write("content", [.. file[..stamp.Contents!.Start], .. file[stamp.Contents.End..]]),
            "-CAfile", scratch.Write("root", System.Text.Encoding.ASCII.GetBytes(Authority.Shared.Root.ExportCertificatePem())));
        Assert.Contains("Verification: OK", verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rsa", false)]
    [InlineData("rsa", true)]
    [InlineData("p256", false)]
    [InlineData("p384", false)]
    public async Task Every_kind_of_key_makes_a_signature_that_pdfsig_and_openssl_take(string who, bool pss)
    {
        var file = await Producers.WithFields("qpdf-streams").By("gyeonggi", who, r => r with { Key = Authority.Shared.Key(who, pss) });
        AssertPdfsig(file, 1);
        _ = HistoriesTests.Holds(file, 1);

        using var scratch = new Scratch();
        var found = FoundSignature.In(PdfFile.Open(file))[0];
        var content = (byte[])[.. file[..found.Contents!.Start], .. file[found.Contents.End..]];
        _ = Tool.Do("openssl", "cms", "-verify", "-binary", "-cades", "-inform", "DER", "-in", scratch.Write("cms", found.Container().ToArray()),
            "-content", scratch.Write("content", content), "-CAfile", scratch.Write("root", System.Text.Encoding.ASCII.GetBytes(Authority.Shared.Root.ExportCertificatePem())),
            "-purpose", "any", "-out", scratch.Path("out"));
    }

    [Fact]
    public async Task A_key_elsewhere_only_sees_a_digest()
    {
        var certificate = Authority.Shared.Person("p384");
        var seen = new List<byte[]>();
        var remote = SigningKey.Elsewhere(certificate, async (digest, algorithm, cancellation) =>
        {
            seen.Add(digest);
            await Task.Yield();
            using var key = System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions.GetECDsaPrivateKey(certificate)!;
            return key.SignHash(digest, System.Security.Cryptography.DSASignatureFormat.Rfc3279DerSequence);
        });
        var file = await Producers.WithFields("chromium").By("gyeonggi", "p384", r => r with { Key = remote });
        Assert.Equal(48, Assert.Single(seen).Length);
        _ = HistoriesTests.Holds(file, 1);
    }

    [Fact]
    public async Task The_appearance_is_drawn_inside_the_field()
    {
        var file = await Producers.WithFields("libreoffice").By("gyeonggi", "p256", r => r with { Appearance = Signed.Drawing });
        using var scratch = new Scratch();
        var text = Tool.Do("mutool", "draw", "-F", "txt", scratch.Write("signed.pdf", file), "1");
        Assert.Contains("경기도지사", text, StringComparison.Ordinal);
        _ = HistoriesTests.Holds(file, 1);
        AssertAll(file, 1);
    }

    [Theory]
    [InlineData("nobody", "field.unknown")]
    [InlineData("gyeonggi", "field.signed")]
    public async Task A_filled_or_unknown_field_is_refused(string field, string code)
    {
        var once = await Producers.WithFields("chromium").By("gyeonggi", "p256");
        Assert.Equal(code, (await once.Try(Signed.Request(field, "second"))).Refusal!.Code);
    }

    [Fact]
    public async Task A_file_whose_signature_does_not_hold_is_not_signed_again()
    {
        var once = await Producers.WithFields("chromium").By("gyeonggi", "p256");
        once[2000] ^= 1;
        Assert.Equal("file.changed", (await once.Try(Signed.Request("shandong", "second"))).Refusal!.Code);
    }

    [Fact]
    public async Task Fields_are_placed_before_the_first_signature_only()
    {
        var once = await Producers.WithFields("chromium").By("gyeonggi", "p256");
        Assert.Equal("file.signed", SignatureFields.At(once, new FieldPlace("late", 1, 0, 0, 10, 10)).Refusal!.Code);
    }

    [Fact]
    public async Task An_authority_that_cannot_be_reached_or_answers_nonsense_is_named()
    {
        var file = Producers.WithFields("chromium");
        var silent = await file.Try(Signed.Request("gyeonggi", "p256") with { Timestamp = (_, _) => throw new HttpRequestException("no route") });
        var nonsense = await file.Try(Signed.Request("gyeonggi", "p256") with { Timestamp = (_, _) => Task.FromResult<byte[]>([1, 2, 3]) });
        Assert.Equal(("timestamp.unreachable", "timestamp.refused"), (silent.Refusal!.Code, nonsense.Refusal!.Code));
    }

    private static void AssertAll(byte[] file, int signatures)
    {
        AssertPdfsig(file, signatures);
        using var scratch = new Scratch();
        var path = scratch.Write("signed.pdf", file);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Do("qpdf", "--check", path), StringComparison.Ordinal);
        var mutool = Tool.Run("mutool", "sign", "-v", path).Output;
        Assert.Equal(signatures, Count(mutool, "The document is unchanged since signing.") + Count(mutool, "The signature is valid but there have been edits"));
    }

    private static void AssertPdfsig(byte[] file, int signatures)
    {
        using var scratch = new Scratch();
        var report = Tool.Run("pdfsig", scratch.Write("signed.pdf", file)).Output;
        Assert.Equal(signatures, Count(report, "Signature Validation: Signature is Valid."));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
