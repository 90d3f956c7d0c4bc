using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests.Pdf;

public class PdfFileTests
{
    public static TheoryData<string> AllProducers => Producers.Names;

    [Theory]
    [MemberData(nameof(AllProducers))]
    public void Reads_what_every_producer_writes(string producer)
    {
        var file = PdfFile.Open(Producers.Minutes(producer));
        Assert.Equal(2, PageTree.Pages(file).Count);
        Assert.Equal(1, file.Table.Revisions);
        Assert.All(file.Table.Entries.Where(e => !e.Value.IsFree), e => _ = file.Get(new PdfReference(e.Key, e.Value.Generation)));
    }

    [Fact]
    public void Knows_table_stream_and_linearised_files_apart()
    {
        Assert.False(PdfFile.Open(Producers.Minutes("qpdf-tables")).Table.Sections[0].IsStream);
        Assert.True(PdfFile.Open(Producers.Minutes("qpdf-streams")).Table.Sections[0].IsStream);
        Assert.Equal(2, PdfFile.Open(Producers.Minutes("qpdf-linearised")).Table.Sections.Count);
        Assert.Contains(PdfFile.Open(Producers.Minutes("qpdf-linearised-streams")).Table.Entries.Values, e => e.IsCompressed);
    }

    [Fact]
    public void Reads_a_hybrid_file()
    {
        var file = PdfFile.Open(SmallFile.Hybrid());
        Assert.True(file.Table.Sections[0].IsHybrid);
        Assert.Equal("hidden", (file.Get(new PdfReference(5, 0)) as PdfString)?.ToText());
    }

    [Theory]
    [MemberData(nameof(AllProducers))]
    public void A_revision_adds_and_replaces_and_leaves_the_bytes_before_it(string producer)
    {
        var bytes = Producers.Minutes(producer);
        var file = PdfFile.Open(bytes);
        var revision = new RevisionWriter(file);
        var added = revision.Add(PdfString.Text("회담록"));
        revision.Replace((PdfReference)file.Table.Trailer["Root"], file.Catalog.With("Note", added));
        var written = revision.Write();

        Assert.Equal(bytes, written[..bytes.Length]);
        var after = PdfFile.Open(written);
        Assert.Equal("회담록", ((PdfString)after.Resolve(after.Catalog["Note"])).ToText());
        Assert.Equal(2, after.Table.Revisions);
        Assert.Equal(file.Table.Sections[0].IsStream, after.Table.Sections[0].IsStream);
        Assert.False(PdfFile.Open(written, bytes.Length).Catalog.Has("Note"));
        using var scratch = new Scratch();
        _ = Tool.Do("qpdf", "--check", scratch.Write("revised.pdf", written));
    }

    [Theory]
    [InlineData("[1 2 R 3]", "[1 2 R 3]")]
    [InlineData("[1 2 3]", "[1 2 3]")]
    [InlineData("<</A/B/C(x\\)y)/D<00FF>/E[]/F<<>>/G true/H 1.50>>", "<</A /B/C (x\\)y)/D <00ff>/E []/F <<>>/G true/H 1.5>>")]
    [InlineData("<</A null/B /#20x>>", "<</B /#20x>>")]
    public void Objects_are_written_as_they_were_read(string source, string written)
    {
        var bytes = Encoding.Latin1.GetBytes(source);
        var writer = new PdfWriter(0);
        writer.Object(new PdfParser(bytes, 0, bytes.Length, new ParseBudget(bytes)).ReadObject());
        Assert.Equal(written, Encoding.Latin1.GetString(writer.Written));
    }

    [Theory]
    [InlineData("no header", 0)]
    [InlineData("%PDF-1.7\n", 9)]
    [InlineData("%PDF-1.7\nstartxref\n99999\n%%EOF", 19)]
    [InlineData("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1 /Prev 9>>\nstartxref\n9\n%%EOF", 9)]
    [InlineData("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1 /XRefStm 9>>\nstartxref\n9\n%%EOF", 9)]
    [InlineData("%PDF-1.7\nxref\n0 9999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF", 14)]
    public void An_unreadable_file_is_refused_with_the_place(string source, long offset)
    {
        var error = Assert.Throws<PdfSyntaxException>(() => PdfFile.Open(Encoding.Latin1.GetBytes(source)));
        Assert.Equal(offset, error.Offset);
    }

    [Fact]
    public void A_dictionary_with_a_key_twice_is_refused() =>
        Assert.Throws<PdfSyntaxException>(() => PdfFile.Open(SmallFile.Of("<</Type /Catalog /Pages 2 0 R /Pages 3 0 R>>", "<</Type /Pages /Kids [] /Count 0>>")));
}
