using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MeetingHub.Signing.Cms;
using MeetingHub.Signing.Pdf;
using MeetingHub.Signing.Verification;

namespace MeetingHub.Signing.Tests;

/// <summary>A forger's tools: revisions of any content, written so well that no reader complains.</summary>
internal static class Forge
{
    /// <summary>Appends a revision that does what the caller likes.</summary>
    public static byte[] Append(byte[] file, Action<PdfFile, RevisionWriter> change)
    {
        var pdf = PdfFile.Open(file);
        var revision = new RevisionWriter(pdf);
        change(pdf, revision);
        return revision.Write();
    }

    /// <summary>Signs a field with a good key, in one revision with other changes.</summary>
    public static byte[] Sign(byte[] file, string who, Action<PdfFile, RevisionWriter, PdfReference> change)
    {
        var key = Authority.Shared.Key(who);
        var slot = new SignatureSlot(6000);
        var revised = Append(file, (pdf, revision) =>
        {
            var signature = new PdfDictionary { ["Type"] = new PdfName("Sig"), ["Filter"] = new PdfName("Adobe.PPKLite"), ["SubFilter"] = new PdfName("ETSI.CAdES.detached") };
            slot.Reserve(signature);
            change(pdf, revision, revision.Add(signature));
        });
        var cms = new CmsWriter(key);
        var attributes = cms.SignedAttributes(slot.Seal(revised, key.Algorithm.Hash));
        var value = key.SignAsync(CryptographicOperations.HashData(key.Algorithm.Hash, attributes), CancellationToken.None).GetAwaiter().GetResult();
        slot.Fill(revised, cms.Signature(attributes, value, null));
        return revised;
    }

    /// <summary>Puts a signature into a declared field, and lets the caller change the field besides.</summary>
    public static void Fill(PdfFile pdf, RevisionWriter revision, string field, PdfReference signature, Action<PdfDictionary>? besides = null)
    {
        var found = FormFields.Of(pdf).Single(f => f.Name == field);
        var filled = found.Dictionary.With("V", signature);
        besides?.Invoke(filled);
        revision.Replace(found.Reference!, filled);
    }

    /// <summary>Changes a dictionary that an object number leads to.</summary>
    public static void Change(this RevisionWriter revision, PdfReference reference, Action<PdfDictionary> change)
    {
        var value = revision.Current(reference);
        var dictionary = ((value as PdfStream)?.Dictionary ?? (PdfDictionary)value).Copy();
        change(dictionary);
        revision.Replace(reference, value is PdfStream stream ? new PdfStream(dictionary, stream.Raw) : dictionary);
    }

    public static PdfReference Root(this PdfFile pdf) => (PdfReference)pdf.Table.Trailer["Root"];

    public static PdfReference Page(this PdfFile pdf, int number = 1) => PageTree.Pages(pdf)[number - 1];

    public static PdfReference FieldNamed(this PdfFile pdf, string name) => FormFields.Of(pdf).Single(f => f.Name == name).Reference!;

    public static PdfStream Content(string operators) => new([], Encoding.ASCII.GetBytes(operators));

    public static PdfStream FormOf(string operators) => new(
        new PdfDictionary { ["Type"] = new PdfName("XObject"), ["Subtype"] = new PdfName("Form"), ["BBox"] = PdfArray.OfNumbers(0, 0, 100, 50), ["Resources"] = new PdfDictionary() },
        Encoding.ASCII.GetBytes(operators));

    public static PdfDictionary Script(string code) => new() { ["S"] = new PdfName("JavaScript"), ["JS"] = PdfString.Ascii(code) };

    /// <summary>A number of the first object that the test finds fitting.</summary>
    public static PdfReference First(this PdfFile pdf, Func<PdfDictionary, bool> fits) =>
        pdf.Table.Entries.Where(e => !e.Value.IsFree).OrderBy(e => e.Key).Select(e => new PdfReference(e.Key, e.Value.Generation))
            .First(r => pdf.Get(r) switch { PdfDictionary d => fits(d), PdfStream s => fits(s.Dictionary), _ => false });

    /// <summary>A classic revision written by hand: objects as text, then table entries and trailer as the forger wants them.</summary>
    public static byte[] Raw(byte[] file, string objects, Func<int, (string Table, string Trailer)> table, string? startxref = null)
    {
        var start = file.Length + objects.Length;
        var (entries, trailer) = table(file.Length);
        var text = string.Create(CultureInfo.InvariantCulture, $"{objects}xref\n{entries}trailer\n{trailer}\nstartxref\n{startxref ?? start.ToString(CultureInfo.InvariantCulture)}\n%%EOF\n");
        return [.. file, .. Encoding.Latin1.GetBytes(text)];
    }

    /// <summary>The trailer that an honest next revision would have.</summary>
    public static string Trailer(byte[] file, string more = "", int? size = null, long? previous = null)
    {
        var pdf = PdfFile.Open(file);
        var info = pdf.Table.Trailer["Info"] is PdfReference i ? $"/Info {i} " : "";
        return string.Create(CultureInfo.InvariantCulture, $"<</Size {size ?? pdf.Table.NextNumber + 1} /Prev {previous ?? pdf.Table.Start} /Root {pdf.Root()} {info}{more}>>");
    }

    /// <summary>The bytes of the file with every meeting of a text replaced by another of the same length.</summary>
    public static byte[] Overwrite(byte[] file, string from, string to)
    {
        var copy = (byte[])file.Clone();
        var at = copy.AsSpan().LastIndexOf(Encoding.Latin1.GetBytes(from));
        Assert.True(at >= 0 && from.Length == to.Length);
        Encoding.Latin1.GetBytes(to).CopyTo(copy, at);
        return copy;
    }

    public static FoundSignature Last(byte[] file) => FoundSignature.In(PdfFile.Open(file)).MaxBy(s => s.End)!;
}
