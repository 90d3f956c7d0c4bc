using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>Values where a reader expects others: dates and ranges beyond every number, objects of another kind. Each has its finding.</summary>
public class OddFilesTests
{
    [Theory]
    [InlineData("D:99991231235959+00'00'")]
    [InlineData("D:99991231235959-12'00'")]
    [InlineData("D:00010101000000+14'00'")]
    [InlineData("D:00010101000000Z")]
    [InlineData("D:20261399999999+99'99'")]
    [InlineData("D:-9223372036854775808")]
    [InlineData("")]
    public void A_claimed_time_that_no_clock_shows_is_no_time(string time)
    {
        var file = Forge.Sign(Producers.WithFields("qpdf-tables"), "second", (pdf, r, s) =>
        {
            r.Change(s, d => d["M"] = PdfString.Ascii(time));
            Forge.Fill(pdf, r, "shandong", s);
        });
        var report = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Equal((null, TimeSource.None, true), (report.Signatures[0].Time, report.Signatures[0].TimeSource, report.Signatures[0].Intact));
        Assert.Contains("\"time\": null", report.ToJson("a.pdf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("null")]
    [InlineData("9 0 R")]
    public async Task A_byte_range_beyond_the_file_is_a_broken_signature(string length)
    {
        var file = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var text = Encoding.Latin1.GetString(file);
        var from = text.IndexOf("/ByteRange [", StringComparison.Ordinal);
        var old = text[from..(text.IndexOf(']', from) + 1)];
        var parts = old.Split([' ', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        var forged = Forge.Overwrite(file, old, string.Join(' ', ["/ByteRange", "[", .. parts[1..4], length]).PadRight(old.Length - 1) + "]");
        var report = PdfVerifier.Verify(forged, [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Equal((false, "signature.range"), (report.Signatures[0].Intact, report.Signatures[0].Problem?.Code));
    }

    [Fact]
    public async Task A_stream_that_calls_itself_a_page_is_a_change_when_it_changes()
    {
        var (file, page) = await Later(new PdfStream(new PdfDictionary { ["Type"] = new PdfName("Page") }, "a"u8.ToArray()));
        var report = PdfVerifier.Verify(
            Forge.Append(file, (_, r) => r.Replace(page, new PdfStream(new PdfDictionary { ["Type"] = new PdfName("Page") }, "b"u8.ToArray()))), [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Contains(report.Changes, c => c.Object == page.ToString() && !c.Allowed);
    }

    [Fact]
    public async Task A_field_that_is_only_a_reference_to_another_object_is_not_signed()
    {
        var file = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
        {
            var field = pdf.FieldNamed("shandong");
            var moved = r.Add(pdf.Get(field));
            r.Replace(field, moved);
        });
        Assert.Equal("pdf.unreadable", (await file.Try(Signed.Request("shandong", "second"))).Refusal?.Code);
    }

    [Theory]
    [InlineData("[0 0 999999999999999999999999 50]", 14_400, 50)]
    [InlineData("[50 50 0 0]", 50, 50)]
    [InlineData("[0 0 .00001 50]", 0, 0)]
    [InlineData("[0 0 (a) null]", 0, 0)]
    public void A_field_of_any_size_has_one_that_can_be_drawn(string rectangle, double width, double height)
    {
        var file = SmallFile.Of("<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R]>>>>", "<</Kids []>>", $"<</FT /Sig /T (a) /Rect {rectangle}>>");
        var field = Assert.Single(SignableFile.Open(file).File!.Fields);
        Assert.Equal((width, height), (field.Width, field.Height));
    }

    [Fact]
    public async Task A_file_without_a_free_number_is_not_signed()
    {
        var file = Producers.WithFields("qpdf-tables");
        var full = Forge.Raw(file, "", _ => ("0 0\n", Forge.Trailer(file, size: CrossReference.LargestNumber)));
        Assert.Equal("pdf.tooLarge", (await full.Try(Signed.Request("shandong", "second") with { Appearance = Signed.Drawing })).Refusal?.Code);
    }

    [Fact]
    public async Task A_file_that_is_shorter_than_what_it_builds_on_is_refused()
    {
        var file = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        Assert.Equal("pdf.unreadable", PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning, since: file.Length + 1).Refusal?.Code);
    }

    [Fact]
    public async Task A_certificate_that_is_valid_for_ever_is_judged()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=Eternal", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        var file = Signed.Made(await Producers.WithFields("qpdf-tables").Try(Signed.Request("gyeonggi", "p256") with { Key = SigningKey.Of(certificate) }));
        var report = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Equal((false, true), (report.Signatures[0].Trusted, report.Signatures[0].Problem is not null));
    }

    [Fact]
    public async Task A_signature_that_brings_more_certificates_than_a_chain_has_is_refused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var chain = Enumerable.Range(0, 40).Select(i => Authority.Shared.IssueUnderSha1(new CertificateRequest(FormattableString.Invariant($"CN=Nobody {i}"), key, HashAlgorithmName.SHA256)));
        var file = Signed.Made(await Producers.WithFields("qpdf-tables").Try(
            Signed.Request("gyeonggi", "p256") with { Key = SigningKey.Of(Authority.Shared.Person("p256"), chain) }));
        var report = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Equal((false, "signature.unreadable"), (report.Signatures[0].Intact, report.Signatures[0].Problem?.Code));
    }

    private static async Task<(byte[] File, PdfReference Added)> Later(PdfObject value)
    {
        PdfReference? added = null;
        var file = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) => r.Change(pdf.Root(), c => c["X"] = added = r.Add(value)));
        return (await file.By("gyeonggi", "p256"), added!);
    }
}
