using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>Histories that signing itself makes, by this library and as other honest programs write them: none of them may raise an alarm.</summary>
public class HistoriesTests
{
    public static TheoryData<string> AllProducers => Producers.Names;

    [Theory]
    [MemberData(nameof(AllProducers))]
    public async Task Two_signatures(string producer) => Holds(await Signed.Twice(producer), 2);

    [Theory]
    [MemberData(nameof(AllProducers))]
    public async Task Two_signatures_with_looks_times_evidence_and_a_document_timestamp(string producer)
    {
        var report = Holds(await producer.FullHistory(), 3);
        Assert.Equal(["gyeonggi", "shandong", "timestamp1"], report.Signatures.Select(s => s.Field));
        Assert.All(report.Signatures, s => Assert.Equal(TimeSource.Timestamp, s.TimeSource));
        Assert.Equal([3, 4, 6], report.Signatures.Select(s => s.CoversRevision));
        Assert.Contains(report.Changes, c => c.Kind == ChangeKind.DocumentTimestamp);
    }

    [Fact]
    public async Task Evidence_kept_between_the_two_signatures_and_again_after_them()
    {
        var once = await Producers.WithFields("qpdf-streams").By("gyeonggi", "p256");
        var kept = Signed.Made(Authority.Shared.Evidence().AddTo(once));
        var twice = await kept.By("shandong", "second");
        Holds(Signed.Made(Authority.Shared.Evidence("third").AddTo(twice)), 2);
    }

