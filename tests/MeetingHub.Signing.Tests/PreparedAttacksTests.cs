using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>
/// Shadow attacks: the file was prepared before the first signature, so that an addition which looks like signing changes what is seen. And looks that
/// the second signer draws so that they reach further than their field.
/// </summary>
public class PreparedAttacksTests
{
    [Fact]
    public async Task An_object_stream_put_in_the_place_of_a_signed_one_is_caught()
    {
        var file = await Signed.Twice("qpdf-streams");
        var pdf = PdfFile.Open(file);
        var streams = pdf.Table.Entries.Where(e => e.Value.IsCompressed).Select(e => e.Value.ObjectStream).Distinct().ToList();
        Assert.NotEmpty(streams);
        Assert.All(streams, number =>
        {
            var report = AttacksTests.Refused(StructureAttacks.AsObjectStream(file, number));
            Assert.Contains(report.Changes, c => !c.Allowed && c.Kind == ChangeKind.ObjectReused);
        });
    }

    [Theory]
    [InlineData(0, 0, 595, 842)]
    [InlineData(10, 10, 585, 500)]
    [InlineData(595, 842, 0, 0)]
    public async Task A_field_that_was_laid_over_the_page_is_not_a_place_to_draw_another_page(int left, int bottom, int right, int top)
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) => r.Change(pdf.FieldNamed("shandong"), f => f["Rect"] = PdfArray.OfNumbers(left, bottom, right, top)));
        var once = await prepared.By("gyeonggi", "p256");
        _ = HistoriesTests.Holds(await once.By("shandong", "second"), 2);
        var report = AttacksTests.Refused(await once.By("shandong", "second", r => r with { Appearance = Signed.Drawing }));
        Assert.Contains(report.Changes, c => c is { Allowed: false, Kind: ChangeKind.AppearanceOverPage });
    }

    [Fact]
    public async Task A_field_over_all_that_is_seen_of_a_page_is_not_a_place_to_draw_another_page()
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
        {
            r.Change(pdf.FieldNamed("shandong"), f => f["Rect"] = PdfArray.OfNumbers(100, 100, 300, 200));
            r.Change(pdf.Page(), p => p["CropBox"] = PdfArray.OfNumbers(100, 100, 300, 220));
        });
        var once = await prepared.By("gyeonggi", "p256");
        var report = AttacksTests.Refused(await once.By("shandong", "second", r => r with { Appearance = Signed.Drawing }));
        Assert.Contains(report.Changes, c => c is { Allowed: false, Kind: ChangeKind.AppearanceOverPage });
    }

    [Fact]
    public async Task The_names_of_a_looks_resources_are_its_own()
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        _ = HistoriesTests.Holds(Forge.Sign(once, "second", (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary
        {
            ["N"] = r.Add(LookWith(new PdfDictionary { ["Font"] = new PdfDictionary { ["F"] = r.Add(new PdfDictionary { ["Type"] = new PdfName("Font") }) } })),
        })), 2);
    }

    [Theory]
    [InlineData("F")]
    [InlineData("OC")]
    [InlineData("A")]
    public async Task What_a_font_is_called_no_other_part_of_a_look_may_hold(string key)
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var forged = Forge.Sign(once, "second", (pdf, r, s) =>
        {
            // Once it names fonts, once it is an entry that acts.
            var names = r.Add(new PdfDictionary { [key] = r.Add(Forge.Script("1")) });
            var look = LookWith(new PdfDictionary { ["Font"] = names });
            look.Dictionary["Group"] = names;
            Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = r.Add(look) });
        });
        Assert.Contains(AttacksTests.Refused(forged).Changes, c => c is { Allowed: false, Kind: ChangeKind.Action });
    }

    [Fact]
    public async Task A_drawing_that_the_signature_brought_along_is_searched_as_a_look()
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var forged = Forge.Sign(once, "second", (pdf, r, s) =>
        {
            var look = Forge.FormOf("");
            look.Dictionary["Ref"] = new PdfDictionary { ["F"] = PdfString.Ascii("other.pdf") };
            var drawing = r.Add(look);
            r.Change(s, d => d["X"] = drawing);
            Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = drawing });
        });
        Assert.Contains(AttacksTests.Refused(forged).Changes, c => c is { Allowed: false, Kind: ChangeKind.Action });
    }

    private static PdfStream LookWith(PdfDictionary resources)
    {
        var look = Forge.FormOf("");
        look.Dictionary["Resources"] = resources;
        return look;
    }

    [Fact]
    public async Task A_field_that_stands_on_two_pages_is_not_filled()
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
            r.Change(pdf.Page(2), p => p["Annots"] = new PdfArray([.. pdf.Array(p["Annots"])?.Items ?? [], pdf.FieldNamed("shandong"), pdf.FieldNamed("shandong")])));
        var once = await prepared.By("gyeonggi", "p256");
        var report = AttacksTests.Refused(await once.By("shandong", "second", r => r with { Appearance = Signed.Drawing }));
        Assert.Contains(report.Changes, c => c is { Allowed: false, Kind: ChangeKind.Field });
    }

    [Fact]
    public async Task A_second_field_of_the_same_name_is_not_dressed_up_by_the_others_signature()
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
        {
            var twin = r.Add(((PdfDictionary)pdf.Get(pdf.FieldNamed("shandong"))).With("Rect", PdfArray.OfNumbers(50, 500, 350, 600)));
            r.Change(pdf.Page(), p => p["Annots"] = new PdfArray([.. pdf.Array(p["Annots"])!.Items, twin]));
            FormState.AddFields(pdf, r, [twin], 0);
        });
        var once = await prepared.By("gyeonggi", "p256");
        var forged = Forge.Sign(once, "second", (pdf, r, s) =>
        {
            var (first, twin) = (FormFields.Of(pdf).First(f => f.Name == "shandong"), FormFields.Of(pdf).Last(f => f.Name == "shandong"));
            r.Replace(first.Reference!, first.Dictionary.With("V", s));
            r.Replace(twin.Reference!, twin.Dictionary.With("AP", new PdfDictionary { ["N"] = r.Add(Forge.FormOf("1 g 0 0 99 49 re f")) }));
        });
        Assert.Contains(AttacksTests.Refused(forged).Changes, c => c is { Allowed: false, Kind: ChangeKind.Field });
    }

    [Theory]
    [InlineData("Resources")]
    [InlineData("Names")]
    [InlineData("Outlines")]
    public async Task A_field_that_plays_a_second_part_in_the_file_is_not_filled(string part)
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) => r.Change(pdf.Root(), c => c[part] = pdf.FieldNamed("shandong")));
        var once = await prepared.By("gyeonggi", "p256");
        _ = AttacksTests.Refused(await once.By("shandong", "second"));
    }

    [Theory]
    [InlineData("BBox", 0, 0, 0, 0)]
    [InlineData("BBox", 5, 5, 5, 50)]
    [InlineData("Matrix", 0, 0, 0, 0, 0, 0)]
    [InlineData("Matrix", 1, 1, 1, 1, 0, 0)]
    [InlineData("Matrix", 1, 0, 0, 1)]
    public async Task A_look_whose_size_viewers_could_not_agree_on_is_caught(string key, params int[] numbers)
    {
        var look = Forge.FormOf("0 0 9 9 re f");
        look.Dictionary[key] = new PdfArray(numbers.Select(n => PdfInteger.Of(n)));
        await CaughtAsync(look, ChangeKind.AppearanceReplaced);
    }

    [Fact]
    public async Task A_look_that_brings_layers_by_its_resources_is_caught()
    {
        var look = Forge.FormOf("/OC /x BDC 0 0 9 9 re f EMC");
        look.Dictionary["Resources"] = new PdfDictionary { ["Properties"] = new PdfDictionary { ["x"] = new PdfDictionary { ["Type"] = new PdfName("OCG"), ["Name"] = PdfString.Ascii("x") } } };
        await CaughtAsync(look, ChangeKind.Action);
    }

    [Fact]
    public async Task A_store_that_is_a_resource_as_well_does_not_grow()
    {
        var prepared = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
        {
            var store = r.Add(new PdfDictionary { ["Type"] = new PdfName("DSS") });
            r.Change(pdf.Root(), c => c["DSS"] = store);
            r.Change(pdf.Page(), p => p["Resources"] = store);
        });
        var signed = await prepared.By("gyeonggi", "p256");
        _ = AttacksTests.Refused(Forge.Append(signed, (pdf, r) =>
            r.Change((PdfReference)pdf.Catalog["DSS"], s => s["Certs"] = new PdfArray([r.Add(new PdfStream([], Authority.Shared.Root.RawData))]))));
    }

    [Fact]
    public async Task A_signature_that_is_only_referred_to_is_no_signature()
    {
        var file = Forge.Sign(Producers.WithFields("qpdf-tables"), "p256", (pdf, r, s) => Forge.Fill(pdf, r, "gyeonggi", s));
        Assert.True(PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!.IsValid);
        var twice = await file.By("shandong", "second");
        var report = AttacksTests.Refused(Forge.Overwrite(twice, "/ByteRange [0 ", "/ByteRenge [0 "));
        Assert.Contains(report.Signatures, s => s is { Field: "shandong", Intact: false });
    }

    private static async Task CaughtAsync(PdfStream look, ChangeKind kind)
    {
        var once = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        var forged = Forge.Sign(once, "second", (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = r.Add(look) }));
        Assert.Contains(AttacksTests.Refused(forged).Changes, c => !c.Allowed && c.Kind == kind);
    }
}
