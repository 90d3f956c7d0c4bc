using System.Globalization;
using System.Text;
using MeetingHub.Signing.Pdf;
using static MeetingHub.Signing.Tests.Attacks;

namespace MeetingHub.Signing.Tests;

/// <summary>Forgeries of the file's structure: tables, trailers, streams and the bytes between them, where readers disagree or repair.</summary>
internal static class StructureAttacks
{
    public static IReadOnlyDictionary<string, Attack> OnTwoSignatures { get; } = new Dictionary<string, Attack>
    {
        // Nothing but an entry of validation data, written so that a reader of words and a reader of twenty bytes see different offsets.
        ["table whose lines are not twenty bytes long"] = new(ChangeKind.CrossReference, f => Honest(f, at => $"{at:D10}  00000 n\n")),
        ["table with a line of nineteen bytes"] = new(ChangeKind.CrossReference, f => Honest(f, at => $"{at:D10} 00000 n\n")),
        ["table with a comment in it"] = new(ChangeKind.CrossReference, f => Honest(f, at => $"%0000000009\n{at:D10} 00000 n \n")),
        ["table with a signed offset"] = new(ChangeKind.CrossReference, f => Honest(f, at => $"+{at:D9} 00000 n \n")),
        ["comment between a stream and its end"] = new(ChangeKind.OutsideBytes, f => Forge.Raw(
            f, "9000 0 obj\n<</Length 2>>\nstream\nBT\n%9 9 9 re f\nendstream\nendobj\n", at => ($"9000 1\n{at:D10} 00000 n \n", Forge.Trailer(f, size: 9001)))),
        ["stream longer than it says"] = new(ChangeKind.OutsideBytes, f => Forge.Raw(
            f, "9000 0 obj\n<</Length 2>>\nstream\nBT 9 9 9 re f\nendstream\nendobj\n", at => ($"9000 1\n{at:D10} 00000 n \n", Forge.Trailer(f, size: 9001)))),
        ["comment that looks like a trailer"] = new(ChangeKind.OutsideBytes, f => Forge.Raw(f, "%trailer <</Root 9 0 R>>\n", _ => ("0 0\n", Forge.Trailer(f)))),
        ["second %%EOF behind the first"] = new(ChangeKind.OutsideBytes, f => [.. f, .. "%%EOF\n"u8]),
        ["zeros behind the end"] = new(ChangeKind.OutsideBytes, f => [.. f, .. new byte[64]]),
        ["a whole file behind the end"] = new(ChangeKind.OutsideBytes, f => [.. f, .. SmallFile.Of("<</Type /Catalog /Pages 2 0 R>>", "<</Kids []>>")]),
        ["table that is its own predecessor"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "", at => ("0 0\n", Forge.Trailer(f, previous: at)))),
        ["table without a predecessor"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f).Replace("/Prev", "/Perv", StringComparison.Ordinal)))),
        ["table that goes back to the first revision"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f, previous: PdfFile.Open(f).Table.Sections[^1].Offset)))),
        ["end that names the signed table"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "9000 0 obj\n1\nendobj\n", at => ($"9000 1\n{at:D10} 00000 n \n", Forge.Trailer(f, size: 9001)), startxref: PdfFile.Open(f).Table.Start.ToString(CultureInfo.InvariantCulture))),
        ["object listed twice in one table"] = new(ChangeKind.CrossReference, f => Forge.Raw(f, "9000 0 obj\n1\nendobj\n", at => ($"9000 1\n{at:D10} 00000 n \n9000 1\n{at:D10} 00000 n \n", Forge.Trailer(f, size: 9001)))),
        ["object above the declared size"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "9000 0 obj\n1\nendobj\n", at => ($"9000 1\n{at:D10} 00000 n \n", Forge.Trailer(f, size: 9000)))),
        ["catalog of another generation"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f).Replace(" 0 R /Info", " 1 R /Info", StringComparison.Ordinal)))),
        ["name of the document changed"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f, "/ID [(other) (other)]")))),
        ["trailer with an entry that nobody knows"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "", _ => ("0 0\n", Forge.Trailer(f, "/Auth 1 0 R")))),
        ["catalog freed"] = new(ChangeKind.Trailer, f => Forge.Raw(f, "", _ => ($"{PdfFile.Open(f).Root().Number} 1\n0000000000 00001 f \n", Forge.Trailer(f)))),
        ["object hidden by an entry of no known kind"] = new(ChangeKind.ObjectRemoved, f => WithTable(f, ContentOf(PdfFile.Open(f)).Number, [7, 0, 0, 0, 0, 0])),
        ["object sent into an object stream of the signed part"] = new(ChangeKind.CrossReference, f => WithTable(f, ContentOf(PdfFile.Open(f)).Number, [2, 0, 0, 0, 9, 0])),
        ["field's number given to an object stream"] = new(ChangeKind.ObjectReused, f => AsObjectStream(f, PdfFile.Open(f).FieldNamed("gyeonggi").Number)) { LeavesBoth = false },
    };

    /// <summary>An honest addition to the catalog, its line of the table as the forger writes it.</summary>
    private static byte[] Honest(byte[] file, Func<int, string> line)
    {
        var pdf = PdfFile.Open(file);
        var root = new PdfWriter(0);
        root.Object(pdf.Catalog.With("DSS", new PdfDictionary { ["CRLs"] = new PdfArray([]) }));
        var body = $"{pdf.Root().Number} 0 obj\n{Encoding.Latin1.GetString(root.Written)}\nendobj\n";
        return Forge.Raw(file, body, at => ($"{pdf.Root().Number} 1\n{line(at)}", Forge.Trailer(file)));
    }

    /// <summary>A cross-reference stream that tells one thing of one object.</summary>
    private static byte[] WithTable(byte[] file, int number, byte[] entry)
    {
        var pdf = PdfFile.Open(file);
        var table = pdf.Table.NextNumber;
        byte[] entries = [.. entry, 1, .. BigEndian(file.Length), 0];
        return [.. file, .. Head(pdf, table, $"{number} 1 {table} 1", entries), .. Tail(file.Length)];
    }

    /// <summary>An empty object stream under a number that is taken.</summary>
    public static byte[] AsObjectStream(byte[] file, int number)
    {
        var pdf = PdfFile.Open(file);
        var table = pdf.Table.NextNumber;
        var body = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<</Type /ObjStm /N 0 /First 0 /Length 0>>\nstream\n\nendstream\nendobj\n"));
        byte[] entries = [1, .. BigEndian(file.Length), 0, 1, .. BigEndian(file.Length + body.Length), 0];
        return [.. file, .. body, .. Head(pdf, table, $"{number} 1 {table} 1", entries), .. Tail(file.Length + body.Length)];
    }

    private static byte[] Head(PdfFile pdf, int table, string index, byte[] entries) =>
    [
        .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{table} 0 obj\n<</Type /XRef /Size {table + 1} /Prev {pdf.Table.Start} /Root {pdf.Root()} /Info {pdf.Table.Trailer["Info"]} /W [1 4 1] /Index [{index}] /Length {entries.Length}>>\nstream\n")),
        .. entries,
    ];

    private static byte[] Tail(int start) => Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"));
}
