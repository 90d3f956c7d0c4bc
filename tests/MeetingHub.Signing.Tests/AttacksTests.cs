using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;
using MeetingHub.Signing.Verification;

namespace MeetingHub.Signing.Tests;

/// <summary>
/// Forgeries after the published families (shadow attacks, incremental saving, signature wrapping, universal forgery, evil annotation and sneaky
/// signature attacks on certification) and some of our own. Each is made on a file that two people signed, or that one signed; none may pass.
/// </summary>
public class AttacksTests
{
    internal static readonly Dictionary<string, Attacks.Attack> All =
        new[] { Attacks.OnTwoSignatures, MoreAttacks.OnTwoSignatures, StructureAttacks.OnTwoSignatures }.SelectMany(a => a).ToDictionary();

    public static TheoryData<string, string> OnTwoSignatures =>
        [.. from producer in new[] { "qpdf-tables", "qpdf-streams", "libreoffice" } from name in All.Keys select (producer, name)];

    public static TheoryData<string> BesideASignature => [.. All.Where(a => a.Value.Change is not null && !a.Key.Contains("two sides")).Select(a => a.Key)];

    public static TheoryData<string> OnOneSignature => [.. Attacks.OnOneSignature.Keys];

    [Theory]
    [MemberData(nameof(OnTwoSignatures))]
    public async Task A_revision_after_both_signatures_is_caught(string producer, string name)
    {
        var attack = All[name];
        var report = Refused(attack.Make(await Attacks.Target(producer)));
        Assert.Contains(report.Changes, c => !c.Allowed && c.Kind == attack.Kind);
        Assert.Equal(attack.LeavesBoth, report.Signatures.Count(s => s is { Intact: true, Trusted: true }) == 2);
    }

