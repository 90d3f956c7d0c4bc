using MeetingHub.Web.Files;

namespace MeetingHub.Web.Tests.Files;

/// <summary>The records of a list with the line on which each begins, as an editor counts.</summary>
public sealed class CsvRecordsTests
{
    [Theory]
    [InlineData("a,b\nc,d", "1:a|b 2:c|d", "lines")]
    [InlineData("a,b\r\n\r\n\"c\r\nd\",e\r\nf,g\r\n", "1:a|b 2: 3:c d|e 5:f|g", "a blank line, and a cell of two")]
    [InlineData("a,b\rc,d\r", "1:a|b 2:c|d", "as Excel for Macintosh ends lines")]
    [InlineData("sep=;\na;b\nc,d;e", "2:a|b 3:c,d|e", "the separator is named")]
    [InlineData("\nsep=|\na|b", "1: 3:a|b", "another separator is named, below a blank line")]
    [InlineData("title\na;b\n1,5;2", "1:title 2:a|b 3:1,5|2", "the first line with a separator has semicolons")]
    [InlineData("a\tb\n\"x\"\"y\"\tz", "1:a|b 2:x\"y|z", "tabs, and a quotation mark in a cell")]
    [InlineData("#a,b\nc", "1:#a|b 2:c", "no comment, and a short line")]
    [InlineData("a\n1,2,3", "1:a 2:1|2|3", "a long line")]
    [InlineData("", "", "nothing")]
    public void A_list_is_read_record_by_record(string text, string expected, string _) => Assert.Equal(
        expected, string.Join(' ', CsvRecords.Of(text).Select(r => $"{r.Line}:{string.Join('|', r.Cells!).Replace("\r\n", " ", StringComparison.Ordinal)}")));

    [Theory]
    [InlineData("a,b\nc,\"d\ne", 2, "a quotation that never ends")]
    [InlineData("a,b\n\nc,\"d\"e\n", 3, "something behind a quotation")]
    [InlineData("a,b\nc, \"d,e\"\n", 2, "a blank before a quotation: its commas would part the cell")]
    public void A_quotation_that_is_none_is_told_with_its_line(string text, int line, string _)
    {
        var last = CsvRecords.Of(text).Last();
        Assert.Equal((line, true, true), (last.Line, last.Cells is null, last.TooLarge is null));
    }

    [Fact]
    public void A_list_larger_than_lists_are_is_refused_at_its_line()
    {
        Assert.Equal(("csv.tooManyRows", "/lines/65537"), Refused(string.Concat(Enumerable.Repeat("a\n", CsvRecords.MostRows + 5))));
        Assert.Equal(("csv.tooManyColumns", "/lines/2"), Refused("a\n" + new string(',', CsvRecords.MostColumns)));
        Assert.Equal(("csv.cellTooLong", "/lines/2"), Refused("a\n" + new string('x', CsvRecords.LongestCell + 1)));

        static (string?, string?) Refused(string text) => CsvRecords.Of(text).Last().TooLarge is var refusal ? (refusal?.Code, refusal?.Place) : default;
    }
}
