using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests;

public class SignatureFieldsTests
{
    public static TheoryData<string> AllProducers => Producers.Names;

    [Theory]
    [MemberData(nameof(AllProducers))]
    public void Links_become_empty_fields_with_their_rectangles(string producer)
    {
        var before = PdfFile.Open(Producers.Minutes(producer));
        var after = PdfFile.Open(Producers.WithFields(producer));

        var fields = FormFields.Of(after);
        Assert.Equal(["gyeonggi", "shandong"], fields.Select(f => f.Name).Order());
        Assert.All(fields, f => Assert.True(f.IsSignature && f.Value is null));
        foreach (var field in fields)
        {
            var link = LinksOf(before).Single(l => l.Address == SignatureFields.LinkPrefix + field.Name);
            Assert.Equal(link.Place, Rectangle.Of(after, field.Dictionary["Rect"]));
        }

        Assert.DoesNotContain(LinksOf(after), l => l.Address.StartsWith(SignatureFields.LinkPrefix, StringComparison.Ordinal));
        Assert.Contains(LinksOf(after), l => l.Address == "https://example.org/");
    }

    [Theory]
    [MemberData(nameof(AllProducers))]
    public void Qpdf_finds_nothing_wrong_with_the_new_fields(string producer)
    {
        using var scratch = new Scratch();
        var report = Tool.Do("qpdf", "--check", scratch.Write("fields.pdf", Producers.WithFields(producer)));
        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_can_be_given_places_instead()
    {
        var file = Producers.Minutes("qpdf-streams");
        var made = SignatureFields.At(file, new FieldPlace("host", 1, 50, 60, 200, 40), new FieldPlace("guest", 2, 50, 60, 200, 40));

        Assert.Null(made.Refusal);
        var pdf = PdfFile.Open(made.File!);
        Assert.Equal(["host", "guest"], FormFields.Of(pdf).Select(f => f.Name));
        Assert.Equal(new Rectangle(50, 60, 250, 100), Rectangle.Of(pdf, FormFields.Of(pdf)[0].Dictionary["Rect"]));
        Assert.Equal("field.page", SignatureFields.At(file, new FieldPlace("host", 9, 0, 0, 1, 1)).Refusal!.Code);
    }

    [Fact]
    public void A_name_is_given_to_one_field_only()
    {
        var file = Producers.WithFields("chromium");
        Assert.Equal("field.exists", SignatureFields.At(file, new FieldPlace("gyeonggi", 1, 0, 0, 10, 10)).Refusal!.Code);
        Assert.Equal("field.none", SignatureFields.FromLinks(file).Refusal!.Code);
    }

    [Fact]
    public void An_encrypted_file_is_refused_by_name()
    {
        var locked = Producers.Qpdf(Producers.Minutes("chromium"), "--encrypt", "u", "o", "256", "--");
        Assert.Equal("pdf.encrypted", SignatureFields.FromLinks(locked).Refusal!.Code);
    }

    private static List<(string Address, Rectangle Place)> LinksOf(PdfFile pdf) =>
    [
        .. from page in PageTree.Pages(pdf)
           from item in pdf.Array(((PdfDictionary)pdf.Get(page))["Annots"])?.Items ?? []
           let annotation = pdf.Dictionary(item)!
           where annotation.Name("Subtype") == "Link"
           select (((PdfString)pdf.Resolve(pdf.Dictionary(annotation["A"])!["URI"])).ToText(), Rectangle.Of(pdf, annotation["Rect"])!),
    ];
}
