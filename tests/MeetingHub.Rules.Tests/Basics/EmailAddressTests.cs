namespace MeetingHub.Rules.Tests.Basics;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("hong@gg.example.org")]
    [InlineData(" first.last+tag@sub.example.co.kr ")]
    [InlineData("wang@例え.example")]
    public void An_address_that_a_server_can_take_is_kept_without_its_blanks(string text) =>
        Assert.Equal(text.Trim(), EmailAddress.TryParse(text)?.Value);

    [Fact]
    public void A_domain_is_one_in_its_own_letters_and_as_machines_write_it()
    {
        var (own, onTheWire) = (EmailAddress.Parse("Wang@例え.example"), EmailAddress.Parse("wang@xn--r8jz45g.example"));
        Assert.Equal(own, onTheWire);
        Assert.Equal(own.GetHashCode(), onTheWire.GetHashCode());
        Assert.Equal("Wang@xn--r8jz45g.example", own.OnTheWire);
        Assert.NotEqual(own, EmailAddress.Parse("wang@example.example"));
    }

    [Theory]
    [InlineData("wang@例山田川海森空雨雪風花鳥月星火水木金土日春夏秋冬東西南北赤青白黒.example")]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b")]
    [InlineData("a@@example.org")]
    [InlineData("a b@example.org")]
    [InlineData(".a@example.org")]
    [InlineData("a@-example.org")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    [InlineData("\"a\"@example.org")]
    [InlineData("a@example.org, b@example.org")]
    public void An_address_that_cannot_be_is_none(string text) => Assert.Null(EmailAddress.TryParse(text));
}