    [Fact]
    public async Task Timestamps_renewed_over_the_years()
    {
        var once = await (await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256")).Stamped();
        var twice = await (await once.By("shandong", "second")).Stamped();
        Holds(await Signed.Made(Authority.Shared.Evidence().AddTo(twice)).Stamped(), 5);
    }

    [Fact]
    public async Task A_revision_before_the_first_signature()
    {
        var prepared = Forge.Append(Producers.WithFields("chromium"), (pdf, revision) => revision.Change(pdf.Root(), c => c["Lang"] = PdfString.Ascii("ko")));
        Holds(await (await prepared.By("gyeonggi", "p256")).By("shandong", "second"), 2);
    }

    [Fact]
    public async Task A_form_and_a_list_of_fields_that_are_objects_of_their_own()
    {
        var file = Forge.Append(Producers.WithFields("libreoffice"), (pdf, revision) =>
        {
            var form = ((PdfDictionary)pdf.Catalog["AcroForm"]).Copy();
            form["Fields"] = revision.Add(form["Fields"]);
            revision.Change(pdf.Root(), c => c["AcroForm"] = revision.Add(form));
        });
        Holds(await (await (await file.By("gyeonggi", "p256")).By("shandong", "second")).Stamped(), 3);
    }

    [Fact]
    public async Task Fields_whose_places_on_the_page_are_objects_of_their_own()
    {
        var file = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, revision) =>
        {
            foreach (var name in new[] { "gyeonggi", "shandong" })
            {
                var widget = pdf.FieldNamed(name);
                var merged = (PdfDictionary)pdf.Get(widget);
                var field = revision.Add(new PdfDictionary { ["FT"] = new PdfName("Sig"), ["T"] = PdfString.Ascii(name), ["Kids"] = new PdfArray([widget]) });
                revision.Change(widget, w => { w["FT"] = PdfObject.Null; w["T"] = PdfObject.Null; w["Parent"] = field; });
                var form = (PdfDictionary)((PdfDictionary)revision.Current(pdf.Root()))["AcroForm"];
                revision.Change(pdf.Root(), c => c["AcroForm"] = form.With("Fields", new PdfArray(((PdfArray)form["Fields"]).Items.Select(f => Equals(f, widget) ? field : f))));
                Assert.NotNull(merged["Rect"]);
            }
        });
        var once = await file.By("gyeonggi", "p256", r => r with { Appearance = Signed.Drawing });
        Holds(await once.By("shandong", "second", r => r with { Appearance = Signed.Drawing }), 2);
    }

    [Fact]
    public async Task A_field_that_locks_itself_when_it_is_signed()
    {
        var file = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, revision) => revision.Change(pdf.FieldNamed("gyeonggi"), f =>
            f["Lock"] = new PdfDictionary { ["Type"] = new PdfName("SigFieldLock"), ["Action"] = new PdfName("Include"), ["Fields"] = new PdfArray([PdfString.Ascii("gyeonggi")]) }));
        Holds(await (await file.By("gyeonggi", "p256")).By("shandong", "second"), 2);
    }

    [Fact]
    public async Task A_field_that_locks_all_others_forbids_the_second_signature()
    {
        var file = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, revision) => revision.Change(pdf.FieldNamed("gyeonggi"), f =>
            f["Lock"] = new PdfDictionary { ["Type"] = new PdfName("SigFieldLock"), ["Action"] = new PdfName("All") }));
        var report = AttacksTests.Refused(await (await file.By("gyeonggi", "p256")).By("shandong", "second"));
        Assert.Contains(report.Changes, c => c is { Allowed: false, Kind: ChangeKind.FieldLocked });
    }

    [Fact]
    public async Task A_signature_that_also_marks_its_field_as_locked()
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        Holds(Forge.Sign(once, "second", (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => { f["F"] = PdfInteger.Of(132); f["M"] = PdfString.Ascii("D:20260302"); })), 2);
    }

    [Fact]
    public async Task A_timestamp_field_that_is_also_listed_on_the_page()
    {
        var once = await Producers.WithFields("qpdf-streams").By("gyeonggi", "p256");
        var stamped = await Stamp(once, (pdf, revision, field) => revision.Change(pdf.Page(), p => p["Annots"] = new PdfArray([.. pdf.Array(p["Annots"])!.Items, field])));
        Holds(stamped, 2);
    }

    [Fact]
    public async Task Developer_extensions_named_in_the_catalog()
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        Holds(Forge.Sign(once, "second", (pdf, r, s) =>
        {
            r.Change(pdf.Root(), c => c["Extensions"] = new PdfDictionary { ["ESIC"] = new PdfDictionary { ["BaseVersion"] = new PdfName("1.7"), ["ExtensionLevel"] = PdfInteger.Of(5) } });
            Forge.Fill(pdf, r, "shandong", s);
        }), 2);
    }

    [Fact]
    public async Task Evidence_filed_by_signature()
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        Holds(Forge.Append(once, (pdf, r) =>
        {
            var certificate = r.Add(new PdfStream([], Authority.Shared.Root.RawData));
            var entry = r.Add(new PdfDictionary { ["Cert"] = new PdfArray([certificate]), ["TU"] = PdfString.Ascii("D:20260302") });
            r.Change(pdf.Root(), c => c["DSS"] = r.Add(new PdfDictionary
            {
                ["Certs"] = r.Add(new PdfArray([certificate])),
                ["VRI"] = new PdfDictionary { [new string('A', 40)] = entry },
            }));
        }), 1);
    }

    [Fact]
    public async Task Evidence_written_by_hand_with_comments_and_another_line_end()
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var pdf = PdfFile.Open(once);
        var root = new PdfWriter(0);
        root.Object(pdf.Catalog.With("DSS", new PdfDictionary { ["CRLs"] = new PdfArray([]) }));
        var text = $"\r\n%some program 1.0\r\n{pdf.Root().Number} 0 obj\r\n{Encoding.Latin1.GetString(root.Written)}\r\nendobj\r\n";
        Holds(Forge.Raw(once, text, at => (string.Create(CultureInfo.InvariantCulture, $"{pdf.Root().Number} 1\n{at + 21:D10} 00000 n \n"), Forge.Trailer(once))), 1);
    }

    [Fact]
    public async Task An_object_written_again_unchanged_inside_an_object_stream()
    {
        var once = await Producers.WithFields("qpdf-streams").By("gyeonggi", "p256");
        var pdf = PdfFile.Open(once);
        var same = new PdfWriter(0);
        same.Object(pdf.Get(pdf.Page()));
        Holds(Attacks.InObjectStream(once, pdf.Page().Number, Encoding.Latin1.GetString(same.Written)), 1);
    }

    [Fact]
    public async Task A_file_that_refers_to_nothing_in_places()
    {
        var pdf = PdfFile.Open(Producers.WithFields("qpdf-tables"));
        var file = Forge.Append(pdf.Data, (_, revision) => revision.Change(pdf.Root(), c => c["PieceInfo"] = new PdfReference(pdf.Table.NextNumber + 1, 0)));
        Holds(await (await file.By("gyeonggi", "p256")).By("shandong", "second"), 2);
    }

    [Fact]
    public async Task A_hybrid_file_signed()
    {
        var file = Signed.Made(SignatureFields.At(SmallFile.Hybrid(), new FieldPlace("one", 1, 0, 0, 50, 20), new FieldPlace("two", 1, 0, 50, 50, 20)));
        Holds(await (await file.By("one", "p256")).By("two", "second"), 2);
    }

    [Fact]
    public async Task The_older_kind_of_signature()
    {
        var file = Forge.Sign(Producers.WithFields("libreoffice"), "p256", (pdf, r, s) =>
        {
            r.Change(s, d => d["SubFilter"] = new PdfName("adbe.pkcs7.detached"));
            Forge.Fill(pdf, r, "gyeonggi", s);
        });
        Holds(await file.By("shandong", "second"), 2);
    }

    private static Task<byte[]> Stamp(byte[] file, Action<PdfFile, RevisionWriter, PdfReference> besides)
    {
        var slot = new SignatureSlot(16 * 1024);
        var revised = Forge.Append(file, (pdf, revision) =>
        {
            var stamp = new PdfDictionary { ["Type"] = new PdfName("DocTimeStamp"), ["Filter"] = new PdfName("Adobe.PPKLite"), ["SubFilter"] = new PdfName("ETSI.RFC3161") };
            slot.Reserve(stamp);
            var field = revision.Add(new PdfDictionary
            {
                ["Type"] = new PdfName("Annot"),
                ["Subtype"] = new PdfName("Widget"),
                ["FT"] = new PdfName("Sig"),
                ["T"] = PdfString.Ascii("stamp"),
                ["F"] = PdfInteger.Of(132),
                ["Rect"] = PdfArray.OfNumbers(0, 0, 0, 0),
                ["P"] = pdf.Page(),
                ["V"] = revision.Add(stamp),
            });
            FormState.AddField(pdf, revision, field);
            besides(pdf, revision, field);
        });
        return Fill();

        async Task<byte[]> Fill()
        {
            var digest = slot.Seal(revised, System.Security.Cryptography.HashAlgorithmName.SHA256);
            var (token, _) = await Timestamps.AskAsync(Authority.Shared.Stamp, digest, System.Security.Cryptography.HashAlgorithmName.SHA256, TestContext.Current.CancellationToken);
            slot.Fill(revised, token!);
            return revised;
        }
    }

    internal static SigningReport Holds(byte[] file, int signatures)
    {
        var outcome = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning);
        Assert.Null(outcome.Refusal);
        Assert.True(outcome.Report!.IsValid, outcome.Report.ToJson("file") + string.Join("; ", outcome.Report.Signatures.Select(s => s.Problem)));
        Assert.Equal(signatures, outcome.Report.Signatures.Count);
        return outcome.Report;
    }
}
