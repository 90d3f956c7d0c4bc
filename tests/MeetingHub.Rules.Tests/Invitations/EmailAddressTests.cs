using MeetingHub.Invitations;

namespace MeetingHub.Rules.Tests.Invitations;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("hong@gg.example.org")]
    [InlineData(" first.last+tag@sub.example.co.kr ")]
    [InlineData("wang@例え.example")]
    public void An_address_that_a_server_can_take_is_kept_without_its_blanks(string text) =>
        Assert.Equal(text.Trim(), EmailAddress.TryParse(text)?.Value);

    [Theory]
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
