using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>
/// Small files that ask for endless work: chains that a reader would follow by recursion, and lists that it would go through once for every item of
/// another. They are so long that the time of the square of their length could not pass within a run of the tests.
/// </summary>
public class EndlessFilesTests
{
    private const int Many = 100_000;

    private static readonly Dictionary<string, (string Code, Func<byte[]> File)> Unreadable = new()
    {
        ["streams whose lengths are streams"] = ("pdf.unreadable", () => SmallFile.Of(
            [.. Head("3 0 R"), .. Enumerable.Range(3, 8000).Select(i => Text($"<</Length {i + 1} 0 R>>\nstream\n\nendstream")), "0"])),
        ["object streams whose lengths lie in object streams"] = ("pdf.unreadable", () => StreamsInStreams(5000)),
        ["objects in each other's strings"] = ("pdf.tooLarge", () => Nested(40_000, "(", ")")),
        ["objects in each other's comments"] = ("pdf.tooLarge", () => Nested(200_000, "%", "", "\nnull\nendobj\n")),
        ["nothing"] = ("pdf.unreadable", () => []),
        ["white space"] = ("pdf.unreadable", () => Ascii(new string(' ', 5000))),
        ["a table that begins beyond every number"] = ("pdf.unreadable", () => Ascii("%PDF-1.7\nxref\n9223372036854775807 5\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n")),
        ["a table of more entries than numbers"] = ("pdf.unreadable", () => Ascii("%PDF-1.7\nxref\n5 9223372036854775807\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n")),
        ["a table packed a thousand times"] = ("pdf.unreadable", () => Table($"/Filter [{string.Concat(Enumerable.Repeat("/FlateDecode ", 1000))}]", "")),
        ["a table packed with a dictionary that nobody has"] = ("pdf.unreadable", () => Table("/Filter /FlateDecode", "\x78\xbb\x00\x00\x00\x01xxxx")),
        ["a table with a row beyond every number"] = ("pdf.unreadable", () => Table(
            "/Filter /FlateDecode /DecodeParms <</Predictor 12 /Colors 99999 /BitsPerComponent 99999 /Columns 99999>>", "\x78\x9c\x03\x00\x00\x00\x00\x01")),
        ["fields that share their places"] = ("pdf.tooLarge", () => SmallFile.Of(
            [.. Head(Text($"<</Fields [{References(4, 2000)}]>>")), $"[{References(2, 1000, step: 0)}]", .. Enumerable.Repeat("<</FT /Sig /T (a) /Kids 3 0 R>>", 2000)])),
        ["fields below a field with a name without end"] = ("pdf.tooLarge", () => SmallFile.Of(
            [.. Head("<</Fields [3 0 R]>>"), Text($"<</T ({new string('a', 100_000)}) /Kids [{References(4, 50_000)}]>>"), .. Enumerable.Repeat("<</T (b)>>", 50_000)])),
    };

