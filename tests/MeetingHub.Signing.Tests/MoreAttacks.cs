using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;
using static MeetingHub.Signing.Tests.Attacks;

namespace MeetingHub.Signing.Tests;

/// <summary>Forgeries of the document after two signatures that are less in the open: what is inherited, shared, escaped, or swapped.</summary>
internal static class MoreAttacks
{
    public static IReadOnlyDictionary<string, Attack> OnTwoSignatures { get; } = new Dictionary<string, Attack>
    {
        ["resources put on the pages' parent"] = Revision(ChangeKind.PageTree, (pdf, r) => r.Change(ParentOf(pdf), p => p["Resources"] = new PdfDictionary { ["Font"] = new PdfDictionary() })),
        ["page box put on the pages' parent"] = Revision(ChangeKind.PageTree, (pdf, r) => r.Change(ParentOf(pdf), p => p["CropBox"] = PdfArray.OfNumbers(0, 0, 9, 9))),
        ["unit of the page enlarged"] = Revision(ChangeKind.PageBox, (pdf, r) => r.Change(pdf.Page(), p => p["UserUnit"] = PdfInteger.Of(50))),
        ["page given a transition"] = Revision(ChangeKind.Page, (pdf, r) => r.Change(pdf.Page(), p => p["Trans"] = new PdfDictionary { ["S"] = new PdfName("Fade") })),
        ["page moved to another parent"] = Revision(ChangeKind.Page, (pdf, r) => r.Change(pdf.Page(), p => p["Parent"] = pdf.Root())),
        ["page made no page"] = Revision(ChangeKind.Page, (pdf, r) => r.Change(pdf.Page(), p => p["Type"] = new PdfName("Template"))),
        ["drawing under the look replaced"] = Revision(ChangeKind.PageContent, (pdf, r) => r.Replace(DrawingOf(pdf), Forge.FormOf("0 0 9 9 re f"))),
        ["look stretched by its matrix"] = Revision(ChangeKind.AppearanceReplaced, (pdf, r) => r.Change(LookOf(pdf), l => l["Matrix"] = PdfArray.OfNumbers(9, 0, 0, 9, 0, 0))),
        ["look's box moved"] = Revision(ChangeKind.AppearanceReplaced, (pdf, r) => r.Change(LookOf(pdf), l => l["BBox"] = PdfArray.OfNumbers(0, 0, 1, 1))),
        ["signatures of the two sides swapped"] = Revision(ChangeKind.SignatureReplaced, (pdf, r) =>
        {
            var (ours, theirs) = (pdf.FieldNamed("gyeonggi"), pdf.FieldNamed("shandong"));
            var (v, w) = (((PdfDictionary)pdf.Get(ours))["V"], ((PdfDictionary)pdf.Get(theirs))["V"]);
            r.Change(ours, f => f["V"] = w);
            r.Change(theirs, f => f["V"] = v);
        }),
        ["looks of the two sides swapped"] = Revision(ChangeKind.AppearanceReplaced, (pdf, r) =>
        {
            var (ours, theirs) = (pdf.FieldNamed("gyeonggi"), pdf.FieldNamed("shandong"));
            var (a, b) = (((PdfDictionary)pdf.Get(ours))["AP"], ((PdfDictionary)pdf.Get(theirs))["AP"]);
            r.Change(ours, f => f["AP"] = b);
            r.Change(theirs, f => f["AP"] = a);
        }),
        ["signature taken out of its field"] = Revision(ChangeKind.SignatureRemoved, (pdf, r) => r.Change(pdf.FieldNamed("shandong"), f => f["V"] = PdfObject.Null)) with { LeavesBoth = false },
        ["field made a button"] = Revision(ChangeKind.Field, (pdf, r) => r.Change(pdf.FieldNamed("gyeonggi"), f => f["MK"] = new PdfDictionary { ["CA"] = PdfString.Ascii("void") })),
        ["stamp whose look covers the page"] = Revision(ChangeKind.Annotation, (pdf, r) => AddAnnotation(pdf, r, new PdfDictionary
        {
            ["Type"] = new PdfName("Annot"),
            ["Subtype"] = new PdfName("Stamp"),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 595, 842),
            ["AP"] = new PdfDictionary { ["N"] = r.Add(Forge.FormOf("1 g 0 0 100 50 re f")) },
        })),
        ["redaction laid over the text"] = Revision(ChangeKind.Annotation, (pdf, r) => AddAnnotation(pdf, r, new PdfDictionary { ["Subtype"] = new PdfName("Redact"), ["Rect"] = PdfArray.OfNumbers(0, 0, 300, 300) })),
        ["list of annotations made an object, with one more"] = Revision(ChangeKind.Annotation, (pdf, r) => r.Change(pdf.Page(), p =>
            p["Annots"] = r.Add(new PdfArray([.. pdf.Array(p["Annots"])!.Items, r.Add(new PdfDictionary { ["Subtype"] = new PdfName("Ink"), ["Rect"] = PdfArray.OfNumbers(0, 0, 9, 9) })])))),
        ["annotations put in another order"] = Revision(ChangeKind.Annotation, (pdf, r) => r.Change(pdf.Page(), p => p["Annots"] = new PdfArray(Enumerable.Reverse(pdf.Array(p["Annots"])!.Items)))),
        ["button with a script"] = Revision(ChangeKind.NewField, (pdf, r) => AddField(pdf, r, new PdfDictionary
        {
            ["Subtype"] = new PdfName("Widget"),
            ["FT"] = new PdfName("Btn"),
            ["T"] = PdfString.Ascii("b"),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 0, 0),
            ["A"] = Forge.Script("1"),
        })),
        ["invisible field that claims to hold a timestamp"] = Revision(ChangeKind.NewField, (pdf, r) => AddField(pdf, r, new PdfDictionary
        {
            ["FT"] = new PdfName("Sig"),
            ["T"] = PdfString.Ascii("stamp"),
            ["Rect"] = PdfArray.OfNumbers(0, 0, 0, 0),
            ["V"] = r.Add(new PdfDictionary { ["Type"] = new PdfName("DocTimeStamp"), ["SubFilter"] = new PdfName("ETSI.RFC3161") }),
        })),
        ["file made a portfolio"] = Catalog(ChangeKind.Other, (c, _) => c["Collection"] = new PdfDictionary { ["View"] = new PdfName("T") }),
        ["file attached"] = Catalog(ChangeKind.Names, (c, _) => c["Names"] = new PdfDictionary { ["EmbeddedFiles"] = new PdfDictionary { ["Names"] = new PdfArray([]) } }),
        ["associated file"] = Catalog(ChangeKind.Names, (c, _) => c["AF"] = new PdfArray([])),
        ["version set back"] = Catalog(ChangeKind.Other, (c, _) => c["Version"] = new PdfName("1.0")),
        ["page rendering left to XFA"] = Catalog(ChangeKind.Other, (c, _) => c["NeedsRendering"] = new PdfBoolean(true)),
        ["language of the document changed"] = Catalog(ChangeKind.Metadata, (c, _) => c["Lang"] = PdfString.Ascii("xx")),
        ["outline replaced"] = Catalog(ChangeKind.View, (c, r) => c["Outlines"] = r.Add(new PdfDictionary { ["Type"] = new PdfName("Outlines") })),
        ["usage rights claimed"] = Catalog(ChangeKind.Permissions, (c, r) => c["Perms"] = new PdfDictionary { ["DocMDP"] = ((PdfDictionary)c["Perms"])["DocMDP"], ["UR3"] = r.Add(new PdfDictionary()) }),
        ["script among developer extensions"] = Catalog(ChangeKind.Other, (c, r) => c["Extensions"] = new PdfDictionary { ["ADBE"] = new PdfDictionary { ["JS"] = r.Add(Forge.Script("1")) } }),
        ["security store filed under a name of its own"] = Catalog(ChangeKind.ValidationData, (c, r) =>
            c["DSS"] = new PdfDictionary { ["VRI"] = new PdfDictionary { ["script"] = new PdfDictionary { ["TU"] = PdfString.Ascii("x") } } }),
        ["security store with something behind a certificate"] = Catalog(ChangeKind.ValidationData, (c, r) =>
            c["DSS"] = new PdfDictionary { ["Certs"] = new PdfArray([r.Add(new PdfStream([], (byte[])[.. Authority.Shared.Root.RawData, 0]))]) }),
        ["certificate that is a form as well"] = Catalog(ChangeKind.ValidationData, (c, r) => c["DSS"] = new PdfDictionary
        {
            ["Certs"] = new PdfArray([r.Add(new PdfStream(new PdfDictionary { ["Subtype"] = new PdfName("Form") }, Authority.Shared.Root.RawData))]),
        }),
        ["actions behind an escaped name"] = new(ChangeKind.Action, f => RewrittenRoot(f, "/#41#41 <</WP <</S /JavaScript /JS (1)>>>>")),
        ["flag of a field given twice, once as null"] = new(ChangeKind.OutsideBytes, f => RewrittenField(f, "/F null ")),
        ["change made and taken back"] = new(ChangeKind.PageContent, f =>
        {
            var pdf = PdfFile.Open(f);
            var changed = Forge.Append(f, (_, r) => r.Replace(ContentOf(pdf), Forge.Content("BT ET")));
            return Forge.Append(changed, (_, r) => r.Replace(ContentOf(pdf), pdf.Get(ContentOf(pdf))));
        }),
    };

    /// <summary>The catalog written by hand with an entry more.</summary>
    private static byte[] RewrittenRoot(byte[] file, string entry) => Rewritten(file, PdfFile.Open(file).Root(), entry);

    private static byte[] RewrittenField(byte[] file, string entry) => Rewritten(file, PdfFile.Open(file).FieldNamed("gyeonggi"), entry);

    private static byte[] Rewritten(byte[] file, PdfReference reference, string entry)
    {
        var value = new PdfWriter(0);
        value.Object(PdfFile.Open(file).Get(reference));
        var text = Encoding.Latin1.GetString(value.Written);
        var body = string.Create(CultureInfo.InvariantCulture, $"{reference.Number} {reference.Generation} obj\n<<{entry}{text[2..]}\nendobj\n");
        return Forge.Raw(file, body, at => (string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 1\n{at:D10} {reference.Generation:D5} n \n"), Forge.Trailer(file)));
    }

    /// <summary>The drawing that the look of a field shows.</summary>
    private static PdfReference DrawingOf(PdfFile pdf) =>
        (PdfReference)((PdfDictionary)((PdfDictionary)((PdfStream)pdf.Get(LookOf(pdf))).Dictionary["Resources"])["XObject"])["Drawing"];
}
