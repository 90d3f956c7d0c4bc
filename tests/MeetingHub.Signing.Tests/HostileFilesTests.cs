using System.Globalization;
using System.IO.Compression;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>Tests that measure run alone, for what the process spends is theirs.</summary>
[CollectionDefinition(nameof(Measured), DisableParallelization = true)]
public sealed class Measured;

/// <summary>Files made to be expensive: each ends in an error that names its place, within two seconds and 200 MB beside the file.</summary>
[Collection(nameof(Measured))]
public class HostileFilesTests
{
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["table stream of millions of entries"] = () => TableStream(size: 8_000_000, new byte[8_000_000], "[1 0 0]"),
        ["table stream of one entry repeated"] = () => TableStream(size: 3, Enumerable.Repeat((byte)1, 20_000_000).ToArray(), "[0 1 0]"),
        ["table of millions of lines"] = () => Table(2_000_000),
        ["table that claims millions of lines"] = () => Ascii("%PDF-1.7\nxref\n0 8000000\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"),
        ["chain of many tables"] = () => Chain(40_000),
        ["object stream of billions"] = () => SmallFile.Of("<</Type /Catalog /Pages 2 0 R /AcroForm 3 0 R>>", "<</Kids []>>", "<</Fields 4 0 R>>", "[[" + new string(' ', 1000) + "]"),
        ["field that refers to a field and so on"] = () => SmallFile.Of(
            ["<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R]>>>>", "<</Kids []>>", .. Enumerable.Range(3, 5000).Select(i => string.Create(CultureInfo.InvariantCulture, $"<</T (a) /Kids [{i + 1} 0 R]>>")), "<</T (b)>>"]),
        ["hundred megabytes of zeros"] = () => [.. "%PDF-1.7\n"u8, .. new byte[100 << 20]],
        ["hundred megabytes of ends"] = () => Ascii("%PDF-1.7\n" + string.Concat(Enumerable.Repeat("startxref\n0\n%%EOF\n", 5_800_000))),
        ["hundred megabytes of an array"] = () => Around("[" + string.Concat(Enumerable.Repeat("1 ", 50_000_000)) + "]"),
        ["hundred megabytes of a string"] = () => Around("(" + new string('a', 100 << 20)),
        ["hundred megabytes of a hexadecimal string"] = () => Around("<" + new string('a', 100 << 20)),
        ["hundred megabytes of a name"] = () => Around("/" + new string('a', 100 << 20)),
        ["hundred megabytes of a number"] = () => Around(new string('9', 100 << 20)),
        ["hundred megabytes of one key"] = () => Around("<<" + string.Concat(Enumerable.Repeat("/a 1", 25_000_000)) + ">>"),
        ["hundred megabytes of keys"] = () => Around("<<" + string.Concat(Enumerable.Range(0, 8_000_000).Select(i => "/" + i.ToString("x7", CultureInfo.InvariantCulture) + " 1 ")) + ">>"),
        ["hundred megabytes of opened dictionaries"] = () => Around(string.Concat(Enumerable.Repeat("<</a", 26_000_000))),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_costs_no_more_than_an_honest_one(string name)
    {
        var file = Files[name]();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = InTime(() => PdfVerifier.Verify(file, [], Signed.Morning));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L << 20);
        Assert.NotNull(outcome.Refusal?.Offset);
    }

    [Fact]
    public async Task A_signed_file_of_hundred_megabytes_is_checked_and_its_damage_found_in_time()
    {
        var large = Forge.Append(Producers.WithFields("qpdf-tables"), (pdf, r) =>
            r.Change(pdf.Root(), c => c["PieceInfo"] = new PdfDictionary { ["X"] = r.Add(new PdfStream([], new byte[100 << 20])) }));
        var file = await (await large.By("gyeonggi", "p256")).By("shandong", "second");
        file[50 << 20] ^= 1;
        foreach (var damaged in new[] { file, file[..(70 << 20)], file[..^3] })
        {
            var outcome = InTime(() => PdfVerifier.Verify(damaged, [Authority.Shared.Root], Signed.Morning));
            Assert.False(outcome.Report?.IsValid ?? false);
        }

        file[50 << 20] ^= 1;
        _ = HistoriesTests.Holds(file, 2);
    }

    [Fact]
    public async Task A_file_saved_without_end_is_refused_in_time()
    {
        var file = await Producers.WithFields("qpdf-tables").By("gyeonggi", "p256");
        using var all = new MemoryStream();
        all.Write(file);
        var previous = PdfFile.Open(file).Table.Start;
        for (var i = 0; i < 200; i++)
        {
            var start = all.Length;
            all.Write(Ascii($"xref\n0 0\ntrailer\n{Forge.Trailer(file, previous: previous)}\nstartxref\n{start}\n%%EOF\n"));
            previous = (int)start;
        }

        var hostile = all.ToArray();
        var outcome = InTime(() => PdfVerifier.Verify(hostile, [Authority.Shared.Root], Signed.Morning));
        Assert.Equal("pdf.tooLarge", outcome.Refusal!.Code);
    }

    /// <summary>Two seconds of the processor: the machine may have other work too.</summary>
    internal static VerificationOutcome InTime(Func<VerificationOutcome> verify)
    {
        var before = Environment.CpuUsage.TotalTime;
        var outcome = verify();
        Assert.InRange(Environment.CpuUsage.TotalTime - before, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        return outcome;
    }

    private static byte[] Around(string value) => SmallFile.Of($"<</Type /Catalog /Pages 2 0 R /AcroForm {value}>>", "<</Kids []>>");

    private static byte[] Table(int lines)
    {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 ").Append(lines).Append('\n');
        for (var i = 0; i < lines; i++)
        {
            _ = text.Append("0000000009 00000 n \n");
        }

        return Ascii(text.Append("trailer\n<</Root 1 0 R>>\nstartxref\n29\n%%EOF\n").ToString());
    }

    private static byte[] TableStream(int size, byte[] entries, string widths)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(entries);
        }

        var index = size > 3 ? "" : string.Create(CultureInfo.InvariantCulture, $"/Index [0 {entries.Length}] ");
        var head = string.Create(CultureInfo.InvariantCulture, $"%PDF-1.7\n1 0 obj\n<</Type /XRef /W {widths} /Size {size} {index}/Root 2 0 R /Filter /FlateDecode /Length {packed.Length}>>\nstream\n");
        return [.. Ascii(head), .. packed.ToArray(), .. "\nendstream\nendobj\nstartxref\n9\n%%EOF\n"u8];
    }

    private static byte[] Chain(int tables)
    {
        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
        var previous = 0;
        for (var i = 0; i < tables; i++)
        {
            var start = text.Length;
            _ = text.Append("xref\n0 0\ntrailer\n<</Root 1 0 R").Append(previous > 0 ? string.Create(CultureInfo.InvariantCulture, $" /Prev {previous}") : "").Append(">>\n");
            previous = start;
        }

        return Ascii(text.Append(CultureInfo.InvariantCulture, $"startxref\n{previous}\n%%EOF\n").ToString());
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