    public static TheoryData<string> Names => [.. Unreadable.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_with_its_place_whatever_is_asked_of_it(string name)
    {
        var (code, make) = Unreadable[name];
        var file = make();
        var all = new[] { PdfVerifier.Verify(file, [], Signed.Morning).Refusal, SignableFile.Open(file).Refusal };
        Assert.All(all, refusal => Assert.Equal((code, true), (refusal?.Code, refusal?.Offset is not null)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_not_signed(string name) =>
        Assert.Equal(Unreadable[name].Code, (await Unreadable[name].File().Try(Signed.Request("a", "p256"))).Refusal?.Code);

    [Fact]
    public async Task A_store_that_lists_hundred_thousand_references_twice_is_gone_through_once()
    {
        var file = await Once();
        var list = new PdfArray(Enumerable.Range(0, Many).Select(i => new PdfReference(1000 + i, 0)));
        PdfReference? kept = null;
        var listed = Forge.Append(file, (pdf, r) => r.Change(pdf.Root(), c => c["DSS"] = new PdfDictionary { ["Certs"] = kept = r.Add(list) }));
        var turned = Forge.Append(listed, (_, r) => r.Replace(kept!, new PdfArray(list.Items.AsEnumerable().Reverse())));
        TooLarge(turned);
        Changed(Forge.Append(turned, (pdf, r) => r.Change(pdf.Root(), c => c["DSS"] = PdfObject.Null)), ChangeKind.ValidationData);
    }

    [Fact]
    public async Task A_store_whose_signatures_share_one_long_list_is_refused()
    {
        var file = await Once();
        var list = new PdfArray(Enumerable.Range(0, Many).Select(i => new PdfReference(1000 + i, 0)));
        TooLarge(Forge.Append(file, (pdf, r) =>
        {
            var one = new PdfDictionary { ["Cert"] = r.Add(list) };
            var all = new PdfDictionary();
            for (var i = 0; i < Many / 2; i++)
            {
                all[i.ToString("X40", CultureInfo.InvariantCulture)] = one;
            }

            r.Change(pdf.Root(), c => c["DSS"] = new PdfDictionary { ["VRI"] = all });
        }));
    }

    [Fact]
    public async Task Many_fields_added_to_many_fields_are_each_compared_once()
    {
        var file = await Once();
        var once = Forge.Append(file, (pdf, r) => FormState.AddFields(pdf, r, AddFields(r, Many / 5, "a"), 3));
        Changed(Forge.Append(once, (pdf, r) => FormState.AddFields(pdf, r, AddFields(r, Many / 5, "b"), 3)), ChangeKind.NewField);
    }

    [Fact]
    public async Task A_field_of_many_places_on_pages_that_share_one_list_is_refused_or_judged()
    {
        var before = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
        {
            var places = Enumerable.Range(0, 5000).Select(_ => (PdfObject)r.Add(new PdfDictionary { ["Subtype"] = new PdfName("Widget"), ["Rect"] = PdfArray.OfNumbers(0, 0, 9, 9) })).ToList();
            r.Change(pdf.FieldNamed("shandong"), f => f["Kids"] = new PdfArray(places));
            var shared = r.Add(new PdfArray(places.Concat(Enumerable.Range(0, Many).Select(_ => new PdfReference(1, 0)))));
            var parent = Attacks.ParentOf(pdf);
            var pages = Enumerable.Range(0, 3000).Select(_ => r.Add(new PdfDictionary { ["Type"] = new PdfName("Page"), ["Parent"] = parent, ["Annots"] = shared, ["MediaBox"] = PdfArray.OfNumbers(0, 0, 500, 700) })).ToList();
            r.Change(parent, p => p["Kids"] = new PdfArray([.. pdf.Array(p["Kids"])!.Items, .. pages]));
        });
        var file = await before.By("gyeonggi", "p256");
        TooLarge(Forge.Sign(file, "second", (pdf, r, s) =>
        {
            Forge.Fill(pdf, r, "shandong", s);
            foreach (var place in FormFields.Of(pdf).Single(f => f.Name == "shandong").Widgets)
            {
                r.Change(place.Reference!, w => w["AP"] = new PdfDictionary { ["N"] = r.Add(Forge.FormOf("")) });
            }
        }));
    }

    [Fact]
    public async Task Looks_that_share_one_long_list_of_properties_are_refused() =>
        TooLarge(Forge.Sign(await Once(), "second", (pdf, r, s) =>
        {
            var properties = new PdfDictionary();
            for (var i = 0; i < 40_000; i++)
            {
                properties["P" + i.ToString(CultureInfo.InvariantCulture)] = PdfInteger.Of(1);
            }

            var shared = r.Add(properties);
            var look = Forge.FormOf("");
            look.Dictionary["Resources"] = new PdfDictionary
            {
                ["XObject"] = new PdfArray(Enumerable.Range(0, 40_000).Select(_ => new PdfDictionary { ["Properties"] = shared })),
            };
            Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = r.Add(look) });
        }));

    [Fact]
    public void Twenty_thousand_links_become_twenty_thousand_fields()
    {
        var file = SmallFile.Of(
            ["<</Type /Catalog /Pages 2 0 R>>", "<</Kids [3 0 R]>>", Text($"<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [{References(4, 20_000)}]>>"),
             .. Enumerable.Range(0, 20_000).Select(i => Text($"<</Subtype /Link /Rect [0 0 1 1] /A <</URI (https://sign.invalid/a{i})>>>>"))]);
        var made = Signed.Made(SignatureFields.FromLinks(file));
        Assert.Equal(20_000, SignableFile.Open(made).File!.Fields.Count);
    }

    [Fact]
    public async Task A_look_drawn_by_a_chain_of_objects_is_copied_whole()
    {
        var drawing = SmallFile.Of(
            ["<</Type /Catalog /Pages 2 0 R>>", "<</Kids [3 0 R]>>", "<</Type /Page /Parent 2 0 R /MediaBox [0 0 90 90] /Resources <</XObject <</X 4 0 R>>>>>>",
             .. Enumerable.Range(4, 50_000).Select(i => Text($"<</Next {i + 1} 0 R>>")), "<</Last true>>"]);
        var signed = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256", r => r with { Appearance = drawing });
        Assert.True(PdfFile.Open(signed).First(d => d.Has("Last")).Number > 50_000);
        _ = HistoriesTests.Holds(signed, 1);
    }

    private static Task<byte[]> Once() => Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");

    private static void Changed(byte[] file, ChangeKind kind)
    {
        var report = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Report!;
        Assert.Contains(report.Changes, c => c.Kind == kind && !c.Allowed);
    }

    private static void TooLarge(byte[] file) => Assert.Equal("pdf.tooLarge", PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning).Refusal?.Code);

