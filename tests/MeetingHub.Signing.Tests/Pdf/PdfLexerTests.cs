using System.Text;
using MeetingHub.Signing.Pdf;

namespace MeetingHub.Signing.Tests.Pdf;

public class PdfLexerTests
{
    [Theory]
    [InlineData("(plain)", "plain")]
    [InlineData("(two (nested) ones)", "two (nested) ones")]
    [InlineData(@"(\(\)\\)", @"()\")]
    [InlineData(@"(a\nb\101\7)", "a\nbA\a")]
    [InlineData("(one\\\ntwo\\\r\nthree)", "onetwothree")]
    [InlineData("(a\r\nb\rc)", "a\nb\nc")]
    [InlineData("<48 65 6C6c 6F>", "Hello")]
    [InlineData("<5>", "P")]
    public void Reads_strings_in_every_notation(string source, string meant) =>
        Assert.Equal(meant, Encoding.Latin1.GetString(Next(source).Bytes!));

    [Theory]
    [InlineData("12", 12)]
    [InlineData("+7", 7)]
    [InlineData("-0", 0)]
    [InlineData("0000000123", 123)]
    public void Reads_integers(string source, long meant) => Assert.Equal((TokenKind.Integer, meant), (Next(source).Kind, Next(source).Integer));

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-.002", -0.002)]
    [InlineData("4.", 4)]
    [InlineData("+.5", 0.5)]
    public void Reads_reals(string source, double meant) => Assert.Equal((TokenKind.Real, meant), (Next(source).Kind, Next(source).Real));

    [Theory]
    [InlineData("/Name", "Name")]
    [InlineData("/A#42#20c", "AB c")]
    [InlineData("/", "")]
    [InlineData("/a#G", "a#G")]
    public void Reads_names(string source, string meant) => Assert.Equal(meant, Next(source + " ").Text);

    [Theory]
    [InlineData("(no end")]
    [InlineData("<no end")]
    [InlineData("<zz>")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData(".")]
    [InlineData(")")]
    public void Says_where_it_cannot_read(string source)
    {
        var error = Assert.Throws<PdfSyntaxException>(() => Next("  " + source));
        Assert.Equal(2, error.Offset);
    }

    [Fact]
    public void Steps_over_space_and_comments()
    {
        var lexer = Lexer("% a comment\r\n\0\t [ % another\n ]");
        Assert.Equal([TokenKind.ArrayOpen, TokenKind.ArrayClose, TokenKind.End], new[] { lexer.Next().Kind, lexer.Next().Kind, lexer.Next().Kind });
    }

    private static Token Next(string source) => Lexer(source).Next();

    private static PdfLexer Lexer(string source) => new(Encoding.Latin1.GetBytes(source), 0, source.Length);
}
