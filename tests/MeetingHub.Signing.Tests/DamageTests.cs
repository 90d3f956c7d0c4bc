using System.Globalization;
using System.IO.Compression;
using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

/// <summary>Files damaged by chance or made to do harm: no damage goes unnoticed, and nothing hangs, crashes or eats the machine.</summary>
public class DamageTests
{
    private const int Flips = 300;
    private const int Mutations = 120;

    public static TheoryData<string> AllProducers => Producers.Names;

    [Theory]
    [MemberData(nameof(AllProducers))]
    public async Task No_flipped_bit_goes_unnoticed(string producer)
    {
        var file = await Signed.Twice(producer);
        AssertNoFlipPasses(file, Enumerable.Range(0, file.Length));
    }

    [Fact]
    public async Task No_flipped_bit_inside_signatures_timestamps_and_evidence_goes_unnoticed()
    {
        var file = await "libreoffice".FullHistory();
        var first = Verification.FoundSignature.In(PdfFile.Open(file)).Min(s => s.Contents!.Start);
        AssertNoFlipPasses(file, Enumerable.Range(first, file.Length - first));
    }

    [Theory]
    [MemberData(nameof(AllProducers))]
    public async Task A_mutated_file_is_read_or_refused_but_never_crashes(string producer)
    {
        var file = await Signed.Twice(producer);
        var random = new Random(20201201);
        for (var i = 0; i < Mutations; i++)
        {
            var mutated = Mutate(file, random);
            var outcome = PdfVerifier.Verify(mutated, [Authority.Shared.Root], Signed.Morning);
            Assert.False(outcome.Report?.IsValid ?? false);
            var fields = SignatureFields.FromLinks(mutated);
            Assert.True(fields.File is not null || fields.Refusal is not null);
        }
    }

    [Fact]
    public void Objects_nested_without_end_are_refused() => Refused("Objects are nested too deep", Of(new string('[', 1_000_000)));

    [Fact]
    public void Objects_that_need_themselves_are_refused()
    {
        Refused("refers to itself", SmallFile.Of("<</Pages 3 0 R /AcroForm 2 0 R>>", "2 0 R", "<</Kids []>>"));
        Refused("refers to itself", SmallFile.Of("<</Pages 3 0 R /AcroForm 2 0 R>>", "4 0 R", "<</Kids []>>", "2 0 R"));
        Refused("needs itself", SmallFile.Of("<</Pages 2 0 R>>", "<</Length 2 0 R>>\nstream\n\nendstream"));
        Refused("page tree is damaged", SmallFile.Of("<</Pages 2 0 R>>", "<</Kids [2 0 R]>>"));
        Refused("runs in a circle", SmallFile.Of("<</Pages 3 0 R /AcroForm <</Fields [2 0 R]>>>>", "<</T (a) /Kids [2 0 R]>>", "<</Kids []>>"));
    }

    [Fact]
    public void A_stream_that_inflates_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 200; i++)
            {
                zlib.Write(zeros);
            }
        }

        var text = new StringBuilder("%PDF-1.7\n1 0 obj\n");
        _ = text.Append(CultureInfo.InvariantCulture, $"<</Type /XRef /W [1 2 1] /Size 3 /Root 2 0 R /Filter /FlateDecode /Length {packed.Length}>>\nstream\n");
        byte[] file = [.. Encoding.ASCII.GetBytes(text.ToString()), .. packed.ToArray(), .. "\nendstream\nendobj\nstartxref\n9\n%%EOF\n"u8];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("pdf.tooLarge", PdfVerifier.Verify(file, null, Signed.Morning).Refusal!.Code);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200 << 20);
    }

    [Fact]
    public void A_file_of_nothing_but_small_objects_is_refused_before_it_fills_the_memory()
    {
        var file = Of("[" + string.Concat(Enumerable.Repeat("[] ", 2_000_000)) + "]");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("pdf.tooLarge", PdfVerifier.Verify(file, null, Signed.Morning).Refusal!.Code);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200 << 20);
    }

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("-9999999999")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("........")]
    public void Huge_and_broken_numbers_are_refused_or_read(string number)
    {
        var outcome = SignatureFields.FromLinks(SmallFile.Of($"<</Type /Catalog /Pages 2 0 R /X {number}>>", "<</Kids []>>"));
        Assert.NotNull(outcome.Refusal);
    }

    [Fact]
    public void Every_truncated_file_is_refused()
    {
        var file = Producers.Minutes("qpdf-streams");
        for (var length = 0; length < file.Length - 32; length += 997)
        {
            Assert.NotNull(SignatureFields.FromLinks(file[..length]).Refusal);
        }
    }

    private static void AssertNoFlipPasses(byte[] file, IEnumerable<int> places)
    {
        var random = new Random(20201201);
        var all = places.ToArray();
        foreach (var place in random.GetItems(all, Flips))
        {
            var bit = (byte)(1 << random.Next(8));
            file[place] ^= bit;
            var outcome = PdfVerifier.Verify(file, [Authority.Shared.Root], Signed.Morning);
            Assert.False(outcome.Report?.IsValid ?? false, $"bit {bit} of byte {place}");
            file[place] ^= bit;
        }
    }

    private static byte[] Mutate(byte[] file, Random random)
    {
        var (at, length) = (random.Next(file.Length), random.Next(1, 64));
        var end = Math.Min(file.Length, at + length);
        return random.Next(5) switch
        {
            0 => [.. file[..at], .. file[end..]],
            1 => [.. file[..end], .. file[at..]],
            2 => file[..at],
            3 => [.. file[..at], .. Encoding.ASCII.GetBytes(random.Next().ToString(CultureInfo.InvariantCulture)), .. file[at..]],
            _ => Scramble(file, at, end, random),
        };
    }

    private static byte[] Scramble(byte[] file, int at, int end, Random random)
    {
        var copy = (byte[])file.Clone();
        random.NextBytes(copy.AsSpan(at, end - at));
        return copy;
    }

    private static byte[] Of(string catalogEntry) => SmallFile.Of($"<</Type /Catalog /Pages 2 0 R /X {catalogEntry}>>", "<</Kids []>>");

    private static void Refused(string reason, byte[] file)
    {
        var refusal = SignatureFields.At(file, new FieldPlace("a", 1, 0, 0, 1, 1)).Refusal!;
        Assert.Contains(reason, refusal.Detail, StringComparison.Ordinal);
        Assert.NotNull(refusal.Offset);
    }
}