    private static List<PdfReference> AddFields(RevisionWriter revision, int count, string prefix) =>
    [
        .. Enumerable.Range(0, count).Select(i => revision.Add(new PdfDictionary
        {
            ["FT"] = new PdfName("Sig"), ["T"] = PdfString.Ascii(prefix + i.ToString(CultureInfo.InvariantCulture)), ["Rect"] = PdfArray.OfNumbers(0, 0, 0, 0),
        })),
    ];

    /// <summary>A catalog and an empty page tree; the form is the caller's.</summary>
    private static string[] Head(string form) => [Text($"<</Type /Catalog /Pages 2 0 R /AcroForm {form}>>"), "<</Kids []>>"];

    private static string References(int first, int count, int step = 1) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => Text($"{first + i * step} 0 R")));

    /// <summary>Objects each of which begins inside the one before it, and a form that names them all.</summary>
    private static byte[] Nested(int count, string open, string close, string end = "")
    {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Pages 2 0 R /AcroForm <</Fields [").Append(References(3, count)).Append("]>>>>\nendobj\n2 0 obj\n<</Kids []>>\nendobj\n");
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {count + 3}\n0000000000 65535 f \n0000000009 00000 n \n{text.ToString().IndexOf("2 0 obj", StringComparison.Ordinal):D10} 00000 n \n");
        for (var i = 0; i < count; i++)
        {
            _ = table.Append(CultureInfo.InvariantCulture, $"{text.Length:D10} 00000 n \n");
            _ = text.Append(CultureInfo.InvariantCulture, $"{i + 3} 0 obj{open}");
        }

        _ = end.Length > 0 ? text.Append(end) : text.Insert(text.Length, close + "endobj", count).Append('\n');
        var start = text.Length;
        return Ascii(text.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {count + 3} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").ToString());
    }

    /// <summary>Object stream 2n holds object 2n+1, a number, which is the length of the object stream before it.</summary>
    private static byte[] StreamsInStreams(int count)
    {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Pages 1 0 R /AcroForm 5 0 R>>\nendobj\n");
        List<byte> entries = [0, .. Number(0), 1, .. Number(9), 0, .. Number(0), 0, .. Number(0)];
        for (var i = 2; i < count; i++)
        {
            var inside = Text($"{2 * i + 1} 0 17");
            entries.AddRange([1, .. Number(text.Length), 2, .. Number(2 * i)]);
            _ = text.Append(CultureInfo.InvariantCulture, $"{2 * i} 0 obj\n<</Type /ObjStm /N 1 /First {inside.Length - 2} /Length {2 * i + 3} 0 R>>\nstream\n{inside}\nendstream\nendobj\n");
        }

        var start = text.Length;
        _ = text.Append(CultureInfo.InvariantCulture, $"{2 * count} 0 obj\n<</Type /XRef /W [1 4 0] /Size {2 * count} /Root 1 0 R /Length {entries.Count}>>\nstream\n")
            .Append(Encoding.Latin1.GetString([.. entries])).Append(CultureInfo.InvariantCulture, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static byte[] Table(string filter, string data) => Encoding.Latin1.GetBytes(
        Text($"%PDF-1.7\n1 0 obj\n<</Type /XRef /W [1 2 1] /Size 3 /Root 2 0 R {filter} /Length {data.Length}>>\nstream\n{data}\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));

    private static byte[] Number(int value) => Attacks.BigEndian(value);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