    [Theory]
    [MemberData(nameof(BesideASignature))]
    public async Task The_same_done_by_the_one_who_signs_second_is_caught(string name)
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256", r => r with { Appearance = Signed.Drawing });
        var forged = Forge.Sign(once, "second", (pdf, revision, signature) =>
        {
            Forge.Fill(pdf, revision, "shandong", signature);
            All[name].Change!(pdf, revision);
        });
        _ = Refused(forged);
    }

    [Theory]
    [MemberData(nameof(OnOneSignature))]
    public async Task A_change_beside_the_second_signature_is_caught(string name)
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var report = Refused(Attacks.OnOneSignature[name].Make(once));
        Assert.Contains(report.Changes, c => !c.Allowed && c.Kind == Attacks.OnOneSignature[name].Kind);
    }

    [Theory]
    [InlineData("missing", "/ByteRange", "/ByteRonge")]
    [InlineData("contents missing", "/Contents <30", "/Contants <30")]
    [InlineData("another kind", "/ETSI.CAdES.detached", "/ETSI.CAdES.dxtached")]
    public async Task A_signature_without_its_parts_is_no_signature(string what, string from, string to)
    {
        var report = Refused(Forge.Overwrite(await Signed.Twice("qpdf-tables"), from, to));
        Assert.True(report.Signatures.Any(s => !s.Intact), what);
    }

    [Theory]
    [InlineData("0 0 0 0")]
    [InlineData("0 0 {2} {3}")]
    [InlineData("-1 {1} {2} {3}")]
    [InlineData("0 {1} {2} -1")]
    [InlineData("0 {1} {2} 99999999")]
    [InlineData("0 {1} {1} {3}")]
    [InlineData("1 {1} {2} {3}")]
    [InlineData("0 {1} {2}")]
    [InlineData("0 {1} {2} {3} 0 0")]
    [InlineData("0 99999999999999999 {2} {3}")]
    public async Task A_byte_range_that_is_not_the_whole_revision_is_caught(string range)
    {
        var file = await Signed.Twice("qpdf-tables");
        var last = Forge.Last(file);
        var written = $"[0 {last.Contents!.Start} {last.Contents.End} {file.Length - last.Contents.End}".PadRight(47) + "]";
        var forged = string.Format(CultureInfo.InvariantCulture, "[" + range, 0, last.Contents.Start, last.Contents.End, file.Length - last.Contents.End).PadRight(47) + "]";
        var report = Refused(Forge.Overwrite(file, written, forged));
        Assert.Contains(report.Signatures, s => s is { Field: "shandong", Intact: false });
    }

    [Fact]
    public async Task Contents_of_zeros_or_with_something_behind_the_signature_are_caught()
    {
        var file = await Signed.Twice("qpdf-tables");
        var contents = Forge.Last(file).Contents!;
        var zeros = (byte[])file.Clone();
        zeros.AsSpan(contents.Start + 1, contents.End - contents.Start - 2).Fill((byte)'0');
        _ = Refused(zeros);
        var behind = (byte[])file.Clone();
        behind[contents.End - 3] = (byte)'1';
        _ = Refused(behind);
        var spaced = (byte[])file.Clone();
        spaced.AsSpan(contents.End - 3, 2).Fill((byte)' ');
        _ = Refused(spaced);
    }

    [Fact]
    public async Task A_signed_part_moved_aside_to_make_room_is_caught()
    {
        // Signature wrapping: the second signed part goes to the end, the room between holds a catalog of the forger's.
        var file = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var contents = Forge.Last(file).Contents!;
        var room = Encoding.ASCII.GetBytes("\n9000 0 obj\n<</Type /Catalog>>\nendobj\n");
        byte[] wrapped = [.. file[..contents.End], .. room, .. file[contents.End..]];
        var (from, to) = ($"{contents.End} {file.Length - contents.End}", $"{contents.End + room.Length} {file.Length - contents.End}");
        var moved = Forge.Overwrite(wrapped, from, to);
        var outcome = PdfVerifier.Verify(moved, [Authority.Shared.Root], Signed.Morning);
        Assert.False(outcome.Report?.IsValid ?? false);
    }

    [Fact]
    public async Task A_second_document_before_the_signed_one_is_caught()
    {
        var file = await Signed.Twice("qpdf-tables");
        var outcome = PdfVerifier.Verify([.. Producers.Minutes("qpdf-tables"), .. file], [Authority.Shared.Root], Signed.Morning);
        Assert.False(outcome.Report?.IsValid ?? false);
    }

    [Fact]
    public async Task The_first_revision_alone_does_not_pass_for_both_signatures()
    {
        var twice = await Signed.Twice("qpdf-tables");
        var first = FoundSignature.In(PdfFile.Open(twice)).Min(s => s.End)!.Value;
        var report = PdfVerifier.Verify(twice[..first], [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Equal(["gyeonggi"], report.Signatures.Select(s => s.Field));
    }

    [Fact]
    public async Task A_reference_to_nothing_cannot_be_filled_later()
    {
        // Shadow attack, "replace": the signed file already refers to an object that only comes afterwards.
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, revision) =>
            revision.Change(pdf.Root(), c => c["OpenAction"] = new PdfReference(900, 0)));
        var signed = await prepared.By("gyeonggi", "p256");
        _ = HistoriesTests.Holds(signed, 1);
        var report = Refused(Forge.Append(signed, (_, revision) => revision.Replace(new PdfReference(900, 0), Forge.Script("app.alert(1)"))));
        Assert.Contains(report.Changes, c => !c.Allowed && c.Kind == ChangeKind.ObjectReused);
    }

    [Fact]
    public void One_signature_does_not_count_for_two_fields()
    {
        var prepared = Forge.Sign(Producers.WithFields("qpdf-tables"), "p256", (pdf, revision, signature) =>
        {
            Forge.Fill(pdf, revision, "gyeonggi", signature);
            Forge.Fill(pdf, revision, "shandong", signature);
        });
        Assert.All(Refused(prepared).Signatures, s => Assert.False(s.Intact));
    }

    [Fact]
    public async Task A_list_that_is_also_a_pages_content_cannot_grow_as_validation_data()
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, revision) =>
        {
            var page = (PdfDictionary)pdf.Get(pdf.Page());
            var list = revision.Add(new PdfArray([page["Contents"]]));
            revision.Change(pdf.Page(), p => p["Contents"] = list);
            revision.Change(pdf.Root(), c => c["DSS"] = new PdfDictionary { ["Certs"] = list });
        });
        var signed = await prepared.By("gyeonggi", "p256");
        _ = Refused(Forge.Append(signed, (pdf, revision) =>
        {
            var list = (PdfReference)((PdfDictionary)pdf.Catalog["DSS"])["Certs"];
            var certificate = revision.Add(new PdfStream([], Authority.Shared.Root.RawData));
            revision.Replace(list, new PdfArray([.. ((PdfArray)pdf.Get(list)).Items, certificate]));
        }));
    }

    [Theory]
    [InlineData("web server")]
    [InlineData("encryption only")]
    public async Task A_certificate_for_something_else_does_not_sign(string who)
    {
        var report = Refused(await Producers.WithFields("chromium").By("gyeonggi", who));
        Assert.Equal("certificate.usage", Assert.Single(report.Signatures).Problem!.Code);
    }

    [Fact]
    public async Task A_strangers_or_revoked_or_expired_certificate_is_not_trusted()
    {
        using var stranger = new Authority("Another Root");
        var theirs = await Producers.WithFields("chromium").By("gyeonggi", "p256", r => r with { Key = stranger.Key("p256") });
        Assert.Equal("certificate.untrusted", Assert.Single(Refused(theirs).Signatures).Problem!.Code);

        var ours = await Producers.WithFields("chromium").By("gyeonggi", "p256");
        var revoked = Signed.Made(Authority.Shared.Evidence("p256").AddTo(ours));
        Assert.Equal("certificate.revoked", Assert.Single(Refused(revoked).Signatures).Problem!.Code);
        Assert.False(PdfVerifier.Verify(ours, [Authority.Shared.Root], Signed.Morning.AddYears(30)).Report!.IsValid);
    }

    internal static SigningReport Refused(byte[] file)
    {
        var outcome = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning);
        Assert.Null(outcome.Refusal);
        Assert.False(outcome.Report!.IsValid);
        return outcome.Report;
    }
}
