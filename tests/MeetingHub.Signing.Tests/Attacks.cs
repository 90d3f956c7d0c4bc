using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>The forgeries: what each does to a signed file, and the kind of change that the report must name.</summary>
internal static class Attacks
{
    private static readonly ConcurrentDictionary<string, Task<byte[]>> Targets = new();

    public sealed record Attack(ChangeKind Kind, Func<byte[], byte[]> Make)
    {
        /// <summary>True where the forger leaves both signatures looking whole, which other programs then call valid.</summary>
        public bool LeavesBoth { get; init; } = true;

        /// <summary>What it changes, where that can as well be done beside a signature; null for what is done to the file's structure.</summary>
        public Action<PdfFile, RevisionWriter>? Change { get; init; }
    }

    /// <summary>Minutes signed by both sides, with looks in the fields.</summary>
    public static Task<byte[]> Target(string producer) => Targets.GetOrAdd(producer, async p =>
    {
        var once = await Producers.WithFields(p).By("gyeonggi", "p256", r => r with { Appearance = Signed.Drawing });
        return await once.By("shandong", "second", r => r with { Appearance = Signed.Drawing });
    });

    public static IReadOnlyDictionary<string, Attack> OnTwoSignatures { get; } = new Dictionary<string, Attack>
    {
        ["page content swapped"] = Revision(ChangeKind.PageContent, (pdf, r) => r.Change(pdf.Page(), p => p["Contents"] = r.Add(Forge.Content("BT ET")))),
        ["page content stream rewritten"] = Revision(ChangeKind.PageContent, (pdf, r) => r.Replace(ContentOf(pdf), Forge.Content("0 0 m"))),
        ["content appended to a page"] = Revision(ChangeKind.PageContent, (pdf, r) =>
            r.Change(pdf.Page(), p => p["Contents"] = new PdfArray([p["Contents"], r.Add(Forge.Content("0 0 99 99 re f"))]))),
        ["annotation laid over the text"] = Revision(ChangeKind.Annotation, (pdf, r) => AddAnnotation(pdf, r, new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("FreeText"),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 500, 500),
            ["Contents"] = PdfString.Ascii("void"),
        })),
        ["link sent elsewhere"] = Revision(ChangeKind.Annotation, (pdf, r) => r.Change(pdf.First(d => d.Name("Subtype") == "Link"), l =>
            l["A"] = new PdfDictionary { ["S"] = new PdfName("URI"), ["URI"] = PdfString.Ascii("https://evil.invalid/") })),
        ["annotation removed from a page"] = Revision(ChangeKind.Annotation, (pdf, r) => r.Change(pdf.Page(), p => p["Annots"] = new PdfArray([]))),
        ["signature field hidden"] = Revision(ChangeKind.FieldHidden, (pdf, r) => r.Change(pdf.FieldNamed("gyeonggi"), f => f["F"] = PdfInteger.Of(2))),
        ["signature field moved"] = Revision(ChangeKind.FieldHidden, (pdf, r) => r.Change(pdf.FieldNamed("gyeonggi"), f => f["Rect"] = PdfArray.OfNumbers(0, 0, 1, 1))),
        ["signature field made read-only"] = Revision(ChangeKind.Field, (pdf, r) => r.Change(pdf.FieldNamed("gyeonggi"), f => f["Ff"] = PdfInteger.Of(1))),
        ["signature look replaced"] = Revision(ChangeKind.AppearanceReplaced, (pdf, r) => r.Replace(LookOf(pdf), Forge.FormOf("0 0 9 9 re f"))),
        ["signature field given another look"] = Revision(ChangeKind.AppearanceReplaced, (pdf, r) =>
            r.Change(pdf.FieldNamed("gyeonggi"), f => f["AP"] = new PdfDictionary { ["N"] = r.Add(Forge.FormOf("0 0 9 9 re f")) })),
        ["script on a signature field"] = Revision(ChangeKind.Field, (pdf, r) =>
            r.Change(pdf.FieldNamed("gyeonggi"), f => f["AA"] = new PdfDictionary { ["E"] = Forge.Script("app.alert(1)") })),
        ["open action added"] = Catalog(ChangeKind.Action, (c, r) => c["OpenAction"] = r.Add(Forge.Script("app.alert(1)"))),
        ["catalog actions added"] = Catalog(ChangeKind.Action, (c, _) => c["AA"] = new PdfDictionary { ["WP"] = Forge.Script("app.alert(1)") }),
        ["script in the name tree"] = Catalog(ChangeKind.Names, (c, r) => c["Names"] = new PdfDictionary
        {
            ["JavaScript"] = new PdfDictionary { ["Names"] = new PdfArray([PdfString.Ascii("x"), r.Add(Forge.Script("1"))]) },
        }),
        ["page tree replaced"] = Catalog(ChangeKind.PageTree, (c, r) => c["Pages"] = r.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Pages"),
            ["Count"] = PdfInteger.Of(0),
            ["Kids"] = new PdfArray([]),
        })),
        ["page inserted"] = Revision(ChangeKind.PageTree, (pdf, r) => r.Change(ParentOf(pdf), p =>
        {
            var kids = ((PdfArray)pdf.Resolve(p["Kids"])).Items;
            p["Kids"] = new PdfArray([.. kids, r.Add(((PdfDictionary)pdf.Get(pdf.Page())).Copy())]);
            p["Count"] = PdfInteger.Of(kids.Count + 1);
        })),
        ["page removed"] = Revision(ChangeKind.PageTree, (pdf, r) => r.Change(ParentOf(pdf), p => p["Kids"] = new PdfArray(((PdfArray)pdf.Resolve(p["Kids"])).Items.Take(1)))),
        ["pages swapped"] = Revision(ChangeKind.PageTree, (pdf, r) => r.Change(ParentOf(pdf), p => p["Kids"] = new PdfArray(Enumerable.Reverse(((PdfArray)pdf.Resolve(p["Kids"])).Items)))),
        ["page cropped"] = Revision(ChangeKind.PageBox, (pdf, r) => r.Change(pdf.Page(), p => p["CropBox"] = PdfArray.OfNumbers(0, 0, 50, 50))),
        ["page turned"] = Revision(ChangeKind.PageBox, (pdf, r) => r.Change(pdf.Page(), p => p["Rotate"] = PdfInteger.Of(180))),
        ["page opens an action"] = Revision(ChangeKind.Action, (pdf, r) => r.Change(pdf.Page(), p => p["AA"] = new PdfDictionary { ["O"] = Forge.Script("1") })),
        ["page resources replaced"] = Revision(ChangeKind.PageContent, (pdf, r) => r.Change(pdf.Page(), p => p["Resources"] = new PdfDictionary())),
        ["font replaced"] = Revision(ChangeKind.Font, (pdf, r) => r.Change(pdf.First(d => d.Name("Type") == "Font"), f => f["BaseFont"] = new PdfName("ZapfDingbats"))),
        ["text mapping of a font replaced"] = Revision(ChangeKind.Font, (pdf, r) => r.Replace((PdfReference)ToUnicode(pdf), Forge.Content("begincmap"))),
        ["form asks viewers to redraw"] = Form(ChangeKind.Form, f => f["NeedAppearances"] = new PdfBoolean(true)),
        ["XFA form added"] = Form(ChangeKind.Form, f => f["XFA"] = PdfString.Ascii("<xdp/>")),
        ["default resources of the form replaced"] = Form(ChangeKind.Form, f => f["DR"] = new PdfDictionary { ["Font"] = new PdfDictionary() }),
        ["fields dropped from the form"] = Form(ChangeKind.Form, f => f["Fields"] = new PdfArray([f["Fields"] is PdfArray a ? a.Items[0] : PdfObject.Null])) with { LeavesBoth = false },
        ["signature flags cleared"] = Form(ChangeKind.Form, f => f["SigFlags"] = PdfInteger.Of(0)),
        ["certification taken away"] = Catalog(ChangeKind.Permissions, (c, _) => c["Perms"] = PdfObject.Null),
        ["layers brought in"] = Catalog(ChangeKind.OptionalContent, (c, r) => c["OCProperties"] = new PdfDictionary { ["OCGs"] = new PdfArray([]), ["D"] = new PdfDictionary() }),
        ["metadata brought in"] = Catalog(ChangeKind.Metadata, (c, r) => c["Metadata"] = r.Add(Forge.Content("<x/>"))),
        ["viewer told to hide its bars"] = Catalog(ChangeKind.View, (c, _) => c["ViewerPreferences"] = new PdfDictionary { ["HideToolbar"] = new PdfBoolean(true) }),
        ["page labels changed"] = Catalog(ChangeKind.View, (c, _) => c["PageLabels"] = new PdfDictionary { ["Nums"] = new PdfArray([]) }),
        ["structure replaced"] = Catalog(ChangeKind.Structure, (c, r) => c["StructTreeRoot"] = r.Add(new PdfDictionary { ["Type"] = new PdfName("StructTreeRoot") })),
        ["base address for links"] = Catalog(ChangeKind.Action, (c, _) => c["URI"] = new PdfDictionary { ["Base"] = PdfString.Ascii("https://evil.invalid/") }),
        ["document information rewritten"] = Revision(ChangeKind.Metadata, (pdf, r) => r.Replace((PdfReference)pdf.Table.Trailer["Info"], new PdfDictionary { ["Title"] = PdfString.Ascii("x") })),
        ["script among the validation data"] = Catalog(ChangeKind.ValidationData, (c, r) => c["DSS"] = new PdfDictionary { ["JS"] = r.Add(Forge.Script("1")) }),
        ["page content among the certificates"] = Catalog(ChangeKind.ValidationData, (c, r) => c["DSS"] = new PdfDictionary { ["Certs"] = new PdfArray([r.Add(Forge.Content("0 0 9 9 re f"))]) }),
        ["page made a certificate"] = Revision(ChangeKind.ValidationData, (pdf, r) =>
        {
            var page = pdf.Page();
            r.Change(pdf.Root(), c => c["DSS"] = page);
        }),
        ["new visible signature field"] = Revision(ChangeKind.NewField, (pdf, r) => AddField(pdf, r, new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Sig"),
            ["T"] = PdfString.Ascii("late"),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 400, 400),
            ["AP"] = new PdfDictionary { ["N"] = r.Add(Forge.FormOf("0 0 99 99 re f")) },
        })),
        ["new text field"] = Revision(ChangeKind.NewField, (pdf, r) => AddField(pdf, r, new PdfDictionary { ["FT"] = new PdfName("Tx"), ["T"] = PdfString.Ascii("text") })),
        ["object nobody refers to"] = Revision(ChangeKind.ObjectAdded, (_, r) => r.Add(new PdfDictionary { ["Hidden"] = new PdfBoolean(true) })),
        ["signature dictionary rewritten"] = Revision(ChangeKind.SignatureReplaced, (pdf, r) => r.Change((PdfReference)((PdfDictionary)pdf.Get(pdf.FieldNamed("gyeonggi")))["V"], _ => { })) with { LeavesBoth = false },
        ["bytes after the end"] = new(ChangeKind.OutsideBytes, f => [.. f, .. "\nnot a PDF"u8]),
        ["a line's end after the end"] = new(ChangeKind.OutsideBytes, f => [.. f, .. "\n"u8]),
        ["comment that looks like an object"] = new(ChangeKind.OutsideBytes, f => [.. f, .. "%1 0 obj <</Type /Catalog>> endobj\n"u8]),
        ["another end of file"] = new(ChangeKind.CrossReference, f => [.. f, .. "startxref\n0\n%%EOF\n"u8]),
        ["table without objects, catalog elsewhere"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f).Replace("/Root ", $"/Root {PdfFile.Open(f).Page()} /X ", StringComparison.Ordinal)))),
        ["trailer hides objects by a small Size"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f, size: 3)))),
        ["trailer without Info"] = new(ChangeKind.Metadata, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f).Replace("/Info", "/Onfi", StringComparison.Ordinal)))),
        ["object freed"] = new(ChangeKind.ObjectRemoved, f => Forge.Raw(f, "", _ => ($"{ContentOf(PdfFile.Open(f)).Number} 1\n0000000000 00001 f \n", Forge.Trailer(f)))),
        ["entry points into an older revision"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "", _ => ($"{ContentOf(PdfFile.Open(f)).Number} 1\n{PdfFile.Open(f).Place(PdfFile.Open(f).FieldNamed("gyeonggi").Number):D10} 00000 n \n", Forge.Trailer(f)))),
        ["second signature's revision skipped"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f, previous: PdfFile.Open(f).Table.Sections[1].Offset)))) { LeavesBoth = false },
        ["object defined twice"] = new(ChangeKind.OutsideBytes, f => Forge.Raw(f, "9000 0 obj\nnull\nendobj\n9000 0 obj\n1\nendobj\n", at => ($"9000 1\n{at:D10} 00000 n \n", Forge.Trailer(f, size: 9001)))),
        ["object outside the table"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "9000 0 obj\n<</Type /Catalog>>\nendobj\n", _ => ("0 0\n", Forge.Trailer(f, size: 9001)))),
        ["number used again under another generation"] = new(ChangeKind.ObjectReused, f =>
        {
            var number = ContentOf(PdfFile.Open(f)).Number;
            return Forge.Raw(f, $"{number} 1 obj\n<</Length 2>>\nstream\nBT\nendstream\nendobj\n", at => ($"{number} 1\n{at:D10} 00001 n \n", Forge.Trailer(f)));
        }),
        ["hybrid table with a hidden stream"] = new(ChangeKind.CrossReference, f =>
        {
            var stream = Encoding.Latin1.GetString([1, 0, 0, 0, 9, 0]);
            var objects = $"9000 0 obj\n<</Type /XRef /Size 9001 /W [1 4 1] /Index [1 1] /Length 6>>\nstream\n{stream}\nendstream\nendobj\n";
            return Forge.Raw(f, objects, at => ("0 0\n", Forge.Trailer(f, $"/XRefStm {at}", size: 9001)));
        }),
        ["page redefined inside an object stream"] = new(ChangeKind.PageContent, f => InObjectStream(f, PdfFile.Open(f).Page().Number, "<</Type /Page /Contents 9000 0 R>>")),
    };

    public static IReadOnlyDictionary<string, Attack> OnOneSignature { get; } = new Dictionary<string, Attack>
    {
        ["page content swapped while signing"] = Signing(ChangeKind.PageContent, (pdf, r, s) => { r.Replace(ContentOf(pdf), Forge.Content("BT ET")); Forge.Fill(pdf, r, "shandong", s); }),
        ["annotation added while signing"] = Signing(ChangeKind.Annotation, (pdf, r, s) =>
        {
            AddAnnotation(pdf, r, new PdfDictionary { ["Type"] = new PdfName("Annot"), ["Subtype"] = new PdfName("Stamp"), ["Rect"] = PdfArray.OfNumbers(0, 0, 500, 500) });
            Forge.Fill(pdf, r, "shandong", s);
        }),
        ["field moved over the text while signing"] = Signing(ChangeKind.Field, (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => f["Rect"] = PdfArray.OfNumbers(0, 0, 500, 700))),
        ["field hidden while signing"] = Signing(ChangeKind.FieldHidden, (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => f["F"] = PdfInteger.Of(2))),
        ["script on the field while signing"] = Signing(ChangeKind.Field, (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => f["A"] = Forge.Script("1"))),
        ["look with states while signing"] = Signing(ChangeKind.AppearanceReplaced, (pdf, r, s) =>
            Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = r.Add(Forge.FormOf("")), ["R"] = r.Add(Forge.FormOf("0 0 9 9 re f")) })),
        ["look taken from the signed content"] = Signing(ChangeKind.AppearanceReplaced, (pdf, r, s) => Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = ContentOf(pdf) })),
        ["look in a layer"] = Signing(ChangeKind.Action, (pdf, r, s) =>
        {
            var look = Forge.FormOf("");
            look.Dictionary["OC"] = new PdfDictionary { ["Type"] = new PdfName("OCG") };
            Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = r.Add(look) });
        }),
        ["look from another file"] = Signing(ChangeKind.Action, (pdf, r, s) =>
        {
            var look = Forge.FormOf("");
            look.Dictionary["Ref"] = new PdfDictionary { ["F"] = PdfString.Ascii("other.pdf") };
            Forge.Fill(pdf, r, "shandong", s, f => f["AP"] = new PdfDictionary { ["N"] = r.Add(look) });
        }),
        ["signature in a field of its own"] = Signing(ChangeKind.NewField, (pdf, r, s) => AddField(pdf, r, new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Sig"),
            ["T"] = PdfString.Ascii("mine"),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 0, 0),
            ["V"] = s,
        })),
        ["field filled without a signature"] = Revision(ChangeKind.Field, (pdf, r) => Forge.Fill(pdf, r, "shandong", r.Add(new PdfDictionary { ["Type"] = new PdfName("Sig") }))),
        ["declared field dressed up but not signed"] = Revision(ChangeKind.Field, (pdf, r) =>
            r.Change(pdf.FieldNamed("shandong"), f => f["AP"] = new PdfDictionary { ["N"] = r.Add(Forge.FormOf("0 0 9 9 re f")) })),
        ["field renamed"] = Revision(ChangeKind.Field, (pdf, r) => r.Change(pdf.FieldNamed("shandong"), f => f["T"] = PdfString.Ascii("gyeongbuk"))),
        ["lock put on the other field"] = Revision(ChangeKind.Field, (pdf, r) => r.Change(pdf.FieldNamed("shandong"), f => f["Lock"] = new PdfDictionary { ["Action"] = new PdfName("All") })),
        ["other field hidden"] = Revision(ChangeKind.FieldHidden, (pdf, r) => r.Change(pdf.FieldNamed("shandong"), f => f["F"] = PdfInteger.Of(2))),
        ["certification replaced while signing"] = Signing(ChangeKind.Permissions, (pdf, r, s) =>
        {
            r.Change(pdf.Root(), c => c["Perms"] = new PdfDictionary { ["DocMDP"] = s });
            Forge.Fill(pdf, r, "shandong", s);
        }),
    };

    public static Attack Revision(ChangeKind kind, Action<PdfFile, RevisionWriter> change) => new(kind, f => Forge.Append(f, change)) { Change = change };

    public static Attack Signing(ChangeKind kind, Action<PdfFile, RevisionWriter, PdfReference> change) => new(kind, f => Forge.Sign(f, "second", change));

    public static Attack Catalog(ChangeKind kind, Action<PdfDictionary, RevisionWriter> change) => Revision(kind, (pdf, r) => r.Change(pdf.Root(), c => change(c, r)));

    private static Attack Form(ChangeKind kind, Action<PdfDictionary> change) => Catalog(kind, (c, _) =>
    {
        var form = ((PdfDictionary)c["AcroForm"]).Copy();
        change(form);
        c["AcroForm"] = form;
    });

    public static PdfReference ContentOf(PdfFile pdf) => (PdfReference)((PdfDictionary)pdf.Get(pdf.Page()))["Contents"];

    public static PdfReference ParentOf(PdfFile pdf) => (PdfReference)((PdfDictionary)pdf.Get(pdf.Page()))["Parent"];

    public static PdfReference LookOf(PdfFile pdf) => (PdfReference)((PdfDictionary)((PdfDictionary)pdf.Get(pdf.FieldNamed("gyeonggi")))["AP"])["N"];

    private static PdfObject ToUnicode(PdfFile pdf) => ((PdfDictionary)pdf.Get(pdf.First(d => d.Name("Type") == "Font" && d.Has("ToUnicode"))))["ToUnicode"];

    public static void AddAnnotation(PdfFile pdf, RevisionWriter revision, PdfDictionary annotation) =>
        revision.Change(pdf.Page(), p => p["Annots"] = new PdfArray([.. pdf.Array(p["Annots"])!.Items, revision.Add(annotation)]));

    public static void AddField(PdfFile pdf, RevisionWriter revision, PdfDictionary field) => FormState.AddField(pdf, revision, revision.Add(field));

    /// <summary>A revision whose one object lies in an object stream, with a cross-reference stream.</summary>
    public static byte[] InObjectStream(byte[] file, int number, string value)
    {
        var pdf = PdfFile.Open(file);
        var (holder, table) = (pdf.Table.NextNumber, pdf.Table.NextNumber + 1);
        var inside = $"{number} 0 {value}";
        var first = inside.IndexOf(value, StringComparison.Ordinal);
        var body = $"{holder} 0 obj\n<</Type /ObjStm /N 1 /First {first} /Length {inside.Length}>>\nstream\n{inside}\nendstream\nendobj\n";
        var start = file.Length + body.Length;
        byte[] entries = [2, .. BigEndian(holder), 0, 1, .. BigEndian(file.Length), 0, 1, .. BigEndian(start), 0];
        var head = string.Create(CultureInfo.InvariantCulture,
            $"{table} 0 obj\n<</Type /XRef /Size {table + 1} /Prev {pdf.Table.Start} /Root {pdf.Root()} /Info {pdf.Table.Trailer["Info"]} /W [1 4 1] /Index [{number} 1 {holder} 2] /Length {entries.Length}>>\nstream\n");
        return [.. file, .. Encoding.ASCII.GetBytes(body + head), .. entries, .. Encoding.ASCII.GetBytes($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n")];
    }

    public static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
